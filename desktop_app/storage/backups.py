"""Copies of the whole diary: written beside, checked, and only then given their name."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Final

from desktop_app.digests import blake2b
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem, Stopped
from desktop_app.domain.safety import Holding
from desktop_app.paths import file_uri, keyring_file
from desktop_app.storage.connection import Database
from desktop_app.storage.database import database_of
from desktop_app.storage.health import faults
from desktop_app.storage.keyring import Keyring, load_keyring, settle_folder
from desktop_app.storage.migrations import APPLICATION_ID
from desktop_app.storage.sealing import check_seal, read_seal, seal
from desktop_app.storage.sql import (
    NOW_AND_THEN,
    Execute,
    connection_of,
    disk_errors,
    execute_of,
    first_value,
    reason_of,
)
from desktop_app.storage.thinning import fitting, staying

AUTOMATIC: Final = "auto"
BY_HAND: Final = "by-hand"
BEFORE_UPDATE: Final = "before-update"
BEFORE_IMPORT: Final = "before-import"
BEFORE_RESTORE: Final = "before-restore"
BEFORE_REPAIR: Final = "before-repair"

_NAME: Final = re.compile(r"kept-(\d{8}-\d{6})-([a-z-]*[a-z])(?:-(\d+))?\.db")
_STAMP: Final = "%Y%m%d-%H%M%S"
_CAP: Final = 1 << 30
_PIECE: Final = 4096
"""Pages that are copied before it is asked whether to go on."""
_ANYTHING: Final = "SELECT 1 FROM sqlite_schema"
"""A first look: from then on the transaction sees one state."""
_LEFT_BEHIND_S: Final = 86_400
"""A piece this old is of a backup that was cut short."""
_AT_LEAST: Final = 3
"""However large the diary is, this many of its backups fit under the cap."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is backed up: an open diary, and how it is locked, if it is.

    `is_over` says in the midst of it that nobody waits for the backup any more.
    """

    database: Database
    key: bytes | None = None
    keyring: Keyring | None = None
    is_over: Callable[[], bool] | None = None


def source_of(database: Database, path: Path, key: bytes | None) -> Source:
    """The open diary at `path` as something to back up."""
    return Source(database, key, load_keyring(keyring_file(path)))


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its folder: when (UTC) and why it was made, and its size in bytes."""

    path: Path
    instant: datetime
    reason: str
    size: int


def back_up(source: Source, folder: Path, instant: datetime, reason: str) -> Path:
    """A checked, sealed copy of the open diary in `folder`, named by `instant` and `reason`.

    Raises Problem when the copy could not be written or is not whole, Stopped when it is over;
    nothing is left then.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part, final = _begun(folder, instant, reason)
    except OSError as error:
        raise _not_written(folder, error) from error
    return _finished(source, part, final)


def write_backup(source: Source, final: Path) -> Path:
    """A checked, sealed copy of the open diary as the file `final`; Problem as of `back_up`."""
    part = part_of(final)
    try:
        final.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(part)
    except OSError as error:
        raise _not_written(final.parent, error) from error
    return _finished(source, part, final)


def part_of(final: Path) -> Path:
    """Where `final` is written first: a file of this writer alone, for another may write it too."""
    return final.with_name(f".{final.name}.{os.urandom(4).hex()}.part")


def backups_in(folder: Path) -> list[Backup]:
    """The backups in `folder`, newest first; none where there is no such folder."""
    found: list[tuple[datetime, int, str, Backup]] = []
    for path in folder.glob("kept-*.db"):
        if match := _NAME.fullmatch(path.name):
            instant = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            with suppress(FileNotFoundError):  # thinned by another Kept since
                backup = Backup(path, instant, match[2], path.stat().st_size)
                found.append((instant, int(match[3] or 1), path.name, backup))
    return [backup for *_order, backup in sorted(found, reverse=True)]


def thin(folder: Path, now: datetime, cap: int = _CAP) -> None:
    """Remove the backups that have had their time; those made by hand stay."""
    held = [backup for backup in backups_in(folder) if backup.reason != BY_HAND]
    stay = staying((backup.instant for backup in held), now)
    left = [backup for backup in held if backup.instant in stay]
    cap = max(cap, _AT_LEAST * max((backup.size for backup in left), default=0))
    left = left[: fitting((backup.size for backup in left), cap)]
    for backup in held:
        if backup not in left:
            backup.path.unlink(missing_ok=True)
    for part in folder.glob(".kept-*"):
        with suppress(FileNotFoundError):  # finished by another Kept since
            if now.timestamp() - part.stat().st_mtime > _LEFT_BEHIND_S:
                part.unlink()


def state_of(source: Source) -> str:
    """A mark of what the diary holds: another one after every step and change of settings."""
    execute = execute_of(source.database)
    seq = first_value(execute, "SELECT coalesce(max(seq), 0) FROM step")
    mark = blake2b(str(seq).encode(), digest_size=12, key=source.key or b"")
    rows = execute("SELECT name, value FROM setting WHERE name <> 'checked_at' ORDER BY name")
    for name, value in rows:
        mark.update(f"\n{name} {value}".encode())
    return mark.hexdigest()


def saved_state(backup: Backup) -> str:
    """The mark of what the diary held when the backup was made; empty where that is unknown."""
    try:
        return read_seal(backup.path).state
    except (Problem, OSError):
        return ""


def holding(execute: Execute) -> Holding:
    """What an open diary, or an open backup, holds."""
    until = first_value(execute, "SELECT max(day) FROM entry")
    return Holding(
        int(first_value(execute, "SELECT count(*) FROM promise")),
        int(first_value(execute, "SELECT count(*) FROM entry")),
        None if until is None else date.fromordinal(until),
    )


def holding_of(path: Path, key: bytes | None) -> Holding:
    """What a backup holds. Problem where it is damaged, locked with another key, or no diary's."""
    check_seal(path)
    with opened_backup(path, key) as database:
        return holding(execute_of(database))


@contextmanager
def opened_backup(path: Path, key: bytes | None) -> Iterator[Database]:
    """A backup, opened to look into; it stays as it is. Problem where that cannot be."""
    uri = f"{file_uri(path.absolute())}?immutable=1"
    database = database_of(key, uri, {"query_only": 1, "temp_store": 2}, uri=True)
    try:
        database.connect()
        application = first_value(execute_of(database), "PRAGMA application_id")
    except disk_errors() as error:
        database.close()
        raise _not_a_backup(path) from error
    try:
        if application != APPLICATION_ID:
            raise _not_a_backup(path)
        yield database
    finally:
        database.close()


def _copy(source: Source, part: Path) -> None:
    state = state_of(source)
    pragmas = {"temp_store": 2}
    with closing(database_of(source.key, str(part), pragmas)) as target:
        target.connect()
        _copy_pages(source, connection_of(target))
        execute = execute_of(target)
        execute("PRAGMA journal_mode = delete")
        if found := faults(execute, ciphered=source.key is not None):
            raise sqlite3.DatabaseError(found[0])
        if source.is_over and source.is_over():
            raise Stopped
    seal(part, state, source.keyring)


def _copy_pages(source: Source, target: sqlite3.Connection) -> None:
    """All pages at once; with somebody to ask in pieces of one state, whatever is written since."""
    connection, is_over = connection_of(source.database), source.is_over
    if is_over is None:
        connection.backup(target)
        return

    def look(*_done: int) -> None:
        if is_over():
            raise Stopped

    target.set_progress_handler(is_over, NOW_AND_THEN)
    connection.execute("BEGIN")
    try:
        connection.execute(_ANYTHING).fetchone()
        connection.backup(target, pages=_PIECE, progress=look)
    finally:
        connection.execute("ROLLBACK")


def _begun(folder: Path, instant: datetime, reason: str) -> tuple[Path, Path]:
    """The empty beginning of a backup, and the name it will have.

    The beginning holds the name: another Kept that backs up in the same second takes the next.
    """
    name = f"kept-{instant.astimezone(UTC):{_STAMP}}-{reason}"
    for number in count(1):
        final = folder / (f"{name}.db" if number == 1 else f"{name}-{number}.db")
        part = final.with_name(f".{final.name}.part")
        with suppress(FileExistsError):
            _make(part)
            if not final.exists():
                return part, final
            part.unlink()
    raise AssertionError("there is always another number")


def _make(part: Path) -> None:
    """A new, empty file for this account alone."""
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _finished(source: Source, part: Path, final: Path) -> Path:
    try:
        _copy(source, part)
        part.replace(final)
        settle_folder(final.parent)
    except disk_errors(OSError) as error:
        if source.is_over and source.is_over():  # that is what broke it off
            raise Stopped from error
        raise _not_written(final.parent, error) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return final


def _not_written(folder: Path, error: Exception) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Backups",
            "No backup could be written to {folder} ({reason}). Your diary is as it was."
            " Make room or check the folder, then try again.",
            folder=folder,
            reason=reason_of(error),
        ),
    )


def _not_a_backup(path: Path) -> Problem:
    return Problem(
        "not_a_backup",
        translate(
            "Backups",
            "{path} is no backup of a diary, or it is locked with another passphrase."
            " Nothing was changed. Choose another file: kept backups lists them.",
            path=path,
        ),
    )
