"""A question above its field, and boxes to tick."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.theme import GRID
from desktop_app.ui.widgets.text import hint, title


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
