"""When a promise is asked for: daily, on chosen weekdays, n per week, every n days, once."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.widgets.text import body

_DAILY, _WEEKDAYS, _PER_WEEK, _EVERY, _ONCE = "daily", "weekdays", "per_week", "every", "once"
_OFFERED: Final = (Weekdays(frozenset(range(1, 6))), PerWeek(3), Every(2))
"""What kinds begin with when they are chosen."""


class ScheduleField(QWidget):
    """The kind of schedule as chips, and below what that kind needs to know: `asked` for it."""

    changed = Signal()
    asked = Signal()

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        """`day` is what a single day begins with."""
        super().__init__(parent)
        self._kind = Choice(
            self.tr("How often"),
            [
                (_DAILY, self.tr("Every day")),
                (_WEEKDAYS, self.tr("Chosen weekdays")),
                (_PER_WEEK, self.tr("Times a week")),
                (_EVERY, self.tr("Every few days")),
                (_ONCE, self.tr("Once")),
            ],
        )
        self._begins_on, self._days = day, _Days()
        self._times = _number(1, 7, self.tr("Times a week"))
        self._gap = _number(2, 366, self.tr("Days from one to the next"))
        self._once = DayField(day)
        self._once.setAccessibleName(self.tr("On which day"))
        self._needs: dict[str, QWidget] = {
            _DAILY: QWidget(),
            _WEEKDAYS: self._days,
            _PER_WEEK: _beside(self._times, self.tr("times a week, on whichever days")),
            _EVERY: _beside(self._gap, self.tr("days from one to the next")),
            _ONCE: _beside(self._once, ""),
        }
        self._set_out()
        self.show_schedule(Daily())
        self._listen()

    @property
    def schedule(self) -> Schedule | None:
        """What is chosen; None while no weekday is."""
        match self._kind.value:
            case "weekdays":
                return Weekdays(self._days.chosen) if self._days.chosen else None
            case "per_week":
                return PerWeek(self._times.value())
            case "every":
                return Every(self._gap.value())
            case "once":
                return Once(self._once.day)
        return Daily()

    def show_schedule(self, schedule: Schedule) -> None:
        """Choose this one; the other kinds forget what they were told."""
        for offered in (*_OFFERED, Once(self._begins_on)):
            self._put(offered)
        self._kind.show_choice(self._put(schedule))
        self._show_needs()

    def begin_with(self, day: date) -> None:
        """Ask for no single day before `day`."""
        self._once.begin_with(day)

    def take_focus(self) -> None:
        """Put the keyboard on the weekdays where they are asked for, else on the kind."""
        if self._kind.value == _WEEKDAYS:
            self._days.take_focus()
        else:
            self._kind.take_focus()

    def _put(self, schedule: Schedule) -> str:
        """Fill in what its kind needs to know, and tell the kind."""
        match schedule:
            case Weekdays(days):
                self._days.choose(days)
                return _WEEKDAYS
            case PerWeek(times):
                self._times.setValue(times)
                return _PER_WEEK
            case Every(days) if days > 1:
                self._gap.setValue(days)
                return _EVERY
            case Once(on):
                self._once.show_day(on)
                return _ONCE
        return _DAILY

    def _show_needs(self) -> None:
        for kind, needs in self._needs.items():
            needs.setVisible(kind == self._kind.value and kind != _DAILY)

    def _listen(self) -> None:
        self._kind.chosen.connect(self._show_needs)
        self._kind.chosen.connect(self.changed)
        self._kind.chosen.connect(self.asked)
        self._days.changed.connect(self.changed)
        self._times.valueChanged.connect(self.changed)
        self._gap.valueChanged.connect(self.changed)
        self._once.changed.connect(self.changed)

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._kind)
        for needs in self._needs.values():
            column.addWidget(needs)


class _Days(QWidget):
    """Monday to Sunday, in the order of the locale's week."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        locale = QLocale()
        flow = FlowLayout(self)
        self._chips: dict[int, Chip] = {}
        first = locale.firstDayOfWeek().value
        for day in [(first - 1 + n) % 7 + 1 for n in range(7)]:
            chip = self._chips[day] = Chip(locale.dayName(day, QLocale.FormatType.ShortFormat))
            chip.setAccessibleName(locale.dayName(day, QLocale.FormatType.LongFormat))
            chip.toggled.connect(self.changed)
            flow.addWidget(chip)

    @property
    def chosen(self) -> frozenset[int]:
        """1 = Monday to 7 = Sunday."""
        return frozenset(day for day, chip in self._chips.items() if chip.isChecked())

    def take_focus(self) -> None:
        """Put the keyboard on the first day."""
        next(iter(self._chips.values())).setFocus()

    def choose(self, days: frozenset[int]) -> None:
        """Switch exactly these on."""
        for day, chip in self._chips.items():
            chip.setChecked(day in days)


def _number(least: int, most: int, words: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setAccessibleName(words)
    return steady(field)


def _beside(field: QWidget, words: str) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    row.addWidget(field)
    row.addWidget(body(words), 1)
    return both
