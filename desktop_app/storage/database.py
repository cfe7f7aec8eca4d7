"""Opening the diary's file: whose it is, how new it is, how durably it is written."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import Problem
from desktop_app.paths import file_uri, keyring_file
from desktop_app.storage.connection import Database, PlainDatabase
from desktop_app.storage.migrations import APPLICATION_ID, MIGRATIONS
from desktop_app.storage.sql import disk_errors, execute_of, first_value

_FIRST_PAGE: Final = 4096
"""A file no longer than this was made a moment ago: its schema may still be in the WAL."""
_PATIENCE: Final = 5.0
"""Seconds to wait for another process that writes."""
_MOMENT: Final = 0.5
"""Seconds that may pass with nothing on the screen."""

_USUAL_KIB, _FEW_KIB = 2000, 200
"""SQLite's own measure of the pages that stay in memory, and a tenth of it."""

_CIPHER_PRAGMAS: Final = {"cipher_log_level": "NONE", "cache_size": -64_000}
"""Its log would go to stderr; pages are kept decrypted for as long as they are in the cache."""

CANNOT_OPEN: Final = "cannot_open"
DAMAGED: Final = "damaged_diary"
NOT_A_DIARY: Final = "not_a_diary"

BackUp = Callable[[Database], object]


class NotAtOnce(Problem):
    """Opening a diary takes longer than a moment: another program has it (`is_busy`), or it has to
    be brought up to date. Nothing was changed.
    """

    def __init__(self, phrase: Phrase, *, is_busy: bool) -> None:
        super().__init__(CANNOT_OPEN, phrase)
        self.is_busy = is_busy


def open_database(
    path: Path, back_up: BackUp, key: bytes | None = None, *, in_haste: bool = False
) -> Database:
    """The diary's database at `path`, made or brought to the newest schema where needed.

    `back_up` is called before a file that exists is migrated; `key` is that of a diary with a
    passphrase. Raises Problem for a file of a newer version (left untouched), of another
    program, or one that cannot be opened; NotAtOnce where another has it, and `in_haste`
    where it would be migrated. After haste `be_patient` ends it.
    """
    try:
        if not (path.exists() if key else _is_there(path)):
            _make_private(path)
        database = _connect(path, key, read_only=not _writable(path), in_haste=in_haste)
        try:
            _bring_up_to_date(database, path, None if in_haste else back_up)
        except BaseException:
            database.close()
            raise
    except disk_errors(OSError) as error:
        from desktop_app.storage import refusals  # noqa: PLC0415 (hardly ever)

        raise refusals.cannot_open(path, error) from error
    return database


def be_patient(database: Database) -> None:
    """Wait for others as long as ever, after an opening in haste."""
    database.execute_sql(f"PRAGMA busy_timeout = {round(1000 * _PATIENCE)}")


def keep_few_pages(database: Database, *, few: bool) -> None:
    """Let go of what was read; or keep as much as usual again."""
    database.execute_sql(f"PRAGMA cache_size = {-(_FEW_KIB if few else _USUAL_KIB)}")


def is_read_only(database: Database) -> bool:
    """Whether the file can be shown but not written."""
    return "immutable=1" in str(database.database)


def is_plain(path: Path) -> bool:
    """Whether there is no diary yet at `path`, or one that anybody can read.

    Not while this process has it open with a key: that is another library's connection, whose
    locks closing this one would drop.
    """
    try:
        return not path.exists() or _versions(path) is not None
    except disk_errors():
        return True


def _is_there(path: Path) -> bool:
    """Whether there is a diary to open; Problem for a file of something else or something newer.

    Looks at the file's header alone, so that a file that is refused stays as it is to the byte.
    """
    if not path.exists() or not path.stat().st_size:
        return False
    # Asked before the header is read: another Kept may be making it, and write its pages just then.
    is_begun = path.stat().st_size <= _FIRST_PAGE or _has_wal(path)
    versions = _versions(path)
    if versions is None and keyring_file(path).exists():
        from desktop_app.storage import refusals  # noqa: PLC0415 (hardly ever)

        raise refusals.locked()
    application, version = versions or (None, 0)
    if application != APPLICATION_ID and not (application == 0 and is_begun):
        from desktop_app.storage import refusals  # noqa: PLC0415 (hardly ever)

        raise refusals.not_a_diary(path)
    _refuse_newer(version)
    return True


def _versions(path: Path) -> tuple[int, int] | None:
    """Whose file it is and how new; None where its header is not that of a plain database.

    Through SQLite, and never by a handle of our own: closing one would drop the locks that other
    connections of this process hold on the file (POSIX), and with them their write-ahead log.
    """
    uri = f"{file_uri(path.absolute())}?immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        try:
            return (
                connection.execute("PRAGMA application_id").fetchone()[0],
                connection.execute("PRAGMA user_version").fetchone()[0],
            )
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                return None
            if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:
                # A database, cut short: its write-ahead log may hold the rest, as after a crash.
                return APPLICATION_ID, 0
            raise


def _has_wal(path: Path) -> bool:
    """Whether there is more than the file itself says, such as where a full disk ended the copying
    of its first pages."""
    wal = path.with_name(f"{path.name}-wal")
    return wal.exists() and wal.stat().st_size > 0


def _refuse_newer(version: int) -> None:
    if version > len(MIGRATIONS):
        from desktop_app.storage import refusals  # noqa: PLC0415 (hardly ever)

        raise refusals.newer()


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _connect(path: Path, key: bytes | None, *, read_only: bool, in_haste: bool) -> Database:
    if read_only:
        # A write-ahead database on a medium that cannot be written opens in no other way.
        place, pragmas = f"{file_uri(path.absolute())}?immutable=1", {"query_only": 1}
    else:
        place, pragmas = str(path), _pragmas()
    patience = min(_MOMENT, _PATIENCE) if in_haste else _PATIENCE
    database = database_of(
        key, place, pragmas | {"temp_store": 2}, uri=read_only, patience=patience
    )
    database.connect()
    return database


def database_of(
    key: bytes | None,
    place: str,
    pragmas: dict[str, Any],
    *,
    uri: bool = False,
    patience: float = _PATIENCE,
) -> Database:
    """A database, not connected yet, that is read and written with `key`, or plainly without."""
    if key is None:
        return PlainDatabase(place, uri=uri, patience=patience, pragmas=pragmas)
    from playhouse.sqlcipher_ext import (  # type: ignore[import-untyped] # noqa: PLC0415
        SqlCipherDatabase,
    )

    ciphered: Database = SqlCipherDatabase(
        place,
        autoconnect=False,
        uri=uri,
        timeout=patience,
        passphrase=f"x'{key.hex()}'",
        pragmas=_CIPHER_PRAGMAS | pragmas,
    )
    return ciphered


def _pragmas() -> dict[str, Any]:
    pragmas: dict[str, Any] = {"journal_mode": "wal", "synchronous": "full"}
    if sys.platform == "darwin":
        pragmas |= {"fullfsync": 1, "checkpoint_fullfsync": 1}
    return pragmas


def _bring_up_to_date(database: Database, path: Path, back_up: BackUp | None) -> None:
    """Migrate it where needed; without `back_up` an older one is left as it is."""
    execute = execute_of(database)
    with database.atomic():  # one look: another Kept may be making the diary just now
        version = first_value(execute, "PRAGMA user_version")
        is_empty = not first_value(execute, "SELECT count(*) FROM sqlite_master")
    _refuse_newer(version)
    if version == len(MIGRATIONS):
        return
    if (not version and not is_empty) or is_read_only(database):
        from desktop_app.storage import refusals  # noqa: PLC0415 (hardly ever)

        is_ours = version or is_empty
        raise refusals.needs_writing(path) if is_ours else refusals.not_a_diary(path)
    if version and back_up is None:
        raise NotAtOnce(translate("Safety", "Your diary is brought up to date"), is_busy=False)
    if version and back_up is not None:
        back_up(database)
    _migrate(database)
    execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _migrate(database: Database) -> None:
    """All the migrations that the file lacks, in one transaction: nobody meets it half-way."""
    execute = execute_of(database)
    with database.atomic("IMMEDIATE"):
        version = first_value(execute, "PRAGMA user_version")
        _refuse_newer(version)
        for migration in MIGRATIONS[version:]:
            migration(execute)
        execute(f"PRAGMA application_id = {APPLICATION_ID}")
        execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
