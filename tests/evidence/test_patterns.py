"""Patterns: when they appear, what they say, and that they keep still otherwise."""

from dataclasses import replace
from datetime import date, timedelta
from math import exp, log, sqrt
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.evidence.beforehand import Context, Own, Trials
from desktop_app.evidence.bets import (
    BAR,
    SLOTS,
    TAG_BARS,
    bound,
    log_mixed,
    log_stake,
    smallest_shown,
)
from desktop_app.evidence.features import Family, surprises
from desktop_app.evidence.looks import looks
from desktop_app.evidence.memory import Flags, Floats
from desktop_app.evidence.pattern_words import (
    effect_sentence,
    pattern_sentence,
    patterns_as_json,
    silence_sentence,
    when_phrase,
)
from desktop_app.evidence.patterns import Hunch, Patterns, patterns
from desktop_app.evidence.sums import context_sums, own_sums
from tests.evidence.conftest import MONDAY

FIRST = MONDAY.toordinal()
NO_LATE = np.empty((0, 3), dtype=np.int64)
World = tuple[Trials, Context, Own]


def world(
    rng: np.random.Generator,
    weeks: int = 52,
    promises: int = 2,
    effect: float = 0.0,
    tags: int = 5,
    on: int | None = None,
) -> World:
    """Every day a chance of every promise and answered; the first tag matters by `effect`."""
    shape = (7 * weeks, promises)
    named = rng.random((7 * weeks, tags)) < 0.35
    level = np.full(shape, 0.6)
    touched = slice(None) if on is None else slice(on, on + 1)
    level[:, touched] += effect * (named[:, [0]] - 0.35)
    everything = np.ones(shape, dtype=np.bool_)
    return (
        Trials(FIRST, rng.random(shape) < level, everything),
        Context(tuple(f"tag {n}" for n in range(tags)), named, everything, NO_LATE),
        Own(np.full(shape, -1, dtype=np.int8), np.full(shape, -1, dtype=np.int8)),
    )


def ids(promises: int) -> list[UUID]:
    return [UUID(int=n + 1) for n in range(promises)]


def shown(of: World, hunches: tuple[Hunch, ...] = ()) -> Patterns:
    days, promises = of[0].kept.shape
    return patterns(MONDAY + timedelta(days=days - 1), ids(promises), *of, hunches)


def first_weeks(of: World, weeks: int) -> World:
    tried, context, own = of
    days = 7 * weeks
    return (
        Trials(tried.first, tried.kept[:days], tried.chance[:days]),
        Context(
            context.names,
            context.named[:days],
            context.answered[:days],
            context.late[context.late[:, 0] < days],
        ),
        Own(own.part[:days], own.low[:days]),
    )


def test_a_year_with_nothing_in_it_shows_nothing_and_says_what_it_looked_at(
    rng: np.random.Generator,
) -> None:
    found = shown(world(rng))
    assert found.patterns == ()
    assert found.looked_at == 5 + 8
    assert found.smallest_visible is not None
    assert 0.1 < found.smallest_visible < 0.4
    assert "13 things were looked at" in str(silence_sentence(found))


def test_what_helps_is_shown_with_its_counts_and_its_day(rng: np.random.Generator) -> None:
    of = world(rng, effect=0.4)
    (pattern,) = shown(of).patterns
    tried, context, _ = of
    named = context.named[:, 0]
    assert (pattern.family, pattern.name, pattern.promise) == (Family.CONTEXT, "tag 0", None)
    assert pattern.helps
    assert pattern.with_it.chances == 2 * named.sum()
    assert pattern.with_it.kept == tried.kept[named].sum()
    assert pattern.without.kept == tried.kept[~named].sum()
    assert pattern.effect.low < 0.4 < pattern.effect.high
    assert pattern.first_shown.isoweekday() == 7
    sentence = str(pattern_sentence(pattern, {}))
    assert sentence.startswith("On days with “tag 0” you keep your promises more often: ")


def test_what_hinders_is_told_the_same_way(rng: np.random.Generator) -> None:
    (pattern,) = shown(world(rng, effect=-0.4)).patterns
    assert not pattern.helps
    assert "less often" in str(pattern_sentence(pattern, {}))
    assert str(effect_sentence(pattern.effect)).startswith("About ")


def test_a_pattern_stays_with_its_date_while_weeks_go_by(rng: np.random.Generator) -> None:
    of = world(rng, effect=0.4)
    dates = [shown(first_weeks(of, weeks)) for weeks in range(4, 53, 4)]
    first = [each.patterns[0].first_shown for each in dates if each.patterns]
    assert first
    assert len(set(first)) == 1
    until = (first[0].toordinal() + 1 - FIRST) // 7
    assert shown(first_weeks(of, until)).patterns
    assert not shown(first_weeks(of, until - 1)).patterns


def test_the_promise_that_carries_it_is_named(rng: np.random.Generator) -> None:
    (pattern,) = shown(world(rng, promises=4, effect=0.4, on=2)).patterns
    assert pattern.promise == UUID(int=3)
    assert "“Read”" in str(pattern_sentence(pattern, {UUID(int=3): "Read"}))


def test_ten_days_with_and_ten_without_are_needed(rng: np.random.Generator) -> None:
    tried, context, own = world(rng)
    named = np.zeros_like(context.named)
    named[20:29, 0] = named[20:30, 1] = True
    named[:, 2] = np.arange(len(named)) >= 10
    named[:9, 3] = True
    found = looks(surprises(tried, replace(context, named=named), own))
    assert found.supported[:4].tolist() == [False, True, False, False]


def test_of_parts_of_the_day_one_is_shown(rng: np.random.Generator) -> None:
    tried, context, own = world(rng)
    part = rng.integers(0, 2, tried.kept.shape).astype(np.int8)
    kept = rng.random(tried.kept.shape) < np.where(part == 0, 0.9, 0.4)
    found = shown((replace(tried, kept=kept), context, replace(own, part=part)))
    assert [(p.family, p.name in ("morning", "midday")) for p in found.patterns] == [
        (Family.PART, True)
    ]


def test_weekdays_and_feelings_are_looked_at_too(rng: np.random.Generator) -> None:
    tried, context, own = world(rng)
    low = (rng.random(tried.kept.shape) < 0.3).astype(np.int8)
    kept = rng.random(tried.kept.shape) < np.where(low == 1, 0.3, 0.8)
    (feeling,) = shown((replace(tried, kept=kept), context, replace(own, low=low))).patterns
    assert (feeling.family, feeling.name, feeling.helps) == (Family.FEELING, "low", False)
    at_weekends = (np.arange(len(kept)) % 7 >= 5)[:, None]
    kept = rng.random(tried.kept.shape) < np.where(at_weekends, 0.3, 0.8)
    (weekend,) = shown((replace(tried, kept=kept), context, own)).patterns
    assert (weekend.family, weekend.name, weekend.helps) == (Family.WEEKDAY, "weekend", False)


def test_a_hunch_has_a_bar_of_its_own_and_counts_from_its_naming(
    rng: np.random.Generator,
) -> None:
    of = world(rng, weeks=26, effect=0.4)
    early = Hunch(Family.CONTEXT, "tag 0", MONDAY + timedelta(days=6))
    late = Hunch(Family.CONTEXT, "tag 0", MONDAY + timedelta(days=7 * 25))
    unheard = Hunch(Family.CONTEXT, "never used", MONDAY)
    confirmed, waiting, nothing = shown(of, (early, late, unheard)).hunches
    whole = shown(of).patterns[0]
    assert confirmed.shown_on is not None
    assert confirmed.shown_on <= whole.first_shown + timedelta(days=7)
    assert confirmed.with_it.chances < whole.with_it.chances
    assert (waiting.shown_on, nothing.effect) == (None, None)


def test_an_empty_diary_has_no_patterns() -> None:
    nothing = np.zeros((0, 0), dtype=np.bool_)
    none = np.zeros((0, 0), dtype=np.int8)
    tried = Trials(FIRST, nothing, nothing)
    found = patterns(MONDAY, [], tried, Context((), nothing, nothing, NO_LATE), Own(none, none))
    assert (found.patterns, found.looked_at, found.smallest_visible) == ((), 0, None)
    assert str(silence_sentence(found)).startswith("Not enough yet")


def test_the_stake_is_as_defined() -> None:
    total, spread = np.array([3.0]), np.array([2.5])
    stake = sqrt(1 / 3.5) * exp(9 / 7)
    assert log_stake(total, spread)[0] == pytest.approx(log(stake))
    each = np.array([[log(4.0), log(2.0), 50.0]])
    mixed = log_mixed(np.log(total), each, np.array([True, True, False]))
    assert mixed[0] == pytest.approx(log(0.8 * 3 + 0.2 * (4 + 2) / 2))


def test_all_tags_together_are_as_often_mistaken_as_with_one_bar_for_each() -> None:
    assert (1 / TAG_BARS).sum() == pytest.approx(SLOTS / BAR) == pytest.approx(0.10)
    assert TAG_BARS[[0, -1]] == pytest.approx([17 * 15.848, 80 * 15.848], abs=0.1)


def test_the_tag_that_has_its_support_first_has_the_lowest_bar(rng: np.random.Generator) -> None:
    days = np.arange(7 * 20)
    once, seldom, often = days == 5, days % 11 == 6, days % 3 == 2
    tried, context, own = world(rng, weeks=20, tags=3)
    context = replace(context, named=np.stack([once, seldom, often], axis=1))
    bar = looks(surprises(tried, context, own)).bar
    assert bar[:3] == pytest.approx(TAG_BARS[[2, 1, 0]])
    assert set(bar[3:]) == {BAR}


def test_the_smallest_that_shows_is_where_the_stake_reaches_the_bar() -> None:
    spread = np.array([0.5, 10.0, 300.0])
    assert log_stake(smallest_shown(spread), spread) == pytest.approx(log(640))
    assert log_stake(smallest_shown(spread, 269.0), spread) == pytest.approx(log(269))
    assert log_stake(bound(spread), spread) == pytest.approx(log(10))


def slow_sums(of: World) -> tuple[Floats, Floats]:
    """S and V of every feature, all together and each promise, product by product."""
    made = surprises(*of)
    total, spread = np.zeros((2, len(made.names), 1 + of[0].chance.shape[1]))
    for place in range(len(made.names)):
        feature = made.feature(place)
        products = feature.surprise * feature.outcome
        products = np.concatenate([products.sum(axis=1, keepdims=True), products], axis=1)
        total[place], spread[place] = products.sum(axis=0), (products**2).sum(axis=0)
    return total, spread


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1000))
def test_weekly_sums_agree_with_single_days_and_late_tags_are_no(seed: int) -> None:
    rng = np.random.default_rng(seed)
    tried, context, own = world(rng, weeks=8, promises=3)
    answered = rng.random(context.answered.shape) < 0.8
    day, promise = np.nonzero(answered & (rng.random(answered.shape) < 0.2))
    late = np.stack([day, promise, np.zeros_like(day)], axis=1)
    late = late[context.named[day, 0] & (answered.sum(axis=1)[day] > 1)]
    of = (
        replace(tried, chance=rng.random(tried.chance.shape) < 0.9),
        replace(context, answered=answered, late=late),
        replace(own, part=rng.integers(-1, 4, tried.kept.shape).astype(np.int8)),
    )
    made = surprises(*of)
    fast = [*context_sums(made), *(sums for sums, _ in own_sums(made))]
    total, spread = slow_sums(of)
    assert np.concatenate([sums.total[-1] for sums in fast]) == pytest.approx(total, abs=1e-12)
    assert np.concatenate([sums.spread[-1] for sums in fast]) == pytest.approx(spread, abs=1e-12)
    tagged = made.feature(0)
    assert not tagged.value[late[:, 0], late[:, 1]].any()
    one = (tagged.surprise * tagged.outcome).sum(axis=0)
    assert fast[0].total[-1, 0, 1:] == pytest.approx(one)


def test_json_is_as_the_contract_says(rng: np.random.Generator) -> None:
    found = shown(world(rng, effect=0.4))
    document = patterns_as_json(found, {})
    assert set(document) == {"as_of", "looked_at", "smallest_visible", "patterns"}
    (pattern,) = document["patterns"]
    assert set(pattern) == {
        *("family", "name", "promise", "direction", "first_shown"),
        *("with", "without", "effect", "sentence"),
    }
    assert (pattern["family"], pattern["direction"]) == ("context", "helps")
    assert date.fromisoformat(pattern["first_shown"]).isoweekday() == 7


@pytest.mark.parametrize(
    ("family", "name", "words"),
    [
        (Family.PART, "night", "At night"),
        (Family.WEEKDAY, "Tue", "On Tuesdays"),
        (Family.FEELING, "low", "When it feels heavy before"),
    ],
)
def test_every_feature_has_words(family: Family, name: str, words: str) -> None:
    assert str(when_phrase(family, name)) == words


def test_flags_have_the_shape_of_the_diary(rng: np.random.Generator) -> None:
    made = surprises(*world(rng, weeks=3))
    known: Flags = made.feature(0).known
    assert known.shape == made.tried.kept.shape
