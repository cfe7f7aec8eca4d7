"""Settings of a diary with a passphrase: when it locks, and whether the keychain opens it too."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.pages.settings.row import SettingRow, beside, group
from desktop_app.ui.widgets.buttons import OutlinedButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.steady import steady

_MINUTES: Final = (5, 15, 60, 0)


class LockingSection(QObject):
    """`changed` names a setting of this computer and its new value. Seen with a passphrase only."""

    changed = Signal(str, object)
    keychain_switched = Signal(bool)
    lock_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.card = QWidget()
        after = self.tr("Lock after a while without use")
        self._after = Choice(after, self._choices())
        self._screen, self._keychain = steady(QCheckBox()), steady(QCheckBox())
        now = OutlinedButton(self.tr("Lock now"))
        self._chain = SettingRow(
            self.tr("Let the keychain open it too"),
            self._keychain,
            self.tr(
                "Quick log and cues go on while Kept is locked. Whoever uses your session can open"
                " the diary."
            ),
        )
        rows = (
            SettingRow(self.tr("Lock"), beside(now), self.tr("The tray’s menu has this too.")),
            SettingRow(after, self._after, wide=True),
            SettingRow(
                self.tr("Lock with the screen"),
                self._screen,
                self.tr("And before the computer sleeps, where the desktop says so."),
            ),
            self._chain,
        )
        card = group(self.tr("While you are away"), *rows)
        card.setContentsMargins(0, 0, 0, 0)
        self.card.setLayout(card)
        self.card.hide()
        now.clicked.connect(self.lock_requested)
        self._after.chosen.connect(lambda key: self.changed.emit("lock_after", int(key)))
        self._screen.toggled.connect(lambda on: self.changed.emit("lock_with_screen", on))
        self._keychain.toggled.connect(self.keychain_switched)

    def show_machine(self, machine: MachineSettings) -> None:
        """Draw when it locks."""
        nearest = min(_MINUTES, key=lambda n: abs(n - machine.lock_after))
        self._after.show_choice(str(nearest))
        with QSignalBlocker(self._screen):
            self._screen.setChecked(machine.lock_with_screen)

    def show_lock(self, *, has_passphrase: bool, has_keychain: bool, opens_by_it: bool) -> None:
        """Draw what there is of locks."""
        self.card.setVisible(has_passphrase)
        self._chain.setVisible(has_keychain or opens_by_it)
        with QSignalBlocker(self._keychain):
            self._keychain.setChecked(opens_by_it)

    def _choices(self) -> list[tuple[str, str]]:
        words = {
            5: self.tr("5 minutes"),
            15: self.tr("15 minutes"),
            60: self.tr("1 hour"),
            0: self.tr("Never"),
        }
        return [(str(n), words[n]) for n in _MINUTES]
