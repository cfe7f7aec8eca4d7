"""Carrying the diary to another folder: copied, checked by opening it; the old one stays."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import ENVIRONMENT, Problem, Stopped
from desktop_app.paths import keyring_file
from desktop_app.storage.connection import Database
from desktop_app.storage.database import database_of, open_database
from desktop_app.storage.health import faults
from desktop_app.storage.sql import connection_of, disk_errors, execute_of, reason_of, saving
from desktop_app.storage.store import Store

Progress = Callable[[int, int], bool]

_FOLDER: Final = "Kept"
_PAGES: Final = 512
_BACKUPS: Final = "backups"


class DiaryMove:
    """Moves the open diary of `store`: `begin`, `copy`, `settle`; again while `settle` is False."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seen: tuple[int, int] | None = None

    def place_for(self, chosen: Path) -> Path:
        """`chosen` itself where it is empty, else a folder in it. Problem where it cannot be."""
        chosen = chosen.absolute()
        try:
            is_empty = not chosen.exists() or not any(chosen.iterdir())
            place = chosen if is_empty else chosen / _FOLDER
            taken = place.exists() and any(place.iterdir())
        except OSError as error:
            raise _not_copied(chosen, error) from error
        is_within = place.resolve().is_relative_to(self._store.path.parent.resolve())
        if taken or is_within:
            raise Problem(ENVIRONMENT, _taken(place))
        return place

    def begin(self) -> None:
        """Remember what is written by now."""
        self._seen = self._written()

    def copy(self, target: Path, progress: Progress) -> bool:
        """Copy the diary and its backups into `target` and check them; False when stopped.

        Takes seconds for a large diary: for a worker. Nothing is left of what was not finished.
        """
        was_there = target.exists()
        if was_there and any(target.iterdir()):
            raise Problem(ENVIRONMENT, _taken(target))
        try:
            target.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._copy_keyring(target)
            self._copy_database(target, progress)
            self._copy_backups(target)
            return True
        except disk_errors(OSError, Problem, Stopped) as error:
            _clear(target, was_there)
            if isinstance(error, Stopped):
                return False
            raise _not_copied(target, error) from error

    def settle(self, target: Path, switch: Callable[[], None]) -> bool:
        """Call `switch` while nobody can write, if nothing was written since `begin`.

        Whether that was so. If not, or if `switch` raises, what was copied is cleared away.
        """
        is_done = False
        try:
            with self._still():
                if self._written() == self._seen:
                    switch()
                    is_done = True
        finally:
            if not is_done:
                _clear(target, was_there=False)
        return is_done

    def _copy_database(self, target: Path, progress: Progress) -> None:
        final = target / self._store.path.name
        part = final.with_suffix(".part")
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))

        def report(_status: int, remaining: int, total: int) -> None:
            if not progress(total - remaining, total):
                raise Stopped

        with self._opened(self._store.path) as source, self._unread(part) as copy:
            connection_of(source).backup(connection_of(copy), pages=_PAGES, progress=report)
            execute_of(copy)("PRAGMA journal_mode = delete")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(final)
        with self._opened(final) as copied:
            found = faults(execute_of(copied), ciphered=self._store.key is not None)
            if found:
                raise sqlite3.DatabaseError(found[0])

    @contextmanager
    def _opened(self, path: Path) -> Iterator[Database]:
        database = open_database(path, lambda _database: None, self._store.key)
        with closing(database):
            yield database

    @contextmanager
    def _unread(self, path: Path) -> Iterator[Database]:
        database = database_of(self._store.key, str(path), {})
        database.connect()
        with closing(database):
            yield database

    def _copy_keyring(self, target: Path) -> None:
        keyring = keyring_file(self._store.path)
        if keyring.exists():
            shutil.copy2(keyring, target / keyring.name)

    def _copy_backups(self, target: Path) -> None:
        backups = self._store.path.parent / _BACKUPS
        if backups.is_dir():
            shutil.copytree(backups, target / _BACKUPS, dirs_exist_ok=True)

    def _written(self) -> tuple[int, int]:
        """Changes when this connection or any other writes to the diary."""
        return self._store.data_version(), connection_of(self._store.database).total_changes

    @contextmanager
    def _still(self) -> Iterator[None]:
        if self._store.is_read_only:
            yield
            return
        with saving(), self._store.database.atomic("IMMEDIATE"):
            yield


def _clear(target: Path, was_there: bool) -> None:
    """Take away what was copied so far, and the folder if it was made for it."""
    with suppress(OSError):
        for pattern in ("diary.*", f"{_BACKUPS}/*"):
            for file in target.glob(pattern):
                file.unlink()
        (target / _BACKUPS).rmdir()
    if not was_there:
        with suppress(OSError):
            target.rmdir()


def _taken(place: Path) -> Phrase:
    return translate(
        "Moving",
        "{place} is not empty, or it is where the diary is now. Nothing was changed."
        " Choose another folder.",
        place=place,
    )


def _not_copied(target: Path, error: Exception) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Moving",
            "The diary could not be copied to {target} ({reason}). It is where it was, unchanged."
            " Make room or choose another folder.",
            target=target,
            reason=reason_of(error),
        ),
    )
