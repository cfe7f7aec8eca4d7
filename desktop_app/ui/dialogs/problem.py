"""One sentence about what went wrong, where there is no window to say it in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.theme import DIALOG_PADDING, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.text import body, dialog_heading


class ProblemDialog(QDialog):
    """Says what happened, what is safe and what to do."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(self.tr("Kept could not go on")))
        text = body(words)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()
        settle(self, SHORT_WIDTH)
