"""The next conversation as an event that a friend's calendar can take (ICS)."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import uuid5

from icalendar import Calendar, Event

from desktop_app.domain.friends import Interval, Meeting
from desktop_app.domain.letters import Letter

_LENGTH: Final = timedelta(minutes=15)
_DAY: Final = timedelta(days=1)
_YEARS: Final = timedelta(days=3 * 366)
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")


def invitation(letter: Letter, meeting: Meeting) -> bytes:
    """The event with the letter's words; it repeats by the interval, but not on request.

    The same conversation has the same id, so that a second invitation moves the first.
    """
    start = meeting.start
    event = Event()
    event.add("uid", f"{uuid5(meeting.friend, 'conversation')}@kept")
    event.add("dtstamp", meeting.made_at)
    event.add("sequence", int(meeting.made_at.timestamp()) // 60)
    event.add("summary", _words(letter.subject))
    event.add("description", _words(letter.body))
    event.add("dtstart", start)
    event.add("dtend", start + (_LENGTH if isinstance(start, datetime) else _DAY))
    if meeting.every is not Interval.ON_REQUEST:
        rule: dict[str, Any] = {"freq": "WEEKLY", "interval": meeting.every // Interval.WEEK}
        event.add("rrule", rule)
    calendar = Calendar()
    calendar.add("prodid", "-//Kept//Kept//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    first = start.date() if isinstance(start, datetime) else start
    calendar.add_missing_timezones(_not_before(first), first + _YEARS)
    return bytes(calendar.to_ical())


def _not_before(day: date) -> date:
    return day - timedelta(days=366)


def _words(text: str) -> str:
    return _UNPRINTABLE.sub(" ", text)
