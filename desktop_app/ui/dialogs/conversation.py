"""A conversation with a friend: when it was, what was said, how it felt."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.phrases import isolated
from desktop_app.ui.dialogs.foot import foot
from desktop_app.ui.theme import SHEET_WIDTH
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.feelings import FeelingScale
from desktop_app.ui.widgets.fields import Paragraph, labelled
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.text import dialog_heading


class ConversationDialog(Sheet):
    """`saved` carries day, words and feeling; `left` a draft to keep, None where nothing stands."""

    saved = Signal(object, str, object)
    left = Signal(object)

    def __init__(
        self,
        name: str,
        today: date,
        draft: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Conversation"))
        self.day = DayField(today)
        self.said = Paragraph(self.tr("A few words, if you like"))
        self.felt = FeelingScale(self.tr("How it felt"))
        if draft:
            self.said.setPlainText(draft["said"])
        column = self.column
        heading = self.tr("You talked with {name}").format(name=isolated(name))
        column.addWidget(dialog_heading(heading))
        column.addWidget(self.felt)
        column.addLayout(labelled(self.tr("What was said"), self.said))
        column.addLayout(labelled(self.tr("When it was"), self.day))
        self.foot.addLayout(foot(self, self.tr("Save"), self._save))
        self.felt.setFocus()

    def reject(self) -> None:
        """Leave, and hand over what was typed."""
        said = self.said.toPlainText()
        self.left.emit({"said": said} if said.strip() else None)
        super().reject()

    def _save(self) -> None:
        self.saved.emit(self.day.day, self.said.toPlainText(), self.felt.value)
