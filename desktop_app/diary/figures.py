"""The figures of a diary: asks the store for narrow columns, hands them to the evidence."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop_app.diary.drawn import Drawn
from desktop_app.diary.hunches import Hunches
from desktop_app.diary.ledger import Changed, Ledger
from desktop_app.diary.offers import Offers
from desktop_app.diary.records import Records
from desktop_app.diary.seeking import Seeking
from desktop_app.evidence import columns, report, series, trust
from desktop_app.evidence.calendar import AsOf, as_of
from desktop_app.evidence.columns import TagCount
from desktop_app.evidence.memory import Days
from desktop_app.evidence.patterns import Patterns
from desktop_app.evidence.report import Advice, Evidence, Record
from desktop_app.evidence.series import Counts, Glance, Lift, Line, Weeks
from desktop_app.evidence.thens import Thens
from desktop_app.evidence.trust import Dots, Expectation


class Figures:
    """Figures as of a day, and the series of the graphs.

    Every `promise` that may be None stands for all promises.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._records = Records(ledger)
        self.hunches = Hunches(ledger)
        self.seeking = Seeking(ledger, self._records, self.hunches)
        self._lines, self._weeks, self._glances = Drawn[Line](), Drawn[Weeks](), Drawn[Glance]()
        self.offers = Offers(ledger, self.advice)
        ledger.listen(self._forget, first=True)  # whoever is told may ask for figures at once

    def evidence(self, day: date | None = None) -> Evidence:
        """Reliability and return of `day` (default: today), as known now."""
        until, held = self._as_of(day), self._records
        records = self.records(day)
        if until.day == self._ledger.today.toordinal():
            figures = [held.figures(of) for of in records]
            then = held.at_looks.of(records, report.looked_at(until))
        else:
            figures = [report.promise_figures(of, until) for of in records]
            then = Thens().of(records, report.looked_at(until))
        return report.evidence(records, figures, then, until)

    def advice(self, day: date | None = None) -> list[Advice]:
        """What is suggested on `day` (default: today) for each promise of its `evidence`."""
        until, records = self._as_of(day), self.records(day)
        if until.day == self._ledger.today.toordinal():
            return [self._records.advice(of) for of in records]
        pauses = self._ledger.pauses_for_all()
        return [report.advice(of, self._records.words(of.promise), until, pauses) for of in records]

    def records(self, day: date | None = None, ended_since: date | None = None) -> list[Record]:
        """The promises that have figures on `day` (default: today), with their chances by then.

        With `ended_since` also those that went into the archive on that day or later.
        """
        until, pauses = self._as_of(day), self._ledger.pauses_for_all()
        is_today = until.day == self._ledger.today.toordinal()
        if is_today and ended_since is None:
            return self._records.shown()
        shown = [
            held
            for held in self._ledger.promises()
            if report.is_shown(held, self._records.words(held), until)
            or (ended_since and held.ended_on and held.ended_on >= ended_since)
        ]
        if is_today:
            return self._records.records(shown)
        return [report.record(held, self._records.words(held), until, pauses) for held in shown]

    def last_chance(self, promise: UUID | None = None) -> date | None:
        """The day of the latest chance that the figure of today rests on."""
        records = self.records() if promise is None else [self._records.record(promise)]
        days = [int(of.chances.days[-1]) for of in records if len(of.chances)]
        return date.fromordinal(max(days)) if days else None

    def line(
        self,
        first: date,
        last: date,
        promise: UUID | None = None,
        most: int = series.MOST_POINTS,
    ) -> Line:
        """Reliability over time with its band, at `most` days at most."""
        days = series.grid(first.toordinal(), last.toordinal(), most)
        shown = (self._ledger.today, first, last, promise, most)
        return self._lines.of(shown, lambda since: self._line(promise, series.last_of(days, since)))

    def weeks(self, first: date, last: date, promise: UUID | None = None) -> Weeks:
        """Kept and full-size chances of each week."""

        def work(since: int) -> Weeks:
            mondays = series.mondays(_begin(since, first, last), last.toordinal())
            return series.weekly(self._records.weeks_of(promise, mondays), mondays)

        return self._weeks.of((self._ledger.today, first, last, promise), work)

    def glance(self, first: date, last: date, promise: UUID | None = None) -> Glance:
        """Each day's words and the share that was kept."""

        def work(since: int) -> Glance:
            days = series.days_between(_begin(since, first, last), last.toordinal())
            return series.glance(self._records.days_of(promise, days), days)

        return self._glances.of((self._ledger.today, first, last, promise), work)

    def counts(self, first: date, last: date, promise: UUID | None = None) -> Counts:
        """Kept and chances by weekday and part of the day."""
        chosen = self._records.chosen(promise)
        return series.counts(
            [of.chances for of in chosen],
            [of.parts for of in chosen],
            first.toordinal(),
            last.toordinal(),
        )

    def lift(self, first: date, last: date, promise: UUID | None = None) -> Lift:
        """Feelings before and after the same action."""
        words = [self._records.words(of.promise) for of in self._records.chosen(promise)]
        return series.lift(*columns.feelings(words, first.toordinal(), last.toordinal()))

    def trust(self, day: date | None = None) -> tuple[Dots, Expectation]:
        """The weekly ratings up to a day, and whether they differ from what is kept."""
        until = self._as_of(day)
        at = trust.dots(self._ledger.store.trust_ratings(), until.day)
        return at, trust.expectation(
            [of.chances.until(until.day) for of in self._records.chosen(None)], at
        )

    def patterns(self, day: date | None = None) -> Patterns:
        """The patterns that hold on `day` (default: today), out of the weeks completed by then."""
        return self.seeking.patterns(day)

    def tag_counts(self) -> tuple[TagCount, ...]:
        """Helped and hindered tags as plain counts, the most used first."""
        return columns.tag_counts(self._ledger.store.columns.tag_counts())

    def titles(self) -> dict[UUID, str]:
        """The titles that promises have now."""
        today = self._ledger.today
        return {held.id: held.terms_on(today).title for held in self._ledger.promises()}

    def _line(self, promise: UUID | None, days: Days) -> Line:
        if promise is not None:
            return series.reliability_line(self._records.record(promise).memory, days)
        then = self._records.on_line.of(self._records.chosen(None), days)
        return series.overall_line(then, days)

    def _as_of(self, day: date | None) -> AsOf:
        today = self._ledger.today
        return as_of(day or today, today)

    def _forget(self, changed: Changed) -> None:
        self._records.forget(changed)
        self.seeking.forget(changed)
        for drawn in (self._lines, self._weeks, self._glances):
            drawn.forget(changed)


def _begin(since: int, first: date, last: date) -> int:
    """Of the days from `first` to `last`, the first one from the day `since` on, or the last."""
    return min(max(first.toordinal(), since), last.toordinal())
