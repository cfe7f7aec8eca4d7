"""Patterns: what helps or hinders, shown only once a running bet on it has grown large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

import numpy as np

from desktop_app.evidence.beforehand import Context, Own, Trials
from desktop_app.evidence.bets import bound, log_stake, smallest_shown
from desktop_app.evidence.features import Family, Feature, Surprises, surprises
from desktop_app.evidence.looks import NEVER, Looks, looks, week_reached
from desktop_app.evidence.memory import Days, Flags

MOST_HUNCHES: Final = 4

_EXCLUSIVE: Final = (Family.PART, Family.WEEKDAY)


@dataclass(frozen=True, slots=True)
class Tally:
    """Kept of so many chances."""

    kept: int
    chances: int


@dataclass(frozen=True, slots=True)
class Effect:
    """A difference of the kept share, -1 to 1, with its always-valid 90 % interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Pattern:
    """A feature with which more, or less, is kept. `promise` None: of all together.

    `first_shown` is the Sunday of the week that showed it.
    """

    family: Family
    name: str
    promise: UUID | None
    first_shown: date
    with_it: Tally
    without: Tally
    effect: Effect

    @property
    def helps(self) -> bool:
        """Whether more is kept with it than without."""
        return self.effect.mean > 0


@dataclass(frozen=True, slots=True)
class Hunch:
    """A feature that the user named in advance, on the day `named_on`."""

    family: Family
    name: str
    named_on: date


@dataclass(frozen=True, slots=True)
class HunchFigures:
    """How a hunch stands, counting the days after it was named.

    `shown_on`: the Sunday of the week that confirmed it; None: not yet. `effect` None: nothing was
    answered since.
    """

    hunch: Hunch
    shown_on: date | None
    with_it: Tally
    without: Tally
    effect: Effect | None


@dataclass(frozen=True, slots=True)
class Patterns:
    """What holds on `as_of`, the strongest first; how many features were looked at; and how small
    an effect would have shown by now (None: not enough yet)."""

    as_of: date
    looked_at: int
    smallest_visible: float | None
    patterns: tuple[Pattern, ...]
    hunches: tuple[HunchFigures, ...] = ()


def patterns(
    day: date,
    promises: Sequence[UUID],
    tried: Trials,
    context: Context,
    own: Own,
    hunches: Sequence[Hunch] = (),
) -> Patterns:
    """The patterns of `day` out of the completed weeks in `tried`; `promises` names its columns."""
    named = hunches[:MOST_HUNCHES]
    if not tried.chance.any():
        return Patterns(day, 0, None, (), tuple(_uncounted(hunch) for hunch in named))
    of = surprises(tried, context, own)
    found = looks(of)
    shown = [
        _pattern(of, found, place, promises)
        for place in _strongest(of, found, np.flatnonzero(found.shown_at != NEVER))
    ]
    return Patterns(
        day,
        int(found.varied.sum()),
        _smallest_visible(of, found),
        tuple(sorted(shown, key=lambda pattern: -abs(pattern.effect.mean))),
        tuple(_hunch(of, hunch) for hunch in named),
    )


def _strongest(of: Surprises, found: Looks, places: Days) -> list[int]:
    """Of families that exclude each other the one shown first, of the same week the strongest."""
    chosen: dict[object, int] = {}
    for place in places.tolist():
        family, name = of.names[place]
        slot = family if family in _EXCLUSIVE else (family, name)
        held = chosen.get(slot)
        if held is None or _rank(found, place) > _rank(found, held):
            chosen[slot] = place
    return list(chosen.values())


def _rank(found: Looks, place: int) -> tuple[int, float]:
    return -int(found.shown_at[place]), float(found.stake[place])


def _pattern(of: Surprises, found: Looks, place: int, promises: Sequence[UUID]) -> Pattern:
    feature = of.feature(place)
    named = carrier(feature)
    if named is not None:
        feature = _of_one(feature, named)
    family, name = of.names[place]
    with_it, without = _tallies(feature, of.tried.kept)
    sunday = of.tried.first + 7 * int(found.shown_at[place]) + 6
    return Pattern(
        family,
        name,
        None if named is None else promises[named],
        date.fromordinal(sunday),
        with_it,
        without,
        effect_of(feature),
    )


def carrier(feature: Feature) -> int | None:
    """The promise that carries the evidence: its share of the stake is above that of all."""
    products = feature.surprise * feature.outcome
    each = log_stake(products.sum(axis=0), (products**2).sum(axis=0))
    together = products.sum(axis=1)
    whole = float(log_stake(np.asarray(together.sum()), np.asarray((together**2).sum())))
    best = int(each.argmax())
    people = int(feature.known.any(axis=0).sum())
    return best if each[best] - np.log(people) > whole else None


def _of_one(feature: Feature, promise: int) -> Feature:
    own = slice(promise, promise + 1)
    return Feature(
        feature.known[:, own],
        feature.value[:, own],
        feature.surprise[:, own],
        feature.outcome[:, own],
    )


def _tallies(feature: Feature, kept: Flags) -> tuple[Tally, Tally]:
    with_it, without = feature.known & feature.value, feature.known & ~feature.value
    return (
        Tally(int((with_it & kept).sum()), int(with_it.sum())),
        Tally(int((without & kept).sum()), int(without.sum())),
    )


def effect_of(feature: Feature) -> Effect:
    """Rule 5: S/Q of a chance, ± its always-valid 90 % bound; Q = Σx̃² over the chances."""
    products = (feature.surprise * feature.outcome).sum(axis=1)
    size = float((feature.surprise**2 * feature.known).sum())
    mean = float(products.sum()) / size
    margin = float(bound(np.asarray((products**2).sum()))) / size
    return Effect(mean, max(mean - margin, -1.0), min(mean + margin, 1.0))


def _smallest_visible(of: Surprises, found: Looks) -> float | None:
    """Rule 6: the median over the tags with support of the smallest effect that would show."""
    tags = np.flatnonzero(found.supported[: len(of.context.names)])
    if not len(tags):
        return None
    known = of.context.answered & of.tried.chance
    squares = of.of_context[tags] ** 2
    size = squares @ known.sum(axis=1)
    spread = squares @ (of.outcome * known).sum(axis=1) ** 2
    return float(min(np.median(smallest_shown(spread, found.bar[tags]) / size), 1.0))


def _hunch(of: Surprises, hunch: Hunch) -> HunchFigures:
    """Rule 7: a bar of its own, and days after naming only."""
    if (hunch.family, hunch.name) not in of.names:
        return _uncounted(hunch)
    feature = of.feature(of.names.index((hunch.family, hunch.name)))
    after = np.arange(len(feature.known)) + of.tried.first > hunch.named_on.toordinal()
    counted = Feature(
        feature.known & after[:, None],
        feature.value & after[:, None],
        feature.surprise * after[:, None],
        feature.outcome * after[:, None],
    )
    if not (counted.surprise**2 * counted.known).any():
        return _uncounted(hunch)
    with_it, without = _tallies(counted, of.tried.kept)
    week = week_reached(counted, of.tried.chance)
    sunday = None if week is None else date.fromordinal(of.tried.first + 7 * week + 6)
    return HunchFigures(hunch, sunday, with_it, without, effect_of(counted))


def _uncounted(hunch: Hunch) -> HunchFigures:
    return HunchFigures(hunch, None, Tally(0, 0), Tally(0, 0), None)
