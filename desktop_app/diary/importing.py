"""Bringing in what another program (or another Kept) recorded: one step, nothing overwritten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.storage.tables import Record

Progress = Callable[[int], bool]
"""Called with the number of records looked at; False asks to stop."""

_PROGRESS_EVERY = 1000


class Stopped(Exception):
    """The user asked to stop; nothing was written."""


@dataclass(slots=True)
class Tally:
    """How many records come in new, change, are there already, or stay as the user edited them."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    yours_kept: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import does (or, of a dry run, would do)."""

    incoming: Incoming
    promises: Tally
    entries: Tally
    others: Tally

    @property
    def changes_anything(self) -> bool:
        """Whether a step was (would be) written."""
        return any(t.new or t.changed for t in (self.promises, self.entries, self.others))


class Importing:
    """The use cases about what comes in."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def look(self, incoming: Incoming, progress: Progress | None = None) -> ImportReport:
        """The dry run: what `bring_in` would do."""
        report = _report(incoming)
        for _record in self._wanted(incoming, report, progress):
            pass
        return report

    def bring_in(self, incoming: Incoming, progress: Progress | None = None) -> ImportReport:
        """Add and update in one step; what the user edited since stays. Twice changes nothing.

        Raises Stopped (nothing written then) when `progress` says so.
        """
        report = _report(incoming)
        records = _Again(lambda: self._wanted(incoming, report, progress))
        self._ledger.apply("import", records)
        return report

    def fill(self, records: list[Record]) -> None:
        """Write made-up records into an empty diary, in one step."""
        self._ledger.apply("import", records)

    def _wanted(
        self, incoming: Incoming, report: ImportReport, progress: Progress | None
    ) -> Iterator[Record]:
        for tally in (report.promises, report.entries, report.others):
            tally.new = tally.changed = tally.unchanged = tally.yours_kept = 0
        known = {promise.id for promise in self._ledger.promises()}
        for count, record in enumerate(self._records(incoming)):
            if progress and count % _PROGRESS_EVERY == 0 and not progress(count):
                raise Stopped
            if self._wants(record, _tally(report, record), known):
                yield record

    def _records(self, incoming: Incoming) -> Iterator[Record]:
        has_baseline = any(promise.baseline for promise in self._ledger.promises())
        for promise in incoming.promises:
            mine = promise.baseline and not has_baseline
            yield replace(promise, baseline=mine, terms=(), pauses=())
            yield from promise.terms
            yield from promise.pauses
        yield from incoming.pauses
        yield from incoming.entries
        yield from incoming.days
        yield from incoming.trust

    def _wants(self, record: Record, tally: Tally, known: set[UUID]) -> bool:
        store = self._ledger.store
        held = store.held(record)
        if held == record:
            tally.unchanged += 1
            return False
        owner = record.id if isinstance(record, Promise) else getattr(record, "promise", None)
        if (held is not None or owner not in known) and store.edited_since_import(record):
            tally.yours_kept += 1
            return False
        if held is None:
            tally.new += 1
        else:
            tally.changed += 1
        return True


@dataclass(frozen=True, slots=True)
class _Again:
    """Records that can be gone through again, should the disk ask for a second try."""

    fresh: Callable[[], Iterator[Record]]

    def __iter__(self) -> Iterator[Record]:
        return self.fresh()


def _report(incoming: Incoming) -> ImportReport:
    return ImportReport(incoming, Tally(), Tally(), Tally())


def _tally(report: ImportReport, record: Record) -> Tally:
    match record:
        case Promise():
            return report.promises
        case Entry():
            return report.entries
        case Terms() | Pause() | DayContext() | TrustRating():
            return report.others
