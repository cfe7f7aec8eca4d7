"""A box to tick whose words wrap like all others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import GAP, GRID, ICON_SIZE, Role
from desktop_app.ui.widgets.text import body

_BOX: Final = ICON_SIZE + GAP + GRID


class TickLine(QCheckBox):
    """Ticked by a click anywhere on it; `words` are plain."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = " ".join(words.split())
        self.setAccessibleName(self.words)
        self._text = body(self.words)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(0)
        row.addSpacing(_BOX)
        row.addWidget(self._text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The box and its words in one line, up to a column's width."""
        return self._row().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The box and a few letters."""
        return self._row().totalMinimumSize()

    def heightForWidth(self, width: int) -> int:
        """What the wrapped words take."""
        return self._row().totalHeightForWidth(width)

    def hitButton(self, place: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(place)

    def changeEvent(self, event: QEvent) -> None:
        """Words of a box that cannot be ticked stand back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._text.set_role(Role.INK if self.isEnabled() else Role.FAINT)

    def _row(self) -> QHBoxLayout:
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        return row
