"""Promises with their cues as events of a calendar (ICS)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from desktop_app.domain.days import DayRule, days_between
from desktop_app.domain.incoming import Contents
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, Terms
from desktop_app.domain.schedules import Every, Once, Schedule, Weekdays, falls_on

_BYDAY: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LENGTH: Final = timedelta(minutes=5)
_DAY: Final = timedelta(days=1)
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class _Span:
    """The user's days on which one promise's terms hold, and those of them that ask nothing."""

    terms: Terms
    started_on: date
    first: date
    last: date
    silent: frozenset[date]


def write(contents: Contents, rule: DayRule, first: date, last: date, now: datetime) -> bytes:
    """The calendar of the user's days from `first` to `last`, as the file's bytes.

    A cue at a time is an event with an alarm, in the cue's zone or wherever the user is; a promise
    without one is an event of the whole day. n per week is an event on every day.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Kept//Kept//EN")
    calendar.add("version", "2.0")
    for promise in contents.promises:
        for span in _spans(promise, contents.pauses, first, last):
            for event in _events(span, rule):
                event.add("dtstamp", now)
                calendar.add_component(event)
    calendar.add_missing_timezones(first, last + 2 * _DAY)
    return bytes(calendar.to_ical())


def _spans(promise: Promise, pauses: tuple[Pause, ...], first: date, last: date) -> Iterator[_Span]:
    starts = [promise.started_on, *(terms.from_day for terms in promise.terms[1:])]
    ends = [start - _DAY for start in starts[1:]]
    ends.append(promise.ended_on - _DAY if promise.ended_on else last)
    for terms, start, end in zip(promise.terms, starts, ends, strict=True):
        days = days_between(max(start, first), min(end, last))
        due = [day for day in days if falls_on(terms.schedule, day, promise.started_on)]
        silent = frozenset(day for day in due if not promise.asked_on(day, pauses))
        if len(silent) < len(due):
            yield _Span(terms, promise.started_on, due[0], due[-1], silent)


def _events(span: _Span, rule: DayRule) -> Iterator[Event]:
    timed = [cue for cue in span.terms.cues if cue.kind is CueKind.TIME and cue.at is not None]
    if not timed:
        yield _event(span, "day", span.first, _DAY, None)
    for cue in timed:
        at = cue.at or time()
        shift = _DAY if at < rule.ends_at else timedelta()
        event = _event(span, cue.id, _on(span.first, at, cue, shift), _LENGTH, (at, cue, shift))
        event.add_component(_alarm(span.terms))
        yield event


def _event(
    span: _Span,
    name: str,
    start: date,
    length: timedelta,
    timed: tuple[time, Cue, timedelta] | None,
) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(span.terms.id, f'{name} {span.first}')}@kept")
    event.add("summary", _words(span.terms.title))
    description = "\n".join(
        filter(None, (span.terms.anchor, span.terms.smaller, span.terms.serves))
    )
    if description:
        event.add("description", _words(description))
    event.add("dtstart", start)
    event.add("dtend", start + length)
    event.add("transp", "TRANSPARENT")
    if span.last > span.first:
        last = _on(span.last, *timed) if timed else span.last
        shift = timed[2] if timed else timedelta()
        event.add("rrule", _rule(span.terms.schedule, shift) | {"until": _until(last)})
        for day in sorted(span.silent):
            event.add("exdate", _on(day, *timed) if timed else day)
    return event


def _on(day: date, at: time, cue: Cue, shift: timedelta) -> datetime:
    """The wall time on the user's day: in the cue's zone, else wherever the calendar is."""
    return datetime.combine(day + shift, at, ZoneInfo(cue.zone) if cue.zone else None)


def _until(last: date) -> date:
    """RFC 5545, 3.3.10: UTC where the start has a zone, of the start's kind otherwise."""
    if isinstance(last, datetime) and last.tzinfo is not None:
        return last.astimezone(ZoneInfo("UTC"))
    return last


def _rule(schedule: Schedule, shift: timedelta) -> dict[str, Any]:
    match schedule:
        case Weekdays(days):
            shifted = sorted((day - 1 + shift.days) % 7 for day in days)
            return {"freq": "weekly", "byday": [_BYDAY[day] for day in shifted]}
        case Every(days):
            return {"freq": "daily", "interval": days}
        case Once():
            return {"freq": "daily", "count": 1}
    return {"freq": "daily"}


def _alarm(terms: Terms) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _words(terms.title))
    alarm.add("trigger", timedelta())
    return alarm


def _words(text: str) -> str:
    return _UNPRINTABLE.sub(" ", text)
