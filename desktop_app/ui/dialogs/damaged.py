"""A diary whose file cannot be opened for damage: what can be done, before there is a window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.dialogs.foot import foot
from desktop_app.ui.theme import DIALOG_PADDING, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.text import body, dialog_heading
from desktop_app.ui.words.days import clock, long_date


class DamagedDialog(QDialog):
    """Accepted where a repair is wanted. `newest` is when the newest backup was made, if any."""

    def __init__(self, newest: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(self.tr("Your diary’s file is damaged")))
        column.addWidget(body(self._what_can_be_done(newest)))
        column.addLayout(foot(self, self.tr("Repair"), self.accept))
        settle(self, SHORT_WIDTH)

    def _what_can_be_done(self, newest: datetime | None) -> str:
        if newest is None:
            return self.tr(
                "It cannot be opened, and there is no backup beside it. A repair brings back what"
                " is left of it and keeps the damaged file."
            )
        local = newest.astimezone()
        return self.tr(
            "It cannot be opened. A repair brings back what is left of it and what the backups"
            " hold, the newest of {when}, and keeps the damaged file."
        ).format(when=f"{long_date(local.date())}, {clock(local.time())}")
