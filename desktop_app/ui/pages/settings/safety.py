"""Settings, Safety: how the diary is, in plain words, with one obvious thing to do."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout

from desktop_app.domain.safety import Act, Health, advice
from desktop_app.ui.pages.settings.row import SettingRow, beside, group
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.words.counts import decimal
from desktop_app.ui.words.days import clock, long_date
from desktop_app.ui.words.spoken import say

_MEGA: Final = 1_000_000


class SafetySection(QObject):
    """Emits what the user wants to do; `act_requested` carries what is advised."""

    act_requested = Signal(object)
    place_requested = Signal()
    no_place_requested = Signal()
    passphrase_requested = Signal()
    no_passphrase_requested = Signal()
    diagnostics_requested = Signal()
    erase_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._act = OutlinedButton("")
        self._advised = Act.NOTHING
        self._place, self._no_place = OutlinedButton(""), WordButton(self.tr("Stop"))
        self._lock, self._unlock = OutlinedButton(""), WordButton(self.tr("Remove…"))
        self._copy = WordButton(self.tr("Copy diagnostics"))
        self._erase = OutlinedButton(self.tr("Erase…"))
        self._gone = SettingRow(
            self.tr("Erase for good"),
            beside(self._erase),
            self.tr("A promise, some days or everything, backups included."),
        )
        self._erase.clicked.connect(self.erase_requested)
        self._state = SettingRow(self.tr("Your diary"), beside(self._act), " ")
        self._backups = SettingRow(self.tr("Backups"), beside(self._copy), " ")
        self._second = SettingRow(
            self.tr("A second place for backups"), beside(self._no_place, self._place), " "
        )
        self._passphrase = SettingRow(self.tr("Passphrase"), beside(self._unlock, self._lock), " ")
        self._act.clicked.connect(lambda: self.act_requested.emit(self._advised))
        for button, signal in (
            (self._place, self.place_requested),
            (self._no_place, self.no_place_requested),
            (self._lock, self.passphrase_requested),
            (self._unlock, self.no_passphrase_requested),
            (self._copy, self.diagnostics_requested),
        ):
            button.clicked.connect(signal)
            button.hide()
        self.show_looking()

    def layout(self) -> QLayout:
        """The card."""
        rows = (self._state, self._backups, self._second, self._passphrase, self._gone)
        return group(self.tr("Safety"), *rows)

    def show_looking(self) -> None:
        """The file is being looked at."""
        self._act.hide()
        self._state.remark(self.tr("Looking at its file…"))

    def show_health(self, health: Health, now: datetime) -> None:
        """Draw how the diary is."""
        self._advised, why = advice(health, now)
        words = {
            Act.REPAIR: self.tr("Repair"),
            Act.CONNECT: self.tr("Look again"),
            Act.BACK_UP: self.tr("Back up now"),
            Act.NOTHING: self.tr("Back up now"),
        }
        self._act.setVisible(self._advised in words)
        self._act.say(words.get(self._advised, ""))
        self._state.remark(say(why))
        self._backups.remark(
            self.tr("Last backup: {backup}. Newest change: {change}. Size: {size} MB.").format(
                backup=_when(health.newest_backup, now, self.tr("none yet")),
                change=_when(health.newest_change, now, self.tr("none yet")),
                size=decimal(health.size / _MEGA),
            )
        )
        self._show_second(health, now)
        for button in (self._place, self._lock, self._copy):
            button.show()
        self._lock.say(self.tr("Change…") if health.has_passphrase else self.tr("Set…"))
        self._unlock.setVisible(health.has_passphrase)
        self._passphrase.remark(
            self.tr("The diary and its backups are encrypted.")
            if health.has_passphrase
            else self.tr("Protects the diary where this computer is shared, or gone.")
        )

    def _show_second(self, health: Health, now: datetime) -> None:
        place = health.second
        self._no_place.setVisible(place is not None)
        self._place.say(self.tr("Choose…") if place is None else self.tr("Change…"))
        if place is None:
            words = self.tr("An external disk, or a folder that is synced.")
        elif not place.is_there:
            words = self.tr("{folder} is not there now.").format(folder=place.folder)
        elif place.newest is None:
            words = self.tr("{folder} has no backup yet.").format(folder=place.folder)
        else:
            words = self.tr("{folder} has backups until {when}.").format(
                folder=place.folder, when=_when(place.newest, now, "")
            )
        self._second.remark(words)


def _when(instant: datetime | None, now: datetime, never: str) -> str:
    if instant is None:
        return never
    local = instant.astimezone(now.tzinfo)
    return f"{long_date(local.date())}, {clock(local.time())}"
