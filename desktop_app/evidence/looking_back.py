"""A week, a month or a quarter looked back on: what was kept, what improved, which gap persists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

import numpy as np

from desktop_app.domain.entries import Entry, Outcome, Role
from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED, beta_cdf, beta_quantile
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.memory import Days
from desktop_app.evidence.report import Record

SURE: Final = 0.9
"""How likely more is to be more than chance before it is called an improvement."""

_GAP_RATE: Final = 0.6
_GAP_SURE: Final = 0.8
_FEWEST: Final = 3
_FEWEST_BEFORE: Final = 5
_POINTS: Final = (np.arange(200) + 0.5) / 200


@dataclass(frozen=True, slots=True)
class Spans:
    """Days as ordinals: from `first` to `last`, and from `before` to the day before `first`."""

    before: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Share:
    """Kept chances, `full` of them at full size, out of `chances`."""

    kept: int
    full: int
    chances: int

    @property
    def missed(self) -> int:
        """Chances that went otherwise."""
        return self.chances - self.kept


@dataclass(frozen=True, slots=True)
class Lived:
    """One promise in a span, and before it.

    `unrecorded`, `skipped` and `paused` days are no chances. `more`: how likely it is (0 to 1)
    that it is kept more surely than before; `hard`: that it is kept less than 6 times in 10, both
    spans together. None: not enough yet.
    """

    promise: UUID
    title: str
    now: Share
    then: Share
    unrecorded: int = 0
    skipped: int = 0
    paused: int = 0
    more: float | None = None
    hard: float | None = None


@dataclass(frozen=True, slots=True)
class LookBack:
    """The facts of a span. `returns`: misses after which the next chance came, and was kept.

    `improved`: what is kept more surely than before, the surest first; `gap`: the one promise
    that stays open most, in this span and before it.
    """

    first: date
    last: date
    promises: tuple[Lived, ...]
    returned: int
    misses: int
    improved: tuple[Lived, ...]
    gap: Lived | None

    @property
    def total(self) -> Share:
        """All promises together."""
        shares = [lived.now for lived in self.promises]
        return Share(
            sum(share.kept for share in shares),
            sum(share.full for share in shares),
            sum(share.chances for share in shares),
        )


def look_back(of: Sequence[Record], spans: Spans) -> LookBack:
    """The facts of the days of `spans`; the records reach no further than their last day.

    Promises that asked for nothing in them are left out.
    """
    lived = [each for each in (_lived(record, spans) for record in of) if each is not None]
    improved = [each for each in lived if each.more is not None and each.more >= SURE]
    gaps = [each for each in lived if _persists(each)]
    returns = [_returns(record.chances, spans) for record in of]
    return LookBack(
        date.fromordinal(spans.first),
        date.fromordinal(spans.last),
        tuple(lived),
        sum(returned for returned, _ in returns),
        sum(misses for _, misses in returns),
        tuple(sorted(improved, key=lambda each: -(each.more or 0))),
        max(gaps, key=lambda each: each.hard or 0, default=None),
    )


def likely_more(now: Share, then: Share) -> float | None:
    """P(rate now > rate then), each Beta(kept + 1.2, missed + 0.8); None under 3 and 5 chances.

    The mean, over 200 quantiles of the rate now, of the share of the rate then that lies below.
    """
    if now.chances < _FEWEST or then.chances < _FEWEST_BEFORE:
        return None
    rates = beta_quantile(_POINTS, now.kept + PRIOR_KEPT, now.missed + PRIOR_MISSED)
    below = beta_cdf(rates, then.kept + PRIOR_KEPT, then.missed + PRIOR_MISSED)
    return float(below.mean())


def likely_hard(of: Share) -> float | None:
    """P(rate < 0.6) with the same prior; None under 5 chances."""
    if of.chances < _FEWEST_BEFORE:
        return None
    return float(beta_cdf(_GAP_RATE, of.kept + PRIOR_KEPT, of.missed + PRIOR_MISSED))


def hindered_most(entries: Iterable[Entry]) -> tuple[str, int] | None:
    """What was noted most often as hindering in entries that were not kept, and how often."""
    missed = [entry for entry in entries if entry.outcome is Outcome.MISSED]
    named = Counter(t.name for e in missed for t in e.tags if t.role is Role.HINDERED)
    return next(iter(named.most_common(1)), None)


def _lived(of: Record, spans: Spans) -> Lived | None:
    chances, first, last = of.chances, spans.first, spans.last
    now, then = _share(chances, first, last), _share(chances, spans.before, first - 1)
    unrecorded, skipped, paused = (
        _count(days, first, last) for days in (chances.unrecorded, chances.skipped, chances.paused)
    )
    if not (now.chances or unrecorded or skipped or paused):
        return None
    both = Share(now.kept + then.kept, now.full + then.full, now.chances + then.chances)
    title = of.promise.terms_on(date.fromordinal(last)).title
    more, hard = likely_more(now, then), likely_hard(both)
    return Lived(of.promise.id, title, now, then, unrecorded, skipped, paused, more, hard)


def _share(of: Chances, first: int, last: int) -> Share:
    seen = of.between(first, last)
    return Share(int(seen.kept.sum()), int(seen.full.sum()), len(seen))


def _count(days: Days, first: int, last: int) -> int:
    return int(((days >= first) & (days <= last)).sum())


def _persists(lived: Lived) -> bool:
    is_open = lived.now.missed > 0 and lived.then.missed > 0
    return is_open and lived.hard is not None and lived.hard >= _GAP_SURE


def _returns(of: Chances, spans: Spans) -> tuple[int, int]:
    """Of the chances of the span right after a missed one: how many were kept, how many came."""
    after_miss = np.flatnonzero(~of.kept[:-1]) + 1
    days = of.days[after_miss]
    seen = after_miss[(days >= spans.first) & (days <= spans.last)]
    return int(of.kept[seen].sum()), len(seen)
