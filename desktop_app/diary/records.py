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
from desktop_app.evidence.memory import Codes, Days, Shorts
from desktop_app.evidence.report import Advice, PromiseFigures, Record
from desktop_app.evidence.thens import Thens, rows_of_days, rows_of_weeks


class Records:
    """Words, chances and figures of each promise as of today: a click costs one of them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._words: dict[UUID, Words] = {}
        self._records: dict[UUID, Record] = {}
        self._all: list[Record] | None = None
        self._shown: list[Promise] | None = None
        self._logged: set[UUID] = set()
        self._behind: dict[UUID, tuple[Record, int]] = {}
        self._figures: dict[UUID, PromiseFigures] = {}
        self._advice: dict[UUID, Advice] = {}
        self.on_line, self.at_looks = Thens(), Thens()
        self._weeks, self._days = rows_of_weeks(), rows_of_days()
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
        if promise is not None:
            return [self.record(promise)]
        self._follow_the_day()
        if self._all is None:
            self._all = self.records(self._ledger.promises())
        elif self._logged:
            renewed = {each: self.record(each) for each in self._logged}
            self._all = [renewed.get(each.promise.id, each) for each in self._all]
        self._logged.clear()
        return self._all

    def shown(self) -> list[Record]:
        """Those of the promises that have figures today."""
        self._follow_the_day()
        if self._shown is None:
            self._shown = [each for each in self._ledger.promises() if self._is_shown(each)]
        return self.records(self._shown)

    def weeks_of(self, promise: UUID | None, mondays: Days) -> Shorts:
        """The weeks that begin on `mondays`, of one promise or of all: (promises, 3, weeks)."""
        chosen, rows = self.chosen(promise), self._weeks
        return rows.of(chosen, mondays) if promise is None else rows.of_one(chosen[0], mondays)

    def days_of(self, promise: UUID | None, days: Days) -> Codes:
        """What was said on `days`, all of a stretch: (promises, outcomes, days)."""
        chosen, rows = self.chosen(promise), self._days
        return rows.of(chosen, days) if promise is None else rows.of_one(chosen[0], days)

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

    def _is_shown(self, promise: Promise) -> bool:
        return report.is_shown(promise, self.words(promise), self._until)

    def _worked_out(self, promise: Promise) -> Record:
        words, pauses = self.words(promise), self._ledger.pauses_for_all()
        if (known := self._behind.pop(promise.id, None)) is not None:
            record = report.renewed(known[0], words, self._until, pauses, known[1])
        else:
            record = report.record(promise, words, self._until, pauses)
        self._records[promise.id] = record
        return record

    def _reread(self, promise: UUID, day: date) -> None:
        """Take in one entry: a click must not read a promise of fifty years again."""
        self._fall_behind(promise, day.toordinal())
        if promise in self._words:
            entry = self._ledger.store.entry(promise, day)
            self._words[promise] = columns.with_entry(self._words[promise], day.toordinal(), entry)
            if self._shown is not None:
                held = self._ledger.promise(promise)
                self._shown = self._shown if self._is_shown(held) == (held in self._shown) else None

    def _fall_behind(self, promise: UUID, day: int) -> None:
        self._logged.add(promise)
        for kept in (self._figures, self._advice):
            kept.pop(promise, None)
        if (record := self._records.pop(promise, None)) is not None:
            self._behind[promise] = record, day
        elif promise in self._behind:
            record, earlier = self._behind[promise]
            self._behind[promise] = record, min(day, earlier)

    def _follow_the_day(self) -> None:
        today = self._ledger.today
        if self._day != today:
            self._forget_all()
            self._day = today

    def _forget_all(self) -> None:
        self._all = self._shown = None
        for kept in (self._records, self._behind, self._figures, self._advice):
            kept.clear()
