"""Opening the diary's file: whose it is, how new it is, how durably it is written."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from peewee import DatabaseError, SqliteDatabase

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import Problem
from desktop_app.storage.migrations import APPLICATION_ID, LATEST, MIGRATIONS

_HEADER_SIZE: Final = 100
_VERSION_AT: Final = 60
_APPLICATION_AT: Final = 68
_FIRST_PAGE: Final = 4096
"""A file no longer than its first page was made a moment ago; its schema may still be in the WAL."""
_MAGIC: Final = b"SQLite format 3\0"

BackUp = Callable[[SqliteDatabase, Path], None]


def open_database(path: Path, back_up: BackUp) -> SqliteDatabase:
    """The diary's database at `path`, made or brought to the newest schema where needed.

    `back_up` is called before a migration of an existing file. Raises Problem for a file of a
    newer version (left untouched), of another program, or one that cannot be opened or written.
    """
    version = _version_of(path)
    try:
        if version is None:
            _make_private(path)
        database = _connect(path, read_only=not _writable(path))
        _migrate(database, version or 0, path, back_up)
    except (OSError, sqlite3.Error, DatabaseError) as error:
        raise _cannot_open(path, error) from error
    return database


def is_read_only(database: SqliteDatabase) -> bool:
    """Whether the file can be shown but not written."""
    return "immutable=1" in str(database.database)


def _version_of(path: Path) -> int | None:
    """The schema version in the file's header; None when there is no file or an empty one."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _cannot_open(path, error) from error
    if not header:
        return None
    application = int.from_bytes(header[_APPLICATION_AT : _APPLICATION_AT + 4])
    if header.startswith(_MAGIC) and application == 0 and path.stat().st_size <= _FIRST_PAGE:
        return 0
    if not header.startswith(_MAGIC) or application != APPLICATION_ID:
        raise Problem(
            "not_a_diary",
            translate(
                "Database",
                "{path} is not a diary of Kept. It was left as it is. Choose another folder with --data,"
                " or restore a backup.",
                path=path,
            ),
        )
    return _not_newer(int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4]))


def _not_newer(version: int) -> int:
    if version <= LATEST:
        return version
    raise Problem(
        "newer_diary",
        translate(
            "Database",
            "This diary was written by a newer version of Kept. It was left as it is."
            " Install the newest Kept to open it.",
        ),
    )


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _connect(path: Path, *, read_only: bool) -> SqliteDatabase:
    if read_only:
        uri = f"{path.absolute().as_uri()}?immutable=1"
        database = SqliteDatabase(uri, uri=True, pragmas={"query_only": 1, "temp_store": 2})
    else:
        database = SqliteDatabase(path, timeout=5, pragmas=_pragmas())
    database.connect()
    return database


def _pragmas() -> dict[str, Any]:
    pragmas: dict[str, Any] = {"journal_mode": "wal", "synchronous": "full", "temp_store": 2}
    if sys.platform == "darwin":
        pragmas |= {"fullfsync": 1, "checkpoint_fullfsync": 1}
    return pragmas


def _migrate(database: SqliteDatabase, version: int, path: Path, back_up: BackUp) -> None:
    if version == LATEST or is_read_only(database):
        return
    if version:
        back_up(database, path)
    while True:
        with database.atomic("IMMEDIATE"):
            version = _not_newer(database.execute_sql("PRAGMA user_version").fetchone()[0])
            if version >= LATEST:
                break
            MIGRATIONS[version](database.execute_sql)
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute_sql(f"PRAGMA user_version = {version + 1}")
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _cannot_open(path: Path, error: Exception) -> Problem:
    return Problem(
        "cannot_open",
        translate(
            "Database",
            "The diary at {path} could not be opened ({reason}). Nothing was changed."
            " Check that the folder exists and belongs to you, then start Kept again.",
            path=path,
            reason=error,
        ),
    )
