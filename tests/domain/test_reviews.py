"""Which week a review looks back on, and how a check-in is revised."""

from datetime import date, time, timedelta

import pytest

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Delivery, Key, Log, State
from desktop_app.domain.reviews import asked_in, due_since, last_of, week_to_review
from desktop_app.domain.revisions import Tally
from desktop_app.domain.routines import (
    CHOICES,
    Facet,
    Routine,
    Shows,
    opened,
    opened_verdict,
    revised,
    routine_of,
    with_routine,
)
from desktop_app.domain.settings import Settings
from tests.clock import MONDAY, FakeClock

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("today", "weekday", "week"),
    [
        (date(2026, 1, 11), 7, MONDAY),
        (date(2026, 1, 12), 7, MONDAY),
        (date(2026, 1, 17), 7, MONDAY),
        (date(2026, 1, 18), 7, date(2026, 1, 12)),
        (date(2026, 1, 9), 5, MONDAY),
        (date(2026, 1, 12), 1, MONDAY),
        (date(2026, 1, 14), 3, MONDAY),
        (date(2026, 1, 13), 3, date(2025, 12, 29)),
        (date(2026, 1, 10), None, date(2025, 12, 29)),
    ],
)
def test_a_review_is_about_the_week_that_ends_nearest(
    today: date, weekday: int | None, week: date
) -> None:
    assert week_to_review(today, weekday) == week
    first, last = asked_in(week, weekday)
    assert first == due_since(today, weekday)
    assert first <= today <= last
    assert last - first == 6 * DAY


def test_every_day_has_the_review_of_one_week() -> None:
    for weekday in range(1, 8):
        for n in range(30):
            today = MONDAY + n * DAY
            first, last = asked_in(week_to_review(today, weekday), weekday)
            assert first <= today <= last
            assert first.isoweekday() == weekday


def test_the_days_of_a_week() -> None:
    assert last_of(MONDAY) == date(2026, 1, 11)


@pytest.mark.parametrize("check_in", CheckIn)
def test_a_routine_goes_into_the_settings_and_comes_back(check_in: CheckIn) -> None:
    weekday = 3 if check_in is CheckIn.REVIEW else None
    asked = Routine(time(17, 30), CHOICES[check_in][-1], weekday)
    assert routine_of(with_routine(Settings(), check_in, asked), check_in) == asked
    off = Routine(None, CHOICES[check_in][0])
    assert routine_of(with_routine(Settings(), check_in, off), check_in) == off


def test_what_is_not_known_is_shown_as_usual() -> None:
    assert routine_of(Settings(evening_shows="a dance"), CheckIn.EVENING).shows is Shows.ALL


def test_one_thing_changes() -> None:
    held, asked = Routine(time(20), Shows.ALL), Routine(time(21), Shows.LINE)
    assert revised(held, asked, Facet.TIME) == Routine(time(21), Shows.ALL)
    assert revised(held, asked, Facet.CONTENT) == Routine(time(20), Shows.LINE)


def test_a_check_in_counts_as_opened_on_the_days_it_came(clock: FakeClock) -> None:
    def told(day: date, state: State, name: str = CheckIn.EVENING) -> Delivery:
        return Delivery(Key(None, day, name), state, clock(), "Europe/Berlin")

    log = Log(
        (
            told(MONDAY, State.SHOWN),
            told(MONDAY, State.ANSWERED),
            told(MONDAY + DAY, State.EXPIRED),
            told(MONDAY + 2 * DAY, State.PASSED),
            told(MONDAY + 3 * DAY, State.SHOWN),
            told(MONDAY + 4 * DAY, State.ANSWERED, CheckIn.MORNING),
            told(MONDAY + 9 * DAY, State.ANSWERED),
        )
    )
    assert opened(log, CheckIn.EVENING, MONDAY, MONDAY + 6 * DAY) == Tally(1, 3)


def test_the_verdict_waits_for_five() -> None:
    assert str(opened_verdict(Tally(1, 9), Tally(3, 4))) == (
        "Too early to tell: it came 4 of 5 times so far."
    )
    assert str(opened_verdict(Tally(1, 9), Tally(4, 5))) == (
        "Opened 4 of 5 times since then, 1 of 9 before."
    )
