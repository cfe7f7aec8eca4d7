"""The `kept` command. Loads Qt only to open the window or to draw."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from desktop_app import paths
from desktop_app.cli.language import speak_as
from desktop_app.cli.opening import diary_folder, key_of
from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.phrases import speak, translate, untranslated
from desktop_app.domain.problems import (
    ENVIRONMENT,
    NO_SUCH_FRIEND,
    NO_SUCH_PROMISE,
    SEVERAL_PROMISES,
    USAGE,
    Problem,
)
from desktop_app.domain.values import dataclass
from desktop_app.storage.sql import disk_errors, not_read
from desktop_app.storage.store import Store

if TYPE_CHECKING:
    from argparse import Namespace

_EXITS: Final = {USAGE: 2, NO_SUCH_FRIEND: 3, NO_SUCH_PROMISE: 3, SEVERAL_PROMISES: 3}
_INTERRUPTED: Final = 130

__all__ = ["Window", "as_problem", "diary_folder", "open_diary", "run"]


@dataclass(frozen=True, slots=True)
class Window:
    """What is wanted when no command is named: the window. `data` is the folder as typed.

    `answer`: the cues that wait, in a dialog, in place of the whole window.
    """

    data: str | None
    hidden: bool
    answer: bool = False


def run(argv: Sequence[str] | None = None) -> int | Window:
    """Carry out the command line. Returns the exit code, or the window that is wanted."""
    typed = sys.argv[1:] if argv is None else list(argv)
    _speak_utf8(sys.stdout, sys.stderr)
    speak_as(typed)
    try:
        return _carry_out(typed)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    except disk_errors(Problem, OSError) as error:
        return _complain(as_problem(error), typed)


def open_diary(folder: Path, key: bytes | None = None, *, in_haste: bool = False) -> Diary:
    """The diary in `folder`, made when there is none yet; it may ask for its passphrase.

    `key` where that is known already; `in_haste` what takes longer than a moment is NotAtOnce.
    """
    file = paths.database_file(folder)
    key = key or key_of(folder)
    backups = paths.backups_folder(folder)
    return Diary(Store.open(file, backups, system_now(), key, in_haste=in_haste), system_now)


def _carry_out(typed: Sequence[str]) -> int | Window:
    if not typed:
        return Window(None, hidden=False)
    from desktop_app.cli.arguments import parse  # noqa: PLC0415 (a start by a click types nothing)

    options = parse(typed)
    if options.command is None:
        speak(untranslated)
        return Window(options.data, options.hidden, options.answer)
    _say(_answer(options), options)
    return 0


def _answer(options: Namespace) -> dict[str, Any] | None:
    if options.needs_no_diary:
        answer: dict[str, Any] | None = options.command(options)
        return answer
    diary = open_diary(diary_folder(options.data))
    try:
        answer = options.command(diary, options)
    finally:
        diary.store.close()
    return answer


def _say(answer: dict[str, Any] | None, options: Namespace) -> None:
    """Print the answer: its `text` for people, or all the rest of it as JSON."""
    if answer is None:
        return
    if options.notify:
        from desktop_app.cli.notifying import notify_answer  # noqa: PLC0415 (for those who want it)

        notify_answer(answer)
    text = answer.pop("text")
    if options.json:
        print(json.dumps({"kept": 1} | answer, ensure_ascii=False, indent=1), flush=True)
    elif not options.quiet:
        print(_printable(str(text)), flush=True)


def _printable(text: str) -> str:
    """Without what would steer a terminal: words can come from a file of somebody else."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")


def _complain(problem: Problem, typed: Sequence[str]) -> int:
    if "--notify" in typed:
        from desktop_app.cli.notifying import notify_problem  # noqa: PLC0415 (as above)

        notify_problem(problem)
    if "--json" in typed:
        error = {"kind": problem.kind, "message": str(problem)}
        print(json.dumps({"kept": 1, "error": error}, ensure_ascii=False, indent=1), flush=True)
    else:
        print(_printable(str(problem)), file=sys.stderr, flush=True)
    return _EXITS.get(problem.kind, 1)


def as_problem(error: Exception) -> Problem:
    """Any error of the environment as a sentence."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, paths.DiaryAway):
        return Problem(
            ENVIRONMENT,
            translate(
                "Command",
                "Your diary was moved to {folder} and is not to be found there now. Nothing was"
                " changed. Connect the drive it is on, or name its folder with --data.",
                folder=error.filename,
            ),
        )
    if not isinstance(error, OSError):
        return not_read(error)
    return Problem(
        ENVIRONMENT,
        translate(
            "Command",
            "The machine did not allow it ({reason}). Nothing was changed."
            " Check the place and its permissions, then try again.",
            reason=error,
        ),
    )


def _speak_utf8(*streams: TextIO) -> None:
    """Print the same on every machine: a pipe on Windows has an encoding of its own."""
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
