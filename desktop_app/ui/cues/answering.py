"""What is said to a cue, on whichever surface, goes to the diary; its answer comes back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.diary.logging import Logged
from desktop_app.domain.deliveries import Key
from desktop_app.domain.entries import Outcome
from desktop_app.domain.values import dataclass
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.widgets.cue_row import Later
from desktop_app.ui.words.spoken import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of fact; `missed` is the promise and the day of a miss that can be told about.

    `is_refusal`: it says why something could not be done.
    """

    words: str
    is_refusal: bool = False
    can_undo: bool = False
    missed: tuple[UUID, date] | None = None


class Answering(QObject):
    """`answered` carries the Answer and the surface that asked; `deferred` comes after Later."""

    answered = Signal(object, object)
    deferred = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._diary, self._wishes = around.diary, around.wishes
        self._asked_by: QObject | None = None
        self._wishes.logged.connect(self._answer)
        self._wishes.refused.connect(self._refuse)

    def log(self, key: Key, outcome: Outcome) -> None:
        """Log the promise of a cue on the day that the cue was for."""
        promise = key.promise
        if promise is not None:
            with self._asked():
                self._wishes.log(promise, outcome, key.day)

    def put_off(self, key: Key, at: Later) -> None:
        """Let it come again later."""
        cues, now = self._diary.cues, self._diary.now()
        check_in = cues.next_check_in() if at is Later.CHECK_IN else None
        until = check_in or now + at.delay
        if self._do(lambda: cues.later(key, until)):
            self.deferred.emit()

    def pop_up_again(self, key: Key) -> None:
        """Let the cues of its promise come as more than a dot."""
        self._do(lambda: self._diary.cues.louder(key.promise))

    def undo(self) -> None:
        """Take back what was said last."""
        with self._asked():
            self._wishes.undo()

    def _do(self, wish: Callable[[], object]) -> bool:
        with self._asked():
            return self._wishes.carry_out(wish)

    @contextmanager
    def _asked(self) -> Iterator[None]:
        self._asked_by = self.sender()
        try:
            yield
        finally:
            self._asked_by = None

    def _answer(self, logged: Logged) -> None:
        if self._asked_by is not None:
            entry = logged.entry
            missed = (entry.promise, entry.day) if entry.outcome is Outcome.MISSED else None
            words = say(logged.acknowledgement)
            answer = Answer(words, can_undo=logged.changed, missed=missed)
            self.answered.emit(answer, self._asked_by)

    def _refuse(self, words: str) -> None:
        if self._asked_by is not None:
            self.answered.emit(Answer(words, is_refusal=True), self._asked_by)
