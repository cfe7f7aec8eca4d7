"""Printing or saving a range of the journal: which days, and as what."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.exchange.exporters.journal_file import Form
from desktop_app.ui.keys import bind
from desktop_app.ui.theme import WIDE_WIDTH
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import labelled
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.text import hint


class JournalOutDialog(Sheet):
    """`save_requested` carries the Form; `print_requested` wants the printer; `stopped` no more of
    what is being done. The days are `first` to `last`."""

    save_requested = Signal(object)
    print_requested = Signal()
    stopped = Signal()

    def __init__(self, first: date, last: date, shown: str, parent: QWidget | None = None) -> None:
        """`shown` says which filter holds, empty for none."""
        super().__init__(WIDE_WIDTH, parent)
        self.setWindowTitle(self.tr("Print or save the journal"))
        self._first, self._last = DayField(first), DayField(last)
        self.busy = BusyLine()
        self._ways = [
            WordButton(self.tr("Print…")),
            OutlinedButton(self.tr("Save as HTML…")),
            PrimaryButton(self.tr("Save as PDF…")),
        ]
        self._set_out(shown)
        self.busy.cancelled.connect(self.stopped)

    @property
    def first(self) -> date:
        """The earlier of the two days."""
        return min(self._first.day, self._last.day)

    @property
    def last(self) -> date:
        """The later of the two days."""
        return max(self._first.day, self._last.day)

    def begin_work(self) -> None:
        """It is being written: nothing else can be asked for meanwhile."""
        self.busy.begin(self.tr("The journal is being written"))
        self._let(False)

    def end_work(self) -> None:
        """It is written, or not: something can be asked for again."""
        self.busy.end()
        self._let(True)

    def reject(self) -> None:
        """Leave; what is being done stops."""
        self.stopped.emit()
        super().reject()

    def _let(self, on: bool) -> None:
        for way in (*self._ways, self._first, self._last):
            way.setEnabled(on)

    def _set_out(self, shown: str) -> None:
        self.begin(
            self.tr("Print or save the journal"),
            self.tr("Everything you noted in these days, oldest first, in your own words."),
        )
        self.column.addLayout(labelled(self.tr("From"), self._first))
        self.column.addLayout(labelled(self.tr("To"), self._last))
        if shown:
            self.column.addWidget(hint(shown))
        self.column.addWidget(hint(self.tr("It is as private as the place where it lies.")))
        self.column.addWidget(self.busy)
        to_printer, as_page, as_paper = self._ways
        to_printer.clicked.connect(lambda *_: self.print_requested.emit())
        as_page.clicked.connect(lambda *_: self.save_requested.emit(Form.PAGE))
        as_paper.clicked.connect(lambda *_: self.save_requested.emit(Form.PAPER))
        as_paper.setToolTip(self.tr("Ctrl+Enter"))
        bind("save", self, as_paper.click)
        leave = WordButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        row = FlowLayout(at_end=True)
        for button in (leave, to_printer, as_page, as_paper):
            row.addWidget(button)
        self.foot.addLayout(row, 1)
