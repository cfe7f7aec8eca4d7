"""One suggestion at a time, and three weeks of silence after it."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.promises import Promise
from desktop_app.domain.revisions import Change, Decision
from desktop_app.evidence.suggestions import Kind
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of

START = MONDAY - timedelta(days=28)


def lived(promise: Promise, days: int, *outcomes: Outcome) -> list[Entry]:
    """The outcomes in turn, day by day."""
    return [
        Entry(
            promise.id, day, outcomes[n % len(outcomes)], datetime.combine(day, time(9), BERLIN), ""
        )
        for n in range(days)
        for day in [START + timedelta(days=n)]
    ]


@pytest.fixture
def steady(diary: Diary, clock: FakeClock) -> Diary:
    """Four weeks without a gap, and it goes on like that."""
    water = promise_of("Water", START)
    diary.store.apply("import", clock(), [water, *water.terms, *lived(water, 120, Outcome.KEPT)])
    return Diary(diary.store, clock)


def test_an_empty_diary_is_offered_nothing(diary: Diary) -> None:
    assert diary.figures.offers.current() is None


def test_an_offer_stays_for_a_week_and_comes_again_after_three(
    steady: Diary, clock: FakeClock
) -> None:
    offers = steady.figures.offers
    seen = []
    for day in range(30):
        offer = offers.current()
        if offer is not None:
            assert (offer.title, offer.suggestion.kind) == ("Water", Kind.GROW)
            offers.shown(offer)
            seen.append(day)
        clock.turn(days=1)
    assert seen == [*range(7), *range(21, 28)]


def test_not_now_is_remembered_across_starts(steady: Diary, clock: FakeClock) -> None:
    offer = steady.figures.offers.current()
    assert offer is not None
    steady.figures.offers.put_off(offer)
    assert steady.figures.offers.current() is None
    clock.turn(days=20)
    assert Diary(steady.store, clock).figures.offers.current() is None
    clock.turn(days=1)
    assert Diary(steady.store, clock).figures.offers.current() is not None


def test_one_more_waits_for_calm_days_whatever_the_weeks_before_say(
    steady: Diary, clock: FakeClock
) -> None:
    (water,) = steady.promises.all()
    steady.log(water.id, Outcome.MISSED, clock().date())
    assert steady.figures.offers.current() is None
    clock.turn(days=3)
    assert steady.figures.offers.current() is not None


def test_one_more_waits_while_a_change_is_tried(steady: Diary, clock: FakeClock) -> None:
    (water,) = steady.promises.all()
    asked = replace(water.terms[0], from_day=clock().date(), anchor="before mail")
    tried = steady.learning.revise(Change.CUE, asked)
    assert steady.figures.offers.current() is None
    steady.learning.decide(tried, Decision.KEEP)
    assert steady.figures.offers.current() is not None


def test_a_smaller_version_comes_before_growth(steady: Diary, clock: FakeClock) -> None:
    hard = replace(promise_of("Run", START), position=1)
    entries = lived(hard, 28, Outcome.MISSED, Outcome.MISSED, Outcome.KEPT)
    steady.store.apply("import", clock(), [hard, *hard.terms, *entries])
    offer = Diary(steady.store, clock).figures.offers.current()
    assert offer is not None
    assert (offer.title, offer.suggestion.kind) == ("Run", Kind.SHRINK)
    assert offer.promise == hard.id
