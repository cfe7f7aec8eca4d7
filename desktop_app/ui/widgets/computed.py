"""“How is this computed?”: a word beside figures that unfolds the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import GRID
from desktop_app.ui.widgets.buttons import FlushWord
from desktop_app.ui.widgets.text import quiet


class Computed(QWidget):
    """Folded until it is asked; `words` answer."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked, self._how = FlushWord(self.tr("How is this computed?")), quiet(words)
        self._asked.setCheckable(True)
        self._asked.toggled.connect(self._how.setVisible)
        self._how.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._asked, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._how)

    def explain(self, words: str) -> None:
        """Answer with these."""
        self._how.say(words)
