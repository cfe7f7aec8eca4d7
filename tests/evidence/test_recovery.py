"""Coming back after a miss."""

from datetime import timedelta

import numpy as np
import pytest

from desktop_app.evidence.recovery import Return, returning, trials
from tests.evidence.conftest import MONDAY, chances_of

G = 0.5 ** (1 / 20)


def return_of(*words: str) -> Return:
    return returning([trials(chances_of(each)) for each in words])


def test_under_five_misses_there_is_no_figure() -> None:
    of = return_of("MKMKMKMKK")
    assert (of.next, of.misses) == (None, 4)


def test_the_first_chance_after_a_miss_is_the_trial() -> None:
    of = return_of("MKKMMMKMKMK")
    tried = [1, 0, 1, 1]
    a = sum(kept * G**age for age, kept in enumerate(reversed(tried))) + 1.2
    b = sum((1 - kept) * G**age for age, kept in enumerate(reversed(tried))) + 0.8
    assert of.misses == 6
    assert of.next is not None
    assert of.next.estimate == pytest.approx(a / (a + b))
    assert of.next.low < of.next.estimate < of.next.high


def test_an_open_gap_counts() -> None:
    closed, open_gap = return_of("MKMKMKMKMK"), return_of("MKMKMKMKMM")
    assert closed.next is not None
    assert open_gap.next is not None
    assert open_gap.next.estimate < closed.next.estimate


def test_later_chances_of_a_gap_are_a_figure_of_their_own() -> None:
    of = return_of("MMMMMMK")
    assert of.next is not None
    assert of.later is not None
    assert of.next.estimate == pytest.approx(1.2 / 3)
    kept, missed = 1.0, sum(G**age for age in range(1, 5))
    assert of.later.estimate == pytest.approx((kept + 1.2) / (kept + missed + 2))


def test_several_promises_count_together_in_the_order_of_days() -> None:
    of = return_of("MKMKMK", "MMMMKK")
    assert of.misses == 7
    assert of.next is not None


def test_of_many_promises_the_last_trials_count_whichever_they_are_of(
    rng: np.random.Generator,
) -> None:
    """Some are of long ago, some have few: what is remembered are the last of all together."""
    of = []
    for n, begins in enumerate((0, 0, 1500, 1500, 2990)):
        words = "".join(rng.choice(["M", "K"], 3000 - begins, p=[0.6, 0.4]))
        of.append(trials(chances_of(words, start=MONDAY + timedelta(days=begins - 100 * n))))
    tried = np.concatenate([each.first for each in of])
    tried = tried[np.argsort(tried[:, 0], kind="stable")]
    weights = G ** np.arange(len(tried))[::-1]
    a, b = (weights * tried[:, 1]).sum() + 1.2, (weights * (1 - tried[:, 1])).sum() + 0.8
    found = returning(of).next
    assert found is not None
    assert found.estimate == pytest.approx(a / (a + b), abs=1e-12)


def test_an_empty_diary_has_nothing_to_return_from() -> None:
    assert return_of().next is None
    assert return_of(".").misses == 0
