"""Dated terms: a change holds from its day on, and what was before never moves."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.promises import State
from desktop_app.domain.schedules import (
    Daily,
    Every,
    Once,
    PerWeek,
    Schedule,
    Weekdays,
    falls_on,
    schedule_as_json,
    schedule_from_json,
    times_per_week,
)
from tests.clock import MONDAY, promise_of

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
schedules = st.one_of(
    st.just(Daily()),
    st.frozensets(st.integers(1, 7), min_size=1).map(Weekdays),
    st.integers(1, 7).map(PerWeek),
    st.integers(1, 366).map(Every),
    days.map(Once),
)


@given(days, days, st.text(min_size=1))
def test_new_terms_never_touch_the_days_before_them(
    asked: date, from_day: date, title: str
) -> None:
    promise = promise_of(from_day=date(2020, 1, 1))
    changed = promise.with_terms(replace(promise.terms[0], from_day=from_day, title=title))
    expected = title if asked >= from_day else "Water"
    assert changed.terms_on(asked).title == expected


@given(st.lists(days, unique=True, min_size=1), days)
def test_the_terms_of_a_day_are_the_latest_begun(changes: list[date], asked: date) -> None:
    promise = promise_of(from_day=date(2020, 1, 1))
    for change in changes:
        promise = promise.with_terms(replace(promise.terms[0], from_day=change))
    begun = [day for day in [date(2020, 1, 1), *changes] if day <= asked]
    assert promise.terms_on(asked).from_day == max(begun)


def test_terms_of_the_same_day_take_each_others_place() -> None:
    promise = promise_of()
    again = promise.with_terms(replace(promise.terms[0], title="Tea"))
    assert [terms.title for terms in again.terms] == ["Tea"]


def test_every_n_days_counts_from_the_start_day_whatever_changes_later() -> None:
    promise = promise_of(schedule=Daily())
    revised = promise.with_terms(
        replace(promise.terms[0], from_day=MONDAY + timedelta(days=4), schedule=Every(3))
    )
    asked = [n for n in range(12) if revised.asked_on(MONDAY + timedelta(days=n))]
    assert asked == [0, 1, 2, 3, 6, 9]


def test_a_promise_is_archived_from_its_last_day_on() -> None:
    promise = replace(promise_of(), ended_on=MONDAY + timedelta(days=2))
    assert promise.state_on(MONDAY + timedelta(days=1)) is State.ACTIVE
    assert promise.state_on(MONDAY + timedelta(days=2)) is State.ARCHIVED


@given(schedules)
def test_a_schedule_survives_its_json(schedule: Schedule) -> None:
    assert schedule_from_json(schedule_as_json(schedule)) == schedule


@given(schedules.filter(lambda s: not isinstance(s, Once | PerWeek)), days)
def test_times_per_week_is_the_long_run_share_of_days(schedule: Schedule, start: date) -> None:
    span = 7 * 366
    asked = sum(falls_on(schedule, start + timedelta(days=n), start) for n in range(span))
    assert asked / span * 7 == pytest.approx(times_per_week(schedule), abs=0.02)


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "weekdays", "days": []},
        {"kind": "weekdays", "days": [0]},
        {"kind": "weekdays", "days": [True]},
        {"kind": "per_week", "times": 8},
        {"kind": "every", "days": 0},
        {"kind": "every", "days": "2"},
        {"kind": "once", "on": "soon"},
        {"kind": "hourly"},
        {},
    ],
)
def test_what_is_no_schedule_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        schedule_from_json(data)
