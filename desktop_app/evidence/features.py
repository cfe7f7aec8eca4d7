"""Every feature that is tested, with its surprise on every promise's day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from desktop_app.domain.days import Part
from desktop_app.evidence.beforehand import Context, Own, Trials
from desktop_app.evidence.fade import Fade
from desktop_app.evidence.memory import Days, Flags, Floats
from desktop_app.evidence.surprise import (
    FEATURE,
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
    """All x̃ and r of a diary.

    `outcome` and `outcome_plain` are (days, promises), the columns of `OWN` (features, promises,
    days), and `of_context` (tags, days): context is the day's, whatever the promise.
    """

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
        known = self.own_known[column].T
        outcome = self.outcome_plain if column == WEEKEND_PLACE else self.outcome
        return Feature(
            known, self.own_value[column].T & known, self.of_own[column].T, outcome * known
        )

    def _tag(self, tag: int) -> Feature:
        known = self.context.answered & self.tried.chance
        day, promise, _ = self.context.late[self.context.late[:, 2] == tag].T
        value = np.repeat(self.context.named[:, [tag]], known.shape[1], axis=1)
        surprise = np.repeat(self.of_context[tag][:, None], known.shape[1], axis=1)
        value[day, promise] = False
        surprise[day, promise] -= 1
        return Feature(known, value & known, surprise * known, self.outcome * known)


def surprises(tried: Trials, context: Context, own: Own) -> Surprises:
    """Rules 1 and 2 over a whole diary."""
    weekend = tried.weekday >= SATURDAY
    outcome, plain = outcome_surprise(tried.kept, tried.chance, weekend)
    mood = mood_before(outcome, tried.chance)
    value, known = _own_columns(tried, own)
    return Surprises(
        tried,
        context,
        value,
        known,
        outcome,
        plain,
        _context_surprise(context, weekend, mood),
        _own_surprise(value, known, weekend, mood),
    )


def _own_columns(tried: Trials, own: Own) -> tuple[Flags, Flags]:
    """Value and known of each of `OWN`: (features, promises, days)."""
    weekday, part, low = tried.weekday, own.part.T, own.low.T
    shape = (len(OWN), *part.shape)
    value, known = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
    known[:] = tried.chance.T
    known[:_LOW] &= part >= 0
    known[_LOW] &= low >= 0
    value[:_LOW] = part == np.arange(_LOW)[:, None, None]
    value[_LOW] = low == 1
    value[WEEKEND_PLACE] = weekday >= SATURDAY
    value[WEEKEND_PLACE + 1 :] = (weekday == np.arange(7)[:, None])[:, None]
    return value, known


def _own_surprise(value: Flags, known: Flags, weekend: Flags, mood: Floats) -> Floats:
    """x̃ of each promise's own features, (features, promises, days); 0 of what never varies."""
    found = np.zeros(value.shape)
    some, others = ((so & known).any(axis=(1, 2)) for so in (value, ~value))
    varied: Flags = np.asarray(some & others)
    for first, end in ((0, _LOW), (_LOW, WEEKEND_PLACE), (WEEKEND_PLACE, len(OWN))):
        features = first + np.flatnonzero(varied[first:end])
        from_first: Days = np.zeros(len(features), dtype=np.int64)
        for promise in range(value.shape[1] if len(features) else 0):
            rows = np.flatnonzero(known[first, promise])
            if not len(rows):
                continue
            x = value[features, promise][:, rows].astype(np.float64)
            if first == WEEKEND_PLACE:
                fading = Fade(len(rows), FEATURE)
                surprise = x - usual(x, fading.old, fading)
            else:
                surprise = feature_surprise(x, weekend[rows], mood[rows], from_first)
            found[features[:, None], promise, rows] = surprise
    return found


def _context_surprise(context: Context, weekend: Flags, mood: Floats) -> Floats:
    """x̃ of each tag, (tags, days)."""
    surprise: Floats = np.zeros(context.named.shape[::-1])
    rows = np.flatnonzero(context.answered.any(axis=1))
    if context.names and len(rows):
        x = context.named[rows].T.astype(np.float64, order="C")
        begins: Days = x.argmax(axis=1)
        surprise[:, rows] = feature_surprise(x, weekend[rows], mood[rows], begins)
    return surprise
