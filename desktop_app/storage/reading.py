"""Reading what is left of a damaged diary: its rows, its log of changes, what names its entries."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from desktop_app.domain.problems import Problem
from desktop_app.domain.safety import Doubt
from desktop_app.storage.backups import opened_backup
from desktop_app.storage.course import Course
from desktop_app.storage.database import database_of
from desktop_app.storage.left import Left, Row
from desktop_app.storage.lent_schema import lend_schema, schema_is_read
from desktop_app.storage.replay import Replay, is_sound
from desktop_app.storage.roll import Roll, roll_of
from desktop_app.storage.shapes import Shape
from desktop_app.storage.sql import connection_of, disk_errors
from desktop_app.storage.wreck import Check, Wreck

Spare = tuple[Path, bytes | None]
"""A backup and its key."""

Tables = dict[str, Left]
LOG: Final = ("step", "change")


@dataclass(frozen=True, slots=True)
class Reading:
    """What is left of a file, by table and key; its log; what names its entries, and `traces` of
    others.
    """

    found: Tables
    replay: Replay = field(default_factory=lambda: Replay(()))
    roll: Roll = field(default_factory=Roll)
    traces: set[Row] = field(default_factory=set)
    doubt: Doubt | None = field(default_factory=Doubt)


def rows_left(
    damaged: Path,
    key: bytes | None,
    known: Mapping[str, Shape],
    spares: Sequence[Spare],
    lists: Sequence[Tables],
    course: Course,
) -> Reading:
    """What is left of the file."""
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
                return Reading({name: Left() for name in known})
            wreck = Wreck(connection, copy.stat().st_size, _checks, course.look)
            return _read(wreck, known, lists, course)
    finally:
        for file in files:
            file.unlink(missing_ok=True)


def _read(
    wreck: Wreck, known: Mapping[str, Shape], lists: Sequence[Tables], course: Course
) -> Reading:
    found = {name: wreck.left_of(known[name]) for name in LOG}
    _complete_log(found, lists)
    replay = Replay(_logged(found["change"].rows, known["change"]))
    roll = roll_of(wreck)
    traces: set[Row] = set(replay.keys("entry"))
    for name, shape in known.items():
        if name not in LOG:
            held = (key for tables in lists for key in tables[name].rows)
            listed = roll.listed if name == "entry" else ()
            found[name] = wreck.left_of(shape, {*replay.keys(name), *held, *listed})
        course.step()
    replay.end(_ended_promises(found["promise"], replay))
    entries = found["entry"]
    traces |= entries.unread or set()
    is_told = found["change"].is_whole
    doubt = None if is_told else roll.doubt(wreck, known["entry"], entries, traces)
    return Reading(found, replay, roll, traces, doubt)


def _ended_promises(promises: Left, replay: Replay) -> list[Row]:
    """Those that the log names and that are gone: what is left of their entries went with them."""
    return [
        key
        for key in replay.keys("promise")
        if key not in promises.rows
        and (replay.was_deleted("promise", key) or not promises.lacks(key))
    ]


def _complete_log(found: Tables, lists: Sequence[Tables]) -> None:
    """Add the steps and changes that a backup of the same history has."""
    ours = _ids(found["step"])
    for tables in lists:
        theirs = _ids(tables["step"])
        if any(ours[seq] != theirs[seq] for seq in ours.keys() & theirs.keys()):
            continue
        for name in LOG:
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


def rows_of_backup(spare: Spare, known: Mapping[str, Shape], course: Course) -> Tables:
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


def _checks(shape: Shape) -> Check:
    columns = tuple(name.strip('"') for name in shape.columns)
    return partial(is_sound, shape.name, columns)
