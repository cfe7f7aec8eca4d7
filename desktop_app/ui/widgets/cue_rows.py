"""The cues that wait, a row each; rows that stay are the same widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.cue_row import CueRow, CueState
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.surfaces import Rows


class CueRows(Rows):
    """Emits what was said of a cue's key; `louder`: its promise's cues may pop up again.

    `takes_focus` as for each row.
    """

    logged = Signal(object, object)
    put_off = Signal(object, object)
    opened = Signal(object)
    louder = Signal(object)

    def __init__(self, *, takes_focus: bool, flat: bool = False) -> None:
        super().__init__(flat=flat)
        self._takes_focus = takes_focus
        self.rows: tuple[CueRow, ...] = ()

    def show_cues(self, states: Sequence[CueState]) -> bool:
        """Draw these: what was begun in a row that stays goes on, and the keyboard stays there.

        Whether one is gone, so that others took its place.
        """
        before = {row.state: row for row in self.rows}
        self.rows = tuple(
            before.pop(state) if state in before else self._row(state) for state in states
        )
        for number, row in enumerate(self.rows):
            if self.column.indexOf(row) != number:
                self.column.insertWidget(number, row)
                show_or_hide(row)
            row.lead(on=number == 0)
        for gone in before.values():
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.column.activate()  # else what they lie in gives them the room they had
        return bool(before)

    @property
    def with_keyboard(self) -> CueRow | None:
        """The row that the keyboard is in."""
        at: QWidget | None = self.window().focusWidget()
        return next((row for row in self.rows if at and row.isAncestorOf(at)), None)

    def _row(self, state: CueState) -> CueRow:
        row = CueRow(state, takes_focus=self._takes_focus)
        row.logged.connect(self.logged)
        row.put_off.connect(self.put_off)
        row.opened.connect(self.opened)
        row.louder.connect(self.louder)
        return row
