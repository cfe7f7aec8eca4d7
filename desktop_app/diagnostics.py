"""What may be pasted into a public report: versions and health, nothing that is the user's."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Final

from desktop_app import __version__, logbook
from desktop_app.domain.safety import Health
from desktop_app.storage.migrations import LATEST

_LIBRARIES: Final = ("PySide6-Essentials", "peewee", "sqlcipher3", "numpy", "pyqtgraph")
_TENTH: Final = 100_000


def diagnostics(health: Health, log: Path, desktop: Mapping[str, str]) -> str:
    """The report. `desktop` is what the window knows of its surroundings, such as its platform.

    No names, no folders, no words of the diary; sizes are rounded, times are left out.
    """
    lines = [
        f"Kept {__version__}, schema {LATEST}",
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        *(f"{name}: {value}" for name, value in desktop.items()),
        *_about(health),
        "Log:",
        *(logbook.last_lines(log) or ["  (empty)"]),
    ]
    return "\n".join(lines)


def _about(health: Health) -> Sequence[str]:
    faults = "not looked at" if health.faults is None else str(len(health.faults))
    safety = [
        f"Passphrase: {'yes' if health.has_passphrase else 'no'}",
        f"backups: {'yes' if health.newest_backup else 'none'}",
        f"second place: {_second(health)}",
    ]
    return (
        f"Diary: {health.size // _TENTH / 10} MB, faults: {faults}",
        ", ".join(safety),
        f"Room on the disk: {'little' if health.free < 3 * health.size else 'enough'}",
    )


def _second(health: Health) -> str:
    if health.second is None:
        return "none"
    return "there" if health.second.is_there else "away"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"
