"""Rebuilding a damaged diary: from what is left of it, its log of changes, and its backups."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from desktop_app.domain.entries import Entry
from desktop_app.domain.problems import Problem
from desktop_app.storage.backups import opened_backup
from desktop_app.storage.course import Course, Progress, go_on
from desktop_app.storage.database import database_of, open_database
from desktop_app.storage.lent_schema import lend_schema, schema_is_read
from desktop_app.storage.replay import Replay, is_sound
from desktop_app.storage.search import index_words
from desktop_app.storage.sql import Execute, connection_of, disk_errors, execute_of
from desktop_app.storage.steps import Change
from desktop_app.storage.strategy_search import index_all_strategies
from desktop_app.storage.tables import TABLES, TABLES_BY_NAME, TEXT_COLUMNS
from desktop_app.storage.wreck import Check, Left, Row, Shape, Wreck, shapes

Spare = tuple[Path, bytes | None]
"""A backup and its key."""

_Tables = dict[str, Left]
_LOG: Final = ("step", "change")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Entries: read from the file, rebuilt from its log, taken from backups; and those of which
    a trace is left that nothing else holds.
    """

    read: int
    from_log: int
    from_backups: int
    missing: int


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
        lists = [_rows_of_backup(spare, known, course) for spare in spares]
        found, replay, traces = _rows_left(damaged, key, known, spares, lists, course)
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
    lacking = [key for key in traces if _is_missing("entry", key, found, replay)]
    return Salvaged(read, from_log, len(entries.rows) - read - from_log, len(lacking))


def _is_missing(table: str, key: Row, found: _Tables, replay: Replay) -> bool:
    return found[table].lacks(key) and not replay.was_deleted(table, key)


def _rows_left(
    damaged: Path,
    key: bytes | None,
    known: Mapping[str, Shape],
    spares: Sequence[Spare],
    lists: Sequence[_Tables],
    course: Course,
) -> tuple[_Tables, Replay, set[Row]]:
    """What is read of the file by table and key, its log, and every key of an entry it names."""
    copy = damaged.with_name(f".{damaged.name}.reading")
    files = [copy, *(copy.with_name(copy.name + end) for end in ("-wal", "-shm"))]
    try:
        shutil.copyfile(damaged, copy)
        with suppress(FileNotFoundError):
            shutil.copyfile(damaged.with_name(damaged.name + "-wal"), files[1])
        if key is None and not schema_is_read(copy, known.keys()):
            files[1].unlink(missing_ok=True)
            plain = (path for path, its_key in spares if its_key is None)
            lend_schema(copy, next(plain, None))
        with closing(database_of(key, str(copy), {"temp_store": 2})) as database:
            try:
                database.connect()
                connection = connection_of(database)
            except disk_errors():
                return {name: Left() for name in known}, Replay(()), set()
            wreck = Wreck(connection, copy.stat().st_size, _checks, course.look)
            return _read(wreck, known, lists, course)
    finally:
        for file in files:
            file.unlink(missing_ok=True)


def _read(
    wreck: Wreck, known: Mapping[str, Shape], lists: Sequence[_Tables], course: Course
) -> tuple[_Tables, Replay, set[Row]]:
    found = {name: wreck.left_of(known[name]) for name in _LOG}
    _complete_log(found, lists)
    replay = Replay(_logged(found["change"].rows, known["change"]))
    traces: set[Row] = set(replay.keys("entry"))
    for name, shape in known.items():
        if name not in _LOG:
            held = (key for tables in lists for key in tables[name].rows)
            found[name] = wreck.left_of(shape, {*replay.keys(name), *held})
        course.step()
    replay.end(_ended_promises(found["promise"], replay))
    return found, replay, traces | (found["entry"].unread or set())


def _ended_promises(promises: Left, replay: Replay) -> list[Row]:
    """Those that the log names and that are gone: what is left of their entries went with them."""
    return [
        key
        for key in replay.keys("promise")
        if key not in promises.rows
        and (replay.was_deleted("promise", key) or not promises.lacks(key))
    ]


def _complete_log(found: _Tables, lists: Sequence[_Tables]) -> None:
    """Add the steps and changes that a backup of the same history has."""
    ours = _ids(found["step"])
    for tables in lists:
        theirs = _ids(tables["step"])
        if any(ours[seq] != theirs[seq] for seq in ours.keys() & theirs.keys()):
            continue
        for name in _LOG:
            left = found[name]
            left.rows |= {k: row for k, row in tables[name].rows.items() if left.lacks(k)}


def _ids(steps: Left) -> dict[Row, object]:
    """The random id of each step: the same in two files of the same history."""
    return {seq: row[1] for seq, row in steps.rows.items()}


def _logged(changes: Mapping[Row, Row], shape: Shape) -> Iterator[tuple[str, str, str, str]]:
    places = [shape.columns.index(f'"{name}"') for name in ("kind", "key", "fields", "was")]
    for _seq, row in sorted(changes.items()):
        kind, key, fields, was = (row[place] for place in places)
        yield kind, key, fields, was


def _add_from_log(found: _Tables, replay: Replay, known: Mapping[str, Shape]) -> None:
    for name in TABLES_BY_NAME.keys() & known.keys():
        for key in replay.keys(name):
            values = replay.values(name, key) if found[name].lacks(key) else None
            if values is not None:
                found[name].rows[key] = tuple(values.get(n.strip('"')) for n in known[name].columns)


def _add_from_backups(
    found: _Tables, replay: Replay, known: Mapping[str, Shape], lists: Sequence[_Tables]
) -> None:
    """Records that nothing else holds, newest backup first, with what the log knows of since."""
    for tables in lists:
        for name, left in tables.items():
            columns = [column.strip('"') for column in known[name].columns]
            for key, row in left.rows.items():
                if name not in _LOG and _is_missing(name, key, found, replay):
                    values = dict(zip(columns, row, strict=True)) | replay.newer(name, key)
                    found[name].rows[key] = tuple(values[column] for column in columns)


def _rows_of_backup(spare: Spare, known: Mapping[str, Shape], course: Course) -> _Tables:
    """All rows of a backup, by table and key; of a damaged one what can be read."""
    path, key = spare
    tables = {name: Left() for name in known}
    try:
        with opened_backup(path, key) as database:
            wreck = Wreck(connection_of(database), path.stat().st_size, _checks, course.look)
            for name, shape in known.items():
                tables[name] = wreck.left_of(shape)
                course.step()
    except disk_errors(Problem, OSError):
        return tables
    return tables


def _write(connection: sqlite3.Connection, known: Mapping[str, Shape], found: _Tables) -> None:
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


def _checks(shape: Shape) -> Check:
    columns = tuple(name.strip('"') for name in shape.columns)
    return partial(is_sound, shape.name, columns)
