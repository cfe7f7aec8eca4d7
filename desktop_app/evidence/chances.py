"""Opportunities: which days could be kept, which were, and what counts neither way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from desktop_app.domain.entries import OUTCOME_CODES, Outcome
from desktop_app.domain.promises import Pause, Promise
from desktop_app.evidence.calendar import Asked, AsOf, PromiseDays, asked, monday_of
from desktop_app.evidence.memory import Codes, Days, Flags, Floats

MISSED: Final = OUTCOME_CODES.index(Outcome.MISSED)
KEPT: Final = OUTCOME_CODES.index(Outcome.KEPT)
SMALLER: Final = OUTCOME_CODES.index(Outcome.KEPT_SMALLER)
SKIPPED: Final = OUTCOME_CODES.index(Outcome.SKIPPED)
NO_WORD: Final = -1


@dataclass(frozen=True, slots=True)
class Chances:
    """The chances of one promise in the order in which they were decided.

    `days`, `kept`, `full` (kept at full size) and `half_life` have one item for each chance; a
    missed chance of an n-per-week promise stands on the day on which the week could no longer
    hold it. `skipped`, `unrecorded`, `paused`: the days of what is no chance, one item each
    (`unrecorded` names the week's last day n times for a week of n without a word);
    `unrecorded_half_life` goes with `unrecorded`, `skipped_half_life` with `skipped`.
    """

    days: Days
    kept: Flags
    full: Flags
    half_life: Floats
    skipped: Days
    skipped_half_life: Floats
    unrecorded: Days
    unrecorded_half_life: Floats
    paused: Days

    def __len__(self) -> int:
        return len(self.days)

    @property
    def unrecorded_share(self) -> float:
        """Of what was due: the share without a word, 0 to 1."""
        return _share(len(self.unrecorded), len(self))

    @property
    def skipped_share(self) -> float:
        """Of what was due and has a word: the share that was skipped, 0 to 1."""
        return _share(len(self.skipped), len(self))

    def until(self, day: int) -> Chances:
        """Those that were decided up to `day`."""
        n = int(np.searchsorted(self.days, day, side="right"))
        skips = int(np.searchsorted(self.skipped, day, side="right"))
        unsaid = int(np.searchsorted(self.unrecorded, day, side="right"))
        return Chances(
            self.days[:n],
            self.kept[:n],
            self.full[:n],
            self.half_life[:n],
            self.skipped[:skips],
            self.skipped_half_life[:skips],
            self.unrecorded[:unsaid],
            self.unrecorded_half_life[:unsaid],
            self.paused[self.paused <= day],
        )

    def between(self, first: int, last: int) -> Chances:
        """Those that were decided from `first` to `last`, without what is no chance."""
        seen = slice(*np.searchsorted(self.days, [first, last + 1]))
        none, nothing = self.skipped[:0], self.skipped_half_life[:0]
        return Chances(
            self.days[seen],
            self.kept[seen],
            self.full[seen],
            self.half_life[seen],
            *(none, nothing, none, nothing, none),
        )

    def with_unrecorded_as(self, kept: bool) -> Chances:
        """As if every day without a word were kept, or missed."""
        return self._with(self.unrecorded, self.unrecorded_half_life, kept)

    def with_skips_missed(self) -> Chances:
        """As if every skip were a miss."""
        return self._with(self.skipped, self.skipped_half_life, kept=False)

    def followed_by(self, later: Chances) -> Chances:
        """These, and later ones after them."""
        columns = ((getattr(each, name) for each in (self, later)) for name in self.__slots__)
        joined = Chances(*map(np.concatenate, map(tuple, columns)))
        return replace(joined, half_life=_shared(joined.half_life))

    def _with(self, days: Days, half_life: Floats, kept: bool) -> Chances:
        at = np.searchsorted(self.days, days, side="right")
        return replace(
            self,
            days=np.insert(self.days, at, days),
            kept=np.insert(self.kept, at, kept),
            full=np.insert(self.full, at, kept),
            half_life=np.insert(self.half_life, at, half_life),
        )


def chances(
    promise: Promise, said: PromiseDays, until: AsOf, pauses_for_all: Iterable[Pause] = ()
) -> Chances:
    """The chances of `promise` as far as `until` reaches.

    Kept at either size counts at once, a miss when its day is over; skips and pauses are no
    chances, a due day without a word is unrecorded. For n per week see `_decide_weeks`.
    """
    return _decided(asked(promise, said, until, pauses_for_all), said, until)


def renewed(
    known: Chances,
    promise: Promise,
    said: PromiseDays,
    until: AsOf,
    pauses_for_all: Iterable[Pause],
    since: int,
) -> Chances:
    """The same as `chances`, where those `known` hold but for words of the day `since` or later.

    A word decides chances of its own week at the earliest.
    """
    calendar = asked(promise, said, until, pauses_for_all, since)
    first = min(monday_of(since), int(calendar.days[0]))
    return known.until(first - 1).followed_by(_decided(calendar, said, until))


def _decided(calendar: Asked, said: PromiseDays, until: AsOf) -> Chances:
    words = _words(calendar, said, until)
    over = calendar.days <= until.over
    kept_word = (words == KEPT) | (words == SMALLER)
    kept = calendar.due & kept_word
    missed = (calendar.due & over & (words == MISSED)).astype(np.int64)
    unsaid = (calendar.due & over & (words == NO_WORD)).astype(np.int64)
    if calendar.open.any():
        kept_in_week, missed_in_week, unsaid_in_week = _decide_weeks(calendar, words, over)
        kept, missed, unsaid = kept | kept_in_week, missed + missed_in_week, unsaid + unsaid_in_week
    return _in_order(calendar, words, until, kept, missed, unsaid)


def _words(calendar: Asked, said: PromiseDays, until: AsOf) -> Codes:
    words = np.full(len(calendar.days), NO_WORD, dtype=np.int8)
    first = int(calendar.days[0])
    last = min(int(calendar.days[-1]), until.day)
    seen = slice(*np.searchsorted(said.days, [first, last + 1]))
    words[said.days[seen] - first] = said.outcomes[seen]
    return words


def _decide_weeks(calendar: Asked, words: Codes, over: Flags) -> tuple[Flags, Days, Days]:
    """Of each day, for n per week: a chance kept on it, chances missed with it, chances unsaid.

    The first n kept count. A chance is missed on the day after which the days that are left
    cannot hold it, once the week has a word; without one the whole week is unrecorded. An
    explicit miss, like a day without a word, uses up its day; each skip lowers n by one.
    """
    n = _asked_of_week(calendar)
    opened = calendar.open.reshape(-1, 7)
    week_words = np.where(over, words, NO_WORD).reshape(-1, 7)
    kept_words = ((words == KEPT) | (words == SMALLER)).reshape(-1, 7) & opened
    kept = kept_words & (np.cumsum(kept_words, axis=1) <= calendar.times.reshape(-1, 7))
    skips = np.cumsum(opened & (week_words == SKIPPED), axis=1)
    held: Days = np.cumsum(opened, axis=1)
    left = held[:, -1:] - held
    heard = np.cumsum(week_words != NO_WORD, axis=1) > 0
    short = n[:, None] - skips - np.cumsum(kept, axis=1) - left
    short = np.where(heard & over.reshape(-1, 7), np.maximum(short, 0), 0)
    short = np.maximum.accumulate(short, axis=1)
    missed = np.diff(short, axis=1, prepend=0)
    last_open = opened & (left == 0) & (np.cumsum(opened[:, ::-1], axis=1)[:, ::-1] == 1)
    silent = (week_words == NO_WORD).all(axis=1) & over.reshape(-1, 7)[:, -1]
    unsaid = np.where(last_open & silent[:, None], n[:, None], 0)
    return kept.ravel(), missed.ravel(), unsaid.ravel()


def _asked_of_week(calendar: Asked) -> Days:
    """n of each week: the mean n of its days, less the share that a pause, a rest or the end takes.

    At least one while any day is open, and never more than the days that are open, so that the
    first week asks for no more than it can hold.
    """
    week = (calendar.days - calendar.days[0]) // 7
    asked_for = np.bincount(week, weights=calendar.times / 7)
    days_open = np.bincount(week, weights=calendar.open)
    whole = np.floor(asked_for + 0.5)
    n: Days = np.clip(whole, np.minimum(days_open, 1), days_open).astype(np.int64)
    return n


def _in_order(
    calendar: Asked, words: Codes, until: AsOf, kept: Flags, missed: Days, unsaid: Days
) -> Chances:
    at = _repeated(missed + kept)
    kept_at = kept[at]
    kept_at[1:] &= at[1:] != at[:-1]
    skipped = (calendar.due | calendar.open) & (words == SKIPPED)
    silent = _repeated(unsaid)
    return Chances(
        calendar.days[at],
        kept_at,
        kept_at & (words[at] == KEPT),
        _shared(calendar.half_life[at]),
        calendar.days[skipped],
        calendar.half_life[skipped],
        calendar.days[silent],
        calendar.half_life[silent],
        calendar.days[calendar.paused & (calendar.days <= until.day)],
    )


def _repeated(count: Days) -> Days:
    """Each place as often as `count` says of it."""
    places: Days = np.flatnonzero(count)
    often = count[places]
    return places if (often == 1).all() else np.repeat(places, often)


def _shared(values: Floats) -> Floats:
    """The same values, without room of their own where all are one."""
    if len(values) and (values == values[0]).all():
        return np.broadcast_to(values[0], values.shape)
    return values


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part else 0.0
