"""What several promises were on the same days, kept for those that are not logged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from desktop_app.domain.entries import OUTCOME_CODES
from desktop_app.domain.promises import Promise
from desktop_app.evidence.memory import Days, Floats
from desktop_app.evidence.report import Record
from desktop_app.evidence.series import day_row, week_row
from desktop_app.evidence.standing import Standing, Then, standing

_Kind = TypeVar("_Kind", bound=np.generic)
_NO_DAYS: Final = np.empty(0, dtype=np.int64)


class Rows(Generic[_Kind]):
    """A table of (records, `deep`, days), to which `row` adds each record's part, (deep, days).

    A record that is the same on the same days is not asked again.
    """

    def __init__(
        self, row: Callable[[Record, Days], NDArray[_Kind]], deep: int, kind: DTypeLike
    ) -> None:
        self._row = row
        self._deep, self._kind = deep, kind
        self._days, self._of = _NO_DAYS, list[Record | None]()
        self._table: NDArray[_Kind] = np.empty((0, deep, 0), dtype=kind)

    def of(self, records: Sequence[Record], days: Days) -> NDArray[_Kind]:
        """The table; the next one is written over it."""
        if len(records) != len(self._of) or not np.array_equal(self._days, days):
            self._table = np.empty((len(records), self._deep, len(days)), dtype=self._kind)
            self._of, self._days = [None] * len(records), days
        for place, (known, each) in enumerate(zip(self._of, records, strict=True)):
            if known is not each:
                self._table[place] = self._row(each, days)
                self._of[place] = each
        return self._table

    def of_one(self, record: Record, days: Days) -> NDArray[_Kind]:
        """A table of one record alone."""
        return self._row(record, days)[None]


def rows_of_weeks() -> Rows[np.int16]:
    """A table of weeks: missed, smaller and full chances, by the Mondays of the weeks."""
    return Rows(lambda of, days: week_row(of.by_week, days), 3, np.int16)


def rows_of_days() -> Rows[np.int8]:
    """A table of what was said, by days of one stretch."""
    return Rows(lambda of, days: day_row(of.words.said, days), len(OUTCOME_CODES), np.int8)


class Thens:
    """What memories were on the same days, and for which promises an overall figure stood."""

    def __init__(self) -> None:
        self._rows = Rows(_remembered, 2, np.float64)
        self._days, self._asked = _NO_DAYS, list[tuple[Promise, int]]()
        self._standing: Standing | None = None

    def of(self, records: Sequence[Record], days: Days) -> Then:
        """Those of several promises."""
        asked = [(each.promise, each.enough_from) for each in records]
        if self._standing is None or asked != self._asked or not np.array_equal(self._days, days):
            self._standing = standing(asked, days)
            self._asked, self._days = asked, days
        rows = self._rows.of(records, days)
        return Then(rows[:, 0], rows[:, 1], self._standing)


def _remembered(of: Record, days: Days) -> Floats:
    then = of.memory.before(days)
    return np.stack([then.kept, then.missed])
