"""Weekly looks at the running bets: how far each has grown, and when it reached its bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.evidence.bets import BAR, HUNCH_BAR, RHO, TAG_BARS, log_mixed, log_stake
from desktop_app.evidence.features import Feature, Surprises
from desktop_app.evidence.memory import Days, Flags, Floats
from desktop_app.evidence.sums import Sums, Support, context_sums, context_support, own_sums

SUPPORT: Final = 10
"""Answered days with a feature, and without it, that a pattern needs."""

NEVER: Final = -1


@dataclass(frozen=True, slots=True)
class Looks:
    """The bets of all features over the weeks; columns as `Surprises.names`.

    `shown_at`: the week that showed it, -1 none. `stake`: ln E at that week. `varied` and
    `supported`: with and without on one day at least, on ten, by the last week. `bar`: how many
    times the bet has to grow.
    """

    shown_at: Days
    stake: Floats
    varied: Flags
    supported: Flags
    bar: Floats


def looks(of: Surprises) -> Looks:
    """Rules 3 and 4: the stakes at each completed week, and when they reached the bar."""
    begun = np.cumsum(of.tried.chance, axis=0)[6::7] > 0
    fewest = _fewest(context_support(of))
    bars = _bars_of_tags(fewest)
    parts, first = [], 0
    for sums in context_sums(of):
        some = slice(first, first + sums.total.shape[1])
        parts.append(_looks(sums, fewest[:, some], bars[some], begun))
        first = some.stop
    for sums, support in own_sums(of):
        fewest = _fewest(support)
        parts.append(_looks(sums, fewest, np.full(fewest.shape[1], BAR), begun))
    return Looks(
        np.concatenate([part.shown_at for part in parts]),
        np.concatenate([part.stake for part in parts]),
        np.concatenate([part.varied for part in parts]),
        np.concatenate([part.supported for part in parts]),
        np.concatenate([part.bar for part in parts]),
    )


def _bars_of_tags(fewest: Days) -> Floats:
    """The earlier a tag has its support, the lower is its bar; of the same week as they came."""
    supported = fewest >= SUPPORT
    week = np.where(supported.any(axis=0), supported.argmax(axis=0), len(supported))
    bars = np.empty(len(week))
    bars[np.argsort(week, kind="stable")] = TAG_BARS[: len(week)]
    return bars


def _fewest(support: Support) -> Days:
    return np.minimum(support.with_it, support.without)


def _looks(sums: Sums, fewest: Days, bar: Floats, begun: Flags) -> Looks:
    could = _could_reach(sums, bar)
    week, place = np.divmod(could[fewest.take(could) >= SUPPORT], fewest.shape[1])
    stakes = log_stake(sums.total[week, place], sums.spread[week, place])
    stake = log_mixed(stakes[:, 0], stakes[:, 1:], begun[week])
    reached = stake >= np.log(bar)[place]
    shown_at = np.full(fewest.shape[1], NEVER)
    at_stake = np.zeros(fewest.shape[1])
    shown, first = np.unique(place[reached], return_index=True)
    shown_at[shown], at_stake[shown] = week[reached][first], stake[reached][first]
    return Looks(shown_at, at_stake, fewest[-1] > 0, fewest[-1] >= SUPPORT, bar)


def _could_reach(sums: Sums, bar: Floats) -> Days:
    """At which places, a week's features after those of the one before, a stake may be as high as
    the bar: E is at most exp(S²/(2(V+ρ))), mixed or not. They are few."""
    least = sums.spread + RHO
    least *= 2 * np.log(bar)[:, None]
    could: Days = np.unique(np.flatnonzero(sums.total * sums.total >= least) // least.shape[2])
    return could


def week_reached(feature: Feature, chance: Flags) -> int | None:
    """The first week at which a single feature's stake reaches the bar of hunches (rule 7)."""
    products = feature.surprise * feature.outcome
    together = products.sum(axis=1)
    each = log_stake(*(np.cumsum(v, axis=0)[6::7] for v in (products, products**2)))
    whole = log_stake(*(np.cumsum(v)[6::7] for v in (together, together**2)))
    stake = log_mixed(whole, each, np.cumsum(chance, axis=0)[6::7] > 0)
    reached = np.flatnonzero(stake >= np.log(HUNCH_BAR))
    return int(reached[0]) if len(reached) else None
