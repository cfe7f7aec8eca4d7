"""Cues in every zone: within their own day, never twice, none without a trace.

The usual run takes a sample; `pytest -m long` lives through three years in every zone.
"""

import zoneinfo
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.cues import Around
from desktop_app.domain.days import DayRule, days_between
from desktop_app.domain.deliveries import Delivery, Key, State, Why
from desktop_app.domain.occurrences import Plan, occurrences
from desktop_app.domain.promises import Promise
from desktop_app.domain.quiet import quiet_until
from desktop_app.domain.schedules import Daily, Every, Weekdays
from desktop_app.domain.settings import Settings
from desktop_app.domain.sheets import unseen
from tests.domain.living import Life, at_time, promise

ZONES = sorted(zoneinfo.available_timezones() - {"localtime", "Factory"})
_BEGIN = datetime(2024, 1, 1, 12, tzinfo=UTC)
_SCHEDULES = (Daily(), Weekdays(frozenset({1, 3, 6, 7})), Every(2))


def _time(random: Random) -> time:
    return time(random.randrange(24), random.choice((0, 15, 30, 45, random.randrange(60))))


def _promise(random: Random, name: str) -> Promise:
    cues = {f"{_time(random):%H:%M}" for _ in range(random.randrange(1, 4))}
    pinned = random.choice(ZONES) if random.random() < 0.1 else None
    over = random.random() < 0.1
    return promise(
        name,
        *(at_time(wall, zone=pinned, over_quiet=over) for wall in sorted(cues)),
        schedule=random.choice(_SCHEDULES),
    )


def _life(random: Random, zone: str, start: datetime) -> Life:
    quiet = (time(22), time(7)) if random.random() < 0.5 else (_time(random), _time(random))
    life = Life(
        zone,
        start,
        tuple(_promise(random, name) for name in ("water", "run", "read")),
        Settings(quiet_from=quiet[0], quiet_until=quiet[1]),
        random.choice((time(0), time(3), time(2, 30), time(4))),
    )
    life.decide()
    return life


def _happen(life: Life, random: Random, zones: list[str]) -> None:
    """Something happens: mostly time passes."""
    minutes = random.randrange(1, 60 * 30)
    match random.choices(
        ("live", "sleep", "set", "fly", "keep", "later", "hold", "busy", "restart"),
        (12, 4, 1, 1, 3, 3, 1, 1, 2),
    )[0]:
        case "live":
            _pass(life, life.now + timedelta(minutes=minutes))
        case "sleep":
            life.now += timedelta(minutes=minutes * random.choice((1, 1, 9)))
            life.around = Around(resumed_at=life.now)
            _pass(life, life.now + timedelta(minutes=2))
        case "set":
            life.now += timedelta(minutes=random.randrange(-300, 300))
        case "fly":
            life.fly(random.choice(zones))
        case "keep":
            life.keep(random.choice(("water", "run", "read")))
        case "later" if life.log.visible:
            row = random.choice(life.log.visible)
            life.later(life.title(row.key), random.choice((10, 60, 300)))
        case "hold":
            life.hold(random.randrange(0, 2000))
        case "busy":
            life.around = Around(disturbed=random.choice((None, Why.FULL_SCREEN)))
        case "restart":
            life.now += timedelta(minutes=random.randrange(0, 30))


def _pass(life: Life, end: datetime) -> None:
    while (wake := life.decide().next_wake) <= end:
        assert wake > life.now
        life.now = wake
    life.now = end
    life.decide()


def _lived(random: Random, zone: str, start: datetime, days: int, zones: list[str]) -> Life:
    life = _life(random, zone, start)
    while life.now < start + timedelta(days=days):
        _happen(life, random, zones)
        life.now = max(life.now, start + timedelta(hours=1))
    life.around = Around()
    life.decide()
    return life


def _check(life: Life, start: datetime) -> None:
    by_key: dict[Key, list[Delivery]] = defaultdict(list)
    for told in life.log.deliveries:
        by_key[told.key].append(told)
    for story in by_key.values():
        _never_twice(story)
    for told in life.log.deliveries:
        assert told.why is not Why.NEW or told.at == start
    _never_in_quiet_hours(life)
    _none_without_a_trace(life, start)


def _never_twice(told: list[Delivery]) -> None:
    states = [delivery.state for delivery in told]
    assert all(not state.is_final for state in states[:-1])
    assert states.count(State.SHOWN) <= 1 + states.count(State.SNOOZED)


def _never_in_quiet_hours(life: Life) -> None:
    over = {
        (held.id, cue.id) for held in life.promises for cue in held.terms[-1].cues if cue.over_quiet
    }
    snoozed: set[Key] = set()
    for told in life.log.deliveries:
        if told.state is State.SNOOZED:
            snoozed.add(told.key)
        if told.state is not State.SHOWN:
            continue
        if told.key not in snoozed and (told.key.promise, told.key.cue) not in over:
            rule = DayRule(ZoneInfo(told.zone), life.ends_at)
            assert quiet_until(told.at, rule, life.settings) is None


def _none_without_a_trace(life: Life, start: datetime) -> None:
    first, today = life.rule.day(start) + timedelta(days=2), life.rule.day(life.now)
    listed = {told.key for told in unseen(life.log, life.entries)}
    for occurrence in occurrences(life.plan, first, today):
        if occurrence.at > life.now:
            continue
        last = life.log.latest[occurrence.key]
        if last.state in {State.PASSED, State.EXPIRED} and occurrence.key.promise:
            has_word = (occurrence.key.promise, occurrence.key.day) in life.entries
            assert has_word or occurrence.key in listed


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    zone=st.sampled_from(ZONES),
    begin=st.dates(date(2022, 1, 1), date(2027, 12, 31)),
)
def test_two_weeks_with_everything_that_can_happen(seed: int, zone: str, begin: date) -> None:
    start = datetime.combine(begin, time(12), UTC)
    _check(_lived(Random(seed), zone, start, 14, ZONES), start)


@settings(max_examples=100, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    ends_at=st.times(),
    walls=st.lists(st.times(), min_size=1, max_size=4, unique=True),
    pinned=st.sampled_from([None, *ZONES]),
    first=st.dates(date(2010, 1, 1), date(2037, 1, 1)),
)
def test_every_occurrence_lies_in_its_own_day(
    zone: str, ends_at: time, walls: list[time], pinned: str | None, first: date
) -> None:
    floating = [at_time(wall.isoformat()) for wall in walls]
    cues = [*floating, *(replace(cue, id=f"pinned {cue.id}", zone=pinned) for cue in floating)]
    plan = Plan((promise("water", *cues),), DayRule(ZoneInfo(zone), ends_at))
    _check_days(plan, first, first + timedelta(days=14))


def _check_days(plan: Plan, first: date, last: date) -> None:
    found = occurrences(plan, first, last)
    assert len({occurrence.key for occurrence in found}) == len(found)
    for occurrence in found:
        assert plan.rule.day(occurrence.at) == occurrence.key.day
    floating = {cue.id for held in plan.promises for cue in held.terms[-1].cues if cue.zone is None}
    there = {(o.key.day, o.key.cue) for o in found}
    for day in days_between(first, last):
        assert not plan.rule.exists(day) or all((day, cue) in there for cue in floating)


@pytest.mark.long
@pytest.mark.parametrize("zone", ZONES)
def test_years_in_every_zone(zone: str) -> None:
    random = Random(zone)
    every_hour = promise("water", *(f"{hour:02}:{random.randrange(60):02}" for hour in range(24)))
    plan = Plan((every_hour,), DayRule(ZoneInfo(zone), _time(random)))
    _check_days(plan, date(2024, 1, 1), date(2028, 1, 1))
    for quarter in range(12):
        start = _BEGIN + timedelta(days=91 * quarter + random.randrange(60))
        _check(_lived(random, zone, start, 30, [zone, random.choice(ZONES)]), start)
