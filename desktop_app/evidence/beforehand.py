"""What was fixed before the outcome, as columns: the only things that patterns may test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.evidence.bets import SLOTS
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.columns import Words
from desktop_app.evidence.memory import Codes, Days, Flags

LOW: Final = 2
"""A feeling before of this or less is low."""

_NEVER: Final = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Trials:
    """Which days were chances of which promise, and kept: (days, promises), from a Monday on."""

    first: int
    kept: Flags
    chance: Flags

    @property
    def weekday(self) -> Days:
        """Of each day, 0 Monday to 6 Sunday."""
        return np.arange(len(self.kept), dtype=np.int64) % 7


@dataclass(frozen=True, slots=True)
class Context:
    """The day's context as it was noted before outcomes, tags in the order of their first use.

    `named` (days, tags): named in time for one promise at least. `answered` (days, promises): the
    day was answered before the promise's outcome. `late`: rows of day, promise and tag where the
    tag came too late for that promise, for which it is "no" on that day.
    """

    names: tuple[str, ...]
    named: Flags
    answered: Flags
    late: Days


@dataclass(frozen=True, slots=True)
class Own:
    """Of each promise's day: its planned part (0 to 3, -1 none); low before (-1 not noted)."""

    part: Codes
    low: Codes


@dataclass(frozen=True, slots=True)
class Notes:
    """What was said of days, one row each: the tag `names[tag]` on `day` from the instant `at` on
    (seconds); tag -1 says only that the day was answered.

    `promise` is the place of the promise with whose entry it was noted, before its outcome; -1:
    with none.
    """

    day: Days
    at: Days
    promise: Days
    tag: Days
    names: tuple[str, ...]

    def within(self, first: int, days: int) -> Notes:
        """What was said of so many days from `first` on."""
        rows = (self.day >= first) & (self.day < first + days)
        if rows.all():
            return self
        day, at, promise, tag = (v[rows] for v in (self.day, self.at, self.promise, self.tag))
        return Notes(day, at, promise, tag, self.names)


def trials(of: Sequence[Chances], last: int) -> Trials:
    """The chances up to the Sunday `last`; of several on a day the first one counts."""
    first = min((int(each.days[0]) for each in of if len(each)), default=last + 1)
    first -= (first - 1) % 7
    shape = (max(last + 1 - first, 0), len(of))
    kept, chance = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
    for place, each in enumerate(of):
        seen = each.between(first, last)
        rows = (seen.days - first)[::-1]
        chance[rows, place] = True
        kept[rows, place] = seen.kept[::-1]
    return Trials(first, kept, chance)


def own(of: Sequence[Words], tried: Trials) -> Own:
    """The planned part and the feeling before of each promise's day."""
    part = np.full(tried.kept.shape, -1, dtype=np.int8)
    low = np.full(tried.kept.shape, -1, dtype=np.int8)
    for place, words in enumerate(of):
        rows, seen = _rows(words, tried)
        part[rows, place] = words.part[seen]
        felt = words.asked_before[seen] & (words.before[seen] > 0)
        low[rows[felt], place] = words.before[seen][felt] <= LOW
    return Own(part, low)


def context(notes: Notes, of: Sequence[Words], logged: Sequence[Days], tried: Trials) -> Context:
    """The day's context; `logged` (seconds) are when the entries of `of` were logged.

    What is noted of a day counts for promises that were logged after it; what an entry says of it,
    for its own promise too.
    """
    notes = notes.within(tried.first, len(tried.kept))
    day, tag = notes.day - tried.first, notes.tag
    first, note = _said_together(notes)
    said_on = day[first]
    in_time = notes.at[first, None] <= _decided(of, logged, tried)[said_on]
    in_time |= notes.promise[first, None] == np.arange(len(of))
    in_time &= tried.chance[said_on]
    answered = _answered(said_on, in_time, tried.kept.shape)
    some: Flags = np.asarray(in_time.any(axis=1))
    heard = np.flatnonzero((tag >= 0) & some[note])
    tested = _first_come(day[heard], tag[heard], len(notes.names))
    slot = np.full(len(notes.names), -1, dtype=np.int64)
    slot[tested] = np.arange(len(tested))
    kept = heard[slot[tag[heard]] >= 0]
    day, tag, note = day[kept], slot[tag[kept]], note[kept]
    named = np.zeros((len(answered), len(tested)), dtype=np.bool_)
    named[day, tag] = True
    torn = np.zeros(len(answered), dtype=np.bool_)
    torn[said_on[(in_time != answered[said_on]).any(axis=1)]] = True
    torn = torn[day]
    late = _late(day[torn], tag[torn], in_time[note[torn]], answered)
    return Context(tuple(notes.names[n] for n in tested), named, answered, late)


def _decided(of: Sequence[Words], logged: Sequence[Days], tried: Trials) -> Days:
    """When each promise's day was decided; an outcome without an entry comes last."""
    decided = np.full(tried.kept.shape, _NEVER)
    for place, (words, at) in enumerate(zip(of, logged, strict=True)):
        rows, seen = _rows(words, tried)
        decided[rows, place] = at[seen]
    return decided


def _said_together(notes: Notes) -> tuple[Days, Days]:
    """The first row of each run of rows alike, and the run of each row."""
    other = np.ones(len(notes.day), dtype=np.bool_)
    other[1:] = notes.day[1:] != notes.day[:-1]
    other[1:] |= notes.at[1:] != notes.at[:-1]
    other[1:] |= notes.promise[1:] != notes.promise[:-1]
    first: Days = np.flatnonzero(other)
    return first, np.cumsum(other) - 1


def _answered(day: Days, in_time: Flags, shape: tuple[int, ...]) -> Flags:
    """Whether a day was answered before each outcome, by any of what was said of it."""
    answered = np.zeros(shape, dtype=np.bool_)
    order = np.argsort(day, kind="stable")
    days, begins = np.unique(day[order], return_index=True)
    if len(days):
        answered[days] = np.logical_or.reduceat(in_time[order], begins, axis=0)
    return answered


def _first_come(day: Days, tag: Days, tags: int) -> Days:
    """The tags in the order of their first use, the first 64 of them."""
    first = np.full(tags, _NEVER)
    np.minimum.at(first, tag, day * len(day) + np.arange(len(day)))
    come: Days = np.argsort(first)[: np.count_nonzero(first < _NEVER)][:SLOTS]
    return come


def _late(day: Days, tag: Days, in_time: Flags, answered: Flags) -> Days:
    """Day, promise and tag where a day was answered in time, but the tag was not.

    So only of days on which not all came in time for the same promises.
    """
    pairs, first, which = np.unique(day * SLOTS + tag, return_index=True, return_inverse=True)
    known = in_time[first]
    again = np.delete(np.arange(len(day)), first)
    np.logical_or.at(known, which[again], in_time[again])
    rows, slots = pairs // SLOTS, pairs % SLOTS
    pair, promise = np.nonzero(answered[rows] & ~known)
    return np.stack([rows[pair], promise, slots[pair]], axis=1)


def _rows(words: Words, tried: Trials) -> tuple[Days, slice]:
    last = tried.first + len(tried.kept)
    seen = slice(*np.searchsorted(words.said.days, [tried.first, last]))
    return words.said.days[seen] - tried.first, seen
