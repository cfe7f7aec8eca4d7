"""How often something is shared: what Kept proposes, and when the next conversation is."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.friends import (
    LADDER,
    Friend,
    Interval,
    KindMessage,
    Standing,
    after_conversation,
    for_hard_day,
    is_hard_day,
    proposal,
    with_interval,
)

TODAY = date(2026, 3, 1)
ADA = Friend(uuid4(), "Ada", TODAY - timedelta(days=40))
STEADY = [Standing("Water", 0.92)]


@pytest.mark.parametrize(
    ("every", "low", "proposed"),
    [
        (Interval.WEEK, 0.59, None),
        (Interval.WEEK, 0.6, Interval.TWO_WEEKS),
        (Interval.TWO_WEEKS, 0.69, None),
        (Interval.TWO_WEEKS, 0.7, Interval.MONTH),
        (Interval.MONTH, 0.8, Interval.ON_REQUEST),
        (Interval.ON_REQUEST, 0.99, None),
    ],
)
def test_steadier_evidence_proposes_a_longer_interval(
    every: Interval, low: float, proposed: Interval | None
) -> None:
    found = proposal(replace(ADA, every=every), [Standing("Water", low)], 10, 10, TODAY)
    assert (found.every if found else None) == proposed


def test_it_gives_its_reason() -> None:
    found = proposal(ADA, STEADY, 10, 10, TODAY)
    assert found is not None
    assert str(found.because) == (
        "All that you share is kept at least 9 times in 10, as far as one can say."
    )


def test_nothing_is_proposed_too_early_or_on_little_evidence() -> None:
    assert proposal(replace(ADA, since=TODAY - timedelta(days=27)), STEADY, 9, 9, TODAY) is None
    new = Standing("Read", None)
    assert proposal(ADA, [*STEADY, new], 9, 9, TODAY) is None
    assert proposal(ADA, [], 0, 0, TODAY) is None


def test_a_hard_stretch_offers_to_go_closer_at_once() -> None:
    monthly = replace(ADA, every=Interval.MONTH, since=TODAY)
    found = proposal(monthly, STEADY, 2, 5, TODAY)
    assert found is not None
    assert found.every is Interval.TWO_WEEKS
    assert "2 of 5 chances" in str(found.because)
    assert proposal(monthly, STEADY, 1, 4, TODAY) is None
    less = proposal(monthly, [Standing("Water", 0.4, -1)], 5, 5, TODAY)
    assert less is not None
    assert "“Water” is kept less" in str(less.because)
    assert proposal(ADA, [Standing("Water", 0.4, -1)], 0, 9, TODAY) is None


@given(
    st.sampled_from(LADDER),
    st.floats(0, 1),
    st.integers(0, 20),
    st.integers(0, 20),
    st.integers(-1, 1),
)
def test_a_proposal_is_one_step_away(
    every: Interval, low: float, kept: int, missed: int, changed: int
) -> None:
    standing = Standing("Water", low, changed)
    found = proposal(replace(ADA, every=every), [standing], kept, kept + missed, TODAY)
    if found is not None:
        assert abs(LADDER.index(found.every) - LADDER.index(every)) == 1


@given(st.sampled_from(LADDER[:-1]), st.integers(-60, 60), st.integers(-60, 0))
def test_the_next_conversation_comes_after_this_one(
    every: Interval, planned: int, talked: int
) -> None:
    day = TODAY + timedelta(days=talked)
    friend = replace(ADA, every=every, next_on=TODAY + timedelta(days=planned))
    after = after_conversation(friend, day).next_on
    assert after is not None
    assert 2 * (after - day) > timedelta(days=every)
    assert after >= TODAY + timedelta(days=planned)


def test_a_conversation_moves_the_next_one_on_by_the_interval() -> None:
    friend = replace(ADA, next_on=TODAY)
    assert after_conversation(friend, TODAY).next_on == TODAY + timedelta(days=7)
    for days in (-1, 1):
        talked = after_conversation(friend, TODAY + timedelta(days=days))
        assert talked.next_on == TODAY + timedelta(days=7)
    assert after_conversation(friend, TODAY - timedelta(days=4)) == friend
    assert after_conversation(ADA, TODAY) == ADA
    on_request = replace(friend, every=Interval.ON_REQUEST)
    assert after_conversation(on_request, TODAY).next_on is None


def test_an_interval_counts_from_the_day_it_was_chosen() -> None:
    friend = with_interval(replace(ADA, next_on=TODAY), Interval.ON_REQUEST, TODAY)
    assert (friend.since, friend.next_on) == (TODAY, None)
    closer = with_interval(friend, Interval.MONTH, TODAY)
    assert closer.next_on == TODAY + timedelta(days=28)
    assert with_interval(closer, Interval.MONTH, TODAY + timedelta(days=3)) == closer


def test_something_kind_on_a_hard_day() -> None:
    assert is_hard_day(1, [])
    assert is_hard_day(0, [None, 2])
    assert not is_hard_day(0, [None, 3])
    kind = [KindMessage(uuid4(), ADA.id, TODAY, words) for words in ("One", "Two")]
    assert {for_hard_day(kind, TODAY + timedelta(days=n)) for n in (0, 1)} == set(kind)
    assert for_hard_day([], TODAY) is None
