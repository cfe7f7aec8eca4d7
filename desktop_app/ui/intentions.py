"""What the surfaces ask for, carried out by the diary; the answers come back as signals."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import Problem
from desktop_app.ui.words.spoken import say


class Intentions(QObject):
    """One place where a wish of any surface becomes a call of the diary.

    `logged` carries the diary's answer (Logged); `done` a sentence of fact that Undo may stand
    beside; `told` one that answers anything else; `refused` that of what could not be done.
    """

    logged = Signal(object)
    done = Signal(str)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, diary: Diary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diary = diary

    def log(self, promise: UUID, outcome: Outcome, day: date | None = None) -> None:
        """Log an outcome; the user's today when no day is given."""
        if self.carry_out(lambda: self.logged.emit(self._diary.log(promise, outcome, day))):
            QTimer.singleShot(0, self, self._remember)

    def clear(self, promise: UUID, day: date) -> None:
        """Make a day open again."""
        self.carry_out(lambda: self.done.emit(say(self._diary.clear(promise, day))))

    def undo(self) -> None:
        """Take back the last thing done."""
        self.carry_out(lambda: self._tell(self._diary.undo(), self.tr("Nothing to take back.")))

    def redo(self) -> None:
        """Repeat what was taken back."""
        self.carry_out(lambda: self._tell(self._diary.redo(), self.tr("Nothing to repeat.")))

    def use_strategy(self, strategy: UUID, promise: UUID, day: date) -> None:
        """Note that a strategy is used for a promise on a day."""
        self.carry_out(lambda: self._diary.strategies.use(strategy, promise, day))

    def keep_draft(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep what was typed and left; None: nothing is left of it."""
        self.carry_out(lambda: self._diary.keep_draft(name, draft))

    def carry_out(self, wish: Callable[[], object]) -> bool:
        """Do it; a Problem becomes its sentence. Whether it was done."""
        try:
            wish()
        except Problem as problem:
            self.refused.emit(say(problem.phrase))
            return False
        return True

    def do(self, wish: Callable[[], object], words: str) -> bool:
        """Do it and say `words`, with Undo where a step came of it. Whether it was done."""
        before = self._diary.store.step_to_undo()
        if not self.carry_out(wish):
            return False
        is_step = self._diary.store.step_to_undo() != before
        (self.done if is_step else self.told).emit(words)
        return True

    def _remember(self) -> None:
        """Once the answer is on the screen; where it cannot be written, nothing is missing."""
        with suppress(Problem):
            self._diary.remember_line()

    def _tell(self, phrase: Phrase | None, otherwise: str) -> None:
        self.told.emit(say(phrase) if phrase else otherwise)
