"""Dialogs that are open: one for each thing that is asked about."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


class OpenDialogs:
    """Those of one asker. They stand by themselves while `window` is hidden."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._open: dict[str, QDialog] = {}

    @property
    def parent(self) -> QWidget | None:
        """Over what a dialog opens."""
        return self._window if self._window.isVisible() else None

    def has(self, name: str) -> bool:
        """Whether it is open already; then it comes to the front."""
        if name in self._open:
            self._open[name].activateWindow()
        return name in self._open

    def show(self, name: str, dialog: QDialog) -> None:
        """Open it until it is answered or left."""
        self._open[name] = dialog
        dialog.finished.connect(lambda _: self._open.pop(name).deleteLater())
        dialog.open() if dialog.parent() else dialog.show()
