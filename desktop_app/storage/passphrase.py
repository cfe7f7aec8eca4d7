"""Setting, changing and removing a diary's passphrase: nothing plain stays behind."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, USAGE, Problem
from desktop_app.paths import keyring_file
from desktop_app.storage.converting import convert, exchange, replace_and_shred, shred, sweep
from desktop_app.storage.database import is_plain
from desktop_app.storage.keyring import (
    USUAL_COST,
    Cost,
    Keyring,
    Way,
    load_keyring,
    new_keyring,
    new_recovery_code,
    save_keyring,
)
from desktop_app.storage.safe import Safe
from desktop_app.storage.sealing import break_seal, check_seal, read_seal, seal
from desktop_app.storage.spoiled import backups_of, damaged_diaries
from desktop_app.storage.sql import disk_errors, is_damage, reason_of
from desktop_app.storage.tidying import clear

_SHORTEST: Final = 8


def keyring_of(file: Path) -> Keyring | None:
    """What unlocks the diary in `file`; None where it is plain or not there yet. Raises Problem.

    For a diary that this process does not have open with a key: see `keyring_in_use`.
    """
    if is_plain(file):
        return None
    return load_keyring(keyring_file(file)) or load_keyring(_pending(file))


def keyring_in_use(safe: Safe) -> Keyring | None:
    """The keyring of a diary that may be open; None where it has no passphrase.

    Does not touch the diary's file: see `database.is_plain` for what that would do to its locks.
    """
    if safe.key is None:
        return None
    return load_keyring(keyring_file(safe.file)) or load_keyring(_pending(safe.file))


def set_passphrase(safe: Safe, passphrase: str, cost: Cost = USUAL_COST) -> tuple[Safe, str]:
    """Encrypt the diary and its backups. The safe of it from now on, and its recovery code.

    Nobody else may have the diary open; `spoiled_files` go. Raises Problem: then the diary is as it
    was.
    """
    _check_length(passphrase)
    sweep(safe.file)
    code = new_recovery_code()
    keyring, key = new_keyring(passphrase, code, cost)
    pending = _pending(safe.file)

    def come_into_force() -> None:
        pending.replace(keyring_file(safe.file))

    def write() -> None:
        save_keyring(pending, keyring)
        exchange(safe.file, safe.key, key, come_into_force)

    try:
        _carry_out(write)
    finally:
        if is_plain(safe.file):
            clear(pending)
    locked = replace(safe, key=key)
    for damaged in damaged_diaries(safe):
        shred(damaged)
    with suppress(Problem):  # said with the next backup
        bring_backups_in_line(locked)
    return locked, code


def change_passphrase(safe: Safe, passphrase: str, cost: Cost = USUAL_COST) -> str:
    """Let `passphrase` and a new recovery code unlock the diary, the former ones no longer.

    The diary itself stays as it is. The new recovery code. Raises Problem.
    """
    _check_length(passphrase)
    key, keyring = _locked(safe)
    code = new_recovery_code()
    changed = keyring.with_secret(Way.PASSPHRASE, key, passphrase, cost)
    changed = changed.with_secret(Way.RECOVERY, key, code, cost)
    _carry_out(lambda: save_keyring(keyring_file(safe.file), changed))
    with suppress(Problem):  # likewise
        bring_backups_in_line(safe)
    return code


def remove_passphrase(safe: Safe) -> Safe:
    """Write the diary and its backups plainly again; the safe of it from now on. Raises Problem."""
    key, keyring = _locked(safe)
    sweep(safe.file)
    file = keyring_file(safe.file)
    _carry_out(lambda: exchange(safe.file, key, None, lambda: file.unlink(missing_ok=True)))
    for backup in backups_of(safe):
        if _keyring_id(backup) == keyring.id:
            _rewrite(backup, key, None, None)
    return replace(safe, key=None)


def use_keychain(safe: Safe, secret: str, cost: Cost = USUAL_COST) -> None:
    """Let `secret`, which the system's keychain holds, unlock the diary as well."""
    key, keyring = _locked(safe)
    changed = keyring.with_secret(Way.KEYCHAIN, key, secret, cost)
    _carry_out(lambda: save_keyring(keyring_file(safe.file), changed))


def leave_keychain(safe: Safe) -> None:
    """Let the keychain's secret unlock the diary no longer."""
    changed = _locked(safe)[1].without(Way.KEYCHAIN)
    _carry_out(lambda: save_keyring(keyring_file(safe.file), changed))


def bring_backups_in_line(safe: Safe) -> None:
    """Lock each backup that is in reach as the diary is locked now; backups of other keys stay.

    One that is damaged goes. One that there is no room to write anew, or whose disk refuses, stays
    as it is: then Problem, once the others are locked.
    """
    if safe.key is None:
        return
    left = 0
    keyring = _locked(safe)[1].without(Way.KEYCHAIN)
    for backup in backups_of(safe):
        try:
            sealed = read_seal(backup)
            if sealed.keyring is None:
                _rewrite(backup, None, safe.key, keyring)
            elif sealed.keyring.id == keyring.id and sealed.keyring != keyring:
                check_seal(backup)
                break_seal(backup)
                seal(backup, sealed.state, keyring)
        except disk_errors(Problem, OSError) as error:
            if isinstance(error, Problem) or is_damage(error):
                shred(backup)  # it cannot be brought back, and could be read
            else:
                left += 1
    if left:
        raise _not_locked(left)


def _rewrite(
    backup: Path, key: bytes | None, new_key: bytes | None, keyring: Keyring | None
) -> None:
    """Write a backup anew with another key, or none; its name and what it says of itself stay."""
    part = backup.with_name(f".{backup.name}.part")
    bare = backup.with_name(f".{backup.name}.bare")
    try:
        state = check_seal(backup).state
        os.close(os.open(bare, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        shutil.copyfile(backup, bare)
        break_seal(bare)
        convert(bare, key, part, new_key)
        seal(part, state, keyring)
        replace_and_shred(part, backup)
    finally:
        for left in (part, bare):
            if left.exists():
                shred(left)


def _keyring_id(backup: Path) -> str | None:
    try:
        sealed = read_seal(backup)
    except Problem:
        return None
    return sealed.keyring.id if sealed.keyring else None


def _locked(safe: Safe) -> tuple[bytes, Keyring]:
    """The key and keyring of a diary that has a passphrase; Problem where it has none."""
    keyring = keyring_in_use(safe)
    if safe.key is None or keyring is None:
        raise Problem(
            USAGE,
            translate("Keys", "This diary has no passphrase. Set one first; nothing was changed."),
        )
    return safe.key, keyring


def _check_length(passphrase: str) -> None:
    if len(passphrase) < _SHORTEST:
        raise Problem(
            USAGE,
            translate(
                "Keys",
                "A passphrase has {n} characters or more; several words are good. Nothing was"
                " changed.",
                n=_SHORTEST,
            ),
        )


def _carry_out(write: Callable[[], object]) -> None:
    try:
        write()
    except disk_errors(OSError) as error:
        raise _not_done(error) from error


def _not_locked(left: int) -> Problem:
    return Problem(
        ENVIRONMENT,
        translate(
            "Keys",
            "%n backup(s) could not be locked with your passphrase: the disk has no room, or cannot"
            " be written. All is as it was, but whoever finds such a file can read it. Make room:"
            " the next backup locks what is left.",
            None,
            left,
        ),
    )


def _not_done(error: Exception) -> Problem:
    if "locked" in str(error):
        return Problem(
            ENVIRONMENT,
            translate(
                "Keys",
                "Another Kept has this diary open, so it could not be written anew. Nothing was"
                " changed. Quit that one, then try again.",
            ),
        )
    return Problem(
        ENVIRONMENT,
        translate(
            "Keys",
            "The diary could not be written anew ({reason}). Nothing was changed. Make room on the"
            " disk, then try again.",
            reason=reason_of(error),
        ),
    )


def _pending(file: Path) -> Path:
    return keyring_file(file).with_suffix(".keys-new")
