"""Opening the diary for the window: its passphrase is asked for, damage can be repaired first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.safekeeping import safe_in
from desktop_app.desktop.keychain import keychain_secret
from desktop_app.diary import Diary
from desktop_app.domain.problems import Problem
from desktop_app.guarding.ends import repairing, see_through
from desktop_app.guarding.guard import repaired
from desktop_app.guarding.patience import opened_in_time
from desktop_app.storage.converting import sweep
from desktop_app.storage.keyring import Keyring, Way
from desktop_app.storage.passphrase import keyring_of
from desktop_app.storage.sql import disk_errors
from desktop_app.ui.dialogs.damaged import DamagedDialog
from desktop_app.ui.dialogs.unlock import UnlockDialog

Ask = Callable[[Keyring], bytes]


def opened(folder: Path, ask: Ask | None = None) -> Diary:
    """The diary in `folder`. Raises Problem or `disk_errors`; SystemExit when the user would leave.

    `ask` gets its key where a passphrase is wanted, else a dialog does. Where its file is damaged,
    a repair is offered and the diary opened after it.
    """
    key = unlock(paths.database_file(folder), ask)
    try:
        return opened_in_time(folder, key)
    except disk_errors(Problem):
        if not (safe_in(folder, key).is_wrecked() and repaired_at_will(folder, key)):
            raise
    return opened_in_time(folder, key)


def unlock(file: Path, ask: Ask | None = None) -> bytes | None:
    """The key of the diary in `file`, asked for where it has a passphrase. None: it has none.

    Raises Problem; SystemExit when the user would rather leave.
    """
    sweep(file)
    keyring = keyring_of(file)
    if keyring is None:
        return None
    return from_keychain(keyring) or (ask or _asked)(keyring)


def from_keychain(keyring: Keyring) -> bytes | None:
    """The key, where the system's keychain has a secret that opens it."""
    secret = keychain_secret(keyring.id) if keyring.has(Way.KEYCHAIN) else None
    if secret is None:
        return None
    try:
        return keyring.without(Way.PASSPHRASE).without(Way.RECOVERY).unlock(secret)
    except Problem:
        return None


def _asked(keyring: Keyring) -> bytes:
    dialog = UnlockDialog(keyring.unlock)
    if not dialog.exec():
        raise SystemExit(0)
    return dialog.key


def repaired_at_will(folder: Path, key: bytes | None) -> bool:
    """Offer to repair the diary, which nobody has open; whether it was done.

    SystemExit when the user would rather leave.
    """
    safe = safe_in(folder, key)
    newest = next(iter(safe.backups()), None)
    if not DamagedDialog(newest.instant if newest else None).exec():
        raise SystemExit(0)
    return see_through(repairing(partial(repaired, safe)))
