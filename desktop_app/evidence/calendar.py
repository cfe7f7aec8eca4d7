"""What a promise asked for on each day of its life, as columns over whole ISO weeks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from desktop_app.domain.promises import Pause, Promise
from desktop_app.domain.schedules import (
    Every,
    Once,
    PerWeek,
    Schedule,
    Weekdays,
    times_per_week,
)
from desktop_app.evidence.memory import Codes, Days, Flags, Floats


@dataclass(frozen=True, slots=True)
class AsOf:
    """How far the figures look: the last day that counts, and the last day that is over.

    Today counts and is not over, so that it can raise a figure but never lower one.
    """

    day: int
    over: int

    @property
    def week_over(self) -> int:
        """The Sunday of the last week that is over."""
        return self.over - self.over % 7


def as_of(day: date, today: date) -> AsOf:
    """The figures of `day` as they are known on `today`; a day to come is today."""
    last = min(day, today).toordinal()
    return AsOf(last, last if day < today else last - 1)


@dataclass(frozen=True, slots=True)
class PromiseDays:
    """What was said of one promise: days, ascending and once each, and outcomes (their codes)."""

    days: Days
    outcomes: Codes


@dataclass(frozen=True, slots=True)
class Asked:
    """One row for each day, from the Monday of the first week to the Sunday of the last.

    `due`: asked for on that very day. `open`: one of the days on which an n-per-week promise may
    be kept; `times` its n (0 on days of other schedules), also on the days before the start.
    `paused`: would be asked for, but a pause covers it. `half_life`: of reliability, in chances.
    """

    days: Days
    due: Flags
    open: Flags
    times: Floats
    paused: Flags
    half_life: Floats


def asked(
    promise: Promise,
    said: PromiseDays,
    until: AsOf,
    pauses_for_all: Iterable[Pause] = (),
    since: int = 1,
) -> Asked:
    """What `promise` asked for up to the end of the week of `until.day`.

    Before its start it asked for the days that have a word: they were filled in later. Only the
    weeks from the one of the day `since` on, and the last one in any case.
    """
    start, ended = promise.started_on.toordinal(), _ended(promise)
    earlier = said.days[said.days < start]
    begin = int(earlier[0]) if len(earlier) else start
    end = max(min(until.day, ended - 1), begin)
    first = max(monday_of(begin), min(monday_of(since), monday_of(end)))
    days = np.arange(first, monday_of(end) + 7, dtype=np.int64)
    falls, times, half_life = _terms(promise, days)
    lived = (days >= start) & (days < ended)
    filled_in = earlier[(earlier >= first) & (earlier <= days[-1])]
    lived[filled_in - first] = True
    resting = _covered(days, (p for p in promise.pauses if p.rest))
    halted = _covered(days, (*(p for p in promise.pauses if not p.rest), *pauses_for_all))
    wanted = falls & lived & ~resting
    return Asked(
        days,
        due=wanted & ~halted & (times == 0),
        open=wanted & ~halted & (times > 0),
        times=np.where(resting | halted | (days >= ended), 0.0, times),
        paused=wanted & halted,
        half_life=half_life,
    )


def monday_of(day: int) -> int:
    """The Monday of the week of a day."""
    return day - (day - 1) % 7


def _ended(promise: Promise) -> int:
    return promise.ended_on.toordinal() if promise.ended_on else date.max.toordinal()


def _terms(promise: Promise, days: Days) -> tuple[Flags, Floats, Floats]:
    """Of each day: whether the schedule asks for it, its n per week, the half-life."""
    falls = np.ones(len(days), dtype=np.bool_)
    times = np.zeros(len(days))
    half_life = np.empty(len(days))
    starts = [0]
    starts += [
        int(np.searchsorted(days, terms.from_day.toordinal())) for terms in promise.terms[1:]
    ]
    for terms, (begin, end) in zip(promise.terms, pairwise([*starts, len(days)]), strict=True):
        schedule = terms.schedule
        falls[begin:end] = _falls_on(schedule, days[begin:end], promise.started_on.toordinal())
        times[begin:end] = schedule.times if isinstance(schedule, PerWeek) else 0
        half_life[begin:end] = 14 * np.sqrt(times_per_week(schedule) / 7)
    return falls, times, half_life


def _falls_on(schedule: Schedule, days: Days, start: int) -> Flags:
    match schedule:
        case Weekdays(chosen):
            return np.isin((days - 1) % 7 + 1, sorted(chosen))
        case Every(step):
            return np.equal((days - start) % step, 0)
        case Once(on):
            return np.equal(days, on.toordinal())
    return np.ones(len(days), dtype=np.bool_)


def _covered(days: Days, pauses: Iterable[Pause]) -> Flags:
    covered = np.zeros(len(days), dtype=np.bool_)
    for pause in pauses:
        first = pause.first.toordinal()
        last = pause.last.toordinal() if pause.last else int(days[-1])
        covered[slice(*np.searchsorted(days, [first, last + 1]))] = True
    return covered
