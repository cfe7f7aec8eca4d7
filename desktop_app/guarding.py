"""What guards the diary while the window runs: its lock, backups, checks, and what waits for
the end because nobody may have the diary open then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtGui import QGuiApplication

from desktop_app import paths
from desktop_app.cli.health import repair_told
from desktop_app.cli.passphrase import code_told, removed_told, switch_keychain
from desktop_app.clock import system_now
from desktop_app.desktop.keychain import keychain_is_there, keychain_secret
from desktop_app.diagnostics import diagnostics
from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import Problem
from desktop_app.domain.safety import Health
from desktop_app.storage.converting import sweep
from desktop_app.storage.keyring import Keyring, Way
from desktop_app.storage.passphrase import (
    bring_backups_in_line,
    change_passphrase,
    keyring_of,
    remove_passphrase,
    set_passphrase,
)
from desktop_app.storage.safe import Safe
from desktop_app.storage.second_place import make_second_place, second_place
from desktop_app.ui.background import in_background
from desktop_app.ui.backing_up import BackingUp
from desktop_app.ui.changes import Changes
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.machine_desk import MachineDesk


@dataclass(slots=True)
class Guard:
    """The safe of the diary that the window has open; its calls are for a worker.

    `waiting` is done once the diary is closed, and says what it did.
    """

    diary: Diary
    desk: MachineDesk
    waiting: Callable[[], Phrase] | None = None

    @property
    def safe(self) -> Safe:
        """With the second place as it is chosen now."""
        store = self.diary.store
        place = second_place(self.desk.settings.second_backups)
        return Safe(store.path, store.key, place, system_now)

    @property
    def has_keychain(self) -> bool:
        """Whether the system keeps secrets encrypted."""
        return keychain_is_there()

    def health(self) -> Health:
        """How the diary is."""
        return self.safe.health()

    def back_up(self) -> None:
        """A backup now."""
        self.safe.back_up()

    def back_up_if_due(self) -> None:
        """A backup, if one is due; and the others locked as the diary is."""
        bring_backups_in_line(self.safe)
        self.safe.back_up_if_due()

    def choose_second_place(self, folder: Path | None) -> str:
        """Begin to use a folder for backups as well, or stop (None); the setting that says so."""
        if folder is None:
            return ""
        place = make_second_place(folder)
        replace(self.safe, second=place).back_up()
        return str(place.own)

    def diagnostics(self, health: Health) -> str:
        """What may be pasted into a public report."""
        log = paths.log_file(self.diary.store.path.parent)
        return diagnostics(health, log, {"Window": QGuiApplication.platformName()})

    def change_passphrase(self, passphrase: str) -> Phrase:
        """Another passphrase; the new recovery code."""
        return code_told(change_passphrase(self.safe, passphrase))

    def wait_to_repair(self) -> None:
        """Repair the diary once it is closed."""
        self.waiting = partial(_repair, self.safe)

    def wait_to_set_passphrase(self, passphrase: str, keychain: bool) -> None:
        """Encrypt the diary once it is closed."""
        self.waiting = partial(_set, self.safe, passphrase, keychain)

    def wait_to_remove_passphrase(self) -> None:
        """Write the diary plainly once it is closed."""
        self.waiting = partial(_remove, self.safe)

    def finish(self) -> Phrase | None:
        """Do what waits, after the diary was closed; what it did. Raises Problem."""
        QThreadPool.globalInstance().waitForDone()
        return self.waiting() if self.waiting is not None else None


def unlock(file: Path) -> bytes | None:
    """The key of the diary in `file`, asked for where it has a passphrase. None: it has none.

    Raises Problem; SystemExit when the user would rather leave.
    """
    sweep(file)
    keyring = keyring_of(file)
    if keyring is None:
        return None
    return _from_keychain(keyring) or _asked(keyring)


def guard_while_running(
    guard: Guard, changes: Changes, said: Callable[[str], object], parent: QObject
) -> None:
    """Back up after changes, and look at the file after an unclean end, and weekly."""
    backing_up = BackingUp(guard.back_up_if_due, changes, parent)
    backing_up.refused.connect(said)
    if guard.diary.store.begin_use(system_now()):
        in_background(guard.health, parent)


def _from_keychain(keyring: Keyring) -> bytes | None:
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


def _repair(safe: Safe) -> Phrase:
    return repair_told(*safe.repair())


def _set(safe: Safe, passphrase: str, keychain: bool) -> Phrase:
    locked, code = set_passphrase(safe, passphrase)
    if keychain:
        switch_keychain(locked, on=True)
    return code_told(code)


def _remove(safe: Safe) -> Phrase:
    remove_passphrase(safe)
    return removed_told()
