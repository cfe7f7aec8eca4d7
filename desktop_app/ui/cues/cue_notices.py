"""Cues as notifications of the desktop, which take the place of the pop-up."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.entries import Outcome
from desktop_app.domain.notice import OPEN
from desktop_app.ui.capabilities import Notifier
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.widgets.cue_row import CueState, Later
from desktop_app.ui.words.cues import notice_of, notice_that

_NOTICE: Final = "cues"


class CueNotices(QObject):
    """One notification for all cues: on Wayland, where a window would take the keyboard, and by
    choice; as long as somebody shows it.

    `logged`, `put_off` and `opened` are those of the pop-up. `asked` wants the dialog; `refused`
    carries the rows (CueState) that nobody shows.
    """

    logged = Signal(object, object)
    put_off = Signal(object, object)
    opened = Signal(object)
    asked = Signal()
    refused = Signal(object)

    def __init__(self, notifier: Notifier | None, desk: MachineDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._notifier, self._desk = notifier, desk
        self._is_refused = self.is_up = False
        self._states: tuple[CueState, ...] = ()
        if notifier is not None:
            notifier.acted.connect(self._act)
            notifier.closed.connect(self._forget)
            notifier.refused.connect(self._refuse)

    @property
    def is_wanted(self) -> bool:
        """Whether cues are shown here."""
        if self._notifier is None or self._is_refused:
            return False
        is_wayland = QGuiApplication.platformName().startswith("wayland")
        return is_wayland or self._desk.settings.notifications

    def show_cues(self, states: tuple[CueState, ...], *, is_fresh: bool) -> None:
        """Show them where one is fresh, or where others are up; nothing of them is left where
        there are none."""
        before, self._states = self._states, states
        if not states:
            self.put_away()
        elif self._notifier is not None and (is_fresh or (self.is_up and states != before)):
            self._notifier.show(_NOTICE, notice_of(states))
            self.is_up = True

    def say(self, words: str) -> None:
        """Say why an answer could not be taken; a click on it opens the dialog."""
        if self._notifier is not None:
            self._notifier.show(_NOTICE, notice_that(words))
            self.is_up = True

    def put_away(self) -> None:
        """Withdraw what is up; it stays away until there is something fresh."""
        self.is_up = False
        if self._notifier is not None:
            self._notifier.withdraw(_NOTICE)

    def _forget(self, _notice: str) -> None:
        self.is_up = False

    def _act(self, _notice: str, action: str) -> None:
        states, self.is_up = self._states, False
        if len(states) == 1 and states[0].is_check_in:
            self.opened.emit(states[0].key)
        elif action == OPEN or len(states) != 1:
            self.asked.emit()
        elif action == "later":
            self.put_off.emit(states[0].key, Later.TEN_MINUTES)
        else:
            self.logged.emit(states[0].key, Outcome(action))

    def _refuse(self, _notice: str) -> None:
        """Nobody shows notifications here: another way is taken until Kept ends."""
        self._is_refused, self.is_up = True, False
        self.refused.emit(self._states)
