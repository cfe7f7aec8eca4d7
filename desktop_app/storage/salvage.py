"""Rebuilding a damaged diary: from what is left of it, its log of changes, and its backups."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from desktop_app.domain.entries import Entry
from desktop_app.domain.safety import Doubt, Gone
from desktop_app.storage.course import Course, Progress, go_on
from desktop_app.storage.database import open_database
from desktop_app.storage.left import Row
from desktop_app.storage.reading import LOG, Spare, Tables, rows_left, rows_of_backup
from desktop_app.storage.replay import Replay
from desktop_app.storage.search import index_words
from desktop_app.storage.shapes import Shape, shapes
from desktop_app.storage.sql import Execute, connection_of, execute_of
from desktop_app.storage.steps import Change
from desktop_app.storage.strategy_search import index_all_strategies
from desktop_app.storage.tables import TABLES, TABLES_BY_NAME, TEXT_COLUMNS


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Entries: read from the file, rebuilt from its log, taken from backups; those that did not
    come back, by promise; and of which days there may have been more, for all that can be read.
    """

    read: int
    from_log: int
    from_backups: int
    gone: tuple[Gone, ...] = ()
    doubt: Doubt | None = None


def salvage(
    damaged: Path,
    key: bytes | None,
    target: Path,
    spares: Sequence[Spare],
    progress: Progress = go_on,
) -> Salvaged:
    """Build the new diary `target` from the damaged one and its backups, newest first.

    `damaged` stays as it is. Raises `disk_errors` or OSError when `target` cannot be written, and
    Stopped when `progress` says so.
    """
    with closing(open_database(target, lambda _database: None, key)) as database:
        connection = connection_of(database)
        known = {shape.name: shape for shape in shapes(connection)}
        course = Course(progress, (1 + len(spares)) * len(known) + 1)
        lists = [rows_of_backup(spare, known, course) for spare in spares]
        reading = rows_left(damaged, key, known, spares, lists, course)
        found, replay = reading.found, reading.replay
        entries = found["entry"]
        read = len(entries.rows)
        _add_from_log(found, replay, known)
        from_log = len(entries.rows) - read
        _add_from_backups(found, replay, known, lists)
        with database.atomic("IMMEDIATE"):
            _write(connection, known, found)
            _tidy_log(connection)
            _index(execute_of(database), connection)
        course.step()
        from_backups = len(entries.rows) - read - from_log
        gone = _by_promise(connection, reading.roll.absent(reading.traces, entries, replay))
    return Salvaged(read, from_log, from_backups, gone, reading.doubt)


def _is_missing(table: str, key: Row, found: Tables, replay: Replay) -> bool:
    return found[table].lacks(key) and not replay.was_deleted(table, key)


def _add_from_log(found: Tables, replay: Replay, known: Mapping[str, Shape]) -> None:
    for name in TABLES_BY_NAME.keys() & known.keys():
        for key in replay.keys(name):
            values = replay.values(name, key) if found[name].lacks(key) else None
            if values is not None:
                found[name].rows[key] = tuple(values.get(n.strip('"')) for n in known[name].columns)


def _add_from_backups(
    found: Tables, replay: Replay, known: Mapping[str, Shape], lists: Sequence[Tables]
) -> None:
    """Records that nothing else holds, newest backup first, with what the log knows of since."""
    for tables in lists:
        for name, left in tables.items():
            columns = [column.strip('"') for column in known[name].columns]
            for key, row in left.rows.items():
                if name not in LOG and _is_missing(name, key, found, replay):
                    values = dict(zip(columns, row, strict=True)) | replay.newer(name, key)
                    found[name].rows[key] = tuple(values[column] for column in columns)


def _write(connection: sqlite3.Connection, known: Mapping[str, Shape], found: Tables) -> None:
    for name, left in found.items():
        shape = known[name]
        marks = ", ".join("?" * len(shape.columns))
        connection.executemany(
            f"INSERT OR REPLACE INTO {name} ({', '.join(shape.columns)}) VALUES ({marks})",
            [row for _key, row in sorted(left.rows.items())],
        )


def _tidy_log(connection: sqlite3.Connection) -> None:
    """Let changes whose step is gone stand in one that nothing takes back."""
    connection.execute(
        "INSERT INTO step (seq, id, kind, instant, device, undone)"
        " SELECT DISTINCT change.step, randomblob(16), 'repair', near.instant, near.device, 2"
        " FROM change JOIN step AS near ON near.seq ="
        " coalesce((SELECT max(seq) FROM step WHERE seq < change.step),"
        " (SELECT min(seq) FROM step))"
        " WHERE change.step NOT IN (SELECT seq FROM step)"
    )


def _index(execute: Execute, connection: sqlite3.Connection) -> None:
    """Build the search indexes anew."""
    table = TABLES[Entry]
    texts = [*TEXT_COLUMNS, "tags"]
    rows = connection.execute(f"SELECT promise, day, {', '.join(texts)} FROM entry").fetchall()
    for promise, day, *said in rows:
        fields = dict(zip(texts, said, strict=True))
        index_words(execute, Change(table, {"promise": promise, "day": day}, fields, None))
    index_all_strategies(execute)


def _by_promise(connection: sqlite3.Connection, keys: Iterable[Row]) -> tuple[Gone, ...]:
    """What did not come back, of one promise after the other. `keys` are in order."""
    gone = []
    for promise, of in groupby(keys, lambda key: key[0]):
        days = [date.fromordinal(day) for _promise, day in of]
        title = connection.execute(
            "SELECT title FROM terms WHERE promise = ? ORDER BY from_day DESC LIMIT 1", (promise,)
        ).fetchone()
        gone.append(Gone(title and title[0], len(days), days[0], days[-1]))
    return tuple(gone)
