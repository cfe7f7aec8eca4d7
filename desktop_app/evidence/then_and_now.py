"""What was hard then and is kept now, in the user's own words of both times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.reviews import Review
from desktop_app.evidence.looking_back import SURE, Lived, likely_hard

_HARD: Final = 0.8


@dataclass(frozen=True, slots=True)
class Words:
    """What the user wrote, on a day."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """A promise that was hard and is kept more surely now; None: nothing was written."""

    lived: Lived
    then: Words | None
    now: Words | None


def was_hard(of: Lived) -> bool:
    """Whether it was probably kept less than 6 times in 10 then, and is surely kept more now."""
    hard = likely_hard(of.then)
    return hard is not None and hard >= _HARD and of.more is not None and of.more >= SURE


def then_and_now(
    of: Lived, then: Iterable[Entry], now: Iterable[Entry], reviews: Sequence[Review]
) -> ThenAndNow:
    """The latest words about what was hard then, and about what is kept now.

    `then` and `now` are the promise's entries of both times in order, `reviews` those of then.
    """
    told = [_hard_words(entry) for entry in then]
    told += [Words(r.day, r.hard) for r in reviews if r.gap == of.promise and r.hard]
    kept = [_kept_words(entry) for entry in now]
    return ThenAndNow(of, _latest(told), _latest(kept))


def _hard_words(entry: Entry) -> Words | None:
    if entry.outcome is not Outcome.MISSED:
        return _said(entry.day, entry.what_nearly_stopped)
    return _said(entry.day, entry.lesson, entry.what_nearly_stopped, entry.note)


def _kept_words(entry: Entry) -> Words | None:
    if not entry.outcome.is_kept:
        return None
    return _said(entry.day, entry.shows, entry.what_helped, entry.note)


def _said(day: date, *texts: str) -> Words | None:
    return next((Words(day, text) for text in texts if text.strip()), None)


def _latest(told: Iterable[Words | None]) -> Words | None:
    return max((words for words in told if words), key=lambda words: words.day, default=None)
