"""A question before something is done that cannot be taken back at a click."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.dialogs.foot import foot
from desktop_app.ui.theme import DIALOG_PADDING, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.text import body, dialog_heading


class ConfirmDialog(QDialog):
    """Accepted by the button that says `action`."""

    def __init__(
        self, heading: str, words: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(heading))
        column.addWidget(body(words))
        column.addLayout(foot(self, action, self.accept))
        settle(self, SHORT_WIDTH)
