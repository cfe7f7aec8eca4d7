"""The one write path: records in, a durable step of changes out; undo and redo of steps."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from peewee import Model, OperationalError, SqliteDatabase

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage.search import index_words
from desktop_app.storage.steps import (
    Change,
    Step,
    Values,
    as_text,
    columns,
    defaults,
    from_text,
    key_names,
    kind_of,
    record_of,
    row_named,
    row_of,
    values_of,
)
from desktop_app.storage.tables import EntryRow, Record

_DISK = ("disk I/O error", "database or disk is full")


class Writer:
    """Writes steps into one database, each in one durable transaction."""

    def __init__(self, database: SqliteDatabase, device: bytes) -> None:
        self._database = database
        self._device = device
        self._sql = database.execute_sql

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

    def undo(self, instant: datetime) -> Step | None:
        """Take back the latest step that stands, by appending its inverse. None if there is none."""
        target = self._one("SELECT max(seq) FROM step WHERE target IS NULL AND undone = 0")
        if target is None:
            return None

        def inverses() -> Iterator[Change]:
            for change in self._changes_of(target, newest_first=True):
                yield change.inverse(os.urandom(16))
            self._sql("UPDATE step SET undone = 1 WHERE seq = ?", (target,))

        return self._write("undo", instant, inverses, target)

    def redo(self, instant: datetime) -> Step | None:
        """Repeat the step that was taken back last, if nothing else was done since."""
        target = self._one(
            "SELECT min(seq) FROM step WHERE target IS NULL AND undone = 1 AND seq >"
            " (SELECT coalesce(max(seq), 0) FROM step WHERE target IS NULL AND undone = 0)"
        )
        if target is None:
            return None

        def repeats() -> Iterator[Change]:
            for change in self._changes_of(target, newest_first=False):
                yield change.repeated(os.urandom(16))
            self._sql("UPDATE step SET undone = 0 WHERE seq = ?", (target,))

        return self._write("redo", instant, repeats, target)

    def held(self, record: Record) -> Record | None:
        """What is there at the record's key."""
        row = row_of(record)
        values = values_of(record)
        key = {name: values[name] for name in key_names(row)}
        found = self._held(row, key)
        return None if found is None else record_of(row, key | found)

    def edited_since_import(self, record: Record) -> bool:
        """Whether anything but an import (or its undo) was the last to change the record."""
        values = values_of(record)
        key = {name: values[name] for name in key_names(row_of(record))}
        found = self._one(
            "SELECT step.kind FROM change JOIN step ON step.seq = change.step"
            " WHERE change.key = ? AND change.kind = ? ORDER BY change.seq DESC LIMIT 1",
            (as_text(key), kind_of(row_of(record))),
        )
        return found not in (None, "import", "undo", "redo")

    def _write(
        self,
        kind: str,
        instant: datetime,
        changes: Callable[[], Iterable[Change]],
        target: int | None = None,
    ) -> Step | None:
        """One transaction. An error of the disk says nothing about what is on it: look, then retry."""
        step_id = os.urandom(16)
        try:
            return self._transaction(step_id, kind, instant, changes, target)
        except OperationalError as error:
            if not str(error).startswith(_DISK):
                raise _not_written(error) from error
        try:
            known = self._one("SELECT seq FROM step WHERE id = ?", (step_id,))
            if known is not None:
                return Step(known, kind, instant, target)
            return self._transaction(step_id, kind, instant, changes, target)
        except OperationalError as error:
            raise _not_written(error) from error

    def _transaction(
        self,
        step_id: bytes,
        kind: str,
        instant: datetime,
        changes: Callable[[], Iterable[Change]],
        target: int | None,
    ) -> Step | None:
        with self._database.atomic("IMMEDIATE") as transaction:
            step = Step(
                self._one("SELECT coalesce(max(seq), 0) + 1 FROM step"), kind, instant, target
            )
            written = 0
            for change in changes():
                self._log(step, change)
                self._project(change)
                written += 1
            if not written:
                transaction.rollback()
                return None
            self._sql(
                "INSERT INTO step (seq, id, kind, instant, device, target) VALUES (?, ?, ?, ?, ?, ?)",
                (step.seq, step_id, kind, instant.isoformat(), self._device, target),
            )
        return step

    def _put(self, record: Record) -> Iterator[Change]:
        row = row_of(record)
        values = values_of(record)
        key = {name: values.pop(name) for name in key_names(row)}
        held = self._held(row, key)
        if held is None:
            usual = defaults(row)
            said = {n: v for n, v in values.items() if n not in usual or usual[n] != v}
            yield Change(os.urandom(16), row, key, said, None)
            return
        new = {name: value for name, value in values.items() if held[name] != value}
        if new:
            was = {name: held[name] for name in new}
            yield Change(os.urandom(16), row, key, new, was, self._latest(row, key))

    def _drop(self, record: Record) -> Iterator[Change]:
        row = row_of(record)
        values = values_of(record)
        key = {name: values[name] for name in key_names(row)}
        held = self._held(row, key)
        if held is not None:
            yield Change(os.urandom(16), row, key, None, held, self._latest(row, key))

    def _held(self, row: type[Model], key: Values) -> Values | None:
        names = [c.name for c in columns(row) if c.name not in key]
        found = self._sql(
            f"SELECT {_listed(names)} FROM {kind_of(row)} WHERE {_where(key)}", tuple(key.values())
        ).fetchone()
        return None if found is None else dict(zip(names, found, strict=True))

    def _latest(self, row: type[Model], key: Values) -> tuple[bytes, ...]:
        latest = self._one(
            "SELECT id FROM change WHERE key = ? AND kind = ? ORDER BY seq DESC LIMIT 1",
            (as_text(key), kind_of(row)),
        )
        return () if latest is None else (latest,)

    def _log(self, step: Step, change: Change) -> None:
        self._sql(
            "INSERT INTO change (id, step, kind, key, fields, was, replaces)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                change.id,
                step.seq,
                kind_of(change.row),
                as_text(change.key),
                as_text(change.fields),
                as_text(change.was),
                " ".join(replaced.hex() for replaced in change.replaces) or None,
            ),
        )

    def _project(self, change: Change) -> None:
        """Bring the record's own table to where the change leaves it."""
        table, key = kind_of(change.row), change.key
        if change.fields is None:
            self._sql(f"DELETE FROM {table} WHERE {_where(key)}", tuple(key.values()))
        elif change.was is None:
            values = key | change.fields
            places = ", ".join("?" * len(values))
            self._sql(
                f"INSERT INTO {table} ({_listed(values)}) VALUES ({places})", tuple(values.values())
            )
        else:
            assigned = ", ".join(f'"{name}" = ?' for name in change.fields)
            self._sql(
                f"UPDATE {table} SET {assigned} WHERE {_where(key)}",
                (*change.fields.values(), *key.values()),
            )
        if change.row is EntryRow:
            index_words(self._database, change)

    def _changes_of(self, step: int, *, newest_first: bool) -> list[Change]:
        order = "DESC" if newest_first else "ASC"
        found = self._sql(
            f"SELECT id, kind, key, fields, was FROM change WHERE step = ? ORDER BY seq {order}",
            (step,),
        ).fetchall()
        return [change_from_log(*values) for values in found]

    def _one(self, sql: str, values: tuple[Any, ...] = ()) -> Any:
        found = self._sql(sql, values).fetchone()
        return found[0] if found else None


def change_from_log(id_: bytes, kind: str, key: str, said: str | None, was: str | None) -> Change:
    """A change out of the columns of the log."""
    row = row_named(kind)
    return Change(id_, row, from_text(row, key) or {}, from_text(row, said), from_text(row, was))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _where(key: Values) -> str:
    return " AND ".join(f'"{name}" = ?' for name in key)


def _not_written(error: Exception) -> Problem:
    if "locked" in str(error):
        words = translate(
            "Storage",
            "Another program is writing to the diary, so nothing was saved just now."
            " What was there is safe. Try again in a moment.",
        )
    elif "readonly" in str(error):
        words = translate(
            "Storage",
            "The diary can be read but not written, so nothing was saved."
            " What was there is safe. Check the permissions of its folder.",
        )
    else:
        words = translate(
            "Storage",
            "The disk did not take it ({reason}), so nothing was saved just now."
            " What was there is safe. Make room or check the disk, then try again.",
            reason=error,
        )
    return Problem(ENVIRONMENT, words)
