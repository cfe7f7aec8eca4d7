"""A pause: from a day to a day, in advance or after the fact."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.phrases import counted
from desktop_app.ui.dialogs.foot import leave_or_do
from desktop_app.ui.theme import GRID, GROUP_GAP, SHEET_WIDTH, Role
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import labelled
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, dialog_heading, quiet
from desktop_app.ui.words.days import long_date

_A_WEEK: Final = timedelta(days=6)


class PauseDialog(Sheet):
    """`saved` carries the first and the last day; whoever has written them accepts the dialog."""

    saved = Signal(object, object)

    def __init__(self, heading: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Pause"))
        self._first, self._last = DayField(today), DayField(today + _A_WEEK)
        self._last.begin_with(today)
        self._until = self._last.day
        self._sentence = body()
        self._set_out(heading)
        self._first.changed.connect(self._begin)
        self._last.changed.connect(self._end)
        self._read_back()
        self._first.setFocus()

    def _begin(self) -> None:
        """The end that was chosen holds again once the beginning lies before it."""
        with QSignalBlocker(self._last):
            self._last.begin_with(self._first.day)
            self._last.show_day(max(self._first.day, self._until))
        self._read_back()

    def _end(self) -> None:
        self._until = self._last.day
        self._read_back()

    def _read_back(self) -> None:
        days = (self._last.day - self._first.day).days + 1
        words = self.tr("{first} to {last}: %n day(s).", None, days)
        if days == 1:
            words = self.tr("{first}: one day.")
        self._sentence.say(
            counted(words, days).format(
                first=long_date(self._first.day), last=long_date(self._last.day)
            )
        )

    def _save(self) -> None:
        self.saved.emit(self._first.day, self._last.day)

    def _set_out(self, heading: str) -> None:
        column = self.column
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(dialog_heading(heading))
        head.addWidget(
            quiet(
                self.tr(
                    "Nothing is due then, and it counts neither way."
                    " Days that have passed can pause too."
                )
            )
        )
        column.addLayout(head)
        days = QHBoxLayout()
        days.setSpacing(GROUP_GAP)
        days.addLayout(labelled(self.tr("From"), self._first), 1)
        days.addLayout(labelled(self.tr("To, this day too"), self._last), 1)
        column.addLayout(days)
        card = Card(ground=Role.SOFT, border=None)
        card.column.addWidget(self._sentence)
        column.addWidget(card)
        leave_or_do(self.foot, self, PrimaryButton(self.tr("Pause")), self._save)
