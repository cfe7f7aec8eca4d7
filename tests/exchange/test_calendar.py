"""Promises in a calendar: the days a calendar shows are those that Kept asks for."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from dateutil.rrule import rruleset, rrulestr  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from desktop_app.domain.days import days_between
from desktop_app.domain.incoming import Contents
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, Terms
from desktop_app.domain.schedules import Daily, Every, PerWeek, Schedule, Weekdays
from desktop_app.exchange.exporters import calendar
from tests.exchange.conftest import BERLIN
from tests.exchange.diaries import NAMES

OWN = UUID(int=1)
MONDAY = date(2026, 1, 5)
LAST = MONDAY + timedelta(days=59)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = st.integers(0, 59).map(lambda n: MONDAY + timedelta(days=n))
SCHEDULES: st.SearchStrategy[Schedule] = st.one_of(
    st.just(Daily()),
    st.frozensets(st.integers(1, 7), min_size=1).map(Weekdays),
    st.integers(1, 7).map(PerWeek),
    st.integers(1, 20).map(Every),
)


def events(*promises: Promise, pauses: tuple[Pause, ...] = ()) -> list[Event]:
    diary = Contents(promises=promises, pauses=pauses)
    made = calendar.write(diary, BERLIN.rule, MONDAY, LAST, NOW)
    return list(Calendar.from_ical(made).events)


def promise(*cues: Cue, title: str = "Water", schedule: Schedule | None = None) -> Promise:
    terms = Terms(OWN, MONDAY, title, cues=cues, schedule=schedule or Daily())
    return Promise(OWN, MONDAY, terms=(terms,))


def shown(event: Event) -> list[date]:
    """The days on which a calendar shows the event."""
    start = event.decoded("dtstart")
    naive = datetime.combine(start, time()) if type(start) is date else start.replace(tzinfo=None)
    days = rruleset()
    days.rdate(naive)
    if "rrule" in event:
        recurrence: Any = event["rrule"]
        rule = recurrence.to_ical().decode().replace("Z", "")
        days.rrule(rrulestr(rule, dtstart=naive))
    left_out = event.get("exdate", [])
    gone = {
        when.dt if type(when.dt) is date else when.dt.date()
        for each in (left_out if isinstance(left_out, list) else [left_out])
        for when in each.dts
    }
    return [when.date() for when in days if when.date() not in gone]


@given(
    st.lists(st.tuples(DAYS, SCHEDULES), min_size=1, max_size=3, unique_by=lambda pair: pair[0]),
    st.lists(st.tuples(DAYS, DAYS), max_size=2),
    DAYS,
    st.sampled_from([None, time(8), time(1, 30)]),
)
def test_a_calendar_shows_the_days_that_are_asked_for(
    changes: list[tuple[date, Schedule]],
    ranges: list[tuple[date, date]],
    end: date,
    at: time | None,
) -> None:
    cues = (Cue("c", at=at),) if at else ()
    terms = tuple(
        Terms(OWN, day, "Water", schedule=schedule, cues=cues)
        for day, schedule in sorted(changes, key=lambda change: change[0])
    )
    pauses = tuple(Pause(UUID(int=n), min(found), max(found)) for n, found in enumerate(ranges))
    held = Promise(OWN, MONDAY, end, terms=terms)

    days = sorted(day for event in events(held, pauses=pauses) for day in shown(event))

    shift = timedelta(days=1 if at == time(1, 30) else 0)
    asked = [day for day in days_between(MONDAY, LAST) if held.asked_on(day, pauses)]
    assert days == [day + shift for day in asked]


def test_a_cue_without_a_zone_is_wherever_the_user_is() -> None:
    (event,) = events(promise(Cue("c", at=time(8))))

    assert event.decoded("dtstart") == datetime(2026, 1, 5, 8)  # noqa: DTZ001 (it has no zone)
    assert [alarm.decoded("trigger") for alarm in event.walk("VALARM")] == [timedelta()]


def test_a_cue_with_a_zone_keeps_it() -> None:
    (event,) = events(promise(Cue("c", at=time(8), zone="America/New_York")))

    start = event.decoded("dtstart")
    assert start == datetime(2026, 1, 5, 8, tzinfo=ZoneInfo("America/New_York"))
    assert start.utcoffset() == timedelta(hours=-5)


def test_a_promise_without_a_time_is_an_event_of_the_day() -> None:
    (event,) = events(promise(Cue("c", CueKind.FIRST_USE)))

    assert event.decoded("dtstart") == MONDAY
    assert not event.walk("VALARM")


@given(NAMES)
def test_words_cannot_add_lines_of_their_own(words: str) -> None:
    (event,) = events(promise(title=f"{words}\r\nATTENDEE:mailto:x@example.org;,\\"))

    assert "attendee" not in event
    assert str(event["summary"]).endswith("ATTENDEE:mailto:x@example.org;,\\")


def test_a_second_calendar_has_the_same_ids() -> None:
    held = promise(Cue("c", at=time(8)))

    assert events(held)[0]["uid"] == events(held)[0]["uid"]
