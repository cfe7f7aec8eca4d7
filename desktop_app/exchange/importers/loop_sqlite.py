"""Loop Habit Tracker: its SQLite backup, in every generation of its schema up to 25."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop_app.domain.entries import Entry
from desktop_app.domain.incoming import Incoming, Lazily
from desktop_app.domain.promises import Cue, Promise, Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import (
    Home,
    LeftOut,
    Span,
    cue_at,
    promise_id,
    promise_of,
    purpose,
    schedule_of,
)
from desktop_app.exchange.importers.doubles import together
from desktop_app.exchange.importers.loop_values import DONE, LoopHabit, Measure, loop_entry
from desktop_app.exchange.importers.sqlite_source import SqliteSource, opened
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import day_from_epoch, guarded

SOURCE: Final = "Loop Habit Tracker"

_HABITS: Final = (
    "id archived description freq_den freq_num name position reminder_hour reminder_min "
    "reminder_days type target_type target_value unit question uuid"
)
_MS_OF_A_DAY: Final = 86_400_000
_EVERY_WEEKDAY: Final = 0b111_1111
_NUMERIC: Final = 1
_AT_MOST: Final = 1


@dataclass(frozen=True, slots=True)
class _Row:
    """A habit with what its promise needs beside its terms."""

    habit: LoopHabit
    archived: bool
    position: int


def read(path: Path, home: Home) -> Incoming:
    """The plan for the backup at `path`; Problem when it cannot be read."""
    left_out = LeftOut()
    with guarded(path), opened(path, home.heed) as source:
        rows = _habits(source, left_out)
        spans: defaultdict[UUID, Span] = defaultdict(Span)
        for entry in _entries(source, rows, home, left_out):
            spans[entry.promise].reach(entry.day)
    latest = max((span.last for span in spans.values() if span.last), default=None)
    promises = tuple(
        _promise(row, spans[row.habit.terms.promise], home, latest) for row in rows.values()
    )

    def entries() -> Iterator[Entry]:
        with guarded(path), opened(path) as source:
            yield from _entries(source, rows, home, LeftOut())

    return Incoming(
        source=SOURCE, promises=promises, entries=Lazily(entries), left_out=left_out.phrases()
    )


def _promise(row: _Row, span: Span, home: Home, latest: date | None) -> Promise:
    return promise_of(
        row.habit.terms,
        span,
        home,
        position=row.position,
        started_on=None if span.first else latest,
        ended=row.archived,
    )


def _habits(source: SqliteSource, left_out: LeftOut) -> dict[int, _Row]:
    found: dict[int, _Row] = {}
    seen: set[UUID] = set()
    for position, record in enumerate(source.rows("Habits", _HABITS, "position id")):
        number = record.needed("id", record.whole("id") if "id" in record else None)
        own = promise_id("loop", record.text("uuid") or number)
        if own in seen:
            own = promise_id("loop", f"{record.text('uuid')} {number}")
        seen.add(own)
        found[number] = _Row(
            _habit(own, record, left_out), bool(record.whole("archived")), position
        )
    if found:
        left_out.count(notices.looks, len(found))
    return found


def _habit(own: UUID, record: Record, left_out: LeftOut) -> LoopHabit:
    times, days = record.whole("freq_num"), record.whole("freq_den")
    schedule, exact = schedule_of(times, days)
    if not exact or days in {30, 31}:
        left_out.count(notices.near_schedules if times and days else notices.unread_schedules)
    measure = _measure(record, days) if record.whole("type") == _NUMERIC else None
    if measure and measure.days > 1:
        left_out.count(notices.wide_targets)
    serves = purpose(
        record.text("description"), record.text("question"), measure.words if measure else ""
    )
    terms = Terms(
        own,
        date.min,
        record.text("name").strip() or "?",
        serves=serves,
        schedule=schedule,
        cues=_cues(own, record, left_out),
    )
    return LoopHabit(terms, measure)


def _measure(record: Record, days: int) -> Measure:
    return Measure(
        record.text("unit").strip(),
        record.number("target_value"),
        record.whole("target_type") == _AT_MOST,
        max(days, 1),
    )


def _cues(own: UUID, record: Record, left_out: LeftOut) -> tuple[Cue, ...]:
    if "reminder_hour" not in record or "reminder_min" not in record:
        return ()
    days = record.whole("reminder_days", _EVERY_WEEKDAY) & _EVERY_WEEKDAY
    if not days:
        return ()
    try:
        at = time(record.whole("reminder_hour"), record.whole("reminder_min"))
    except (ValueError, OverflowError):
        left_out.count(notices.unread_cues)
        return ()
    if days != _EVERY_WEEKDAY:
        left_out.count(notices.days_of_cues)
    return (cue_at(own, at),)


def _entries(
    source: SqliteSource, rows: dict[int, _Row], home: Home, left_out: LeftOut
) -> Iterator[Entry]:
    told = _told(source, rows, home, left_out)
    for _key, entries in groupby(told, key=lambda entry: (entry.promise, entry.day)):
        of_the_day = list(entries)
        left_out.count(notices.repeated_days, len(of_the_day) - 1)
        yield together(of_the_day)


def _told(
    source: SqliteSource, rows: dict[int, _Row], home: Home, left_out: LeftOut
) -> Iterator[Entry]:
    for record in source.rows("Repetitions", "habit timestamp value notes", "habit timestamp id"):
        number = record.whole("habit", -1)
        if number not in rows or "timestamp" not in record:
            left_out.count(notices.orphans)
            continue
        value, note = record.whole("value", DONE), record.text("notes").strip()
        entry = loop_entry(home, rows[number].habit, _day(record), value, note, left_out)
        if entry is not None:
            yield entry


def _day(record: Record) -> date:
    return record.within("timestamp", day_from_epoch, record.whole("timestamp") // _MS_OF_A_DAY)
