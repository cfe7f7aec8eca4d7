"""One line a day in the first week; it can be closed for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import CARD_PADDING, GAP, GRID, Role
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import body


class GuideLine(SeldomCard):
    """Hidden while there is no line. `closed`: the user wants none of them any more."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.SUNKEN, parent=parent)

    def make(self) -> None:
        """The words, and what closes the guide."""
        self._words = body()
        self._words.set_role(Role.QUIET)
        self._close = IconButton(self.tr("Close the guide of the first week for good"), "close")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.column.setContentsMargins(CARD_PADDING, GAP, GRID, GAP)
        self.column.addLayout(row)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text() if self._is_made else ""

    def show_line(self, words: str) -> None:
        """Show this line, or nothing; the keyboard goes to what stands before it then."""
        if not words and self._is_made and self._close.hasFocus():
            self.focusPreviousChild()
        if words:
            self.prepare()
            self._words.say(words)
        self.setVisible(bool(words))
