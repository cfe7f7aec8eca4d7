"""Plain SQL over the connection, and what an error of the disk means to a person."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage.connection import Database

Execute = Callable[..., sqlite3.Cursor]
"""`execute(sql, parameters=())`."""

NOW_AND_THEN: Final = 100_000
"""So many steps of SQLite's machine are a few milliseconds."""
_OF_A_PASSPHRASE: Final = ("sqlcipher3.dbapi2", "peewee")


def disk_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What reading or writing the diary may raise when disk or file do not let it, and `others`.

    SQLCipher and Peewee have errors of their own; they are loaded where a diary has a passphrase.
    """
    loaded = filter(None, map(sys.modules.get, _OF_A_PASSPHRASE))
    return (*others, sqlite3.DatabaseError, *(module.DatabaseError for module in loaded))


def execute_of(database: Database) -> Execute:
    """Run SQL on the connection of `database`."""
    return database.execute_sql


def connection_of(database: Database) -> sqlite3.Connection:
    """The connection of `database`."""
    return database.connection()


def first_value(execute: Execute, sql: str, parameters: tuple[Any, ...] = ()) -> Any:
    """The first value that a query finds; None when it finds none."""
    found = execute(sql, parameters).fetchone()
    return found[0] if found else None


@contextmanager
def saving() -> Iterator[None]:
    """Say in a sentence why what is done within could not be written."""
    try:
        yield
    except disk_errors() as error:
        raise not_written(error) from error


def not_written(error: Exception) -> Problem:
    """Why nothing was saved, for the user."""
    if "locked" in str(error):
        words = translate(
            "Storage",
            "Another program is writing to the diary, so nothing was saved just now."
            " What was there is safe. Try again in a moment.",
        )
    elif "readonly" in str(error):
        words = translate(
            "Storage",
            "The diary can be read but not written, so nothing was saved."
            " What was there is safe. Check the permissions of its folder.",
        )
    else:
        words = translate(
            "Storage",
            "The disk did not take it ({reason}), so nothing was saved just now."
            " What was there is safe. Make room or check the disk, then try again.",
            reason=_first_reason(error),
        )
    return Problem(ENVIRONMENT, words)


def _first_reason(error: BaseException) -> BaseException:
    """What was behind `error`: rolling back may have raised another one on top."""
    while isinstance(error.__context__, disk_errors()):
        error = error.__context__
    return error


def reason_of(error: Exception) -> object:
    """What the system said, without the name of a file that the user does not know."""
    return getattr(error, "strerror", None) or error


def is_damage(error: Exception) -> bool:
    """Whether SQLite stumbled over a damaged page, or over a file that is no database."""
    return any(words in str(error) for words in ("malformed", "not a database"))


def not_read(error: Exception) -> Problem:
    """Why the diary could not be read, for the user."""
    if is_damage(error):
        return Problem(
            ENVIRONMENT,
            translate(
                "Storage",
                "Part of the diary is damaged and could not be read ({reason}). Nothing was"
                " changed. To bring back what is left: kept check --repair.",
                reason=error,
            ),
        )
    return Problem(
        ENVIRONMENT,
        translate(
            "Storage",
            "The diary could not be read ({reason}). Nothing was changed."
            " Check the disk; your backups are in the folder beside it.",
            reason=error,
        ),
    )
