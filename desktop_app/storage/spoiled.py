"""What a passphrase cannot be put on, as it is damaged: it goes once one is set."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.problems import Problem
from desktop_app.storage.backups import backups_in, opened_backup
from desktop_app.storage.health import faults
from desktop_app.storage.safe import Safe
from desktop_app.storage.sealing import check_seal, read_seal
from desktop_app.storage.sql import disk_errors, execute_of


def spoiled_files(safe: Safe) -> list[Path]:
    """The files of a plain diary that go once it has a passphrase. Reads all backups: for a worker.

    Backups that are damaged, and what a repair has put aside.
    """
    return [*damaged_diaries(safe), *filter(_is_spoiled, backups_of(safe))]


def damaged_diaries(safe: Safe) -> list[Path]:
    """The damaged files that repairs have put aside."""
    return sorted(safe.file.parent.glob("diary.damaged-*.db"))


def backups_of(safe: Safe) -> list[Path]:
    """The backups here and, where it is there, in the second place."""
    folders = [safe.folder, *([safe.second.own] if safe.second else [])]
    return [backup.path for folder in folders for backup in backups_in(folder)]


def _is_spoiled(backup: Path) -> bool:
    """Whether it has no passphrase and cannot be written anew with one."""
    try:
        if read_seal(backup).keyring is not None:
            return False
        if check_seal(backup).length < backup.stat().st_size:
            return False  # every byte is as it was written
        with opened_backup(backup, None) as database:
            return bool(faults(execute_of(database), ciphered=False))
    except disk_errors(Problem, OSError):
        return True
