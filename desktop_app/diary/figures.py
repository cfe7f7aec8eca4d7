"""The figures of a diary: asks the store for narrow columns, hands them to the evidence."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop_app.diary.ledger import Changed, Ledger
from desktop_app.domain.entries import Entry
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.evidence import columns, report, series, trust
from desktop_app.evidence.calendar import AsOf, as_of
from desktop_app.evidence.columns import Words
from desktop_app.evidence.report import Evidence, Record
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
        self._records_of: date | None = None
        ledger.listen(self._forget)

    def evidence(self, day: date | None = None) -> Evidence:
        """Reliability, return and suggestions of `day` (default: today), as known now."""
        promises = self._ledger.promises()
        return report.evidence(
            promises,
            [self._words_of(promise) for promise in promises],
            self._as_of(day),
            self._ledger.pauses_for_all(),
        )

    def line(self, first: date, last: date, promise: UUID | None = None) -> Line:
        """Reliability over time with its band."""
        days = series.grid(first.toordinal(), last.toordinal())
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
        chosen = [
            (of, of.chances.between(first.toordinal(), last.toordinal()))
            for of in self._chosen(promise)
        ]
        parts = [columns.parts_of(held.days, self._words_of(of.promise)) for of, held in chosen]
        return series.counts([held for _, held in chosen], parts)

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

    def _as_of(self, day: date | None) -> AsOf:
        today = self._ledger.today
        return as_of(day or today, today)

    def _chosen(self, promise: UUID | None) -> list[Record]:
        return self._all_records() if promise is None else [self._record(promise)]

    def _all_records(self) -> list[Record]:
        return [self._record(promise.id) for promise in self._ledger.promises()]

    def _record(self, promise: UUID) -> Record:
        if self._records_of != self._ledger.today:
            self._records.clear()
            self._records_of = self._ledger.today
        if promise not in self._records:
            held = self._ledger.promise(promise)
            self._records[promise] = report.record(
                held, self._words_of(held), self._as_of(None), self._ledger.pauses_for_all()
            )
        return self._records[promise]

    def _words_of(self, promise: Promise) -> Words:
        if promise.id not in self._words:
            self._words[promise.id] = columns.words(self._ledger.store.columns.words(promise.id))
        return self._words[promise.id]

    def _forget(self, changed: Changed) -> None:
        if not changed.touched:
            self._words.clear()
        if changed.about(Promise, Terms, Pause):
            self._records.clear()
        for touched in changed.touched:
            if touched.record is Entry:
                self._words.pop(touched.key["promise"], None)
                self._records.pop(touched.key["promise"], None)
