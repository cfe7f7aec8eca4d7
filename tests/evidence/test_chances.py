"""What counts as a chance, and when."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.promises import Pause, Terms
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.evidence.calendar import as_of
from desktop_app.evidence.chances import Chances, chances
from tests.evidence.conftest import MONDAY, chances_of, promise_of, said, tally

THREE = PerWeek(3)
PAUSE = UUID(int=1)


def pause(first: int, last: int | None, rest: bool = False) -> Pause:
    """A pause from the `first` to the `last` day, counted from the Monday."""
    end = None if last is None else MONDAY + timedelta(days=last)
    return Pause(PAUSE, MONDAY + timedelta(days=first), end, rest=rest)


def test_kept_and_smaller_count_one_missed_counts_none() -> None:
    of = chances_of("KkM")
    assert of.kept.tolist() == [True, True, False]
    assert of.full.tolist() == [True, False, False]


def test_skips_and_days_without_a_word_are_no_chances() -> None:
    of = chances_of("KS.M")
    assert tally(of) == (1, 1, 1)
    assert of.skipped.tolist() == [MONDAY.toordinal() + 1]
    assert of.unrecorded.tolist() == [MONDAY.toordinal() + 2]


@pytest.mark.parametrize(
    ("schedule", "words", "expected"),
    [
        (Weekdays(frozenset({1, 3})), "KKMK...", (1, 1, 0)),
        (Every(3), "KMMMMMM", (1, 2, 0)),
        (Once(MONDAY + timedelta(days=1)), "MKM", (1, 0, 0)),
    ],
)
def test_only_days_that_were_due_count(
    schedule: Schedule, words: str, expected: tuple[int, int, int]
) -> None:
    assert tally(chances_of(words, schedule)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("K.K....", (2, 1, 0)),
        ("KKKKK..", (3, 0, 0)),
        (".......", (0, 0, 3)),
        ("MMMM...", (0, 3, 0)),
        ("MMMMKKK", (3, 0, 0)),
        ("MMMMMKK", (2, 1, 0)),
        ("K.S.K..", (2, 0, 0)),
        ("SSSSSSS", (0, 0, 0)),
        ("K....", (1, 0, 0)),
        ("K.....", (1, 1, 0)),
        ("......K", (1, 2, 0)),
        ("KK", (2, 0, 0)),
        ("K...... K......", (2, 4, 0)),
        ("KKKKKKK .......", (3, 0, 3)),
    ],
)
def test_three_a_week(words: str, expected: tuple[int, int, int]) -> None:
    assert tally(chances_of(words, THREE)) == expected


def test_a_missed_chance_stands_on_the_day_after_which_the_rest_cannot_hold_it() -> None:
    of = chances_of("K......", THREE)
    assert (of.days - MONDAY.toordinal()).tolist() == [0, 5, 6]


def test_the_first_week_asks_for_no_more_than_its_days() -> None:
    saturday = MONDAY + timedelta(days=5)
    assert tally(chances_of("K.", THREE, saturday)) == (1, 1, 0)
    assert tally(chances_of("..", THREE, saturday)) == (0, 0, 2)


def test_days_filled_in_before_the_start_count_and_no_others() -> None:
    friday = as_of(MONDAY + timedelta(days=18), MONDAY + timedelta(days=19))
    daily = promise_of(start=MONDAY + timedelta(days=15))
    assert tally(chances(daily, said("K..M... ........KKKK"), friday)) == (5, 1, 0)
    weekly = promise_of(THREE, start=MONDAY + timedelta(days=14))
    assert tally(chances(weekly, said("K..M... ....... K.K"), friday)) == (3, 1, 0)


def test_a_pause_costs_nothing() -> None:
    assert tally(chances_of("K......", pauses=(pause(1, 6),))) == (1, 0, 0)
    assert tally(chances_of(".......", THREE, pauses=(pause(0, 6),))) == (0, 0, 0)
    assert tally(chances_of("K......", THREE, pauses=(pause(2, 6),))) == (1, 0, 0)
    assert len(chances_of("K......", pauses=(pause(1, 6),)).paused) == 6


def test_a_rest_is_not_due_and_no_pause() -> None:
    of = chances_of("KK.....", pauses=(pause(2, None, rest=True),))
    assert tally(of) == (2, 0, 0)
    assert len(of.paused) == 0


def test_today_raises_but_never_lowers() -> None:
    tuesday = MONDAY + timedelta(days=1)
    assert tally(chances_of("KM", today=tuesday)) == (1, 0, 0)
    assert tally(chances_of("K.", today=tuesday)) == (1, 0, 0)
    assert tally(chances_of("KK", today=tuesday)) == (2, 0, 0)
    sunday = MONDAY + timedelta(days=6)
    assert tally(chances_of("K......", THREE, today=sunday)) == (1, 1, 0)
    assert tally(chances_of("......K", THREE, today=sunday)) == (1, 0, 0)


def test_an_ended_promise_asks_for_nothing_more() -> None:
    wednesday = MONDAY + timedelta(days=2)
    daily = replace(promise_of(), ended_on=wednesday)
    weekly = replace(promise_of(THREE), ended_on=wednesday)
    until = as_of(MONDAY + timedelta(days=20), MONDAY + timedelta(days=21))
    assert tally(chances(daily, said("KM"), until)) == (1, 1, 0)
    assert tally(chances(weekly, said("K."), until)) == (1, 0, 0)


def test_terms_hold_from_their_day_on() -> None:
    promise = promise_of(Weekdays(frozenset({1})))
    promise = promise.with_terms(
        Terms(promise.id, MONDAY + timedelta(days=7), "", schedule=Daily())
    )
    until = as_of(MONDAY + timedelta(days=13), MONDAY + timedelta(days=14))
    of = chances(promise, said("KKKKKKK KKKKKKK"), until)
    assert (of.days - MONDAY.toordinal()).tolist() == [0, 7, 8, 9, 10, 11, 12, 13]
    assert of.half_life[[0, 1]] == pytest.approx([14 * (1 / 7) ** 0.5, 14])


def test_a_week_without_any_word_is_unrecorded_even_when_the_next_has_one() -> None:
    assert tally(chances_of("....... K......", THREE)) == (1, 2, 3)


words = st.text("KkMS.", min_size=1, max_size=60)
schedules = st.sampled_from([Daily(), Weekdays(frozenset({1, 2, 6})), THREE, PerWeek(7), Every(4)])


def same(one: Chances, other: Chances) -> bool:
    return all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("days", "kept", "full", "half_life", "skipped", "unrecorded")
    )


@given(words, schedules, st.integers(0, 59))
def test_what_comes_later_does_not_move_the_past(text: str, schedule: Schedule, cut: int) -> None:
    """Figures of a past day are the same whether later days are known or not."""
    day = MONDAY + timedelta(days=min(cut, len(text) - 1))
    then = as_of(day, day + timedelta(days=1))
    promise = promise_of(schedule)
    known_then = chances(promise, said(text[: (day - MONDAY).days + 1]), then)
    assert same(chances(promise, said(text), then), known_then)
    end = MONDAY + timedelta(days=len(text))
    now = chances(promise, said(text), as_of(end, end))
    assert same(now.until(day.toordinal()), known_then)


@given(words, schedules, st.integers(1, 30), st.integers(0, 30))
def test_changed_terms_leave_earlier_days_alone(
    text: str, schedule: Schedule, after: int, length: int
) -> None:
    promise = promise_of(schedule)
    change = MONDAY + timedelta(days=len(text) + after)
    until = as_of(MONDAY + timedelta(days=len(text) - 1), change + timedelta(days=length + 7))
    changed = promise.with_terms(Terms(promise.id, change, "", schedule=PerWeek(2)))
    later = replace(changed, pauses=(Pause(PAUSE, change, change + timedelta(days=length)),))
    week_of_change = (change - timedelta(days=change.weekday())).toordinal()
    before, now = (chances(p, said(text), until) for p in (promise, later))
    whole = before.days < week_of_change
    assert np.array_equal(before.days[whole], now.days[now.days < week_of_change])


@given(words, schedules)
def test_pausing_days_that_were_not_lived_up_to_never_adds_a_miss(
    text: str, schedule: Schedule
) -> None:
    weeks = -(-len(text) // 7)
    all_of_it = (pause(0, weeks * 7),)
    assert tally(chances_of(text, schedule, pauses=all_of_it)) == (0, 0, 0)


@given(st.text("KkMS.", min_size=7, max_size=7), st.integers(1, 7))
def test_a_week_of_n_never_holds_more_than_n(text: str, times: int) -> None:
    of = chances_of(text, PerWeek(times))
    kept, missed, unrecorded = tally(of)
    assert kept == min(times, sum(letter in "Kk" for letter in text))
    assert kept + missed + unrecorded <= times
    if "S" not in text:
        assert kept + missed + unrecorded == times


def test_fifty_years_of_one_promise_take_milliseconds(rng: np.random.Generator) -> None:
    start = date(1976, 1, 5)
    text = "".join(rng.choice(list("KkMS."), 50 * 365))
    of = chances_of(text, Daily(), start)
    assert len(of) == sum(letter in "KkM" for letter in text)
