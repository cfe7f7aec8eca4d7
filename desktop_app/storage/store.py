"""The diary on the disk, in the domain's words: what is in it, and steps that change it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from desktop_app.domain.entries import OUTCOME_CODES, DayContext, Entry, Outcome, TrustRating
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.revisions import Revision
from desktop_app.domain.settings import Settings
from desktop_app.domain.strategies import Strategy, Use
from desktop_app.paths import backups_folder
from desktop_app.storage import settings, statements
from desktop_app.storage.connection import Database
from desktop_app.storage.database import is_read_only, open_database
from desktop_app.storage.settings import load_value
from desktop_app.storage.sql import execute_of, first_value, saving
from desktop_app.storage.steps import Step, Touched, change_from_log, touched
from desktop_app.storage.tables import TABLES, Record
from desktop_app.storage.writing import Writer

if TYPE_CHECKING:
    from desktop_app.storage.backups import Source
    from desktop_app.storage.columns import Columns
    from desktop_app.storage.cue_log import CueLog
    from desktop_app.storage.pages import Pages
    from desktop_app.storage.search import Whose

__all__ = ["Record", "Step", "Store", "Touched"]

_Record = TypeVar("_Record")


class Store:
    """One connection to one diary. Use one per thread.

    What a click does not need is loaded when it is asked for.
    """

    def __init__(self, database: Database, path: Path, key: bytes | None = None) -> None:
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

        def back_up(database: Database) -> None:
            from desktop_app.storage import backups  # noqa: PLC0415 (see above)

            source = backups.source_of(database, path, key)
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
        from desktop_app.storage import health  # noqa: PLC0415 (see above)

        return not self.is_read_only and health.begin(self._execute, self._marker, instant)

    def end_use(self) -> None:
        """The window ends cleanly."""
        from desktop_app.storage import health  # noqa: PLC0415 (see above)

        health.end(self._marker)

    def check(self, instant: datetime) -> tuple[str, ...]:
        """What is wrong in the file, nothing when all is well; slow, for a worker's own store."""
        from desktop_app.storage import health  # noqa: PLC0415 (see above)

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
        for held in self._all(Terms, "ORDER BY promise, from_day"):
            terms[held.promise].append(held)
        pauses: dict[UUID | None, list[Pause]] = defaultdict(list)
        for pause in self._all(Pause, "ORDER BY first"):
            pauses[pause.promise].append(pause)
        return [
            replace(held, terms=tuple(terms[held.id]), pauses=tuple(pauses[held.id]))
            for held in self._all(Promise, "ORDER BY position, started_on, id")
            if terms[held.id]
        ]

    def pauses_for_all(self) -> tuple[Pause, ...]:
        """The pauses that are no single promise's, in order."""
        return tuple(self._all(Pause, "WHERE promise IS NULL ORDER BY first"))

    def revisions(self, promise: UUID | None = None) -> list[Revision]:
        """The revisions of one promise, or of all, in the order of their days."""
        if promise is None:
            return list(self._all(Revision, "ORDER BY day, id"))
        return list(self._all(Revision, "WHERE promise = ? ORDER BY day, id", promise.bytes))

    def day_sizes(self, first: date, last: date, promise: UUID | None = None) -> list[DaySize]:
        """The sizes agreed for single days from `first` to `last`, in order."""
        rest, values = _dated(first, last, promise)
        return list(self._all(DaySize, rest, *values))

    def strategies(self, words: Sequence[str] = ()) -> list[Strategy]:
        """The strategies whose words hold all of `words`, the newest first."""
        from desktop_app.storage import strategy_search  # noqa: PLC0415 (see above)

        found = strategy_search.strategies_with(self._execute, words)
        held = (each for each in self.all_of(Strategy) if each.id.bytes in found)
        return sorted(held, key=lambda each: (each.day, each.id), reverse=True)

    def uses(self) -> list[Use]:
        """When strategies were used, in the order of days."""
        return sorted(self.all_of(Use), key=lambda use: (use.day, use.strategy, use.promise))

    # entries

    def entry(self, promise: UUID, day: date) -> Entry | None:
        """The entry of one promise on one day."""
        rest = "WHERE promise = ? AND day = ?"
        return next(self._all(Entry, rest, promise.bytes, day.toordinal()), None)

    def entries_between(
        self, first: date, last: date, promise: UUID | None = None
    ) -> Iterator[Entry]:
        """The entries from `first` to `last`, both included, in the order of days."""
        rest, values = _dated(first, last, promise)
        return self._all(Entry, rest, *values)

    def latest_entries(self, promise: UUID, before: date, limit: int) -> list[Entry]:
        """The newest `limit` entries of a promise earlier than `before`, newest first."""
        rest = "WHERE promise = ? AND day < ? ORDER BY day DESC LIMIT ?"
        return list(self._all(Entry, rest, promise.bytes, before.toordinal(), limit))

    def latest_outcomes(
        self, promise: UUID, before: date, limit: int
    ) -> list[tuple[Outcome, time | None]]:
        """Outcome and time of the newest `limit` entries earlier than `before`, newest first."""
        found = self._execute(
            "SELECT outcome, done_at FROM entry"
            " WHERE promise = ? AND day < ? ORDER BY day DESC LIMIT ?",
            (promise.bytes, before.toordinal(), limit),
        )
        return [(OUTCOME_CODES[code], at and time.fromisoformat(at)) for code, at in found]

    def next_entries(self, promise: UUID, first: date, limit: int) -> list[Entry]:
        """The first `limit` entries of a promise from `first` on, in the order of days."""
        rest = "WHERE promise = ? AND day >= ? ORDER BY day LIMIT ?"
        return list(self._all(Entry, rest, promise.bytes, first.toordinal(), limit))

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
        of: Sequence[Whose] | None = None,
    ) -> list[tuple[UUID, date]]:
        """The first `limit` (promise, day) whose words hold all of `words`, in the order of days.

        `days` are the first and the last one looked at; `of` names promises, each with the days
        that count of it, None is all of them.
        """
        from desktop_app.storage import search  # noqa: PLC0415 (see above)

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
        from desktop_app.storage.columns import Columns  # noqa: PLC0415 (see above)

        return Columns(self._execute)

    @property
    def cue_log(self) -> CueLog:
        """What became of cues."""
        from desktop_app.storage.cue_log import CueLog  # noqa: PLC0415 (see above)

        return CueLog(self.database)

    @property
    def pages(self) -> Pages:
        """The diary a page at a time."""
        from desktop_app.storage.pages import Pages  # noqa: PLC0415 (see above)

        return Pages(self._execute)

    # days

    def day_context(self, day: date) -> DayContext | None:
        """What was noted of a day as such."""
        return next(self._all(DayContext, "WHERE day = ?", day.toordinal()), None)

    def day_contexts(self, first: date, last: date) -> Iterator[DayContext]:
        """What was noted of the days from `first` to `last`, in order."""
        rest = "WHERE day BETWEEN ? AND ? ORDER BY day"
        return self._all(DayContext, rest, first.toordinal(), last.toordinal())

    def trust_ratings(self) -> list[TrustRating]:
        """All weekly ratings of felt trust, in order."""
        return list(self._all(TrustRating, "ORDER BY day"))

    def all_of(self, record: type[_Record]) -> list[_Record]:
        """Every record of a class of which there are few, in no certain order."""
        return list(self._all(record, ""))

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
        from desktop_app.storage import backups  # noqa: PLC0415 (see above)

        return backups.back_up(self.source(), folder, instant, reason)

    def back_up_before_import(self, instant: datetime) -> None:
        """A backup beside the diary as it was last acknowledged, unless it is empty.

        On a connection of its own: SQLite copies nothing for one that is writing. Raises Problem.
        """
        from desktop_app.storage import backups  # noqa: PLC0415 (see above)

        if self.newest_change() is not None:
            folder = backups_folder(self.path.parent)
            with closing(Store.open(self.path, folder, instant, self.key)) as beside:
                beside.back_up(folder, instant, backups.BEFORE_IMPORT)

    def source(self) -> Source:
        """The diary as something to back up."""
        from desktop_app.storage import backups  # noqa: PLC0415 (see above)

        return backups.source_of(self.database, self.path, self.key)

    def _all(self, record: type[_Record], rest: str, *values: object) -> Iterator[_Record]:
        """The records of a class that `rest` (WHERE …, ORDER BY …) leaves, in its order."""
        table = TABLES[record]
        for row in self._execute(statements.select_where(table, rest), values):
            held = dict(zip(table.columns, row, strict=True))
            for name, read in table.readers:
                held[name] = read(held[name])
            yield record(**held)


def _dated(first: date, last: date, promise: UUID | None) -> tuple[str, tuple[object, ...]]:
    """The records of these days, of one promise or of all, in the order of days."""
    days = first.toordinal(), last.toordinal()
    if promise is None:
        return "WHERE day BETWEEN ? AND ? ORDER BY day, promise", days
    return "WHERE promise = ? AND day BETWEEN ? AND ? ORDER BY day", (promise.bytes, *days)
