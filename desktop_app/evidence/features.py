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
_PARTS: Final = slice(0, _LOW)
_FEELING: Final = slice(_LOW, WEEKEND_PLACE)
_WEEKDAYS: Final = slice(WEEKEND_PLACE, len(OWN))
GROUPS: Final = (_PARTS, _FEELING, _WEEKDAYS)
"""The columns of `OWN` that are worked out together."""


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
    """All r of a diary, and what x̃ follow from.

    `outcome` and `outcome_plain` are (days, promises), `mood` (days,). `of_context` (tags, days)
    is x̃ of the day's context, whatever the promise; that of `OWN` is worked out where it is used.
    """

    tried: Trials
    context: Context
    own: Own
    outcome: Floats
    outcome_plain: Floats
    mood: Floats
    of_context: Floats

    @property
    def names(self) -> tuple[tuple[Family, str], ...]:
        """Family and name of every feature: the tags first."""
        return (*((Family.CONTEXT, name) for name in self.context.names), *OWN)

    def feature(self, place: int) -> Feature:
        """The feature at `place` of `names`."""
        tags = len(self.context.names)
        return self._tag(place) if place < tags else self._own(place - tags)

    def own_flags(self, group: slice, promise: int) -> tuple[Flags, Flags]:
        """Known (days,) and value (features, days) of some of `OWN`, one of `GROUPS`."""
        chance = self.tried.chance[:, promise]
        part, low = self.own.part[:, promise], self.own.low[:, promise]
        if group == _PARTS:
            return chance & (part >= 0), part == np.arange(_LOW)[:, None]
        if group == _FEELING:
            return chance & (low >= 0), (low == 1)[None]
        weekday = self.tried.weekday
        return chance, np.stack([weekday >= SATURDAY, *(weekday == n for n in range(7))])

    def own_surprise(self, group: slice, promise: int) -> Floats:
        """x̃ of these features, (features, days); 0 where they are not known."""
        known, value = self.own_flags(group, promise)
        if group == _WEEKDAYS:
            fading, x = Fade.of(len(known), FEATURE).counting(known), value.astype(np.float64)
            x -= usual(x, fading.old, fading)
            x *= known.astype(np.float64)
            return x
        found = np.zeros(value.shape)
        rows = np.flatnonzero(known)
        if len(rows):
            weekend = self.tried.weekday[rows] >= SATURDAY
            from_first: Days = np.zeros(len(value), dtype=np.int64)
            found[:, rows] = feature_surprise(value[:, rows], weekend, self.mood[rows], from_first)
        return found

    def _own(self, column: int) -> Feature:
        group = next(each for each in GROUPS if each.start <= column < each.stop)
        at, promises = column - group.start, range(self.tried.chance.shape[1])
        flags = [self.own_flags(group, promise) for promise in promises]
        known = np.stack([each for each, _ in flags], axis=1)
        value = np.stack([each[at] for _, each in flags], axis=1)
        surprise = np.stack([self.own_surprise(group, each)[at] for each in promises], axis=1)
        if not (value & known).any() or not (known & ~value).any():
            surprise[:] = 0
        outcome = self.outcome_plain if column == WEEKEND_PLACE else self.outcome
        return Feature(known, value & known, surprise, outcome * known)

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
    of_context = _context_surprise(context, weekend, mood)
    return Surprises(tried, context, own, outcome, plain, mood, of_context)


def _context_surprise(context: Context, weekend: Flags, mood: Floats) -> Floats:
    """x̃ of each tag, (tags, days)."""
    surprise: Floats = np.zeros(context.named.shape[::-1])
    rows = np.flatnonzero(context.answered.any(axis=1))
    if context.names and len(rows):
        x = np.ascontiguousarray(context.named[rows].T)
        begins: Days = x.argmax(axis=1)
        surprise[:, rows] = feature_surprise(x, weekend[rows], mood[rows], begins)
    return surprise
