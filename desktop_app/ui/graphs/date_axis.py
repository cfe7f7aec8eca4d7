"""The axis of days: labelled by what the view is wide enough for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QDate, QLocale

_DENSE: Final = 70
_DECADE: Final = 3700


class DateAxis(pg.AxisItem):  # type: ignore[misc]
    """Days as ordinals, labelled by what the view is wide enough for: days, months or years."""

    def tickValues(self, begin: float, end: float, size: float) -> list[tuple[float, list[float]]]:
        """Where labels stand: never closer than they are wide. Right to left, it ends first."""
        low, high = sorted((begin, end))
        first, last = max(int(np.ceil(low)), 1), int(np.floor(high))
        room = max(int(size // _DENSE), 2)
        return [(1.0, [float(day) for day in _thinned(_labelled(first, last, room), room)])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """The words of each label."""
        days = [date.fromordinal(int(value)) for value in values]
        if not days:
            return []
        spread = (days[-1] - days[0]).days
        return [_label(day, spread) for day in days]


def _labelled(first: int, last: int, room: int) -> list[int]:
    start = date.fromordinal(first)
    if last - first <= room:
        return list(range(first, last + 1))
    if last - first <= 7 * room and last - first < _DENSE:
        monday = first + (-(first - 1)) % 7
        return list(range(monday, last + 1, 7))
    months, day = [], start.replace(day=1)
    while day.toordinal() <= last:
        if day.toordinal() >= first:
            months.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    if len(months) > 3 * room:
        months = [day for day in months if day.month == 1]
    return [day.toordinal() for day in months]


def _thinned(days: list[int], room: int) -> list[int]:
    step = -(-len(days) // room) if days else 1
    return days[::step]


def _label(day: date, spread: int) -> str:
    locale = QLocale()
    if spread > _DECADE or (day.month == 1 and day.day == 1):
        return str(day.year)
    if day.day == 1:
        return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM")
