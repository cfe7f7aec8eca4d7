"""Backs the diary up in a worker, half an hour after a change at the latest; nothing is polled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.problems import Problem
from desktop_app.ui.background import in_background
from desktop_app.ui.changes import Changes
from desktop_app.ui.words.spoken import say

_AFTER_START_MS: Final = 15_000
_AFTER_CHANGE_MS: Final = 30 * 60_000


class BackingUp(QObject):
    """`refused` says once why no backup could be written, until one can be again.

    `back_up_if_due` is called in the worker, once at a time, and opens what it needs itself.
    """

    refused = Signal(str)

    def __init__(
        self,
        back_up_if_due: Callable[[], object],
        changes: Changes,
        parent: QObject,
        after_start: int = _AFTER_START_MS,
        after_change: int = _AFTER_CHANGE_MS,
    ) -> None:
        super().__init__(parent)
        self._back_up_if_due = back_up_if_due
        self._was_refused = self._is_at_work = False
        self._wait = QTimer(self, singleShot=True, interval=after_change)
        self._wait.timeout.connect(self._begin)
        changes.changed.connect(self._after_change)
        QTimer.singleShot(after_start, self, self._begin)

    def _after_change(self, _changed: object) -> None:
        if not self._wait.isActive():
            self._wait.start()

    def _begin(self) -> None:
        if self._is_at_work:
            self._wait.start()
            return
        self._is_at_work = True
        task = in_background(self._back_up_if_due, self)
        for over in (task.done, task.refused, task.broken):
            over.connect(self._rest)
        task.done.connect(self._on_done)
        task.refused.connect(self._on_refused)
        task.broken.connect(self._raise)

    def _rest(self, _answer: object) -> None:
        self._is_at_work = False

    def _on_done(self, _backup: object) -> None:
        self._was_refused = False

    def _on_refused(self, problem: Problem) -> None:
        if not self._was_refused:
            self._was_refused = True
            self.refused.emit(say(problem.phrase))

    def _raise(self, error: Exception) -> None:
        raise error
