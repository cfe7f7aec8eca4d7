"""The cues that wait, in a window for the keyboard and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.cues.answer_bar import AnswerBar
from desktop_app.ui.cues.answering import Answer
from desktop_app.ui.theme import GRID, GROUP_GAP, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import WordButton
from desktop_app.ui.widgets.cue_row import CueState
from desktop_app.ui.widgets.cue_rows import CueRows
from desktop_app.ui.widgets.greeting import Greeting
from desktop_app.ui.widgets.reading_order import ReadingOrder
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.sparing import Sparing
from desktop_app.ui.widgets.text import dialog_heading


class AnswerCueDialog(Sheet):
    """Says of each row what the user said; it closes with the last one.

    `louder`: the cues of that key's promise may pop up again.
    """

    logged = Signal(object, object)
    put_off = Signal(object, object)
    opened = Signal(object)
    louder = Signal(object)
    undo_requested = Signal()
    reflect_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Answer cue"))
        self._heading = dialog_heading()
        self._rows = CueRows(takes_focus=True)
        self.bar = AnswerBar()
        self._greeting = Greeting(self)
        self._sparing = Sparing(self._rows, self.bar)
        self._set_out()

    def begin_anew(self, states: Sequence[CueState]) -> None:
        """Draw these rows, with nothing begun or said yet."""
        self._rows.show_cues(())
        self.bar.hide()
        self.show_cues(states)
        self._take_keyboard()
        self._greeting.begin()

    def show_cues(self, states: Sequence[CueState]) -> None:
        """Draw these rows; the keyboard goes on to the first where its own is gone."""
        self._heading.say(
            self.tr("What waits for a word") if states else self.tr("No cue waits for a word")
        )
        at = self._rows.with_keyboard
        if self._rows.show_cues(states):
            self._sparing.begin()
        self._rows.setVisible(bool(states))
        if at is not None and at not in self._rows.rows:
            self._take_keyboard()
        if not states and self.isVisible():
            self.accept()

    def acknowledge(self, answer: Answer) -> None:
        """Say what came of an answer; a miss can be told about."""
        self.bar.say(answer)
        self._fit()

    def _take_keyboard(self) -> None:
        for first in self._rows.rows[:1]:
            first.take_keyboard()

    def _undo(self) -> None:
        self.bar.hide()
        self._fit()
        self.undo_requested.emit()

    def _set_out(self) -> None:
        self._rows.logged.connect(self.logged)
        self._rows.put_off.connect(self.put_off)
        self._rows.opened.connect(self.opened)
        self._rows.louder.connect(self.louder)
        self.bar.undo_requested.connect(self._undo)
        self.bar.miss_asked.connect(self.reflect_requested)
        ground = QWidget()
        order = ReadingOrder(ground)
        order.setContentsMargins(0, 0, 0, 0)
        order.addWidget(self._rows)
        for part in (self._heading, ground):
            self.column.addWidget(part)
        close = WordButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        below, buttons = QVBoxLayout(), QHBoxLayout()
        below.setSpacing(GROUP_GAP - GRID)
        below.addWidget(self.bar)
        below.addLayout(buttons)
        stretch_then(buttons, close)
        self.foot.addLayout(below)
