"""The journal: the diary as days, newest first, a slice at a time, whole or as far as it fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from desktop_app.diary.diary import Diary
from desktop_app.diary.finding import Days, Finding
from desktop_app.diary.learning import Happening
from desktop_app.domain.agenda import Due, agenda
from desktop_app.domain.days import days_between, week_of
from desktop_app.domain.entries import DayContext, Entry
from desktop_app.domain.promises import Promise, Terms
from desktop_app.domain.readback import TellDay
from desktop_app.domain.schedules import PerWeek
from desktop_app.domain.silences import Silence, silences
from desktop_app.domain.sought import Sought

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=6)
_DAYS_AT_A_TIME: Final = 14
_ENTRIES_AT_A_TIME: Final = 30
_OPEN_DAYS_AT_A_TIME: Final = 7
_MONTH: Final = 31


@dataclass(frozen=True, slots=True)
class JournalDay:
    """One day: its context, what was said of its promises, what is open.

    `is_paused`: nothing was due; `paused` are the terms of promises with a pause of their own;
    `happened` is what happened to promises and strategies.
    """

    day: date
    context: DayContext | None = None
    items: tuple[Due, ...] = ()
    is_paused: bool = False
    paused: tuple[Terms, ...] = ()
    happened: tuple[Happening, ...] = ()

    @property
    def first(self) -> date:
        """The day itself: every part of the journal begins and ends somewhere."""
        return self.day

    @property
    def last(self) -> date:
        """The day itself."""
        return self.day


Part = JournalDay | Silence
Happenings = dict[date, list[Happening]]


@dataclass(frozen=True, slots=True)
class Slice:
    """Parts of the journal, newest first. `edge` is the day to go on from, None at the end."""

    parts: tuple[Part, ...]
    edge: date | None


class Journal:
    """Reads the journal for whoever shows it; a read costs the same however long the diary is."""

    def __init__(self, diary: Diary, tell_day: TellDay = date.isoformat) -> None:
        self._diary, self._tell_day = diary, tell_day
        self._finding = Finding(diary)

    @property
    def first_day(self) -> date | None:
        """The first day with an entry."""
        span = self._diary.store.span()
        return span[0] if span else None

    def start(self, day: date, sought: Sought) -> date:
        """The day to read older ones from, so that `day` comes in one piece with its silence."""
        today = self._diary.today
        if day >= today or not sought.is_everything:
            return day + _DAY
        told = self._diary.store.pages.told_days((day, today), 1, newest_first=False)
        following = told[0][0] if told else today
        return day + _DAY if following == day else following

    def older(self, than: date, sought: Sought, pinned: date | None = None) -> Slice:
        """What comes before `than`. A `pinned` day is shown whatever there is about it."""
        days = date.min, than - _DAY
        if sought.open_between:
            return self._open(days, *sought.open_between, newest_first=True)
        if not sought.is_everything:
            return self._found(sought, days, newest_first=True)
        told, edge = self._told(days, newest_first=True)
        begun = [promise.started_on for promise in self._diary.promises.all()]
        first = edge or min([*begun, *told, pinned or than, than, self._diary.today])
        return Slice(tuple(self._parts((first, days[1]), told, pinned)), edge)

    def newer(self, than: date, sought: Sought, pinned: date | None = None) -> Slice:
        """What comes after `than`."""
        days = than + _DAY, date.max
        if sought.open_between:
            return self._open(days, *sought.open_between, newest_first=False)
        if not sought.is_everything:
            return self._found(sought, days, newest_first=False)
        told, edge = self._told(days, newest_first=False)
        last = edge or max([*told, self._diary.today, pinned or than, than])
        return Slice(tuple(self._parts((days[0], last), told, pinned)), edge)

    def within(self, first: date, last: date, sought: Sought) -> Iterator[list[Part]]:
        """All parts from `first` to `last`, oldest first, a month at a time."""
        happened = self._diary.learning.happenings(self._tell_day) if sought.is_everything else {}
        for begin, end in _months(first, last):
            if sought.is_everything:
                told = self._diary.store.pages.told_days((begin, end), _MONTH, newest_first=False)
                shown = [day for day, _count in told]
                yield self._parts((begin, end), shown, None, happened)[::-1]
            else:
                yield self._found_within(sought, begin, end)

    def _found_within(self, sought: Sought, first: date, last: date) -> list[Part]:
        found, edge = list[Part](), first - _DAY
        while True:
            read = self._found(sought, (edge + _DAY, last), newest_first=False)
            found += read.parts[::-1]
            if read.edge is None:
                return found
            edge = read.edge

    def _told(self, days: Days, *, newest_first: bool) -> tuple[list[date], date | None]:
        """Days with a word, as many as make a page, and the last of them unless that is all."""
        pages = self._diary.store.pages
        found = pages.told_days(days, _DAYS_AT_A_TIME, newest_first=newest_first)
        entries, told = 0, []
        for day, count in found:
            told.append(day)
            entries += count
            if entries >= _ENTRIES_AT_A_TIME:
                break
        is_all = len(told) == len(found) < _DAYS_AT_A_TIME
        return told, None if is_all else told[-1]

    def _found(self, sought: Sought, days: Days, *, newest_first: bool) -> Slice:
        entries, edge = self._finding.entries(sought, days, newest_first=newest_first)
        by_day = defaultdict[date, list[Entry]](list)
        for entry in entries:
            by_day[entry.day].append(entry)
        promises = {promise.id: promise for promise in self._diary.promises.all()}
        places = {promise: place for place, promise in enumerate(promises)}
        parts = []
        for day in sorted(by_day, reverse=True):
            held = sorted(by_day[day], key=lambda entry: places[entry.promise])
            items = tuple(_due(promises[entry.promise], entry) for entry in held)
            parts.append(JournalDay(day, items=items))
        return Slice(tuple(parts), edge)

    def _open(self, days: Days, first: date, last: date, *, newest_first: bool) -> Slice:
        """Days of a range on which something is open, some at a time."""
        within = list(days_between(max(days[0], first), min(days[1], last, self._diary.today)))
        some = slice(-_OPEN_DAYS_AT_A_TIME, None) if newest_first else slice(_OPEN_DAYS_AT_A_TIME)
        read = within[some]
        shown = self._days(set(read), asks_weekly=True)
        parts = (day for day in shown if any(due.is_open for due in day.items))
        is_all = len(read) == len(within)
        return Slice(tuple(parts), None if is_all else read[0 if newest_first else -1])

    def _parts(
        self,
        days: Days,
        told: list[date],
        pinned: date | None,
        known_to_happen: Happenings | None = None,
    ) -> list[Part]:
        """All parts within `days`, newest first: told days, and what lies between them."""
        happened = known_to_happen or self._diary.learning.happenings(self._tell_day)
        known = (self._diary.today, pinned, *happened)
        fixed = {day for day in known if day and days[0] <= day <= days[1]}
        silences = self._silences(days, sorted({*told, *fixed}, reverse=True))
        lone = {s.first for s in silences if s.first == s.last and not s.paused}
        longer = [silence for silence in silences if silence.first not in lone]
        shown = self._days({*told, *fixed, *lone})
        parts: list[Part] = [replace(d, happened=tuple(happened[d.day])) for d in shown]
        parts += longer
        return sorted(parts, key=lambda part: part.last, reverse=True)

    def _silences(self, days: Days, shown: list[date]) -> list[Silence]:
        """The silences of the past between the days shown (newest first)."""
        promises, found, last = self._diary.promises, list[Silence](), days[1]
        for day in [*shown, days[0] - _DAY]:
            gap = day + _DAY, min(last, self._diary.today - _DAY)
            found += silences(*gap, promises.all(), promises.pauses_for_all())
            last = day - _DAY
        return found

    def _days(self, shown: set[date], *, asks_weekly: bool = False) -> list[JournalDay]:
        """These days, newest first.

        With `asks_weekly` a past day is also asked for a promise that its week was short of.
        """
        if not shown:
            return []
        first, last = min(shown), max(shown)
        held = defaultdict[date, dict[object, Entry]](dict)
        for entry in self._diary.store.entries_between(first, last):
            held[entry.day][entry.promise] = entry
        contexts = {context.day: context for context in self._diary.store.day_contexts(first, last)}
        promises, pauses = self._diary.promises.all(), self._diary.promises.pauses_for_all()
        weekly = self._weekly(first, last)
        days = []
        for day in sorted(shown, reverse=True):
            entries = weekly | {(e.promise, day): e for e in held[day].values()}
            items = agenda(day, promises, entries, self._diary.rule, pauses).items
            if day < self._diary.today and not asks_weekly:
                items = tuple(due for due in items if not (due.is_open and _is_weekly(due)))
            is_paused = any(pause.covers(day) for pause in pauses)
            paused = tuple(p.terms_on(day) for p in promises if p.paused_on(day))
            days.append(JournalDay(day, contexts.get(day), items, is_paused, paused))
        return days

    def _weekly(self, first: date, last: date) -> dict[tuple[UUID, date], Entry]:
        """What the weeks of these days hold of promises that are asked for n times per week."""
        weekly = [
            promise.id
            for promise in self._diary.promises.all()
            if any(isinstance(terms.schedule, PerWeek) for terms in promise.terms)
        ]
        between = self._diary.store.entries_between
        return {
            (entry.promise, entry.day): entry
            for promise in weekly
            for entry in between(week_of(first), week_of(last) + _WEEK, promise)
        }


def _is_weekly(due: Due) -> bool:
    return isinstance(due.terms.schedule, PerWeek)


def _due(promise: Promise, entry: Entry) -> Due:
    return Due(promise, promise.terms_on(entry.day), entry.day, entry.planned_part, entry)


def _months(first: date, last: date) -> Iterator[Days]:
    """The range in pieces that end with a month."""
    while first <= last:
        following = (first.replace(day=1) + _MONTH * _DAY).replace(day=1)
        yield first, min(following - _DAY, last)
        first = following
