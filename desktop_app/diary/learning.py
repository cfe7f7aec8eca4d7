"""Pace and plan: a size for a day, steps on the ladder, revisions on trial, rests looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.friends import Conversation, Friend
from desktop_app.domain.happenings import (
    of_check_ins,
    of_conversations,
    of_ratings,
)
from desktop_app.domain.pacing import (
    DaySize,
    Ladder,
    ladder,
    rests_to_look_at,
    stepped_down,
    stepped_up,
)
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.readback import TellDay
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import (
    ENOUGH,
    LOOKED_BACK,
    Change,
    Decision,
    Revision,
    Tally,
    is_in_force,
    revised,
    verdict,
)
from desktop_app.domain.routines import CheckInRevision
from desktop_app.domain.sought import Sought
from desktop_app.domain.stories import Around, Event, of_reviews, of_strategies, story, turns

if TYPE_CHECKING:
    from desktop_app.diary.figures import Figures

_DAY: Final = timedelta(days=1)
_ENTRIES_TOLD: Final = 4000
_LATER: Final = timedelta(days=14)
_RESTS: Final = "rests looked at"
_TRIALS: Final = "revisions put off"


@dataclass(frozen=True, slots=True)
class Trial:
    """A revision with what was kept before it and since."""

    revision: Revision
    before: Tally
    after: Tally
    in_force: bool

    @property
    def told(self) -> Phrase:
        """Before and after in a sentence, or that it is too early to tell."""
        return verdict(self.before, self.after)

    @property
    def is_ready(self) -> bool:
        """Whether the user can be asked to keep it or go back."""
        undecided = self.revision.decided is None and self.in_force
        return undecided and self.after.chances >= ENOUGH


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened on a day to a promise, or to none in particular (no `title`)."""

    title: str
    event: Event


class Learning:
    """The use cases that change a promise little by little. Each is one step."""

    def __init__(self, ledger: Ledger, figures: Callable[[], Figures]) -> None:
        self._ledger = ledger
        self._figures = figures

    # pace

    def ladder(self, promise: UUID) -> Ladder:
        """The sizes that a promise went through, and where it stands."""
        held, today = self._ledger.promise(promise), self._ledger.today
        until = [terms for terms in held.terms if terms.from_day <= today]
        return ladder(until or held.terms[:1])

    def smaller_today(self, promise: UUID, words: str) -> None:
        """Let a promise ask for `words` today, and for no more; kept, it is its smaller version."""
        self._ledger.apply("day-size", [DaySize(promise, self._ledger.today, _said(words))])

    def full_size_today(self, promise: UUID) -> None:
        """Take back a size that was for today alone."""
        today = self._ledger.today
        self._ledger.apply("day-size", [], self._ledger.store.day_sizes(today, today, promise))

    def step_down(self, promise: UUID, words: str, smaller: str, reason: str = "") -> Revision:
        """Let a promise be `words` from now on, `smaller` on a hard day."""
        held = self._now(promise)
        return self.revise(Change.SIZE, stepped_down(held, _said(words), smaller), reason)

    def step_up(self, promise: UUID, reason: str = "") -> Revision | None:
        """Let a promise be one size larger from now on; None at the top of its ladder."""
        larger = self.ladder(promise).larger
        if larger is None:
            return None
        return self.revise(Change.SIZE, stepped_up(self._now(promise), larger), reason)

    # revisions

    def revise(self, kind: Change, asked: Terms, reason: str = "") -> Revision:
        """Change the one thing `kind` names to what `asked` says, from the day of `asked` on."""
        held = self._ledger.promise(asked.promise)
        day = max(asked.from_day, held.started_on)
        before = held.terms_on(day)
        after = revised(before, replace(asked.tidied(), from_day=day), kind)
        if not after.title or after == replace(before, from_day=day):
            raise Problem(
                USAGE, translate("Revisions", "That is what is promised already. Nothing changed.")
            )
        revision = Revision(uuid4(), held.id, day, kind, before, after, reason.strip())
        self._ledger.apply("revise", [after, revision])
        return revision

    def decide(self, revision: Revision, decision: Decision) -> None:
        """Keep a revision, or go back to what was before it, from today on."""
        today = self._ledger.today
        decided = replace(revision, decided=decision, decided_on=today)
        if decision is Decision.KEEP:
            self._ledger.apply("decide", [decided])
            return
        day = max(today, revision.day)
        held = self._ledger.promise(revision.promise).terms_on(day)
        back = revised(held, replace(revision.before, from_day=day), revision.kind)
        self._ledger.apply("decide", [back, decided])

    def trial(self, revision: Revision) -> Trial:
        """How a revision goes: the four weeks before it, and as many days since."""
        span, today = timedelta(days=LOOKED_BACK), self._ledger.today
        until = revision.decided_on or today
        now = self._ledger.promise(revision.promise).terms_on(max(today, revision.day))
        return Trial(
            revision,
            self._tally(revision.promise, revision.day - span, revision.day - _DAY),
            self._tally(revision.promise, revision.day, min(until, revision.day + span)),
            is_in_force(revision, now),
        )

    def trial_to_decide(self) -> Trial | None:
        """A revision that has had its chances and waits for a word; None while there is none."""
        put_off = self._days(_TRIALS)
        today = self._ledger.today
        for revision in self._ledger.store.revisions():
            asked = put_off.get(revision.id)
            if revision.decided is not None or (asked and today - asked < _LATER):
                continue
            if (trial := self.trial(revision)).is_ready:
                return trial
        return None

    def put_off_trial(self, revision: Revision) -> None:
        """Not now: the question comes again in two weeks."""
        self._remember(_TRIALS, revision.id)

    def trials(self, promise: UUID) -> list[Trial]:
        """The revisions of a promise that wait for a word, as they go."""
        revisions = self._ledger.store.revisions(promise)
        trials = [self.trial(each) for each in revisions if each.decided is None]
        return [trial for trial in trials if trial.in_force]

    def story(self, promise: UUID, tell_day: TellDay = date.isoformat) -> list[Event]:
        """The history of a promise, from its beginning on."""
        store, sought = self._ledger.store, Sought(promise=promise, lesson=True)
        days = date.min, date.max
        keys, _ = store.pages.sifted(sought, days, _ENTRIES_TOLD, newest_first=True)
        held, revisions = self._ledger.promise(promise), store.revisions(promise)
        around = Around(
            store.pages.entries_at(keys),
            self._ledger.pauses_for_all(),
            store.strategies(),
            store.uses(),
            {each.id: self.trial(each).told for each in revisions if each.decided},
        )
        return story(held, revisions, around, tell_day)

    def happenings(self, tell_day: TellDay = date.isoformat) -> dict[date, list[Happening]]:
        """What happened beside pauses and entries, by day: to promises, check-ins and the rest."""
        store = self._ledger.store
        revisions = defaultdict[UUID, list[Revision]](list)
        for revision in store.revisions():
            revisions[revision.promise].append(revision)
        promises = {held.id: held for held in self._ledger.promises()}
        told: list[tuple[UUID | None, Event]] = [
            (held.id, event)
            for held in promises.values()
            for event in turns(held, revisions[held.id], {}, tell_day)
        ]
        told += of_strategies(store.strategies(), store.uses())
        told += of_reviews(store.all_of(Review))
        told += [(None, event) for event in self._of_none()]
        by_day = defaultdict[date, list[Happening]](list)
        for own, event in told:
            held = promises.get(own) if own else None
            title = held.terms_on(event.day).title if held else ""
            by_day[event.day].append(Happening(title, event))
        return by_day

    def _of_none(self) -> Iterator[Event]:
        """What happened to no promise in particular."""
        store = self._ledger.store
        yield from of_check_ins(store.all_of(CheckInRevision))
        names = {friend.id: friend.name for friend in store.all_of(Friend)}
        yield from of_conversations(store.all_of(Conversation), names)
        yield from of_ratings(store.trust_ratings())

    # rests

    def rest_to_look_at(self) -> tuple[Promise, Pause] | None:
        """A promise that rests for a month and was not asked about in the last one."""
        ledger = self._ledger
        found = rests_to_look_at(ledger.promises(), ledger.today, self._days(_RESTS))
        return found[0] if found else None

    def rest_goes_on(self, rest: Pause) -> None:
        """It still goes by itself: the question comes again in a month."""
        self._remember(_RESTS, rest.id)

    def _now(self, promise: UUID) -> Terms:
        today = self._ledger.today
        return replace(self._ledger.promise(promise).terms_on(today), from_day=today)

    def _tally(self, promise: UUID, first: date, last: date) -> Tally:
        counts = self._figures().counts(first, last, promise)
        return Tally(int(counts.kept_by_weekday.sum()), int(counts.chances_by_weekday.sum()))

    def _days(self, name: str) -> dict[UUID, date]:
        saved = self._ledger.store.draft(name) or {}
        return {UUID(own): date.fromisoformat(day) for own, day in saved.items()}

    def _remember(self, name: str, own: UUID) -> None:
        saved = self._ledger.store.draft(name) or {}
        self._ledger.store.save_draft(name, saved | {str(own): self._ledger.today.isoformat()})


def _said(words: str) -> str:
    if not (said := " ".join(words.split())):
        raise Problem(
            USAGE, translate("Revisions", "A smaller version needs a few words. Nothing changed.")
        )
    return said
