"""Copies of the whole diary: written beside, checked, and only then given their name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from peewee import SqliteDatabase

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage.sql import connection_of


def back_up(database: SqliteDatabase, folder: Path, instant: datetime, reason: str) -> Path:
    """A checked copy of the open diary in `folder`, named by `instant` and `reason`.

    Raises Problem when the copy could not be written or is not whole; nothing is left then.
    """
    name = f"kept-{instant:%Y%m%d-%H%M%S}-{reason}.db"
    final, part = folder / name, folder / f".{name}.part"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        _copy(connection_of(database), part)
        part.replace(final)
    except (OSError, sqlite3.Error) as error:
        raise Problem(
            ENVIRONMENT,
            translate(
                "Backups",
                "No backup could be written to {folder} ({reason}). Your diary is as it was."
                " Make room or check the folder, then try again.",
                folder=folder,
                reason=error,
            ),
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return final


def _copy(source: sqlite3.Connection, part: Path) -> None:
    target = sqlite3.connect(part)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode = delete")
        result = target.execute("PRAGMA quick_check").fetchone()[0]
        if result != "ok":
            raise sqlite3.DatabaseError(result)
    finally:
        target.close()
    with part.open("rb") as file:
        os.fsync(file.fileno())
