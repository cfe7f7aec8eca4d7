"""What the values of Loop Habit Tracker mean, the same in its database and its CSV files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.promises import Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import Home, LeftOut, amount, entry_of, lines

NO: Final = 0
"""Anything below means unknown."""
DERIVED: Final = 1
DONE: Final = 2
SKIP: Final = 3
_SCALE: Final = 1000

_OUTCOMES: Final = {NO: Outcome.MISSED, DONE: Outcome.KEPT, SKIP: Outcome.SKIPPED}


@dataclass(frozen=True, slots=True)
class Measure:
    """What a numeric habit counts: `target` of `unit` at least or at most, each `days` days."""

    unit: str
    target: float
    at_most: bool
    days: int

    @property
    def words(self) -> str:
        """The target as the user would say it."""
        if not self.target:
            return self.unit
        return f"{'≤' if self.at_most else '≥'} {amount(self.target, self.unit)}"

    def outcome(self, reached: float) -> Outcome:
        """What an amount on one day says; some, but less than the target, is the smaller version.

        A target for several days says nothing of a single one: there, any amount is kept.
        """
        if self.at_most:
            return Outcome.KEPT if reached <= self.target else Outcome.MISSED
        if reached <= 0:
            return Outcome.MISSED
        enough = self.days > 1 or reached >= self.target
        return Outcome.KEPT if enough else Outcome.KEPT_SMALLER


@dataclass(frozen=True, slots=True)
class LoopHabit:
    """A habit of Loop as a promise's terms; `measure` None means yes or no."""

    terms: Terms
    measure: Measure | None


def loop_entry(
    home: Home, habit: LoopHabit, day: date, value: int, note: str, left_out: LeftOut
) -> Entry | None:
    """The entry that Loop's `value` on `day` stands for; None when it stands for none."""
    if value < NO or (value == DERIVED and habit.measure is None):
        if note:
            left_out.count(notices.notes_on_open_days)
            return entry_of(home, habit.terms, day, Outcome.SKIPPED, note)
        left_out.count(notices.derived if value == DERIVED else notices.unknown)
        return None
    if value == SKIP or (value in _OUTCOMES and habit.measure is None):
        return entry_of(home, habit.terms, day, _OUTCOMES[value], note)
    reached = value / _SCALE
    measure = habit.measure
    outcome = measure.outcome(reached) if measure else Outcome.KEPT
    if outcome is Outcome.KEPT_SMALLER:
        left_out.count(notices.partial_amounts)
    said = amount(reached, measure.unit if measure else "")
    return entry_of(home, habit.terms, day, outcome, lines(said, note))
