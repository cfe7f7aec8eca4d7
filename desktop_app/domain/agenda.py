"""What is due on a day, what is said about it already, and the share that is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from desktop_app.domain.days import DayRule, Part, days_between, week_of
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.pacing import DaySize, for_today
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.schedules import PerWeek
from desktop_app.domain.values import dataclass

Entries = Mapping[tuple[UUID, date], Entry]


@dataclass(frozen=True, slots=True)
class Due:
    """One promise on one day; `entry` None means open.

    `size` is what that day alone asks for; its words are in the terms then.
    `is_chance` False: the day did not ask for it (more than n per week, a pause, another weekday).
    It is recorded, and counts in no share.
    """

    promise: Promise
    terms: Terms
    day: date
    part: Part | None
    entry: Entry | None
    is_chance: bool = True
    size: DaySize | None = None

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
        """How many chances are kept, at whichever size."""
        return sum(1 for due in self._chances if due.entry and due.entry.outcome.is_kept)

    @property
    def smaller(self) -> int:
        """How many of those are kept at the smaller size."""
        said = (due.entry.outcome for due in self._chances if due.entry)
        return sum(1 for outcome in said if outcome is Outcome.KEPT_SMALLER)

    @property
    def chances(self) -> int:
        """How many could be kept: all that is due but what was skipped."""
        return len(self._chances)

    @property
    def kept_share(self) -> float | None:
        """Kept of what could be kept, 0 to 1; None when nothing could."""
        return self.kept / self.chances if self.chances else None

    @property
    def _chances(self) -> list[Due]:
        return [
            due
            for due in self.items
            if due.is_chance and not (due.entry and due.entry.outcome is Outcome.SKIPPED)
        ]


@dataclass(frozen=True, slots=True)
class Away:
    """Days before today without any word, on which something was due: `open_days` of them."""

    first: date
    last: date
    open_days: int


def agenda(
    day: date,
    promises: Iterable[Promise],
    entries: Entries,
    rule: DayRule,
    pauses_for_all: tuple[Pause, ...] = (),
    sizes: Iterable[DaySize] = (),
) -> Agenda:
    """What is due on `day`. `entries` hold at least the ISO week of `day`, `sizes` those of `day`.

    An entry puts its promise on the day's list even when it was not due.
    """
    items = []
    sized = {size.promise: size for size in sizes}
    for promise in promises:
        entry = entries.get((promise.id, day))
        is_chance = _is_due(promise, day, entries, pauses_for_all)
        if entry is None and not is_chance:
            continue
        size = sized.get(promise.id)
        terms = for_today(promise.terms_on(day), size)
        part = entry.planned_part if entry else terms.part(rule)
        items.append(Due(promise, terms, day, part, entry, is_chance, size))
    return Agenda(day, tuple(sorted(items, key=_rank)))


def away(
    first: date,
    last: date,
    promises: Iterable[Promise],
    entries: Entries,
    pauses_for_all: tuple[Pause, ...] = (),
) -> Away | None:
    """The days from `first` to `last`, all without a word, as far as they asked for something.

    None when that is one day or none. A promise of n per week asks for a day of a week once the
    week is over. `entries` hold at least the ISO week of `first`.
    """
    asking = [
        day
        for day in days_between(first, last)
        if any(
            _is_due(promise, day, entries, pauses_for_all)
            for promise in promises
            if week_of(day) < week_of(last) or not _is_per_week(promise, day)
        )
    ]
    return Away(asking[0], asking[-1], len(asking)) if len(asking) > 1 else None


def _is_per_week(promise: Promise, day: date) -> bool:
    return isinstance(promise.terms_on(day).schedule, PerWeek)


def _is_due(
    promise: Promise, day: date, entries: Entries, pauses_for_all: tuple[Pause, ...]
) -> bool:
    if not promise.asked_on(day, pauses_for_all):
        return False
    schedule = promise.terms_on(day).schedule
    return not isinstance(schedule, PerWeek) or _week_wants(schedule, promise, day, entries)


def _week_wants(schedule: PerWeek, promise: Promise, day: date, entries: Entries) -> bool:
    """Whether the week of `day` has room for it: a skip takes one of its n, as keeping does.

    A day with a word is asked as if nothing of its week came after it.
    """
    monday = week_of(day)
    has_word = (promise.id, day) in entries
    until = day if has_word else monday + timedelta(days=7)
    used = sum(
        1
        for (owner, on), entry in entries.items()
        if owner == promise.id
        and monday <= on < until
        and (entry.outcome.is_kept or entry.outcome is Outcome.SKIPPED)
    )
    return used < schedule.times


def _rank(due: Due) -> tuple[bool, int, int]:
    part = list(Part).index(due.part) if due.part else len(Part)
    return (not due.promise.baseline, part, due.promise.position)
