"""The backups: when each was made, what it holds, and a way to look into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.pages.settings.row import SettingRow
from desktop_app.ui.theme import GRID, WIDE_WIDTH
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.showing import show_in_place, show_or_hide
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import body, dialog_heading, quiet


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup as drawn; one that does not open cannot be looked into."""

    file: Path
    when: str
    holds: str
    opens: bool


class BackupsDialog(Sheet):
    """`look_requested` carries the row of a backup; `file_requested` asks for another file."""

    look_requested = Signal(object)
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDE_WIDTH, parent)
        self.setWindowTitle(self.tr("Backups"))
        self._now = quiet(" ")
        self._busy, self._listed = BusyLine(), QWidget()
        self._set_out()
        self._busy.begin(self.tr("Looking into them"), can_cancel=False)

    def show_backups(self, now: str, backups: Sequence[BackupRow]) -> None:
        """Show them in place of what was shown; `now` says what the diary holds."""
        self._busy.end()
        self._now.say(now)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        if not backups:
            words = self.tr("There is none yet. The first is made half an hour after a change.")
            column.addWidget(body(words))
        rows = Rows()
        for backup in backups:
            look = OutlinedButton(self.tr("Look into it"))
            look.setEnabled(backup.opens)
            look.clicked.connect(lambda _=False, row=backup: self.look_requested.emit(row))
            rows.add(SettingRow(backup.when, look, backup.holds))
        show_or_hide(rows, shown=bool(backups))
        column.addWidget(rows)
        show_in_place(self.column, self._listed, listed)
        self._listed = listed

    def _set_out(self) -> None:
        close, other = WordButton(self.tr("Close")), OutlinedButton(self.tr("Another file…"))
        close.clicked.connect(self.reject)
        other.clicked.connect(self.file_requested)
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(dialog_heading(self.tr("Your backups")))
        head.addWidget(self._now)
        self.column.addLayout(head)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._listed)
        self.column.addStretch(1)
        stretch_then(self.foot, close, other)
