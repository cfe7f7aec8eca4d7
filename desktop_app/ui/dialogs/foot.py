"""The end of a dialog: leave it, or do what it is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout

from desktop_app.ui.keys import bind
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.buttons import Button, PrimaryButton, WordButton
from desktop_app.ui.widgets.sheet import stretch_then

translate = QCoreApplication.translate


def foot(dialog: QDialog, words: str, act: Callable[[], object]) -> QHBoxLayout:
    """Cancel, and one primary button that says `words`."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    leave_or_do(row, dialog, PrimaryButton(words), act)
    return row


def leave_or_do(
    row: QHBoxLayout, dialog: QDialog, do: Button, act: Callable[[], object], leave: str = ""
) -> None:
    """Cancel, or what `leave` says, and `do` at the end of the row; Ctrl+Enter does it too."""
    away = WordButton(leave or translate("Foot", "Cancel"))
    away.clicked.connect(dialog.reject)
    do.clicked.connect(act)
    do.setToolTip(translate("Foot", "Ctrl+Enter"))
    bind("save", dialog, act)
    stretch_then(row, away, do)
