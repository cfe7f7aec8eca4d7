"""Strategies: ways of succeeding that the user keeps, and what followed when they were used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Strategy:
    """A way of succeeding in the user's words, kept since `day`.

    `what` is what to do, `when` names the circumstances in which it applies, `promises` are those
    it belongs to; none is all.
    """

    id: UUID
    day: date
    name: str
    what: str = ""
    when: tuple[str, ...] = ()
    promises: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """A strategy was used for a promise on a day; more than once a day counts once."""

    strategy: UUID
    promise: UUID
    day: date


@dataclass(frozen=True, slots=True)
class Helped:
    """How often a strategy was `used`, and of the chances that `followed` how many were `kept`.

    `last` is when it was used last.
    """

    used: int = 0
    followed: int = 0
    kept: int = 0
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A strategy with what it has shown so far."""

    strategy: Strategy
    helped: Helped = Helped()


def is_kept_after(use: date, entries: Sequence[Entry]) -> bool | None:
    """Whether the chance that followed the day `use` was kept; None while there is none.

    `entries` are those of its promise from that day on, in order. What is kept on the day itself
    is what followed; a miss of that day is what it was used for.
    """
    for entry in entries:
        if entry.outcome.is_kept:
            return True
        if entry.outcome is Outcome.MISSED and entry.day > use:
            return False
    return None


def helped(days: Iterable[date], after: Iterable[bool | None]) -> Helped:
    """The evidence of uses on these `days`, with whether it was kept `after` each."""
    used = list(days)
    told = [each for each in after if each is not None]
    return Helped(len(used), len(told), sum(told), max(used, default=None))


def fitting(known: Iterable[Known], obstacles: Iterable[str], promise: UUID) -> list[Known]:
    """What applies to one of `obstacles` and to `promise`, the most promising first."""
    met = {name.casefold() for name in obstacles}
    matched = [
        (len(met & {name.casefold() for name in each.strategy.when}), each)
        for each in known
        if not each.strategy.promises or promise in each.strategy.promises
    ]
    ranked = sorted(
        ((_rank(count, each, promise), each) for count, each in matched if count),
        key=lambda pair: pair[0],
        reverse=True,
    )
    return [each for _rank_of, each in ranked]


def evidence_words(of: Helped) -> Phrase:
    """What a strategy has shown so far, with its numbers."""
    if not of.used:
        return translate("Strategies", "Not used yet.")
    used = translate("Strategies", "Used %n time(s)", None, of.used)
    if not of.followed:
        return translate("Strategies", "{used}. The next chance will tell.", used=used)
    return translate(
        "Strategies", "{used}, kept after {kept} of {of}.", used=used, kept=of.kept, of=of.followed
    )


def a_name_is_needed() -> Phrase:
    """The answer to a strategy without a name."""
    return translate("Strategies", "A strategy needs a name of a few words. Nothing was saved.")


def _rank(count: int, known: Known, promise: UUID) -> tuple[bool, int, float, date]:
    """Its own promise first, then what fits more, what was kept after, what was used lately."""
    of = known.helped
    return (
        promise in known.strategy.promises,
        count,
        (of.kept + 1) / (of.followed + 2),
        of.last or known.strategy.day,
    )
