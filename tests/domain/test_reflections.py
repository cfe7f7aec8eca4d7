"""What is noted after the outcome is never taken for something that came before it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from desktop_app.domain.entries import Entry, Outcome, Role, Tag, When
from desktop_app.domain.reflections import (
    Reflection,
    context_of,
    reflected,
    reflection_of,
    same_check_in,
)
from tests.clock import MONDAY

PLAIN = Entry(uuid4(), MONDAY, Outcome.KEPT, datetime(2026, 1, 5, 8, tzinfo=UTC), "UTC")
BEFORE = replace(PLAIN, context_when=When.BEFORE, before=2, tags=(Tag("home"),))


def test_a_reflection_says_all_that_an_entry_says() -> None:
    said = Reflection(2, 4, When.AFTER, (Tag("home"),), "a", "b", "c", "d", "e", "f")
    assert reflection_of(reflected(PLAIN, said)) == said


def test_context_named_now_came_after_the_outcome() -> None:
    assert reflected(PLAIN, Reflection(tags=(Tag("home"),))).context_when is When.AFTER
    assert reflected(PLAIN, Reflection(before=3)).context_when is When.AFTER


def test_without_context_it_stays_missing() -> None:
    said = Reflection(after=3, note="so", tags=(Tag("music", Role.HELPED),))
    assert reflected(PLAIN, said).context_when is None


def test_whoever_asked_before_the_outcome_may_say_so() -> None:
    said = Reflection(context_when=When.BEFORE, tags=(Tag("home"),))
    assert reflected(PLAIN, said).context_when is When.BEFORE


def test_a_tag_added_later_does_not_join_those_of_before() -> None:
    said = replace(reflection_of(BEFORE), tags=(Tag("home"), Tag("rain")))
    told = reflected(BEFORE, said)
    assert told.context_when is When.BEFORE
    assert told.tags == (Tag("home"), Tag("rain", when=When.AFTER))


def test_a_feeling_added_later_leaves_the_tags_of_before_as_they_are() -> None:
    told = reflected(BEFORE, replace(reflection_of(BEFORE), before=4))
    assert told.context_when is When.AFTER
    assert told.tags == (Tag("home", when=When.BEFORE),)


def test_words_change_nothing_about_context() -> None:
    told = reflected(BEFORE, replace(reflection_of(BEFORE), what_helped="tea"))
    assert told == replace(BEFORE, what_helped="tea")


def other(minutes: int, *tags: Tag, days: int = 0) -> Entry:
    """Another promise's entry, so many minutes after PLAIN."""
    at = PLAIN.logged_at + timedelta(minutes=minutes)
    return replace(PLAIN, promise=uuid4(), day=MONDAY + timedelta(days), logged_at=at, tags=tags)


def test_context_is_carried_within_one_check_in() -> None:
    first = other(-40, Tag("home", when=When.AFTER), Tag("music", Role.HELPED))
    latest = other(-5, Tag("kitchen"))
    assert same_check_in(PLAIN, [first, latest, other(-2)]) == latest
    assert same_check_in(PLAIN, [first]) == first
    assert context_of(first) == (Tag("home"),)


def test_what_is_of_another_hour_day_or_of_itself_is_not_carried() -> None:
    own = replace(PLAIN, tags=(Tag("home"),))
    others = [other(-61, Tag("home")), other(0, Tag("home"), days=1), own]
    assert same_check_in(PLAIN, others) is None
