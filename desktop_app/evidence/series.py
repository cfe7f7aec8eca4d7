"""What the graphs draw: immutable columns over days, weeks and parts of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.domain.promises import Promise
from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED, interval
from desktop_app.evidence.calendar import PromiseDays
from desktop_app.evidence.chances import KEPT, MISSED, SKIPPED, SMALLER, Chances
from desktop_app.evidence.memory import Codes, Days, Flags, Floats
from desktop_app.evidence.reliability import (
    ENOUGH,
    Band,
    Memory,
    band,
    counted_in,
    overall_band,
)

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


@dataclass(frozen=True, slots=True)
class Weeks:
    """Kept and full-size chances of each week, by its Monday, with the 80 % interval of the share.

    Weeks without a chance have not-a-number.
    """

    mondays: Days
    kept: Days
    full: Days
    chances: Days
    share: Floats
    low: Floats
    high: Floats


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


def reliability_line(of: Memory, days: Days) -> Line:
    """The line of one promise on `days`."""
    return Line(days, band(of, days), np.empty(0, dtype=np.int64))


def overall_line(promises: Sequence[Promise], of: Sequence[Memory], days: Days) -> Line:
    """The line of all promises on `days`, with the days on which their set changed."""
    active = active_on(promises, days)
    if not of:
        return Line(days, overall_band(of, active, days), days[:0])
    every_day = np.arange(days[0], days[-1] + 1, dtype=np.int64)
    turns = np.unique(np.concatenate([_turns(p, m) for p, m in zip(promises, of, strict=True)]))
    turns = turns[(turns > every_day[0]) & (turns <= every_day[-1])]
    then = counted_in(of, active_on(promises, turns), turns)
    before = counted_in(of, active_on(promises, turns - 1), turns - 1)
    changed = (then != before).any(axis=0) & before.any(axis=0)
    return Line(days, overall_band(of, active, days), turns[changed])


def active_on(promises: Sequence[Promise], days: Days) -> Flags:
    """Whether each promise is active (not ended, not resting) on each of `days`."""
    active = np.ones((len(promises), len(days)), dtype=np.bool_)
    for at, promise in enumerate(promises):
        if promise.ended_on is not None:
            active[at] &= days < promise.ended_on.toordinal()
        for first, last in _rests(promise):
            active[at] &= (days < first) | (days > last)
    return active


def weekly(of: Sequence[Chances], first: int, last: int) -> Weeks:
    """The weeks from the one of `first` to the one of `last`, all of `of` together."""
    monday = first - (first - 1) % 7
    mondays = np.arange(monday, last + 1, 7, dtype=np.int64)
    table = np.zeros(3 * len(mondays), dtype=np.int64)
    for chances in of:
        seen = slice(*np.searchsorted(chances.days, [monday, last + 1]))
        size = chances.kept[seen].view(np.int8) + chances.full[seen].view(np.int8)
        week = (chances.days[seen] - monday) // 7
        table += np.bincount(3 * week + size, minlength=len(table))
    missed, smaller, full = table.reshape(-1, 3).T
    kept = smaller + full
    tried = kept + missed
    low, high = interval(kept + PRIOR_KEPT, missed + PRIOR_MISSED)
    share = kept / np.maximum(tried, 1)
    figures = (np.where(tried > 0, v, np.nan) for v in (share, low, high))
    return Weeks(mondays, kept, full, tried, *figures)


def glance(said: Sequence[PromiseDays], first: int, last: int) -> Glance:
    """Each day from `first` to `last`, of all of `said` together."""
    length = last - first + 1
    table = np.zeros(4 * length, dtype=np.int64)
    for each in said:
        seen = slice(*np.searchsorted(each.days, [first, last + 1]))
        table += np.bincount(
            (each.days[seen] - first) * 4 + each.outcomes[seen], minlength=4 * length
        )
    by_day = table.reshape(length, 4)
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


def _rests(promise: Promise) -> list[tuple[int, int]]:
    return [
        (pause.first.toordinal(), pause.last.toordinal() if pause.last else 10**7)
        for pause in promise.pauses
        if pause.rest
    ]


def _turns(promise: Promise, of: Memory) -> Days:
    turns = [day for rest in _rests(promise) for day in (rest[0], rest[1] + 1)]
    if promise.ended_on is not None:
        turns.append(promise.ended_on.toordinal())
    if len(of.days) >= ENOUGH:
        turns.append(int(of.days[ENOUGH - 1]))
    return np.array(turns, dtype=np.int64)
