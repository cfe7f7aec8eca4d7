"""Felt trust beside what is kept."""

from datetime import timedelta

import numpy as np
import pytest

from desktop_app.domain.entries import TrustRating
from desktop_app.evidence.trust import Dots, Expectation, dots, expectation, expectation_sentence
from tests.evidence.conftest import MONDAY, chances_of


def weekly(expected: list[int | None], felt: int | None = 3) -> Dots:
    ratings = [
        TrustRating(MONDAY + timedelta(days=7 * n - 1), value, felt)
        for n, value in enumerate(expected)
    ]
    return dots(ratings, (MONDAY + timedelta(days=999)).toordinal())


def test_dots_are_shares_and_keep_what_was_not_answered_apart() -> None:
    at = weekly([7, None], None)
    assert at.expected[0] == 0.7
    assert np.isnan(at.expected[1])
    assert at.felt.tolist() == [0, 0]
    assert len(dots([TrustRating(MONDAY, 5, 5)], MONDAY.toordinal() - 1).days) == 0


def test_each_rating_speaks_of_the_ten_chances_after_it() -> None:
    twice_a_day = [chances_of("KKKKKKK"), chances_of("MMMMMMM")]
    found = expectation(twice_a_day, weekly([7]))
    assert (found.kept, found.chances) == (5, 10)
    assert found.expected == pytest.approx(7)
    week_by_week = expectation([chances_of("KKKKKKK KKKKKKK")], weekly([7, 9]))
    assert week_by_week.chances == 14
    assert week_by_week.expected == pytest.approx(7 * 0.7 + 7 * 0.9)


def test_it_is_said_when_the_sum_clears_its_bound_in_either_direction() -> None:
    kept, missed = [chances_of("KKKKKKK " * 8)], [chances_of("MMMKMMM " * 8)]
    assert expectation([chances_of("KKKKKKK")], weekly([6])).direction == 0
    low, high = expectation(kept, weekly([5] * 8)), expectation(missed, weekly([8] * 8))
    assert (low.direction, high.direction) == (1, -1)
    less = expectation_sentence(low, weekly([5] * 8), 0.9)
    assert str(less) == (
        "You expect less of yourself than you do: lately about 5 in 10, and you keep 9."
    )
    assert str(expectation_sentence(high, weekly([8] * 8), 0.2)).startswith("You expect more")


def test_who_expects_what_they_do_is_told_nothing() -> None:
    fair = expectation([chances_of("KMKMKMK " * 20)], weekly([5] * 20))
    assert fair.direction == 0
    assert expectation_sentence(fair, weekly([5] * 20), 0.5) is None


def test_without_ratings_or_chances_there_is_nothing() -> None:
    assert expectation([], weekly([])) == Expectation(0, 0.0, 0, 0)
    assert expectation([chances_of("KKK")], weekly([])) == Expectation(0, 0.0, 0, 0)
    assert expectation([], weekly([5])) == Expectation(0, 0.0, 0, 0)


def test_false_alarms_are_rare_however_often_one_looks(rng: np.random.Generator) -> None:
    """People who expect just what they keep, looked at weekly for a year."""
    alarmed = 0
    for _ in range(100):
        words = "".join(rng.choice(["K", "M"], 364, p=[0.7, 0.3]))
        of, at = chances_of(words), weekly([7] * 52)
        weeks = range(MONDAY.toordinal() + 6, MONDAY.toordinal() + 364, 28)
        alarmed += any(expectation([of.until(week)], at).direction for week in weeks)
    assert alarmed <= 10
