"""Something that was done and has to be read, such as a recovery code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.theme import DIALOG_PADDING, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.text import body


class ToldDialog(QDialog):
    """The words can be marked and copied."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        text = body(words)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(text)
        close = PrimaryButton(self.tr("I have it"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setDefault(True)
        settle(self, SHORT_WIDTH)
