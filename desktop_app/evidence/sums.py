"""The sums of every feature's bets at the end of each week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isqrt
from typing import Final

import numpy as np

from desktop_app.evidence.features import GROUPS, Surprises
from desktop_app.evidence.memory import Days, Flags, Floats
from desktop_app.evidence.weekdays import weekday_bets

_TAGS_AT_ONCE: Final = 12
"""Memory that is used again stays in the processor's cache; fresh memory is dear."""


@dataclass(frozen=True, slots=True)
class Support:
    """Answered days with each feature and without it, up to the end of each week: (weeks,
    features)."""

    with_it: Days
    without: Days


@dataclass(frozen=True, slots=True)
class Sums:
    """S and V of some features up to the end of each week: (weeks, features, 1 + promises), those
    of all promises together and then of each."""

    total: Floats
    spread: Floats


def context_support(of: Surprises) -> Support:
    """The support of every tag; a day without it counts from the first with it on."""
    named = of.context.named
    some = np.logical_or.reduce(of.context.answered & of.tried.chance, axis=1)[:, None]
    begun = np.arange(len(named))[:, None] >= named.argmax(axis=0)
    absent = ~named & some & begun
    return Support(_counted(named & some), _counted(absent))


def context_sums(of: Surprises) -> Iterator[Sums]:
    """Rule 3's sums of every tag, some tags at a time."""
    r = _with_all((of.outcome * (of.context.answered & of.tried.chance)).T)
    squares, late = r * r, of.context.late
    for first in range(0, len(of.of_context), _TAGS_AT_ONCE):
        x = of.of_context[first : first + _TAGS_AT_ONCE]
        total, spread = _crossed(x, r), _crossed(x * x, squares)
        within = (late[:, 2] >= first) & (late[:, 2] < first + len(x))
        _count_late_as_no(total, spread, x, r, late[within] - np.array([0, 0, first]))
        yield Sums(_summed_up(total), _summed_up(spread))


def _count_late_as_no(total: Floats, spread: Floats, x: Floats, r: Floats, late: Days) -> None:
    """Where a tag came too late for a promise its surprise is less by one: z less by that r."""
    if not len(late):
        return
    day, promise, tag = late.T
    missed = np.zeros((len(late), len(r)))
    missed[np.arange(len(late)), promise + 1] = r[promise + 1, day]
    of_day, first = np.unique(day * len(x) + tag, return_inverse=True)
    fewer = np.zeros((len(of_day), len(r)))
    np.add.at(fewer, first, missed)
    fewer[:, 0] = fewer.sum(axis=1)
    day, tag = np.divmod(of_day, len(x))
    products = x[tag, day][:, None] * r[:, day].T
    np.subtract.at(total, (day // 7, tag), fewer)
    np.add.at(spread, (day // 7, tag), (products - fewer) ** 2 - products**2)


def own_sums(of: Surprises) -> Iterator[tuple[Sums, Support]]:
    """Rule 3's sums and the support of the features of each promise's day, a group at a time."""
    promises = range(of.tried.chance.shape[1])
    for group in GROUPS[:-1]:
        shape = (group.stop - group.start, len(of.tried.chance))
        with_it, without = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
        for promise in promises:
            known, value = of.own_flags(group, promise)
            with_it |= value & known
            without |= known & ~value
        varied: Flags = np.asarray(with_it.any(axis=1) & without.any(axis=1))
        yield _own_sums(of, group, varied), Support(_counted(with_it.T), _counted(without.T))
    yield _weekday_sums(of)


def _weekday_sums(of: Surprises) -> tuple[Sums, Support]:
    some = of.tried.chance.any(axis=1)
    _, is_so = of.own_flags(GROUPS[-1], 0)
    support = Support(_counted((is_so & some).T), _counted((~is_so & some).T))
    total, spread = weekday_bets(of)
    never_varies = (support.with_it[-1] == 0) | (support.without[-1] == 0)
    total[:, never_varies] = spread[:, never_varies] = 0
    return Sums(_summed_up(total), _summed_up(spread)), support


def _own_sums(of: Surprises, group: slice, varied: Flags) -> Sums:
    """Those of one group; 0 of what never varies."""
    days, promises = of.tried.chance.shape
    total, spread = np.zeros((2, days // 7, len(varied), 1 + promises))
    together = np.zeros((len(varied), days))
    for promise in range(promises if varied.any() else 0):
        products = of.own_surprise(group, promise)
        products *= of.outcome[:, promise]
        products[~varied] = 0
        together += products
        total[:, :, 1 + promise], spread[:, :, 1 + promise] = _weekly(products)
    total[:, :, 0], spread[:, :, 0] = _weekly(together)
    return Sums(_summed_up(total), _summed_up(spread))


def _weekly(products: Floats) -> tuple[Floats, Floats]:
    """z and z² of each week, (weeks, features)."""
    week = np.ones(7)
    return (_by_week(products) @ week).T, (_by_week(products * products) @ week).T


def _with_all(of: Floats) -> Floats:
    """(promises, days) with their sum before them."""
    return np.concatenate([of.sum(axis=0)[None], of])


def _summed_up(weekly: Floats) -> Floats:
    """Each week with all before it.

    The weeks as a square: its columns all at once, then its rows; a running sum takes thrice as
    long, as each of its values has to wait for the one before.
    """
    side = isqrt(len(weekly)) + 1
    square = np.zeros((side, side, *weekly.shape[1:]))
    whole: Floats = square.reshape(side * side, *weekly.shape[1:])
    whole[: len(weekly)] = weekly
    for week in range(1, side):
        square[:, week] += square[:, week - 1]
    for row in range(1, side):
        square[row] += square[row - 1, -1]
    return whole[: len(weekly)]


def _counted(days: Flags) -> Days:
    """How many days up to the end of each week: (days, features) to (weeks, features)."""
    weekly = np.zeros(days[::7].shape, dtype=np.int8)
    for weekday in range(7):
        weekly += days[weekday::7].view(np.int8)
    return np.cumsum(weekly, axis=0, dtype=np.int64)


def _crossed(x: Floats, r: Floats) -> Floats:
    """Σ x·r of each week, of (features, days) and (promises, days): (weeks, features, promises)."""
    crossed: Floats = _by_week(x).transpose(1, 0, 2) @ _by_week(r).transpose(1, 2, 0)
    return crossed


def _by_week(days: Floats) -> Floats:
    return days.reshape(*days.shape[:-1], days.shape[-1] // 7, 7)
