"""Made-up people whose truth is known: what the figures are measured against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from desktop_app.evidence.beforehand import Context, Own, Trials
from desktop_app.evidence.features import Family
from desktop_app.evidence.memory import Flags, Floats

MONDAY = 7 * 105_700 + 1
DAYS = 364
WEEKS = DAYS // 7
PROMISES = 2
TAGS = 40
MOSTLY = 0.9

Dice = np.random.Generator
Planted = tuple[Family, str]


@dataclass(frozen=True)
class Person:
    """A year of a diary. `planted`: the feature that truly matters; None: nothing does.

    `promise`: the one it matters for, None for all. `true`: families of which nothing that is
    shown is a mistake. `after` (days, tags): tags noted once the outcome was known.
    """

    tried: Trials
    context: Context
    own: Own
    planted: Planted | None = None
    effect: float = 0.0
    promise: int | None = None
    true: frozenset[Family] = frozenset()
    after: Flags | None = None


World = Callable[[Dice], Person]


def null(tags: int = TAGS) -> World:
    """Nothing matters; some tags come in runs."""

    def world(dice: Dice) -> Person:
        named = _tags(dice, tags)
        return _person(dice, named, np.tile(_levels(dice), (DAYS, 1)))

    return world


def slumps(dice: Dice) -> Person:
    """Slumps of several days, and half of the tags are moods that follow a bad day."""
    levels = _levels(dice)
    named = _tags(dice, TAGS)
    moods = TAGS // 2
    kept = np.zeros((DAYS, PROMISES), dtype=np.bool_)
    in_slump = False
    for day in range(DAYS):
        in_slump = dice.random() < (0.8 if in_slump else 0.03)
        kept[day] = dice.random(PROMISES) < levels * (0.35 if in_slump else 1.0)
        if day:
            mood = 0.15 + 0.4 * (1 - kept[day - 1].mean())
            named[day, :moods] = dice.random(moods) < mood
    return _diary(dice, named, kept)


def weekends(dice: Dice) -> Person:
    """Less is kept at weekends, and half of the tags are weekend things."""
    weekend = np.arange(DAYS) % 7 >= 5
    share = dice.uniform(0.1, 0.4, TAGS) * np.ones((DAYS, 1))
    share[weekend, : TAGS // 2] = np.minimum(2.2 * share[weekend, : TAGS // 2], 0.9)
    levels = np.clip(_levels(dice) - 0.25 * weekend[:, None], 0.02, 0.98)
    person = _person(dice, dice.random((DAYS, TAGS)) < share, levels)
    return replace(person, true=frozenset({Family.WEEKDAY}))


def rare(dice: Dice) -> Person:
    """Tags of one to six days in a hundred."""
    return _person(
        dice,
        dice.random((DAYS, TAGS)) < dice.uniform(0.01, 0.06, TAGS),
        np.tile(_levels(dice), (DAYS, 1)),
    )


def life_change(dice: Dice) -> Person:
    """From some day on all is different: what is kept, and how often half of the tags come."""
    later = (np.arange(DAYS) >= dice.integers(90, 270))[:, None]
    share = dice.uniform(0.1, 0.4, TAGS) * np.ones((DAYS, 1))
    share[:, : TAGS // 2] *= np.where(later, dice.choice([0.4, 2.2], TAGS // 2), 1.0)
    levels = np.where(later, _levels(dice) - 0.3, _levels(dice))
    return _person(dice, dice.random((DAYS, TAGS)) < share, np.clip(levels, 0.1, 0.95))


def noted_after(dice: Dice) -> Person:
    """Tags that say how it went, noted after the outcome."""
    person = null()(dice)
    went_badly = 1 - person.tried.kept.mean(axis=1, keepdims=True)
    reactive = dice.random((DAYS, TAGS // 2)) < 0.1 + 0.5 * went_badly
    return replace(person, after=reactive)


def planted(effect: float, promise: int | None = None, told: float = 1.0) -> World:
    """One tag out of 40 matters by `effect`, for both promises or for one of four.

    `told`: the share of days that is logged, and of those the share that is answered.
    """

    def world(dice: Dice) -> Person:
        named = _tags(dice, TAGS)
        share = dice.uniform(0.25, 0.45)
        named[:, 0] = dice.random(DAYS) < share
        people = PROMISES if promise is None else 4
        levels = np.tile(_levels(dice, people), (DAYS, 1))
        touched = slice(None) if promise is None else slice(promise, promise + 1)
        levels[:, touched] += effect * (named[:, [0]] - share)
        person = _person(dice, named, np.clip(levels, 0.02, 0.98), told)
        return replace(person, planted=(Family.CONTEXT, "t0"), effect=effect, promise=promise)

    return world


def part_of_day(effect: float) -> World:
    """Promises that are planned for the morning or the evening, where one suits better."""

    def world(dice: Dice) -> Person:
        evening = dice.random((DAYS, PROMISES)) < 0.5
        levels = np.clip(_levels(dice) + effect * (evening - 0.5), 0.02, 0.98)
        person = _person(dice, _tags(dice, TAGS), levels, told=1.0)
        part = np.where(evening, 2, 0).astype(np.int8)
        own = replace(person.own, part=part)
        return replace(
            person,
            own=own,
            planted=(Family.PART, "evening"),
            effect=effect,
            true=frozenset({Family.PART}),
        )

    return world


def feeling(effect: float) -> World:
    """Feeling low before matters."""

    def world(dice: Dice) -> Person:
        low = dice.random((DAYS, 1)) < 0.3
        levels = np.clip(_levels(dice) + effect * (low - 0.3), 0.02, 0.98)
        everyone = np.broadcast_to(levels, (DAYS, PROMISES))
        person = _person(dice, _tags(dice, TAGS), everyone, told=1.0)
        told = dice.random((DAYS, PROMISES)) < MOSTLY
        own = replace(person.own, low=np.where(told, low, -1).astype(np.int8))
        return replace(person, own=own, planted=(Family.FEELING, "low"), effect=effect)

    return world


def stationary(dice: Dice) -> Floats:
    """How likely each day is kept: the same all along."""
    return np.full(DAYS, dice.uniform(0.3, 0.95))


def drifting(dice: Dice) -> Floats:
    """It wanders."""
    walk = np.cumsum(dice.normal(0, 0.06, DAYS)) + dice.normal(0.6, 0.8)
    drifted: Floats = 1 / (1 + np.exp(-walk))
    return np.clip(drifted, 0.05, 0.97)


def stepping(dice: Dice) -> Floats:
    """From .85 to .45, and back two to four months later."""
    down = dice.integers(60, 150)
    up = down + dice.integers(60, 120)
    days = np.arange(DAYS)
    return np.where((days >= down) & (days < up), 0.45, 0.85)


def recovering(dice: Dice) -> Floats:
    """Slumps of several days."""
    level, share = dice.uniform(0.4, 0.92), np.empty(DAYS)
    in_slump = False
    for day in range(DAYS):
        in_slump = dice.random() < (0.75 if in_slump else 0.015)
        share[day] = 0.4 * level if in_slump else level
    return share


def _levels(dice: Dice, people: int = PROMISES) -> Floats:
    return dice.uniform(0.5, 0.8, people)


def _tags(dice: Dice, tags: int) -> Flags:
    """Tags with shares of their own; a third of them come in runs."""
    share = dice.uniform(0.08, 0.5, tags)
    named = dice.random((DAYS, tags)) < share
    runs = dice.random(tags) < 1 / 3
    for day in range(1, DAYS):
        stays = runs & (dice.random(tags) < 0.6)
        named[day, stays] = named[day - 1, stays]
    return named


def _person(dice: Dice, named: Flags, levels: NDArray[np.float64], told: float = MOSTLY) -> Person:
    return _diary(dice, named, dice.random(levels.shape) < levels, told)


def _diary(dice: Dice, named: Flags, kept: Flags, told: float = MOSTLY) -> Person:
    chance = dice.random(kept.shape) < told
    answered = chance & (dice.random((DAYS, 1)) < told)
    names = tuple(f"t{n}" for n in range(named.shape[1]))
    seen = named & answered.any(axis=1, keepdims=True)
    nothing = np.full(kept.shape, -1, dtype=np.int8)
    return Person(
        Trials(MONDAY, kept & chance, chance),
        Context(names, seen, answered, np.empty((0, 3), dtype=np.int64)),
        Own(nothing, nothing),
    )
