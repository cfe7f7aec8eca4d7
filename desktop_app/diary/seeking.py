"""Looks for patterns, and keeps what was found until something about it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop_app.diary.hunches import Hunches
from desktop_app.diary.ledger import Changed, Ledger
from desktop_app.diary.records import Records
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.evidence import beforehand, columns, patterns
from desktop_app.evidence.calendar import AsOf, as_of
from desktop_app.evidence.noting import Noting
from desktop_app.evidence.patterns import Patterns


class Seeking:
    """The patterns of completed weeks, each by the week up to which it was looked."""

    def __init__(self, ledger: Ledger, records: Records, hunches: Hunches) -> None:
        self._ledger, self._records, self._hunches = ledger, records, hunches
        self._found: dict[int, Patterns] = {}

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

    def _look(self, until: AsOf) -> Patterns:
        store, promises = self._ledger.store, self._ledger.promises()
        words = [self._records.words(held) for held in promises]
        logged = [columns.instants(store.columns.logged_at(held.id)) for held in promises]
        places = {held.id.bytes: place for place, held in enumerate(promises)}
        noting = Noting()
        noting.add_days(store.columns.noted(), self._day_ends)
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

    @property
    def _day_ends(self) -> timedelta:
        ends_at = self._ledger.settings.day_ends_at
        return timedelta(hours=ends_at.hour, minutes=ends_at.minute)

    def _as_of(self, day: date | None) -> AsOf:
        today = self._ledger.today
        return as_of(day or today, today)
