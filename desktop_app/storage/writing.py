"""The one write path: records in, a durable step of changes out; undo and redo of steps."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from desktop_app.domain.entries import Entry
from desktop_app.domain.strategies import Strategy
from desktop_app.storage import statements
from desktop_app.storage.connection import Database
from desktop_app.storage.search import index_words
from desktop_app.storage.sql import disk_errors, execute_of, first_value, saving
from desktop_app.storage.steps import TOLD, Change, Step, as_text, change_from_log, touched
from desktop_app.storage.strategy_search import index_strategy
from desktop_app.storage.table import Table, Values
from desktop_app.storage.tables import TABLES, Record

STANDS: Final = 0
TAKEN_BACK: Final = 1
GONE: Final = 2
"""What `undone` says of a step. One that was taken back is gone once something new is done."""

_NEXT_STEP: Final = (
    "SELECT (SELECT coalesce(max(seq), 0) + 1 FROM step),"
    " EXISTS (SELECT 1 FROM step WHERE undone = 1)"
)
_LATEST_THAT_STANDS: Final = (
    "SELECT seq FROM step WHERE target IS NULL AND undone = 0 ORDER BY seq DESC LIMIT 1"
)
_LATELY_WRITTEN: Final = (
    "SELECT seq FROM (SELECT seq, id FROM step ORDER BY seq DESC LIMIT 1000) WHERE id = ?"
)
"""Others may have written since, in the moment that a try takes, but no thousand steps."""
_DISK: Final = ("disk I/O error", "database or disk is full")
_IDS: Final = 1 << 128

Changes = Callable[[], Iterable[Change]]


class Writer:
    """Writes steps into one database, each in one durable transaction."""

    def __init__(self, database: Database, device: bytes) -> None:
        self._database = database
        self._device = device
        self._execute = execute_of(database)

    def apply(
        self, kind: str, instant: datetime, put: Iterable[Record], drop: Iterable[Record] = ()
    ) -> Step | None:
        """Write the records of `put`, remove those of `drop`: one step. None if nothing changes."""

        def changes() -> Iterator[Change]:
            for record in put:
                yield from self._put(record)
            for record in drop:
                yield from self._drop(record)

        return self._write(kind, instant, changes)

    def revise(
        self,
        kind: str,
        instant: datetime,
        table: Table,
        key: Values,
        revised: Callable[[Any], Any],
    ) -> tuple[Step | None, Any, Any]:
        """Write `revised(held)` in place of the record held at the key: the step, and both.

        Nobody else writes between reading the one (None: there is none) and writing the other.
        """
        held = record = None

        def changes() -> Iterator[Change]:
            nonlocal held, record
            values = self._held(table, key)
            held = None if values is None else table.record_of(key | values)
            record = revised(held)
            yield from _change(table, key, _parts(record)[2], values)

        return self._write(kind, instant, changes), held, record

    def step_to_undo(self) -> int | None:
        """The latest step that stands; None without one."""
        seq: int | None = self._first(_LATEST_THAT_STANDS)
        return seq

    def undo(self, instant: datetime) -> Step | None:
        """Take back the latest step that stands, by appending its inverse; None without one."""
        from desktop_app.storage.change_log import changes_of  # noqa: PLC0415 (no log needs it)

        target = self.step_to_undo()
        if target is None:
            return None

        def inverses() -> Iterator[Change]:
            self._mark(target, TAKEN_BACK)
            for change in changes_of(self._execute, target, newest_first=True):
                yield change.inverse()

        return self._write("undo", instant, inverses, target)

    def redo(self, instant: datetime) -> Step | None:
        """Repeat the step that was taken back last, if nothing else was done since."""
        from desktop_app.storage.change_log import changes_of  # noqa: PLC0415 (see above)

        target = self._first("SELECT min(seq) FROM step WHERE undone = 1")
        if target is None:
            return None

        def repeats() -> Iterator[Change]:
            self._mark(target, STANDS)
            yield from changes_of(self._execute, target)

        return self._write("redo", instant, repeats, target)

    def held(self, record: Record) -> Any:
        """What is there at the record's key; None when nothing is."""
        table, key, _rest = _parts(record)
        found = self._held(table, key)
        return None if found is None else table.record_of(key | found)

    def last_touched_by(self, record: Record) -> str | None:
        """The kind of the latest step that stands and changed the record; None without one."""
        table, key, _rest = _parts(record)
        kind: str | None = self._first(
            "SELECT step.kind FROM change JOIN step ON step.seq = change.step"
            " WHERE change.key = ? AND change.kind = ? AND step.target IS NULL AND step.undone = 0"
            " ORDER BY change.seq DESC LIMIT 1",
            (as_text(key), table.name),
        )
        return kind

    def last_known(self, table: Table, key: Values) -> Any:
        """The record that the latest change at the key took away; None where it took none."""
        found = self._execute(
            "SELECT kind, key, fields, was FROM change WHERE key = ? AND kind = ?"
            " ORDER BY seq DESC LIMIT 1",
            (as_text(key), table.name),
        ).fetchone()
        change = change_from_log(*found) if found else None
        if change is None or change.fields is not None or change.was is None:
            return None
        return table.record_of(key | change.was)

    def _write(
        self, kind: str, instant: datetime, changes: Changes, target: int | None = None
    ) -> Step | None:
        """One transaction. After an error of the disk: look whether it is there, else once more."""
        step_id = os.urandom(16)
        with saving():
            try:
                return self._transaction(step_id, kind, instant, changes, target)
            except disk_errors() as error:
                if not _is_of_the_disk(error):
                    raise
            known = self._first(_LATELY_WRITTEN, (step_id,))
            if known is not None:
                return Step(known, kind, instant, target)
            return self._transaction(step_id, kind, instant, changes, target)

    def _transaction(
        self, step_id: bytes, kind: str, instant: datetime, changes: Changes, target: int | None
    ) -> Step | None:
        with self._database.atomic("IMMEDIATE") as transaction:
            seq, can_redo = self._execute(_NEXT_STEP).fetchone()
            written, told = 0, []
            for written, change in enumerate(changes(), 1):
                if written <= TOLD:
                    told.append(touched(change))
                self._log(seq, _change_id(step_id, written), change)
                self._project(change)
            if not written:
                transaction.rollback()
                return None
            if can_redo and target is None:
                self._execute("UPDATE step SET undone = 2 WHERE undone = 1")
            self._execute(
                "INSERT INTO step (seq, id, kind, instant, device, target)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (seq, step_id, kind, instant.isoformat(), self._device, target),
            )
        return Step(seq, kind, instant, target, tuple(told) if written <= TOLD else ())

    def _put(self, record: Record) -> Iterator[Change]:
        table, key, values = _parts(record)
        yield from _change(table, key, values, self._held(table, key))

    def _drop(self, record: Record) -> Iterator[Change]:
        table, key, _rest = _parts(record)
        held = self._held(table, key)
        if held is not None:
            yield Change(table, key, None, held)

    def _held(self, table: Table, key: Values) -> Values | None:
        found = self._execute(statements.select(table), tuple(key.values())).fetchone()
        return None if found is None else dict(zip(table.rest, found, strict=bool(table.rest)))

    def _log(self, step: int, change_id: bytes, change: Change) -> None:
        key, name = as_text(change.key), change.table.name
        self._execute(
            "INSERT INTO change (id, step, kind, key, fields, was, replaces)"
            " VALUES (?, ?, ?, ?, ?, ?,"
            " (SELECT hex(id) FROM change WHERE key = ? AND kind = ? ORDER BY seq DESC LIMIT 1))",
            (change_id, step, name, key, as_text(change.fields), as_text(change.was), key, name),
        )

    def _project(self, change: Change) -> None:
        """Bring the record's own table to where the change leaves it."""
        table, key = change.table, change.key
        if change.fields is None:
            self._execute(statements.delete(table), tuple(key.values()))
        elif change.was is None:
            values = key | change.fields
            self._execute(statements.insert(table, tuple(values)), tuple(values.values()))
        else:
            self._execute(
                statements.update(table, tuple(change.fields)),
                (*change.fields.values(), *key.values()),
            )
        if table.record is Entry:
            index_words(self._execute, change)
        elif table.record is Strategy:
            index_strategy(self._execute, change)

    def _mark(self, step: int, undone: int) -> None:
        self._execute("UPDATE step SET undone = ? WHERE seq = ?", (undone, step))

    def _first(self, sql: str, parameters: tuple[Any, ...] = ()) -> Any:
        return first_value(self._execute, sql, parameters)


def _change(table: Table, key: Values, values: Values, held: Values | None) -> Iterator[Change]:
    """What leads from `held` to `values`; nothing where they are the same."""
    if held is None:
        usual = table.defaults
        said = {n: v for n, v in values.items() if n not in usual or usual[n] != v}
        yield Change(table, key, said, None)
    elif new := {name: value for name, value in values.items() if held[name] != value}:
        yield Change(table, key, new, {name: held[name] for name in new})


def _parts(record: Record) -> tuple[Table, Values, Values]:
    """The record's table, its key and the rest of its values."""
    table = TABLES[type(record)]
    values = table.values(record)
    return table, {name: values.pop(name) for name in table.key}, values


def _change_id(step_id: bytes, number: int) -> bytes:
    """The id of a step's change: the same one when the step is written a second time."""
    return ((int.from_bytes(step_id) + number) % _IDS).to_bytes(len(step_id))


def _is_of_the_disk(error: BaseException | None) -> bool:
    """Whether the disk is behind `error`: rolling back may have raised another one on top."""
    while error is not None:
        if str(error).startswith(_DISK):
            return True
        error = error.__context__
    return False
