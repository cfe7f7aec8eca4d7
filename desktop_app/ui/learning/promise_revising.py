"""Opens what changes a promise as a try: a breath and a smaller size, a revision; its story."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.diary import Diary
from desktop_app.diary.offers import Offer
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import Terms
from desktop_app.domain.revisions import Change, Decision
from desktop_app.evidence.suggestions import Kind
from desktop_app.ui.dialogs.breathe import BreatheDialog, Smaller
from desktop_app.ui.dialogs.revision import Revising, RevisionDialog
from desktop_app.ui.dialogs.story import StoryDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.learning.story_state import offer_in_story, story_state
from desktop_app.ui.open_dialogs import OpenDialogs
from desktop_app.ui.words.offers import LATER, offer_words
from desktop_app.ui.words.promises import other_titles, remark_on
from desktop_app.ui.words.strategies import offered_against


class PromiseRevising(QObject):
    """One dialog at a time for one thing; what was typed and left waits as a draft.

    `revised` carries the id of each revision that was made; `one_more` asks for a promise that
    grows out of a steady baseline, `rest_wished` that one rests.
    """

    revised = Signal(object)
    one_more = Signal()
    rest_wished = Signal(object)

    def __init__(self, diary: Diary, wishes: Intentions, window: QWidget) -> None:
        super().__init__(window)
        self._diary, self._wishes = diary, wishes
        self._dialogs = OpenDialogs(window)

    def heavy(self, promise: UUID, *, breathes: bool = True) -> None:
        """Breathe for a minute, then make a promise smaller."""
        name = f"heavy {promise}"
        if self._dialogs.has(name):
            return
        sizes = self._diary.learning.ladder(promise)
        draft = self._diary.draft(name)
        met_again = self._diary.strategies.met_again(promise)
        found = offered_against(met_again, promise, self._diary)
        dialog = BreatheDialog(sizes, draft, self._dialogs.parent, breathes=breathes, helpers=found)
        dialog.used.connect(
            lambda strategy: self._wishes.use_strategy(strategy, promise, self._diary.today)
        )
        dialog.saved.connect(lambda smaller: self._shrink(name, promise, smaller, dialog))
        dialog.left.connect(partial(self._wishes.keep_draft, name))
        self._dialogs.show(name, dialog)

    def full_size_today(self, promise: UUID) -> None:
        """Take back a size that was for today."""
        title = self._diary.promises.get(promise).terms_on(self._diary.today).title
        self._wishes.do(
            lambda: self._diary.learning.full_size_today(promise), self._for_today(title)
        )

    def smaller_today(self, promise: UUID, words: str) -> None:
        """Let a promise be its smaller version today."""
        self._wishes.do(
            lambda: self._diary.learning.smaller_today(promise, words), self._for_today(words)
        )

    def grow(self, promise: UUID) -> None:
        """Let a promise be one size larger again."""
        larger = self._diary.learning.ladder(promise).larger
        if larger:
            words = self.tr("From today: {words}.").format(words=isolated(larger))
            self._wishes.do(lambda: self._diary.learning.step_up(promise), words)

    def revise(self, promise: UUID, reason: str = "", kind: Change = Change.SIZE) -> None:
        """Ask for one change to a promise, of this kind first."""
        name = f"revise {promise}"
        if self._dialogs.has(name):
            return
        held, today = self._diary.promises.get(promise), self._diary.today
        begins = max(today, held.started_on)
        terms = replace(held.terms_on(begins), from_day=begins)
        others = other_titles(self._diary, promise)
        remark = partial(remark_on, settings=self._diary.settings)
        revising = Revising(terms, remark, others, reason, today, kind)
        dialog = RevisionDialog(revising, self._diary.draft(name), self._dialogs.parent)
        dialog.saved.connect(lambda kind, asked, why: self._try(name, kind, asked, why, dialog))
        dialog.left.connect(partial(self._wishes.keep_draft, name))
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
        dialog.decided.connect(self.decide)
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
            self.rest_wished.emit(promise)

    def decide(self, revision: UUID, decision: Decision) -> None:
        """Keep what was tried, or go back."""
        held = next(each for each in self._diary.store.revisions() if each.id == revision)
        kept, back = self.tr("Kept as it is now."), self.tr("Back to how it was.")
        words = kept if decision is Decision.KEEP else back
        self._wishes.do(lambda: self._diary.learning.decide(held, decision), words)

    def _shrink(self, name: str, promise: UUID, asked: Smaller, dialog: QDialog) -> None:
        learning = self._diary.learning

        def write() -> None:
            if asked.for_today:
                learning.smaller_today(promise, asked.words)
            else:
                made = learning.step_down(promise, asked.words, asked.smaller, asked.reason)
                self.revised.emit(made.id)
            self._diary.keep_draft(name, None)

        from_now = self.tr("From now on: {words}.").format(words=isolated(asked.words))
        if self._wishes.do(write, self._for_today(asked.words) if asked.for_today else from_now):
            dialog.accept()

    def _try(self, name: str, kind: Change, asked: Terms, reason: str, dialog: QDialog) -> None:
        if self.change(kind, asked, reason):
            dialog.accept()
            self._wishes.keep_draft(name, None)

    def change(self, kind: Change, asked: Terms, reason: str = "") -> bool:
        """Change the one thing of a promise, as a try; whether that was done."""

        def write() -> None:
            self.revised.emit(self._diary.learning.revise(kind, asked, reason).id)

        words = self.tr("Changed, as a try. After five chances you can see what it did.")
        return self._wishes.do(write, words)

    def _for_today(self, words: str) -> str:
        return self.tr("For today: {words}.").format(words=isolated(words))
