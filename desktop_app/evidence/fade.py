"""Sums that forget, of many series at once: scaled by powers of two they need no loop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

import numpy as np

from desktop_app.evidence.memory import Days, Flags, Floats

_HALF_LIVES: Final = 900
"""A double holds what is scaled by so many."""


@dataclass(frozen=True, slots=True)
class Fade:
    """What series of values are scaled with, so that they forget by a half-life.

    `old`: what is left, before each value, of a weight that was 1 before the first one. `weight`:
    the sum of the weights of the earlier values, 1, g, g², … ; `forever` that of endlessly many.
    `grown` and `back` scale a value, and a sum of earlier ones; a sum goes over `stretch` values.
    """

    old: Floats
    weight: Floats
    grown: Floats
    back: Floats
    forever: float
    stretch: int

    @classmethod
    def of(cls, count: int, half_life: float) -> Fade:
        """For up to so many values."""
        step, stretch = 2.0 ** (1.0 / half_life), int(_HALF_LIVES * half_life)
        old: Floats = np.exp2(np.arange(count) / -half_life)
        forever = 1.0 / (1.0 - 1.0 / step)
        weight = (1.0 - old) * forever
        return cls(old, weight, 1.0 / old[:stretch], step * old, forever, stretch)

    def earlier(self, values: Floats) -> Floats:
        """The sum of the values before each, along the last axis: each weighted by
        0.5 ** (its age / half-life)."""
        count = values.shape[-1]
        if count > self.stretch:
            return self._earlier_on_and_on(values)
        scaled = values * self.grown[..., :count]
        sums: Floats = np.cumsum(scaled, axis=-1)
        sums -= scaled
        sums *= self.back[..., :count]
        return sums

    def _earlier_on_and_on(self, values: Floats) -> Floats:
        """Stretch by stretch: each begins with what the last one leaves."""
        ends = self.stretch
        first, rest = self.earlier(values[..., :ends]), self.earlier(values[..., ends:])
        left = first[..., -1:] * self.old[1] + values[..., ends - 1 : ends]
        rest += left * self.old[: rest.shape[-1]]
        return np.concatenate([first, rest], axis=-1)

    def earlier_of_each(self, values: Floats, sizes: Sequence[int]) -> Floats:
        """The same of series of those sizes that lie end to end, each by itself."""
        ends = [*accumulate(sizes, initial=0)]
        if max(sizes, default=0) > self.stretch:
            return np.concatenate([self.earlier(values[a:b]) for a, b in pairwise(ends)])
        scaled = values * self.of_each(self.grown, sizes)
        sums = np.empty_like(scaled)
        for begin, end in pairwise(ends):
            np.add.accumulate(scaled[begin:end], out=sums[begin:end])
        sums -= scaled
        sums *= self.of_each(self.back, sizes)
        return sums

    def counting(self, counted: Flags) -> Fade:
        """The same where only the values `counted` count; no time passes with the others."""
        place: Days = np.cumsum(counted) - counted
        return replace(
            self,
            old=self.old[place],
            weight=self.weight[place],
            grown=self.grown[place] * counted,
            back=self.back[place],
        )

    def of_rows(self, rows: int) -> Fade:
        """The same for so many series at once.

        A column that goes with every row of a square costs twice as much as a square.
        """
        return replace(
            self,
            old=np.tile(self.old, (rows, 1)),
            weight=np.tile(self.weight, (rows, 1)),
            grown=np.tile(self.grown, (rows, 1)),
            back=np.tile(self.back, (rows, 1)),
        )

    @staticmethod
    def of_each(column: Floats, sizes: Sequence[int]) -> Floats:
        """One of the columns above as it goes with series that lie end to end."""
        return np.concatenate([column[:size] for size in sizes])
