"""Table Habit (mhabit): its JSON file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.promises import Cue, Terms
from desktop_app.domain.schedules import Daily, Schedule
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
)
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.json_stream import members, parsed
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import day_from_epoch, guarded

SOURCE: Final = "Table Habit"

_NEGATIVE: Final = 2
_DELETED, _ARCHIVED = 2, 3
_WEEKLY, _MONTHLY = 1, 2
_DONE, _SKIP = 1, 2
_ON_WEEKDAYS, _ON_MONTH_DAYS = 3, 4
_WEEK, _MONTH = 7, 30


@dataclass(frozen=True, slots=True)
class _Goal:
    """How much a day asks for; `negative`: that much at most."""

    target: float
    unit: str
    negative: bool

    def outcome(self, value: float) -> Outcome:
        if self.negative:
            return Outcome.KEPT if value <= self.target else Outcome.MISSED
        if value <= 0:
            return Outcome.MISSED
        return Outcome.KEPT if value >= self.target else Outcome.KEPT_SMALLER

    def words(self, value: float) -> str:
        """The amount, where it says more than done or not done."""
        return amount(value, self.unit) if self.unit or value not in {0, self.target} else ""


def read(path: Path, home: Home) -> Incoming:
    """The plan for the file at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    with guarded(path):
        habits, groups = _sections(path, home)
        births = Counter(habit.whole("create_t") for habit in habits)
        twins: Counter[str] = Counter()
        for habit in habits:
            if habit.whole("status") == _DELETED:
                gathering.left_out.count(notices.deleted)
                continue
            own = _own(habit, births, twins)
            _take(habit, own, groups.get(habit.text("group_id"), ""), gathering)
    return gathering.incoming()


def _sections(path: Path, home: Home) -> tuple[list[Record], dict[str, str]]:
    habits: list[Record] = []
    groups: dict[str, str] = {}
    for member in members(path, home.heed):
        if member.at is None:
            continue
        record = Record(member.value, f"{member.key}[{member.at}]")
        if member.key == "habits":
            habits.append(record)
        elif member.key == "groups":
            groups[record.text("uuid")] = record.text("name")
    return habits, groups


def _own(habit: Record, births: Counter[int], twins: Counter[str]) -> UUID:
    """The file holds no ids: a habit is known by its birth, and by its name among twins."""
    born = habit.whole("create_t")
    if born and births[born] == 1:
        return promise_id("mhabit", born)
    own = f"{born} {habit.text('name')}"
    twins[own] += 1
    return promise_id("mhabit", f"{own} {twins[own]}")


def _take(habit: Record, own: UUID, group: str, gathering: Gathering) -> None:
    goal = _Goal(
        habit.number("daily_goal", 1.0),
        habit.text("daily_goal_unit").strip(),
        habit.whole("type", 1) == _NEGATIVE,
    )
    asked = ""
    if goal.unit or goal.negative or goal.target != 1:
        asked = f"{'≤' if goal.negative else '≥'} {amount(goal.target, goal.unit)}"
    terms = Terms(
        own,
        date.min,
        habit.text("name").strip() or "?",
        serves=purpose(habit.text("desc"), habit.text("reminder_quest"), asked, group),
        schedule=_schedule(habit, gathering.left_out),
        cues=_cues(habit, own, gathering.left_out),
    )
    started_on = _epoch_day(habit, "start_date") if "start_date" in habit else None
    ended = habit.whole("status", 1) == _ARCHIVED
    gathering.add(
        terms, _entries(habit, terms, goal, gathering), started_on=started_on, ended=ended
    )
    gathering.left_out.count(notices.looks)
    gathering.left_out.count(notices.lengths, int(habit.whole("target_days") > 0))


def _schedule(habit: Record, left_out: LeftOut) -> Schedule:
    kind = habit.whole("freq_type")
    told: Any = habit.within("freq_custom", parsed, habit.text("freq_custom", "[]"))
    counts = told if isinstance(told, list) and all(type(n) is int for n in told) else []
    if not counts or (kind not in {_WEEKLY, _MONTHLY} and len(counts) < 2):
        left_out.count(notices.unread_schedules)
        return Daily()
    length = {_WEEKLY: _WEEK, _MONTHLY: _MONTH}.get(kind) or max(counts[0], counts[1])
    times = counts[0] if kind in {_WEEKLY, _MONTHLY} else min(counts[0], counts[1])
    found, exact = schedule_of(times, length)
    if not exact or kind == _MONTHLY:
        left_out.count(notices.near_schedules)
    return found


def _cues(habit: Record, own: UUID, left_out: LeftOut) -> tuple[Cue, ...]:
    text = habit.text("reminder")
    if not text:
        return ()
    reminder = habit.with_fields({"reminder": habit.within("reminder", parsed, text)})
    told = reminder.record("reminder")
    clock = told.record("time")
    if "hour" not in clock:
        left_out.count(notices.unread_cues)
        return ()
    days = len(told.items("extra"))
    kind = told.whole("type")
    if (kind == _ON_WEEKDAYS and days < _WEEK) or (kind == _ON_MONTH_DAYS and days <= _MONTH):
        left_out.count(notices.days_of_cues)
    at = time(clock.ranged("hour", 0, 23) or 0, clock.ranged("minute", 0, 59) or 0)
    return (cue_at(own, at),)


def _entries(habit: Record, terms: Terms, goal: _Goal, gathering: Gathering) -> Iterator[Entry]:
    for record in habit.records("records"):
        day = _epoch_day(record, "record_date")
        value, reason = record.number("record_value"), record.text("reason").strip()
        kind = record.whole("record_type")
        if kind == _DONE:
            note = lines(goal.words(value), reason)
            yield entry_of(gathering.home, terms, day, goal.outcome(value), note)
        elif kind == _SKIP or reason:
            gathering.left_out.count(notices.notes_on_open_days, int(kind != _SKIP))
            yield entry_of(gathering.home, terms, day, Outcome.SKIPPED, reason)
        else:
            gathering.left_out.count(notices.unknown)


def _epoch_day(record: Record, name: str) -> date:
    return record.within(name, day_from_epoch, record.whole(name, -(10**9)))
