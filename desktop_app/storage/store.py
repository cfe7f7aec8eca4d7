"""The diary on the disk, in the domain's words: what is in it, and steps that change it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from peewee import ModelSelect, SqliteDatabase

from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.revisions import Revision
from desktop_app.domain.settings import Settings
from desktop_app.domain.strategies import Strategy, Use
from desktop_app.paths import backups_folder, keyring_file
from desktop_app.storage import backups, health, search, settings, statements, strategy_search
from desktop_app.storage.columns import Columns
from desktop_app.storage.cue_log import CueLog
from desktop_app.storage.database import is_read_only, open_database
from desktop_app.storage.keyring import load_keyring
from desktop_app.storage.pages import Pages
from desktop_app.storage.settings import load_value
from desktop_app.storage.sql import execute_of, first_value, saving
from desktop_app.storage.steps import Step, Touched, change_from_log, touched
from desktop_app.storage.tables import (
    TABLES,
    DayRow,
    DaySizeRow,
    EntryRow,
    PauseRow,
    PromiseRow,
    Record,
    RevisionRow,
    TermsRow,
    TrustRow,
)
from desktop_app.storage.writing import Writer

__all__ = ["Record", "Step", "Store", "Touched"]

_Record = TypeVar("_Record")


class Store:
    """One connection to one diary. Use one per thread."""

    def __init__(self, database: SqliteDatabase, path: Path, key: bytes | None = None) -> None:
        self.database = database
        self.path = path
        self.key = key
        self._execute = execute_of(database)
        self.device: str = load_value(self._execute, "device")
        self._writer = Writer(database, bytes.fromhex(self.device))

    @classmethod
    def open(
        cls, path: Path, backup_folder: Path, instant: datetime, key: bytes | None = None
    ) -> Store:
        """Open the diary at `path`, made or migrated where needed (Problem when that cannot be).

        `key` is that of a diary with a passphrase.
        """

        def back_up(database: SqliteDatabase) -> None:
            source = backups.Source(database, key, load_keyring(keyring_file(path)))
            backups.back_up(source, backup_folder, instant, backups.BEFORE_UPDATE)

        return cls(open_database(path, back_up, key), path, key)

    @property
    def is_read_only(self) -> bool:
        """Whether the diary can be shown but not written."""
        return is_read_only(self.database)

    def close(self) -> None:
        """Close the connection; what was acknowledged is on the disk already."""
        self.database.close()

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(first_value(self._execute, "PRAGMA data_version"))

    def newest_change(self) -> datetime | None:
        """When the latest step was done; None in an empty diary."""
        sql = "SELECT instant FROM step ORDER BY seq DESC LIMIT 1"
        found = first_value(self._execute, sql)
        return None if found is None else datetime.fromisoformat(found)

    # health

    def begin_use(self, instant: datetime) -> bool:
        """The window begins to use the diary; whether `check` is wanted now."""
        return not self.is_read_only and health.begin(self._execute, self._marker, instant)

    def end_use(self) -> None:
        """The window ends cleanly."""
        health.end(self._marker)

    def check(self, instant: datetime) -> tuple[str, ...]:
        """What is wrong in the file, nothing when all is well; slow, for a worker's own store."""
        return health.check(self._execute, instant, ciphered=self.key is not None)

    @property
    def _marker(self) -> Path:
        return self.path.with_suffix(".in-use")

    # writing

    def apply(
        self, kind: str, instant: datetime, put: Iterable[Record], drop: Iterable[Record] = ()
    ) -> Step | None:
        """One step: write `put`, remove `drop` (both can be iterated twice). None: no change."""
        return self._writer.apply(kind, instant, put, drop)

    def undo(self, instant: datetime) -> Step | None:
        """Take back the latest step that stands."""
        return self._writer.undo(instant)

    def redo(self, instant: datetime) -> Step | None:
        """Repeat the step taken back last, if nothing was done since."""
        return self._writer.redo(instant)

    def step_kind(self, seq: int) -> str:
        """What kind of step it was."""
        return str(first_value(self._execute, "SELECT kind FROM step WHERE seq = ?", (seq,)))

    def touched_by(self, seq: int, limit: int = 50) -> list[Touched]:
        """The first `limit` records that a step changed, in its order."""
        found = self._execute(
            "SELECT kind, key, fields, was FROM change WHERE step = ? ORDER BY seq LIMIT ?",
            (seq, limit),
        )
        return [touched(change_from_log(*values)) for values in found]

    def changes_in(self, seq: int) -> int:
        """How many records a step changed."""
        return int(first_value(self._execute, "SELECT count(*) FROM change WHERE step = ?", (seq,)))

    def held(self, record: Record) -> Any:
        """What the diary holds at the record's key (a promise without its terms and pauses)."""
        return self._writer.held(record)

    def last_touched_by(self, record: Record) -> str | None:
        """The kind of the latest step that stands and changed the record; None without one."""
        return self._writer.last_touched_by(record)

    def last_known(self, record: type[_Record], key: Mapping[str, Any]) -> _Record | None:
        """What a record that is gone was, as far as the latest step says that took it away."""
        table = TABLES[record]
        held = {name: table.columns[name].db_value(value) for name, value in key.items()}
        known: _Record | None = self._writer.last_known(table, held)
        return known

    def last_title(self, promise: UUID) -> str:
        """The title that a promise, deleted by now perhaps, had last."""
        start = f'{{"promise":"{promise.hex}",'
        found = self._execute(
            "SELECT coalesce(json_extract(fields, '$.title'), json_extract(was, '$.title'))"
            " FROM change WHERE kind = 'terms' AND key BETWEEN ? AND ? ORDER BY seq DESC",
            (start, start + "~"),
        )
        return next((title for (title,) in found if title), "…")

    # promises

    def promises(self) -> list[Promise]:
        """All promises with their terms and pauses, in the user's order."""
        terms: dict[UUID, list[Terms]] = defaultdict(list)
        dated = TermsRow.select().order_by(TermsRow.promise, TermsRow.from_day)
        for held in self._all(Terms, dated):
            terms[held.promise].append(held)
        pauses: dict[UUID | None, list[Pause]] = defaultdict(list)
        for pause in self._all(Pause, PauseRow.select().order_by(PauseRow.first)):
            pauses[pause.promise].append(pause)
        query = PromiseRow.select().order_by(
            PromiseRow.position, PromiseRow.started_on, PromiseRow.id
        )
        return [
            replace(held, terms=tuple(terms[held.id]), pauses=tuple(pauses[held.id]))
            for held in self._all(Promise, query)
            if terms[held.id]
        ]

    def pauses_for_all(self) -> tuple[Pause, ...]:
        """The pauses that are no single promise's, in order."""
        query = PauseRow.select().where(PauseRow.promise.is_null()).order_by(PauseRow.first)
        return tuple(self._all(Pause, query))

    def revisions(self, promise: UUID | None = None) -> list[Revision]:
        """The revisions of one promise, or of all, in the order of their days."""
        query = RevisionRow.select().order_by(RevisionRow.day, RevisionRow.id)
        if promise is not None:
            query = query.where(RevisionRow.promise == promise)
        return list(self._all(Revision, query))

    def day_sizes(self, first: date, last: date, promise: UUID | None = None) -> list[DaySize]:
        """The sizes agreed for single days from `first` to `last`, in order."""
        wanted = DaySizeRow.day.between(first, last)
        if promise is not None:
            wanted &= DaySizeRow.promise == promise
        query = DaySizeRow.select().where(wanted).order_by(DaySizeRow.day, DaySizeRow.promise)
        return list(self._all(DaySize, query))

    def strategies(self, words: Sequence[str] = ()) -> list[Strategy]:
        """The strategies whose words hold all of `words`, the newest first."""
        found = strategy_search.strategies_with(self._execute, words)
        held = (each for each in self.all_of(Strategy) if each.id.bytes in found)
        return sorted(held, key=lambda each: (each.day, each.id), reverse=True)

    def uses(self) -> list[Use]:
        """When strategies were used, in the order of days."""
        return sorted(self.all_of(Use), key=lambda use: (use.day, use.strategy, use.promise))

    # entries

    def entry(self, promise: UUID, day: date) -> Entry | None:
        """The entry of one promise on one day."""
        rows = EntryRow.select().where((EntryRow.promise == promise) & (EntryRow.day == day))
        return next(self._all(Entry, rows), None)

    def entries_between(
        self, first: date, last: date, promise: UUID | None = None
    ) -> Iterator[Entry]:
        """The entries from `first` to `last`, both included, in the order of days."""
        wanted = EntryRow.day.between(first, last)
        if promise is not None:
            wanted &= EntryRow.promise == promise
        query = EntryRow.select().where(wanted).order_by(EntryRow.day, EntryRow.promise)
        return self._all(Entry, query)

    def latest_entries(self, promise: UUID, before: date, limit: int) -> list[Entry]:
        """The newest `limit` entries of a promise earlier than `before`, newest first."""
        wanted = (EntryRow.promise == promise) & (EntryRow.day < before)
        query = EntryRow.select().where(wanted).order_by(EntryRow.day.desc()).limit(limit)
        return list(self._all(Entry, query))

    def next_entries(self, promise: UUID, first: date, limit: int) -> list[Entry]:
        """The first `limit` entries of a promise from `first` on, in the order of days."""
        wanted = (EntryRow.promise == promise) & (EntryRow.day >= first)
        query = EntryRow.select().where(wanted).order_by(EntryRow.day).limit(limit)
        return list(self._all(Entry, query))

    def last_day_before(self, day: date) -> date | None:
        """The latest day before `day` that has an entry."""
        sql = "SELECT max(day) FROM entry WHERE day < ?"
        found = first_value(self._execute, sql, (day.toordinal(),))
        return None if found is None else date.fromordinal(found)

    def span(self) -> tuple[date, date] | None:
        """The first and the last day with an entry."""
        first, last = self._execute(
            "SELECT (SELECT min(day) FROM entry), (SELECT max(day) FROM entry)"
        ).fetchone()
        return None if first is None else (date.fromordinal(first), date.fromordinal(last))

    def entry_count(self) -> int:
        """How many entries there are."""
        return int(first_value(self._execute, "SELECT count(*) FROM entry"))

    def search(
        self,
        words: Sequence[str],
        days: tuple[date, date],
        limit: int,
        *,
        newest_first: bool = True,
        of: Sequence[search.Whose] | None = None,
    ) -> list[tuple[UUID, date]]:
        """The first `limit` (promise, day) whose words hold all of `words`, in the order of days.

        `days` are the first and the last one looked at; `of` names promises, each with the days
        that count of it, None is all of them.
        """
        found = search.entries_with(
            self._execute, words, days, limit, newest_first=newest_first, of=of
        )
        marks = {search.mark(i): UUID(bytes=i) for (i,) in self._execute("SELECT id FROM promise")}
        return [(marks[mark], day) for mark, day in found if mark in marks]

    def usual_tags(self, limit: int = 400) -> list[str]:
        """Tag names by how often they stand in the newest `limit` tagged entries."""
        found = self._execute(
            "SELECT json_extract(value, '$[0]') AS name FROM"
            " (SELECT tags, day FROM entry WHERE tags <> '[]' ORDER BY day DESC LIMIT ?),"
            " json_each(tags) GROUP BY name ORDER BY count(*) DESC, max(day) DESC",
            (limit,),
        )
        return [name for (name,) in found]

    @property
    def columns(self) -> Columns:
        """Narrow columns for the figures."""
        return Columns(self._execute)

    @property
    def cue_log(self) -> CueLog:
        """What became of cues."""
        return CueLog(self.database)

    @property
    def pages(self) -> Pages:
        """The diary a page at a time."""
        return Pages(self._execute)

    # days

    def day_context(self, day: date) -> DayContext | None:
        """What was noted of a day as such."""
        return next(self._all(DayContext, DayRow.select().where(DayRow.day == day)), None)

    def day_contexts(self, first: date, last: date) -> Iterator[DayContext]:
        """What was noted of the days from `first` to `last`, in order."""
        return self._all(
            DayContext,
            DayRow.select().where(DayRow.day.between(first, last)).order_by(DayRow.day),
        )

    def trust_ratings(self) -> list[TrustRating]:
        """All weekly ratings of felt trust, in order."""
        return list(self._all(TrustRating, TrustRow.select().order_by(TrustRow.day)))

    def all_of(self, record: type[_Record]) -> list[_Record]:
        """Every record of a class of which there are few, in no certain order."""
        table = TABLES[record]
        found = self._execute(statements.select_all(table))
        return [table.record_of(dict(zip(table.columns, row, strict=True))) for row in found]

    # settings and drafts

    def settings(self) -> Settings:
        """The settings that belong to the diary."""
        return settings.load_settings(self._execute)

    def save_settings(self, changed: Settings) -> None:
        """Save the settings."""
        with saving(), self.database.atomic("IMMEDIATE"):
            settings.save_settings(self._execute, changed)

    def draft(self, name: str) -> dict[str, Any] | None:
        """What was typed into a dialog and not saved."""
        return settings.load_draft(self._execute, name)

    def save_draft(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep what was typed for the next time; None forgets it."""
        with saving():
            settings.save_draft(self._execute, name, draft)

    def back_up(self, folder: Path, instant: datetime, reason: str) -> Path:
        """A checked copy of the diary in `folder`."""
        return backups.back_up(self.source(), folder, instant, reason)

    def back_up_before_import(self, instant: datetime) -> None:
        """A backup beside the diary as it was last acknowledged, unless it is empty.

        On a connection of its own: SQLite copies nothing for one that is writing. Raises Problem.
        """
        if self.newest_change() is not None:
            folder = backups_folder(self.path.parent)
            with closing(Store.open(self.path, folder, instant, self.key)) as beside:
                beside.back_up(folder, instant, backups.BEFORE_IMPORT)

    def source(self) -> backups.Source:
        """The diary as something to back up."""
        return backups.Source(self.database, self.key, load_keyring(keyring_file(self.path)))

    def _all(self, record: type[_Record], query: ModelSelect[Any]) -> Iterator[_Record]:
        names = list(TABLES[record].columns)
        for values in query.bind(self.database).tuples():
            yield record(**dict(zip(names, values, strict=True)))
