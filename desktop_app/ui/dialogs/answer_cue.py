"""The cues that wait, in a window for the keyboard and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import SHEET_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.cue_row import CueRow, CueState
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.showing import show_in_place
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import dialog_heading


class AnswerCueDialog(Sheet):
    """Says of each row what the user said; it closes with the last one.

    `louder`: the cues of that key's promise may pop up again.
    """

    logged = Signal(object, object)
    put_off = Signal(object, object)
    opened = Signal(object)
    louder = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Answer cue"))
        self._heading = dialog_heading()
        self._states: tuple[CueState, ...] | None = None
        self._rows = Rows()
        self._set_out()

    def show_cues(self, states: Sequence[CueState]) -> None:
        """Draw these rows."""
        states = tuple(states)
        if states == self._states:
            return
        self._states = states
        self._heading.say(
            self.tr("What waits for a word") if states else self.tr("No cue waits for a word")
        )
        self._fill(states)
        if not states and self.isVisible():
            self.accept()

    def _fill(self, states: Sequence[CueState]) -> None:
        fresh = Rows()
        for number, state in enumerate(states):
            row = CueRow(state, takes_focus=True, primary=number == 0)
            row.logged.connect(self.logged)
            row.put_off.connect(self.put_off)
            row.opened.connect(self.opened)
            row.louder.connect(self.louder)
            fresh.add(row)
        show_in_place(self.column, self._rows, fresh, shown=bool(states))
        self._rows = fresh
        for nearest in fresh.findChildren(PrimaryButton)[:1]:
            nearest.setFocus()

    def _set_out(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._rows)
        close = WordButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        stretch_then(self.foot, close)
