"""Choosing a day to go to: typed or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import DIALOG_PADDING, GAP, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.fields import labelled


class DayPicker(QDialog):
    """`chosen` carries the day."""

    chosen = Signal(object)

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to a day"))
        self._field = DayField(day)
        go, now = PrimaryButton(self.tr("Go there")), WordButton(self.tr("Today"))
        go.setDefault(True)
        go.clicked.connect(lambda: self._choose(self._field.day))
        now.clicked.connect(lambda: self._choose(today))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addLayout(labelled(self.tr("Go to"), self._field))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(now)
        row.addWidget(go)
        column.addLayout(row)
        self._field.setFocus()
        settle(self, SHORT_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._field.day)
        else:
            super().keyPressEvent(event)

    def _choose(self, day: date) -> None:
        self.chosen.emit(day)
        self.accept()
