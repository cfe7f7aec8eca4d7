"""Every feature that is tested, with its surprise on every promise's day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from desktop_app.domain.days import Part
from desktop_app.evidence.beforehand import Context, Own, Trials
from desktop_app.evidence.memory import Days, Flags, Floats
from desktop_app.evidence.surprise import (
    feature_surprise,
    mood_before,
    outcome_surprise,
    usual,
)

SATURDAY: Final = 5


class Family(StrEnum):
    """What kind of thing a feature is."""

    CONTEXT = "context"
    PART = "part"
    WEEKDAY = "weekday"
    FEELING = "feeling_before"


WEEKEND: Final = "weekend"
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LOW_NAME: Final = "low"
OWN: Final = (
    *((Family.PART, part.value) for part in Part),
    (Family.FEELING, LOW_NAME),
    *((Family.WEEKDAY, name) for name in (WEEKEND, *WEEKDAYS)),
)
"""The features of each promise's day, in the order of their columns."""

_LOW: Final = len(Part)
WEEKEND_PLACE: Final = _LOW + 1
"""The column of the weekend among `OWN`: its outcome forecast goes without shift."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature on every promise's day, each (days, promises).

    `known`: a chance for which it was answered before the outcome. `value`: it was so. `surprise`
    is x̃ and `outcome` r, both 0 where it is not known.
    """

    known: Flags
    value: Flags
    surprise: Floats
    outcome: Floats


@dataclass(frozen=True, slots=True)
class Surprises:
    """All x̃ and r of a diary; promises' axis of `context` is left out, it is the day's."""

    tried: Trials
    context: Context
    own_value: Flags
    own_known: Flags
    outcome: Floats
    outcome_plain: Floats
    of_context: Floats
    of_own: Floats

    @property
    def names(self) -> tuple[tuple[Family, str], ...]:
        """Family and name of every feature: the tags first."""
        return (*((Family.CONTEXT, name) for name in self.context.names), *OWN)

    def feature(self, place: int) -> Feature:
        """The feature at `place` of `names`."""
        tags = len(self.context.names)
        if place < tags:
            return self._tag(place)
        column = place - tags
        known = self.own_known[:, :, column]
        outcome = self.outcome_plain if column == WEEKEND_PLACE else self.outcome
        return Feature(
            known, self.own_value[:, :, column] & known, self.of_own[:, :, column], outcome * known
        )

    def _tag(self, tag: int) -> Feature:
        known = self.context.answered & self.tried.chance
        day, promise, _ = self.context.late[self.context.late[:, 2] == tag].T
        value = np.repeat(self.context.named[:, [tag]], known.shape[1], axis=1)
        surprise = np.repeat(self.of_context[:, [tag]], known.shape[1], axis=1)
        value[day, promise] = False
        surprise[day, promise] -= 1
        return Feature(known, value & known, surprise * known, self.outcome * known)


def surprises(tried: Trials, context: Context, own: Own) -> Surprises:
    """Rules 1 and 2 over a whole diary."""
    weekend = tried.weekday >= SATURDAY
    outcome, plain = outcome_surprise(tried.kept, tried.chance, weekend)
    mood = mood_before(outcome, tried.chance)
    value, known = _own_columns(tried, own)
    of_own = np.concatenate(
        [
            _own_surprise(value[:, :, :_LOW], known[:, :, 0], weekend, mood),
            _own_surprise(value[:, :, [_LOW]], known[:, :, _LOW], weekend, mood),
            _weekday_surprise(value[:, :, WEEKEND_PLACE:], tried.chance),
        ],
        axis=2,
    )
    return Surprises(
        tried,
        context,
        value,
        known,
        outcome,
        plain,
        _context_surprise(context, weekend, mood),
        of_own,
    )


def _own_columns(tried: Trials, own: Own) -> tuple[Flags, Flags]:
    """Value and known of each of `OWN`: (days, promises, features)."""
    weekday = tried.weekday
    shape = (*tried.kept.shape, len(OWN))
    value, known = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
    known[:] = tried.chance[:, :, None]
    known[:, :, :_LOW] &= (own.part >= 0)[:, :, None]
    known[:, :, _LOW] &= own.low >= 0
    value[:, :, :_LOW] = own.part[:, :, None] == np.arange(_LOW)
    value[:, :, _LOW] = own.low == 1
    value[:, :, WEEKEND_PLACE] = (weekday >= SATURDAY)[:, None]
    value[:, :, WEEKEND_PLACE + 1 :] = (weekday[:, None] == np.arange(7))[:, None]
    return value, known


def _own_surprise(value: Flags, known: Flags, weekend: Flags, mood: Floats) -> Floats:
    """x̃ of features (days, promises, features) that are known on the same days."""
    found = np.zeros(value.shape)
    if not known.any():
        return found
    promise, day, place = _sequences(known)
    shape = (int(place.max()) + 1, *value.shape[1:])
    x, moods, weekends = np.zeros(shape), np.zeros(shape), np.zeros(shape, dtype=np.bool_)
    x[place, promise] = value[day, promise]
    moods[place, promise] = mood[day, None]
    weekends[place, promise] = weekend[day, None]
    flat = (shape[0], -1)
    surprise = feature_surprise(
        x.reshape(flat), weekends.reshape(flat), moods.reshape(flat), _from_first(x.reshape(flat))
    )
    found[day, promise] = surprise.reshape(shape)[place, promise]
    return found


def _weekday_surprise(value: Flags, chance: Flags) -> Floats:
    """x̃ of weekday features, by `usual` alone."""
    found = np.zeros(value.shape)
    if not chance.any():
        return found
    promise, day, place = _sequences(chance)
    x = np.zeros((int(place.max()) + 1, *value.shape[1:]))
    x[place, promise] = value[day, promise]
    flat = x.reshape(len(x), -1)
    forecast = usual(flat, _from_first(flat)).reshape(x.shape)
    found[day, promise] = value[day, promise] - forecast[place, promise]
    return found


def _sequences(known: Flags) -> tuple[Days, Days, Days]:
    """Promise and day of all that is known, and its place in the sequence of its promise."""
    promise, day = np.nonzero(known.T)
    lengths = np.bincount(promise, minlength=known.shape[1])
    place = np.arange(len(day)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return promise, day, place


def _from_first(x: Floats) -> Days:
    return np.zeros(np.shape(x)[1], dtype=np.int64)


def _context_surprise(context: Context, weekend: Flags, mood: Floats) -> Floats:
    surprise: Floats = np.zeros(context.named.shape)
    rows = np.flatnonzero(context.answered.any(axis=1))
    if context.names and len(rows):
        x = context.named[rows].astype(np.float64)
        begins: Days = x.argmax(axis=0)
        surprise[rows] = feature_surprise(x, weekend[rows, None], mood[rows, None], begins)
    return surprise
