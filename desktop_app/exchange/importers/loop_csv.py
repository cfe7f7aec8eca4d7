"""Loop Habit Tracker: its CSV archive. The matrix files in its root repeat the rest: ignored."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from desktop_app.domain.entries import Entry
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.domain.promises import Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import Home, LeftOut, Namesakes, purpose, schedule_of
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.importers.loop_values import (
    DERIVED,
    DONE,
    NO,
    SKIP,
    LoopHabit,
    Measure,
    loop_entry,
)
from desktop_app.exchange.records import Record, table
from desktop_app.exchange.untrusted import Refused, archive, day_of, guarded, rows, text_of

SOURCE: Final = "Loop Habit Tracker (CSV)"
HABITS: Final = "Habits.csv"

_MARKS: Final = re.compile(r"0*(\d{1,9})(?: [^/]*)?/Checkmarks\.csv", re.ASCII)
_WORDS: Final = {
    "UNKNOWN": -1, "NO": NO, "YES_AUTO": DERIVED, "YES_MANUAL": DONE, "SKIP": SKIP,
}  # fmt: skip
_MONTHS: Final = (30, 31)

_T = TypeVar("_T")


def read(path: Path, home: Home) -> Incoming:
    """The plan for the archive at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    ids = Namesakes("loop csv")
    with guarded(path):
        files = archive(path, is_wanted)
        if HABITS not in files:
            raise Refused(translate("Import", "it holds no {name}", name=HABITS))
        marks = {int(found[1]): name for name in files if (found := _MARKS.fullmatch(name))}
        for record in _of_file(HABITS, table(_text(files, HABITS))):
            habit = _habit(record, ids, gathering.left_out)
            name = marks.get(int(record.decimal("Position")))
            text = _text(files, name) if name else ""
            entries = _of_file(name or "", _entries(text, habit, gathering))
            gathering.add(habit.terms, entries, ended=record.text("Archived?") == "true")
            gathering.left_out.count(notices.looks)
    return gathering.incoming()


def is_wanted(name: str) -> bool:
    """Whether the file of that name in the archive is one that is read."""
    return name == HABITS or _MARKS.fullmatch(name) is not None


def _text(files: Mapping[str, bytes], name: str) -> str:
    try:
        return text_of(files[name])
    except Refused as refused:
        raise refused.at(name) from refused


def _of_file(name: str, items: Iterator[_T]) -> Iterator[_T]:
    try:
        yield from items
    except Refused as refused:
        raise refused.at(name) from refused


def _habit(record: Record, ids: Namesakes, left_out: LeftOut) -> LoopHabit:
    times = round(record.decimal("FrequencyNumerator"))
    days = round(record.decimal("FrequencyDenominator"))
    schedule, exact = schedule_of(times, days)
    if not exact or days in _MONTHS:
        left_out.count(notices.near_schedules if times and days else notices.unread_schedules)
    measure = _measure(record, days) if record.text("Type") == "NUMERICAL" else None
    if measure and measure.days > 1:
        left_out.count(notices.wide_targets)
    name = record.text("Name")
    serves = purpose(
        record.text("Description"), record.text("Question"), measure.words if measure else ""
    )
    terms = Terms(ids.id(name), date.min, name.strip() or "?", serves=serves, schedule=schedule)
    return LoopHabit(terms, measure)


def _measure(record: Record, days: int) -> Measure:
    return Measure(
        record.text("Unit").strip(),
        record.decimal("Target Value"),
        record.text("Target Type") == "AT_MOST",
        max(days, 1),
    )


def _entries(text: str, habit: LoopHabit, gathering: Gathering) -> Iterator[Entry]:
    for line, row in rows(text):
        if row[0] == "Date":
            continue
        record = Record(
            dict(zip(("Date", "Value", "Notes"), row, strict=False)),
            translate("Import", "line {line}", line=line),
        )
        day = record.within("Date", day_of, row[0])
        note = record.text("Notes").strip()
        entry = loop_entry(gathering.home, habit, day, _value(record), note, gathering.left_out)
        if entry is not None:
            yield entry


def _value(record: Record) -> int:
    word = record.text("Value").strip()
    return _WORDS[word] if word in _WORDS else round(record.decimal("Value"))
