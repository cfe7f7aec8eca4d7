"""What a friend is told: facts by rule, and no private word without its tick."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.letters import (
    Letter,
    SharedWeek,
    WinKind,
    may_ask,
    private_sentences,
    small_win,
    week_letter,
    week_to_tell,
    win_letter,
    with_sentence,
    without_sentence,
)
from tests.clock import BERLIN, MONDAY

PLANTED = "zqx"
WATER = uuid4()


def entries(*outcomes: Outcome, first: date = MONDAY) -> tuple[Entry, ...]:
    """One a day."""
    days = [first + timedelta(days=n) for n in range(len(outcomes))]
    return tuple(
        Entry(WATER, day, outcome, datetime.combine(day, time(9), BERLIN), "Europe/Berlin")
        for day, outcome in zip(days, outcomes, strict=True)
    )


def week(*outcomes: Outcome, before: Outcome | None = None, times: int | None = None) -> SharedWeek:
    chances = sum(outcome is not Outcome.SKIPPED for outcome in outcomes)
    return SharedWeek("Water", entries(*outcomes), chances, times, before)


def lines(*weeks: SharedWeek) -> list[str]:
    """What stands between the greeting and the thanks."""
    (_hello, _), (said, _), (_thanks, _) = week_letter("Ada", weeks, MONDAY).parts()
    return list(said)


KEPT, SMALLER, MISSED, SKIPPED = (
    Outcome.KEPT,
    Outcome.KEPT_SMALLER,
    Outcome.MISSED,
    Outcome.SKIPPED,
)


def test_a_week_is_told_as_facts() -> None:
    letter = week_letter("Ada", [week(KEPT, SMALLER, MISSED, KEPT)], MONDAY)
    assert letter.subject == "My week, 2026-01-05 to 2026-01-11"
    assert letter.body == (
        "Hello Ada,\n\n"
        "– “Water”: kept 3 of 4.\n"
        "– “Water”: 1 of these at its smaller size.\n"
        "– “Water”: back 1 time after a miss.\n\n"
        "Thank you for reading. Nothing needs an answer."
    )


def test_a_title_from_the_right_leaves_its_sentence_in_order() -> None:
    named = replace(week(KEPT, MISSED), title="كتب")
    assert lines(named) == ["“\u2068كتب\u2069”: kept 1 of 2."]
    assert not week_letter("كتب", [named], MONDAY).runs_from_the_right
    assert Letter("", "كتب\n\n– Water").runs_from_the_right
    assert not Letter("", "").runs_from_the_right


def test_other_weeks() -> None:
    assert lines(week()) == ["“Water”: no word this week."]
    assert lines(week(SKIPPED)) == ["“Water”: no word this week."]
    assert lines(week(MISSED)) == ["“Water”: kept 0 of 1."]
    assert lines(week(KEPT, KEPT, times=3)) == ["“Water”: kept 2 times, 3 a week are promised."]
    assert lines() == ["Nothing is shared this week."]


def test_what_was_kept_beyond_is_told_where_no_chance_hides_it() -> None:
    beyond = frozenset({MONDAY})
    all_asked = replace(week(KEPT, KEPT), chances=1, beyond=beyond)
    assert lines(all_asked) == ["“Water”: kept 1 of 1."]
    assert lines(replace(all_asked, times=1)) == ["“Water”: kept 2 times, 1 a week are promised."]
    assert lines(replace(week(KEPT), chances=0, beyond=beyond)) == ["“Water”: kept 1 of 1."]


def test_a_return_may_cross_the_week_and_a_skip() -> None:
    assert "back 1 time after" in lines(week(SKIPPED, KEPT, before=MISSED))[-1]
    assert lines(week(KEPT, before=KEPT)) == ["“Water”: kept 1 of 1."]


def secretive(entry: Entry, *names: str) -> Entry:
    """The entry with the secret in each of these private fields."""
    texts: dict[str, Any] = {name: f"{PLANTED} {name}" for name in names if name != "tags"}
    planted = replace(entry, **texts)
    if "tags" in names:
        tags = tuple(Tag(f"{PLANTED} {role}", role) for role in Role)
        planted = replace(planted, tags=tags, before=1, after=2)
    return planted


PRIVATE = ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows", "tags")


@given(
    st.lists(st.sampled_from(list(Outcome)), max_size=7),
    st.sets(st.sampled_from((*PRIVATE, "size"))),
    st.booleans(),
)
def test_no_private_word_is_in_a_letter(
    outcomes: list[Outcome], fields: set[str], first: bool
) -> None:
    told = tuple(secretive(entry, *fields) for entry in entries(*outcomes))
    shared = SharedWeek("Water", told, len(told), None, MISSED)
    assert PLANTED not in week_letter("Ada", [shared], MONDAY).text
    win = small_win([shared], MONDAY + timedelta(days=len(told)), lambda _: first)
    if win is not None:
        assert PLANTED not in win_letter("Ada", win).text


def test_each_private_sentence_waits_for_its_own_tick() -> None:
    told = tuple(secretive(entry, *PRIVATE) for entry in entries(KEPT))
    shared = SharedWeek("Water", told, 1)
    sentences = [str(each) for each in private_sentences([shared, shared])]
    assert sentences[0] == f"One thing I learned: {PLANTED} lesson"
    assert len(sentences) == len(set(sentences)) == len(PRIVATE) + 3
    body = week_letter("Ada", [shared], MONDAY).body
    ticked = with_sentence(body, sentences[0])
    assert ticked.count(PLANTED) == 1
    assert ticked.splitlines()[-1] == "Thank you for reading. Nothing needs an answer."
    assert without_sentence(ticked, sentences[0]) == body


@given(st.text(), st.text(min_size=1).filter(str.strip))
def test_a_sentence_that_was_put_in_can_be_taken_out(body: str, sentence: str) -> None:
    said = " ".join(sentence.split())
    there = with_sentence(body, sentence)
    assert said in " ".join(there.split())
    assert said not in without_sentence(there, sentence).split("\n\n")


@pytest.mark.parametrize(
    ("asked", "may"), [(None, True), (0, True), (1, False), (6, False), (7, True)]
)
def test_a_small_win_is_asked_about_once_a_week(asked: int | None, may: bool) -> None:
    day = None if asked is None else MONDAY - timedelta(days=asked)
    assert may_ask(day, MONDAY) is may


def test_a_small_win_is_a_return_or_a_first_of_yesterday_or_today() -> None:
    back = small_win([week(MISSED, KEPT)], MONDAY + timedelta(days=1), lambda _: False)
    assert back is not None
    assert back.kind is WinKind.RETURN
    assert str(back.fact) == "“Water”: back after a miss."
    first = small_win([week(KEPT)], MONDAY, lambda _: True)
    assert first is not None
    assert str(first.fact) == "“Water”: kept for the first time."
    assert small_win([week(MISSED, KEPT)], MONDAY + timedelta(days=3), lambda _: True) is None
    assert small_win([week(KEPT, KEPT)], MONDAY + timedelta(days=1), lambda _: False) is None


def test_the_week_to_tell_of_has_something_in_it() -> None:
    last = MONDAY - timedelta(days=7)
    told = [week_to_tell(MONDAY + timedelta(days=n)) for n in range(7)]
    assert told == [last, last, *[MONDAY] * 5]


def test_parts_of_a_letter_are_paragraphs_and_lists() -> None:
    letter = Letter("Hi", "One\ntwo\n\n\n– a\n– b\n \n– c\nd")
    assert letter.parts() == [
        (("One", "two"), False),
        (("a", "b"), True),
        (("– c", "d"), False),
    ]
    assert letter.text.startswith("Hi\n\nOne")
    assert Letter("", "One").text == "One\n"
