"""Undo and redo: any steps at all, all the way back and forth, across restarts."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome, Role, Tag, TrustRating
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.settings import Settings
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, promise_of, terms_of

WORDS = ("rain", "Räume", "東京", "tea", "teapot", "don't")
texts = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
days = st.integers(0, 20).map(lambda n: MONDAY - timedelta(days=n))
outcomes = st.sampled_from(Outcome)
reflections = st.builds(
    Reflection,
    before=st.none() | st.integers(1, 5),
    after=st.none() | st.integers(1, 5),
    tags=st.lists(
        st.builds(Tag, st.sampled_from(WORDS), st.sampled_from(Role)), max_size=2, unique=True
    ).map(tuple),
    note=texts,
    what_helped=texts,
    lesson=texts,
)


def contents(diary: Diary) -> tuple[Any, ...]:
    """All that undo reaches."""
    held = diary.contents()
    return held.pauses, held.promises, list(held.entries), list(held.days), held.trust


class Steps(RuleBasedStateMachine):
    """A person who does anything, changes their mind, and starts the program anew at times."""

    promises: Bundle[Promise] = Bundle("promises")

    @initialize()
    def begin(self) -> None:
        self._folder = TemporaryDirectory()
        self._clock = FakeClock()
        self._open()
        self.done = [contents(self.diary)]  # what stood after each step that stands
        self.undone: list[tuple[Any, ...]] = []

    def _open(self) -> None:
        folder = Path(self._folder.name)
        store = Store.open(folder / "diary.db", folder / "backups", self._clock())
        self.diary = Diary(store, self._clock)

    def _did(self) -> None:
        """Note where the step led, if it was one: what changes nothing is no step."""
        self._clock.turn(seconds=7)
        if (now := contents(self.diary)) != self.done[-1]:
            self.done.append(now)
            self.undone.clear()

    @rule(target=promises, title=st.sampled_from(WORDS), baseline=st.booleans())
    def add(self, title: str, baseline: bool) -> Promise:
        start = MONDAY - timedelta(days=20)
        promise = self.diary.promises.add(terms_of(title, start), baseline=baseline)
        self._did()
        return promise

    def _is_there(self, promise: Promise) -> bool:
        return promise.id in {held.id for held in self.diary.promises.all()}

    @rule(promise=promises, day=days, outcome=outcomes, said=st.none() | reflections)
    def log(self, promise: Promise, day: date, outcome: Outcome, said: Reflection | None) -> None:
        if self._is_there(promise):
            self.diary.log(promise.id, outcome, day, reflection=said)
            self._did()

    @rule(promise=promises, day=days, said=reflections)
    def reflect(self, promise: Promise, day: date, said: Reflection) -> None:
        if self.diary.store.entry(promise.id, day):
            self.diary.reflect(promise.id, day, said)
            self._did()

    @rule(promise=promises, day=days)
    def clear(self, promise: Promise, day: date) -> None:
        if self.diary.store.entry(promise.id, day):
            self.diary.clear(promise.id, day)
            self._did()

    @rule(promise=promises, day=days, title=st.sampled_from(WORDS))
    def revise(self, promise: Promise, day: date, title: str) -> None:
        if self._is_there(promise):
            self.diary.promises.revise(replace(promise.terms[0], from_day=day, title=title))
            self._did()

    @rule(promise=st.none() | promises, day=days, length=st.integers(0, 5))
    def pause(self, promise: Promise | None, day: date, length: int) -> None:
        if promise is None or self._is_there(promise):
            owner = promise.id if promise else None
            self.diary.promises.pause(day, day + timedelta(days=length), owner)
            self._did()

    @rule(promise=promises, day=days)
    def archive(self, promise: Promise, day: date) -> None:
        if self._is_there(promise):
            self.diary.promises.archive(promise.id, day)
            self._did()

    @rule(promise=promises)
    def delete(self, promise: Promise) -> None:
        if self._is_there(promise):
            self.diary.promises.delete(promise.id)
            self._did()

    @rule(day=days, names=st.lists(st.sampled_from(WORDS), max_size=2))
    def note(self, day: date, names: list[str]) -> None:
        self.diary.note_day(day, names)
        self._did()

    @rule(day=days, felt=st.integers(1, 5))
    def rate(self, day: date, felt: int) -> None:
        self.diary.rate_trust(TrustRating(day, 7, felt))
        self._did()

    @rule(
        target=promises,
        said=st.lists(st.tuples(days, outcomes, texts), max_size=6),
        known=st.none() | promises,
    )
    def bring_in(self, said: list[tuple[date, Outcome, str]], known: Promise | None) -> Any:
        promise = known or promise_of("Imported", MONDAY - timedelta(days=20))
        entries = [
            Entry(promise.id, day, outcome, self._clock(), "UTC", note=note)
            for day, outcome, note in said
        ]
        self.diary.imports.bring_in(Incoming(source="A file", promises=(promise,), entries=entries))
        self._did()
        return multiple() if known else promise

    @rule(hour=st.integers(0, 6))
    def set_day_end(self, hour: int) -> None:
        """Settings and drafts are outside: they are no steps and end no redo."""
        self.diary.save_settings(Settings(day_ends_at=self._clock().time().replace(hour=hour)))
        self.diary.keep_draft("reflection", {"note": str(hour)})

    @rule()
    def undo(self) -> None:
        said = self.diary.undo()
        assert (said is not None) == (len(self.done) > 1)
        if said is not None:
            self.undone.append(self.done.pop())

    @rule()
    def redo(self) -> None:
        said = self.diary.redo()
        assert (said is not None) == bool(self.undone)
        if said is not None:
            self.done.append(self.undone.pop())

    @rule()
    def start_anew(self) -> None:
        self.diary.store.close()
        self._open()

    @invariant()
    def the_diary_is_where_its_steps_lead(self) -> None:
        if hasattr(self, "diary"):
            assert contents(self.diary) == self.done[-1]

    @invariant()
    def search_finds_what_a_plain_scan_finds(self) -> None:
        if hasattr(self, "diary"):
            held = list(self.diary.store.entries_between(date.min, date.max))
            for words in (["rai"], ["raume"], ["京"], ["tea"], ["tea", "rain"], ["zebra"]):
                found = self.diary.store.search(words, (date.min, date.max), 1000)
                assert sorted(found) == sorted((e.promise, e.day) for e in held if says(e, words))

    def teardown(self) -> None:
        if not hasattr(self, "diary"):
            return
        while self.diary.undo():
            pass
        assert contents(self.diary) == self.done[0], "all taken back: an empty diary"
        steps = 0
        while self.diary.redo():
            steps += 1
        expected = [*self.done, *reversed(self.undone)]
        assert steps == len(expected) - 1
        assert contents(self.diary) == expected[-1]
        self.diary.store.close()
        self._folder.cleanup()


def says(entry: Entry, words: list[str]) -> bool:
    """Whether a word of the entry begins with each of `words`, accents aside."""
    said = [entry.note, entry.what_helped, entry.lesson, *(tag.name for tag in entry.tags)]
    plain = " ".join(said).lower().replace("ä", "a").replace("東京", "東 京")
    return all(f" {word}" in f" {plain}" for word in words)


Steps.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestSteps = Steps.TestCase


def test_what_is_done_after_an_undo_ends_the_redo(diary: Diary) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, Outcome.KEPT)
    diary.undo()
    diary.log(promise.id, Outcome.MISSED)
    diary.undo()
    assert str(diary.redo()) == "Done again: “Water”, not kept on 2026-01-05."
    held = diary.store.entry(promise.id, MONDAY)
    assert held is not None
    assert held.outcome is Outcome.MISSED, "the log that was replaced does not come back"
    assert diary.redo() is None
