"""Opens the editor and the pause of a promise, and hands what was said to the diary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.diary import Diary
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import State, Terms
from desktop_app.ui.dialogs.pause import PauseDialog
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.open_dialogs import OpenDialogs
from desktop_app.ui.widgets.promise_fields import Edited
from desktop_app.ui.words.days import day_and_month, long_date
from desktop_app.ui.words.promises import other_titles
from desktop_app.ui.words.spoken import say


class PromiseEditing(QObject):
    """One dialog at a time for one promise. `heavy` carries one of which the user says so."""

    heavy = Signal(object)

    def __init__(self, diary: Diary, intentions: Intentions, window: QWidget) -> None:
        super().__init__(window)
        self._diary, self._intentions = diary, intentions
        self._dialogs = OpenDialogs(window)

    def edit(self, promise: UUID | None = None, *, grows: bool = False) -> None:
        """Open the editor on a promise; without, on a new one (`grows`: it was offered)."""
        name = f"promise {promise or 'new'}"
        if self._dialogs.has(name):
            return
        edited = self._edited(promise) if promise else self._new(grows=grows)
        dialog = PromiseEditorDialog(edited, self._diary.draft(name), self._dialogs.parent)
        dialog.saved.connect(lambda terms: self._save(dialog, name, terms, is_new=edited.is_new))
        dialog.left.connect(partial(self._intentions.keep_draft, name))
        dialog.heavy.connect(lambda: self.heavy.emit(edited.terms.promise))
        self._dialogs.show(name, dialog)

    def pause(self, promise: UUID | None = None) -> None:
        """Ask from when to when a promise, or without one everything, pauses."""
        name = f"pause {promise or 'everything'}"
        if self._dialogs.has(name):
            return
        heading = self.tr("Pause everything")
        if promise:
            heading = self._about(promise, self.tr("Pause “{title}”"))
        dialog = PauseDialog(heading, self._diary.today, self._dialogs.parent)
        dialog.saved.connect(lambda first, last: self._pause(dialog, promise, first, last))
        self._dialogs.show(name, dialog)

    def pause_past(self, first: date, last: date) -> None:
        """Pause days that have gone by without a word."""
        words = self.tr("Paused from {first} to {last}. Nothing was due then.")
        self.carry_out(
            lambda: self._diary.promises.pause(first, last),
            words.format(first=day_and_month(first, last), last=day_and_month(last, last)),
        )

    def rest(self, promise: UUID) -> None:
        """Let a promise rest from today on."""
        self.carry_out(
            lambda: self._diary.promises.rest(promise, self._diary.today),
            self._about(
                promise, self.tr("“{title}” rests now. Its record stays, and it can return.")
            ),
        )

    def come_back(self, promise: UUID) -> None:
        """End the rest of a promise today."""
        self.carry_out(
            lambda: self._diary.promises.return_from_rest(promise, self._diary.today),
            self._about(promise, self.tr("“{title}” is back, due from today.")),
        )

    def carry_out(self, wish: Callable[[], object], words: str) -> bool:
        """Do something to a promise, and say `words` once it is done; whether it is."""
        return self._intentions.do(wish, words)

    def _about(self, promise: UUID, words: str) -> str:
        title = self._diary.promises.get(promise).terms_on(self._diary.today).title
        return words.format(title=isolated(title))

    def _save(self, dialog: QDialog, name: str, terms: Terms, *, is_new: bool) -> None:
        promises = self._diary.promises

        def write() -> None:
            if is_new:
                promises.add(terms, baseline=not promises.all())
            else:
                promises.revise(terms)
            self._diary.keep_draft(name, None)

        if self.carry_out(write, self._saved(terms, is_new=is_new)):
            dialog.accept()

    def _saved(self, terms: Terms, *, is_new: bool) -> str:
        """What holds from later on is not on the page yet: the line says from when."""
        words = self.tr("Promised: {title}.") if is_new else self.tr("Saved: {title}.")
        if not is_new and terms.from_day > self._diary.today:
            words = self.tr("Saved: {title}, from {day} on.")
        return words.format(title=isolated(terms.title), day=long_date(terms.from_day))

    def _pause(self, dialog: QDialog, promise: UUID | None, first: date, last: date) -> None:
        if self.carry_out(
            lambda: self._diary.promises.pause(first, last, promise),
            self.tr("Paused. Nothing counts in those days."),
        ):
            dialog.accept()

    def _new(self, *, grows: bool) -> Edited:
        today = self._diary.today
        terms = Terms(uuid4(), today, "")
        return Edited(
            terms,
            True,
            today,
            self._diary.rule,
            self._diary.settings,
            other_titles(self._diary, terms.promise),
            grows=grows,
            not_yet="" if grows else self._not_yet(),
        )

    def _not_yet(self) -> str:
        """What one more promise waits for, where there is a baseline and none is suggested now."""
        today = self._diary.today
        held = [p for p in self._diary.promises.all() if p.state_on(today) is State.ACTIVE]
        baseline = next((p.id for p in held if p.baseline), None)
        if baseline is None:
            return ""
        advice = (each for each in self._diary.figures.advice() if each.promise == baseline)
        waits = next((each.not_growing_yet for each in advice), None)
        if waits is None:
            return ""
        return self.tr("One more is suggested once your baseline is steady. {why}").format(
            why=say(waits)
        )

    def _edited(self, promise: UUID) -> Edited:
        held, today = self._diary.promises.get(promise), self._diary.today
        begins = max(today, held.started_on)
        later = [terms.from_day for terms in held.terms if terms.from_day > begins]
        return Edited(
            replace(held.terms_on(begins), from_day=begins),
            False,
            today,
            self._diary.rule,
            self._diary.settings,
            other_titles(self._diary, promise),
            min(later, default=None),
        )
