"""The user's day: boundaries, gaps, overlaps and a date that never was."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.days import DayRule, Part, days_between, week_of

ZONES = sorted(zoneinfo.available_timezones() - {"localtime", "Factory"})


@pytest.fixture(autouse=True, scope="module")
def pinned_zones() -> Iterator[None]:
    """Zone data of the tzdata package: the system's differ by year."""
    held = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath(to=held)
    ZoneInfo.clear_cache()


def rule(zone: str, ends_at: time) -> DayRule:
    return DayRule(ZoneInfo(zone), ends_at)


@pytest.mark.parametrize(
    ("zone", "ends_at", "day", "at", "utc"),
    [
        ("Europe/Berlin", time(4), "2026-03-28", time(2, 30), "2026-03-29T01:30"),
        ("Europe/Berlin", time(3), "2026-03-28", time(2, 30), "2026-03-29T00:30"),
        ("Europe/Berlin", time(0), "2026-10-25", time(2, 30), "2026-10-25T00:30"),
        ("America/New_York", time(0), "2026-03-08", time(2, 30), "2026-03-08T07:30"),
        ("Australia/Lord_Howe", time(0), "2026-10-04", time(2, 15), "2026-10-03T15:45"),
        ("Asia/Kathmandu", time(3), "2026-06-01", time(9), "2026-06-01T03:15"),
        ("Africa/Cairo", time(0), "2026-04-24", time(0, 30), "2026-04-23T22:30"),
    ],
)
def test_a_wall_time_becomes_an_instant_of_its_day(
    zone: str, ends_at: time, day: str, at: time, utc: str
) -> None:
    made = rule(zone, ends_at).instant(date.fromisoformat(day), at)
    assert made == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert rule(zone, ends_at).day(made) == date.fromisoformat(day)


def test_a_date_that_does_not_exist_has_no_length() -> None:
    apia = rule("Pacific/Apia", time(3))
    gone = date(2011, 12, 30)
    assert not apia.exists(gone)
    assert apia.exists(date(2011, 12, 29))
    assert apia.exists(date(2011, 12, 31))
    assert apia.day(apia.boundary(gone)) == date(2011, 12, 31)


def test_the_day_lasts_until_its_end_hour() -> None:
    berlin = rule("Europe/Berlin", time(3))
    night = datetime(2026, 1, 6, 2, 59, tzinfo=ZoneInfo("Europe/Berlin"))
    assert berlin.day(night) == date(2026, 1, 5)
    assert berlin.day(night + timedelta(minutes=1)) == date(2026, 1, 6)


def test_a_night_whose_hour_repeats_never_goes_back_a_day() -> None:
    """A wall clock less an offset would run backwards here."""
    berlin = rule("Europe/Berlin", time(2, 30))
    instant = datetime(2026, 10, 24, 22, tzinfo=UTC)
    seen = [berlin.day(instant + timedelta(minutes=n)) for n in range(0, 360, 5)]
    assert seen == sorted(seen)
    assert set(seen) == {date(2026, 10, 24), date(2026, 10, 25)}


@pytest.mark.parametrize(
    ("at", "part"),
    [
        (time(2, 59), Part.NIGHT),
        (time(3), Part.MORNING),
        (time(10, 59), Part.MORNING),
        (time(11), Part.MIDDAY),
        (time(15, 59), Part.MIDDAY),
        (time(16), Part.EVENING),
        (time(20, 59), Part.EVENING),
        (time(21), Part.NIGHT),
        (time(23, 59), Part.NIGHT),
    ],
)
def test_parts_of_the_day(at: time, part: Part) -> None:
    assert rule("Europe/Berlin", time(3)).part(at) is part


def test_weeks_run_from_monday_to_sunday() -> None:
    assert week_of(date(2026, 1, 1)) == date(2025, 12, 29)
    assert week_of(date(2026, 1, 4)) == date(2025, 12, 29)
    assert week_of(date(2026, 1, 5)) == date(2026, 1, 5)


def test_days_between_holds_both_ends() -> None:
    first = date(2026, 2, 27)
    assert days_between(first, date(2026, 3, 1)) == [first, date(2026, 2, 28), date(2026, 3, 1)]
    assert days_between(first, date(2026, 2, 26)) == []


hours = st.one_of(st.times(), st.times(time(0), time(4))).map(
    lambda at: at.replace(second=0, microsecond=0)
)


@st.composite
def zones_and_days(draw: st.DrawFn) -> tuple[str, date]:
    """Any day of any zone; mostly one on which, or beside which, the zone's offset changes."""
    zone = draw(st.sampled_from(ZONES))
    year = draw(st.integers(1900, 2200))
    days = [date(year, 1, 2) + timedelta(days=n) for n in range(363)]
    offsets = [datetime.combine(day, time(12), ZoneInfo(zone)).utcoffset() for day in days]
    shifting = [n for n in range(1, 362) if offsets[n] != offsets[n - 1]]
    near = draw(st.sampled_from(shifting)) if shifting else draw(st.integers(1, 361))
    return zone, days[near + draw(st.integers(-1, 1))]


@settings(max_examples=400, deadline=None)
@given(zones_and_days(), hours)
def test_a_day_begins_at_its_boundary(place: tuple[str, date], ends_at: time) -> None:
    zone, day = place
    held = rule(zone, ends_at)
    begins, next_begins = held.boundary(day), held.boundary(day + timedelta(days=1))
    if held.exists(day):
        assert begins < next_begins
        assert held.day(begins) == day
        assert held.day(next_begins - timedelta(microseconds=1)) == day
    else:
        assert begins == next_begins


@settings(max_examples=400, deadline=None)
@given(zones_and_days(), hours, hours)
def test_every_wall_time_lies_in_the_day_it_is_asked_for(
    place: tuple[str, date], ends_at: time, at: time
) -> None:
    zone, day = place
    held = rule(zone, ends_at)
    if held.exists(day):
        assert held.day(held.instant(day, at)) == day


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(ZONES),
    hours,
    st.datetimes(datetime(1900, 1, 3), datetime(2200, 12, 28)),  # noqa: DTZ001 (made aware below)
    st.timedeltas(timedelta(0), timedelta(days=3)),
)
def test_time_never_takes_the_day_back(
    zone: str, ends_at: time, at: datetime, passed: timedelta
) -> None:
    held = rule(zone, ends_at)
    instant = at.replace(tzinfo=UTC)
    assert held.day(instant) <= held.day(instant + passed)
