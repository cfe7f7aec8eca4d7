"""Settings about the passphrase, connected: set, change, remove; the keychain; when it locks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.domain.problems import Problem
from desktop_app.ui.background import Task, in_background
from desktop_app.ui.capabilities import Guard
from desktop_app.ui.dialogs.confirm import ConfirmDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog
from desktop_app.ui.pages.settings.locking import LockingSection
from desktop_app.ui.pages.settings.safety import SafetySection
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.spoken import say


class Passphrases(QObject):
    """What changes the diary's file waits until the program has ended; it starts again then."""

    def __init__(
        self, section: SafetySection, locks: LockingSection, around: Surroundings, guard: Guard
    ) -> None:
        super().__init__(section)
        self._locks, self._around, self._guard = locks, around, guard
        section.passphrase_requested.connect(self._ask)
        section.no_passphrase_requested.connect(self._ask_to_remove)
        locks.keychain_switched.connect(self._switch_keychain)
        locks.changed.connect(lambda name, value: around.machine.change(**{name: value}))
        around.machine.changed.connect(locks.show_machine)

    def show(self) -> None:
        """Draw how it is."""
        guard = self._guard
        self._locks.show_machine(self._around.machine.settings)
        self._locks.show_lock(
            has_passphrase=guard.has_passphrase,
            has_keychain=guard.has_passphrase and guard.has_keychain,
            opens_by_it=guard.opens_by_keychain,
        )

    def _ask(self) -> None:
        is_new = not self._guard.has_passphrase
        dialog = PassphraseDialog(
            is_new=is_new,
            has_keychain=is_new and self._guard.has_keychain,
            parent=self._around.window,
        )
        dialog.chosen.connect(partial(self._set if is_new else self._change, dialog))
        open_dialog(dialog)
        if is_new:
            self._look_for_what_goes(dialog)

    def _look_for_what_goes(self, dialog: PassphraseDialog) -> None:
        task = in_background(self._guard.spoiled_files, dialog)
        task.refused.connect(dialog.reject)
        task.broken.connect(dialog.reject)
        self._follow(task, dialog.show_what_goes)

    def _set(self, dialog: PassphraseDialog, passphrase: str, keychain: bool) -> None:
        dialog.accept()
        self._guard.wait_to_set_passphrase(passphrase, keychain)
        self._around.start_anew()

    def _change(self, dialog: PassphraseDialog, passphrase: str, _keychain: bool) -> None:
        task = in_background(lambda: self._guard.change_passphrase(passphrase), self)
        task.done.connect(dialog.accept)
        task.refused.connect(dialog.go_on)
        task.broken.connect(dialog.go_on)
        self._follow(task, self._show_code)

    def _show_code(self, code: str) -> None:
        open_dialog(RecoveryCodeDialog(code, self._around.window, is_new=False))

    def _ask_to_remove(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Remove the passphrase"),
            self.tr(
                "The diary and its backups are written so that whoever has this computer can read"
                " them. Kept starts again for that."
            ),
            self.tr("Remove it"),
            self._around.window,
        )
        dialog.accepted.connect(self._remove)
        open_dialog(dialog)

    def _remove(self) -> None:
        self._guard.wait_to_remove_passphrase()
        self._around.start_anew()

    def _switch_keychain(self, on: bool) -> None:
        self._do(lambda: self._guard.switch_keychain(on), lambda _: self.show())

    def _do(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._follow(in_background(work, self), then)

    def _follow(self, task: Task, then: Callable[..., object]) -> None:
        task.done.connect(then)
        task.refused.connect(self._refuse)
        task.broken.connect(self._raise)

    def _refuse(self, problem: Problem) -> None:
        self._around.wishes.refused.emit(say(problem.phrase))
        self.show()

    def _raise(self, error: Exception) -> None:
        raise error
