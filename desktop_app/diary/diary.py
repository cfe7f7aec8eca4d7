"""The diary: log, reflect, undo, and what is due. Its other use cases hang off it by topic."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from desktop_app.diary.importing import Importing
from desktop_app.diary.ledger import Changed, Ledger, Listener
from desktop_app.diary.promising import Promising
from desktop_app.diary.telling import step_sentence
from desktop_app.domain.acknowledgements import Facts, acknowledgement
from desktop_app.domain.agenda import Agenda, agenda
from desktop_app.domain.days import DayRule, Now, week_of
from desktop_app.domain.entries import (
    DayContext,
    Entry,
    Noted,
    Outcome,
    Role,
    TrustRating,
    When,
)
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection, reflected
from desktop_app.domain.settings import Settings
from desktop_app.storage.store import Store

_CHANCES_LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class Logged:
    """The answer to a log: the entry on the disk, whether anything changed, one line of fact."""

    entry: Entry
    changed: bool
    acknowledgement: Phrase


class Diary:
    """Everything a person can do with their diary. One per process and thread."""

    def __init__(self, store: Store, now: Now) -> None:
        self._ledger = Ledger(store, now)
        self.promises = Promising(self._ledger)
        self.imports = Importing(self._ledger)
        self._last_line = ""

    @property
    def store(self) -> Store:
        """The store, for narrow reads."""
        return self._ledger.store

    @property
    def settings(self) -> Settings:
        """The diary's settings."""
        return self._ledger.settings

    def save_settings(self, settings: Settings) -> None:
        """Save the diary's settings."""
        self._ledger.save_settings(settings)

    @property
    def today(self) -> date:
        """The user's day at this instant."""
        return self._ledger.today

    @property
    def rule(self) -> DayRule:
        """How instants become days for this user, now."""
        return self._ledger.rule

    def now(self) -> datetime:
        """The present instant in the user's zone."""
        return self._ledger.now()

    def listen(self, listener: Listener) -> None:
        """Call `listener(changed)` after each change, here or in another process."""
        self._ledger.listen(listener)

    def notice(self) -> bool:
        """Look whether another process wrote; listeners are told when it did."""
        return self._ledger.notice()

    def agenda(self, day: date | None = None) -> Agenda:
        """What is due on `day` (default: today) and what is said about it."""
        ledger = self._ledger
        day = day or ledger.today
        monday = week_of(day)
        held = ledger.store.entries_between(monday, monday + timedelta(days=6))
        entries = {(entry.promise, entry.day): entry for entry in held}
        return agenda(day, ledger.promises(), entries, ledger.rule, ledger.pauses_for_all())

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
        Raises Problem for a day to come (but for a skip, which may be chosen in advance).
        """
        ledger = self._ledger
        held_promise = ledger.promise(promise)
        now = ledger.now()
        day = day or ledger.today
        if day > ledger.today and outcome is not Outcome.SKIPPED:
            raise Problem(
                USAGE,
                translate(
                    "Diary",
                    "{day} is still to come, so nothing was logged. A skip can be chosen in advance.",
                    day=day.isoformat(),
                ),
            )
        held = ledger.store.entry(promise, day)
        entry = _logged(held_promise, held, outcome, day, now, self._clock_time(day, done_at, now))
        if held is not None and held.outcome is outcome and done_at is None:
            entry = held
        entry = replace(entry, planned_part=entry.planned_part or self._part(held_promise, day))
        if reflection is not None:
            entry = reflected(entry, _noted_now(reflection, entry))
        changed = ledger.apply("log", [entry]) is not None
        line = self._acknowledge(entry) if changed else _already(entry)
        return Logged(entry, changed, line)

    def reflect(self, promise: UUID, day: date, reflection: Reflection) -> Entry:
        """Note what helped, what hindered, feelings and context of an entry."""
        entry = self._entry(promise, day)
        entry = reflected(entry, _noted_now(reflection, entry))
        self._ledger.apply("reflect", [entry])
        return entry

    def clear(self, promise: UUID, day: date) -> None:
        """Make a day open again: its entry goes (undo brings it back)."""
        self._ledger.apply("clear", [], [self._entry(promise, day)])

    def note_day(self, day: date, names: list[str]) -> DayContext:
        """Note circumstances of the day as such; no name is "nothing of note"."""
        now = self._ledger.now()
        held = self.store.day_context(day) or DayContext(day, now)
        known = {noted.name for noted in held.noted}
        new = tuple(Noted(name, now) for name in dict.fromkeys(names) if name not in known)
        context = replace(held, noted=(*held.noted, *new) if names else ())
        self._ledger.apply("note", [context])
        return context

    def unnote_day(self, day: date, name: str) -> DayContext:
        """Take one circumstance of the day back."""
        held = self.store.day_context(day) or DayContext(day, self._ledger.now())
        context = replace(held, noted=tuple(n for n in held.noted if n.name != name))
        self._ledger.apply("note", [context])
        return context

    def rate_trust(self, rating: TrustRating) -> None:
        """Note the week's felt trust."""
        self._ledger.apply("trust", [rating])

    def undo(self) -> Phrase | None:
        """Take back the last thing done, whoever did it; what it was, None when there is nothing."""
        step = self.store.undo(self._ledger.now())
        if step is None:
            return None
        sentence = step_sentence(self._ledger, step)
        self._ledger.announce(step)
        return translate("Diary", "Taken back: {what}", what=sentence)

    def redo(self) -> Phrase | None:
        """Repeat what was taken back last; what it was, None when there is nothing."""
        step = self.store.redo(self._ledger.now())
        if step is None:
            return None
        self._ledger.announce(step)
        return translate("Diary", "Done again: {what}", what=step_sentence(self._ledger, step))

    def draft(self, name: str) -> dict[str, Any] | None:
        """What was typed into a dialog and left."""
        return self.store.draft(name)

    def keep_draft(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep what was typed for the next time; None forgets it."""
        self.store.save_draft(name, draft)

    def _entry(self, promise: UUID, day: date) -> Entry:
        entry = self.store.entry(promise, day)
        if entry is None:
            raise Problem(
                USAGE,
                translate(
                    "Diary",
                    "Nothing is logged for “{title}” on {day} yet. Log it first, then reflect.",
                    title=self._ledger.promise(promise).terms_on(day).title,
                    day=day.isoformat(),
                ),
            )
        return entry

    def _part(self, promise: Promise, day: date) -> Any:
        return promise.terms_on(day).part(self._ledger.rule)

    def _clock_time(self, day: date, done_at: time | None, now: datetime) -> time | None:
        if done_at is not None or day != self._ledger.today:
            return done_at
        return now.time().replace(second=0, microsecond=0)

    def _acknowledge(self, entry: Entry) -> Phrase:
        earlier = self.store.latest_entries(entry.promise, entry.day, _CHANCES_LOOKED_AT)
        day = self.agenda(entry.day)
        facts = Facts(entry.outcome, [held.outcome for held in earlier], day.kept, day.chances)
        line = acknowledgement(facts, self._last_line)
        self._last_line = str(line)
        return line


def _logged(
    promise: Promise,
    held: Entry | None,
    outcome: Outcome,
    day: date,
    now: datetime,
    done_at: time | None,
) -> Entry:
    terms = promise.terms_on(day)
    smaller = outcome is Outcome.KEPT_SMALLER and terms.smaller
    entry = held or Entry(promise.id, day, outcome, now, "")
    return replace(
        entry,
        outcome=outcome,
        logged_at=now,
        zone=str(now.tzinfo),
        done_at=done_at if outcome.is_kept else None,
        size=terms.smaller if smaller else terms.title,
    )


def _noted_now(reflection: Reflection, entry: Entry) -> Reflection:
    """Context given together with or after the outcome is marked so, unless it says otherwise."""
    has_context = any(tag.role is Role.CONTEXT for tag in reflection.tags)
    if reflection.context_when or not (has_context or reflection.before):
        return reflection
    return replace(reflection, context_when=entry.context_when or When.AFTER)


def _already(entry: Entry) -> Phrase:
    return {
        Outcome.KEPT: translate("Diary", "Already kept. Nothing changed."),
        Outcome.KEPT_SMALLER: translate(
            "Diary", "Already kept at its smaller size. Nothing changed."
        ),
        Outcome.MISSED: translate("Diary", "Already noted as not kept. Nothing changed."),
        Outcome.SKIPPED: translate("Diary", "Already skipped. Nothing changed."),
    }[entry.outcome]


__all__ = ["Changed", "Diary", "Logged"]
