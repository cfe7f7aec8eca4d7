"""Bringing a backup back: as the whole diary, in one transaction beside whoever has it open."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage.backups import opened_backup
from desktop_app.storage.converting import convert
from desktop_app.storage.database import open_database
from desktop_app.storage.health import faults
from desktop_app.storage.keyring import settle_folder
from desktop_app.storage.sealing import break_seal, check_seal
from desktop_app.storage.sql import connection_of, disk_errors, execute_of, reason_of
from desktop_app.storage.store import Store
from desktop_app.storage.tidying import clear

_TRIES: Final = 40
"""How often to ask for a file that another program writes to, a quarter of a second apart."""


@contextmanager
def readied(
    backup: Path, key: bytes | None, workplace: Path, wanted_key: bytes | None
) -> Iterator[Path]:
    """A copy of a backup in `workplace`, whole, of today's schema, with `wanted_key`.

    Gone afterwards. Raises Problem when the backup is damaged, newer, or no diary's.
    """
    part = workplace / ".restoring.part"
    other = workplace / ".restoring-key.part"
    try:
        check_seal(backup)
        with opened_backup(backup, key):
            pass
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        shutil.copyfile(backup, part)
        break_seal(part)
        _bring_up_to_date(part, key)
        if key == wanted_key:
            yield part
        else:
            convert(part, key, other, wanted_key)
            yield other
    except disk_errors(OSError) as error:
        raise _not_restored(error) from error
    finally:
        for file in (part, other):
            clear(file, *(file.with_name(file.name + end) for end in ("-wal", "-shm")))


def restore_into(store: Store, copy: Path) -> None:
    """Let `copy` (as `readied` gives it) become the contents of the open diary, all at once.

    Whoever else has the diary open sees it as one change. Raises Problem: nothing has changed.
    """
    tries = 0

    def ask_again(status: int, _remaining: int, _total: int) -> None:
        nonlocal tries
        tries += status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if tries > _TRIES:
            raise sqlite3.OperationalError("database is locked")

    try:
        with closing(open_database(copy, lambda _database: None, store.key)) as source:
            connection_of(source).backup(connection_of(store.database), progress=ask_again)
    except disk_errors() as error:
        raise _not_restored(error) from error


def put_in_place(copy: Path, file: Path) -> None:
    """Let `copy` become the diary's file where that cannot be opened any more. Raises OSError."""
    for end in ("-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)
    with copy.open("rb") as whole:
        os.fsync(whole.fileno())
    copy.replace(file)
    settle_folder(file.parent)


def _bring_up_to_date(part: Path, key: bytes | None) -> None:
    with closing(open_database(part, lambda _database: None, key)) as database:
        execute = execute_of(database)
        execute("PRAGMA journal_mode = delete")
        if found := faults(execute, ciphered=key is not None):
            raise sqlite3.DatabaseError(found[0])


def _not_restored(error: Exception) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Backups",
            "The backup could not be brought back ({reason}). Your diary is as it was."
            " Make room, or choose another backup, then try again.",
            reason=reason_of(error),
        ),
    )
