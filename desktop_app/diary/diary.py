"""The diary: log, reflect, undo, and what is due. Its other use cases hang off it by topic."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, get_args

from desktop_app.diary.ledger import Ledger, Listener
from desktop_app.diary.logging import Logging
from desktop_app.diary.promising import Promising
from desktop_app.diary.telling import CHECK_IN_STEPS, step_sentence
from desktop_app.domain.agenda import Agenda, Away, Entries, agenda, away
from desktop_app.domain.days import DayRule, Now, week_of, week_with
from desktop_app.domain.friends import OfFriend
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.settings import Settings
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


class Diary(Logging):
    """Everything a person can do with their diary. One per process and thread."""

    def __init__(self, store: Store, now: Now) -> None:
        super().__init__(Ledger(store, now), self.agenda)
        self.promises = Promising(self._ledger)

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
