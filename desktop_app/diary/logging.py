"""Writing down what became of a day: logs, reflections, notes of the day, the week's trust."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from desktop_app.diary.acknowledging import Acknowledging
from desktop_app.diary.ledger import Ledger
from desktop_app.diary.telling import already
from desktop_app.domain.agenda import Agenda
from desktop_app.domain.days import DayRule
from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome, TrustRating
from desktop_app.domain.pacing import for_today
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import Terms
from desktop_app.domain.reflections import Reflection, reflected
from desktop_app.domain.values import dataclass, replace

_LIGHTEST: Final = 5


@dataclass(frozen=True, slots=True)
class Logged:
    """The answer to a log: the entry on the disk, whether anything changed, one line of fact."""

    entry: Entry
    changed: bool
    acknowledgement: Phrase


@dataclass(frozen=True, slots=True)
class _Log:
    """What a log says of a promise's day; `asked` is what was promised of it."""

    promise: UUID
    day: date
    outcome: Outcome
    asked: Terms
    rule: DayRule
    now: datetime
    done_at: time | None
    reflection: Reflection | None

    def upon(self, held: Entry | None) -> Entry:
        """The entry that it makes of the one that is there."""
        is_new = held is None or held.outcome is not self.outcome
        said = self._outcome() if is_new else {}
        if self.outcome.is_kept and (at := self.done_at or (self._at_once() if is_new else None)):
            said["done_at"] = at
        if held is None:
            part = self.asked.part(self.rule)
            entry = Entry(self.promise, self.day, planned_part=part, **said)
        else:
            entry = replace(held, **said) if said else held
        return entry if self.reflection is None else reflected(entry, self.reflection)

    def _outcome(self) -> dict[str, Any]:
        smaller = self.asked.smaller if self.outcome is Outcome.KEPT_SMALLER else ""
        return {
            "outcome": self.outcome,
            "logged_at": self.now,
            "zone": str(self.now.tzinfo),
            "done_at": None,
            "size": smaller or self.asked.title,
        }

    def _at_once(self) -> time | None:
        """When a log of today says that it was done: now."""
        is_today = self.day == self.rule.day(self.now)
        return self.now.time().replace(second=0) if is_today else None


class Logging:
    """What a person says of their days. `agenda` is what is due on a day."""

    def __init__(self, ledger: Ledger, agenda: Callable[[date], Agenda]) -> None:
        self._ledger = ledger
        self._acknowledging = Acknowledging(ledger, agenda)

    def log(
        self,
        promise: UUID,
        outcome: Outcome,
        day: date | None = None,
        done_at: time | None = None,
        reflection: Reflection | None = None,
    ) -> Logged:
        """Write the outcome of a promise on `day` (default: today); durable when this returns.

        The same outcome again changes nothing; another one replaces it and keeps what was noted.
        Kept on a day with a size of its own is kept at its smaller size.
        Raises Problem for a day to come (but for a skip, which may be chosen in advance).
        """
        ledger, now = self._ledger, self._ledger.now()
        rule = ledger.rule_at(now)
        today = rule.day(now)
        day = day or today
        reflection = reflection and _checked(reflection)
        if day > today and outcome is not Outcome.SKIPPED:
            raise Problem(USAGE, _still_to_come(day))
        size = ledger.store.day_size(promise, day)
        asked = for_today(ledger.promise(promise).terms_on(day), size)
        if size and outcome is Outcome.KEPT:
            outcome = Outcome.KEPT_SMALLER
        log = _Log(promise, day, outcome, asked, rule, now, done_at, reflection)
        key = {"promise": promise, "day": day}
        step, held, entry = ledger.revise("log", now, Entry, key, log.upon)
        line = self._acknowledging.line(entry, held, rule, today) if step else already(entry)
        return Logged(entry, step is not None, line)

    def remember_line(self) -> None:
        """Keep the line that answered last: it is not said twice in a row, by no process."""
        self._acknowledging.remember()

    def reflect(self, promise: UUID, day: date, reflection: Reflection) -> Entry:
        """Note what helped, what hindered, feelings and context of an entry."""
        entry = reflected(self._entry(promise, day), _checked(reflection))
        self._ledger.apply("reflect", [entry])
        return entry

    def clear(self, promise: UUID, day: date) -> None:
        """Make a day open again: its entry goes (undo brings it back)."""
        self._ledger.apply("clear", [], [self._entry(promise, day)])

    def note_day(self, day: date, names: list[str], *, whole: bool = False) -> DayContext:
        """Note circumstances of the day as such; no name is "nothing of note".

        They come to those noted already, or with `whole` they are all there is.
        """
        now = self._ledger.now()
        held = self._ledger.store.day_context(day) or DayContext(day, now)
        known = {noted.name for noted in held.noted}
        new = tuple(Noted(name, now) for name in dict.fromkeys(names) if name not in known)
        kept = tuple(n for n in held.noted if n.name in names or (names and not whole))
        context = replace(held, noted=(*kept, *new))
        self._ledger.apply("note", [context])
        return context

    def write_day(self, day: date, note: str) -> DayContext:
        """Write one line about the day as a whole; empty takes it back."""
        held = self._ledger.store.day_context(day) or DayContext(day, self._ledger.now())
        context = replace(held, note=note.strip())
        self._ledger.apply("note", [context])
        return context

    def unnote_day(self, day: date, name: str) -> DayContext:
        """Take one circumstance of the day back."""
        held = self._ledger.store.day_context(day) or DayContext(day, self._ledger.now())
        context = replace(held, noted=tuple(n for n in held.noted if n.name != name))
        self._ledger.apply("note", [context])
        return context

    def rate_trust(self, rating: TrustRating) -> None:
        """Note the week's felt trust."""
        self._ledger.apply("trust", [rating])

    def _entry(self, promise: UUID, day: date) -> Entry:
        entry = self._ledger.store.entry(promise, day)
        if entry is None:
            raise Problem(
                USAGE,
                translate(
                    "Diary",
                    "Nothing is logged for “{title}” on {day} yet. Log it first, then reflect.",
                    title=self._ledger.promise(promise).terms_on(day).title,
                    day=day,
                ),
            )
        return entry


def _checked(reflection: Reflection) -> Reflection:
    for feeling in (reflection.before, reflection.after):
        if feeling is not None and not 1 <= feeling <= _LIGHTEST:
            raise Problem(
                USAGE,
                translate("Diary", "Feelings run from 1 (heavy) to 5 (light). Nothing was saved."),
            )
    return reflection


def _still_to_come(day: date) -> Phrase:
    return translate(
        "Diary",
        "{day} is still to come, so nothing was logged. A skip can be chosen in advance.",
        day=day,
    )
