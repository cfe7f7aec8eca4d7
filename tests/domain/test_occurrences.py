"""When cues are due: the hours that clocks skip or repeat, zones, schedules, the four kinds."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.days import DayRule
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.occurrences import Occurrence, Plan, occurrences, occurrences_between
from desktop_app.domain.promises import Cue, CueKind, Promise
from desktop_app.domain.schedules import Weekdays
from desktop_app.domain.settings import Settings
from tests.domain.living import SILENT, at_time, name_of, promise


def _plan(zone: str, ends_at: time, *promises: Promise, settings: Settings = SILENT) -> Plan:
    return Plan(promises, DayRule(ZoneInfo(zone), ends_at), settings)


def _utc(found: list[Occurrence]) -> list[str]:
    return [f"{occurrence.at:%Y-%m-%d %H:%M}" for occurrence in found]


@pytest.mark.parametrize(
    ("zone", "local", "ends_at", "due"),
    [
        ("Europe/Berlin", "2026-03-29 02:30", "04:00", "2026-03-29 01:30"),
        ("Europe/Berlin", "2026-03-29 02:30", "03:00", "2026-03-29 00:30"),
        ("Europe/Berlin", "2026-10-25 02:30", "00:00", "2026-10-25 00:30"),
        ("America/New_York", "2026-03-08 02:30", "00:00", "2026-03-08 07:30"),
        ("Australia/Lord_Howe", "2026-10-04 02:15", "00:00", "2026-10-03 15:45"),
        ("Asia/Kathmandu", "2026-05-05 09:00", "03:00", "2026-05-05 03:15"),
        ("Africa/Cairo", "2026-04-24 00:30", "00:00", "2026-04-23 22:30"),
    ],
)
def test_hours_that_clocks_skip_or_repeat(zone: str, local: str, ends_at: str, due: str) -> None:
    wall, ends = datetime.fromisoformat(local), time.fromisoformat(ends_at)
    day = wall.date() - timedelta(days=1) if wall.time() < ends else wall.date()
    plan = _plan(zone, ends, promise("water", f"{wall:%H:%M}"))
    assert _utc(occurrences(plan, day, day)) == [due]
    start = datetime.fromisoformat(due).replace(tzinfo=UTC) - timedelta(hours=12)
    assert due in _utc(occurrences_between(plan, start, start + timedelta(days=1)))


@pytest.mark.parametrize("ends_at", [time(0), time(3)])
def test_a_date_that_does_not_exist_has_no_cue(ends_at: time) -> None:
    plan = _plan("Pacific/Apia", ends_at, promise("water", "09:00"))
    missing = date(2011, 12, 30)
    assert occurrences(plan, missing, missing) == []
    around = occurrences(plan, date(2011, 12, 29), date(2011, 12, 31))
    assert [occurrence.key.day.day for occurrence in around] == [29, 31]


def test_a_time_before_the_end_of_the_day_belongs_to_the_day_before() -> None:
    plan = _plan("Europe/Berlin", time(3), promise("water", "00:30", "23:00"))
    day = date(2026, 5, 5)
    assert _utc(occurrences(plan, day, day)) == ["2026-05-05 21:00", "2026-05-05 22:30"]


def test_a_cue_pinned_to_a_zone_stays_where_it_was_made() -> None:
    pinned = promise("call home", at_time("09:00", zone="Asia/Tokyo"))
    for zone in ("Europe/Berlin", "America/New_York", "Asia/Tokyo"):
        plan = _plan(zone, time(3), pinned)
        start = datetime(2026, 5, 5, tzinfo=UTC)
        found = occurrences_between(plan, start, start + timedelta(days=2))
        assert _utc(found) == ["2026-05-05 00:00", "2026-05-06 00:00"]
        for occurrence in found:
            assert plan.rule.day(occurrence.at) == occurrence.key.day


def test_a_zone_that_nobody_knows_means_wherever_the_user_is() -> None:
    plan = _plan("Europe/Berlin", time(3), promise("water", at_time("09:00", zone="Moon/Sea")))
    day = date(2026, 5, 5)
    assert _utc(occurrences(plan, day, day)) == ["2026-05-05 07:00"]


def test_only_days_that_are_asked_for_have_cues() -> None:
    plan = _plan("UTC", time(3), promise("run", "09:00", schedule=Weekdays(frozenset({1, 3}))))
    week = occurrences(plan, date(2026, 5, 4), date(2026, 5, 10))
    assert [occurrence.key.day.isoweekday() for occurrence in week] == [1, 3]


def test_a_check_in_cue_comes_with_its_check_in_and_not_without() -> None:
    evening = promise("diary", Cue("c", CueKind.CHECK_IN, check_in="evening"))
    day = date(2026, 5, 5)
    on = Settings(evening_check_in=time(20), morning_check_in=None)
    found = occurrences(_plan("UTC", time(3), evening, settings=on), day, day)
    assert [(o.key.promise, o.at.hour) for o in found] == [(name_of("diary"), 20), (None, 20)]
    assert occurrences(_plan("UTC", time(3), evening), day, day) == []


def test_the_first_use_of_the_computer_counts_on_its_day() -> None:
    cue = promise("stretch", Cue("c", CueKind.FIRST_USE))
    day, used = date(2026, 5, 5), datetime(2026, 5, 5, 7, 12, tzinfo=UTC)
    plan = Plan((cue,), DayRule(ZoneInfo("UTC")), SILENT, first_uses={day: used})
    found = occurrences(plan, day, day + timedelta(days=1))
    assert [occurrence.at for occurrence in found] == [used]


@pytest.mark.parametrize(
    ("kept_at", "outcome", "due"),
    [
        ("08:00", Outcome.KEPT, ["08:20"]),
        ("08:00", Outcome.KEPT_SMALLER, ["08:20"]),
        ("08:00", Outcome.MISSED, []),
        ("02:50", Outcome.KEPT, ["02:59"]),
    ],
)
def test_minutes_after_another_promise_was_kept(
    kept_at: str, outcome: Outcome, due: list[str]
) -> None:
    water = promise("water")
    stretch = promise("stretch", Cue("c", CueKind.AFTER, after=water.id, minutes=20))
    day, kept = date(2026, 5, 5), time.fromisoformat(kept_at)
    calendar = day + timedelta(days=1) if kept < time(3) else day
    entry = Entry(water.id, day, outcome, datetime.combine(calendar, kept, UTC), "UTC")
    plan = Plan((water, stretch), DayRule(UTC), SILENT, {(water.id, day): entry})
    assert [f"{o.at:%H:%M}" for o in occurrences(plan, day, day)] == due


def test_an_entry_written_on_another_day_starts_nothing() -> None:
    water = promise("water")
    stretch = promise("stretch", Cue("c", CueKind.AFTER, after=water.id, minutes=20))
    yesterday, today = date(2026, 5, 4), datetime(2026, 5, 5, 9, tzinfo=UTC)
    entry = Entry(water.id, yesterday, Outcome.KEPT, today, "UTC")
    plan = Plan((water, stretch), DayRule(UTC), SILENT, {(water.id, yesterday): entry})
    assert occurrences(plan, yesterday, today.date()) == []
