"""Sums that forget: each new value dims the earlier ones by a half-life counted in values."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Days = NDArray[np.int64]
"""Days as proleptic ordinals, ascending (1 is a Monday)."""
Codes = NDArray[np.int8]
Shorts = NDArray[np.int16]
Flags = NDArray[np.bool_]

_EXPONENT: Final = 256.0


def remembered(values: ArrayLike, half_life: float | Floats) -> Floats:
    """The sum after each value: `w[i] = w[i-1] * 0.5 ** (1 / half_life[i]) + values[i]`.

    `values` is (n,) or (rows, n), each row by itself; `half_life` one number or (n,), in values.
    Worked out in stretches so short that the scaling by powers of two stays far from overflow.
    """
    given = np.asarray(values, dtype=np.float64)
    count = given.shape[-1]
    steps = np.broadcast_to(1.0 / np.asarray(half_life, dtype=np.float64), (count,))
    exponents = np.cumsum(steps)
    sums = np.empty_like(given)
    start = 0
    carried: float | Floats = 0.0
    while start < count:
        begun = exponents[start] - steps[start]
        end = int(np.searchsorted(exponents, begun + _EXPONENT, side="right"))
        end = max(end, start + 1)
        scale = np.exp2(exponents[start:end] - begun)
        stretch = np.cumsum(given[..., start:end] * scale, axis=-1)
        sums[..., start:end] = (stretch + carried) / scale
        carried = sums[..., end - 1 : end]
        start = end
    return sums


def before_each(sums: Floats) -> Floats:
    """The same sums as they stood before each value: shifted by one, zero at first."""
    shifted = np.zeros_like(sums)
    shifted[..., 1:] = sums[..., :-1]
    return shifted
