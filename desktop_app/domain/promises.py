"""A promise: what it asks for (its dated terms), its pauses and its state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from desktop_app.domain.days import DayRule, Part
from desktop_app.domain.schedules import Daily, PerWeek, Schedule, falls_on
from desktop_app.domain.values import dataclass, replace

_EVERY_DAY: Final = Daily()


class State(StrEnum):
    """Where a promise stands on a day."""

    ACTIVE = "active"
    RESTING = "resting"
    ARCHIVED = "archived"


class CueKind(StrEnum):
    """What sets a cue off."""

    TIME = "time"
    FIRST_USE = "first_use"
    CHECK_IN = "check_in"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue of a promise.

    `at` and `zone` (None: wherever the user is) are for TIME; `check_in` (morning, midday,
    evening) for CHECK_IN; `after` and `minutes` (after that promise was kept) for AFTER.
    `over_quiet` lets the cue come within quiet hours.
    """

    id: str
    kind: CueKind = CueKind.TIME
    at: time | None = None
    zone: str | None = None
    over_quiet: bool = False
    check_in: str | None = None
    after: UUID | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """What a promise asks for from a day on, until later terms take over."""

    promise: UUID
    from_day: date
    title: str
    smaller: str = ""
    serves: str = ""
    anchor: str = ""
    schedule: Schedule = _EVERY_DAY
    cues: tuple[Cue, ...] = ()
    planned_part: Part | None = None

    @property
    def id(self) -> UUID:
        """Stable across machines: the same promise and day mean the same terms."""
        return uuid5(self.promise, f"terms {self.from_day.isoformat()}")

    def tidied(self) -> Terms:
        """With each of its words in one line, whatever was pasted."""
        title, smaller, serves, anchor = (
            " ".join(words.split())
            for words in (self.title, self.smaller, self.serves, self.anchor)
        )
        return replace(self, title=title, smaller=smaller, serves=serves, anchor=anchor)

    def part(self, rule: DayRule) -> Part | None:
        """The planned part of the day: the user's choice, else that of the first cue time."""
        if self.planned_part is not None:
            return self.planned_part
        times = [cue.at for cue in self.cues if cue.at is not None]
        return rule.part(times[0]) if times else None


@dataclass(frozen=True, slots=True)
class Pause:
    """A range of days, both included, in which nothing is due; of all promises when None.

    `rest` marks the rest of a promise that has become second nature; its end may be open (None).
    """

    id: UUID
    first: date
    last: date | None = None
    promise: UUID | None = None
    rest: bool = False

    def covers(self, day: date) -> bool:
        """Whether `day` lies in the range."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Promise:
    """A small action the user commits to. `terms` are in the order of their days, never empty."""

    id: UUID
    started_on: date
    ended_on: date | None = None
    baseline: bool = False
    position: int = 0
    terms: tuple[Terms, ...] = ()
    pauses: tuple[Pause, ...] = ()

    @property
    def asks_of_a_week(self) -> bool:
        """Whether any of its terms is n per week: then what is due hangs on the week's entries."""
        return any(isinstance(terms.schedule, PerWeek) for terms in self.terms)

    def terms_on(self, day: date) -> Terms:
        """The terms that hold on `day`; the first ones for days before them."""
        held = [terms for terms in self.terms if terms.from_day <= day]
        return held[-1] if held else self.terms[0]

    def state_on(self, day: date) -> State:
        """Archived from the day it ended on, resting within a rest, else active."""
        if self.ended_on is not None and day >= self.ended_on:
            return State.ARCHIVED
        resting = any(pause.rest and pause.covers(day) for pause in self.pauses)
        return State.RESTING if resting else State.ACTIVE

    def paused_on(self, day: date, pauses_for_all: tuple[Pause, ...] = ()) -> bool:
        """Whether a pause (its own or one for all) covers `day`; a rest is no pause."""
        return any(
            pause.covers(day) and not pause.rest for pause in (*self.pauses, *pauses_for_all)
        )

    def asked_on(self, day: date, pauses_for_all: tuple[Pause, ...] = ()) -> bool:
        """Whether the schedule asks for `day`, with start, end, rests and pauses heeded.

        For n per week this is true on every day; whether the week still wants one is for
        whoever knows its entries.
        """
        return (
            day >= self.started_on
            and self.state_on(day) is State.ACTIVE
            and not self.paused_on(day, pauses_for_all)
            and falls_on(self.terms_on(day).schedule, day, self.started_on)
        )

    def with_terms(self, terms: Terms) -> Promise:
        """The promise with `terms` in place of those of the same day, in order."""
        others = [held for held in self.terms if held.from_day != terms.from_day]
        return replace(self, terms=tuple(sorted([*others, terms], key=lambda t: t.from_day)))


def reordered(order: Sequence[UUID], group: Sequence[UUID]) -> list[UUID]:
    """`order` with the members of `group` in the order of `group`, in the places they had."""
    turn = iter(group)
    members = set(group)
    return [next(turn) if one in members else one for one in order]
