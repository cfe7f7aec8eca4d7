"""The diary's safe: its backups here and in a second place, and bringing one back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from desktop_app import paths
from desktop_app.domain.days import Now
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.safety import Erased, Health, Holding, SecondPlaceState
from desktop_app.storage import backups
from desktop_app.storage.backups import Backup
from desktop_app.storage.converting import replace_and_shred, shred
from desktop_app.storage.course import Progress, go_on
from desktop_app.storage.database import DAMAGED, NOT_A_DIARY, open_database
from desktop_app.storage.erasing import entries_that_go, erase
from desktop_app.storage.health import faults
from desktop_app.storage.keyring import Keyring, load_keyring
from desktop_app.storage.restoring import put_in_place, readied, restore_into
from desktop_app.storage.salvage import Salvaged, salvage
from desktop_app.storage.sealing import read_seal
from desktop_app.storage.second_place import SecondPlace
from desktop_app.storage.sql import (
    disk_errors,
    execute_of,
    first_value,
    is_damage,
    not_written,
    reason_of,
)
from desktop_app.storage.store import Store
from desktop_app.storage.thinning import EVERY

_ANY_STEP: Final = "SELECT 1 FROM step LIMIT 1"


@dataclass(frozen=True, slots=True)
class Safe:
    """Each call opens the diary anew, so all of this is for a worker as well.

    `file` is the diary's database, `key` its key if it has a passphrase. Once `is_over` says so, a
    backup that is being made is given up: Stopped.
    """

    file: Path
    key: bytes | None
    second: SecondPlace | None
    now: Now
    is_over: Callable[[], bool] | None = None

    @property
    def folder(self) -> Path:
        """Where the backups are."""
        return paths.backups_folder(self.file.parent)

    def back_up(self, reason: str = backups.BY_HAND) -> Backup:
        """A backup now, here and in the second place where that is there. Raises Problem."""
        with self.opened() as store:
            source = replace(store.source(), is_over=self.is_over)
            path = backups.back_up(source, self.folder, self.now(), reason)
        backups.thin(self.folder, self.now())
        self._take_along(path)
        return next(backup for backup in self.backups() if backup.path == path)

    def back_up_to(self, file: Path) -> Path:
        """A backup as a file of the user's choice. Raises Problem."""
        with self.opened() as store:
            return backups.write_backup(store.source(), file)

    def back_up_if_due(self) -> Backup | None:
        """A backup if something changed and the last one is half an hour old; None otherwise."""
        newest = next(iter(self.backups()), None)
        if newest is None or abs(self.now() - newest.instant) >= EVERY:
            with self.opened() as store:
                source = store.source()
                is_empty = first_value(execute_of(store.database), _ANY_STEP) is None
                has_news = newest is None or (
                    backups.saved_state(newest) != backups.state_of(source)
                )
            if has_news and not is_empty:
                return self.back_up(backups.AUTOMATIC)
        if newest is not None:
            self._take_along(newest.path)
        return None

    def backups(self) -> list[Backup]:
        """The backups here, newest first."""
        return backups.backups_in(self.folder)

    def find(self, name: str) -> Path:
        """The backup that `name` names: a file, or one of the backups here by its name."""
        listed = self.folder / name
        return listed if not Path(name).exists() and listed.exists() else Path(name)

    def holding(self) -> Holding:
        """What the diary holds now."""
        with self.opened() as store:
            return backups.holding(execute_of(store.database))

    def holding_of(self, backup: Path, key: bytes | None) -> Holding:
        """What a backup holds. Raises Problem where it cannot be brought back."""
        return backups.holding_of(backup, key)

    def unlock_backup(self, backup: Path, secret: str) -> bytes | None:
        """The key of a backup; None where it needs none. Problem when `secret` does not open it."""
        keyring = read_seal(backup).keyring
        return keyring.unlock(secret) if keyring else None

    def lays_open(self, backup: Path) -> bool:
        """Whether a locked backup, brought back here, can be read without its passphrase."""
        return self.key is None and read_seal(backup).keyring is not None

    def restore(self, backup: Path, key: bytes | None) -> Backup:
        """Let the backup become the diary; the backup of what was there before. Raises Problem."""
        with readied(backup, key, self.file.parent, self.key) as copy:
            before = self.back_up(backups.BEFORE_RESTORE)
            with self.opened() as store:
                restore_into(store, copy)
        return before

    def what_goes(self, erased: Erased) -> int:
        """How many entries `erase` would remove."""
        with self.opened() as store:
            return entries_that_go(execute_of(store.database), erased)

    def erase(self, erased: Erased) -> bool:
        """Remove it for good: from the diary, its history, its backups and damaged files.

        Whether the second place was reached as well, if there is one. Raises Problem.
        """
        keyring = load_keyring(paths.keyring_file(self.file))
        try:
            with self.opened() as store:
                erase(store.database, erased)
            for damaged in self.file.parent.glob("diary.damaged-*.db"):
                shred(damaged)
            folders = [self.folder, *([self.second.own] if self.second else [])]
            for backup in (found for folder in folders for found in backups.backups_in(folder)):
                self._erase_from(backup, erased, keyring)
        except disk_errors(OSError) as error:
            raise _not_erased(error) from error
        return self.second is None or self.second.is_there

    def health(self) -> Health:
        """How the diary is; looks at its whole file, which takes a while for a large one.

        Raises Problem or `disk_errors` where it cannot be looked at, which is no damage.
        """
        found: tuple[str, ...]
        newest_change = None
        try:
            with self.opened() as store:
                found = store.check(self.now())
                newest_change = store.newest_change()
        except disk_errors(Problem) as error:
            if not self._tells_of_damage(error):
                raise
            found = (str(error),)
        newest = next(iter(self.backups()), None)
        return Health(
            found,
            newest.instant if newest else None,
            newest_change,
            self.file.stat().st_size,
            shutil.disk_usage(self.file.parent).free,
            self.key is not None,
            self._second_state(),
        )

    def is_wrecked(self) -> bool:
        """Whether damage keeps the diary from being opened: its file is a database that cannot be
        read, or no database at all although there are backups of it.
        """
        try:
            with self.opened():
                return False
        except disk_errors(Problem) as error:
            return self._tells_of_damage(error)

    def repair(self, progress: Progress = go_on) -> tuple[Salvaged, Path]:
        """Build the diary anew from what is left of it and from its backups.

        How much came back, and where the damaged file is. Raises Problem, or Stopped when
        `progress` says so: then all is as it was. Nobody else may have the diary open.
        """
        spares = [(backup.path, self.key) for backup in self.backups()]
        if self.second is not None:
            spares += [(backup.path, self.key) for backup in backups.backups_in(self.second.own)]
        part = self.file.with_name(".repaired.part")
        aside = self.file.with_name(f"diary.damaged-{self.now():%Y%m%d-%H%M%S}.db")
        try:
            salvaged = salvage(self.file, self.key, part, spares, progress)
            self._settle(part)
            shutil.copyfile(self.file, aside)
            aside.chmod(0o600)
            put_in_place(part, self.file)
        except disk_errors(OSError) as error:
            raise _not_repaired(error) from error
        finally:
            for left in self.file.parent.glob(".repaired.part*"):
                left.unlink()
        return salvaged, aside

    @contextmanager
    def looked_into(self, backup: Path, key: bytes | None) -> Iterator[Store]:
        """A copy of the backup as a diary to read from. Raises Problem."""
        with (
            readied(backup, key, self.file.parent, self.key) as copy,
            closing(Store.open(copy, self.folder, self.now(), self.key)) as store,
        ):
            yield store

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """The diary, on a connection of its own."""
        with closing(Store.open(self.file, self.folder, self.now(), self.key)) as store:
            yield store

    def _erase_from(self, backup: Backup, erased: Erased, keyring: Keyring | None) -> None:
        """Write a backup anew without it; one that cannot be opened with the diary's key goes."""
        if erased.is_everything:
            shred(backup.path)
            return
        part = backup.path.with_name(f".{backup.path.name}.part")
        try:
            key = self.key if read_seal(backup.path).keyring else None
            with readied(backup.path, key, backup.path.parent, self.key) as copy:
                with closing(open_database(copy, lambda _database: None, self.key)) as database:
                    erase(database, erased)
                    backups.write_backup(backups.Source(database, self.key, keyring), part)
                replace_and_shred(part, backup.path)
        except Problem:
            shred(backup.path)
        finally:
            part.unlink(missing_ok=True)

    def _settle(self, part: Path) -> None:
        """Bring a new file to the disk as a whole, once it is seen to be sound."""
        with closing(open_database(part, lambda _database: None, self.key)) as database:
            execute = execute_of(database)
            execute("PRAGMA journal_mode = delete")
            if found := faults(execute, ciphered=self.key is not None):
                raise sqlite3.DatabaseError(found[0])

    def _tells_of_damage(self, error: Exception) -> bool:
        """Not of a full disk, a newer Kept or somebody else's file."""
        if isinstance(error, Problem):
            return error.kind == DAMAGED or (error.kind == NOT_A_DIARY and bool(self.backups()))
        return is_damage(error)

    def _second_state(self) -> SecondPlaceState | None:
        if self.second is None:
            return None
        place = self.second
        return SecondPlaceState(str(place.chosen), place.is_there, place.newest)

    def _take_along(self, path: Path) -> None:
        if self.second is not None and self.second.is_there:
            self.second.take(path, self.now())


def _not_erased(error: Exception) -> Problem:
    if "readonly" in str(error):
        return not_written(error)
    return Problem(
        ENVIRONMENT,
        translate(
            "Safety",
            "Erasing was cut short ({reason}): part of it may still be in the diary or a backup."
            " Make room on the disk, then erase once more.",
            reason=reason_of(error),
        ),
    )


def _not_repaired(error: Exception) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Safety",
            "The repair could not be written ({reason}). The diary’s file is as it was."
            " Make room on the disk, then try again.",
            reason=reason_of(error),
        ),
    )
