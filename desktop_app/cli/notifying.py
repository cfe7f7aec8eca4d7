"""What a command says, as a notification: a key or a launcher that runs it has no terminal."""

from __future__ import annotations

from typing import Any, Final

from desktop_app import paths
from desktop_app.desktop.machine import load_machine_settings
from desktop_app.desktop.telling import tell
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import Problem

_NAME: Final = "Kept"


def notify_answer(answer: dict[str, Any]) -> None:
    """Tell what was done; on a shared screen without the words of a promise."""
    line = answer.get("acknowledgement", answer["text"])
    title = str(answer.get("title", _NAME))
    if _are_texts_neutral():
        title, line = _NAME, answer.get("acknowledgement", translate("Command", "It is done."))
    _tell(title, str(line))


def notify_problem(problem: Problem) -> None:
    """Tell why it could not be done."""
    if _are_texts_neutral():
        line = translate("Command", "It could not be done. Typed in a terminal, Kept says why.")
        _tell(_NAME, str(line))
    else:
        _tell(_NAME, str(problem))


def _are_texts_neutral() -> bool:
    return load_machine_settings(paths.machine_settings_file()).neutral_texts


def _tell(title: str, line: str) -> None:
    tell(title, line, paths.file_uri(paths.resource("icons/kept.svg")))
