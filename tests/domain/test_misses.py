"""One lesson and no more, and the way back out of what was kept before."""

from datetime import datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.misses import (
    SafeAction,
    holds_one_lesson,
    next_chance,
    obstacles_of,
    safe_action,
    with_miss,
)
from desktop_app.domain.promises import Pause, Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.schedules import Weekdays
from tests.clock import BERLIN, MONDAY, promise_of

KEPT, SMALLER, MISSED, SKIPPED = (
    Outcome.KEPT,
    Outcome.KEPT_SMALLER,
    Outcome.MISSED,
    Outcome.SKIPPED,
)
WATER = promise_of()


@pytest.mark.parametrize(
    "lesson",
    [
        "",
        "On late days, do it before opening mail.",
        "On late days, do it before opening mail",
        "Leave at 5 p.m. on Fridays, e.g. with Dr. Miller.",
        "Late days… do it first!",
        "Am 3. Mai geht es morgens besser.",
        "Ask earlier?",
        "夜遅い日は朝にする。",
    ],
)
def test_one_sentence_is_one_lesson(lesson: str) -> None:
    assert holds_one_lesson(lesson)


@pytest.mark.parametrize(
    "lesson",
    [
        "Do it first. Put the pen on the cup.",
        "do it first. put the pen on the cup",
        "Do it first; put the pen on the cup",
        "Do it first\nPut the pen on the cup",
        "Why so late? Do it first.",
        "I said “later.” Next time at once.",
        "Do it first!  Then rest.",
        "朝にする。ペンを置く。",
    ],
)
def test_a_second_one_is_noticed(lesson: str) -> None:
    assert not holds_one_lesson(lesson)


@given(st.text("abcdefgh ,", min_size=1), st.sampled_from([". ", "; ", "\n", "! ", "? "]))
def test_two_sentences_are_never_one_lesson(words: str, joint: str) -> None:
    assert holds_one_lesson(words)
    assert not holds_one_lesson(f"sentence {words.strip()}ly{joint}another one")


def test_what_was_in_the_way_stands_beside_what_was_said_before() -> None:
    said = Reflection(2, tags=(Tag("home"), Tag("tired", Role.HINDERED)), note="late", lesson="old")
    told = with_miss(said, ["time", "place", "time"], " Do it first. ")
    assert told.tags == (Tag("home"), Tag("time", Role.HINDERED), Tag("place", Role.HINDERED))
    assert (told.before, told.note, told.lesson) == (2, "late", "Do it first.")
    assert obstacles_of(told.tags) == ("time", "place")


def lived(*outcomes: Outcome) -> list[Entry]:
    """Newest first, as the diary hands them; the size is in its own words."""
    sizes = {KEPT: "a glass", SMALLER: "one sip", MISSED: "a glass", SKIPPED: "a glass"}
    days = [MONDAY + timedelta(days=n) for n in range(len(outcomes))]
    entries = [
        Entry(WATER.id, day, o, datetime.combine(day, time(9), BERLIN), "", size=sizes[o])
        for day, o in zip(days, outcomes, strict=True)
    ]
    return entries[::-1]


def test_the_safe_action_is_what_was_kept_at_the_last_return() -> None:
    history = lived(MISSED, KEPT, KEPT, MISSED, SKIPPED, SMALLER, MISSED, MISSED)
    assert safe_action(history) == SafeAction("one sip", 2, 3)


def test_without_a_return_there_is_no_safe_action_yet() -> None:
    assert safe_action([]) is None
    assert safe_action(lived(KEPT, KEPT, MISSED)) is None
    assert safe_action(lived(KEPT, MISSED, MISSED)) is None


@given(st.lists(st.sampled_from(Outcome), max_size=30))
def test_the_counts_of_a_safe_action_are_those_of_chances_after_a_miss(
    outcomes: list[Outcome],
) -> None:
    found = safe_action(lived(*outcomes))
    said = [o for o in outcomes if o is not SKIPPED]
    after = [o for before, o in pairwise(said) if before is MISSED]
    if found is None:
        assert not any(o.is_kept for o in after)
    else:
        assert (found.kept, found.chances) == (sum(o.is_kept for o in after), len(after))


def test_the_next_chance_heeds_schedule_and_pauses() -> None:
    on_weekdays = promise_of(schedule=Weekdays(frozenset({1, 5})))
    friday = MONDAY + timedelta(days=4)
    assert next_chance(WATER, MONDAY, ()) == MONDAY + timedelta(days=1)
    assert next_chance(on_weekdays, MONDAY, ()) == friday
    away = Pause(WATER.id, MONDAY, MONDAY + timedelta(days=4))
    assert next_chance(on_weekdays, MONDAY, (away,)) == MONDAY + timedelta(days=7)
    ended = Promise(WATER.id, MONDAY, MONDAY, terms=WATER.terms)
    assert next_chance(ended, MONDAY, ()) is None
