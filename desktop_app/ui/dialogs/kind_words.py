"""Something kind that a friend said, to be kept for a hard day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.domain.phrases import isolated
from desktop_app.ui.dialogs.foot import foot
from desktop_app.ui.theme import DIALOG_PADDING, GROUP_GAP, SHEET_WIDTH
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.fields import Paragraph, labelled
from desktop_app.ui.widgets.text import dialog_heading


class KindWordsDialog(QDialog):
    """`saved` carries the words; `left` a draft to keep, None where nothing stands."""

    saved = Signal(str)
    left = Signal(object)

    def __init__(
        self, name: str, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kind message"))
        self.words = Paragraph()
        if draft:
            self.words.setPlainText(draft["words"])
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(self.tr("Keep a kind message")))
        column.addLayout(
            labelled(
                self.tr("What {name} said").format(name=isolated(name)),
                self.words,
                self.tr("It is shown to you again on a hard day."),
            )
        )
        column.addLayout(foot(self, self.tr("Keep"), self._save))
        settle(self, SHEET_WIDTH)
        self.words.setFocus()

    def reject(self) -> None:
        """Leave, and hand over what was typed."""
        words = self.words.toPlainText()
        self.left.emit({"words": words} if words.strip() else None)
        super().reject()

    def _save(self) -> None:
        if self.words.toPlainText().strip():
            self.saved.emit(self.words.toPlainText())
