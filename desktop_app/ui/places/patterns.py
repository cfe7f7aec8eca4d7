"""Patterns, connected: looked for in a worker while the page is open, hunches, try-outs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from desktop_app.diary.aside import BrokenOff, glance_aside
from desktop_app.domain.phrases import isolated
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise, State
from desktop_app.domain.revisions import Change
from desktop_app.evidence.pattern_words import pattern_sentence, when_phrase
from desktop_app.ui.background import in_background
from desktop_app.ui.dialogs.try_out import TryOutDialog
from desktop_app.ui.pages.patterns import PatternsPage
from desktop_app.ui.places.patterns_state import (
    Looked,
    how_found,
    hunch_of,
    look,
    patterns_state,
)
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.undo_of_last import UndoOfLast
from desktop_app.ui.words.spoken import say

_SOON_MS: Final = 150


class _Patterns(QObject):
    """Whether the page is behind the diary, and the one look that is under way."""

    def __init__(self, around: Surroundings, page: PatternsPage) -> None:
        super().__init__(page)
        self._around, self._page = around, page
        self._is_stale, self._is_looking = True, False
        self._looked: Looked | None = None
        self._back: Callable[[], object] | None = None
        self._patience = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._patience.timeout.connect(self._say_busy)
        page.appeared.connect(self._catch_up)
        page.hunch_named.connect(self._name_hunch)
        page.hunch_dropped.connect(self._drop_hunch)
        page.try_requested.connect(self._ask_what_to_try)
        page.bar.undo_requested.connect(self._take_back)
        page.note_requested.connect(lambda: around.go("today", None))
        around.day.shown.connect(self._fall_behind)
        around.wishes.told.connect(self._answer)
        around.wishes.done.connect(partial(self._answer, back=around.wishes.undo))
        UndoOfLast(page.bar, around.diary, around.changes)

    def _fall_behind(self, *_day: object) -> None:
        self._is_stale = True
        if self._page.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self._is_stale or self._is_looking:
            return
        self._is_stale = False
        diary = self._around.diary
        if diary.store.span() is None:
            self._page.show_empty()
            return
        opened, known = glance_aside(diary), diary.figures.seeking.known()

        def work() -> Looked:
            with opened() as own:
                return look(own, known)

        self._is_looking = True
        self._patience.start()
        task = in_background(work, self)
        task.done.connect(self._show)
        task.refused.connect(self._give_up)
        task.broken.connect(self._raise)

    def _say_busy(self) -> None:
        self._page.busy.begin(self.tr("Looking through your days…"), can_cancel=False)

    def _show(self, looked: Looked) -> None:
        self._end()
        figures = self._around.diary.figures
        if self._is_stale:
            self._catch_up()
            return
        figures.seeking.know(looked.found)
        self._looked = looked
        self._page.show_state(patterns_state(looked, figures.hunches.named()))

    def _give_up(self, problem: Problem) -> None:
        self._end()
        self._is_stale = True
        self._around.wishes.refused.emit(say(problem.phrase))

    def _raise(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, BrokenOff):
            raise error

    def _end(self) -> None:
        self._is_looking = False
        self._patience.stop()
        self._page.busy.end()

    def _name_hunch(self, chosen: object) -> None:
        figures = self._around.diary.figures
        self._around.wishes.carry_out(lambda: figures.hunches.name(*hunch_of(chosen)))

    def _drop_hunch(self, place: int) -> None:
        hunches, wishes = self._around.diary.figures.hunches, self._around.wishes
        dropped = hunches.named()[place]
        if wishes.carry_out(partial(hunches.drop, dropped)):
            name = isolated(say(when_phrase(dropped.family, dropped.name)))
            back = partial(wishes.carry_out, partial(hunches.take_up, dropped))
            self._answer(self.tr("Removed: {hunch}.").format(hunch=name), back)

    def _ask_what_to_try(self, place: int) -> None:
        if self._looked is None:
            return
        diary = self._around.diary
        pattern = self._looked.found.patterns[place]
        sentence = say(pattern_sentence(pattern, self._looked.titles))
        offered = [
            promise.terms_on(diary.today)
            for promise in diary.promises.all()
            if pattern.promise in (None, promise.id) and self._is_active(promise)
        ]
        name = f"try out {pattern.family} {pattern.name}"
        draft, how = diary.draft(name), how_found(self._looked.found)
        dialog = TryOutDialog(sentence, offered, draft, self._around.window, how=how)
        dialog.left.connect(partial(self._around.wishes.keep_draft, name))
        dialog.saved.connect(
            lambda promise, anchor: self._try(promise, anchor, sentence, name, dialog)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_back(self) -> None:
        self._page.bar.hide()
        if self._back is not None:
            self._back()

    def _answer(self, words: str, back: Callable[[], object] | None = None) -> None:
        if self._page.isVisible():
            self._back = back
            self._page.bar.acknowledge(words, can_undo=back is not None, can_reflect=False)

    def _is_active(self, promise: Promise) -> bool:
        return promise.state_on(self._around.diary.today) is State.ACTIVE

    def _try(
        self, promise: UUID, anchor: str, reason: str, name: str, dialog: TryOutDialog
    ) -> None:
        diary = self._around.diary

        def revise() -> None:
            held = diary.promises.get(promise).terms_on(diary.today)
            asked = replace(held, from_day=diary.today, anchor=anchor)
            revision = diary.learning.revise(Change.CUE, asked, reason)
            diary.learning.put_off_trial(revision)
            diary.keep_draft(name, None)

        if self._around.wishes.carry_out(revise):
            dialog.accept()
            words = self.tr("Changed from today. In two weeks Kept asks whether you keep it.")
            self._answer(words, self._around.wishes.undo)


def make(around: Surroundings) -> PatternsPage:
    """The page, looked up when it appears."""
    page = PatternsPage()
    _Patterns(around, page)
    return page
