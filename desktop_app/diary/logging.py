"""Writing down what became of a day: logs, reflections, notes of the day, the week's trust."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from desktop_app.diary.acknowledging import CHANCES_LOOKED_AT, Acknowledging, Earlier
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
from desktop_app.storage.store import Store

_LIGHTEST: Final = 5


@dataclass(frozen=True, slots=True)
class Logged:
    """The answer to a log: the entry on the disk, whether anything changed, one line of fact."""

    entry: Entry
    changed: bool
    acknowledgement: Phrase


class _Log:
    """What a log says of a promise's day, and what the diary holds of it when it is written.

    `done_at` is when it was done, as the user says, and as a log of the same day says by itself.
    """

    def __init__(
        self,
        store: Store,
        terms: Terms,
        day: date,
        outcome: Outcome,
        done_at: tuple[time | None, time | None],
        reflection: Reflection | None,
    ) -> None:
        self._store, self._terms, self._day = store, terms, day
        self._outcome, self._reflection = outcome, reflection
        self._done_at, self._at_once = done_at
        self.earlier: Earlier = []

    def upon(self, held: Entry | None, rule: DayRule, now: datetime) -> Entry:
        """The entry that it makes of the one that is there, read with it in one transaction."""
        promise, day, outcome = self._terms.promise, self._day, self._outcome
        self.earlier = self._store.latest_outcomes(promise, day, CHANCES_LOOKED_AT)
        size = self._store.day_size(promise, day)
        asked = for_today(self._terms, size)
        if size and outcome is Outcome.KEPT:
            outcome = Outcome.KEPT_SMALLER
        is_new = held is None or held.outcome is not outcome
        said = _outcome(outcome, asked, now) if is_new else {}
        if outcome.is_kept and (at := self._done_at or (is_new and self._at_once)):
            said["done_at"] = at
        if held is None:
            entry = Entry(promise, day, planned_part=asked.part(rule), **said)
        else:
            entry = replace(held, **said) if said else held
        return entry if self._reflection is None else reflected(entry, self._reflection)


def _outcome(outcome: Outcome, asked: Terms, now: datetime) -> dict[str, Any]:
    smaller = asked.smaller if outcome is Outcome.KEPT_SMALLER else ""
    return {
        "outcome": outcome,
        "logged_at": now,
        "zone": str(now.tzinfo),
        "done_at": None,
        "size": smaller or asked.title,
    }


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
        today = ledger.day_at(now)
        day = day or today
        reflection = reflection and _checked(reflection)
        if day > today and outcome is not Outcome.SKIPPED:
            raise Problem(USAGE, _still_to_come(day))
        terms = ledger.promise(promise).terms_on(day)
        at_once = now.time().replace(second=0) if day == today else None
        log = _Log(ledger.store, terms, day, outcome, (done_at, at_once), reflection)
        key = {"promise": promise, "day": day}
        step, held, entry = ledger.revise(
            "log", now, Entry, key, lambda held: log.upon(held, rule, now)
        )
        if step is None:
            return Logged(entry, False, already(entry))
        line = self._acknowledging.line(entry, held, log.earlier, rule, today)
        return Logged(entry, True, line)

    def remember_line(self) -> None:
        """Keep the line that answered last: it is not said twice in a row, by no process."""
        self._acknowledging.remember()

    def reflect(self, promise: UUID, day: date, reflection: Reflection) -> Entry:
        """Note what helped, what hindered, feelings and context of an entry."""
        said, key = _checked(reflection), {"promise": promise, "day": day}

        def upon(held: Entry | None) -> Entry:
            return reflected(logged(held, self._ledger, promise, day), said)

        return self._ledger.revise("reflect", self._ledger.now(), Entry, key, upon)[2]

    def clear(self, promise: UUID, day: date) -> Phrase:
        """Make a day open again: its entry goes (undo brings it back). One line of fact."""
        ledger = self._ledger
        entry = logged(ledger.store.entry(promise, day), ledger, promise, day)
        ledger.apply("clear", [], [entry])
        title = ledger.promise(promise).terms_on(day).title
        return translate("Diary", "“{title}” is open again on {day}.", title=title, day=day)

    def note_day(self, day: date, names: list[str], *, whole: bool = False) -> DayContext:
        """Note circumstances of the day as such; no name is "nothing of note".

        They come to those noted already, or with `whole` they are all there is.
        """
        now = self._ledger.now()

        def upon(held: DayContext) -> DayContext:
            known = {noted.name for noted in held.noted}
            new = [Noted(name, now) for name in dict.fromkeys(names) if name not in known]
            kept = [n for n in held.noted if n.name in names or (names and not whole)]
            answered_at = held.answered_at or now
            return replace(held, answered_at=answered_at, noted=(*kept, *new))

        return self._note(day, now, upon)

    def write_day(self, day: date, note: str) -> DayContext:
        """Write one line about the day as a whole, which says nothing of its circumstances.

        Empty takes it back.
        """
        return self._note(day, self._ledger.now(), lambda held: replace(held, note=note.strip()))

    def unnote_day(self, day: date, name: str) -> DayContext:
        """Take one circumstance of the day back; with the last one goes the answer."""

        def upon(held: DayContext) -> DayContext:
            left = tuple(n for n in held.noted if n.name != name)
            return replace(held, noted=left, answered_at=held.answered_at if left else None)

        return self._note(day, self._ledger.now(), upon)

    def rate_trust(self, rating: TrustRating) -> None:
        """Note the week's felt trust."""
        self._ledger.apply("trust", [rating])

    def _note(
        self, day: date, now: datetime, upon: Callable[[DayContext], DayContext]
    ) -> DayContext:
        def noted(held: DayContext | None) -> DayContext:
            return upon(held or DayContext(day))

        return self._ledger.revise("note", now, DayContext, {"day": day}, noted)[2]


def logged(entry: Entry | None, ledger: Ledger, promise: UUID, day: date) -> Entry:
    """The entry of `promise` on `day`, which has to be there; else Problem."""
    if entry is None:
        raise Problem(
            USAGE,
            translate(
                "Diary",
                "Nothing is logged for “{title}” on {day} yet. Log it first, then reflect.",
                title=ledger.promise(promise).terms_on(day).title,
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
