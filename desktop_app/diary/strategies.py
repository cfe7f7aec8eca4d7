"""The library of what worked: kept on the user's word, found again, used with one click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.entries import Entry
from desktop_app.domain.misses import obstacles_of
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.strategies import (
    Helped,
    Known,
    Strategy,
    Use,
    a_name_is_needed,
    fitting,
    helped,
    is_kept_after,
)
from desktop_app.domain.values import dataclass
from desktop_app.domain.words import words_of

_LOOKED_AHEAD: Final = 40
"""Entries of a promise among which the chance after a use, or after a miss, is looked for."""
_LOOKED_AT: Final = 60
_OFFERED: Final = 3
_LEFT: Final = "strategies left"
_SENTENCE: Final = 60


class Source(StrEnum):
    """What of an entry could become a strategy."""

    LESSON = "lesson"
    HELPED = "what_helped"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of an entry that could become a strategy."""

    entry: Entry
    source: Source

    @property
    def words(self) -> str:
        """What the user wrote."""
        return str(getattr(self.entry, self.source))

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.entry.id} {self.source}"


class Strategies:
    """The use cases about strategies. Each is one step."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    # the library

    def known(self, search: str = "") -> list[Known]:
        """The strategies that say every word of `search`, what was used lately first."""
        pieces = [search[word.start : word.end] for word in words_of(search)]
        if search.strip() and not pieces:
            return []
        found = self._with_evidence(self._ledger.store.strategies(pieces))
        return sorted(found, key=lambda k: k.helped.last or k.strategy.day, reverse=True)

    def get(self, strategy: UUID) -> Known | None:
        """One strategy; None where it is gone."""
        held = [each for each in self._ledger.store.strategies() if each.id == strategy]
        return next(iter(self._with_evidence(held)), None)

    def keep(self, strategy: Strategy, of: Candidate | None = None) -> Strategy:
        """Keep a new strategy, made of a candidate or not, or one that says something else now."""
        name, what = " ".join(strategy.name.split()), strategy.what.strip()
        tidy = replace(
            strategy,
            name=name,
            what="" if what == name else what,
            when=tuple(dict.fromkeys(filter(None, (name.strip() for name in strategy.when)))),
        )
        if not tidy.name:
            raise Problem(USAGE, a_name_is_needed())
        self._ledger.apply("strategy", [tidy])
        if of is not None and of.words.casefold() not in _said(tidy):
            self.leave(of)
        return tidy

    def remove(self, strategy: Strategy) -> None:
        """Let a strategy go, with when it was used; undo brings both back."""
        uses = [use for use in self._ledger.store.uses() if use.strategy == strategy.id]
        self._ledger.apply("strategy-gone", [], [strategy, *uses])

    # using one

    def use(self, strategy: UUID, promise: UUID, day: date | None = None) -> None:
        """Use a strategy for a promise on a day (default: today); what follows is its evidence."""
        self._ledger.apply("strategy-use", [Use(strategy, promise, day or self._ledger.today)])

    def used_on(self, promise: UUID, day: date) -> set[UUID]:
        """The strategies that were used for a promise on a day."""
        uses = self._ledger.store.uses()
        return {use.strategy for use in uses if (use.promise, use.day) == (promise, day)}

    def fitting(self, obstacles: Iterable[str], promise: UUID) -> list[Known]:
        """What applies where one of `obstacles` is in the way, the most promising first."""
        return fitting(self.known(), obstacles, promise)

    def met_again(self, promise: UUID) -> tuple[str, ...]:
        """What may be in the way of a promise now: of the day, and at its latest chance."""
        ledger = self._ledger
        today = ledger.today
        context = ledger.store.day_context(today)
        latest = ledger.store.latest_entries(promise, today, 1)
        now = ledger.store.entry(promise, today)
        entries = [entry for entry in (now, *latest) if entry is not None]
        noted = [each.name for each in context.noted] if context else []
        hindered = [name for entry in entries for name in obstacles_of(entry.tags)]
        return tuple(dict.fromkeys((*noted, *hindered)))

    # what could become one

    def candidates(self) -> list[Candidate]:
        """Lessons that were followed by keeping, then what helped: a few that are not kept yet."""
        known = {words for each in self._ledger.store.strategies() for words in _said(each)}
        every, left = [*self._written(Source.LESSON), *self._written(Source.HELPED)], self._left()
        known.update(each.words.casefold() for each in every if each.key in left)
        found = list[Candidate]()
        for candidate in every:
            if candidate.words.casefold() in known or not self._is_followed(candidate):
                continue
            known.add(candidate.words.casefold())
            found.append(candidate)
            if len(found) == _OFFERED:
                break
        return found

    def drawn_from(self, entry: Entry, source: Source) -> Strategy:
        """A strategy as the words of an entry suggest it, for the user to look at."""
        words = Candidate(entry, source).words
        name = words if len(words) <= _SENTENCE else ""
        when = obstacles_of(entry.tags)
        return Strategy(uuid4(), self._ledger.today, name, words, when, (entry.promise,))

    def leave(self, candidate: Candidate) -> None:
        """Not this one: its words are not offered again, whichever entry says them."""
        self._leave({*self._left(), candidate.key})

    def offer_again(self, candidate: Candidate) -> None:
        """It may be offered after all."""
        self._leave(self._left() - {candidate.key})

    def _leave(self, keys: set[str]) -> None:
        self._ledger.store.save_draft(_LEFT, {"left": sorted(keys)})

    def _left(self) -> set[str]:
        return set((self._ledger.store.draft(_LEFT) or {}).get("left", ()))

    def _written(self, source: Source) -> list[Candidate]:
        newest = self._ledger.store.pages.with_words(source.value, _LOOKED_AT)
        return [Candidate(entry, source) for entry in newest]

    def _is_followed(self, candidate: Candidate) -> bool:
        """Whether it was kept then; after a lesson, the next time is early enough."""
        entry, is_lesson = candidate.entry, candidate.source is Source.LESSON
        followed = is_lesson and self._is_kept_after(entry.promise, entry.day)
        return entry.outcome.is_kept or bool(followed)

    def _with_evidence(self, strategies: Sequence[Strategy]) -> list[Known]:
        uses = self._ledger.store.uses()
        return [
            Known(each, self._evidence([use for use in uses if use.strategy == each.id]))
            for each in strategies
        ]

    def _evidence(self, uses: Sequence[Use]) -> Helped:
        return helped(
            (use.day for use in uses), (self._is_kept_after(u.promise, u.day) for u in uses)
        )

    def _is_kept_after(self, promise: UUID, day: date) -> bool | None:
        entries = self._ledger.store.next_entries(promise, day, _LOOKED_AHEAD)
        return is_kept_after(day, entries)


def _said(strategy: Strategy) -> tuple[str, str]:
    return strategy.name.casefold(), strategy.what.casefold()
