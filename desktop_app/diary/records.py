"""What the figures were worked out from, kept until something about a promise changes."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from desktop_app.diary.ledger import Changed, Ledger
from desktop_app.domain.entries import Entry
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.evidence import columns, report
from desktop_app.evidence.calendar import AsOf, as_of
from desktop_app.evidence.columns import Words
from desktop_app.evidence.memory import Days
from desktop_app.evidence.reliability import Memory
from desktop_app.evidence.report import Advice, PromiseFigures, Record


class Records:
    """Words, chances and figures of each promise as of today: a click costs one of them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._words: dict[UUID, Words] = {}
        self._records: dict[UUID, Record] = {}
        self._figures: dict[UUID, PromiseFigures] = {}
        self._advice: dict[UUID, Advice] = {}
        self._thens: dict[UUID, Memory] = {}
        self._day: date | None = None

    def words(self, promise: Promise) -> Words:
        """All that was said of a promise."""
        if promise.id not in self._words:
            self._words[promise.id] = columns.words(self._ledger.store.columns.words(promise.id))
        return self._words[promise.id]

    def know(self, promise: UUID, words: Words) -> None:
        """Take over what was said of a promise, where it was read together with more."""
        self._words.setdefault(promise, words)

    def record(self, promise: UUID) -> Record:
        """A promise with its chances."""
        self._follow_the_day()
        return self._records.get(promise) or self._worked_out(self._ledger.promise(promise))

    def records(self, promises: list[Promise]) -> list[Record]:
        """The same of several."""
        self._follow_the_day()
        known = self._records
        return [known.get(each.id) or self._worked_out(each) for each in promises]

    def chosen(self, promise: UUID | None) -> list[Record]:
        """That of one promise; None stands for all."""
        return self.records(self._ledger.promises()) if promise is None else [self.record(promise)]

    def figures(self, of: Record) -> PromiseFigures:
        """The figures that follow from a record."""
        promise = of.promise.id
        if promise not in self._figures:
            self._figures[promise] = report.promise_figures(of, self._until)
        return self._figures[promise]

    def advice(self, of: Record) -> Advice:
        """What a record suggests; asked for where suggestions are shown, and by nobody else."""
        promise = of.promise
        if promise.id not in self._advice:
            self._advice[promise.id] = report.advice(
                of, self.words(promise), self._until, self._ledger.pauses_for_all()
            )
        return self._advice[promise.id]

    def then(self, of: Record, days: Days) -> Memory:
        """What a promise's memory was on `days`; that of the others is kept when one is logged."""
        known = self._thens.get(of.promise.id)
        if known is None or not known.is_on(days):
            known = self._thens[of.promise.id] = of.memory.before(days)
        return known

    def forget(self, changed: Changed) -> None:
        """Let go of what a change made untrue."""
        if not changed.touched:
            self._words.clear()
        if changed.about(Promise, Terms, Pause):
            self._forget_all()
        for touched in changed.touched:
            if touched.record is Entry:
                self._reread(touched.key["promise"], touched.key["day"])

    @property
    def _until(self) -> AsOf:
        today = self._ledger.today
        return as_of(today, today)

    def _worked_out(self, promise: Promise) -> Record:
        words, pauses = self.words(promise), self._ledger.pauses_for_all()
        record = self._records[promise.id] = report.record(promise, words, self._until, pauses)
        return record

    def _reread(self, promise: UUID, day: date) -> None:
        """Take in one entry: a click must not read a promise of fifty years again."""
        for kept in (self._records, self._figures, self._advice, self._thens):
            kept.pop(promise, None)
        if promise in self._words:
            entry = self._ledger.store.entry(promise, day)
            self._words[promise] = columns.with_entry(self._words[promise], day.toordinal(), entry)

    def _follow_the_day(self) -> None:
        today = self._ledger.today
        if self._day != today:
            self._forget_all()
            self._day = today

    def _forget_all(self) -> None:
        for kept in (self._records, self._figures, self._advice, self._thens):
            kept.clear()
