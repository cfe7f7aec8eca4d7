"""Opens what is asked after a miss or a day that went otherwise, and leads back to what is safe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.diary import Diary
from desktop_app.diary.misses import Miss
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Outcome
from desktop_app.domain.misses import obstacles_of, with_miss
from desktop_app.domain.phrases import isolated
from desktop_app.domain.reflections import reflection_of
from desktop_app.ui.dialogs.awry_day import AwryDay, AwryDayDialog, SaidOfDay
from desktop_app.ui.dialogs.miss import MissDialog, Missed, Said, Way
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.learning.promise_revising import PromiseRevising
from desktop_app.ui.open_dialogs import OpenDialogs
from desktop_app.ui.words.how import return_how
from desktop_app.ui.words.misses import day_name, next_words, safe_words, told_next
from desktop_app.ui.words.strategies import offered_against

_NOW: Final = (Way.SMALLER_NOW, Way.SAFE_NOW)


class Returning(QObject):
    """One dialog at a time for one thing; what was typed and left waits as a draft.

    A plan that is to be adjusted, and one that feels heavy, go on to `revising`.
    """

    def __init__(
        self, diary: Diary, wishes: Intentions, window: QWidget, revising: PromiseRevising
    ) -> None:
        super().__init__(window)
        self._diary, self._wishes, self._revising = diary, wishes, revising
        self._dialogs = OpenDialogs(window)

    def miss(self, promise: UUID, day: date) -> None:
        """Ask about a miss; nothing happens where there is none."""
        miss = self._diary.misses.of(promise, day)
        name = f"miss {promise} {day}"
        if miss is None or self._dialogs.has(name):
            return
        missed = Missed(
            miss.terms.title,
            self.tr("{title} · {day}").format(
                title=isolated(miss.terms.title), day=day_name(day, self._diary.today)
            ),
            miss.smaller,
            safe_words(miss),
            next_words(miss, self._diary.today),
            self._diary.misses.obstacles(),
            obstacles_of(miss.entry.tags),
            miss.entry.lesson,
            lambda obstacles: offered_against(obstacles, promise, self._diary),
            miss.safe_now,
            return_how(miss.safe),
        )
        dialog = MissDialog(missed, self._diary.draft(name), self._dialogs.parent)
        dialog.used.connect(partial(self._wishes.use_strategy, promise=promise, day=day))
        dialog.saved.connect(lambda said, way: self._go_on(name, miss, said, way, dialog))
        dialog.left.connect(partial(self._wishes.keep_draft, name))
        self._dialogs.show(name, dialog)

    def awry(self, day: date) -> None:
        """Ask about a day that went otherwise; nothing happens where nothing is open."""
        open_ones = self._diary.agenda(day).open
        name = f"awry {day}"
        if not open_ones or self._dialogs.has(name):
            return
        is_today = day == self._diary.today
        smaller = _told_apart([due for due in open_ones if is_today])
        said = day_name(day, self._diary.today)
        asked = AwryDay(
            said[:1].upper() + said[1:],
            len(open_ones),
            smaller,
            self._diary.misses.obstacles(),
        )
        promises = [due.promise.id for due in open_ones]
        dialog = AwryDayDialog(asked, self._diary.draft(name), self._dialogs.parent)
        dialog.saved.connect(lambda said: self._close_day(name, day, promises, said, dialog))
        dialog.left.connect(partial(self._wishes.keep_draft, name))
        self._dialogs.show(name, dialog)

    def _go_on(self, name: str, miss: Miss, said: Said, way: Way, dialog: QDialog) -> None:
        entry, today, diary = miss.entry, self._diary.today, self._diary

        def write() -> None:
            if way in _NOW and entry.day == today:
                told = with_miss(reflection_of(entry), said.obstacles, said.lesson)
                outcome = self._return_by(miss, way)
                self._wishes.logged.emit(diary.log(entry.promise, outcome, today, reflection=told))
            else:
                diary.misses.note(entry.promise, entry.day, said.obstacles, said.lesson)
            diary.keep_draft(name, None)

        if way is Way.NEXT_TIME:
            is_done = self._wishes.do(write, told_next(miss, today))
        else:
            is_done = self._wishes.carry_out(write)
        if not is_done:
            return
        dialog.accept()
        if way in _NOW and entry.day != today:
            self._wishes.log(entry.promise, self._return_by(miss, way), today)
        elif way is Way.ADJUST:
            self._revising.revise(entry.promise, said.lesson)
        elif way is Way.HEAVY:
            self._revising.heavy(entry.promise)

    def _return_by(self, miss: Miss, way: Way) -> Outcome:
        """How the return counts; a size that is neither of the two promised is for today."""
        if way is Way.SMALLER_NOW:
            return Outcome.KEPT_SMALLER
        promise, today = miss.entry.promise, self._diary.today
        if self._diary.promises.get(promise).terms_on(today).title != miss.safe_now:
            self._diary.learning.smaller_today(promise, miss.safe_now)
        return Outcome.KEPT

    def _close_day(
        self, name: str, day: date, promises: list[UUID], said: SaidOfDay, dialog: QDialog
    ) -> None:
        missed = [promise for promise in promises if promise != said.safe]

        def write() -> None:
            self._diary.misses.close_day(day, missed, said.obstacles, said.lesson)
            self._diary.keep_draft(name, None)

        if said.safe is None:
            if self._wishes.do(write, self.tr("Noted. One day is one data point.")):
                dialog.accept()
        elif self._wishes.carry_out(write):
            dialog.accept()
            self._wishes.log(said.safe, Outcome.KEPT_SMALLER, day)


def _told_apart(open_ones: Sequence[Due]) -> list[tuple[UUID, str]]:
    """What can be done smaller; where two promises call it the same, with their titles."""
    small = [(due, due.size.words if due.size else due.terms.smaller) for due in open_ones]
    times = Counter(words for _due, words in small)
    return [
        (due.promise.id, f"{words} · {due.terms.title}" if times[words] > 1 else words)
        for due, words in small
        if words
    ]
