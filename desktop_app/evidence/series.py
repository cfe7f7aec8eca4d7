"""What the graphs draw: immutable columns over days, weeks and parts of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.domain.entries import OUTCOME_CODES
from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED
from desktop_app.evidence.calendar import PromiseDays, monday_of
from desktop_app.evidence.chances import KEPT, MISSED, SKIPPED, SMALLER, Chances
from desktop_app.evidence.intervals import interval
from desktop_app.evidence.memory import Codes, Days, Floats, Shorts
from desktop_app.evidence.reliability import ENOUGH, Band, Memory, band, overall_band
from desktop_app.evidence.standing import Then

_NEVER: Final = 10**7
_ROUNDED: Final = 1 / 6
"""The variance of a change between two feelings that are both told in whole steps."""

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
    table: Shorts

    def until(self, day: int) -> WeekCounts:
        """The weeks before the one of `day`."""
        return WeekCounts(self.first, self.table[: max(3 * (_week(day) - self.first), 0)])


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


def overall_line(then: Then, days: Days) -> Line:
    """The line of all promises on `days`, with the days on which their set changed."""
    return Line(days, overall_band(then), then.standing.set_changes)


def week_counts(of: Chances, known: WeekCounts | None = None) -> WeekCounts:
    """The weeks of one promise; those `known` are as they were."""
    if known is None or not len(known.table):
        return _week_counts(of, _week(int(of.days[0])) if len(of) else 0)
    begin = known.first + len(known.table) // 3
    later = _week_counts(of.between(7 * begin + 1, _NEVER), begin)
    return WeekCounts(known.first, np.concatenate([known.table, later.table]))


def week_row(of: WeekCounts, mondays: Days) -> Shorts:
    """Its missed, smaller and full chances of the weeks that begin on `mondays`, (3, weeks)."""
    row = np.zeros(3 * len(mondays), dtype=np.int16)
    if len(mondays):
        before = 3 * (_week(int(mondays[0])) - of.first)
        seen = of.table[max(before, 0) : max(before + len(row), 0)]
        row[max(-before, 0) :][: len(seen)] = seen
    return row.reshape(-1, 3).T


def weekly(rows: Shorts, mondays: Days) -> Weeks:
    """The weeks of several promises together, of a row of each: (promises, 3, weeks)."""
    missed, smaller, full = rows.sum(axis=0, dtype=np.int64)
    kept = smaller + full
    return Weeks(mondays, kept, full, kept + missed)


def days_between(first: int, last: int) -> Days:
    """Every day from `first` to `last`."""
    return np.arange(first, last + 1, dtype=np.int64)


def mondays(first: int, last: int) -> Days:
    """Those of the weeks from the one of `first` to the one of `last`."""
    return np.arange(monday_of(first), last + 1, 7, dtype=np.int64)


def day_row(said: PromiseDays, days: Days) -> Codes:
    """Which outcome was said on each of `days`, all of a stretch: (outcomes, days)."""
    row = np.zeros((len(OUTCOME_CODES), len(days)), dtype=np.int8)
    seen = slice(*said.days.searchsorted([days[0], days[-1] + 1]).tolist())
    row[said.outcomes[seen], said.days[seen] - days[0]] = 1
    return row


def glance(rows: Codes, days: Days) -> Glance:
    """Each of `days`, of several promises together, of a row of each."""
    by_outcome = rows.sum(axis=0, dtype=np.int64)
    kept, smaller, missed = by_outcome[KEPT], by_outcome[SMALLER], by_outcome[MISSED]
    tried = kept + smaller + missed
    share = np.where(tried > 0, (kept + smaller) / np.maximum(tried, 1), np.nan)
    return Glance(int(days[0]), kept, smaller, missed, by_outcome[SKIPPED], share)


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
    spread = max(float(change.var(ddof=1)), _ROUNDED)
    margin = 1.2816 * float(np.sqrt(spread / len(change)))
    return Lift(pairs, middle, middle - margin, middle + margin)


def _week(day: int) -> int:
    """The number of the week of a day; its Monday is 7 times that, and 1."""
    return (day - 1) // 7


def _week_counts(of: Chances, first: int) -> WeekCounts:
    size = of.kept.view(np.int8) + of.full.view(np.int8)
    week = (of.days - 1) // 7 - first
    every = 3 * (int(week[-1]) + 1) if len(week) else 0
    return WeekCounts(first, np.bincount(3 * week + size, minlength=every).astype(np.int16))
