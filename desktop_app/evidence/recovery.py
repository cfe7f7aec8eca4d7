"""How surely you return after a miss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.intervals import interval
from desktop_app.evidence.memory import Days, Flags

MISSES_ENOUGH: Final = 5
_MEMORY: Final = 20.0
_REMEMBERED: Final = 1000
"""Trials beyond which a weight is below rounding."""
_WEIGHTS: Final = np.exp2(np.arange(1 - _REMEMBERED, 1) / _MEMORY)


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely something is, 0 to 1, with its 80 % interval."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Return:
    """The figure T. `next`: the first chance after a miss; `later`: the ones after it, while the
    gap stays open. None: not enough yet."""

    next: Likely | None
    later: Likely | None
    misses: int


@dataclass(frozen=True, slots=True)
class Trials:
    """The chances after a missed one: days and kept (1 or 0), (trials, 2), and how many misses.

    `first`: right after a kept chance was missed; `later`: while the gap stayed open.
    """

    first: Days
    later: Days
    misses: int


def trials(of: Chances) -> Trials:
    """The trials of one promise, as many of the last as its memory holds."""
    missed = ~of.kept
    after_miss, reopened = np.zeros_like(missed), np.zeros_like(missed)
    after_miss[1:], reopened[2:] = missed[:-1], missed[:-2]
    return Trials(
        _trials(of, after_miss & ~reopened),
        _trials(of, after_miss & reopened),
        int(np.count_nonzero(missed)),
    )


def returning(of: Sequence[Trials]) -> Return:
    """Rule "Return after a miss", of one promise or of several together, in the order of days.

    Every chance after a missed one is a trial, so that an open gap counts; two Betas with the
    prior of reliability and a memory (half-life) of 20 such chances each.
    """
    misses = sum(each.misses for each in of)
    if misses < MISSES_ENOUGH:
        return Return(None, None, misses)
    return Return(_likely([t.first for t in of]), _likely([t.later for t in of]), misses)


def _trials(chances: Chances, which: Flags) -> Days:
    at = np.flatnonzero(which)[-_REMEMBERED:]
    return np.stack([chances.days[at], chances.kept[at]], axis=1)


def _last_ones(of: Sequence[Days]) -> Sequence[Days]:
    """All that may be among the last of several promises together, and little more."""
    few = _REMEMBERED // len(of) + 1
    tails = [each[-few:] for each in of]
    some = np.concatenate(tails)
    if len(some) < _REMEMBERED:
        return of
    first = _first_day(some)
    begins = [int(tail[0, 0]) if len(tail) else first for tail in tails]
    return [
        tail if begin < first else each[np.searchsorted(each[:, 0], first) :]
        for each, tail, begin in zip(of, tails, begins, strict=True)
    ]


def _first_day(of: Days) -> int:
    """That of the last trials that are remembered."""
    return int(np.partition(of[:, 0], -_REMEMBERED)[-_REMEMBERED])


def _likely(of: Sequence[Days]) -> Likely | None:
    joined = of[0] if len(of) == 1 else _joined(of)
    if not len(joined):
        return None
    kept = joined[-_REMEMBERED:, 1].astype(np.float64)
    weight = _WEIGHTS[-len(kept) :]
    a, b = weight @ kept + PRIOR_KEPT, weight @ (1 - kept) + PRIOR_MISSED
    low, high = interval(a, b)
    return Likely(float(a / (a + b)), float(low), float(high))


def _joined(of: Sequence[Days]) -> Days:
    """The last trials of several promises together, in the order of days."""
    some = np.concatenate(_last_ones(of))
    return some[np.argsort(some[:, 0], kind="stable")]
