"""The line that says what is going on, how far it is, and stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.ui.theme import GAP, GRID, theme
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import WordButton
from desktop_app.ui.widgets.text import second_line


class BusyLine(QWidget):
    """What is being done, how far it is, and a way to stop it. Hidden until `begin`."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = second_line()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = WordButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP * 2)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self, words: str, *, can_cancel: bool = True) -> None:
        """Show that `words` is going on."""
        self._words.say(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0 if theme().motion() else 1)
        self._bar.reset()
        self._cancel.setVisible(can_cancel)
        self.show()
        announce(self, words)

    def show_progress(self, done: int, of: int) -> None:
        """Fill the bar as far as it is."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)

    def end(self) -> None:
        """It is done."""
        self._bar.setRange(0, 1)
        self.hide()
