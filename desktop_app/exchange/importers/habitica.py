"""Habitica: its `userdata.json`. A task's value is its strength, no completion: not read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import translate
from desktop_app.domain.promises import Cue, Terms
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import (
    Home,
    LeftOut,
    cue_at,
    entry_of,
    promise_id,
    purpose,
    schedule_of,
    unique_cues,
)
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.json_stream import members
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import Refused, guarded, instant_of

SOURCE: Final = "Habitica"

_WEEKDAYS: Final = {"m": 1, "t": 2, "w": 3, "th": 4, "f": 5, "s": 6, "su": 7}
_MONTH, _YEAR, _WEEK = 30, 365, 7
_MOST_MS: Final = 7_289_654_400_000


def read(path: Path, home: Home) -> Incoming:
    """The plan for the file at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    with guarded(path):
        for member in members(path, home.heed):
            if member.key == "tasks" and member.at is None:
                _take(Record(member.value, "tasks"), gathering)
    return gathering.incoming()


def _take(tasks: Record, gathering: Gathering) -> None:
    for task in tasks.records("dailys"):
        terms = _terms(task, _schedule(task, gathering.left_out), gathering)
        started_on = _day_of_text(task, "startDate", gathering.home)
        gathering.add(terms, _dailys_entries(task, terms, gathering), started_on=started_on)
    for task in tasks.records("habits"):
        terms = _terms(task, _pace(task, gathering.left_out), gathering)
        gathering.add(terms, _habits_entries(task, terms, gathering))
    for task in tasks.records("todos"):
        _take_todo(task, gathering)
    gathering.left_out.count(notices.rewards, len(tasks.items("rewards")))


def _terms(task: Record, schedule: Schedule, gathering: Gathering) -> Terms:
    own = _own(task)
    steps = "; ".join(item.text("text") for item in task.records("checklist"))
    return Terms(
        own,
        date.min,
        task.text("text").strip() or "?",
        serves=purpose(task.text("notes"), steps),
        schedule=schedule,
        cues=_cues(task, own, gathering),
    )


def _own(task: Record) -> UUID:
    name = "id" if "id" in task else "_id"
    return promise_id("habitica", task.needed("id", task.text(name) or None))


def _schedule(task: Record, left_out: LeftOut) -> Schedule:
    step = task.whole("everyX", 1)
    kind = task.text("frequency", "daily")
    if kind == "weekly" and step == 1:
        return _weekdays(task, left_out)
    length = step * {"weekly": _WEEK, "monthly": _MONTH, "yearly": _YEAR}.get(kind, 1)
    found, exact = schedule_of(1, length)
    if not exact or kind != "daily":
        left_out.count(notices.near_schedules if length > 0 else notices.unread_schedules)
    return found


def _weekdays(task: Record, left_out: LeftOut) -> Schedule:
    repeat = task.record("repeat")
    days = frozenset(number for name, number in _WEEKDAYS.items() if repeat.flag(name))
    if not days:
        left_out.count(notices.unread_schedules)
    return Weekdays(days) if 0 < len(days) < _WEEK else Daily()


def _pace(task: Record, left_out: LeftOut) -> Schedule:
    """A habit is due at no time; Kept asks for it once in the span of its counter."""
    left_out.count(notices.near_schedules)
    paces: dict[str, Schedule] = {"weekly": PerWeek(1), "monthly": Every(_MONTH)}
    return paces.get(task.text("frequency"), Daily())


def _cues(task: Record, own: UUID, gathering: Gathering) -> tuple[Cue, ...]:
    zone = gathering.home.rule.zone
    found: list[Cue] = []
    for reminder in task.records("reminders"):
        try:
            at = instant_of(reminder.text("time")).astimezone(zone)
        except (Refused, OverflowError):
            gathering.left_out.count(notices.unread_cues)
        else:
            found.append(cue_at(own, time(at.hour, at.minute)))
    return unique_cues(found)


def _dailys_entries(task: Record, terms: Terms, gathering: Gathering) -> Iterator[Entry]:
    """What was done has the instant of the click; what was not, that of the next day's start."""
    history = list(_history(task, gathering))
    done = {day for day, record in history if record.flag("completed")}
    for day, record in history:
        if day in done and record.flag("completed"):
            yield entry_of(gathering.home, terms, day, Outcome.KEPT)
        elif record.flag("isDue", True):
            before = day - timedelta(days=1)
            missed_on = day if before in done else before
            if missed_on not in done:
                yield entry_of(gathering.home, terms, missed_on, Outcome.MISSED)


def _history(task: Record, gathering: Gathering) -> Iterator[tuple[date, Record]]:
    for record in _records(task):
        if "completed" not in record:
            gathering.left_out.count(notices.condensed)
            continue
        yield _day(record, gathering.home), record


def _habits_entries(task: Record, terms: Terms, gathering: Gathering) -> Iterator[Entry]:
    for record in _records(task):
        up, down = record.whole("scoredUp"), record.whole("scoredDown")
        if up <= 0 and down <= 0:
            gathering.left_out.count(notices.condensed)
            continue
        outcome = Outcome.KEPT if up > 0 else Outcome.MISSED
        note = f"+{max(up, 0)} −{max(down, 0)}"
        yield entry_of(gathering.home, terms, _day(record, gathering.home), outcome, note)


def _take_todo(task: Record, gathering: Gathering) -> None:
    home = gathering.home
    done = _day_of_text(task, "dateCompleted", home) if task.flag("completed") else None
    on = done or _day_of_text(task, "date", home) or _day_of_text(task, "createdAt", home)
    terms = _terms(task, Once(on or home.today), gathering)
    entries = [entry_of(home, terms, done, Outcome.KEPT)] if done else []
    gathering.add(terms, entries, started_on=on, ended=done is not None)


def _records(task: Record) -> Iterator[Record]:
    """The history of a task; some files hold nulls in it."""
    told: list[Any] = [item for item in task.items("history") if item is not None]
    yield from task.with_fields({"history": told}).records("history")


def _day(record: Record, home: Home) -> date:
    told = record.raw("date")
    if isinstance(told, str):
        return record.needed("date", _day_of_text(record, "date", home))
    ms = record.number("date")
    if not 0 <= ms < _MOST_MS:
        raise record.refused("date", translate("Import", "this is no instant"))
    return home.rule.day(datetime.fromtimestamp(ms / 1000, UTC))


def _day_of_text(record: Record, name: str, home: Home) -> date | None:
    text = record.text(name)
    return home.rule.day(record.within(name, instant_of, text)) if text else None
