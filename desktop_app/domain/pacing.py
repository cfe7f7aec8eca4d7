"""Pace follows capacity: the ladder of a promise's sizes, smaller for a day, rests looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from desktop_app.domain.promises import Pause, Promise, State, Terms
from desktop_app.domain.values import dataclass, replace

LOOK_AGAIN_AFTER: Final = timedelta(days=30)
"""A resting promise is asked about so long after its rest began, and after each answer."""


@dataclass(frozen=True, slots=True)
class DaySize:
    """On one day a promise asks for `words` in place of its title: smaller, for that day alone."""

    promise: UUID
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """The sizes of a promise from the largest down, none twice; `at` is the one asked for now."""

    sizes: tuple[str, ...]
    at: int

    @property
    def larger(self) -> str | None:
        """One step up; None at the top."""
        return self.sizes[self.at - 1] if self.at else None

    @property
    def smaller(self) -> str | None:
        """One step down; None where no smaller version was agreed on."""
        return self.sizes[self.at + 1] if self.at + 1 < len(self.sizes) else None


def ladder(history: Sequence[Terms]) -> Ladder:
    """The sizes that the terms of a promise, in order and never empty, went through.

    A title that was a size before is a step to it; any other one replaces the size it followed.
    """
    sizes: list[str] = [history[0].title]
    at = 0
    for terms in history:
        if terms.title in sizes:
            at = sizes.index(terms.title)
        else:
            sizes[at] = terms.title
        if terms.smaller and terms.smaller not in sizes[: at + 1]:
            sizes[at + 1 :] = [terms.smaller, *_below(terms.smaller, sizes[at + 1 :])]
    return Ladder(tuple(sizes), at)


def stepped_down(terms: Terms, words: str, smaller: str = "") -> Terms:
    """The terms one size smaller: `words` are promised, `smaller` is for a hard day."""
    return replace(terms, title=words.strip(), smaller=smaller.strip())


def stepped_up(terms: Terms, to: str) -> Terms:
    """The terms one size larger; what was promised is the smaller version again."""
    return replace(terms, title=to, smaller=terms.title)


def for_today(terms: Terms, size: DaySize | None) -> Terms:
    """The terms as a day with a size of its own shows them."""
    return terms if size is None else replace(terms, title=size.words, smaller="")


def rests_to_look_at(
    promises: Iterable[Promise], today: date, looked_at: dict[UUID, date]
) -> list[tuple[Promise, Pause]]:
    """Promises that rest since a month or more, with their rests; not those of a recent answer.

    `looked_at` tells of a rest's id when the user last answered.
    """
    return [
        (promise, rest)
        for promise in promises
        if promise.state_on(today) is State.RESTING
        for rest in promise.pauses
        if rest.rest
        and rest.covers(today)
        and today - max(rest.first, looked_at.get(rest.id, rest.first)) >= LOOK_AGAIN_AFTER
    ]


def _below(size: str, sizes: list[str]) -> list[str]:
    """What was below `size` when it was there already."""
    return sizes[sizes.index(size) + 1 :] if size in sizes else []
