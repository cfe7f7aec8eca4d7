"""What the figures would suggest: a smaller version, one more promise, a rest. Offers, each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.evidence.beta import PRIOR_KEPT, PRIOR_MISSED, beta_cdf
from desktop_app.evidence.intervals import interval
from desktop_app.evidence.memory import Codes, Days, Flags, Floats, remembered
from desktop_app.evidence.reliability import Memory, mean

DAYS_BETWEEN: Final = 21
"""A suggestion comes at most this often."""

_SURE: Final = 0.9
_GROW_RATE: Final = 0.8
_GROW_CHANCES: Final = 14
_SHRINK_RATE: Final = 0.6
_SHRINK_CHANCES: Final = 10
_REST_RATE: Final = 0.9
_REST_LOW: Final = 0.8
_REST_LOOKS: Final = 8
_RECENT: Final = 7.0
_USUAL: Final = 42.0
_HEAVIER: Final = 0.5
_SILENT: Final = 56


class Kind(StrEnum):
    """What is suggested."""

    SHRINK = "shrink"
    GROW = "grow"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggestion with its reason, and how many chances it rests on."""

    kind: Kind
    because: Phrase
    chances: int = 0


def suggestions(of: Memory, tense: bool, week_over: int) -> tuple[Suggestion, ...]:
    """All that hold at the weekly look of the Sunday `week_over`, the first one first.

    A rest needs the user's own word as well ("I do it without thinking"); who shows it asks.
    """
    if _is_silent(of, week_over):
        return ()
    look = _looks(week_over, 1)
    chances, found = int(of.count(look)[0]), []
    if shrinks(of, look)[0]:
        found.append(Suggestion(Kind.SHRINK, _shrink_reason(of), chances))
    if rests(of, look)[0]:
        found.append(Suggestion(Kind.REST, _rest_reason(), chances))
    if grows(of, look)[0] and not tense:
        found.append(Suggestion(Kind.GROW, _grow_reason(of), chances))
    return tuple(found)


def shrinks(of: Memory, looks: Days) -> Flags:
    """Rule "Shrink" at each of `looks`: P(kept rate < .6) ≥ .90, from 10 chances on."""
    then = of.before(looks)
    below = beta_cdf(_SHRINK_RATE, then.kept + PRIOR_KEPT, then.missed + PRIOR_MISSED)
    return (below >= _SURE) & (of.count(looks) >= _SHRINK_CHANCES)


def grows(of: Memory, looks: Days) -> Flags:
    """Rule "Grow" at each of `looks`, but for tension.

    P(full-size rate ≥ .8) ≥ .90 with 14 chances, then and a week before.
    """
    running = _running(looks, 2)
    held = (_surely_full(of.before(running)) >= _SURE) & (of.count(running) >= _GROW_CHANCES)
    return _all_running(held, looks)


def rests(of: Memory, looks: Days) -> Flags:
    """Rule "Rest" at each of `looks`: kept ≥ .9 and its interval above .8, eight weeks running."""
    running = _running(looks, _REST_LOOKS)
    then = of.before(running)
    high_enough = mean(then.kept, then.missed) >= _REST_RATE
    if not high_enough.any():
        return np.zeros(len(looks), dtype=np.bool_)
    low, _ = interval(then.kept + PRIOR_KEPT, then.missed + PRIOR_MISSED)
    return _all_running(high_enough & (low > _REST_LOW), looks)


def is_tense(days: Days, before: Codes, week_over: int) -> bool:
    """Rule "Tension", of the feelings `before` (1 to 5) on `days`, in order.

    The mean over some 7 ratings is at least 0.5 below the one over some 42 (half-lives of that
    many ratings), at two weekly looks running, the earlier with 7 ratings at least.
    """
    counts = np.searchsorted(days, _looks(week_over, 2), side="right")
    if counts.min() < _RECENT:
        return False
    lower = _fading_mean(before, _RECENT) <= _fading_mean(before, _USUAL) - _HEAVIER
    return bool(lower[counts - 1].all())


def not_growing_yet(of: Memory, tense: bool, week_over: int) -> Phrase:
    """Why one more promise is not suggested now."""
    chances = int(of.count(_looks(week_over, 1))[0])
    if chances < _GROW_CHANCES:
        return translate(
            "Evidence",
            "Not yet: {chances} of {needed} chances by the end of last week.",
            chances=chances,
            needed=_GROW_CHANCES,
        )
    if _is_silent(of, week_over):
        return translate("Evidence", "Not yet: the last 8 weeks have no word.")
    if tense:
        return translate("Evidence", "Not yet: it has felt heavier lately than it used to.")
    full = of.before(_looks(week_over, 1))
    if _surely_full(full)[0] >= _SURE:
        return translate("Evidence", "Not yet: one more week like the last one.")
    n = in_ten(float(mean(full.full, full.kept + full.missed - full.full)[0]))
    if n >= in_ten(_GROW_RATE):
        return translate(
            "Evidence",
            "Not yet: lately about {n} in 10 at full size, which may still be chance."
            " More weeks like these will tell.",
            n=n,
        )
    return translate(
        "Evidence",
        "Not yet: lately about {n} in 10 at full size. One more is suggested from 8 in 10 on.",
        n=n,
    )


def in_ten(share: float) -> int:
    """A share as people say it: so many in 10."""
    return int(share * 10 + 0.5)


def _is_silent(of: Memory, week_over: int) -> bool:
    """Whether the latest chance lies so far back that nothing holds "lately"."""
    until = _looks(week_over, 1)
    return bool(of.count(until)[0] == of.count(until - _SILENT)[0])


def _looks(week_over: int, count: int) -> Days:
    return week_over - 7 * np.arange(count, dtype=np.int64)


def _running(looks: Days, count: int) -> Days:
    return np.concatenate([_looks(int(look), count) for look in looks])


def _all_running(held: Flags, looks: Days) -> Flags:
    return np.asarray(held.reshape(len(looks), -1).all(axis=1))


def _surely_full(of: Memory) -> Floats:
    rest = of.kept + of.missed - of.full
    return 1 - beta_cdf(_GROW_RATE, of.full + PRIOR_KEPT, rest + PRIOR_MISSED)


def _fading_mean(values: Codes, half_life: float) -> Floats:
    weights = remembered(np.ones(len(values)), half_life)
    return remembered(values, half_life) / weights


def _shrink_reason(of: Memory) -> Phrase:
    return translate(
        "Evidence",
        "Lately it was kept about {n} times in 10. A smaller version may fit better, for now.",
        n=in_ten(float(mean(of.kept, of.missed)[-1])),
    )


def _rest_reason() -> Phrase:
    return translate(
        "Evidence",
        "For eight weeks it was kept about 9 times in 10 or more."
        " If you do it without thinking, it may rest. Its record stays.",
    )


def _grow_reason(of: Memory) -> Phrase:
    return translate(
        "Evidence",
        "Lately it was kept at full size about {n} times in 10, week after week."
        " One more promise as small as this one would fit.",
        n=in_ten(float(mean(of.full, of.kept + of.missed - of.full)[-1])),
    )
