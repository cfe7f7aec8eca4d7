"""A diary's file written anew with another key, or without one, and put in the old one's place."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop_app.storage.health import faults
from desktop_app.storage.keyring import settle_folder
from desktop_app.storage.sql import disk_errors

_VERSIONS: Final = ("application_id", "user_version")
_PART: Final = ".exchange.part"
_OLD: Final = ".exchange.old"
_TURN: Final = ".exchange.lock"
_CHUNK: Final = 1 << 20
_PATIENCE: Final = 2.0


def convert(source: Path, key: bytes | None, target: Path, new_key: bytes | None) -> None:
    """Write the database `source`, opened with `key`, to the new file `target` with `new_key`.

    Raises `disk_errors` or OSError; `target` is whatever was written by then.
    """
    with closing(_connect(source, key)) as connection:
        _export(connection, target, new_key)


def exchange(
    file: Path, key: bytes | None, new_key: bytes | None, then: Callable[[], object]
) -> None:
    """Write the diary anew with `new_key`, put that in its place, and shred the old file.

    `then` is called right after. Nobody else may have the diary open: they get an error of a
    locked database, and whoever waited for the old file finds zeros. Raises `disk_errors` or
    OSError, and the diary is as it was.
    """
    part, old = file.with_name(_PART), file.with_name(_OLD)
    with _in_turn(file), closing(_connect(file, key)) as connection, file.open("r+b") as former:
        _keep_others_out(connection)
        try:
            _export(connection, part, new_key)
            _look_through(part, new_key)
            with suppress(OSError):  # where links are unknown, a crash leaves nothing to shred
                os.link(file, old)
            if os.name == "nt":
                connection.close()
                former.close()
            part.replace(file)
            then()
            settle_folder(file.parent)
            if not former.closed:
                _blank(former)
        finally:
            part.unlink(missing_ok=True)
            _drop(old, file)


def sweep(file: Path) -> None:
    """Shred what an exchange left that was cut short; not while one is under way."""
    if not any(file.with_name(name).exists() for name in (_PART, _OLD)):
        return
    with suppress(*disk_errors()), _in_turn(file):
        for name in (_PART, _OLD):
            _drop(file.with_name(name), file)


def shred(path: Path) -> None:
    """Write zeros over a file, as far as its disk lets that reach the old place, and remove it."""
    with path.open("r+b") as file:
        _blank(file)
    path.unlink()


def replace_and_shred(part: Path, file: Path) -> None:
    """Put `part` in the place of `file`, at no moment of which there is none; shred the old one."""
    with file.open("r+b") as former:
        if os.name == "nt":
            _blank(former)
            former.close()
        part.replace(file)
        if not former.closed:
            _blank(former)


def _blank(file: BinaryIO) -> None:
    left = file.seek(0, 2)
    file.seek(0)
    while left > 0:
        left -= file.write(bytes(min(left, _CHUNK)))
    file.flush()
    os.fsync(file.fileno())


def _drop(left: Path, file: Path) -> None:
    if not left.exists():
        return
    if file.exists() and left.samefile(file):
        left.unlink()  # cut short before the exchange: this is the diary by its other name
    else:
        shred(left)


def _connect(file: Path, key: bytes | None) -> Any:
    """A connection of SQLCipher, which opens plain files as well."""
    from sqlcipher3 import (  # type: ignore[import-untyped] # noqa: PLC0415 (few diaries need it)
        dbapi2 as sqlcipher,
    )

    connection = sqlcipher.connect(str(file), timeout=_PATIENCE, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{_raw(key)}"')
    connection.execute("PRAGMA temp_store = 2")
    return connection


def _keep_others_out(connection: Any) -> None:
    """Hold the file until the connection closes; its write-ahead log is gone then."""
    connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")
    (mode,) = connection.execute("PRAGMA main.journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise sqlite3.OperationalError("database is locked")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


def _export(connection: Any, target: Path, key: bytes | None) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
    connection.execute("ATTACH ? AS target KEY ?", (str(target), _raw(key)))
    connection.execute("SELECT sqlcipher_export('target')")
    for name in _VERSIONS:
        (value,) = connection.execute(f"PRAGMA main.{name}").fetchone()
        connection.execute(f"PRAGMA target.{name} = {value}")
    connection.execute("DETACH target")
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def _look_through(part: Path, key: bytes | None) -> None:
    with closing(_connect(part, key)) as connection:
        if found := faults(connection.execute, ciphered=key is not None):
            raise sqlite3.DatabaseError(found[0])


@contextmanager
def _in_turn(file: Path) -> Iterator[None]:
    """One exchange at a time; the system ends this hold when the process ends."""
    with closing(sqlite3.connect(file.with_name(_TURN), timeout=0)) as turn:
        turn.execute("BEGIN EXCLUSIVE")
        yield


def _raw(key: bytes | None) -> str:
    """A key as SQLCipher takes it without stretching it once more; empty for none."""
    return "" if key is None else f"x'{key.hex()}'"
