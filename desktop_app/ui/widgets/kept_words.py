"""Words that were kept, of friends and of strategies: a card of kind ones, a row for each."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import CARD_PADDING, GAP, Role
from desktop_app.ui.widgets.buttons import IconButton, WordButton
from desktop_app.ui.widgets.surfaces import SeldomCard
from desktop_app.ui.widgets.text import body, second_line


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation, a kind message or something shared: its words, and a line about it."""

    id: UUID
    words: str
    second: str = ""


class KindCard(SeldomCard):
    """Something kind that was said; hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground=Role.SOFT, parent=parent)

    def make(self) -> None:
        """The words, and the line about them."""
        self._words, self._second = body(), second_line()
        self.column.addWidget(self._words)
        self.column.addWidget(self._second)

    def show_kind(self, kind: Kept | None) -> None:
        """Show this, or nothing."""
        if kind:
            self.prepare()
            self._words.say(kind.words)
            self._second.say(kind.second)
        self.setVisible(kind is not None)


class KeptRow(QWidget):
    """A line with its words, a second line, and a way to take it back; `open_words` open it.

    It begins `inset` from the side, for rows that reach to the edge of their card.
    """

    opened = Signal(object)
    removed = Signal(object)

    def __init__(
        self, kept: Kept, remove: str, open_words: str = "", *, inset: int = CARD_PADDING
    ) -> None:
        super().__init__()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        if kept.words:
            texts.addWidget(body(kept.words))
        texts.addWidget(second_line(kept.second))
        row = QHBoxLayout(self)
        row.setContentsMargins(inset, GAP, min(inset, GAP), GAP)
        row.setSpacing(GAP)
        row.addLayout(texts, 1)
        if open_words:
            read = WordButton(open_words)
            read.setAccessibleName(f"{open_words}: {kept.words or kept.second}")
            read.clicked.connect(lambda: self.opened.emit(kept.id))
            row.addWidget(read)
        away = IconButton(remove, "remove")
        away.setAccessibleName(f"{remove}: {kept.words or kept.second}")
        away.clicked.connect(lambda: self.removed.emit(kept.id))
        row.addWidget(away)
