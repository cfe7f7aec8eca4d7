"""What the graphs draw: immutable columns over days, weeks and parts of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.promises import Promise
from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED
from desktop_app.evidence.calendar import PromiseDays
from desktop_app.evidence.chances import KEPT, MISSED, SKIPPED, SMALLER, Chances
from desktop_app.evidence.intervals import interval
from desktop_app.evidence.memory import Codes, Days, Flags, Floats
from desktop_app.evidence.reliability import (
    ENOUGH,
    Band,
    Memory,
    band,
    counted_in,
    overall_band,
)

_NEVER: Final = 10**7
_NOTHING: Final = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int8))

MOST_POINTS = 800
"""As many points as a line needs on the widest screen."""


@dataclass(frozen=True, slots=True)
class Line:
    """Reliability over time: the band at the end of each of `days`.

    `set_changes`: days on which the promises that an overall line stands for became others.
    """

    days: Days
    band: Band
    set_changes: Days

    def followed_by(self, later: Line) -> Line:
        """What comes before `later`, and that."""
        first = later.days[0]
        some = slice(int(np.searchsorted(self.days, first)))
        return Line(
            np.concatenate([self.days[some], later.days]),
            self.band.on(some).followed_by(later.band),
            np.concatenate([self.set_changes[self.set_changes <= first], later.set_changes]),
        )


@dataclass(frozen=True, slots=True)
class WeekCounts:
    """The chances of one promise by week, from the week `first` on: missed, smaller and full of
    each after one another, (3 · weeks,)."""

    first: int
    table: NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Weeks:
    """Kept and full-size chances of each week, by its Monday."""

    mondays: Days
    kept: Days
    full: Days
    chances: Days

    def followed_by(self, later: Weeks) -> Weeks:
        """What comes before `later`, and that."""
        some = slice(int(np.searchsorted(self.mondays, later.mondays[0])))
        return Weeks(
            np.concatenate([self.mondays[some], later.mondays]),
            np.concatenate([self.kept[some], later.kept]),
            np.concatenate([self.full[some], later.full]),
            np.concatenate([self.chances[some], later.chances]),
        )

    def gathered(self, step: int) -> Weeks:
        """So many weeks as one, each by its first Monday."""
        starts = np.arange(0, len(self.mondays), step)
        columns = (self.kept, self.full, self.chances)
        return Weeks(self.mondays[starts], *(np.add.reduceat(v, starts) for v in columns))

    def band(self) -> Band:
        """The share kept and its 80 % interval; not-a-number where there was no chance."""
        low, high = interval(self.kept + PRIOR_KEPT, self.chances - self.kept + PRIOR_MISSED)
        share = self.kept / np.maximum(self.chances, 1)
        return Band(*(np.where(self.chances > 0, v, np.nan) for v in (share, low, high)))


@dataclass(frozen=True, slots=True)
class Glance:
    """Each day from `first` on: how many promises got which word, and the share that was kept.

    `share` is kept of kept and missed, 0 to 1, not-a-number on days without either.
    """

    first: int
    kept: Days
    smaller: Days
    missed: Days
    skipped: Days
    share: Floats

    def followed_by(self, later: Glance) -> Glance:
        """What comes before `later`, and that."""
        some = slice(later.first - self.first)
        return Glance(
            self.first,
            np.concatenate([self.kept[some], later.kept]),
            np.concatenate([self.smaller[some], later.smaller]),
            np.concatenate([self.missed[some], later.missed]),
            np.concatenate([self.skipped[some], later.skipped]),
            np.concatenate([self.share[some], later.share]),
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts, never tested: kept and chances by weekday (7, Monday first) and by part (4)."""

    kept_by_weekday: Days
    chances_by_weekday: Days
    kept_by_part: Days
    chances_by_part: Days


@dataclass(frozen=True, slots=True)
class Lift:
    """Feelings before and after the same action, 1 (heavy) to 5 (light).

    `after_given_before` (5, 5): how often each pair was noted. `mean` and its 80 % interval are
    of after less before; not-a-number under 5 pairs.
    """

    after_given_before: Days
    mean: float
    low: float
    high: float


def grid(first: int, last: int, most: int = MOST_POINTS) -> Days:
    """At most `most` days from `first` to `last`, evenly spread, `last` always among them."""
    step = max(1, -(-(last - first + 1) // most))
    return np.arange(last, first - 1, -step, dtype=np.int64)[::-1]


def last_of(days: Days, since: int) -> Days:
    """Those of a grid from the day `since` on, and the one before them."""
    return days[max(int(np.searchsorted(days, since)) - 1, 0) :]


def reliability_line(of: Memory, days: Days) -> Line:
    """The line of one promise on `days`."""
    return Line(days, band(of, days), np.empty(0, dtype=np.int64))


def overall_line(
    promises: Sequence[Promise], of: Sequence[Memory], then: Sequence[Memory], days: Days
) -> Line:
    """The line of all promises on `days`, with the days on which their set changed.

    `then` are the counts `of` as they stood on `days`.
    """
    if not of:
        nothing = np.full(len(days), np.nan)
        return Line(days, Band(nothing, nothing, nothing), days[:0])
    every_turn = [day for p, m in zip(promises, of, strict=True) for day in _turns(p, m)]
    turns = np.unique(np.array(every_turn, dtype=np.int64))
    turns = turns[(turns > days[0]) & (turns <= days[-1])]
    asked = np.concatenate([turns, turns - 1, days])
    counted = counted_in(of, active_on(promises, asked), asked)
    after, before, counted = np.split(counted, [len(turns), 2 * len(turns)], axis=1)
    changed = (after != before).any(axis=0) & before.any(axis=0)
    return Line(days, overall_band(then, counted), turns[changed])


def active_on(promises: Sequence[Promise], days: Days) -> Flags:
    """Whether each promise is active (not ended, not resting) on each of `days`."""
    ends = (p.ended_on.toordinal() if p.ended_on else _NEVER for p in promises)
    active = days < np.fromiter(ends, np.int64, len(promises))[:, None]
    for at, promise in enumerate(promises):
        for first, last in _rests(promise):
            active[at] &= (days < first) | (days > last)
    return active


def week_counts(of: Chances) -> WeekCounts:
    """The weeks of one promise: kept until one of its chances changes."""
    first = _week(int(of.days[0])) if len(of) else 0
    size = of.kept.view(np.int8) + of.full.view(np.int8)
    week = (of.days - 1) // 7 - first
    return WeekCounts(first, np.bincount(3 * week + size).astype(np.int16))


def weekly(of: Sequence[WeekCounts], first: int, last: int) -> Weeks:
    """The weeks from the one of `first` to the one of `last`, all of `of` together."""
    begin, end = _week(first), _week(last) + 1
    mondays = np.arange(7 * begin + 1, last + 1, 7, dtype=np.int64)
    table = np.zeros(3 * (end - begin), dtype=np.int64)
    for each in of:
        left = max(begin - each.first, 0)
        seen = each.table[3 * left : 3 * max(end - each.first, 0)]
        at = 3 * (each.first + left - begin)
        table[at : at + len(seen)] += seen
    missed, smaller, full = table.reshape(-1, 3).T
    kept = smaller + full
    return Weeks(mondays, kept, full, kept + missed)


def glance(said: Sequence[PromiseDays], first: int, last: int) -> Glance:
    """Each day from `first` to `last`, of all of `said` together."""
    length = last - first + 1
    reach = np.array([first, last + 1])
    seen = [slice(*each.days.searchsorted(reach).tolist()) for each in said]
    some = [(of.days[rows], of.outcomes[rows]) for of, rows in zip(said, seen, strict=True)]
    days, outcomes = map(np.concatenate, zip(_NOTHING, *some, strict=True))
    by_day = np.bincount((days - first) * 4 + outcomes, minlength=4 * length).reshape(length, 4)
    kept, smaller, missed = by_day[:, KEPT], by_day[:, SMALLER], by_day[:, MISSED]
    tried = kept + smaller + missed
    share = np.where(tried > 0, (kept + smaller) / np.maximum(tried, 1), np.nan)
    return Glance(first, kept, smaller, missed, by_day[:, SKIPPED], share)


def counts(of: Sequence[Chances], parts: Sequence[Codes], first: int, last: int) -> Counts:
    """The chances from `first` to `last` by weekday and by part of the day.

    `parts` (0 morning to 3 night, -1 none) are of each chance.
    """
    table = np.zeros(7 * 5 * 2, dtype=np.int64)
    for chances, part in zip(of, parts, strict=True):
        seen = slice(*np.searchsorted(chances.days, [first, last + 1]))
        place = (chances.days[seen] - 1) % 7 * 5 + (part[seen] + 1)
        table += np.bincount(2 * place + chances.kept[seen], minlength=len(table))
    by_weekday, by_part = table.reshape(7, 5, 2).sum(axis=1), table.reshape(7, 5, 2).sum(axis=0)
    return Counts(by_weekday[:, 1], by_weekday.sum(axis=1), by_part[1:, 1], by_part[1:].sum(axis=1))


def lift(before: Codes, after: Codes) -> Lift:
    """Whether doing it lifts the mood: feelings of the same entries, each (n,), 1 to 5."""
    pairs = np.bincount((before - 1) * 5 + after - 1, minlength=25).reshape(5, 5)
    if len(before) < ENOUGH:
        return Lift(pairs, np.nan, np.nan, np.nan)
    change = after.astype(np.float64) - before
    middle = float(change.mean())
    margin = 1.2816 * float(np.sqrt(change.var(ddof=1) / len(change)))
    return Lift(pairs, middle, middle - margin, middle + margin)


def _week(day: int) -> int:
    """The number of the week of a day; its Monday is 7 times that, and 1."""
    return (day - 1) // 7


def _rests(promise: Promise) -> list[tuple[int, int]]:
    return [
        (pause.first.toordinal(), pause.last.toordinal() if pause.last else _NEVER)
        for pause in promise.pauses
        if pause.rest
    ]


def _turns(promise: Promise, of: Memory) -> list[int]:
    turns = [day for rest in _rests(promise) for day in (rest[0], rest[1] + 1)]
    if promise.ended_on is not None:
        turns.append(promise.ended_on.toordinal())
    if len(of.days) >= ENOUGH:
        turns.append(of.enough_from)
    return turns
