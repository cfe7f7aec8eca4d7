"""A second place for backups, of the user's choice: an external disk, a folder that is synced."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage.backups import backups_in, part_of, thin
from desktop_app.storage.keyring import settle_folder
from desktop_app.storage.sealing import check_seal
from desktop_app.storage.tidying import clear

_NAMED_BY: Final = 4


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The folder that was chosen, and the diary's own folder in it.

    The own folder is made once, when the place is chosen: while a disk is away its mount point
    may be there, and is not taken for it.
    """

    chosen: Path
    own: Path

    @property
    def is_there(self) -> bool:
        """Whether the place can be reached now."""
        return self.own.is_dir()

    @property
    def newest(self) -> datetime | None:
        """When (UTC) the newest backup there was made; None without one."""
        return next((backup.instant for backup in backups_in(self.own)), None)

    def take(self, backup: Path, now: datetime) -> None:
        """Copy a backup there, looked at byte for byte, and thin. Raises Problem."""
        final = self.own / backup.name
        part = part_of(final)
        if final.exists():
            return
        try:
            os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
            shutil.copyfile(backup, part)
            with part.open("rb") as file:
                os.fsync(file.fileno())
            check_seal(part)
            part.replace(final)
            settle_folder(self.own)
            thin(self.own, now)
        except OSError as error:
            raise _not_reached(self.chosen, error) from error
        finally:
            clear(part)


def second_place(own: str) -> SecondPlace | None:
    """The place with this folder of the diary's own; None where none is chosen."""
    return SecondPlace(Path(own).parent, Path(own)) if own else None


def make_second_place(chosen: Path) -> SecondPlace:
    """Begin to use a folder that exists as the second place. Raises Problem.

    Two diaries, or two machines, that choose one folder do not get in each other's way.
    """
    chosen = chosen.expanduser().absolute()
    place = SecondPlace(chosen, chosen / f"kept-{os.urandom(_NAMED_BY).hex()}")
    try:
        place.own.mkdir(mode=0o700)
    except OSError as error:
        raise _not_reached(chosen, error) from error
    return place


def _not_reached(folder: Path, error: OSError) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Backups",
            "The second place for backups, {folder}, could not be written ({reason}). Your diary"
            " and the backups beside it are safe. Connect it, or choose another place.",
            folder=folder,
            reason=error.strerror or error,
        ),
    )
