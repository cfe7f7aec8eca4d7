"""How Kept is started from outside: at login, by a key of the desktop, once more."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

CUES: Final = "KEPT_LOCKED_CUES"
"""Tells a Kept that is started locked when the next cues are: instants, and nothing else."""

_DESKTOPS: Final = {"GNOME": "gnome", "KDE": "kde", "XFCE": "xfce"}


def started_by(named: Path | None) -> tuple[str, ...]:
    """The words that start this Kept once more; `named` is the diary's folder where one was."""
    return (*_program(), *(("--data", str(named)) if named else ()))


def command_line(words: Sequence[str]) -> str:
    """The words as they are typed, or put into the settings of the desktop."""
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415 (for the words alone)

        return subprocess.list2cmdline(words)
    return shlex.join(words)


def desktop() -> str:
    """Which desktop this is: gnome, kde, xfce, windows or macos; gnome where nobody knows."""
    if sys.platform in {"win32", "darwin"}:
        return "windows" if sys.platform == "win32" else "macos"
    names = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return next((_DESKTOPS[name] for name in names if name in _DESKTOPS), "gnome")


def _program() -> tuple[str, ...]:
    script = Path(sys.argv[0]).absolute()
    if getattr(sys, "frozen", False):
        if sys.platform == "win32":
            # Beside the program of the terminal lies that of the window, which opens no terminal.
            return (str(Path(sys.executable).with_name("keptw.exe")),)
        # What is inside of an AppImage lies in another folder at each start.
        return (os.environ.get("APPIMAGE") or sys.executable,)
    if script.stem == "kept" and os.access(script, os.X_OK):
        return (str(script),)
    return sys.executable, "-m", "desktop_app"
