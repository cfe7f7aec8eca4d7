"""What is due on a day, what is said about it already, and the share that is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.days import DayRule, Part, week_of
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.schedules import PerWeek

Entries = Mapping[tuple[UUID, date], Entry]


@dataclass(frozen=True, slots=True)
class Due:
    """One promise on one day; `entry` None means open."""

    promise: Promise
    terms: Terms
    day: date
    part: Part | None
    entry: Entry | None

    @property
    def is_open(self) -> bool:
        """Due and without a word yet."""
        return self.entry is None


@dataclass(frozen=True, slots=True)
class Agenda:
    """A day's promises: the baseline first, then by part of the day and the user's order."""

    day: date
    items: tuple[Due, ...]

    @property
    def open(self) -> tuple[Due, ...]:
        """Those without a word yet."""
        return tuple(due for due in self.items if due.is_open)

    @property
    def kept(self) -> int:
        """How many are kept, at whichever size."""
        return sum(1 for due in self.items if due.entry and due.entry.outcome.is_kept)

    @property
    def chances(self) -> int:
        """How many could be kept: all that is due but what was skipped."""
        skipped = [due for due in self.items if due.entry and due.entry.outcome is Outcome.SKIPPED]
        return len(self.items) - len(skipped)

    @property
    def kept_share(self) -> float | None:
        """Kept of what could be kept, 0 to 1; None when nothing could."""
        return self.kept / self.chances if self.chances else None


def agenda(
    day: date,
    promises: Iterable[Promise],
    entries: Entries,
    rule: DayRule,
    pauses_for_all: tuple[Pause, ...] = (),
) -> Agenda:
    """What is due on `day`. `entries` hold at least the ISO week of `day`.

    An entry puts its promise on the day's list even when it was not due.
    """
    items = []
    for promise in promises:
        entry = entries.get((promise.id, day))
        if entry is None and not _is_due(promise, day, entries, pauses_for_all):
            continue
        terms = promise.terms_on(day)
        part = entry.planned_part if entry else terms.part(rule)
        items.append(Due(promise, terms, day, part, entry))
    return Agenda(day, tuple(sorted(items, key=_rank)))


def _is_due(
    promise: Promise, day: date, entries: Entries, pauses_for_all: tuple[Pause, ...]
) -> bool:
    if not promise.asked_on(day, pauses_for_all):
        return False
    schedule = promise.terms_on(day).schedule
    if not isinstance(schedule, PerWeek):
        return True
    monday = week_of(day)
    kept = sum(
        1
        for (owner, on), entry in entries.items()
        if owner == promise.id and week_of(on) == monday and entry.outcome.is_kept
    )
    return kept < schedule.times


def _rank(due: Due) -> tuple[bool, int, int]:
    part = list(Part).index(due.part) if due.part else len(Part)
    return (not due.promise.baseline, part, due.promise.position)
