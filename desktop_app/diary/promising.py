"""Making promises and changing what they ask for: terms, pauses, rest, archive, order."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from uuid import UUID, uuid4

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.problems import NO_SUCH_PROMISE, SEVERAL_PROMISES, USAGE, Problem
from desktop_app.domain.promises import Pause, Promise, State, Terms
from desktop_app.domain.values import replace
from desktop_app.storage.store import Record


class Promising:
    """The use cases about promises themselves."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def all(self) -> list[Promise]:
        """Every promise, in the user's order."""
        return list(self._ledger.promises())

    def pauses_for_all(self) -> tuple[Pause, ...]:
        """The pauses that are no single promise's."""
        return self._ledger.pauses_for_all()

    def get(self, promise: UUID) -> Promise:
        """The promise of that id; Problem when there is none."""
        return self._ledger.promise(promise)

    def find(self, text: str) -> Promise:
        """The promise that `text` names: an id, a title or its beginning (case and accents aside).

        Raises Problem (no_such_promise, several_promises); what is archived gives way.
        """
        matches = self._matches(text)
        if len(matches) > 1:
            today = self._ledger.today
            current = [p for p in matches if p.state_on(today) is not State.ARCHIVED]
            matches = current or matches
        if len(matches) == 1:
            return matches[0]
        if matches:
            listed = "\n".join(f"  {p.id}  {p.terms[-1].title}" for p in matches)
            raise Problem(
                SEVERAL_PROMISES,
                translate(
                    "Diary", "Several promises match “{text}”:\n{listed}", text=text, listed=listed
                ),
            )
        raise Problem(
            NO_SUCH_PROMISE,
            translate("Diary", "No promise begins with “{text}”. Nothing was changed.", text=text),
        )

    def baseline(self) -> Promise:
        """The one guaranteed promise. Raises Problem (no_such_promise) while there is none."""
        today = self._ledger.today
        held = (p for p in self._ledger.promises() if p.baseline)
        found = next((p for p in held if p.state_on(today) is State.ACTIVE), None)
        if found is None:
            raise Problem(
                NO_SUCH_PROMISE,
                translate(
                    "Diary", "There is no baseline now, so nothing was logged. Choose one in Kept."
                ),
            )
        return found

    def add(self, terms: Terms, *, baseline: bool = False) -> Promise:
        """Make a promise of `terms`, due from their day on. Its id is that of the terms."""
        terms = _checked(terms)
        position = max((p.position for p in self._ledger.promises()), default=-1) + 1
        promise = Promise(terms.promise, terms.from_day, None, baseline, position, (terms,))
        others = self._without_baseline() if baseline else []
        self._ledger.apply("add", [promise, terms, *others])
        return promise

    def revise(self, terms: Terms, *, kind: str = "terms") -> Promise:
        """Let `terms` hold from their day on; days before keep what held then."""
        terms = _checked(terms)
        promise = self._ledger.promise(terms.promise)
        put: list[Record] = [terms]
        if terms.from_day < promise.started_on:
            put.append(replace(promise, started_on=terms.from_day))
        self._ledger.apply(kind, put)
        return self._ledger.promise(terms.promise)

    def pause(self, first: date, last: date, promise: UUID | None = None) -> Pause:
        """Let nothing be due from `first` to `last`, of one promise or of all."""
        if last < first:
            raise Problem(
                USAGE,
                translate(
                    "Diary", "A pause ends on or after the day it begins. Nothing was changed."
                ),
            )
        pause = Pause(uuid4(), first, last, promise)
        self._ledger.apply("pause", [pause])
        return pause

    def end_pause(self, pause: Pause, last: date) -> None:
        """Let a pause or a rest end with `last`; one that had not begun by then goes."""
        if last < pause.first:
            self._ledger.apply("pause", [], [pause])
        else:
            self._ledger.apply("pause", [replace(pause, last=last)])

    def rest(self, promise: UUID, first: date) -> None:
        """Let a promise rest from `first` on: its record stays, its cues fade."""
        if self._ledger.promise(promise).state_on(first) is State.ACTIVE:
            self._ledger.apply("rest", [Pause(uuid4(), first, None, promise, rest=True)])

    def return_from_rest(self, promise: UUID, day: date) -> None:
        """Let a resting promise be due again from `day` on."""
        held = self._ledger.promise(promise)
        rests = [pause for pause in held.pauses if pause.rest and pause.covers(day)]
        ended = [replace(rest, last=day - timedelta(days=1)) for rest in rests if rest.first < day]
        unbegun = [rest for rest in rests if rest.first >= day]
        self._ledger.apply("return", ended, unbegun)

    def archive(self, promise: UUID, day: date) -> None:
        """End a promise: from `day` on it is no longer due. Its record stays."""
        self._ledger.apply("archive", [replace(self._ledger.promise(promise), ended_on=day)])

    def unarchive(self, promise: UUID) -> None:
        """Take a promise out of the archive; the days between were not due."""
        held = self._ledger.promise(promise)
        if held.ended_on is None:
            return
        today = self._ledger.today
        put: list[Record] = [replace(held, ended_on=None)]
        if held.ended_on < today:
            put.append(Pause(uuid4(), held.ended_on, today - timedelta(days=1), promise, rest=True))
        self._ledger.apply("return", put)

    def delete(self, promise: UUID) -> None:
        """Remove a promise with its entries; undo brings all of it back."""
        held = self._ledger.promise(promise)
        store, always = self._ledger.store, (date.min, date.max)
        own: list[Record] = [*held.terms, *held.pauses, *store.revisions(promise)]
        own += [*store.day_sizes(*always, promise), *store.entries_between(*always, promise)]
        own += [use for use in store.uses() if use.promise == promise]
        self._ledger.apply("delete", [], [held, *own])

    def make_baseline(self, promise: UUID) -> None:
        """Let this promise be the one that everything returns to."""
        chosen = replace(self._ledger.promise(promise), baseline=True)
        self._ledger.apply("baseline", [*self._without_baseline(promise), chosen])

    def order(self, promises: list[UUID]) -> None:
        """Put the promises into this order."""
        places = {promise: place for place, promise in enumerate(promises)}
        moved = [
            replace(held, position=places[held.id])
            for held in self._ledger.promises()
            if held.id in places
        ]
        self._ledger.apply("order", moved)

    def wants_baseline(self) -> bool:
        """Whether the baseline rests or is archived and no new one was asked for yet."""
        today = self._ledger.today
        gone = [
            p
            for p in self._ledger.promises()
            if p.baseline and p.state_on(today) is not State.ACTIVE
        ]
        return bool(gone) and self._ledger.settings.baseline_asked_for != str(gone[0].id)

    def asked_for_baseline(self) -> None:
        """Remember that a new baseline was asked for: it is asked once."""
        for held in self._ledger.promises():
            if held.baseline:
                settings = replace(self._ledger.settings, baseline_asked_for=str(held.id))
                self._ledger.save_settings(settings)

    def _matches(self, text: str) -> list[Promise]:
        if not (wanted := _folded(text)):
            return []
        held = self._ledger.promises()
        by_id = [p for p in held if str(p.id) == text.lower()]
        exact = [p for p in held if _folded(p.terms[-1].title) == wanted]
        return by_id or exact or [p for p in held if _folded(p.terms[-1].title).startswith(wanted)]

    def _without_baseline(self, but: UUID | None = None) -> list[Promise]:
        held = self._ledger.promises()
        return [replace(p, baseline=False) for p in held if p.baseline and p.id != but]


def _checked(terms: Terms) -> Terms:
    tidied = terms.tidied()
    if not tidied.title:
        raise Problem(USAGE, _untitled())
    return tidied


def _untitled() -> Phrase:
    return translate("Diary", "A promise needs a title, so nothing was saved. A few words do.")


def _folded(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(c for c in spread if not unicodedata.combining(c))
