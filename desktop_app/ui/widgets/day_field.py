"""A field for a day, with a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop_app.ui.widgets.parted import choosing_parts
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.words.days import short_form


class DayField(QDateEdit):
    """Emits `changed` whenever another day stands in it."""

    changed = Signal()

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_with_whole_year())
        self.show_day(day)
        self.dateChanged.connect(self.changed)
        steady(self)
        choosing_parts(self)

    @property
    def day(self) -> date:
        """The day that stands in it."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Put a day into it."""
        self.setDate(QDate(day.year, day.month, day.day))

    def begin_with(self, day: date) -> None:
        """Take no day before `day`."""
        self.setMinimumDate(QDate(day.year, day.month, day.day))


def _with_whole_year() -> str:
    """The short form of a date, with all four digits of the year."""
    short = short_form()
    return short if "yyyy" in short else short.replace("yy", "yyyy")
