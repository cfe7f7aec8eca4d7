"""A box to tick whose words wrap like all others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from desktop_app.ui.theme import GAP, GRID, ICON_SIZE, Role, theme
from desktop_app.ui.widgets.text import body


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
        self._beside = QSpacerItem(0, 0)
        row.addItem(self._beside)
        row.addWidget(self._text, 1)
        self.follow_look()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def follow_look(self) -> None:
        """Follow the user's text size: the words stand beside the box."""
        wide = theme().grown(ICON_SIZE) + GAP + GRID
        self._beside.changeSize(wide, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._row().invalidate()

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
