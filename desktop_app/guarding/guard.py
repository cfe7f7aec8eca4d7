"""The diary’s guard while the window runs: health, backups, passphrase, erasing.

What does the work is loaded when there is work: a start in the tray is to stay small.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QGuiApplication

from desktop_app import paths
from desktop_app.clock import system_now
from desktop_app.desktop.keychain import keychain_is_there
from desktop_app.diary import Diary
from desktop_app.domain.problems import Stopped
from desktop_app.domain.safety import Erased, Health
from desktop_app.domain.values import replace
from desktop_app.guarding.ends import AtTheEnd, Done, repairing, rewriting, see_through
from desktop_app.ui.machine_desk import MachineDesk

if TYPE_CHECKING:
    from desktop_app.storage.course import Progress
    from desktop_app.storage.keyring import Keyring
    from desktop_app.storage.safe import Safe


class Guard:
    """The safe of the diary that the window has open; its calls are for a worker.

    `waiting` is done once the diary is closed, and says what it did.
    """

    def __init__(self, diary: Diary, desk: MachineDesk) -> None:
        self.diary, self.desk = diary, desk
        self.waiting: AtTheEnd | None = None

    @property
    def safe(self) -> Safe:
        """With the second place as it is chosen now."""
        from desktop_app.storage.safe import Safe  # noqa: PLC0415 (see above)
        from desktop_app.storage.second_place import second_place  # noqa: PLC0415 (see above)

        store = self.diary.store
        place = second_place(self.desk.settings.second_backups)
        return Safe(store.path, store.key, place, system_now)

    @property
    def has_keychain(self) -> bool:
        """Whether the system keeps secrets encrypted."""
        return keychain_is_there()

    @property
    def has_passphrase(self) -> bool:
        """Whether the diary has a passphrase."""
        return self.diary.store.key is not None

    @property
    def opens_by_keychain(self) -> bool:
        """Whether the system's keychain opens it as well."""
        from desktop_app.storage.keyring import Way  # noqa: PLC0415 (see above)

        keyring = self._keyring
        return keyring is not None and keyring.has(Way.KEYCHAIN)

    def unlock(self, secret: str) -> bytes:
        """See whether it is the passphrase or the recovery code; Problem where it is neither."""
        from desktop_app.storage.keyring import Way  # noqa: PLC0415 (see above)

        keyring = self._keyring
        return keyring.without(Way.KEYCHAIN).unlock(secret) if keyring else b""

    def switch_keychain(self, on: bool) -> None:
        """Let the keychain open the diary as well, or no longer. Raises Problem."""
        from desktop_app.cli.passphrase import switch_keychain  # noqa: PLC0415 (see above)

        switch_keychain(self.safe, on=on)

    def health(self) -> Health:
        """How the diary is."""
        return self.safe.health()

    def back_up(self) -> None:
        """A backup now."""
        self.safe.back_up()

    def back_up_if_due(self) -> None:
        """A backup, if one is due; and the others locked as the diary is.

        It is given up where the diary is closed meanwhile: the next start makes one. Not tried
        where the diary can only be read.
        """
        from desktop_app.storage.passphrase import bring_backups_in_line  # noqa: PLC0415 (see above)

        store = self.diary.store
        if store.is_read_only:
            return
        with suppress(Stopped):
            replace(self.safe, is_over=lambda: store.is_closed).back_up_if_due()
        bring_backups_in_line(self.safe)

    def choose_second_place(self, folder: Path | None) -> str:
        """Begin to use a folder for backups as well, or stop (None); the setting that says so."""
        if folder is None:
            return ""
        from desktop_app.storage.second_place import make_second_place  # noqa: PLC0415 (see above)

        place = make_second_place(folder)
        replace(self.safe, second=place).back_up()
        return str(place.own)

    def what_goes(self, erased: Erased) -> tuple[int, int]:
        """How many entries erasing would take, and how many backups here hold traces of them."""
        return self.safe.what_goes(erased), len(self.safe.backups())

    def erase(self, erased: Erased) -> bool:
        """Erase it for good; whether the second place was reached too. Raises Problem."""
        return self.safe.erase(erased)

    def diagnostics(self, health: Health) -> str:
        """What may be pasted into a public report."""
        from desktop_app.diagnostics import diagnostics  # noqa: PLC0415 (see above)

        log = paths.log_file(self.diary.store.path.parent)
        return diagnostics(health, log, {"Window": QGuiApplication.platformName()})

    def change_passphrase(self, passphrase: str) -> str:
        """Another passphrase; the new recovery code."""
        from desktop_app.storage.passphrase import change_passphrase  # noqa: PLC0415 (see above)

        return change_passphrase(self.safe, passphrase)

    def spoiled_files(self) -> list[Path]:
        """The damaged files that go once a passphrase is set."""
        from desktop_app.storage.spoiled import spoiled_files  # noqa: PLC0415 (see above)

        return spoiled_files(self.safe)

    def wait_to_repair(self) -> None:
        """Repair the diary once it is closed."""
        self.waiting = repairing(partial(repaired, self.safe))

    def wait_to_set_passphrase(self, passphrase: str, keychain: bool) -> None:
        """Encrypt the diary once it is closed."""
        self.waiting = rewriting(partial(_set, self.safe, passphrase, keychain))

    def wait_to_remove_passphrase(self) -> None:
        """Write the diary plainly once it is closed."""
        self.waiting = rewriting(partial(_remove, self.safe))

    @property
    def _keyring(self) -> Keyring | None:
        from desktop_app.storage.passphrase import keyring_in_use  # noqa: PLC0415 (see above)

        return keyring_in_use(self.safe)

    def finish(self) -> None:
        """Do what waits, after the diary was closed, and say what came of it."""
        QThreadPool.globalInstance().waitForDone()
        if self.waiting is not None:
            see_through(self.waiting)


def repaired(safe: Safe, progress: Progress) -> Done:
    """Repair the diary; what came of it. Raises Problem or Stopped."""
    from desktop_app.cli.repairs import repair_told  # noqa: PLC0415 (see above)

    return Done(repair_told(*safe.repair(progress)))


def _set(safe: Safe, passphrase: str, keychain: bool, _progress: Progress) -> Done:
    from desktop_app.cli.passphrase import keychain_remark  # noqa: PLC0415 (see above)
    from desktop_app.storage.passphrase import set_passphrase  # noqa: PLC0415 (see above)

    locked, code = set_passphrase(safe, passphrase)
    return Done(keychain_remark(locked, on=True) if keychain else None, code)


def _remove(safe: Safe, _progress: Progress) -> Done:
    from desktop_app.cli.passphrase import removed  # noqa: PLC0415 (see above)

    return Done(removed(safe))
