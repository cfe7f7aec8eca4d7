"""What is known when a log is answered, and the line that answered last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Final

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.acknowledgements import LOOKED_AT, Facts, acknowledgement
from desktop_app.domain.agenda import Agenda
from desktop_app.domain.days import DayRule, days_between, week_of, week_with
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.schedules import PerWeek

CHANCES_LOOKED_AT: Final = 2 * LOOKED_AT
_LAST: Final = "last line"

Earlier = list[tuple[Outcome, time | None]]
"""Outcome and time of the entries before one, newest first."""


class Acknowledging:
    """Answers logs. `agenda` is what is due on a day."""

    def __init__(self, ledger: Ledger, agenda: Callable[[date], Agenda]) -> None:
        self._ledger, self._agenda = ledger, agenda
        self._last: Phrase | str | None = None

    def remember(self) -> None:
        """Keep the line that answered last: it is not said twice in a row, by no process."""
        if self._last:
            self._ledger.store.save_draft(_LAST, {"words": str(self._last)})

    def forget(self) -> None:
        """Another process may have answered since."""
        self._last = None

    def line(
        self, entry: Entry, held: Entry | None, earlier: Earlier, rule: DayRule, today: date
    ) -> Phrase:
        """What answers `entry`, where the diary had `held` before, after the entries `earlier`."""
        is_today = entry.day == today
        part = rule.part(entry.done_at) if entry.done_at else None
        kept, asked = self._week(entry) if week_of(entry.day) == week_of(today) else (0, 0)
        facts = Facts(
            entry.outcome,
            [outcome for outcome, _ in earlier],
            *(self._of_today(entry) if is_today else (0, 0)),
            held.outcome if held and is_today else None,
            part,
            tuple(rule.part(at) for _, at in earlier if at) if part else (),
            kept,
            asked,
            entry.before,
            self._hard_today(today) if is_today else "",
        )
        if self._last is None:
            self._last = str((self._ledger.store.draft(_LAST) or {}).get("words", ""))
        self._last = line = acknowledgement(facts, self._last)
        return line

    def _of_today(self, entry: Entry) -> tuple[int, int]:
        """How many of today's chances are kept, and how many there are; 0, 0 if it is of none."""
        today = self._agenda(entry.day)
        is_chance = any(due.is_chance for due in today.items if due.entry == entry)
        return (today.kept, today.chances) if is_chance else (0, 0)

    def _hard_today(self, today: date) -> str:
        """What was noted of today first."""
        context = self._ledger.store.day_context(today)
        return context.noted[0].name if context and context.noted else ""

    def _week(self, entry: Entry) -> tuple[int, int]:
        """How many chances of the entry's week are kept, and how many there are.

        0, 0 for more than n per week.
        """
        promise = self._ledger.promise(entry.promise)
        pauses, (monday, sunday) = self._ledger.pauses_for_all(), week_with(entry.day)
        asked = [d for d in days_between(monday, sunday) if promise.asked_on(d, pauses)]
        entries = self._ledger.store.entries_between(monday, sunday, promise.id)
        kept = sum(1 for e in entries if e.outcome.is_kept and e.day in asked)
        match promise.terms_on(entry.day).schedule:
            case PerWeek(times):
                return (kept, times) if kept <= times else (0, 0)
        return kept, len(asked)
