"""The 80 % interval of a Beta, worked out once: a log changes one of hundreds that are drawn."""

from __future__ import annotations

from math import exp, lgamma, log, log1p, sqrt
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from desktop_app.evidence.beta import SETTLED, beta_quantile
from desktop_app.evidence.memory import Floats

INTERVAL: Final = 0.8
"""The probability that every band of Kept holds."""

_TAIL: Final = (1 - INTERVAL) / 2
_ENDS: Final = np.array([[_TAIL], [1 - _TAIL]])
_NORMAL: Final = 1.2815515655446004
_BOW: Final = (_NORMAL**2 - 3) / 6
_FEW: Final = 12
"""Up to so many are sooner worked out one by one."""
_REMEMBERED: Final = 4000

Pair = tuple[float, float]

_known: dict[Pair, Pair] = {}


def interval(a: ArrayLike, b: ArrayLike) -> tuple[Floats, Floats]:
    """The ends of the central interval of Beta(a, b); a and b broadcast and are 0.5 at least."""
    both = np.broadcast_arrays(np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64))
    asked = list(zip(*(each.ravel().tolist() for each in both), strict=True))
    found = list(map(_known.get, asked))
    if None in found:
        _learn([pair for pair, ends in zip(asked, found, strict=True) if ends is None], asked)
        found = [_known[pair] for pair in asked]
    low, high = np.array(found).reshape(-1, 2).T
    return low.reshape(both[0].shape), high.reshape(both[0].shape)


def _learn(new: list[Pair], asked: list[Pair]) -> None:
    """Work out what is not known yet; where it would be too much, forget all but what is asked."""
    if len(_known) + len(new) > _REMEMBERED:
        _known.clear()
        new = asked
    wanted = list(dict.fromkeys(new))
    _known.update(zip(wanted, _ends(wanted), strict=True))


def _ends(of: list[Pair]) -> list[Pair]:
    if len(of) <= _FEW:
        return [(_end(_TAIL, a, b), 1 - _end(_TAIL, b, a)) for a, b in of]
    a, b = np.array(of).T
    return [(low, high) for low, high in beta_quantile(_ENDS, a, b).T.tolist()]


def _end(p: float, a: float, b: float) -> float:
    """The x with P(X ≤ x) = p of one Beta(a, b): Halley's steps, kept within a bracket."""
    log_beta = lgamma(a) + lgamma(b) - lgamma(a + b)
    low, high, x = 0.0, 1.0, _guess(a, b)
    for _ in range(80):
        over = _share(x, a, b, log_beta) - p
        low, high = (x, high) if over < 0 else (low, x)
        steep = exp((a - 1) * log(x) + (b - 1) * log1p(-x) - log_beta)
        step = over / steep if steep else x
        bend = step * ((a - 1) / x - (b - 1) / (1 - x))
        stepped = x - step / (1 - min(1.0, bend) / 2)
        if not low < stepped < high:
            stepped = (low + high) / 2
        settled, x = abs(stepped - x) <= SETTLED * min(stepped, 1 - stepped), stepped
        if settled:
            break
    return x


def _guess(a: float, b: float) -> float:
    """As `beta` guesses for many: where a and b are above 1 that is close."""
    if min(a, b) > 1:
        wide, narrow = 1 / (2 * a - 1), 1 / (2 * b - 1)
        h = 2 / (wide + narrow)
        w = -_NORMAL * sqrt(h + _BOW) / h + (narrow - wide) * (_BOW + 5 / 6 - 2 / (3 * h))
        return min(max(a / (a + b * exp(-2 * w)), 1e-12), 1 - 1e-12)
    mean = a / (a + b)
    below = mean - _NORMAL * sqrt(mean * (1 - mean) / (a + b + 1))
    return min(max(below, mean / 10), 0.999)


def _share(x: float, a: float, b: float, log_beta: float) -> float:
    """P(X ≤ x), by the continued fraction of `beta.beta_cdf`."""
    if x > (a + 1) / (a + b + 2):
        return 1 - _share(1 - x, b, a, log_beta)
    front = exp(a * log(x) + b * log1p(-x) - log_beta) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, 1000):
        twice = a + 2 * m
        even = m * (b - m) * x / ((twice - 1) * twice)
        d, c = 1 / (1 + even * d), 1 + even / c
        value *= c * d
        odd = -(a + m) * (a + b + m) * x / (twice * (twice + 1))
        d, c = 1 / (1 + odd * d), 1 + odd / c
        value *= c * d
        if abs(c * d - 1) < 1e-14:
            break
    return front * value
