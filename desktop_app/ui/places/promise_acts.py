"""What can be done to a promise where it stands, each with the sentence that answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.diary.promising import Promising
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import Promise
from desktop_app.ui.places.promises_state import Standing, covering, standing
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.promise_menu import Act
from desktop_app.ui.words.spoken import plain_menu_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PromiseActs:
    """The acts of one promise; each is one step that undo takes back."""

    around: Surroundings
    promise: Promise

    def groups(self, move: Callable[[int], None]) -> list[list[Act]]:
        """What a menu offers, in groups; `move` moves the promise in the list, -1 is up."""
        match self._standing():
            case Standing.ARCHIVED:
                return [[self.story(), self.take_out()], [self.delete()]]
            case Standing.RESTING:
                return [
                    [self.edit(), self.story(), self.come_back()],
                    [self.archive(), self.delete()],
                ]
        baseline = [] if self.promise.baseline else [self.make_baseline()]
        moves = [
            Act(translate("Promises", "Move &up"), lambda: move(-1), "Alt+Up"),
            Act(translate("Promises", "Move &down"), lambda: move(1), "Alt+Down"),
        ]
        return [
            [self.edit(), self.story(), *baseline],
            [] if self.promise.baseline else moves,
            [self.change(), *self.sizes()],
            [*self.ends_of_pauses(), self.pause(), self.rest()],
            [self.archive(), self.delete()],
        ]

    def edit(self) -> Act:
        """Open the editor."""
        words = translate("Promises", "&Edit…")
        return Act(words, lambda: self.around.promising.edit(self.promise.id), "Enter")

    def story(self) -> Act:
        """Tell its history."""
        words = translate("Promises", "Its &story…")
        return Act(words, lambda: self.around.revising.story(self.promise.id))

    def change(self) -> Act:
        """Change one thing and see what it does."""
        words = translate("Promises", "&Change one thing…")
        return Act(words, lambda: self.around.revising.revise(self.promise.id))

    def sizes(self) -> list[Act]:
        """One step down its ladder, one up again."""
        revising, ladder = self.around.revising, self.around.diary.learning.ladder(self.promise.id)
        acts = [
            Act(
                translate("Promises", "This &feels heavy…"), lambda: revising.heavy(self.promise.id)
            )
        ]
        if ladder.larger:
            words = translate("Promises", "Larger again: {words}").format(
                words=isolated(ladder.larger)
            )
            acts.append(Act(plain_menu_text(words), lambda: revising.grow(self.promise.id)))
        return acts

    def pause(self) -> Act:
        """Ask from when to when."""
        words = translate("Promises", "&Pause…")
        return Act(words, lambda: self.around.promising.pause(self.promise.id))

    def ends_of_pauses(self) -> list[Act]:
        """End what covers today, take back what is still to come."""
        diary, today = self.around.diary, self.around.diary.today
        ahead = [p for p in self.promise.pauses if p.first > today and not p.rest]
        going_on = covering(self.promise.pauses, today)
        yesterday = today - timedelta(days=1)
        return [
            self._act(
                translate("Promises", "E&nd the pause")
                if pause in going_on
                else translate("Promises", "Ta&ke back the pause ahead"),
                partial(diary.promises.end_pause, pause, yesterday),
                translate("Promises", "The pause of “{title}” has ended."),
            )
            for pause in [*going_on, *ahead]
        ]

    def rest(self) -> Act:
        """Let it rest from today on."""
        words = translate("Promises", "&Rest")
        return Act(words, lambda: self.around.promising.rest(self.promise.id))

    def come_back(self) -> Act:
        """End the rest today."""
        words = translate("Promises", "&Return from rest")
        return Act(words, lambda: self.around.promising.come_back(self.promise.id))

    def archive(self) -> Act:
        """End it today."""
        return self._act(
            translate("Promises", "&Archive"),
            lambda: self._promises.archive(self.promise.id, self.around.diary.today),
            translate("Promises", "“{title}” is archived. Its record stays."),
        )

    def take_out(self) -> Act:
        """Let it be due again."""
        return self._act(
            translate("Promises", "&Take out of the archive"),
            lambda: self._promises.unarchive(self.promise.id),
            translate("Promises", "“{title}” is out of the archive, due from today."),
        )

    def make_baseline(self) -> Act:
        """Let everything return to it."""
        return self._act(
            translate("Promises", "Make it the &baseline"),
            lambda: self._promises.make_baseline(self.promise.id),
            translate("Promises", "“{title}” is your baseline now."),
        )

    def delete(self) -> Act:
        """Remove it with its entries, in one step."""
        return self._act(
            translate("Promises", "De&lete"),
            lambda: self._promises.delete(self.promise.id),
            translate("Promises", "“{title}” is deleted, with its entries."),
            "Delete",
        )

    @property
    def _promises(self) -> Promising:
        return self.around.diary.promises

    def _standing(self) -> Standing:
        return standing(self.promise, self.around.diary.today, self._promises.pauses_for_all())

    def _act(self, words: str, wish: Callable[[], object], done: str, key: str = "") -> Act:
        title = self.promise.terms_on(self.around.diary.today).title
        sentence = done.format(title=isolated(title))
        return Act(words, lambda: self.around.promising.carry_out(wish, sentence), key)
