"""How far each day was from its forecast: of outcomes, and of what was fixed before them."""

from __future__ import annotations

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
_BLOCK: Final = 8


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


def usual(x: Floats, begins: Days) -> Floats:
    """Rule 2's `usual` before each value; `x` (features, values), feature f begins at begins[f].

    Before a feature begins the forecast says nothing.
    """
    count = x.shape[1]
    grown = _growth(count)
    values = x * grown
    earlier = (np.cumsum(values, axis=1) - values) * (_STEP / grown)
    old = grown[begins][:, None] / grown
    forecast: Floats = (earlier + _USUAL * _PRIOR * old) / (
        (1.0 - old) / (1.0 - 1.0 / _STEP) + _PRIOR * old
    )
    return forecast


def feature_surprise(x: Floats, weekend: Flags, mood: Floats, begins: Days) -> Floats:
    """Rule 2: x̃ = x − clip(x̂, 0, 1), and 0 before a feature begins.

    `x` (features, values) holds the values of the days on which the features were answered, 0 or
    1, 0 before a feature begins; `weekend` and `mood` (values,) are of the same days. For at most
    60,000 values.
    """
    surprise = np.empty_like(x)
    for start in range(0, len(x), _BLOCK):  # so few stay in the processor's cache
        block = slice(start, start + _BLOCK)
        surprise[block] = _surprise(x[block], weekend, mood, begins[block])
    return surprise


def _surprise(x: Floats, weekend: Flags, mood: Floats, begins: Days) -> Floats:
    begun = np.arange(x.shape[1]) >= begins[:, None]
    forecast = usual(x, begins)
    last = before_each(x) > 0
    for kind in (np.flatnonzero(weekend), np.flatnonzero(~weekend)):
        cells = (x[:, kind], last[:, kind], begun[:, kind], forecast[:, kind])
        forecast[:, kind] = _cell_forecast(*cells)
    forecast += mood * _sway((x - forecast) * begun, mood, begins)
    surprise: Floats = (x - np.clip(forecast, 0.0, 1.0)) * begun
    return surprise


def _cell_forecast(x: Floats, last: Flags, begun: Flags, usually: Floats) -> Floats:
    """x̂ on the days of one kind: (W_60,cell(x) + 4·usual) / (W_60,cell(1) + 4).

    The values after a 1 and those after a 0 are two cells, each a sequence of its own.
    """
    after_one: Days = np.cumsum(last, axis=1) - last
    after_zero: Days = np.cumsum(begun, axis=1) - begun - after_one
    place = np.where(last, after_one, after_zero)
    scale = _growth(x.shape[1])[place]
    values = x * scale
    ones = values * last
    zeros = values - ones
    sums = np.where(last, np.cumsum(ones, axis=1), np.cumsum(zeros, axis=1)) - values
    weight, _ = weight_before(x.shape[1], _FEATURE)
    earlier = sums / scale * _STEP
    forecast: Floats = (earlier + _PRIOR * usually) / (weight[place] + _PRIOR)
    return forecast


def _sway(errors: Floats, mood: Floats, begins: Days) -> Floats:
    """W_60((x − x̂)·m) / (W_60(m²) + 3), over the values of each feature since it began."""
    grown = _growth(len(mood))
    swayed = errors * (mood * grown)
    together = (np.cumsum(swayed, axis=1) - swayed) * (_STEP / grown)
    all_before = before_each(remembered(mood**2, _FEATURE))
    old = grown[begins][:, None] / grown
    since = all_before - old * all_before[begins][:, None]
    sway: Floats = together / (np.maximum(since, 0.0) + _SWAY_PRIOR)
    return sway


def _growth(count: int) -> Floats:
    """2 ** (n / 60) of `count` values: sums that are scaled by it need no loop to forget."""
    return np.exp2(np.arange(count) / _FEATURE)
