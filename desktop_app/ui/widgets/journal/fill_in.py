"""The range of days to fill in, with a pause for all of it as the other way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import GAP, Role
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, second_line


class FillIn(Card):
    """Hidden until `ask`. `changed` carries the range, `pause_requested` too; `left` ends it."""

    changed = Signal(object, object)
    pause_requested = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.WARM_SOFT, border=None, parent=parent)
        self._first, self._last = DayField(date(2000, 1, 1)), DayField(date(2000, 1, 1))
        for field, name in (
            (self._first, self.tr("First day to fill in")),
            (self._last, self.tr("Last day to fill in")),
        ):
            field.setAccessibleName(name)
            field.setKeyboardTracking(False)
            field.changed.connect(self._change)
        pause, leave = OutlinedButton(self.tr("Pause these days")), WordButton(self.tr("Done"))
        pause.clicked.connect(lambda: self.pause_requested.emit(*self.range))
        leave.clicked.connect(self.left)
        self.column.setSpacing(GAP)
        self.column.addWidget(
            body(
                self.tr(
                    "A day without a word counts neither way. Say what you remember, or let the"
                    " days be a pause."
                )
            )
        )
        flow = FlowLayout()
        to = second_line(self.tr("to"))
        to.setMinimumHeight(self._first.sizeHint().height())
        for widget in (self._first, to, self._last, pause, leave):
            flow.addWidget(widget)
        self.column.addLayout(flow)
        self.hide()

    @property
    def range(self) -> tuple[date, date]:
        """The first and the last day; the same day twice where they are the wrong way round."""
        first, last = self._first.day, self._last.day
        return min(first, last), last

    def ask(self, first: date, last: date) -> None:
        """Show this range."""
        for field, day in ((self._first, first), (self._last, last)):
            field.blockSignals(True)
            field.show_day(day)
            field.blockSignals(False)
        self.show()

    def _change(self) -> None:
        self.changed.emit(*self.range)
