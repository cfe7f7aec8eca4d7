"""Beaver Habit Tracker: its JSON file. What it holds for backups (a token) is not read at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.promises import Terms
from desktop_app.domain.schedules import Daily, Schedule
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import (
    Home,
    LeftOut,
    Namesakes,
    entry_of,
    promise_id,
    purpose,
    schedule_of,
)
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.json_stream import members
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import guarded

SOURCE: Final = "Beaver Habit Tracker"

_DAYS: Final = {"D": 1, "W": 7, "M": 30, "Y": 365}
_NEVER_EXACT: Final = {"M", "Y"}
_SKIP: Final = "#skip"


def read(path: Path, home: Home) -> Incoming:
    """The plan for the file at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    ids = Namesakes("beaver")
    with guarded(path):
        for member in members(path, home.heed):
            if member.key == "habits" and member.at is not None:
                _take(Record(member.value, f"habits[{member.at}]"), ids, gathering)
    return gathering.incoming()


def _take(habit: Record, ids: Namesakes, gathering: Gathering) -> None:
    if habit.text("status") == "soft_delete":
        gathering.left_out.count(notices.deleted)
        return
    name, own = habit.text("name"), habit.text("id")
    terms = Terms(
        promise_id("beaver", own) if own else ids.id(name),
        date.min,
        name.strip() or "?",
        serves=purpose(*habit.texts("tags")),
        schedule=_schedule(habit, gathering.left_out),
    )
    ended = habit.text("status") == "archive"
    gathering.add(terms, _entries(habit, terms, gathering), ended=ended)


def _schedule(habit: Record, left_out: LeftOut) -> Schedule:
    if "period" not in habit:
        return Daily()
    period = habit.record("period")
    kind = period.text("period_type", "D")
    length = _DAYS.get(kind, 0) * period.whole("period_count", 1)
    times = period.whole("target_count", 1)
    found, exact = schedule_of(times, length)
    if not exact or kind in _NEVER_EXACT:
        left_out.count(notices.near_schedules if length else notices.unread_schedules)
    return found


def _entries(habit: Record, terms: Terms, gathering: Gathering) -> Iterator[Entry]:
    for record in habit.records("records"):
        day = record.needed("day", record.day("day"))
        text = record.text("text").strip()
        if record.flag("done"):
            yield entry_of(gathering.home, terms, day, Outcome.KEPT, text)
        elif _SKIP in text.split():
            yield entry_of(gathering.home, terms, day, Outcome.SKIPPED, text)
        elif text:
            gathering.left_out.count(notices.notes_on_open_days)
            yield entry_of(gathering.home, terms, day, Outcome.SKIPPED, text)
        else:
            gathering.left_out.count(notices.unknown)
