"""Measuring in turn, for ratios that hold on a machine whose speed changes while it measures."""

from __future__ import annotations

from collections.abc import Callable

Figures = list[float]
"""What one measure said in each round."""


def in_turn(rounds: int, *measures: Callable[[], float]) -> list[Figures]:
    """The figures of each, all measured once in each round; a first round is for warmth alone."""
    for measure in measures:
        measure()
    figures = [[measure() for measure in measures] for _ in range(rounds)]
    return [list(column) for column in zip(*figures, strict=True)]


def typical(figures: Figures, base: Figures) -> tuple[float, float]:
    """The figure and its base from the round whose ratio is the median of the rounds' ratios.

    What follows each other at once was measured at the same speed; the least of each need not be.
    """
    pairs = sorted(zip(figures, base, strict=True), key=lambda pair: pair[0] / pair[1])
    return pairs[(len(pairs) - 1) // 2]
