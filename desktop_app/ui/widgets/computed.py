"""“How is this computed?”: a word beside figures that unfolds the answer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import GRID, Role
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import Dress, FlushWord
from desktop_app.ui.widgets.text import quiet

_BELOW: Final = Dress(Role.QUIET, height=28, padding=0, leading=True)
"""Nearer to the figures above than a line of buttons would stand."""


class Computed(QWidget):
    """Folded until it is asked; `words` answer, and are read aloud. Without words it is hidden.

    `unfolded`: the answer is about to be read, and can be given then. `apart`: the question
    `asked` stands elsewhere, and the answer alone is here.
    """

    unfolded = Signal()

    def __init__(
        self, words: str = "", parent: QWidget | None = None, *, apart: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_apart = apart
        self.asked, self._how = _Asked(self.tr("How is this computed?")), quiet(words)
        self.asked.setCheckable(True)
        self.asked.toggled.connect(self._unfold)
        self._how.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        if not apart:
            self.asked.plain = _BELOW
            column.addWidget(self.asked, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._how)
        if apart or not words:
            self.hide()

    @property
    def is_unfolded(self) -> bool:
        """Whether the answer is shown."""
        return self.asked.isChecked()

    def explain(self, words: str) -> None:
        """Answer with these."""
        self._how.say(words)
        self._show(words)

    def _unfold(self, on: bool) -> None:
        if on:
            self.unfolded.emit()
        self._how.setVisible(on)
        self._show(self._how.text())
        if on:
            announce(self.asked, self._how.text())

    def _show(self, words: str) -> None:
        self.asked.setAccessibleDescription(words if self.is_unfolded else "")
        self.setHidden(not words or (self._is_apart and not self.is_unfolded))


class _Asked(FlushWord):
    """Enter unfolds too, as nothing else is asked here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter as the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
