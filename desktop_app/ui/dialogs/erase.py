"""Erasing for good: choose what goes, see how much that is, keep a copy first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.safety import Erased
from desktop_app.ui.theme import GAP, SHEET_WIDTH
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import labelled
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.text import body, dialog_heading

_PROMISE, _DAYS, _ALL = "promise", "days", "all"


class EraseDialog(Sheet):
    """`looked_at` asks what would go (answered by `show_what_goes`), `erase_requested` erases it.

    `export_requested` offers a copy first. Nothing can be erased before it was said what goes.
    """

    looked_at = Signal(object)
    export_requested = Signal()
    erase_requested = Signal(object)

    def __init__(
        self, promises: Sequence[tuple[UUID, str]], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Erase"))
        kinds = [(_DAYS, self.tr("A range of days")), (_ALL, self.tr("Everything"))]
        if promises:
            kinds.insert(0, (_PROMISE, self.tr("A promise")))
        self._kind = Choice(self.tr("What goes"), kinds)
        self._promises = steady(NarrowBox())
        for own, title in promises:
            self._promises.addItem(title, own)
        self._first, self._last = DayField(today), DayField(today)
        self._days = _pair(
            labelled(self.tr("From"), self._first), labelled(self.tr("To"), self._last)
        )
        self._words = body("")
        self._busy = BusyLine()
        self._erase = PrimaryButton(self.tr("Erase for good"))
        self._export = OutlinedButton(self.tr("Export first…"))
        self._leave = WordButton(self.tr("Cancel"))
        self._set_out()
        self._connect()
        self._look()

    @property
    def wanted(self) -> Erased:
        """What is to go."""
        if self._kind.value == _PROMISE:
            return Erased(promise=self._promises.currentData())
        if self._kind.value == _DAYS:
            first, last = sorted((self._first.day, self._last.day))
            return Erased(first=first, last=last)
        return Erased()

    def show_what_goes(self, erased: Erased, entries: int, backups: int) -> None:
        """Say how much it is; an answer about something else is let go."""
        if erased != self.wanted:
            return
        words = self.tr(
            "This goes for good (entries: {entries}), with its history and its traces in backups"
            " ({backups} here), and so does all that was typed and not saved. Undo does not reach"
            " it."
        )
        if erased.is_everything:
            words = self.tr(
                "All of the diary goes for good (entries: {entries}), and its backups ({backups}"
                " here). Undo does not reach it, and Kept starts again with an empty diary."
            )
        self._words.say(words.format(entries=QLocale().toString(entries), backups=backups))
        self._erase.setEnabled(True)
        announce(self, self._words.text())

    def show_erasing(self) -> None:
        """It is being erased: nothing else can be chosen."""
        asks = self._kind, self._promises, self._days, self._erase, self._export, self._leave
        for part in asks:
            part.setEnabled(False)
        self._busy.begin(self.tr("Erasing"), can_cancel=False)

    def _look(self) -> None:
        self._promises.setVisible(self._kind.value == _PROMISE)
        self._days.setVisible(self._kind.value == _DAYS)
        self._erase.setEnabled(False)
        self._words.say(self.tr("Looking…"))
        self.looked_at.emit(self.wanted)

    def _connect(self) -> None:
        self._kind.chosen.connect(lambda _key: self._look())
        self._promises.activated.connect(lambda _place: self._look())
        for field in (self._first, self._last):
            field.changed.connect(self._look)
        self._export.clicked.connect(self.export_requested)
        self._leave.clicked.connect(self.reject)
        self._erase.clicked.connect(lambda: self.erase_requested.emit(self.wanted))

    def _set_out(self) -> None:
        self._promises.setAccessibleName(self.tr("Promise"))
        column = self.column
        column.addWidget(dialog_heading(self.tr("Erase for good")))
        for part in (self._kind, self._promises, self._days, self._words, self._busy):
            column.addWidget(part)
        self.foot.addWidget(self._export)
        stretch_then(self.foot, self._leave, self._erase)


def _pair(*columns: QVBoxLayout) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP * 2)
    for column in columns:
        row.addLayout(column)
    row.addStretch(1)
    return made
