"""The figures of a diary: asks the store for narrow columns, hands them to the evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from desktop_app.diary.ledger import Changed, Ledger
from desktop_app.diary.offers import Offers
from desktop_app.domain.entries import Entry
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.evidence import beforehand, columns, patterns, report, series, trust
from desktop_app.evidence.calendar import AsOf, as_of
from desktop_app.evidence.columns import TagCount, Words
from desktop_app.evidence.features import Family
from desktop_app.evidence.noting import Noting
from desktop_app.evidence.patterns import Hunch, Patterns
from desktop_app.evidence.report import Evidence, PromiseFigures, Record
from desktop_app.evidence.series import Counts, Glance, Lift, Line, Weeks
from desktop_app.evidence.trust import Dots, Expectation


class Figures:
    """Figures as of a day, and the series of the graphs.

    The columns and chances of each promise are kept until something about them changes.
    Every `promise` that may be None stands for all promises.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._words: dict[UUID, Words] = {}
        self._records: dict[UUID, Record] = {}
        self._figures: dict[UUID, PromiseFigures] = {}
        self._records_of: date | None = None
        self._patterns: dict[int, Patterns] = {}
        self.offers = Offers(ledger, self.evidence)
        ledger.listen(self._forget, first=True)  # whoever is told may ask for figures at once

    def evidence(self, day: date | None = None) -> Evidence:
        """Reliability, return and suggestions of `day` (default: today), as known now."""
        until = self._as_of(day)
        records = self.records(day)
        if until.day == self._ledger.today.toordinal():
            return report.evidence(records, [self._figures_of(of) for of in records], until)
        pauses = self._ledger.pauses_for_all()
        figures = [
            report.promise_figures(of, self._words_of(of.promise), until, pauses) for of in records
        ]
        return report.evidence(records, figures, until)

    def records(self, day: date | None = None, ended_since: date | None = None) -> list[Record]:
        """The promises that have figures on `day` (default: today), with their chances by then.

        With `ended_since` also those that went into the archive on that day or later.
        """
        until, pauses = self._as_of(day), self._ledger.pauses_for_all()
        shown = [
            held
            for held in self._ledger.promises()
            if report.is_shown(held, self._words_of(held), until)
            or (ended_since and held.ended_on and held.ended_on >= ended_since)
        ]
        if until.day == self._ledger.today.toordinal():
            return [self._record(held.id) for held in shown]
        return [report.record(held, self._words_of(held), until, pauses) for held in shown]

    def line(
        self,
        first: date,
        last: date,
        promise: UUID | None = None,
        most: int = series.MOST_POINTS,
    ) -> Line:
        """Reliability over time with its band, at `most` days at most."""
        days = series.grid(first.toordinal(), last.toordinal(), most)
        if promise is not None:
            return series.reliability_line(self._record(promise).memory, days)
        records = self._all_records()
        return series.overall_line(
            [of.promise for of in records], [of.memory for of in records], days
        )

    def weeks(self, first: date, last: date, promise: UUID | None = None) -> Weeks:
        """Kept and full-size chances of each week."""
        chances = [of.chances for of in self._chosen(promise)]
        return series.weekly(chances, first.toordinal(), last.toordinal())

    def glance(self, first: date, last: date, promise: UUID | None = None) -> Glance:
        """Each day's words and the share that was kept."""
        words = [self._words_of(of.promise) for of in self._chosen(promise)]
        return series.glance([each.said for each in words], first.toordinal(), last.toordinal())

    def counts(self, first: date, last: date, promise: UUID | None = None) -> Counts:
        """Kept and chances by weekday and part of the day."""
        chosen = self._chosen(promise)
        return series.counts(
            [of.chances for of in chosen],
            [of.parts for of in chosen],
            first.toordinal(),
            last.toordinal(),
        )

    def lift(self, first: date, last: date, promise: UUID | None = None) -> Lift:
        """Feelings before and after the same action."""
        words = [self._words_of(of.promise) for of in self._chosen(promise)]
        return series.lift(*columns.feelings(words, first.toordinal(), last.toordinal()))

    def trust(self, day: date | None = None) -> tuple[Dots, Expectation]:
        """The weekly ratings up to a day, and whether they differ from what is kept."""
        until = self._as_of(day)
        at = trust.dots(self._ledger.store.trust_ratings(), until.day)
        return at, trust.expectation(
            [of.chances.until(until.day) for of in self._all_records()], at
        )

    def patterns(self, day: date | None = None) -> Patterns:
        """The patterns that hold on `day` (default: today), out of the weeks completed by then."""
        until = self._as_of(day)
        if until.week_over not in self._patterns:
            self._patterns[until.week_over] = self._look_for_patterns(until)
        return replace(self._patterns[until.week_over], as_of=date.fromordinal(until.day))

    def patterns_known(self) -> Patterns | None:
        """The patterns that hold today, where nothing about them changed since they were found."""
        until = self._as_of(None)
        return self._patterns.get(until.week_over) and self.patterns()

    def know_patterns(self, found: Patterns) -> None:
        """Take over what was found today by another reading of the same diary."""
        self._patterns[self._as_of(None).week_over] = found

    def tag_counts(self) -> tuple[TagCount, ...]:
        """Helped and hindered tags as plain counts, the most used first."""
        return columns.tag_counts(self._ledger.store.columns.tag_counts())

    def hunches(self) -> tuple[Hunch, ...]:
        """What the user named in advance, in that order."""
        lines = (line.split("\t", 2) for line in self._ledger.settings.hunches.splitlines())
        return tuple(
            Hunch(Family(family), name, date.fromisoformat(day)) for day, family, name in lines
        )

    def name_hunch(self, family: Family, name: str) -> None:
        """Name a feature in advance: days from tomorrow on count. Problem when there are four."""
        held = [h for h in self.hunches() if (h.family, h.name) != (family, name)]
        if len(held) >= patterns.MOST_HUNCHES:
            raise Problem(
                USAGE,
                translate(
                    "Patterns", "There are four hunches already. Drop one, then name another."
                ),
            )
        self._save_hunches([*held, Hunch(family, name, self._ledger.today)])

    def drop_hunch(self, hunch: Hunch) -> None:
        """Let a hunch go."""
        self._save_hunches([held for held in self.hunches() if held != hunch])

    def titles(self) -> dict[UUID, str]:
        """The titles that promises have now."""
        today = self._ledger.today
        return {held.id: held.terms_on(today).title for held in self._ledger.promises()}

    def _look_for_patterns(self, until: AsOf) -> Patterns:
        store, promises = self._ledger.store, self._ledger.promises()
        words = [self._words_of(held) for held in promises]
        logged = [columns.instants(store.columns.logged_at(held.id)) for held in promises]
        places = {held.id.bytes: place for place, held in enumerate(promises)}
        noting = Noting()
        noting.add_days(store.columns.noted(), self._day_ends)
        noting.add_entries(words, logged, store.columns.tagged(), places)
        tried = beforehand.trials([self._record(p.id).chances for p in promises], until.week_over)
        return patterns.patterns(
            date.fromordinal(until.day),
            [held.id for held in promises],
            tried,
            beforehand.context(noting.notes(), words, logged, tried),
            beforehand.own(words, tried),
            self.hunches(),
        )

    def _save_hunches(self, hunches: list[Hunch]) -> None:
        lines = (f"{h.named_on.isoformat()}\t{h.family}\t{h.name}" for h in hunches)
        self._ledger.save_settings(replace(self._ledger.settings, hunches="\n".join(lines)))

    @property
    def _day_ends(self) -> timedelta:
        ends_at = self._ledger.settings.day_ends_at
        return timedelta(hours=ends_at.hour, minutes=ends_at.minute)

    def _as_of(self, day: date | None) -> AsOf:
        today = self._ledger.today
        return as_of(day or today, today)

    def _chosen(self, promise: UUID | None) -> list[Record]:
        return self._all_records() if promise is None else [self._record(promise)]

    def _all_records(self) -> list[Record]:
        self._follow_the_day()
        known = self._records
        return [known.get(p.id) or self._record(p.id) for p in self._ledger.promises()]

    def _follow_the_day(self) -> None:
        today = self._ledger.today
        if self._records_of != today:
            self._records.clear()
            self._figures.clear()
            self._records_of = today

    def _record(self, promise: UUID) -> Record:
        self._follow_the_day()
        if promise not in self._records:
            held = self._ledger.promise(promise)
            self._records[promise] = report.record(
                held, self._words_of(held), self._as_of(None), self._ledger.pauses_for_all()
            )
        return self._records[promise]

    def _figures_of(self, of: Record) -> PromiseFigures:
        promise = of.promise
        if promise.id not in self._figures:
            self._figures[promise.id] = report.promise_figures(
                of, self._words_of(promise), self._as_of(None), self._ledger.pauses_for_all()
            )
        return self._figures[promise.id]

    def _words_of(self, promise: Promise) -> Words:
        if promise.id not in self._words:
            self._words[promise.id] = columns.words(self._ledger.store.columns.words(promise.id))
        return self._words[promise.id]

    def _reread(self, promise: UUID, day: date) -> None:
        """Take in one entry: a click must not read a promise of fifty years again."""
        self._records.pop(promise, None)
        self._figures.pop(promise, None)
        if promise in self._words:
            entry = self._ledger.store.entry(promise, day)
            self._words[promise] = columns.with_entry(self._words[promise], day.toordinal(), entry)

    def _forget(self, changed: Changed) -> None:
        if not changed.touched:
            self._words.clear()
        if changed.about(Promise, Terms, Pause):
            self._records.clear()
            self._figures.clear()
            self._patterns.clear()
        for touched in changed.touched:
            if touched.record is Entry:
                self._reread(touched.key["promise"], touched.key["day"])
        days = [
            touched.key["day"].toordinal() for touched in changed.touched if "day" in touched.key
        ]
        earliest = min(days, default=0)
        self._patterns = {week: found for week, found in self._patterns.items() if week < earliest}
