"""What a page is for, how its figures come about, and the keys that hold there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.dialogs.keys import listed
from desktop_app.ui.keys import Where, table
from desktop_app.ui.theme import GAP, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import FlushWord, PrimaryButton
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.text import body, section
from desktop_app.ui.words.help import PageHelp


class HelpDialog(Sheet):
    """`keys_requested`: the user wants to see all keys."""

    keys_requested = Signal()

    def __init__(
        self, told: PageHelp, where: Where | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Help"))
        self.begin(told.name, told.about)
        if told.computed:
            self._add(self.tr("How is this computed?"), body(told.computed))
        keys = [key for key in table() if key.where is where]
        if keys:
            self._add(self.tr("Keys on this page"), listed(keys))
        all_keys, close = FlushWord(self.tr("All keys")), PrimaryButton(self.tr("Close"))
        all_keys.clicked.connect(self.accept)
        all_keys.clicked.connect(self.keys_requested)
        close.clicked.connect(self.accept)
        self.foot.addWidget(all_keys)
        stretch_then(self.foot, close)
        close.setFocus()

    def _add(self, name: str, told: QWidget) -> None:
        group = QVBoxLayout()
        group.setSpacing(GAP)
        group.addWidget(section(name))
        group.addWidget(told)
        self.column.addLayout(group)
