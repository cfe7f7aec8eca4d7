"""The one line about cues on Today: those that wait for a word, and what holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.phrases import counted
from desktop_app.ui.theme import BUTTON_HEIGHT, CARD_PADDING, GAP, Role, theme
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import body

if TYPE_CHECKING:
    from desktop_app.ui.words.cues import CuesNow


class CueLine(SeldomCard):
    """Hidden while there is nothing to say. It stands below the promises: none of them moves."""

    answer_requested = Signal()
    end_of_hold_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.SUNKEN, parent=parent)

    def make(self) -> None:
        """The words, and what can be done."""
        self._words = body()
        self._words.setMinimumHeight(theme().grown(BUTTON_HEIGHT))
        self._answer = OutlinedButton(self.tr("Answer cue…"))
        self._end = WordButton(self.tr("Let them come again"))
        self._answer.clicked.connect(self.answer_requested)
        self._end.clicked.connect(self.end_of_hold_requested)
        self.column.setContentsMargins(CARD_PADDING, GAP, GAP, GAP)
        flow = FlowLayout(at_end=True)
        flow.addWidget(self._answer)
        flow.addWidget(self._end)
        self.column.addLayout(BesideLayout(self._words, flow))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text() if self._is_made else ""

    def show_cues(self, now: CuesNow) -> None:
        """Say how many wait, and what holds the others."""
        waiting = counted(self.tr("%n cue(s) wait for a word.", None, now.waiting), now.waiting)
        if now.waiting == 1:
            waiting = self.tr("A cue waits for a word.")
        said = [waiting] if now.waiting else []
        said += [self.tr("{why}.").format(why=now.held)] if now.held else []
        if not said:
            self.hide()
            return
        self.prepare()
        self._words.say(" ".join(said))
        self._answer.setVisible(bool(now.waiting))
        self._end.setVisible(now.is_hold)
        self.show()
