"""The figures of all promises together, as the Progress page and `kept evidence` show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

import numpy as np

from desktop_app.domain.phrases import Phrase
from desktop_app.domain.promises import Pause, Promise, State
from desktop_app.evidence import chances
from desktop_app.evidence.calendar import AsOf, monday_of
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.columns import Words, parts_of
from desktop_app.evidence.memory import Codes, Days
from desktop_app.evidence.recovery import Return, Trials, returning, trials
from desktop_app.evidence.reliability import (
    Memory,
    Reliability,
    looks_at_change,
    memory,
    overall,
    overall_band,
    reliability,
)
from desktop_app.evidence.series import WeekCounts, week_counts
from desktop_app.evidence.standing import Then
from desktop_app.evidence.suggestions import (
    Suggestion,
    is_tense,
    not_growing_yet,
    suggestions,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What followed from the first chances of a record, where these are as they were."""

    memory: Memory
    by_week: WeekCounts


@dataclass(frozen=True)
class Record:
    """A promise with its words and chances up to some day; what follows from each chance is
    worked out when it is first asked for."""

    promise: Promise
    words: Words
    chances: Chances
    known: Known | None = None

    @cached_property
    def memory(self) -> Memory:
        """What reliability remembers after each chance."""
        return memory(self.chances, self.known.memory if self.known else None)

    @cached_property
    def enough_from(self) -> int:
        """The day from which on there is a figure."""
        return self.memory.enough_from

    @cached_property
    def parts(self) -> Codes:
        """The planned part of the day of each chance, 0 morning to 3 night, -1 none."""
        return parts_of(self.chances.days, self.words)

    @cached_property
    def trials(self) -> Trials:
        """The chances after a miss."""
        return trials(self.chances)

    @cached_property
    def by_week(self) -> WeekCounts:
        """The chances of each week."""
        return week_counts(self.chances, self.known.by_week if self.known else None)


@dataclass(frozen=True, slots=True)
class PromiseFigures:
    """The figures of one promise."""

    promise: UUID
    title: str
    reliability: Reliability
    returning: Return


@dataclass(frozen=True, slots=True)
class Advice:
    """What the figures of one promise suggest: all that holds, the first one first.

    `not_growing_yet`: why growing is not among them; None where it is, or the promise rests.
    """

    promise: UUID
    title: str
    suggestions: tuple[Suggestion, ...]
    tense: bool
    not_growing_yet: Phrase | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The figures of the day `as_of`: of all active promises together, and of each.

    Promises that were archived by then, or had not begun, are left out.
    """

    as_of: date
    overall: Reliability
    returning: Return
    promises: tuple[PromiseFigures, ...]


def record(
    promise: Promise, words: Words, until: AsOf, pauses_for_all: Sequence[Pause] = ()
) -> Record:
    """A promise's chances as far as `until` reaches."""
    return Record(promise, words, chances.chances(promise, words.said, until, pauses_for_all))


def renewed(
    of: Record, words: Words, until: AsOf, pauses_for_all: Sequence[Pause], since: int
) -> Record:
    """The same record, where words of the day `since` or later are others now."""
    now = chances.renewed(of.chances, of.promise, words.said, until, pauses_for_all, since)
    known = Known(of.memory.until(monday_of(since) - 1), of.by_week.until(since))
    return Record(of.promise, words, now, known)


def is_shown(promise: Promise, said: Words, until: AsOf) -> bool:
    """Whether a promise has figures then: begun, or filled in, and not archived."""
    day = date.fromordinal(until.day)
    days = said.said.days
    begun = promise.started_on <= day or bool(len(days) and days[0] <= until.day)
    return begun and promise.state_on(day) is not State.ARCHIVED


def promise_figures(of: Record, until: AsOf) -> PromiseFigures:
    """The figures of one promise; `of` reaches as far as `until`."""
    return PromiseFigures(
        of.promise.id,
        _title(of, until),
        reliability(of.chances, of.memory, until.day, until.week_over),
        returning([of.trials]),
    )


def advice(of: Record, said: Words, until: AsOf, pauses_for_all: Sequence[Pause] = ()) -> Advice:
    """What is suggested for one promise; `of` and `said` reach as far as `until`."""
    promise, day = of.promise, date.fromordinal(until.day)
    noted = said.asked_before & (said.before > 0)
    tense = is_tense(said.said.days[noted], said.before[noted], until.week_over)
    is_asked = promise.state_on(day) is State.ACTIVE and not promise.paused_on(
        day, tuple(pauses_for_all)
    )
    held = suggestions(of.memory, tense, until.week_over) if is_asked else ()
    waits = is_asked and not any(each.kind == "grow" for each in held)
    return Advice(
        promise.id,
        _title(of, until),
        held,
        tense,
        not_growing_yet(of.memory, tense, until.week_over) if waits else None,
    )


def looked_at(until: AsOf) -> Days:
    """The days whose memory the overall figure of `until` rests on."""
    return np.concatenate([[until.day], looks_at_change(until.week_over)])


def evidence(
    records: Sequence[Record],
    figures: Sequence[PromiseFigures],
    then: Then,
    until: AsOf,
) -> Evidence:
    """The figures at the end of `until.day`; `figures` go with `records`, and so does `then`, what
    was on the days `looked_at`."""
    return Evidence(
        date.fromordinal(until.day),
        _overall([each.reliability for each in figures], then),
        returning([each.trials for each in records]),
        tuple(figures),
    )


def _title(of: Record, until: AsOf) -> str:
    return of.promise.terms_on(date.fromordinal(until.day)).title


def _overall(figures: Sequence[Reliability], then: Then) -> Reliability:
    active, at = then.standing.active[:, 0].tolist(), overall_band(then)
    return overall(
        [figure for figure, is_active in zip(figures, active, strict=True) if is_active],
        at.on(slice(1)),
        at.on(slice(1, None)),
    )
