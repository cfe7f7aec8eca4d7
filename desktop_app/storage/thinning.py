"""Which backups stay as time goes by: all of two days, then one a day, a week, a month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Final

EVERY: Final = timedelta(minutes=30)
"""A backup is at least this much younger than the one before."""

_ALL_OF: Final = timedelta(days=2)
_DAILY, _WEEKLY, _MONTHLY = 12, 10, 9

_Period = Callable[[datetime], tuple[int, ...]]


def staying(instants: Iterable[datetime], now: datetime) -> set[datetime]:
    """The instants whose backups stay; the periods and counts are those of Anki.

    Everything of the last two days; of what is older the newest of each of the last 12 days,
    10 ISO weeks and 9 months that have one. What lies in the future stays.
    """
    stay = set()
    older = []
    for instant in sorted(instants, reverse=True):
        if now - instant <= _ALL_OF:
            stay.add(instant)
        else:
            older.append(instant)
    for period, count in ((_day, _DAILY), (_week, _WEEKLY), (_month, _MONTHLY)):
        stay |= _newest_of_each(older, period, count)
    return stay


def _newest_of_each(newest_first: list[datetime], period: _Period, count: int) -> set[datetime]:
    newest: dict[tuple[int, ...], datetime] = {}
    for instant in newest_first:
        newest.setdefault(period(instant), instant)
    return set(list(newest.values())[:count])


def _day(instant: datetime) -> tuple[int, ...]:
    return (_date(instant).toordinal(),)


def _week(instant: datetime) -> tuple[int, ...]:
    return _date(instant).isocalendar()[:2]


def _month(instant: datetime) -> tuple[int, ...]:
    return instant.year, instant.month


def _date(instant: datetime) -> date:
    return instant.date()


def fitting(newest_first: Iterable[int], cap: int) -> int:
    """How many of the newest backups, whose sizes (bytes) these are, fit under `cap`.

    The newest stays whatever its size.
    """
    total = count = 0
    for size in newest_first:
        total += size
        if count and total > cap:
            break
        count += 1
    return count
