"""The bets on weekdays and on the weekend, whose days are known beforehand."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.evidence.fade import Fade
from desktop_app.evidence.features import SATURDAY, Surprises
from desktop_app.evidence.memory import Floats
from desktop_app.evidence.surprise import FEATURE, prior_and_weight

_WEEK: Final = 7
_DAYS: Final = np.arange(_WEEK)


def weekday_bets(of: Surprises) -> tuple[Floats, Floats]:
    """Rule 3's z and z² of each week, (weeks, features, 1 + promises): of the weekend and then of
    each weekday; of all promises together and then of each.

    What the forecast of a weekday rests on changes once a week. So each day of the week is worked
    out with each weekday, all weeks at once.
    """
    days, promises = of.tried.chance.shape
    weeks = days // _WEEK
    total, spread = np.zeros((2, weeks, 1 + _WEEK, 1 + promises))
    all_weekends, all_weekdays = np.zeros((_WEEK, weeks)), np.zeros((_WEEK, _WEEK, weeks))
    weekdays, squares = np.empty_like(all_weekdays), np.empty_like(all_weekdays)
    fading = Fade.of(days, FEATURE)
    for promise in range(promises):
        weekend = _products(of, promise, fading.counting(of.tried.chance[:, promise]), weekdays)
        all_weekends += weekend
        all_weekdays += weekdays
        sums = total[:, :, 1 + promise], spread[:, :, 1 + promise]
        _add_up(weekend, weekdays, squares, sums)
    _add_up(all_weekends, all_weekdays, squares, (total[:, :, 0], spread[:, :, 0]))
    return total, spread


def _products(of: Surprises, promise: int, fading: Fade, weekdays: Floats) -> Floats:
    """x̃·r of one promise: that of the weekend (days of the week, weeks), and into `weekdays` that
    of those (days of the week, weekdays, weeks)."""
    prior, weight = prior_and_weight(fading.old, fading)
    prior, share = _by_day(prior / weight), _by_day(fading.back / weight)
    earlier = weekdays
    _find_earlier(_by_day(fading.grown), earlier)
    weekend: Floats = earlier[:, SATURDAY:].sum(axis=1)
    weekend *= share
    weekend += prior
    weekend[SATURDAY:] -= 1
    weekend *= -_by_day(of.outcome_plain[:, promise])
    r = _by_day(of.outcome[:, promise])
    weekdays *= (-r * share)[:, None]
    weekdays -= (r * prior)[:, None]
    weekdays[_DAYS, _DAYS] += r
    return weekend


def _find_earlier(grown: Floats, earlier: Floats) -> None:
    """On each day of the week the sum over the earlier days of each weekday: (7, 7, weeks).

    Of the weekdays that are over, this week's count too.
    """
    with_this = np.cumsum(grown, axis=1)
    earlier[:] = with_this - grown
    for day in range(1, _WEEK):
        earlier[day, :day] = with_this[:day]


def _add_up(
    weekend: Floats, weekdays: Floats, squares: Floats, sums: tuple[Floats, Floats]
) -> None:
    """Into `sums`; `squares` is room to work in, as fresh memory is dear."""
    total, spread = sums
    total[:, 0], spread[:, 0] = weekend.sum(axis=0), (weekend * weekend).sum(axis=0)
    np.multiply(weekdays, weekdays, out=squares)
    total[:, 1:], spread[:, 1:] = weekdays.sum(axis=0).T, squares.sum(axis=0).T


def _by_day(days: Floats) -> Floats:
    """(days,) as (days of the week, weeks)."""
    return np.ascontiguousarray(days.reshape(-1, _WEEK).T)
