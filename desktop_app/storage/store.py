"""The diary on the disk, in the domain's words: what is in it, and steps that change it."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from peewee import ModelSelect, SqliteDatabase

from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.settings import Settings
from desktop_app.storage import backups, search, settings
from desktop_app.storage.database import is_read_only, open_database
from desktop_app.storage.steps import Step, Touched, columns, record_of, touched
from desktop_app.storage.tables import (
    ROWS,
    DayRow,
    EntryRow,
    PauseRow,
    PromiseRow,
    Record,
    TermsRow,
    TrustRow,
)
from desktop_app.storage.writing import Writer, change_from_log


class Store:
    """One connection to one diary. Use one per thread."""

    def __init__(self, database: SqliteDatabase) -> None:
        self.database = database
        self._sql = database.execute_sql
        self._writer = Writer(database, settings.device_of(database, os.urandom(16)))

    @classmethod
    def open(cls, path: Path, backup_folder: Path, instant: datetime) -> Store:
        """Open the diary at `path`, made or migrated where needed (Problem when that cannot be)."""

        def back_up(database: SqliteDatabase, _path: Path) -> None:
            backups.back_up(database, backup_folder, instant, "before-update")

        return cls(open_database(path, back_up))

    @property
    def path(self) -> Path:
        """The diary's file."""
        return Path(
            str(self.database.database).removeprefix("file://").removesuffix("?immutable=1")
        )

    @property
    def is_read_only(self) -> bool:
        """Whether the diary can be shown but not written."""
        return is_read_only(self.database)

    def close(self) -> None:
        """Close the connection; what was acknowledged is on the disk already."""
        self.database.close()

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self._sql("PRAGMA data_version").fetchone()[0])

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
        return str(self._sql("SELECT kind FROM step WHERE seq = ?", (seq,)).fetchone()[0])

    def touched_by(self, seq: int, limit: int = 50) -> list[Touched]:
        """The first `limit` records that a step changed, in its order."""
        found = self._sql(
            "SELECT id, kind, key, fields, was FROM change WHERE step = ? ORDER BY seq LIMIT ?",
            (seq, limit),
        )
        return [touched(change_from_log(*values)) for values in found]

    def changes_in(self, seq: int) -> int:
        """How many records a step changed."""
        return int(self._sql("SELECT count(*) FROM change WHERE step = ?", (seq,)).fetchone()[0])

    def held(self, record: Record) -> Record | None:
        """What the diary holds at the record's key (a promise without its terms and pauses)."""
        return self._writer.held(record)

    def edited_since_import(self, record: Record) -> bool:
        """Whether the user changed the record after the last import that wrote it."""
        return self._writer.edited_since_import(record)

    def last_title(self, promise: UUID) -> str:
        """The title that a promise, deleted by now perhaps, had last."""
        start = f'{{"promise":"{promise.hex}",'
        found = self._sql(
            "SELECT coalesce(json_extract(fields, '$.title'), json_extract(was, '$.title'))"
            " FROM change WHERE kind = 'terms' AND key BETWEEN ? AND ? ORDER BY seq DESC",
            (start, start + "~"),
        )
        return next((title for (title,) in found if title), "…")

    # promises

    def promises(self) -> list[Promise]:
        """All promises with their terms and pauses, in the user's order."""
        terms: dict[UUID, list[Terms]] = defaultdict(list)
        for held in self._all(TermsRow.select().order_by(TermsRow.promise, TermsRow.from_day)):
            terms[held.promise].append(held)
        pauses: dict[UUID | None, list[Pause]] = defaultdict(list)
        for pause in self._all(PauseRow.select().order_by(PauseRow.first)):
            pauses[pause.promise].append(pause)
        found = self._sql(
            "SELECT id, started_on, ended_on, baseline, position FROM promise"
            " ORDER BY position, started_on, id"
        )
        names = ("id", "started_on", "ended_on", "baseline", "position")
        rows = [record_of(PromiseRow, dict(zip(names, values, strict=True))) for values in found]
        return [_whole(row, terms[row.id], pauses[row.id]) for row in rows if terms[row.id]]

    def pauses_for_all(self) -> tuple[Pause, ...]:
        """The pauses that are no single promise's, in order."""
        query = PauseRow.select().where(PauseRow.promise.is_null()).order_by(PauseRow.first)
        return tuple(self._all(query))

    # entries

    def entry(self, promise: UUID, day: date) -> Entry | None:
        """The entry of one promise on one day."""
        rows = EntryRow.select().where((EntryRow.promise == promise) & (EntryRow.day == day))
        return next(self._all(rows), None)

    def entries_between(
        self, first: date, last: date, promise: UUID | None = None
    ) -> Iterator[Entry]:
        """The entries from `first` to `last`, both included, in the order of days."""
        wanted = EntryRow.day.between(first, last)
        if promise is not None:
            wanted &= EntryRow.promise == promise
        return self._all(EntryRow.select().where(wanted).order_by(EntryRow.day, EntryRow.promise))

    def latest_entries(self, promise: UUID, before: date, limit: int) -> list[Entry]:
        """The newest `limit` entries of a promise earlier than `before`, newest first."""
        wanted = (EntryRow.promise == promise) & (EntryRow.day < before)
        query = EntryRow.select().where(wanted).order_by(EntryRow.day.desc()).limit(limit)
        return list(self._all(query))

    def span(self) -> tuple[date, date] | None:
        """The first and the last day with an entry."""
        first, last = self._sql("SELECT min(day), max(day) FROM entry").fetchone()
        return None if first is None else (date.fromordinal(first), date.fromordinal(last))

    def entry_count(self) -> int:
        """How many entries there are."""
        return int(self._sql("SELECT count(*) FROM entry").fetchone()[0])

    def search(self, text: str, limit: int, before: date | None = None) -> list[tuple[int, date]]:
        """The newest days on which something written holds every word of `text`."""
        return search.days_with(self.database, text, limit, before)

    def usual_tags(self, limit: int = 400) -> list[str]:
        """Tag names by how often they stand in the newest `limit` tagged entries."""
        found = self._sql(
            "SELECT json_extract(value, '$[0]') AS name FROM"
            " (SELECT tags, day FROM entry WHERE tags <> '[]' ORDER BY day DESC LIMIT ?),"
            " json_each(tags) GROUP BY name ORDER BY count(*) DESC, max(day) DESC",
            (limit,),
        )
        return [name for (name,) in found]

    # days

    def day_context(self, day: date) -> DayContext | None:
        """What was noted of a day as such."""
        return next(self._all(DayRow.select().where(DayRow.day == day)), None)

    def day_contexts(self, first: date, last: date) -> Iterator[DayContext]:
        """What was noted of the days from `first` to `last`, in order."""
        return self._all(
            DayRow.select().where(DayRow.day.between(first, last)).order_by(DayRow.day)
        )

    def trust_ratings(self) -> list[TrustRating]:
        """All weekly ratings of felt trust, in order."""
        return list(self._all(TrustRow.select().order_by(TrustRow.day)))

    # settings and drafts

    def settings(self) -> Settings:
        """The settings that belong to the diary."""
        return settings.load_settings(self.database)

    def save_settings(self, changed: Settings) -> None:
        """Save the settings."""
        settings.save_settings(self.database, changed)

    def draft(self, name: str) -> dict[str, Any] | None:
        """What was typed into a dialog and not saved."""
        return settings.load_draft(self.database, name)

    def save_draft(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep what was typed for the next time; None forgets it."""
        settings.save_draft(self.database, name, draft)

    def back_up(self, folder: Path, instant: datetime, reason: str) -> Path:
        """A checked copy of the diary in `folder`."""
        return backups.back_up(self.database, folder, instant, reason)

    def _all(self, query: ModelSelect) -> Iterator[Any]:
        row = query.model
        names = [column.name for column in columns(row)]
        domain = next(domain for domain, held in ROWS.items() if held is row)
        for values in query.bind(self.database).tuples():
            yield domain(**dict(zip(names, values, strict=True)))


def _whole(promise: Promise, terms: list[Terms], pauses: list[Pause]) -> Promise:
    return Promise(
        promise.id,
        promise.started_on,
        promise.ended_on,
        promise.baseline,
        promise.position,
        tuple(terms),
        tuple(pauses),
    )
