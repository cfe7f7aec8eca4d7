"""Dialogs come and go."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog that is gone for good once it is left."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
