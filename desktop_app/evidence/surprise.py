"""How far each day was from its forecast: of outcomes, and of what was fixed before them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED
from desktop_app.evidence.fade import Fade
from desktop_app.evidence.memory import Days, Flags, Floats, before_each

_LEVEL: Final = 10.0
_KIND: Final = 40.0
_KIND_PRIOR: Final = 6.0
_LEAST, _MOST = 0.03, 0.97
FEATURE: Final = 60.0
_USUAL: Final = 0.3
_PRIOR: Final = 4.0
_SWAY_PRIOR: Final = 3.0
_AT_ONCE: Final = 16_000
"""So many values at once stay in the processor's cache."""
_CELLS: Final = 5
_NOT_YET: Final = 4
"""The cell of the days before a feature begins, after the four of the rule."""


def outcome_surprise(kept: Flags, chance: Flags, weekend: Flags) -> tuple[Floats, Floats]:
    """Rule 1: r = y − clip(level + shift, .03, .97), and r without the shift; 0 without a chance.

    `kept` and `chance` are (days, promises), `weekend` (days,); both results (days, promises).
    """
    by_promise = np.ascontiguousarray(chance.T)
    place, sizes = np.flatnonzero(by_promise), np.count_nonzero(by_promise, axis=1).tolist()
    y = kept.T.take(place).astype(np.float64)
    fading = Fade.of(len(kept), _LEVEL)
    old, prior = fading.of_each(fading.old, sizes), PRIOR_KEPT + PRIOR_MISSED
    level = fading.earlier_of_each(y, sizes) + PRIOR_KEPT * old
    level /= fading.of_each(fading.weight, sizes) + prior * old
    kinds = 2 * np.arange(len(sizes), dtype=np.uint16)[:, None] + weekend
    shift = _shift(y - level, kinds.take(place), 2 * len(sizes))
    shifted, plain = np.zeros((2, by_promise.size))
    plain[place] = y - np.clip(level, _LEAST, _MOST)
    shifted[place] = y - np.clip(level + shift, _LEAST, _MOST)
    return _by_day(shifted, kept.shape), _by_day(plain, kept.shape)


def _by_day(of: Floats, shape: tuple[int, ...]) -> Floats:
    """What lies a promise after the other, as (days, promises)."""
    return np.ascontiguousarray(of.reshape(shape[::-1]).T)


def _shift(errors: Floats, kind: NDArray[np.uint16], kinds: int) -> Floats:
    """Of each error what is usual of its kind: one promise's, on weekdays or weekends."""
    order, sizes = np.argsort(kind, kind="stable"), np.bincount(kind, None, kinds)
    fading = Fade.of(int(sizes.max(initial=0)), _KIND)
    before = fading.earlier_of_each(errors.take(order), sizes.tolist())
    shift = np.empty_like(errors)
    shift[order] = before / (fading.of_each(fading.weight, sizes.tolist()) + _KIND_PRIOR)
    return shift


def mood_before(surprise: Floats, chance: Flags) -> Floats:
    """m of rule 2, of each day: the mean outcome surprise of the day before; (days,)."""
    tried = np.maximum(chance.sum(axis=1), 1)
    return before_each((surprise * chance).sum(axis=1) / tried)


@dataclass(frozen=True, slots=True)
class _Days:
    """What all features share, each (features, values), of the days on which they were answered.

    `kind`: the cell of a weekday after a 0, those of a feature after those of the one before.
    `swayed`: W_60(m²) before each of them. `fading` is for one series of values, `fading_rows` for
    all.
    """

    kind: NDArray[np.uint16]
    mood: Floats
    swayed: Floats
    fading: Fade
    fading_rows: Fade

    @classmethod
    def of(cls, weekend: Flags, mood: Floats, features: int) -> _Days:
        """Of so many features at once."""
        fading = Fade.of(len(mood), FEATURE)
        cells = _CELLS * np.arange(features, dtype=np.uint16)[:, None]
        return cls(
            2 * weekend.astype(np.uint16) + cells,
            np.tile(mood, (features, 1)),
            np.tile(fading.earlier(mood * mood), (features, 1)),
            fading,
            fading.of_rows(features),
        )


def usual(x: Floats, old: Floats, fading: Fade) -> Floats:
    """Rule 2's `usual` before each value of `x`, (values,) or (features, values).

    `old` is what is left of the prior's weight, which was 1 before a feature began.
    """
    forecast = fading.earlier(x)
    prior, weight = prior_and_weight(old, fading)
    forecast += prior
    forecast /= weight
    return forecast


def prior_and_weight(old: Floats, fading: Fade) -> tuple[Floats, Floats]:
    """0.3·4·f, and W_60(1) + 4·f, of rule 2's `usual`."""
    weight = (_PRIOR - fading.forever) * old
    weight += fading.forever
    return _USUAL * _PRIOR * old, weight


def feature_surprise(x: Flags, weekend: Flags, mood: Floats, begins: Days) -> Floats:
    """Rule 2: x̃ = x − clip(x̂, 0, 1), and 0 before a feature begins.

    `x` (features, values) holds the values of the days on which the features were answered, none
    before a feature begins; `weekend` and `mood` (values,) are of the same days. For at most
    60,000 values; a few features at a time, which stay in the processor's cache.
    """
    surprise = np.empty(x.shape)
    several = max(1, min(_AT_ONCE // max(len(mood), 1), len(x)))
    days = _Days.of(weekend, mood, several)
    for first in range(0, len(x), several):
        some = slice(first, first + several)
        if len(x[some]) < several:
            days = _Days.of(weekend, mood, len(x[some]))
        surprise[some] = _surprise(x[some].astype(np.float64), begins[some].tolist(), days)
    return surprise


def _surprise(x: Floats, begins: list[int], days: _Days) -> Floats:
    fading, old = days.fading_rows, np.ones(x.shape)
    for row, begin in enumerate(begins):
        old[row, begin:] = days.fading.old[: x.shape[1] - begin]
    forecast = _cell_forecast(x, usual(x, old, fading), begins, days)
    errors = x - forecast
    errors *= days.mood
    for row, begin in enumerate(begins):
        errors[row, :begin] = 0
        old[row] *= days.swayed[row, begin]
    sway = fading.earlier(errors)
    sway *= days.mood
    sway /= days.swayed - old + _SWAY_PRIOR
    forecast += sway
    np.minimum(np.maximum(forecast, 0.0, out=forecast), 1.0, out=forecast)
    surprise = np.subtract(x, forecast, out=forecast)
    for row, begin in enumerate(begins):
        surprise[row, :begin] = 0
    return surprise


def _cell_forecast(x: Floats, usually: Floats, begins: list[int], days: _Days) -> Floats:
    """x̂ within each cell, weekday or weekend and the last value 0 or 1:
    (W_60,cell(x) + 4·usual) / (W_60,cell(1) + 4)."""
    kind = days.kind.copy()
    kind[:, 1:] += x[:, :-1].astype(np.uint16)
    for row, begin in enumerate(begins):
        kind[row, :begin] = _CELLS * row + _NOT_YET
    order = np.argsort(kind, axis=None, kind="stable")
    sizes = np.bincount(kind.ravel(), minlength=_CELLS * len(x)).tolist()
    fading = days.fading
    within = fading.earlier_of_each(x.take(order), sizes)
    usually *= _PRIOR
    within += usually.take(order)
    within /= fading.of_each(fading.weight, sizes) + _PRIOR
    forecast = np.empty(x.shape)
    forecast.ravel()[order] = within
    return forecast
