"""Holding cues, as tray, Settings, Today and the palette ask for it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.places.surroundings import Surroundings

_ONE_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


class Holding(QObject):
    """Writes a hold down; `changed` says that it was."""

    changed = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.changes)
        self._around, self._diary, self._wishes = around, around.diary, around.wishes

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
        from desktop_app.ui.dialogs.hold import HoldDialog  # noqa: PLC0415 (made when needed)
        from desktop_app.ui.dialogs.opening import open_dialog  # noqa: PLC0415

        dialog = HoldDialog(self._diary.today, self._around.window)
        dialog.held.connect(lambda day: dialog.accept() if self._hold_to(day) else None)
        open_dialog(dialog)

    def _hold_to(self, day: date) -> bool:
        return self._hold(self._diary.rule.boundary(day))

    def _hold(self, until: datetime) -> bool:
        """Whether it was written down."""
        is_done = self._wishes.carry_out(lambda: self._diary.cues.hold(until))
        if is_done:
            self.changed.emit()
        return is_done
