"""Moving the diary: from where to where, what happens to the old one, how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import SHEET_WIDTH
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.text import body, dialog_heading, second_line, title


class MoveDiaryDialog(Sheet):
    """`move_requested` starts it, `stop_requested` stops it; leaving it while it moves does too."""

    move_requested = Signal()
    stop_requested = Signal()

    def __init__(self, old: Path, new: Path, parent: QWidget | None = None) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Move the diary"))
        self._busy = BusyLine()
        self._busy.cancelled.connect(self.reject)
        self._move = PrimaryButton(self.tr("Move"))
        self._move.clicked.connect(self._begin)
        self._cancel = WordButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._set_out(old, new)
        self._move.setDefault(True)
        self._move.setFocus()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is."""
        self._busy.show_progress(done, of)

    def reject(self) -> None:
        """Leave; what was copied so far is taken away."""
        self.stop_requested.emit()
        super().reject()

    def _begin(self) -> None:
        self._move.setEnabled(False)
        self._cancel.hide()
        self._busy.begin(self.tr("Copying and checking your diary"))
        self.move_requested.emit()

    def _set_out(self, old: Path, new: Path) -> None:
        column = self.column
        column.addWidget(dialog_heading(self.tr("Your diary moves to another folder")))
        for words, place in ((self.tr("From"), old), (self.tr("To"), new)):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(title(words))
            pair.addWidget(second_line(str(place)))
            column.addLayout(pair)
        column.addWidget(
            body(
                self.tr(
                    "It is copied with its backups, checked, and used from there; Kept starts"
                    " again for that. The old folder stays as it is."
                )
            )
        )
        column.addWidget(self._busy)
        stretch_then(self.foot, self._cancel, self._move)
