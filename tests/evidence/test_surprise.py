"""The forecasts of the running bet beside their definition, value by value."""

from collections import defaultdict

import numpy as np
import pytest

from desktop_app.evidence.fade import Fade
from desktop_app.evidence.memory import Flags, Floats
from desktop_app.evidence.surprise import (
    FEATURE,
    feature_surprise,
    mood_before,
    outcome_surprise,
    usual,
)


class Fading:
    """W_H of the rule, one value after the other."""

    def __init__(self, half_life: float) -> None:
        self.g = 0.5 ** (1 / half_life)
        self.total = self.weight = 0.0
        self.prior = 1.0

    def add(self, value: float, weight: float = 1.0) -> None:
        self.total = self.total * self.g + value
        self.weight = self.weight * self.g + weight
        self.prior *= self.g


def by_definition(x: Flags, weekend: Flags, mood: Floats) -> list[float]:
    """Rule 2, of one column."""
    cells: dict[tuple[bool, int], Fading] = defaultdict(lambda: Fading(60))
    all_of_it, sway = Fading(60), Fading(60)
    last, found = 0, []
    for value, kind, m in zip(x.astype(float), weekend, mood, strict=True):
        usually = (all_of_it.total + 0.3 * 4 * all_of_it.prior) / (
            all_of_it.weight + 4 * all_of_it.prior
        )
        cell = cells[bool(kind), last]
        forecast = (cell.total + 4 * usually) / (cell.weight + 4)
        swayed = forecast + m * sway.total / (sway.weight + 3)
        found.append(value - min(max(swayed, 0.0), 1.0))
        sway.add((value - forecast) * m, m * m)
        all_of_it.add(value)
        cell.add(value)
        last = int(value)
    return found


def test_feature_surprise_is_as_defined(rng: np.random.Generator) -> None:
    days = 3000
    x = rng.random((3, days)) < [[0.1], [0.5], [0.8]]
    begins = np.array([0, 40, 1500])
    x &= np.arange(days) >= begins[:, None]
    weekend, mood = np.arange(days) % 7 >= 5, rng.normal(0, 0.3, days)
    found = feature_surprise(x, weekend, mood, begins)
    for feature, begin in enumerate(begins):
        assert not found[feature, :begin].any()
        expected = by_definition(x[feature, begin:], weekend[begin:], mood[begin:])
        assert found[feature, begin:] == pytest.approx(np.array(expected), abs=1e-12)


def test_outcome_surprise_is_as_defined(rng: np.random.Generator) -> None:
    days = 400
    kept, chance = rng.random((days, 1)) < 0.7, rng.random((days, 1)) < 0.8
    weekend = np.arange(days) % 7 >= 5
    shifted, plain = outcome_surprise(kept, chance, weekend)
    level, shift = Fading(10), {True: Fading(40), False: Fading(40)}
    for day in range(days):
        if not chance[day, 0]:
            assert shifted[day, 0] == plain[day, 0] == 0
            continue
        y, kind = float(kept[day, 0]), shift[bool(weekend[day])]
        forecast = (level.total + 1.2 * level.prior) / (level.weight + 2 * level.prior)
        moved = forecast + kind.total / (kind.weight + 6)
        assert shifted[day, 0] == pytest.approx(y - min(max(moved, 0.03), 0.97), abs=1e-12)
        assert plain[day, 0] == pytest.approx(y - min(max(forecast, 0.03), 0.97), abs=1e-12)
        kind.add(y - forecast)
        level.add(y)


def test_the_mood_is_yesterdays_mean_surprise() -> None:
    surprise = np.array([[0.5, 0.3], [0.2, 0.0], [0.0, 0.0]])
    chance = np.array([[True, True], [True, False], [False, False]])
    assert mood_before(surprise, chance) == pytest.approx([0.0, 0.4, 0.2])


def test_what_is_usual_starts_at_three_in_ten() -> None:
    fading = Fade.of(2, FEATURE)
    first, second = usual(np.array([1.0, 0.0]), fading.old, fading)
    g = 0.5 ** (1 / 60)
    assert (first, second) == pytest.approx((0.3, (1 + 1.2 * g) / (1 + 4 * g)))
