"""The Beta distribution in numpy alone: its share below a point, its quantiles."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from desktop_app.evidence.memory import Floats

PRIOR_KEPT: Final = 1.2
PRIOR_MISSED: Final = 0.8

_CLOSE: Final = 1e-13
SETTLED: Final = 1e-4
"""Each step cubes what is left: after one as small as this nothing is."""
_STIRLING: Final = (1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188)


def beta_cdf(x: ArrayLike, a: ArrayLike, b: ArrayLike) -> Floats:
    """P(X ≤ x) for X ~ Beta(a, b); all broadcast, 0 ≤ x ≤ 1, a and b above 0.

    The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method.
    """
    x, a, b = (np.array(v, dtype=np.float64) for v in np.broadcast_arrays(x, a, b))
    return _cdf(x, a, b, _log_beta(a, b))


def beta_quantile(p: ArrayLike, a: ArrayLike, b: ArrayLike) -> Floats:
    """The x with P(X ≤ x) = p for X ~ Beta(a, b); all broadcast, 0 < p < 1.

    Halley's steps from a close guess; one that leaves its bracket is replaced by the middle.
    """
    p, a, b = (np.array(v, dtype=np.float64) for v in np.broadcast_arrays(p, a, b))
    log_beta = _log_beta(a, b)
    low, high = np.zeros_like(p), np.ones_like(p)
    x = _first_guess(p, a, b)
    for _ in range(60):
        over = _cdf(x, a, b, log_beta) - p
        low, high = np.where(over < 0, x, low), np.where(over < 0, high, x)
        with np.errstate(all="ignore"):
            step = over * np.exp(log_beta - (a - 1) * np.log(x) - (b - 1) * np.log1p(-x))
            bend = step * ((a - 1) / x - (b - 1) / (1 - x))
            stepped = x - step / (1 - 0.5 * np.minimum(1.0, bend))
        inside = (stepped >= low) & (stepped <= high)
        stepped = np.where(inside, stepped, (low + high) / 2)
        settled = np.abs(stepped - x) <= SETTLED * np.minimum(stepped, 1 - stepped)
        x = stepped
        if bool(np.all(settled)):
            break
    return x


def matched(mean: ArrayLike, variance: ArrayLike) -> tuple[Floats, Floats]:
    """The a and b of the Beta with this mean (between 0 and 1) and variance."""
    share: Floats = np.asarray(mean, dtype=np.float64)
    spread: Floats = np.asarray(variance, dtype=np.float64)
    size = share * (1 - share) / spread - 1
    return share * size, (1 - share) * size


def _first_guess(p: Floats, a: Floats, b: Floats) -> Floats:
    """Abramowitz and Stegun 26.5.22 where a and b are above 1, else from the tails alone."""
    with np.errstate(all="ignore"):
        normal = np.sign(p - 0.5) * np.sqrt(-np.pi / 2 * np.log1p(-((2 * p - 1) ** 2)))
        wide, narrow = 1 / (2 * a - 1), 1 / (2 * b - 1)
        h = 2 / (wide + narrow)
        bow = (normal**2 - 3) / 6
        w = normal * np.sqrt(h + bow) / h + (narrow - wide) * (bow + 5 / 6 - 2 / (3 * h))
        inner = a / (a + b * np.exp(-2 * w))
        left = np.exp(a * np.log(a / (a + b))) / a
        right = np.exp(b * np.log(b / (a + b))) / b
        both = left + right
        lower, upper = (a * both * p) ** (1 / a), 1 - (b * both * (1 - p)) ** (1 / b)
        outer = np.where(p < left / both, lower, upper)
    guess = np.where((a > 1) & (b > 1) & np.isfinite(inner), inner, outer)
    return np.clip(guess, 1e-12, 1 - 1e-12)


def _cdf(x: Floats, a: Floats, b: Floats, log_beta: Floats) -> Floats:
    swapped = x > (a + 1) / (a + b + 2)
    t = np.where(swapped, 1 - x, x)
    a, b = np.where(swapped, b, a), np.where(swapped, a, b)
    with np.errstate(divide="ignore"):
        front = np.exp(a * np.log(t) + b * np.log1p(-t) - log_beta) / a
    share = front * _fraction(t, a, b)
    return np.where(swapped, 1 - share, share)


def _fraction(x: Floats, a: Floats, b: Floats) -> Floats:
    """The continued fraction; below the swap its denominators stay well above zero."""
    c = np.ones_like(x)
    d = 1 / (1 - (a + b) * x / (a + 1))
    value = d.copy()
    for m in range(1, 1000):
        twice = a + 2 * m
        d = 1 / (1 + (even := m * (b - m) * x / ((twice - 1) * twice)) * d)
        c = 1 + even / c
        value *= c * d
        d = 1 / (1 + (odd := -(a + m) * (a + b + m) * x / (twice * (twice + 1))) * d)
        c = 1 + odd / c
        ratio = c * d
        value *= ratio
        if m % 4 == 0 and np.abs(ratio - 1).max(initial=0.0) <= _CLOSE:
            break
    return value


def _log_beta(a: Floats, b: Floats) -> Floats:
    return _log_gamma(a) + _log_gamma(b) - _log_gamma(a + b)


def _log_gamma(x: Floats) -> Floats:
    """Stirling's series, eight steps up from `x`, where it holds to rounding."""
    product = np.ones_like(x)
    for step in range(8):
        product = product * (x + step)
    y = x + 8
    series = np.sum([c / y ** (2 * k + 1) for k, c in enumerate(_STIRLING)], axis=0)
    stirling: Floats = (y - 0.5) * np.log(y) - y + 0.5 * np.log(2 * np.pi) + series
    return stirling - np.log(product)
