"""Bringing in what another program (or another Kept) recorded: one step, nothing overwritten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final
from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.entries import DayContext, Entry
from desktop_app.domain.incoming import Incoming, Lazily
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.problems import Stopped
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.revisions import Revision
from desktop_app.domain.strategies import Use
from desktop_app.storage.store import Record

Progress = Callable[[int], bool]
"""Called with the number of records looked at; False asks to stop."""

IMPORT: Final = "import"

_PROGRESS_EVERY: Final = 1000


@dataclass(slots=True)
class Tally:
    """How many records come in new, change, are there already, or stay as the user edited them."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    yours_kept: int = 0


@dataclass(slots=True)
class ImportReport:
    """What an import does (or, of a dry run, would do). `days` are days' feelings and context.

    `takes_settings`: the file's settings become the diary's, which held no promise before.
    """

    incoming: Incoming
    promises: Tally = field(default_factory=Tally)
    entries: Tally = field(default_factory=Tally)
    days: Tally = field(default_factory=Tally)
    others: Tally = field(default_factory=Tally)
    takes_settings: bool = False

    @property
    def changes_anything(self) -> bool:
        """Whether a step was (would be) written."""
        return any(t.new or t.changed for t in self._tallies)

    @property
    def yours_kept(self) -> int:
        """How many records stay as the user edited them."""
        return sum(t.yours_kept for t in self._tallies)

    @property
    def _tallies(self) -> tuple[Tally, ...]:
        return self.promises, self.entries, self.days, self.others


class Importing:
    """The use cases about what comes in."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def look(self, incoming: Incoming, progress: Progress | None = None) -> ImportReport:
        """The dry run: what `bring_in` would do."""
        arrival = _Arrival(self._ledger, incoming, progress)
        for _record in arrival.wanted():
            pass
        return arrival.report

    def bring_in(self, incoming: Incoming, progress: Progress | None = None) -> ImportReport:
        """Add and update in one step; what the user edited since stays. Twice changes nothing.

        What was there is backed up before. Raises Stopped when `progress` says so, Problem when no
        backup can be written, and whatever reading the file raises; nothing is written then.
        Settings come along into an empty diary; they are outside of undo.
        """
        arrival = _Arrival(self._ledger, incoming, progress)
        self._ledger.apply(IMPORT, Lazily(lambda: self._backed_up(arrival.wanted())))
        settings = incoming.settings
        if arrival.report.takes_settings and settings is not None:
            self._ledger.save_settings(settings)
        return arrival.report

    def _backed_up(self, records: Iterator[Record]) -> Iterator[Record]:
        """The records; the diary is backed up when the first of them is asked for."""
        for count, record in enumerate(records):
            if not count:
                self._ledger.store.back_up_before_import(self._ledger.now())
            yield record

    def fill(self, records: Iterable[Record]) -> None:
        """Write made-up records into an empty diary, in one step."""
        self._ledger.apply(IMPORT, records)


class _Arrival:
    """One import on its way in: what the diary has, and what was found so far."""

    def __init__(self, ledger: Ledger, incoming: Incoming, progress: Progress | None) -> None:
        self._store = ledger.store
        self._held = {promise.id: promise for promise in ledger.promises()}
        self._progress = progress
        self.report = ImportReport(incoming)

    def wanted(self) -> Iterator[Record]:
        """The records to write, tallied. From the start each time: a disk may want a second try."""
        self.report = report = ImportReport(
            self.report.incoming,
            takes_settings=not self._held and self.report.incoming.settings is not None,
        )
        known, fresh = set(self._held), set[UUID]()
        for count, record in enumerate(self._records()):
            if self._progress and count % _PROGRESS_EVERY == 0 and not self._progress(count):
                raise Stopped
            tally = _tally(report, record)
            owner = _owner(record)
            if owner is not None and owner not in known and not isinstance(record, Promise):
                tally.yours_kept += 1  # its promise was deleted
            elif owner in fresh and not isinstance(record, Promise):
                tally.new += 1
                yield record
            elif self._wants(record, tally, fresh):
                if isinstance(record, Promise):
                    known.add(record.id)
                yield record

    def _records(self) -> Iterator[Record]:
        incoming = self.report.incoming
        for promise in incoming.promises:
            if promise.id in incoming.sketched and promise.id in self._held:
                continue
            yield replace(promise, baseline=self._is_baseline(promise), terms=(), pauses=())
            yield from promise.terms
            yield from promise.pauses
        yield from incoming.pauses
        yield from incoming.entries
        yield from incoming.days
        yield from incoming.trust
        yield from incoming.revisions
        yield from incoming.sizes
        yield from incoming.strategies
        yield from incoming.uses
        yield from incoming.friends
        yield from incoming.reviews
        yield from incoming.check_ins

    def _is_baseline(self, promise: Promise) -> bool:
        """There is one baseline; the diary's own stays."""
        others = (held for held in self._held.values() if held.id != promise.id)
        return promise.baseline and not any(held.baseline for held in others)

    def _wants(self, record: Record, tally: Tally, fresh: set[UUID]) -> bool:
        held = self._store.held(record)
        if held == record:
            tally.unchanged += 1
            return False
        last = self._store.last_touched_by(record)
        if last not in (None, IMPORT):
            tally.yours_kept += 1
            return False
        if held is not None:
            tally.changed += 1
            return True
        if isinstance(record, Promise) and last is None:
            fresh.add(record.id)
        tally.new += 1
        return True


def _owner(record: Record) -> UUID | None:
    match record:
        case Promise():
            return record.id
        case Terms() | Pause() | Entry() | Revision() | DaySize() | Use():
            return record.promise
    return None


def _tally(report: ImportReport, record: Record) -> Tally:
    match record:
        case Promise():
            return report.promises
        case Entry():
            return report.entries
        case DayContext():
            return report.days
    return report.others
