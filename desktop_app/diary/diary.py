"""The diary: log, reflect, undo, and what is due. Its other use cases hang off it by topic."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, get_args
from uuid import UUID

from desktop_app.diary.acknowledging import Acknowledging
from desktop_app.diary.ledger import Changed, Ledger, Listener
from desktop_app.diary.promising import Promising
from desktop_app.diary.telling import CHECK_IN_STEPS, already, step_sentence
from desktop_app.domain.agenda import Agenda, Away, Entries, agenda, away
from desktop_app.domain.days import DayRule, Now, week_of, week_with
from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome, TrustRating
from desktop_app.domain.friends import OfFriend
from desktop_app.domain.pacing import for_today
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import Terms
from desktop_app.domain.reflections import Reflection, reflected
from desktop_app.domain.settings import Settings
from desktop_app.domain.values import dataclass, replace
from desktop_app.storage.store import Step, Store

if TYPE_CHECKING:
    from desktop_app.diary.cueing import Cueing
    from desktop_app.diary.figures import Figures
    from desktop_app.diary.importing import Importing
    from desktop_app.diary.learning import Learning
    from desktop_app.diary.misses import Misses
    from desktop_app.diary.reviewing import Reviewing
    from desktop_app.diary.routines import Routines
    from desktop_app.diary.safekeeping import Safekeeping
    from desktop_app.diary.sharing import Sharing
    from desktop_app.diary.strategies import Strategies
    from desktop_app.domain.incoming import Contents

_LIGHTEST: Final = 5


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
        self._acknowledging = Acknowledging(self._ledger, self.agenda)

    # What a click does not need is loaded when it is asked for: `kept log` must not pay for it.

    @cached_property
    def cues(self) -> Cueing:
        """When cues come, and what became of them."""
        from desktop_app.diary.cueing import Cueing  # noqa: PLC0415 (see above)

        return Cueing(self._ledger)

    @cached_property
    def imports(self) -> Importing:
        """What comes in from elsewhere."""
        from desktop_app.diary.importing import Importing  # noqa: PLC0415 (see above)

        return Importing(self._ledger)

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """What was there before."""
        from desktop_app.diary.safekeeping import Safekeeping  # noqa: PLC0415 (see above)

        return Safekeeping(self._ledger)

    @cached_property
    def misses(self) -> Misses:
        """What got in the way, and the ways back."""
        from desktop_app.diary.misses import Misses  # noqa: PLC0415 (see above)

        return Misses(self._ledger)

    @cached_property
    def learning(self) -> Learning:
        """What was changed because of what happened, and how that went."""
        from desktop_app.diary.learning import Learning  # noqa: PLC0415 (see above)

        return Learning(self._ledger, lambda: self.figures)

    @cached_property
    def strategies(self) -> Strategies:
        """What worked, to be found again."""
        from desktop_app.diary.strategies import Strategies  # noqa: PLC0415 (see above)

        return Strategies(self._ledger)

    @cached_property
    def reviews(self) -> Reviewing:
        """Looking back on weeks."""
        from desktop_app.diary.reviewing import Reviewing  # noqa: PLC0415 (see above)

        return Reviewing(
            self._ledger,
            lambda: self.figures,
            lambda: self.cues,
            lambda: self.learning,
            lambda: self.routines,
        )

    @cached_property
    def routines(self) -> Routines:
        """The check-ins, and how changes to them go."""
        from desktop_app.diary.routines import Routines  # noqa: PLC0415 (see above)

        return Routines(self._ledger, lambda: self.cues)

    @cached_property
    def sharing(self) -> Sharing:
        """Friends, and what is shared with them."""
        from desktop_app.diary.sharing import Sharing  # noqa: PLC0415 (see above)

        return Sharing(self._ledger, lambda: self.figures)

    @cached_property
    def figures(self) -> Figures:
        """What the entries show."""
        from desktop_app.diary.figures import Figures  # noqa: PLC0415 (see above)

        return Figures(self._ledger)

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

    def listen_no_more(self, listener: Listener) -> None:
        """Call it no more."""
        self._ledger.listen_no_more(listener)

    def notice(self) -> bool:
        """Look whether another process wrote; listeners are told when it did."""
        found = self._ledger.notice()
        if found:
            self._acknowledging.forget()
        return found

    def agenda(self, day: date | None = None) -> Agenda:
        """What is due on `day` (default: today) and what is said about it."""
        ledger = self._ledger
        day = day or ledger.today
        asks_of_a_week = any(promise.asks_of_a_week for promise in ledger.promises())
        entries = self._entries(*(week_with(day) if asks_of_a_week else (day, day)))
        sizes = self.store.day_sizes(day, day)
        return agenda(day, ledger.promises(), entries, ledger.rule, ledger.pauses_for_all(), sizes)

    def away(self) -> Away | None:
        """The days without a word before today, once there are several: to fill in, or to pause."""
        ledger = self._ledger
        yesterday = ledger.today - timedelta(days=1)
        word = ledger.store.last_day_before(yesterday)
        begun = [promise.started_on for promise in ledger.promises()]
        first = word + timedelta(days=1) if word else min(begun, default=ledger.today)
        has_word = ledger.store.last_day_before(ledger.today) == yesterday
        last = yesterday - timedelta(days=1) if has_word else yesterday
        if last <= first:
            return None
        entries = self._entries(week_of(first), last)
        return away(first, last, ledger.promises(), entries, ledger.pauses_for_all())

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
        ledger = self._ledger
        now, rule = ledger.now(), ledger.rule
        today = rule.day(now)
        day = day or today
        if day > today and outcome is not Outcome.SKIPPED:
            raise Problem(USAGE, _still_to_come(day))
        held = ledger.store.entry(promise, day)
        size = next(iter(ledger.store.day_sizes(day, day, promise)), None)
        asked = for_today(ledger.promise(promise).terms_on(day), size)
        if size and outcome is Outcome.KEPT:
            outcome = Outcome.KEPT_SMALLER
        entry = held or Entry(promise, day, outcome, now, "", planned_part=asked.part(rule))
        if held is None or held.outcome is not outcome:
            entry = _logged(entry, asked, outcome, now)
            done_at = done_at or (now.time().replace(second=0) if day == today else None)
        if outcome.is_kept and done_at:
            entry = replace(entry, done_at=done_at)
        if reflection is not None:
            entry = reflected(entry, _checked(reflection))
        changed = ledger.apply("log", [entry]) is not None
        line = self._acknowledging.line(entry, held, rule, today) if changed else already(entry)
        return Logged(entry, changed, line)

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
        held = self.store.day_context(day) or DayContext(day, now)
        known = {noted.name for noted in held.noted}
        new = tuple(Noted(name, now) for name in dict.fromkeys(names) if name not in known)
        kept = tuple(n for n in held.noted if n.name in names or (names and not whole))
        context = replace(held, noted=(*kept, *new))
        self._ledger.apply("note", [context])
        return context

    def write_day(self, day: date, note: str) -> DayContext:
        """Write one line about the day as a whole; empty takes it back."""
        held = self.store.day_context(day) or DayContext(day, self._ledger.now())
        context = replace(held, note=note.strip())
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
        """Take back what was done last, whoever did it; what it was, None when there is nothing."""
        step = self.store.undo(self._ledger.now())
        if step is None:
            return None
        sentence = step_sentence(self._ledger, step)
        self._announce(step)
        return translate("Diary", "Taken back: {what}", what=sentence)

    def redo(self) -> Phrase | None:
        """Repeat what was taken back last; what it was, None when there is nothing."""
        step = self.store.redo(self._ledger.now())
        if step is None:
            return None
        self._announce(step)
        return translate("Diary", "Done again: {what}", what=step_sentence(self._ledger, step))

    def draft(self, name: str) -> dict[str, Any] | None:
        """What was typed into a dialog and left."""
        return self.store.draft(name)

    def keep_draft(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep what was typed for the next time; None forgets it."""
        self.store.save_draft(name, draft)

    def contents(self, first: date = date.min, last: date = date.max) -> Contents:
        """All that the diary holds; of entries and days those of the range, read when asked for."""
        from desktop_app.domain.incoming import Contents, Lazily  # noqa: PLC0415 (see above)
        from desktop_app.domain.reviews import Review  # noqa: PLC0415 (see above)
        from desktop_app.domain.routines import CheckInRevision  # noqa: PLC0415 (see above)

        store, ledger = self.store, self._ledger
        return Contents(
            ledger.settings,
            ledger.pauses_for_all(),
            tuple(ledger.promises()),
            Lazily(lambda: store.entries_between(first, last)),
            Lazily(lambda: store.day_contexts(first, last)),
            tuple(store.trust_ratings()),
            tuple(r for r in store.revisions() if first <= r.day <= last),
            tuple(store.day_sizes(first, last)),
            tuple(s for s in store.strategies() if s.day <= last),
            tuple(use for use in store.uses() if first <= use.day <= last),
            tuple(one for kind in get_args(OfFriend) for one in store.all_of(kind)),
            tuple(r for r in store.all_of(Review) if first <= r.day <= last),
            tuple(r for r in store.all_of(CheckInRevision) if first <= r.day <= last),
        )

    def _announce(self, step: Step) -> None:
        """Tell of an undo or redo, once the settings of a check-in have followed it."""
        if step.target and self.store.step_kind(step.target) in CHECK_IN_STEPS:
            self.routines.follow(step)
        self._ledger.announce(step)

    def _entries(self, first: date, last: date) -> Entries:
        return {(e.promise, e.day): e for e in self.store.entries_between(first, last)}

    def _entry(self, promise: UUID, day: date) -> Entry:
        entry = self.store.entry(promise, day)
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


def _logged(entry: Entry, asked: Terms, outcome: Outcome, now: datetime) -> Entry:
    smaller = asked.smaller if outcome is Outcome.KEPT_SMALLER else ""
    return replace(
        entry,
        outcome=outcome,
        logged_at=now,
        zone=str(now.tzinfo),
        done_at=None,
        size=smaller or asked.title,
    )


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


__all__ = ["Changed", "Diary", "Logged"]
