"""Looks for patterns, and keeps what was found until something about it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from desktop_app.diary.hunches import Hunches
from desktop_app.diary.ledger import Changed, Ledger
from desktop_app.diary.records import Records
from desktop_app.domain.entries import DayContext, Entry
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.evidence import beforehand, columns, patterns
from desktop_app.evidence.calendar import AsOf, as_of
from desktop_app.evidence.memory import Days
from desktop_app.evidence.noting import Noting
from desktop_app.evidence.patterns import Patterns


class Seeking:
    """The patterns of completed weeks, each by the week up to which it was looked.

    What was read of days, and when entries were logged, is kept until it changes.
    """

    def __init__(self, ledger: Ledger, records: Records, hunches: Hunches) -> None:
        self._ledger, self._records, self._hunches = ledger, records, hunches
        self._found: dict[int, Patterns] = {}
        self._logged: dict[UUID, Days] = {}
        self._of_days: Noting | None = None

    def patterns(self, day: date | None = None) -> Patterns:
        """The patterns that hold on `day` (default: today), out of the weeks completed by then."""
        until = self._as_of(day)
        if until.week_over not in self._found:
            self._found[until.week_over] = self._look(until)
        return replace(self._found[until.week_over], as_of=date.fromordinal(until.day))

    def known(self) -> Patterns | None:
        """The patterns that hold today, where nothing about them changed since they were found."""
        return self._found.get(self._as_of(None).week_over) and self.patterns()

    def know(self, found: Patterns) -> None:
        """Take over what was found today by another reading of the same diary."""
        self._found[self._as_of(None).week_over] = found

    def forget(self, changed: Changed) -> None:
        """Let go of what a change made untrue: of the weeks from its day on."""
        if changed.about(Promise, Terms, Pause):
            self._found.clear()
        days = [each.key["day"].toordinal() for each in changed.touched if "day" in each.key]
        earliest = min(days, default=0)
        self._found = {week: found for week, found in self._found.items() if week < earliest}
        if not changed.touched:
            self._logged.clear()
        for each in changed.touched:
            if each.record is Entry:
                self._logged.pop(each.key["promise"], None)
        if changed.about(DayContext):
            self._of_days = None

    def _look(self, until: AsOf) -> Patterns:
        store, promises = self._ledger.store, self._ledger.promises()
        logged = [self._logged_at(held.id) for held in promises]
        words = [self._records.words(held) for held in promises]
        places = {held.id.bytes: place for place, held in enumerate(promises)}
        noting = self._said_of_days()
        noting.add_entries(words, logged, store.columns.tagged(), places)
        chances = [of.chances for of in self._records.records(promises)]
        tried = beforehand.trials(chances, until.week_over)
        return patterns.patterns(
            date.fromordinal(until.day),
            [held.id for held in promises],
            tried,
            beforehand.context(noting.notes(), words, logged, tried),
            beforehand.own(words, tried),
            self._hunches.named(),
        )

    def _logged_at(self, promise: UUID) -> Days:
        if promise not in self._logged:
            told = self._ledger.store.columns.words_and_instants(promise)
            words, self._logged[promise] = columns.words_and_instants(*told)
            self._records.know(promise, words)
        return self._logged[promise]

    def _said_of_days(self) -> Noting:
        if self._of_days is None:
            self._of_days = Noting()
            self._of_days.add_days(self._ledger.store.columns.noted(), self._day_ends)
        return self._of_days.copy()

    @property
    def _day_ends(self) -> timedelta:
        ends_at = self._ledger.settings.day_ends_at
        return timedelta(hours=ends_at.hour, minutes=ends_at.minute)

    def _as_of(self, day: date | None) -> AsOf:
        today = self._ledger.today
        return as_of(day or today, today)
