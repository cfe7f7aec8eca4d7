"""The sums of every feature's bets at the end of each week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.evidence.features import WEEKEND_PLACE, Surprises
from desktop_app.evidence.memory import Days, Flags, Floats


@dataclass(frozen=True, slots=True)
class Sums:
    """S, V and days with support, summed up to the end of each week.

    `total` and `spread`, (weeks, features, 1 + promises), are those of all promises together and
    then of each; the days are (weeks, features).
    """

    total: Floats
    spread: Floats
    days_with: Days
    days_without: Days


def context_sums(of: Surprises) -> Sums:
    """Rule 3's sums of every tag."""
    known = of.context.answered & of.tried.chance
    r = _with_all((of.outcome * known).T)
    x, named = of.of_context, of.context.named
    total, spread = _crossed(x, r), _crossed(x * x, r * r)
    _count_late_as_no(total, spread, x, r, of.context.late)
    some: Flags = np.asarray(known.any(axis=1))[:, None]
    absent = ~named & some & np.logical_or.accumulate(named, axis=0)
    weekly = (total, spread, _counted(named & some), _counted(absent))
    return Sums(*map(_summed_up, weekly))


def _count_late_as_no(total: Floats, spread: Floats, x: Floats, r: Floats, late: Days) -> None:
    """Where a tag came too late for a promise its surprise is less by one: z less by that r."""
    day, promise, tag = late.T
    missed = np.zeros((len(late), len(r)))
    missed[np.arange(len(late)), promise + 1] = r[promise + 1, day]
    of_day, first = np.unique(day * len(x) + tag, return_inverse=True)
    fewer = np.zeros((len(of_day), len(r)))
    np.add.at(fewer, first, missed)
    fewer[:, 0] = fewer.sum(axis=1)
    day, tag = np.divmod(of_day, max(len(x), 1))
    products = x[tag, day][:, None] * r[:, day].T
    np.subtract.at(total, (day // 7, tag), fewer)
    np.add.at(spread, (day // 7, tag), (products - fewer) ** 2 - products**2)


def own_sums(of: Surprises) -> Sums:
    """Rule 3's sums of the features of each promise's day."""
    places = np.flatnonzero(of.of_own.any(axis=(1, 2)))
    x, known = of.of_own[places], of.own_known
    products = x * of.outcome.T
    weekend = places == WEEKEND_PLACE
    products[weekend] = x[weekend] * of.outcome_plain.T
    products = np.stack([_with_all(each) for each in products]) if len(places) else products
    days_with = _counted(np.logical_or.reduce(of.own_value & known, axis=1).T)
    days_without = _counted(np.logical_or.reduce(~of.own_value & known, axis=1).T)
    weekly = [np.zeros((*days_with.shape, 1 + known.shape[1])) for _ in "SV"]
    for whole, daily in zip(weekly, (products, products * products), strict=True):
        whole[:, places] = (_by_week(daily) @ np.ones(7)).transpose(2, 0, 1)
    return Sums(*map(_summed_up, (*weekly, days_with, days_without)))


def _with_all(of: Floats) -> Floats:
    """(promises, days) with their sum before them."""
    return np.concatenate([of.sum(axis=0)[None], of])


def _summed_up(weekly: NDArray[Any]) -> NDArray[Any]:
    """Each week with all before it, in place; row by row, five times as fast as a running sum."""
    for week in range(1, len(weekly)):
        weekly[week] += weekly[week - 1]
    return weekly


def _counted(days: Flags) -> Days:
    """How many days of each week: (days, features) to (weeks, features)."""
    weeks, features = len(days) // 7, days.shape[1]
    counted: Days = days.reshape(weeks, 7, features).sum(axis=1)
    return counted


def _crossed(x: Floats, r: Floats) -> Floats:
    """Σ x·r of each week, of (features, days) and (promises, days): (weeks, features, promises)."""
    crossed: Floats = _by_week(x).transpose(1, 0, 2) @ _by_week(r).transpose(1, 2, 0)
    return crossed


def _by_week(days: Floats) -> Floats:
    return days.reshape(*days.shape[:-1], days.shape[-1] // 7, 7)
