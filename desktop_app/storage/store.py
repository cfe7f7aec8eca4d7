"""The diary on the disk, in the domain's words: what is in it, and steps that change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from desktop_app.domain.entries import OUTCOME_CODES, Entry, Outcome
from desktop_app.domain.settings import Settings
from desktop_app.paths import backups_folder
from desktop_app.storage import settings
from desktop_app.storage.connection import Database
from desktop_app.storage.database import be_patient, is_read_only, keep_few_pages, open_database
from desktop_app.storage.records import Records
from desktop_app.storage.settings import load_value
from desktop_app.storage.sql import NOW_AND_THEN, connection_of, execute_of, first_value, saving
from desktop_app.storage.steps import Step, Touched, touched
from desktop_app.storage.tables import TABLES, Record
from desktop_app.storage.writing import Writer

if TYPE_CHECKING:
    from desktop_app.storage.backups import Source
    from desktop_app.storage.cue_log import CueLog

__all__ = ["Record", "Step", "Store", "Touched"]

_Record = TypeVar("_Record")


class Store(Records):
    """One connection to one diary. Use one per thread.

    What a click does not need is loaded when it is asked for.
    """

    def __init__(self, database: Database, path: Path, key: bytes | None = None) -> None:
        self.database = database
        self.path = path
        self.key = key
        self.is_closed = False
        super().__init__(execute_of(database))
        self.device: str = load_value(self._execute, "device")
        self._writer = Writer(database, bytes.fromhex(self.device))

    @classmethod
    def open(
        cls,
        path: Path,
        backup_folder: Path,
        instant: datetime,
        key: bytes | None = None,
        *,
        in_haste: bool = False,
    ) -> Store:
        """Open the diary at `path`, made or migrated where needed (Problem when that cannot be).

        `key` is that of a diary with a passphrase. `in_haste` what takes longer than a moment is
        NotAtOnce, and nothing is waited for longer until `be_patient`.
        """

        def back_up(database: Database) -> None:
            from desktop_app.storage import backups  # noqa: PLC0415 (see above)

            source = backups.source_of(database, path, key)
            backups.back_up(source, backup_folder, instant, backups.BEFORE_UPDATE)

        return cls(open_database(path, back_up, key, in_haste=in_haste), path, key)

    @property
    def is_read_only(self) -> bool:
        """Whether the diary can be shown but not written."""
        return is_read_only(self.database)

    def close(self) -> None:
        """Close the connection; what was acknowledged is on the disk already."""
        self.is_closed = True
        self.database.close()

    def break_off_once(self, is_over: Callable[[], bool]) -> None:
        """Let every statement fail, in its midst too, as soon as `is_over` says so."""
        connection_of(self.database).set_progress_handler(is_over, NOW_AND_THEN)

    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(first_value(self._execute, "PRAGMA data_version"))

    def newest_change(self) -> datetime | None:
        """When the latest step was done; None in an empty diary."""
        sql = "SELECT instant FROM step ORDER BY seq DESC LIMIT 1"
        found = first_value(self._execute, sql)
        return None if found is None else datetime.fromisoformat(found)

    def be_patient(self) -> None:
        """Wait for another program that writes, as after an opening without haste."""
        be_patient(self.database)

    def spare_memory(self, *, sparing: bool = True) -> None:
        """Hold little of the diary in memory, as in the tray; one with a passphrase is kept read:
        each of its pages is dear."""
        if self.key is None:
            keep_few_pages(self.database, few=sparing)

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

    def revise(
        self,
        kind: str,
        instant: datetime,
        record: type[_Record],
        key: Mapping[str, Any],
        revised: Callable[[_Record | None], _Record],
    ) -> tuple[Step | None, _Record | None, _Record]:
        """One step: `revised(held)` in place of the record held at `key`; the step, and both.

        Read and written with nobody writing in between; `revised` may be called twice.
        """
        table = TABLES[record]
        return self._writer.revise(kind, instant, table, table.key_values(key), revised)

    def step_to_undo(self) -> int | None:
        """The number of the step that `undo` would take back; None without one."""
        return self._writer.step_to_undo()

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
        from desktop_app.storage.change_log import changes_of  # noqa: PLC0415 (see above)

        return [touched(change) for change in islice(changes_of(self._execute, seq), limit)]

    def outcome_set_by(self, seq: int) -> Outcome | None:
        """The outcome that a step gave an entry; None where the outcome stayed as it was."""
        from desktop_app.storage.change_log import changes_of  # noqa: PLC0415 (see above)

        of_entries = (c for c in changes_of(self._execute, seq) if c.table.record is Entry)
        code = (next(of_entries).fields or {}).get("outcome")
        return None if code is None else OUTCOME_CODES[code]

    def changes_in(self, seq: int) -> int:
        """How many records a step changed."""
        from desktop_app.storage.change_log import count_of  # noqa: PLC0415 (see above)

        return count_of(self._execute, seq)

    def held(self, record: Record) -> Any:
        """What the diary holds at the record's key (a promise without its terms and pauses)."""
        return self._writer.held(record)

    def last_touched_by(self, record: Record) -> str | None:
        """The kind of the latest step that stands and changed the record; None without one."""
        return self._writer.last_touched_by(record)

    def last_known(self, record: type[_Record], key: Mapping[str, Any]) -> _Record | None:
        """What a record that is gone was, as far as the latest step says that took it away."""
        table = TABLES[record]
        known: _Record | None = self._writer.last_known(table, table.key_values(key))
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

    @property
    def cue_log(self) -> CueLog:
        """What became of cues."""
        from desktop_app.storage.cue_log import CueLog  # noqa: PLC0415 (see above)

        return CueLog(self.database)

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
