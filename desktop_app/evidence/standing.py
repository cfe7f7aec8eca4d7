"""For which promises an overall figure stands on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.domain.promises import Promise
from desktop_app.evidence.memory import Days, Flags, Floats

_NEVER: Final = 10**7


@dataclass(frozen=True, slots=True)
class Standing:
    """Which promises are active on some days, and which of them count: (promises, days).

    `set_changes`: days between the first and the last on which those that count became others.
    """

    active: Flags
    counted: Flags
    set_changes: Days


@dataclass(frozen=True, slots=True)
class Then:
    """The counts of several promises as they stood on some days (`Memory.before`): (promises,
    days)."""

    kept: Floats
    missed: Floats
    standing: Standing


def standing(of: Sequence[tuple[Promise, int]], days: Days) -> Standing:
    """Promises, with the day from which on each has a figure, on `days`.

    One counts while it is active (not ended, not resting) and has a figure.
    """
    turns = np.unique(np.array([day for each in of for day in _turns(*each)], dtype=np.int64))
    turns = turns[(turns > days[0]) & (turns <= days[-1])]
    asked = np.concatenate([turns, turns - 1, days])
    active = _active_on([promise for promise, _ in of], asked)
    enough_from = np.array([day for _, day in of], dtype=np.int64)
    counted = active & (asked >= enough_from[:, None])
    after, before, _ = np.split(counted, [len(turns), 2 * len(turns)], axis=1)
    changed = (after != before).any(axis=0) & before.any(axis=0)
    some = slice(2 * len(turns), None)
    return Standing(active[:, some], counted[:, some], turns[changed])


def _active_on(promises: Sequence[Promise], days: Days) -> Flags:
    """Whether each promise is active (not ended, not resting) on each of `days`."""
    ends = (p.ended_on.toordinal() if p.ended_on else _NEVER for p in promises)
    active = days < np.fromiter(ends, np.int64, len(promises))[:, None]
    for at, promise in enumerate(promises):
        for first, last in _rests(promise):
            active[at] &= (days < first) | (days > last)
    return active


def _rests(promise: Promise) -> list[tuple[int, int]]:
    return [
        (pause.first.toordinal(), pause.last.toordinal() if pause.last else _NEVER)
        for pause in promise.pauses
        if pause.rest
    ]


def _turns(promise: Promise, enough_from: int) -> list[int]:
    turns = [day for rest in _rests(promise) for day in (rest[0], rest[1] + 1)]
    if promise.ended_on is not None:
        turns.append(promise.ended_on.toordinal())
    return [*turns, enough_from]
