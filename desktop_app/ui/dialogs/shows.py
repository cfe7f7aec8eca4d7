"""All lines of “This shows that I…”, to be read together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import GRID, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.kept_words import Kept
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.text import body, hint


class ShowsDialog(Sheet):
    """The user's own lines, the newest first, each with its day and its promise."""

    def __init__(self, lines: Sequence[Kept], parent: QWidget | None = None) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("This shows that I…"))
        self.begin(self.tr("This shows that I…"), self.tr("In your own words, the newest first."))
        column = QVBoxLayout()
        column.setSpacing(GRID * 4)
        for each in lines:
            told = QVBoxLayout()
            told.setSpacing(0)
            told.addWidget(body(each.words))
            told.addWidget(hint(each.second))
            column.addLayout(told)
        self.column.addLayout(column)
        self.column.addStretch(1)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setFocus()
        stretch_then(self.foot, close)
