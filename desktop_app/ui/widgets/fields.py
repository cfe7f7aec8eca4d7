"""A question above its field, one line or a few."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import GRID, theme
from desktop_app.ui.widgets.text import hint, title

_FEWEST: Final = 2
_MOST: Final = 8
_WIDTH: Final = 240
_HAIR: Final = 1
"""With no more than the height of its lines Qt has the last one scrolled to."""


def labelled(words: str, field: QWidget, remark: str = "") -> QVBoxLayout:
    """`words` above `field`, which takes them as its name, and a remark below."""
    name = title(words)
    name.setBuddy(field)
    field.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(GRID * 2)
    column.addWidget(name)
    column.addWidget(field)
    if remark:
        field.setAccessibleDescription(remark)
        column.addWidget(hint(remark))
    return column


def line(placeholder: str = "", words: str = "") -> QLineEdit:
    """A field for one line."""
    field = QLineEdit(words)
    field.setPlaceholderText(placeholder)
    return field


class Paragraph(QPlainTextEdit):
    """A field for a few lines that grows with what is written; Tab moves on."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width its words take other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as what is written, between the fewest and the most lines."""
        lines = min(max(round(self.document().size().height()), _FEWEST), _MOST)
        margins = 2 * self.document().documentMargin() + _HAIR
        around = self.height() - self.viewport().height() + margins
        return QSize(theme().grown(_WIDTH), ceil(lines * self.fontMetrics().lineSpacing() + around))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, but not lower."""
        return QSize(theme().grown(_WIDTH) // 2, self.sizeHint().height())
