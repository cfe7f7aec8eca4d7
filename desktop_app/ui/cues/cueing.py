"""Cues, connected: decisions in, pop-up or notification and tray out, answers to the diary."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.diary.cueing import Waiting
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.cues import Decision
from desktop_app.domain.deliveries import Key
from desktop_app.ui.cues.answering import Answer, Answering
from desktop_app.ui.cues.check_ins import open_check_in
from desktop_app.ui.cues.cue_notices import CueNotices
from desktop_app.ui.cues.holding import Holding
from desktop_app.ui.cues.reminders import Reminders
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.undo_of_last import UndoOfLast
from desktop_app.ui.widgets.cue_row import CueState
from desktop_app.ui.words.cues import CuesNow, cue_state, held_words

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from desktop_app.ui.cues.cue_popup import CuePopup
    from desktop_app.ui.dialogs.answer_cue import AnswerCueDialog
    from desktop_app.ui.tray import Tray


class Cueing(QObject):
    """Owns the timer, the pop-up or notification, and the dialog; `told` carries CuesNow."""

    told = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.changes)
        self._around, self._diary = around, around.diary
        self._desk = around.machine
        self.reminders = Reminders(around.diary, around.able.disturbed, self)
        self.holding = Holding(around)
        self.holding.changed.connect(self.reminders.look)
        self._told = CuesNow()
        self._answers = Answering(around, self)
        self._answers.answered.connect(self._acknowledge)
        self._answers.deferred.connect(self.reminders.look)
        self._notices = self._make_notices()
        self._is_covered = False
        self._dialog: AnswerCueDialog | None = None
        self.reminders.decided.connect(self._show)
        self.reminders.refused.connect(self._say_in_window)
        around.changes.changed.connect(self.reminders.look)
        self._desk.changed.connect(self.reminders.look)

    @cached_property
    def popup(self) -> CuePopup:
        """The small window, made when the first cue comes."""
        from desktop_app.ui.cues.cue_popup import CuePopup  # noqa: PLC0415 (made when needed)

        popup = CuePopup()
        self._connect(popup)
        self._connect_bar(popup)
        return popup

    def serve(self, tray: Tray) -> None:
        """Do what the tray asks for, and let it say how cues stand."""
        tray.answer_requested.connect(self.answer)
        tray.hold_requested.connect(self.holding.hold)
        tray.check_in_requested.connect(self.check_in)
        tray.show_cues(self._told)
        self.told.connect(tray.show_cues)

    def answer(self) -> None:
        """Open the cues that wait in a normal dialog, which the pop-up makes room for."""
        from desktop_app.ui.dialogs.answer_cue import (  # noqa: PLC0415 (made when needed)
            AnswerCueDialog,
        )

        self.reminders.hurry()
        if self._dialog is None:
            self._dialog = AnswerCueDialog(self._around.window)
            self._connect(self._dialog)
            self._connect_bar(self._dialog)
            self._dialog.louder.connect(self._answers.pop_up_again)
        if "popup" in vars(self):
            self.popup.hide()
        if not self._dialog.isVisible():
            self._dialog.begin_anew(self._states())
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @property
    def now(self) -> CuesNow:
        """How cues stand."""
        return self._told

    def check_in(self, name: str) -> None:
        """Open a check-in by its name, in the window."""
        open_check_in(self._around, CheckIn(name))
        self.reminders.look()
        self._around.window.come_forward()

    def cover(self, on: bool) -> None:
        """While the window is locked, cues name no promise."""
        self._is_covered = on
        self.reminders.look()

    def end(self) -> None:
        """Kept ends: nothing of it stays on the screen."""
        self.reminders.end()
        self._show_popup((), is_fresh=False)

    def take_over(self, former: Cueing) -> None:
        """Go on where another stood still: what it had on the screen comes in its place."""
        self.reminders.look()
        states = self._states(self._diary.cues.waiting())
        if former._notices.is_up:
            self._notices.show_cues(states, is_fresh=True)
        elif "popup" in vars(former) and former.popup.isVisible():
            self._show_popup(states, is_fresh=True)
        if former._dialog is not None and former._dialog.isVisible():
            self.answer()
        former.leave()

    def leave(self) -> None:
        """Another has taken over."""
        if "popup" in vars(self):
            self.popup.deleteLater()
        self.deleteLater()

    def _make_notices(self) -> CueNotices:
        notices = CueNotices(self._around.able.notifier, self._desk, self)
        self._connect(notices)
        notices.asked.connect(self.answer)
        notices.refused.connect(lambda states: self._show_popup(states, is_fresh=True))
        return notices

    def _connect(self, surface: CuePopup | CueNotices | AnswerCueDialog) -> None:
        surface.logged.connect(self._answers.log)
        surface.put_off.connect(self._answers.put_off)
        surface.opened.connect(self._open_check_in)

    def _connect_bar(self, surface: CuePopup | AnswerCueDialog) -> None:
        UndoOfLast(surface.bar, self._diary, self._around.changes)
        surface.undo_requested.connect(self._answers.undo)
        surface.reflect_requested.connect(self._reflect)

    def _show(self, decision: Decision) -> None:
        waiting = self._diary.cues.waiting()
        states = self._states(waiting)
        is_fresh = bool(decision.show or decision.catch_up) and not self._is_being_answered
        if self._notices.is_wanted:
            self._show_popup((), is_fresh=False)
            self._notices.show_cues(states, is_fresh=is_fresh)
        else:
            self._show_popup(states, is_fresh=is_fresh)
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_cues(self._states())
        self._tell(waiting, decision)

    @property
    def _is_being_answered(self) -> bool:
        """Whether the user is at the dialog, where each cue that comes has a row."""
        dialog = self._dialog
        return dialog is not None and dialog.isVisible() and dialog.isActiveWindow()

    def _show_popup(self, states: tuple[CueState, ...], *, is_fresh: bool) -> None:
        """Where nothing waits, and nothing did, there is no window to make."""
        if states or "popup" in vars(self):
            self.popup.show_cues(states, is_fresh=is_fresh)

    def _states(self, waiting: tuple[Waiting, ...] | None = None) -> tuple[CueState, ...]:
        """The rows: of the dialog all that wait, of the pop-up those that did not come as dots."""
        diary = self._diary
        shown = diary.cues.waiting() if waiting is None else [w for w in waiting if not w.dot]
        neutral = self._desk.settings.neutral_texts or self._is_covered
        today = diary.today
        has_check_in = diary.cues.next_check_in() is not None
        return tuple(cue_state(w, today, neutral=neutral, has_check_in=has_check_in) for w in shown)

    def _open_check_in(self, key: Key) -> None:
        if self._dialog is not None:
            self._dialog.hide()
        self.check_in(key.cue)

    def _reflect(self, promise: UUID, day: date) -> None:
        """Ask what got in the way; a locked window asks for itself first."""
        if self._is_covered:
            self._around.window.come_forward()
        else:
            self._around.reflect(promise, day)

    def _acknowledge(self, answer: Answer, asked_by: object) -> None:
        """Where it was asked for; the pop-up speaks for a dialog that went with its last row."""
        dialog = self._dialog
        if dialog is not None and dialog is asked_by and dialog.isVisible():
            dialog.acknowledge(answer)
        elif not self._notices.is_wanted:
            self.popup.acknowledge(answer)
        elif answer.is_refusal:
            self._notices.say(answer.words)

    def _say_in_window(self, words: str) -> None:
        self._around.window.notice.say_besides(words)

    def _put_away(self) -> None:
        """The user would see no cues for a while; what is asked already waits in the tray."""
        self._notices.put_away()
        if "popup" in vars(self):
            self.popup.hide()

    def _tell(self, waiting: tuple[Waiting, ...], decision: Decision) -> None:
        until = self._diary.cues.held_until
        has_dot, held = any(w.dot for w in waiting), held_words(decision.held, until)
        now = CuesNow(len(waiting), has_dot, held, until is not None)
        if now.is_hold and not self._told.is_hold:
            self._put_away()
        if now != self._told:
            self._told = now
            self.told.emit(now)
