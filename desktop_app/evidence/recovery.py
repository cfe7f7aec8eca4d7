"""How surely you return after a miss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED, interval
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.memory import Days, Flags, remembered

MISSES_ENOUGH: Final = 5
_MEMORY: Final = 20.0
_REMEMBERED: Final = 1200
"""Trials of one promise beyond which a weight is below rounding."""


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


def returning(of: Sequence[Chances]) -> Return:
    """Rule "Return after a miss", of one promise or of several together, in the order of days.

    Every chance after a missed one is a trial, so that an open gap counts; two Betas with the
    prior of reliability and a memory (half-life) of 20 such chances each.
    """
    firsts, laters = [_NO_TRIALS], [_NO_TRIALS]
    for chances in of:
        after_miss = np.append(False, ~chances.kept[:-1])[: len(chances)]
        reopened = np.append([False, False], ~chances.kept[:-2])[: len(chances)]
        firsts.append(_trials(chances, after_miss & ~reopened))
        laters.append(_trials(chances, after_miss & reopened))
    misses = sum(int((~chances.kept).sum()) for chances in of)
    if misses < MISSES_ENOUGH:
        return Return(None, None, misses)
    return Return(_likely(firsts), _likely(laters), misses)


_NO_TRIALS: Final[Days] = np.empty((0, 2), dtype=np.int64)


def _trials(chances: Chances, which: Flags) -> Days:
    at = np.flatnonzero(which)[-_REMEMBERED:]
    return np.stack([chances.days[at], chances.kept[at]], axis=1)


def _likely(trials: Sequence[Days]) -> Likely | None:
    joined = np.concatenate(trials)
    if not len(joined):
        return None
    kept = joined[np.argsort(joined[:, 0], kind="stable"), 1].astype(np.float64)
    a, b = remembered(np.stack([kept, 1 - kept], axis=1), _MEMORY)[-1] + [PRIOR_KEPT, PRIOR_MISSED]
    low, high = interval(a, b)
    return Likely(float(a / (a + b)), float(low), float(high))
