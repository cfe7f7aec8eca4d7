"""The plan of a file whose habits come one after the other, each with its records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.domain.entries import DayContext, Entry
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.domain.promises import Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import Home, LeftOut, Span, promise_of
from desktop_app.exchange.importers.doubles import together
from desktop_app.exchange.untrusted import Refused

MOST_ENTRIES: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class _Habit:
    terms: Terms
    span: Span
    started_on: date | None
    ended: bool


class Gathering:
    """What a file brings, gathered habit by habit."""

    def __init__(self, source: str, home: Home) -> None:
        self.home = home
        self.left_out = LeftOut()
        self._source = source
        self._habits: list[_Habit] = []
        self._entries: list[Entry] = []

    def add(
        self,
        terms: Terms,
        entries: Iterable[Entry],
        *,
        started_on: date | None = None,
        ended: bool = False,
    ) -> None:
        """Add a habit. Several entries of one day are one that tells of them all."""
        by_day: dict[date, tuple[Entry, ...]] = {}
        span = Span()
        for entry in entries:
            self.home.heed()
            held = by_day.get(entry.day, ())
            if held:
                self.left_out.count(notices.repeated_days)
            by_day[entry.day] = (*held, entry)
            span.reach(entry.day)
        if len(self._entries) + len(by_day) > MOST_ENTRIES:
            raise Refused(translate("Import", "it holds more than two million records"))
        self._entries += map(together, by_day.values())
        self._habits.append(_Habit(terms, span, started_on, ended))

    def incoming(self, days: Iterable[DayContext] = (), moods: tuple[str, ...] = ()) -> Incoming:
        """The plan. A habit without any day starts on the last day that the file knows."""
        latest = max((habit.span.last for habit in self._habits if habit.span.last), default=None)
        promises = tuple(
            promise_of(
                habit.terms,
                habit.span,
                self.home,
                position=position,
                started_on=habit.started_on or (None if habit.span.first else latest),
                ended=habit.ended,
            )
            for position, habit in enumerate(self._habits)
        )
        return Incoming(
            source=self._source,
            promises=promises,
            entries=tuple(self._entries),
            days=tuple(days),
            left_out=self.left_out.phrases(),
            moods=moods,
        )
