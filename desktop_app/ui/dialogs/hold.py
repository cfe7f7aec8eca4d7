"""Hold cues until a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.dialogs.foot import foot
from desktop_app.ui.theme import SHORT_WIDTH
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import labelled
from desktop_app.ui.widgets.sheet import Sheet

_DAY: Final = timedelta(days=1)


class HoldDialog(Sheet):
    """`held` carries the day with which cues come again; whoever wrote it accepts the dialog."""

    held = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(SHORT_WIDTH, parent)
        self.setWindowTitle(self.tr("Hold cues"))
        self._day = DayField(today + _DAY)
        self._day.begin_with(today + _DAY)
        self.begin(
            self.tr("Silence until a day you choose"),
            self.tr("What is due stays due; it is the cues alone that wait."),
        )
        self.column.addLayout(labelled(self.tr("Cues come again on"), self._day))
        self.foot.addLayout(foot(self, self.tr("Hold"), self._hold))
        self._day.setFocus()

    def _hold(self) -> None:
        self.held.emit(self._day.day)
