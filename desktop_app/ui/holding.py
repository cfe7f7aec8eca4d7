"""Holding cues, as tray, Settings, Today and the palette ask for it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.diary import Diary
from desktop_app.ui.dialogs.hold import HoldDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.main_window import MainWindow

_ONE_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


class Holding(QObject):
    """Writes a hold down; `changed` says that it was."""

    changed = Signal()

    def __init__(self, diary: Diary, wishes: Intentions, window: MainWindow) -> None:
        super().__init__(window)
        self._diary, self._wishes, self._window = diary, wishes, window

    def hold(self, wanted: str) -> None:
        """Hold cues: `1h`, `tomorrow`, `day` (which asks for one), or `off`."""
        diary = self._diary
        if wanted == "day":
            self._ask_for_a_day()
        elif wanted == "tomorrow":
            self._hold_to(diary.today + _DAY)
        else:
            self._hold(diary.now() + (_ONE_HOUR if wanted == "1h" else timedelta()))

    def _ask_for_a_day(self) -> None:
        dialog = HoldDialog(self._diary.today, self._window)
        dialog.held.connect(self._hold_to)
        open_dialog(dialog)

    def _hold_to(self, day: date) -> None:
        self._hold(self._diary.rule.boundary(day))

    def _hold(self, until: datetime) -> None:
        if self._wishes.carry_out(lambda: self._diary.cues.hold(until)):
            self.changed.emit()
