"""The ladder of sizes, smaller for a day, and rests that are looked at again."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.pacing import (
    DaySize,
    Ladder,
    for_today,
    ladder,
    rests_to_look_at,
    stepped_down,
    stepped_up,
)
from desktop_app.domain.promises import Pause
from tests.clock import MONDAY, promise_of, terms_of

PAGE = terms_of("Write a page", smaller="One sentence")


def test_a_promise_and_its_smaller_version_are_two_steps() -> None:
    assert ladder([PAGE]) == Ladder(("Write a page", "One sentence"), 0)
    assert ladder([replace(PAGE, smaller="")]) == Ladder(("Write a page",), 0)


def test_down_and_up_again() -> None:
    down = stepped_down(PAGE, "One sentence", " One word ")
    assert ladder([PAGE, down]) == Ladder(("Write a page", "One sentence", "One word"), 1)
    assert ladder([PAGE, down]).larger == "Write a page"
    assert ladder([PAGE, down]).smaller == "One word"
    up = stepped_up(down, "Write a page")
    assert (up.title, up.smaller) == ("Write a page", "One sentence")
    assert ladder([PAGE, down, up]) == Ladder(("Write a page", "One sentence", "One word"), 0)


def test_other_words_take_the_place_of_a_size() -> None:
    reworded = replace(PAGE, title="Fill a page")
    assert ladder([PAGE, reworded]).sizes == ("Fill a page", "One sentence")


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["", *"abcd"])), min_size=1))
def test_a_ladder_holds_the_present_size_and_none_twice(steps: list[tuple[str, str]]) -> None:
    history = [replace(PAGE, title=title, smaller=smaller) for title, smaller in steps]
    found = ladder(history)
    assert len(set(found.sizes)) == len(found.sizes)
    assert found.sizes[found.at] == history[-1].title
    assert found.larger is None or found.sizes.index(found.larger) == found.at - 1


def test_a_day_with_its_own_size_asks_for_that_alone() -> None:
    today = for_today(PAGE, DaySize(PAGE.promise, MONDAY, "One word"))
    assert (today.title, today.smaller, today.schedule) == ("One word", "", PAGE.schedule)
    assert for_today(PAGE, None) is PAGE


def test_a_rest_is_looked_at_after_a_month_and_after_each_answer() -> None:
    rest = Pause(uuid4(), MONDAY, None, rest=True)
    water = replace(promise_of(), pauses=(rest,))
    month = MONDAY + timedelta(days=30)
    assert rests_to_look_at([water], month - timedelta(days=1), {}) == []
    assert rests_to_look_at([water], month, {}) == [(water, rest)]
    assert rests_to_look_at([water], month, {rest.id: month}) == []
    assert rests_to_look_at([water], month + timedelta(days=30), {rest.id: month}) == [
        (water, rest)
    ]


def test_what_does_not_rest_is_not_asked_about() -> None:
    pause = Pause(uuid4(), MONDAY, None)
    ended = Pause(uuid4(), MONDAY, MONDAY + timedelta(days=20), rest=True)
    month = MONDAY + timedelta(days=40)
    assert rests_to_look_at([replace(promise_of(), pauses=(pause, ended))], month, {}) == []
