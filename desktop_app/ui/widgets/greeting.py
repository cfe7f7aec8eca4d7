"""The ring shows where the keyboard is as soon as a dialog is here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog


class Greeting(QObject):
    """Greets once, when the dialog gets the keyboard; again after `begin`."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._is_due = dialog, True
        dialog.installEventFilter(self)

    def begin(self) -> None:
        """The dialog is about to come once more."""
        self._is_due = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the ring know, as if a key had brought the keyboard there."""
        is_here = event.type() is QEvent.Type.ActivationChange and self._dialog.isActiveWindow()
        if is_here and self._is_due:
            self._is_due = False
            begun = self._dialog.focusWidget()
            if begun is not None:
                begun.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return False
