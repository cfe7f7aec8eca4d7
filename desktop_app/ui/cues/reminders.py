"""Keeps time for cues: decides at each beat, when something changes, and when the user is back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_app.diary import Diary
from desktop_app.domain.deliveries import Why
from desktop_app.domain.problems import Problem
from desktop_app.ui.words.spoken import say

_BEAT_MS: Final = 60_000


class Reminders(QObject):
    """`decided` carries each decision, `refused` why one could not be written down.

    `beat` comes before each decision that the timer asks for, a minute apart at most: the time to
    compare clocks. `disturbed` says why a cue would disturb now, None when it would not.
    """

    decided = Signal(object)
    refused = Signal(str)
    beat = Signal()

    def __init__(
        self,
        diary: Diary,
        disturbed: Callable[[], Why | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._disturbed = diary, disturbed
        self._resumed_at: datetime | None = None
        self._is_use_noted = True
        self._refused = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    @Slot()
    def resume(self) -> None:
        """The user is at the computer: Kept began, the machine woke, the screen was unlocked."""
        self._resumed_at, self._is_use_noted = self._diary.now(), False
        self.look()

    def hurry(self) -> None:
        """The user asks for cues: who came back a moment ago is ready for them."""
        self._resumed_at = None
        self.look()

    @Slot()
    def look(self) -> None:
        """Decide now, and again when the decision says so."""
        wait, now = _BEAT_MS, self._diary.now()
        try:
            self._note_use()
            decision = self._diary.cues.decide(self._resumed_at, self._disturbed)
        except Problem as problem:
            self._refuse(say(problem.phrase))
        else:
            self._refused = ""
            left = decision.next_wake - now
            wait = min(max(round(left.total_seconds() * 1000), 0), _BEAT_MS)
            self.decided.emit(decision)
        self._wake_in(wait)

    def _wake_in(self, wait: int) -> None:
        """Sooner than it was to be if need be, never later: else changes would put off the beat."""
        left = self._timer.remainingTime()
        self._timer.start(wait if left < 0 else min(wait, left))

    def _note_use(self) -> None:
        """That the user is back; at the next beat where it could not be written down."""
        if not self._is_use_noted:
            self._diary.cues.use()
            self._is_use_noted = True

    def _refuse(self, words: str) -> None:
        """Say once what may be so for a while."""
        if words != self._refused:
            self._refused = words
            self.refused.emit(words)

    def end(self) -> None:
        """Kept ends: what comes due from now on will have been missed."""
        self._timer.stop()
        try:
            self._diary.cues.leave()
        except Problem:
            return

    def _on_beat(self) -> None:
        self.beat.emit()
        self.look()
