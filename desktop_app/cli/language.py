"""The language the command speaks: the one chosen in Settings, else the system's."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Final

from desktop_app import paths
from desktop_app.domain.phrases import Translator, speak, untranslated

_ENGLISH: Final = ("en", "C", "POSIX")
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def speak_as(typed: Sequence[str]) -> None:
    """Speak the user's language to people; a script that wants JSON is told all in English."""
    words = untranslated if "--json" in typed else users_words()
    speak(words)
    if words is not untranslated:
        from desktop_app.cli.usage import speak_usage  # noqa: PLC0415 (English has the words)

        speak_usage()


def users_words() -> Translator:
    """The words of the first language that the user wishes for and Kept has; English needs none."""
    for wish in _wishes():
        language = wish.split("_")[0]
        if language in _ENGLISH:
            break
        for code in (wish, language):
            with suppress(FileNotFoundError):
                return _catalogue(code)
    return untranslated


def _wishes() -> Iterator[str]:
    """Codes such as de or pt_BR, the dearest first."""
    from desktop_app.desktop.machine import load_machine_settings  # noqa: PLC0415 (a small file)

    with suppress(OSError):
        if chosen := load_machine_settings(paths.machine_settings_file()).language:
            yield chosen
            return
    named = next((said for name in _VARIABLES if (said := os.environ.get(name))), "")
    if not named and sys.platform == "win32":
        named = _of_windows()
    several = os.environ.get("LANGUAGE", "")
    is_plain = named.split(".")[0] in _ENGLISH
    for wish in [named] if is_plain or not several else several.split(":"):
        code = wish.split(".")[0].split("@")[0]
        if code.replace("_", "").isalnum():
            yield code


def _of_windows() -> str:
    import ctypes  # noqa: PLC0415 (one system needs it)
    import locale  # noqa: PLC0415

    system: Any = ctypes
    return locale.windows_locale.get(system.windll.kernel32.GetUserDefaultUILanguage(), "")


def _catalogue(code: str) -> Translator:
    """The words of a catalogue, as `packaging/catalogues.py` builds it for the command."""
    import json  # noqa: PLC0415 (English has the words)
    from gettext import c2py  # noqa: PLC0415

    file = paths.resource(f"translations/kept_{code}.json")
    said: Any = json.loads(file.read_text(encoding="utf-8"))
    which, messages = c2py(said["plural"]), said["messages"]

    def translated(context: str, text: str, n: int) -> str:
        found: str | list[str] = messages.get(context, {}).get(text, text)
        return found if isinstance(found, str) else found[which(max(n, 0))]

    return translated
