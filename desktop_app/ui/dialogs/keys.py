"""All keys at a glance, from the one table there is."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.keys import Key, table, where_words
from desktop_app.ui.theme import (
    DIALOG_PADDING,
    GAP,
    GROUP_GAP,
    MIDDLE_HEIGHT,
    SHEET_WIDTH,
    Role,
    Type,
    theme,
)
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.dialog_size import fit
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.text import Text, body, dialog_heading, section


class KeysDialog(QDialog):
    """Lists what each key does; Esc or Close leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        fit(self, SHEET_WIDTH, MIDDLE_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(self.tr("Everything has a key")))
        self._listed = Scrolled(_all_keys())
        self._listed.read_by_keys(self.windowTitle())
        column.addWidget(self._listed, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self._listed.setFocus()


def _all_keys() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GROUP_GAP)
    for where, keys in groupby(table(), key=lambda key: key.where):
        group = QVBoxLayout()
        group.setSpacing(GAP)
        group.addWidget(section(where_words(where)))
        group.addWidget(listed(list(keys)))
        column.addLayout(group)
    column.addStretch(1)
    return page


def listed(keys: list[Key]) -> QWidget:
    """Keys and what they do, one below the other."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GROUP_GAP)
    grid.setVerticalSpacing(GAP)
    grid.setColumnMinimumWidth(0, theme().grown(150))
    grid.setColumnStretch(1, 1)
    for row, key in enumerate(keys):
        cap = Text(key.shown, Type.SECOND, Role.QUIET, lines=1)
        grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(body(key.words), row, 1)
    return made
