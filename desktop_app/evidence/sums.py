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
    r = of.outcome * known
    x = of.of_context
    day, promise, tag = of.context.late.T
    missed = r[day, promise]
    products = x * r.sum(axis=1, keepdims=True)
    np.subtract.at(products, (day, tag), missed)
    each_total = _by_week(x).transpose(0, 2, 1) @ _by_week(r)
    each_spread = _by_week(x**2).transpose(0, 2, 1) @ _by_week(r**2)
    late = (day // 7, tag, promise)
    np.subtract.at(each_total, late, missed)
    np.add.at(each_spread, late, (1 - 2 * x[day, tag]) * missed**2)
    some: Flags = np.asarray(known.any(axis=1))
    named = of.context.named & some[:, None]
    absent = ~of.context.named & some[:, None] & (np.cumsum(of.context.named, axis=0) > 0)
    return _summed(products, each_total, each_spread, named, absent)


def own_sums(of: Surprises) -> Sums:
    """Rule 3's sums of the features of each promise's day."""
    products = of.of_own * of.outcome[:, :, None]
    products[:, :, WEEKEND_PLACE] = of.of_own[:, :, WEEKEND_PLACE] * of.outcome_plain
    days_with: Flags = np.asarray((of.own_value & of.own_known).any(axis=1))
    days_without: Flags = np.asarray((~of.own_value & of.own_known).any(axis=1))
    return _summed(
        products.sum(axis=1),
        _by_week(products).sum(axis=1).transpose(0, 2, 1),
        _by_week(products**2).sum(axis=1).transpose(0, 2, 1),
        days_with,
        days_without,
    )


def _summed(
    products: Floats, each_total: Floats, each_spread: Floats, days_with: Flags, without: Flags
) -> Sums:
    weekly = (
        _by_week(products).sum(axis=1),
        _by_week(products**2).sum(axis=1),
        each_total,
        each_spread,
        _by_week(days_with).sum(axis=1),
        _by_week(without).sum(axis=1),
    )
    return Sums(*(np.cumsum(column, axis=0, dtype=np.float64) for column in weekly))


def _by_week(days: NDArray[Any]) -> NDArray[Any]:
    return days.reshape(len(days) // 7, 7, *days.shape[1:])
