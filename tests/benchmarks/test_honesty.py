"""The short form of the honesty bench; the long one is `python -m tests.benchmarks.honesty`."""

import numpy as np
import pytest

from tests.benchmarks import rivals, worlds
from tests.benchmarks.honesty import (
    PLANTED_WORLDS,
    Found,
    Line,
    reliability_lines,
    rival,
    running_bet,
    seen,
    suggestion_lines,
)
from tests.benchmarks.worlds import World

SEED = 7


def people(world: World, users: int) -> list[worlds.Person]:
    return [world(np.random.default_rng([SEED, user])) for user in range(users)]


def shares(found: list[Found], week: int) -> float:
    return float(np.mean([each.week <= week for each in found]))


@pytest.mark.parametrize(
    "world", [worlds.null(60), worlds.slumps, worlds.weekends, worlds.life_change]
)
def test_a_year_with_nothing_in_it_shows_nothing(world: World) -> None:
    """Of 40 people 3 at most see a pattern; a plain correlation shows one to nearly everyone."""
    crowd = people(world, 40)
    assert sum(running_bet(person).false > 0 for person in crowd) <= 3
    assert sum(rival(person, rivals.plain).false > 0 for person in crowd) >= 38


def test_what_is_noted_after_the_outcome_is_never_tested() -> None:
    crowd = people(worlds.noted_after, 10)
    tested = {name for person in crowd for name in seen(person).context.names}
    assert tested == {f"t{n}" for n in range(worlds.TAGS)}
    assert all(rival(person, rivals.benjamini_hochberg).false for person in crowd)


@pytest.mark.parametrize(
    ("name", "week", "least"),
    [
        ("+25 on all", 52, 0.9),
        ("+40 on all", 26, 0.9),
        ("+40 on one of 4", 52, 0.9),
        ("part of day -40", 26, 0.85),
        ("feeling low -40", 26, 0.85),
    ],
)
def test_what_is_there_is_found(name: str, week: int, least: float) -> None:
    found = [running_bet(person) for person in people(PLANTED_WORLDS[name], 20)]
    assert shares(found, week) >= least
    if "one of" in name:
        assert all(each.named for each in found if each.week <= 52)


def _held(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line.holds is False]


def test_reliability_is_nearer_to_the_truth_than_other_scores() -> None:
    assert _held(list(reliability_lines(40, SEED))) == []


def test_suggestions_go_to_whom_they_fit() -> None:
    assert _held(list(suggestion_lines(40, SEED))) == []


def test_loops_score_is_as_published() -> None:
    """Daily, kept each day: 1 − 0.5^(n/13), the half-life of 13 days of Loop's formula."""
    score = rivals.loop_score(np.ones(26, dtype=np.bool_))
    assert score[[12, 25]] == pytest.approx([0.5, 0.75])
