"""The check-ins, connected: opened from the tray, from a cue, or by their name."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QPoint

from desktop_app.diary.logging import Logged
from desktop_app.domain.checkins import CheckIn
from desktop_app.ui.entry_menu import add_pace, add_strategies, entry_menu
from desktop_app.ui.learning.routine_trials import answer_trial, trial_card
from desktop_app.ui.pages.check_in import CheckInPage
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.undo_of_last import UndoOfLast
from desktop_app.ui.words.cues import unseen_words
from desktop_app.ui.words.how import today_how
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

_LISTED: Final = 12


def make(around: Surroundings) -> CheckInPage:
    """The page, drawn with the check-in that was left, or that fits the part of the day."""
    page = CheckInPage()
    _Connected(page, around)
    return page


class _Connected(QObject):
    """Keeps the page and the diary together for as long as the page lives.

    What passed unseen stays listed until another check-in begins.
    """

    def __init__(self, page: CheckInPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around, self._diary = page, around, around.diary
        self._which = around.diary.cues.check_in_now()
        self._unseen = self._diary.cues.sheet(self._which).unseen
        wishes = around.wishes
        page.begun.connect(self._begin)
        page.log_requested.connect(wishes.log)
        page.undo_requested.connect(wishes.undo)
        page.more_requested.connect(self._offer_more)
        page.size_requested.connect(self._resize)
        page.line_written.connect(self._write_line)
        wishes.logged.connect(self._answer)
        wishes.done.connect(lambda words: page.acknowledge(words, undo=True))
        wishes.told.connect(lambda words: page.acknowledge(words, undo=False))
        UndoOfLast(page.bar, self._diary, around.changes)
        page.opened.connect(self._show)
        page.change_requested.connect(lambda: around.routines.open(self._which))
        page.answered.connect(self._answer_trial)
        around.day.shown.connect(lambda *_: self._show())

    def _begin(self, which: CheckIn) -> None:
        cues = self._diary.cues
        self._which, self._unseen = which, cues.sheet(which).unseen
        self._around.wishes.carry_out(lambda: cues.open_check_in(which))
        self._show()

    def _show(self) -> None:
        if not self._page.isVisible():
            return
        diary = self._diary
        context = diary.store.day_context(diary.today)
        shown = diary.cues.sheet(self._which)
        self._page.show_sheet(shown, self._told(), context.note if context else "")
        self._page.how.explain(today_how(diary.agenda()))
        trials = diary.routines.trials(self._which)
        self._page.trial.show_offer(trial_card(trials[-1], diary.today) if trials else None)

    def _answer_trial(self, key: str) -> None:
        trial = self._diary.routines.trials(self._which)[-1]
        answer_trial(self._diary, self._around.wishes, trial, key)
        self._show()

    def _told(self) -> list[str]:
        """The cues that passed, the newest few of them one by one."""
        titles = {promise.id: promise for promise in self._diary.promises.all()}
        today, zone = self._diary.today, self._diary.now().tzinfo
        told = [
            unseen_words(told, titles[told.key.promise].terms_on(told.key.day), today, zone)
            for told in self._unseen
            if told.key.promise in titles
        ]
        more = len(told) - _LISTED
        if more <= 0:
            return told
        earlier = translate("CheckIn", "And {count} before them.").format(count=more)
        return [*told[-_LISTED:], earlier]

    def _resize(self, promise: UUID, words: str | None) -> None:
        revising = self._around.revising
        if words is None:
            revising.full_size_today(promise)
        elif words:
            revising.smaller_today(promise, words)
        else:
            revising.heavy(promise, breathes=False)

    def _write_line(self, words: str) -> None:
        self._around.wishes.carry_out(lambda: self._diary.write_day(self._diary.today, words))

    def _offer_more(self, promise: UUID, day: date, place: QPoint) -> None:
        for due in self._diary.agenda(day).items:
            if due.promise.id == promise:
                around = self._around
                menu = entry_menu(due, around.wishes, around.reflect, self._page)
                add_strategies(menu, due.entry, around.keeping)
                add_pace(menu, due, around, is_today=day == self._diary.today)
                menu.popup(place)

    def _answer(self, logged: Logged) -> None:
        self._page.acknowledge(say(logged.acknowledgement), undo=logged.changed)
