"""Days in a row without a word: where they begin and end, and where a pause explains them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop_app.domain.promises import Pause, Promise
from desktop_app.domain.schedules import PerWeek

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Silence:
    """Days in a row without a word; `paused`: nothing was due on them."""

    first: date
    last: date
    paused: bool = False


def silences(
    first: date, last: date, promises: Sequence[Promise], pauses_for_all: tuple[Pause, ...]
) -> Iterator[Silence]:
    """The silences within days that hold no word, newest first.

    One that is not paused begins and ends with a day that asked for a promise; a promise of n per
    week asks for no day of its own.
    """
    for start, end, paused in _stretches(first, last, pauses_for_all):
        asked = (start, end) if paused else _asked(start, end, promises, pauses_for_all)
        if asked:
            yield Silence(*asked, paused)


def _stretches(
    first: date, last: date, pauses: tuple[Pause, ...]
) -> Iterator[tuple[date, date, bool]]:
    """The range in pieces, newest first, each wholly within a pause or wholly outside."""
    end = last
    while end >= first:
        covering = [pause.first for pause in pauses if pause.covers(end)]
        before = [pause.last + _DAY for pause in pauses if pause.last and pause.last < end]
        start = max(first, min(covering) if covering else max(before, default=first))
        yield start, end, bool(covering)
        end = start - _DAY


def _asked(
    first: date, last: date, promises: Sequence[Promise], pauses: tuple[Pause, ...]
) -> tuple[date, date] | None:
    """The first and the last day of the range that asked for a promise."""
    alive = [
        promise
        for promise in promises
        if promise.started_on <= last
        and not (promise.ended_on and promise.ended_on <= first)
        and not any(p.covers(first) and p.covers(last) for p in promise.pauses)
    ]
    span = range((last - first).days + 1 if alive else 0)
    start = next((day for n in span if _asks(alive, day := first + n * _DAY, pauses)), None)
    if start is None:
        return None
    return start, next(day for n in span if _asks(alive, day := last - n * _DAY, pauses))


def _asks(promises: list[Promise], day: date, pauses: tuple[Pause, ...]) -> bool:
    return any(
        promise.asked_on(day, pauses) and not isinstance(promise.terms_on(day).schedule, PerWeek)
        for promise in promises
    )
