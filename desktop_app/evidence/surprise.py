"""How far each day was from its forecast: of outcomes, and of what was fixed before them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED
from desktop_app.evidence.memory import Days, Flags, Floats, before_each, remembered, weight_before

_LEVEL: Final = 10.0
_KIND: Final = 40.0
_KIND_PRIOR: Final = 6.0
_LEAST, _MOST = 0.03, 0.97
_FEATURE: Final = 60.0
_STEP: Final = 2.0 ** (1.0 / _FEATURE)
_USUAL: Final = 0.3
_PRIOR: Final = 4.0
_SWAY_PRIOR: Final = 3.0


def outcome_surprise(kept: Flags, chance: Flags, weekend: Flags) -> tuple[Floats, Floats]:
    """Rule 1: r = y − clip(level + shift, .03, .97), and r without the shift; 0 without a chance.

    `kept` and `chance` are (days, promises), `weekend` (days,); both results (days, promises).
    """
    shifted, plain = np.zeros(kept.shape), np.zeros(kept.shape)
    for promise in range(kept.shape[1]):
        rows = np.flatnonzero(chance[:, promise])
        y = kept[rows, promise].astype(np.float64)
        weight, prior = weight_before(len(rows), _LEVEL)
        prior_size = PRIOR_KEPT + PRIOR_MISSED
        level = (before_each(remembered(y, _LEVEL)) + PRIOR_KEPT * prior) / (
            weight + prior_size * prior
        )
        shift = _shift(y - level, weekend[rows])
        plain[rows, promise] = y - np.clip(level, _LEAST, _MOST)
        shifted[rows, promise] = y - np.clip(level + shift, _LEAST, _MOST)
    return shifted, plain


def _shift(errors: Floats, weekend: Flags) -> Floats:
    shift = np.zeros(len(errors))
    for kind in (weekend, ~weekend):
        rows = np.flatnonzero(kind)
        weight, _ = weight_before(len(rows), _KIND)
        shift[rows] = before_each(remembered(errors[rows], _KIND)) / (weight + _KIND_PRIOR)
    return shift


def mood_before(surprise: Floats, chance: Flags) -> Floats:
    """m of rule 2, of each day: the mean outcome surprise of the day before; (days,)."""
    tried = np.maximum(chance.sum(axis=1), 1)
    return before_each((surprise * chance).sum(axis=1) / tried)


@dataclass(frozen=True, slots=True)
class Pace:
    """2 ** (n / 60) of each value n: sums that are scaled by it need no loop to forget.

    `back` scales the sum of the earlier values back to the present one.
    """

    grown: Floats
    back: Floats

    @classmethod
    def of(cls, count: int) -> Pace:
        """For so many values, 60,000 at most."""
        grown = np.exp2(np.arange(count) / _FEATURE)
        return cls(grown, _STEP / grown)

    def earlier(self, values: Floats) -> Floats:
        """W_60 of `values`, along the last axis, before each of them."""
        scaled = values * self.grown
        return (np.cumsum(scaled, axis=-1) - scaled) * self.back

    @property
    def old(self) -> Floats:
        """What is left of a weight that was 1 before the first value."""
        left: Floats = self.grown[0] / self.grown
        return left


@dataclass(frozen=True, slots=True)
class _Days:
    """What all features share, each (values,), of the days on which they were answered.

    `swayed`: W_60(m²) before each of them. `scale`, `weight`: 2 ** (n / 60) and W_60(1) before
    the n-th value of a cell.
    """

    weekend: Flags
    mood: Floats
    swayed: Floats
    pace: Pace
    scale: Floats
    weight: Floats

    def since(self, begin: int) -> _Days:
        """From the first use of a feature on."""
        later = slice(begin, None)
        return replace(
            self,
            weekend=self.weekend[later],
            mood=self.mood[later],
            swayed=self.swayed[later],
            pace=Pace(self.pace.grown[later], self.pace.back[later]),
        )


def usual(x: Floats, pace: Pace) -> Floats:
    """Rule 2's `usual` before each value of `x`, (values,) or (features, values)."""
    old = pace.old
    forecast: Floats = (pace.earlier(x) + _USUAL * _PRIOR * old) / (
        (1.0 - old) / (1.0 - 1.0 / _STEP) + _PRIOR * old
    )
    return forecast


def feature_surprise(x: Floats, weekend: Flags, mood: Floats, begins: Days) -> Floats:
    """Rule 2: x̃ = x − clip(x̂, 0, 1), and 0 before a feature begins.

    `x` (features, values) holds the values of the days on which the features were answered, 0 or
    1, 0 before a feature begins; `weekend` and `mood` (values,) are of the same days. For at most
    60,000 values; one feature at a time, which stays in the processor's cache.
    """
    pace, swayed = Pace.of(len(mood)), before_each(remembered(mood**2, _FEATURE))
    weight, _ = weight_before(len(mood), _FEATURE)
    days = _Days(weekend, mood, swayed, pace, pace.grown, weight)
    surprise = np.zeros_like(x)
    for feature, begin in enumerate(begins.tolist()):
        surprise[feature, begin:] = _surprise(x[feature, begin:], days.since(begin))
    return surprise


def _surprise(x: Floats, days: _Days) -> Floats:
    forecast, last = usual(x, days.pace), before_each(x) > 0
    for kind in (days.weekend, ~days.weekend):
        for cell in (kind & last, kind & ~last):
            rows = np.flatnonzero(cell)
            forecast[rows] = _cell_forecast(x[rows], forecast[rows], days)
    forecast += days.mood * _sway(x - forecast, days)
    surprise: Floats = x - np.minimum(np.maximum(forecast, 0.0), 1.0)
    return surprise


def _cell_forecast(x: Floats, usually: Floats, days: _Days) -> Floats:
    """x̂ of the values of one cell: (W_60,cell(x) + 4·usual) / (W_60,cell(1) + 4)."""
    scale = days.scale[: len(x)]
    values = x * scale
    earlier = (np.cumsum(values) - values) / scale * _STEP
    forecast: Floats = (earlier + _PRIOR * usually) / (days.weight[: len(x)] + _PRIOR)
    return forecast


def _sway(errors: Floats, days: _Days) -> Floats:
    """W_60((x − x̂)·m) / (W_60(m²) + 3), over the values since the feature began."""
    swayed = errors * (days.mood * days.pace.grown)
    together = (np.cumsum(swayed) - swayed) * days.pace.back
    since = days.swayed - days.pace.old * days.swayed[0]
    sway: Floats = together / (np.maximum(since, 0.0) + _SWAY_PRIOR)
    return sway
