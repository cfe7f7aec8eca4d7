"""Something that was shared, word for word."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.theme import DIALOG_PADDING, GRID, GROUP_GAP, LOW_HEIGHT, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.dialog_size import fit
from desktop_app.ui.widgets.text import dialog_heading, quiet


class SharedItemDialog(QDialog):
    """Its words can be selected, and no longer changed."""

    def __init__(
        self, subject: str, second: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shared"))
        self.words = QPlainTextEdit(words)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Words"))
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column, head, end = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        head.setSpacing(GRID)
        head.addWidget(dialog_heading(subject))
        head.addWidget(quiet(second))
        end.addStretch(1)
        end.addWidget(close)
        column.addLayout(head)
        column.addWidget(self.words, 1)
        column.addLayout(end)
        fit(self, SHEET_WIDTH, LOW_HEIGHT)
