"""Felt trust beside shown reliability: dots, and whether you expect other than you do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.domain.entries import TrustRating
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.evidence.bets import bound
from desktop_app.evidence.chances import Chances
from desktop_app.evidence.memory import Codes, Days, Floats
from desktop_app.evidence.suggestions import in_ten

_ASKED_ABOUT: Final = 10
_LATELY: Final = 4
_EVER: Final = np.iinfo(np.int32).max


@dataclass(frozen=True, slots=True)
class Dots:
    """The weekly ratings: `expected` (0 to 1, of the next ten promises) and `felt` (1 to 5).

    Each (ratings,); not-a-number and 0 where that item was not answered.
    """

    days: Days
    expected: Floats
    felt: Codes


@dataclass(frozen=True, slots=True)
class Expectation:
    """What was expected and what was kept of the ten promises after each rating, all together.

    `direction`: 1 more is kept than expected, -1 less, 0 not told apart (rule "Felt trust").
    """

    kept: int
    expected: float
    chances: int
    direction: int


def dots(ratings: Sequence[TrustRating], last: int) -> Dots:
    """The ratings up to the day `last`, in order."""
    seen = [rating for rating in ratings if rating.day.toordinal() <= last]
    expected = [np.nan if r.expect_next_10 is None else r.expect_next_10 / 10 for r in seen]
    return Dots(
        np.array([rating.day.toordinal() for rating in seen], dtype=np.int64),
        np.array(expected, dtype=np.float64),
        np.array([rating.felt or 0 for rating in seen], dtype=np.int8),
    )


def expectation(of: Sequence[Chances], at: Dots) -> Expectation:
    """Whether the running sum of kept − expected clears its always-valid 90 % bound.

    A rating speaks of the next ten chances after its day, up to the next rating; chances of the
    same day are one step of the sum.
    """
    rated = ~np.isnan(at.expected)
    if not rated.any():
        return Expectation(0, 0.0, 0, 0)
    first = int(at.days[rated][0])
    days, kept = _in_order([chances.between(first + 1, _EVER) for chances in of])
    which = np.searchsorted(at.days[rated], days, side="left") - 1
    place = np.arange(len(days)) - np.searchsorted(which, which, side="left")
    spoken = (which >= 0) & (place < _ASKED_ABOUT)
    days, kept, expected = days[spoken], kept[spoken], at.expected[rated][which[spoken]]
    _, day = np.unique(days, return_inverse=True)
    steps = np.bincount(day, weights=kept - expected)
    total, spread = float(steps.sum()), float((steps**2).sum())
    clear = abs(total) > float(bound(np.array(spread)))
    direction = int(np.sign(total)) if clear and len(steps) else 0
    return Expectation(int(kept.sum()), float(expected.sum()), len(kept), direction)


def expectation_sentence(found: Expectation, at: Dots, estimate: float | None) -> Phrase | None:
    """The same in words, as calmly in either direction; None where nothing can be told."""
    rated = at.expected[~np.isnan(at.expected)]
    if found.direction == 0 or estimate is None:
        return None
    lately, kept = in_ten(float(rated[-_LATELY:].mean())), in_ten(estimate)
    if found.direction > 0:
        return translate(
            "Evidence",
            "You expect less of yourself than you do: lately about {expected} in 10,"
            " and you keep {kept}.",
            expected=lately,
            kept=kept,
        )
    return translate(
        "Evidence",
        "You expect more of yourself than you do for now: lately about {expected} in 10,"
        " and you keep {kept}.",
        expected=lately,
        kept=kept,
    )


def _in_order(of: Sequence[Chances]) -> tuple[Days, Floats]:
    if not of:
        return np.empty(0, dtype=np.int64), np.empty(0)
    days = np.concatenate([chances.days for chances in of])
    order = np.argsort(days, kind="stable")
    return days[order], np.concatenate([chances.kept for chances in of])[order].astype(np.float64)
