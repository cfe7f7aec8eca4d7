"""HabitBull: its CSV file. A value above 1 is an amount, one below 0 is no record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.promises import Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import (
    Home,
    Namesakes,
    amount,
    entry_of,
    lines,
    purpose,
)
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.records import Record, table
from desktop_app.exchange.untrusted import day_from_parts, day_of, guarded, read_text

SOURCE: Final = "HabitBull"
HEADER: Final = ("HabitName", "HabitDescription", "HabitCategory", "CalendarDate", "Value")

_MONTH_FIRST: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)

_Key = tuple[str, str, str]


def read(path: Path, home: Home) -> Incoming:
    """The plan for the file at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    ids = Namesakes("habitbull")
    with guarded(path):
        for (name, *about), records in _by_habit(path, home).items():
            terms = Terms(ids.id(name), date.min, name.strip() or "?", serves=purpose(*about))
            gathering.add(terms, _entries(records, terms, gathering))
    return gathering.incoming()


def _by_habit(path: Path, home: Home) -> dict[_Key, list[Record]]:
    found: dict[_Key, list[Record]] = {}
    for record in table(read_text(path), home.heed):
        key = (
            record.text("HabitName"),
            record.text("HabitDescription"),
            record.text("HabitCategory"),
        )
        found.setdefault(key, []).append(record)
    return found


def _entries(records: list[Record], terms: Terms, gathering: Gathering) -> Iterator[Entry]:
    counts = any(record.decimal("Value") > 1 for record in records)
    for record in records:
        day = _day(record)
        value, note = record.decimal("Value"), record.text("CommentText").strip()
        if value < 0 and not note:
            gathering.left_out.count(notices.unknown)
            continue
        if value < 0:
            gathering.left_out.count(notices.notes_on_open_days)
            yield entry_of(gathering.home, terms, day, Outcome.SKIPPED, note)
            continue
        outcome = Outcome.KEPT if value else Outcome.MISSED
        said = amount(value) if counts and value else ""
        yield entry_of(gathering.home, terms, day, outcome, lines(said, note))


def _day(record: Record) -> date:
    text = record.text("CalendarDate")
    return record.within("CalendarDate", _day_of_either_form, text)


def _day_of_either_form(text: str) -> date:
    parts = _MONTH_FIRST.fullmatch(text)
    if parts is None:
        return day_of(text)
    month, day, year = (int(part) for part in parts.groups())
    return day_from_parts(year, month, day)
