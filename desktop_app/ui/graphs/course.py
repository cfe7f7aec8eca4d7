"""What a timeline draws: values over days, a band behind them, and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Days = NDArray[np.int64]

_ALONE: Final = 0.5
"""How far a value with none beside it reaches to either side, in days: else nothing is seen."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened on a day, or from it to another: a revision, a pause."""

    first: int
    last: int | None
    words: str
    warm: bool = True


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A band over `days` (ordinals) from `low` to `high`, not-a-number where there is none."""

    days: Days | Floats
    low: Floats
    high: Floats

    def only(self, chosen: slice) -> Ribbon:
        """The same on some of its days alone."""
        return Ribbon(self.days[chosen], self.low[chosen], self.high[chosen])

    def reaching(self) -> Ribbon:
        """The same where what stands alone can be seen."""
        return Ribbon(*_reaching(self.days, self.low, self.high))

    def outline(self) -> tuple[Floats, Floats]:
        """Along the low end and back along the high one; stretches apart by not-a-number."""
        told = np.concatenate([[False], ~np.isnan(self.low), [False]])
        begins, ends = np.flatnonzero(np.diff(told)).reshape(-1, 2).T
        x, y, apart = [np.empty(0)], [np.empty(0)], np.array([np.nan])
        for begin, end in zip(begins, ends, strict=True):
            days = self.days[begin:end].astype(np.float64)
            x += [days, days[::-1], apart]
            y += [self.low[begin:end], self.high[begin:end][::-1], apart]
        return np.concatenate(x), np.concatenate(y)


@dataclass(frozen=True, slots=True)
class Course:
    """What a timeline draws: values on `days` (ordinals), not-a-number where there are none.

    `ribbon` lies behind them. `dots` draws points instead of a line. `ticks` are the words of the
    vertical axis at their values; `reach` the first and last day shown (None: those of `days`).
    """

    days: Days
    values: Floats
    ribbon: Ribbon | None = None
    span: tuple[float, float] = (0.0, 1.0)
    ticks: Sequence[tuple[float, str]] = ()
    dots: bool = False
    reach: tuple[int, int] | None = None
    marks: Sequence[Mark] = field(default_factory=tuple)

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last day shown."""
        return self.reach or (int(self.days[0]), int(self.days[-1])) if len(self.days) else (0, 0)

    @property
    def told_days(self) -> Days:
        """The days that have a value."""
        told: Days = self.days[~np.isnan(self.values)]
        return told

    @property
    def is_high(self) -> bool:
        """Whether the values lie in the upper half: words of marks have more room below them."""
        told = self.values[~np.isnan(self.values)]
        return bool(len(told) and told.mean() > sum(self.span) / 2)

    def strokes(self) -> tuple[Floats, Floats]:
        """Where the line goes."""
        days, values = _reaching(self.days, self.values)
        return days, values

    def only(self, chosen: NDArray[np.bool_]) -> Course:
        """The same with some of its values alone."""
        return replace(self, days=self.days[chosen], values=self.values[chosen])

    def is_like(self, other: Course) -> bool:
        """Whether a course with the same frame has the same values too."""
        pairs = zip(self._columns(), other._columns(), strict=True)
        return all(np.array_equal(one, two, equal_nan=True) for one, two in pairs)

    def other_from(self, other: Course) -> int:
        """The day from which on it may look other than one with the same frame."""
        if self.dots or not np.array_equal(self.days, other.days):
            return self.ends[0]
        pairs = zip(self._columns(), other._columns(), strict=True)
        alike = [(one == two) | (np.isnan(one) & np.isnan(two)) for one, two in pairs]
        changed = ~np.all(alike, axis=0)
        return int(self.days[max(int(changed.argmax()) - 1, 0)])

    def _columns(self) -> tuple[NDArray[np.generic], ...]:
        band = (self.ribbon.low, self.ribbon.high) if self.ribbon else ()
        return (self.days, self.values, *band)

    def frame(self) -> tuple[object, ...]:
        """All that is drawn but the values."""
        return (
            *(self.span, tuple(self.ticks), self.dots, self.ribbon is None),
            *(self.ends, tuple(self.marks), bool(self.marks) and self.is_high),
        )


def _reaching(days: Days | Floats, *columns: Floats) -> tuple[Floats, ...]:
    """Days and columns; what stands alone in the first of these is there twice, a little apart."""
    told = np.concatenate([[False], ~np.isnan(columns[0]), [False]])
    alone = told[1:-1] & ~told[:-2] & ~told[2:]
    often = np.where(alone, 2, 1)
    reached = days.astype(np.float64).repeat(often)
    reached[alone.repeat(often)] += np.tile([-_ALONE, _ALONE], int(alone.sum()))
    return reached, *(column.repeat(often) for column in columns)
