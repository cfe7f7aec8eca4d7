"""Sums that forget are the same whichever way they are worked out, however long the series."""

import numpy as np
import pytest

from desktop_app.evidence.fade import Fade
from desktop_app.evidence.memory import Floats, before_each, remembered

HALF_LIFE = 2.0
LONG = 4000
"""Two thousand half-lives: more than a double can scale."""


def one_by_one(values: Floats) -> Floats:
    return before_each(remembered(values, HALF_LIFE))


def test_a_long_series_forgets_as_a_short_one_does(rng: np.random.Generator) -> None:
    values, fade = rng.normal(size=(2, LONG)), Fade.of(LONG, HALF_LIFE)
    assert fade.earlier(values) == pytest.approx(one_by_one(values), abs=1e-12)
    assert fade.weight == pytest.approx(fade.earlier(np.ones(LONG)))


@pytest.mark.parametrize("sizes", [[5, 0, 90, 1], [7, LONG, 30]])
def test_series_that_lie_end_to_end_do_not_know_of_each_other(
    sizes: list[int], rng: np.random.Generator
) -> None:
    each = [rng.normal(size=size) for size in sizes]
    found = Fade.of(LONG, HALF_LIFE).earlier_of_each(np.concatenate(each), sizes)
    assert found == pytest.approx(np.concatenate([one_by_one(one) for one in each]), abs=1e-12)


def test_no_time_passes_with_what_does_not_count(rng: np.random.Generator) -> None:
    values, counted = rng.normal(size=300), rng.random(300) < 0.3
    fade = Fade.of(300, HALF_LIFE).counting(counted)
    expected = one_by_one(values[counted])
    assert fade.earlier(values)[counted] == pytest.approx(expected, abs=1e-12)
    assert fade.old[counted] == pytest.approx(0.5 ** (np.arange(counted.sum()) / HALF_LIFE))
