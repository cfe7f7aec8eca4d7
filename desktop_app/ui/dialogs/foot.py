"""The end of a dialog: leave it, or do what it is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout

from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton

translate = QCoreApplication.translate


def foot(dialog: QDialog, words: str, act: Callable[[], object]) -> QHBoxLayout:
    """Cancel, and one primary button that says `words`; Ctrl+Enter presses it too."""
    leave, save = WordButton(translate("Foot", "Cancel")), PrimaryButton(words)
    leave.clicked.connect(dialog.reject)
    save.clicked.connect(act)
    save.setToolTip(translate("Foot", "Ctrl+Enter"))
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), dialog, act)
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addStretch(1)
    row.addWidget(leave)
    row.addWidget(save)
    return row
