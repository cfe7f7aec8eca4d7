"""Rewire: its SQLite backup."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.domain.promises import Cue, Terms
from desktop_app.domain.schedules import Daily, Schedule, Weekdays
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import (
    Home,
    LeftOut,
    amount,
    cue_at,
    entry_of,
    lines,
    promise_id,
    purpose,
    schedule_of,
    unique_cues,
)
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.importers.sqlite_source import SqliteSource, opened
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import Refused, day_from_parts, guarded

SOURCE: Final = "Rewire"

_HABITS: Final = (
    "_id name description active_days schedule days period repeating_count archived start_date "
    "unit target_count"
)
_CHECKINS: Final = "habit_id date type note unit_type actual_count"
_PERIODS: Final = (7, 30, 365)
_MINUTES_OF_A_DAY: Final = 24 * 60
_OUTCOMES: Final = {1: Outcome.MISSED, 2: Outcome.KEPT, 3: Outcome.SKIPPED}
_OF_WEEKDAYS, _OF_PERIODS = 0, 1
_WEEK: Final = 7
_DIGITS_OF_A_DAY: Final = 8


def read(path: Path, home: Home) -> Incoming:
    """The plan for the backup at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    with guarded(path), opened(path, home.heed) as source:
        units = _units(source)
        cues = _cues(source, gathering.left_out)
        habits = {
            record.whole("_id"): record
            for record in source.rows("Habits", _HABITS, "order_num _id")
        }
        terms = {
            number: _terms(number, record, cues[number], units, gathering.left_out)
            for number, record in habits.items()
        }
        entries = _entries(source, terms, units, gathering)
        for number, record in habits.items():
            started = _day(record, "start_date") if record.text("start_date") else None
            ended = bool(record.whole("archived"))
            gathering.add(terms[number], entries[number], started_on=started, ended=ended)
        gathering.left_out.count(notices.looks, len(habits))
    return gathering.incoming()


def _terms(
    number: int, record: Record, cues: tuple[Cue, ...], units: dict[int, str], left_out: LeftOut
) -> Terms:
    target = record.number("target_count")
    unit = units.get(record.whole("unit", -1), "")
    return Terms(
        _own(number),
        date.min,
        record.text("name").strip() or "?",
        serves=purpose(record.text("description"), f"≥ {amount(target, unit)}" if target else ""),
        schedule=_schedule(record, left_out),
        cues=cues,
    )


def _own(number: int) -> UUID:
    return promise_id("rewire", number)


def _schedule(record: Record, left_out: LeftOut) -> Schedule:
    kind = record.whole("schedule")
    if kind == _OF_WEEKDAYS:
        days = _weekdays(record)
        return Weekdays(days) if 0 < len(days) < _WEEK else Daily()
    if kind == _OF_PERIODS:
        period = record.whole("period")
        length = _PERIODS[period] if 0 <= period < len(_PERIODS) else 0
        times = record.whole("days")
    else:
        length, times = record.whole("repeating_count"), 1
    found, exact = schedule_of(times, length)
    if not exact or (kind == _OF_PERIODS and length != _WEEK):
        left_out.count(notices.near_schedules if times and length else notices.unread_schedules)
    return found


def _weekdays(record: Record) -> frozenset[int]:
    """Rewire counts from 0 = Sunday, Kept to 7 = Sunday."""
    words = [word.strip() for word in record.text("active_days").split(",") if word.strip()]
    if not all(word.isdecimal() and word.isascii() and int(word) <= _WEEK for word in words):
        raise record.refused("active_days", translate("Import", "these are no weekdays"))
    return frozenset(int(word) % _WEEK or _WEEK for word in words)


def _units(source: SqliteSource) -> dict[int, str]:
    if "unit" not in source.tables:
        return {}
    rows = source.rows("UNIT", "_id unit_name")
    return {record.whole("_id"): record.text("unit_name") for record in rows}


def _cues(source: SqliteSource, left_out: LeftOut) -> defaultdict[int, tuple[Cue, ...]]:
    found: defaultdict[int, tuple[Cue, ...]] = defaultdict(tuple)
    if "reminders" not in source.tables:
        return found
    for record in source.rows("REMINDERS", "habit_id time active_days", "_id"):
        number, minutes = record.whole("habit_id", -1), record.whole("time", -1)
        if not 0 <= minutes < _MINUTES_OF_A_DAY:
            left_out.count(notices.unread_cues)
            continue
        if 0 < len(_weekdays(record)) < _WEEK:
            left_out.count(notices.days_of_cues)
        cue = cue_at(_own(number), time(*divmod(minutes, 60)))
        found[number] = unique_cues((*found[number], cue))
    return found


def _entries(
    source: SqliteSource, terms: dict[int, Terms], units: dict[int, str], gathering: Gathering
) -> defaultdict[int, list[Entry]]:
    found: defaultdict[int, list[Entry]] = defaultdict(list)
    for record in source.rows("CHECKINS", _CHECKINS, "habit_id date _id"):
        number = record.whole("habit_id", -1)
        if number not in terms:
            gathering.left_out.count(notices.orphans)
            continue
        found[number] += _entry(record, terms[number], units, gathering)
    return found


def _entry(
    record: Record, terms: Terms, units: dict[int, str], gathering: Gathering
) -> Iterator[Entry]:
    counted = record.number("actual_count")
    unit = units.get(record.whole("unit_type", -1), "")
    note = lines(amount(counted, unit) if counted else "", record.text("note").strip())
    outcome = _OUTCOMES.get(record.whole("type"))
    if outcome is None:
        gathering.left_out.count(notices.notes_on_open_days if note else notices.unknown)
        outcome = Outcome.SKIPPED if note else None
    if outcome is not None:
        yield entry_of(gathering.home, terms, _day(record, "date"), outcome, note)


def _day(record: Record, name: str) -> date:
    return record.within(name, _compact_day, record.text(name))


def _compact_day(text: str) -> date:
    if len(text) != _DIGITS_OF_A_DAY or not (text.isascii() and text.isdecimal()):
        raise Refused(translate("Import", "“{text}” is no day (YYYYMMDD)", text=text[:40]))
    return day_from_parts(int(text[:4]), int(text[4:6]), int(text[6:]))
