"""What all importers share: whose day it is, stable ids, schedules, entries, what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from desktop_app.domain.days import DayRule
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.promises import Cue, Promise, Terms
from desktop_app.domain.schedules import Daily, Every, PerWeek, Schedule
from desktop_app.domain.settings import Settings
from desktop_app.exchange.heed import Heed, unheeded

Notice = Callable[[int], Phrase]

_DAYS_OF_A_WEEK: Final = 7
_LONGEST: Final = 366
_ABOUT_WEEKLY: Final = 0.95
_NOON: Final = time(12)


@dataclass(frozen=True, slots=True)
class Home:
    """The diary that an import comes home to: its day, the name of its zone, and today.

    Of `settings` stays what a file does not speak of. `feelings` say what the moods of another
    program mean (1 heavy to 5 light) where the user has been asked. A reader calls `heed` with
    each row.
    """

    rule: DayRule
    zone: str
    today: date
    settings: Settings = field(default_factory=Settings)
    feelings: Mapping[str, int] = field(default_factory=dict)
    heed: Heed = unheeded

    def instant(self, day: date, at: time | None) -> datetime:
        """The wall time `at` (None: noon) of the user's `day`, in the zone where it is lived."""
        return self.rule.instant(day, at or _NOON).astimezone(self.rule.zone)


class LeftOut:
    """Counts what cannot be carried over, in the order in which it was first met."""

    def __init__(self) -> None:
        self._counted: Counter[Notice] = Counter()

    def count(self, notice: Notice, n: int = 1) -> None:
        """Count `n` more of what `notice` speaks of."""
        if n:
            self._counted[notice] += n

    def phrases(self) -> tuple[Phrase, ...]:
        """One sentence for each, with its count."""
        return tuple(notice(n) for notice, n in self._counted.items())


def promise_id(program: str, own: object) -> UUID:
    """The id of the promise that `program` knows under its own id."""
    return uuid5(uuid5(NAMESPACE_OID, f"kept import {program}"), str(own))


class Namesakes:
    """Ids for programs that write none: the name, and the how many-th of that name it is."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._seen: Counter[str] = Counter()

    def id(self, name: str) -> UUID:
        """The id of the next habit of that name."""
        self._seen[name] += 1
        return promise_id(self._program, f"{self._seen[name]} {name}")


def schedule_of(times: int, days: int) -> tuple[Schedule, bool]:
    """`times` in each `days` days as Kept can say it, and whether that is the same."""
    if times < 1 or days < 1:
        return Daily(), False
    if times >= days:
        return Daily(), times == days
    if days == _DAYS_OF_A_WEEK:
        return PerWeek(times), True
    if times == 1:
        return Every(min(days, _LONGEST)), days <= _LONGEST
    weekly = times * _DAYS_OF_A_WEEK / days
    if weekly < _ABOUT_WEEKLY:
        return Every(min(round(days / times), _LONGEST)), False
    nearest = max(1, round(weekly))
    return (PerWeek(nearest) if nearest < _DAYS_OF_A_WEEK else Daily()), False


def cue_at(promise: UUID, at: time) -> Cue:
    """A cue at a time of the day; the same promise and time mean the same cue."""
    return Cue(str(uuid5(promise, f"cue {at:%H:%M}")), at=at)


def purpose(*words: str) -> str:
    """What a promise is for, in the words the other program has for it."""
    said = [word.strip() for word in words if word and word.strip()]
    return " · ".join(dict.fromkeys(said))


def lines(*words: str) -> str:
    """A note of several parts, each on its line."""
    return "\n".join(word for word in words if word)


def amount(value: float, unit: str = "") -> str:
    """An amount as a person writes it."""
    return f"{value:.12g} {unit}".strip()


@dataclass(slots=True)
class Span:
    """The first and the last day of something that is gone through."""

    first: date | None = None
    last: date | None = None

    def reach(self, day: date) -> None:
        """Include `day`."""
        self.first = min(self.first or day, day)
        self.last = max(self.last or day, day)


def promise_of(
    terms: Terms,
    span: Span,
    home: Home,
    *,
    position: int,
    started_on: date | None = None,
    ended: bool = False,
) -> Promise:
    """A promise of those terms whose life is read from its entries.

    It starts with its first entry, or on the day the source names where that is earlier; an
    archived one ends on the day after its last.
    """
    days = [day for day in (span.first, started_on) if day is not None]
    start = min(days, default=home.today)
    ended_on = None
    if ended:
        ended_on = max(span.last, start) + timedelta(days=1) if span.last else start
    held = (replace(terms, from_day=start),)
    return Promise(terms.promise, start, ended_on, position=position, terms=held)


def entry_of(
    home: Home, terms: Terms, day: date, outcome: Outcome, note: str = "", at: time | None = None
) -> Entry:
    """An entry as another program has it: context was not asked, nothing was planned."""
    return Entry(
        terms.promise,
        day,
        outcome,
        home.instant(day, at),
        home.zone,
        done_at=at,
        size="" if outcome is Outcome.KEPT_SMALLER else terms.title,
        note=note,
    )


def unique_cues(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Cues at the same time are one, in the order of the day."""
    return tuple(sorted({cue.id: cue for cue in cues}.values(), key=lambda cue: str(cue.at)))
