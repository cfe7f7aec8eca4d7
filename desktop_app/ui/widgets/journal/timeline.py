"""The scroll bar of the journal: its length is the time that the diary covers, not pixels."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QToolTip, QWidget

from desktop_app.ui.words.days import long_date

_MONTH = 30


class Timeline(QScrollBar):
    """`day_chosen` carries the day that the user went to."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._newest = date.min
        self.setSingleStep(1)
        self.setPageStep(_MONTH)
        self.setAccessibleName(self.tr("Days"))
        self.actionTriggered.connect(self._moved)
        self.hide()

    def cover(self, first: date, newest: date) -> None:
        """Stand for the days from `first` to `newest`, which is on top."""
        at = self._newest - timedelta(days=self.value()) if self._newest > date.min else newest
        self._newest = newest
        self.setRange(0, max((newest - first).days, 0))
        self.show_day(at)
        self.setVisible(self.maximum() > 0)

    def show_day(self, day: date) -> None:
        """Stand at `day`, without a word to anybody."""
        if not self.isSliderDown():
            self.setValue((self._newest - day).days)

    def _moved(self, action: int) -> None:
        if action == QAbstractSlider.SliderAction.SliderNoAction.value:
            return
        day = self._newest - timedelta(days=self.sliderPosition())
        if self.isSliderDown():
            QToolTip.showText(QCursor.pos() + QPoint(-2 * _MONTH, 0), long_date(day), self)
        self.day_chosen.emit(day)
