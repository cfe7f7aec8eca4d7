"""What a page or the window says of itself: that something happened, or that nothing is there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import GAP, GRID, Role, theme
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import IconButton, OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.icons import paint_icon
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import body, dialog_heading, quiet

_LINE: Final = 480
"""In the middle of a page a sentence reads best in short lines."""


class Notice(SeldomCard):
    """A sentence about something that did not work out, or that the user had better know.

    Hidden until `say`; what is safe and what to do are a part of the sentence. What nobody has
    asked for is said `say_besides`.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.WARM_SOFT, parent=parent)
        self._said = self._besides = ""

    def make(self) -> None:
        """The words, what can be done about them, and what closes them."""
        self._words = body()
        self._action = OutlinedButton("")
        self._close = IconButton(self.tr("Close"), "close")
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.column.setContentsMargins(GRID * 4 - 2, 10, GRID * 4 - 2, 10)
        self.column.addLayout(row)

    @property
    def words(self) -> str:
        """What it says first."""
        return self._said

    def say(self, words: str, action: str = "") -> None:
        """Show `words`, with a button that says `action` where there is something to do."""
        self.prepare()
        self._said, self._besides = words, ""
        self._words.say(words)
        self._action.say(action)
        self._action.setVisible(bool(action))
        self.show()
        announce(self, words)

    def say_besides(self, words: str) -> None:
        """Show `words` below what is said already, which stays."""
        if self.isHidden():
            self.say(words)
        elif words not in {self._said, self._besides}:
            self._besides = words
            self._words.say(f"{self._said}\n{words}")
            announce(self, words)

    def unsay(self, words: str) -> None:
        """Take `words` away, and what is said besides with what is said first."""
        if words == self._said:
            self.hide()
        elif words == self._besides:
            self._besides = ""
            self._words.say(self._said)

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()


class EmptyState(QWidget):
    """What will appear on this page, and what to do first."""

    acted = Signal()

    def __init__(
        self, icon: str, sentence: str, hint: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID * 10, 0, GRID * 10)
        column.setSpacing(GAP)
        column.addStretch(1)
        column.addWidget(_Drawing(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (dialog_heading(sentence), quiet(hint)):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setMaximumWidth(theme().grown(_LINE))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(words, 1000)
            row.addStretch(1)
            column.addLayout(row)
        if action:
            button = PrimaryButton(action)
            button.clicked.connect(self.acted)
            column.addSpacing(GAP)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)


class _Drawing(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(GRID * 14, GRID * 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A large icon on a soft disc."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(Role.SOFT))
            place = QRectF(self.rect())
            painter.drawEllipse(place)
            inset = place.width() * 0.28
            inside = place.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, self._name, inside, theme().colour(Role.ACCENT).name())
