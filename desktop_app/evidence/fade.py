"""Sums that forget, of many series at once: scaled by powers of two they need no loop."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

import numpy as np

from desktop_app.evidence.memory import Floats


class Fade:
    """What series of up to `count` values are scaled with, so that they forget by a half-life.

    `old`: what is left, before each value, of a weight that was 1 before the first one. `weight`:
    the sum of the weights of the earlier values, 1, g, g², … . A double holds the scales of a
    thousand half-lives.
    """

    def __init__(self, count: int, half_life: float) -> None:
        step = 2.0 ** (1.0 / half_life)
        self.old: Floats = np.exp2(np.arange(count) / -half_life)
        self.grown: Floats = 1.0 / self.old
        self.forever = 1.0 / (1.0 - 1.0 / step)
        self.weight: Floats = (1.0 - self.old) * self.forever
        self._back: Floats = step * self.old

    def earlier(self, values: Floats) -> Floats:
        """The sum of the values before each, along the last axis: each weighted by
        0.5 ** (its age / half-life)."""
        scaled = values * self.grown
        sums: Floats = np.cumsum(scaled, axis=-1)
        sums -= scaled
        sums *= self._back
        return sums

    def earlier_of_each(self, values: Floats, sizes: Sequence[int]) -> Floats:
        """The same of series of those sizes that lie end to end, each by itself."""
        scaled = values * self.of_each(self.grown, sizes)
        sums = np.empty_like(scaled)
        for begin, end in pairwise(accumulate(sizes, initial=0)):
            np.cumsum(scaled[begin:end], out=sums[begin:end])
        sums -= scaled
        sums *= self.of_each(self._back, sizes)
        return sums

    @staticmethod
    def of_each(column: Floats, sizes: Sequence[int]) -> Floats:
        """One of the columns above as it goes with series that lie end to end."""
        return np.concatenate([column[:size] for size in sizes])
