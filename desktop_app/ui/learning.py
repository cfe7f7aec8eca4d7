"""Opens what follows an action: the miss, the day that went otherwise, breathing, a revision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.diary import Diary
from desktop_app.diary.misses import Miss
from desktop_app.diary.offers import Offer
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Outcome
from desktop_app.domain.misses import obstacles_of, with_miss
from desktop_app.domain.promises import Cue, State, Terms
from desktop_app.domain.readback import cue_remark
from desktop_app.domain.reflections import reflection_of
from desktop_app.domain.revisions import Change, Decision
from desktop_app.evidence.suggestions import Kind
from desktop_app.ui.dialogs.awry_day import AwryDay, AwryDayDialog, SaidOfDay
from desktop_app.ui.dialogs.breathe import BreatheDialog, Smaller
from desktop_app.ui.dialogs.miss import MissDialog, Missed, Said, Way
from desktop_app.ui.dialogs.revision import Revising, RevisionDialog
from desktop_app.ui.dialogs.story import StoryDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.open_dialogs import OpenDialogs
from desktop_app.ui.story_state import offer_in_story, story_state
from desktop_app.ui.widgets.strategy_offer import OfferedStrategy
from desktop_app.ui.words.days import clock
from desktop_app.ui.words.how import return_how
from desktop_app.ui.words.misses import day_name, next_words, safe_words, told_next
from desktop_app.ui.words.offers import LATER, offer_words
from desktop_app.ui.words.spoken import say
from desktop_app.ui.words.strategies import offered

_NOW: Final = (Way.SMALLER_NOW, Way.SAFE_NOW)


class Learning(QObject):
    """One dialog at a time for one thing; what was typed and left waits as a draft.

    `revised` carries the id of each revision that was made; `one_more` asks for a promise that
    grows out of a steady baseline.
    """

    revised = Signal(object)
    one_more = Signal()

    def __init__(self, diary: Diary, wishes: Intentions, window: QWidget) -> None:
        super().__init__(window)
        self._diary, self._wishes = diary, wishes
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
                title=miss.terms.title, day=day_name(day, self._diary.today)
            ),
            miss.smaller,
            safe_words(miss),
            next_words(miss, self._diary.today),
            self._diary.misses.obstacles(),
            obstacles_of(miss.entry.tags),
            miss.entry.lesson,
            lambda obstacles: self._helpers(obstacles, promise),
            miss.safe_now,
            return_how(miss.safe),
        )
        dialog = MissDialog(missed, self._diary.draft(name), self._dialogs.parent)
        dialog.used.connect(lambda strategy: self._use(strategy, promise, day))
        dialog.saved.connect(lambda said, way: self._go_on(name, miss, said, way, dialog))
        dialog.left.connect(partial(self._keep, name))
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
        dialog.left.connect(partial(self._keep, name))
        self._dialogs.show(name, dialog)

    def heavy(self, promise: UUID, *, breathes: bool = True) -> None:
        """Breathe for a minute, then make a promise smaller."""
        name = f"heavy {promise}"
        if self._dialogs.has(name):
            return
        sizes = self._diary.learning.ladder(promise)
        draft = self._diary.draft(name)
        found = self._helpers(self._diary.strategies.met_again(promise), promise)
        dialog = BreatheDialog(sizes, draft, self._dialogs.parent, breathes=breathes, helpers=found)
        dialog.used.connect(lambda strategy: self._use(strategy, promise, self._diary.today))
        dialog.saved.connect(lambda smaller: self._shrink(name, promise, smaller, dialog))
        dialog.left.connect(partial(self._keep, name))
        self._dialogs.show(name, dialog)

    def full_size_today(self, promise: UUID) -> None:
        """Take back a size that was for today."""
        self._wishes.carry_out(lambda: self._diary.learning.full_size_today(promise))

    def grow(self, promise: UUID) -> None:
        """Let a promise be one size larger again."""
        larger = self._diary.learning.ladder(promise).larger
        if larger and self._wishes.carry_out(lambda: self._diary.learning.step_up(promise)):
            self._tell(self.tr("From today: {words}.").format(words=larger))

    def revise(self, promise: UUID, reason: str = "", kind: Change = Change.SIZE) -> None:
        """Ask for one change to a promise, of this kind first."""
        name = f"revise {promise}"
        if self._dialogs.has(name):
            return
        held, today = self._diary.promises.get(promise), self._diary.today
        begins = max(today, held.started_on)
        terms = replace(held.terms_on(begins), from_day=begins)
        others = [
            (other.id, other.terms_on(today).title)
            for other in self._diary.promises.all()
            if other.id != promise and other.state_on(today) is not State.ARCHIVED
        ]
        revising = Revising(terms, self._cue_remark, others, reason, today, kind)
        dialog = RevisionDialog(revising, self._diary.draft(name), self._dialogs.parent)
        dialog.saved.connect(lambda kind, asked, why: self._try(name, kind, asked, why, dialog))
        dialog.left.connect(partial(self._keep, name))
        self._dialogs.show(name, dialog)

    def story(self, promise: UUID) -> None:
        """Tell the history of a promise."""
        name = f"story {promise}"
        if self._dialogs.has(name):
            return
        told, offer = story_state(self._diary, promise), offer_in_story(self._diary, promise)
        dialog = StoryDialog(told, offer_words(offer) if offer else None, self._dialogs.parent)
        if offer is not None:
            self._diary.figures.offers.shown(offer)
            dialog.answered.connect(
                lambda key: self._wishes.carry_out(lambda: self.answer_offer(offer, key))
            )
        dialog.decided.connect(self._decide)
        dialog.revise_requested.connect(lambda: self.revise(promise))
        self._dialogs.show(name, dialog)

    def answer_offer(self, offer: Offer, key: str) -> None:
        """Put a suggestion off, and do what it offers where it was taken up."""
        promise = offer.promise
        self._diary.figures.offers.put_off(offer)
        if key == LATER:
            return
        if offer.suggestion.kind is Kind.GROW:
            self.one_more.emit()
        elif offer.suggestion.kind is Kind.SHRINK:
            self.heavy(promise, breathes=False)
        else:
            self._diary.promises.rest(promise, self._diary.today)

    def _decide(self, revision: UUID, decision: Decision) -> None:
        held = next(each for each in self._diary.store.revisions() if each.id == revision)
        if self._wishes.carry_out(lambda: self._diary.learning.decide(held, decision)):
            is_kept = decision is Decision.KEEP
            self._tell(self.tr("Kept as it is now.") if is_kept else self.tr("Back to how it was."))

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

        if not self._wishes.carry_out(write):
            return
        dialog.accept()
        if way in _NOW and entry.day != today:
            self._wishes.log(entry.promise, self._return_by(miss, way), today)
        elif way is Way.ADJUST:
            self.revise(entry.promise, said.lesson)
        elif way is Way.HEAVY:
            self.heavy(entry.promise)
        elif way is Way.NEXT_TIME:
            self._tell(told_next(miss, today))

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

        if not self._wishes.carry_out(write):
            return
        dialog.accept()
        if said.safe:
            self._wishes.log(said.safe, Outcome.KEPT_SMALLER, day)
        else:
            self._tell(self.tr("Noted. One day is one data point."))

    def _shrink(self, name: str, promise: UUID, asked: Smaller, dialog: QDialog) -> None:
        learning = self._diary.learning

        def write() -> None:
            if asked.for_today:
                learning.smaller_today(promise, asked.words)
            else:
                made = learning.step_down(promise, asked.words, asked.smaller, asked.reason)
                self.revised.emit(made.id)
            self._diary.keep_draft(name, None)

        words = (
            self.tr("For today: {words}.") if asked.for_today else self.tr("From now on: {words}.")
        )
        if self._wishes.carry_out(write):
            dialog.accept()
            self._tell(words.format(words=asked.words))

    def _try(self, name: str, kind: Change, asked: Terms, reason: str, dialog: QDialog) -> None:
        if self.change(kind, asked, reason):
            dialog.accept()
            self._keep(name, None)

    def change(self, kind: Change, asked: Terms, reason: str = "") -> bool:
        """Change the one thing of a promise, as a try; whether that was done."""

        def write() -> None:
            self.revised.emit(self._diary.learning.revise(kind, asked, reason).id)

        if not self._wishes.carry_out(write):
            return False
        self._tell(self.tr("Changed, as a try. After five chances you can see what it did."))
        return True

    def _helpers(self, obstacles: Sequence[str], promise: UUID) -> list[OfferedStrategy]:
        return [offered(known) for known in self._diary.strategies.fitting(obstacles, promise)]

    def _use(self, strategy: UUID, promise: UUID, day: date) -> None:
        self._wishes.carry_out(lambda: self._diary.strategies.use(strategy, promise, day))

    def _tell(self, words: str) -> None:
        self._wishes.told.emit(words)

    def _keep(self, name: str, draft: dict[str, Any] | None) -> None:
        self._wishes.carry_out(lambda: self._diary.keep_draft(name, draft))

    def _cue_remark(self, cue: Cue) -> str:
        remark = cue_remark(cue, self._diary.settings, clock)
        return say(remark) if remark else ""


def _told_apart(open_ones: Sequence[Due]) -> list[tuple[UUID, str]]:
    """What can be done smaller; where two promises call it the same, with their titles."""
    small = [(due, due.size.words if due.size else due.terms.smaller) for due in open_ones]
    times = Counter(words for _due, words in small)
    return [
        (due.promise.id, f"{words} · {due.terms.title}" if times[words] > 1 else words)
        for due, words in small
        if words
    ]
