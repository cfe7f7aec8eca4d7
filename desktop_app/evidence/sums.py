"""The sums of every feature's bets at the end of each week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.evidence.features import WEEKEND_PLACE, Surprises
from desktop_app.evidence.memory import Flags, Floats


@dataclass(frozen=True, slots=True)
class Sums:
    """S, V and days with support, summed up to the end of each week: (weeks, features).

    `each_total` and `each_spread` are those of single promises: (weeks, features, promises).
    """

    total: Floats
    spread: Floats
    each_total: Floats
    each_spread: Floats
    days_with: Floats
    days_without: Floats


def context_sums(of: Surprises) -> Sums:
    """Rule 3's sums of every tag."""
    known = of.context.answered & of.tried.chance
    r = np.ascontiguousarray((of.outcome * known).T)
    x = of.of_context.T
    day, promise, tag = of.context.late.T
    missed = r[promise, day]
    products = x * r.sum(axis=0)
    np.subtract.at(products, (tag, day), missed)
    each_total, each_spread = _crossed(x, r), _crossed(x * x, r * r)
    late = (promise, tag, day // 7)
    np.subtract.at(each_total, late, missed)
    np.add.at(each_spread, late, (1 - 2 * x[tag, day]) * missed**2)
    some: Flags = np.asarray(known.any(axis=1))
    named = of.context.named.T & some
    absent = ~of.context.named.T & some & np.logical_or.accumulate(of.context.named.T, axis=1)
    return _summed(products, each_total, each_spread, named, absent)


def own_sums(of: Surprises) -> Sums:
    """Rule 3's sums of the features of each promise's day."""
    x = of.of_own.transpose(1, 2, 0)
    products = x * of.outcome.T[:, None]
    products[:, WEEKEND_PLACE] = x[:, WEEKEND_PLACE] * of.outcome_plain.T
    days_with: Flags = np.asarray((of.own_value & of.own_known).any(axis=1))
    days_without: Flags = np.asarray((~of.own_value & of.own_known).any(axis=1))
    each_total, each_spread = _weekly(products), _weekly(products * products)
    return _summed(products.sum(axis=0), each_total, each_spread, days_with.T, days_without.T)


def _summed(
    products: Floats, each_total: Floats, each_spread: Floats, days_with: Flags, without: Flags
) -> Sums:
    """`products`, `days_with` and `without` are (features, days), the others by week already."""
    weekly = (
        _weekly(products),
        _weekly(products * products),
        each_total,
        each_spread,
        _weekly(days_with),
        _weekly(without),
    )
    return Sums(*(np.cumsum(column, axis=-1).T for column in weekly))


def _weekly(days: NDArray[Any]) -> Floats:
    """The sums of weeks along the last axis."""
    summed: Floats = _by_week(days).astype(np.float64, copy=False) @ np.ones(7)
    return summed


def _crossed(x: Floats, r: Floats) -> Floats:
    """Σ x·r of each week, of (features, days) and (promises, days): (promises, features, weeks)."""
    crossed: Floats = _by_week(r).transpose(1, 0, 2) @ _by_week(x).transpose(1, 2, 0)
    return np.ascontiguousarray(crossed.transpose(1, 2, 0))


def _by_week(days: NDArray[Any]) -> NDArray[Any]:
    return days.reshape(*days.shape[:-1], days.shape[-1] // 7, 7)
