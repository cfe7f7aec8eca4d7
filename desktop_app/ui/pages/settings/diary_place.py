"""Where the diary is: shown, opened, moved; and what there is to know about Kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout

from desktop_app.ui.pages.settings.row import SettingRow, beside, group
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton


class DiaryPlaceSection(QObject):
    """Emits what the user wants to do about the diary's folder."""

    open_requested = Signal()
    move_requested = Signal()
    about_requested = Signal()
    keys_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._open = OutlinedButton(self.tr("Open folder"))
        self._move = WordButton(self.tr("Move…"))
        about, keys = OutlinedButton(self.tr("About Kept")), WordButton(self.tr("Keys"))
        for button, signal in (
            (self._open, self.open_requested),
            (self._move, self.move_requested),
            (about, self.about_requested),
            (keys, self.keys_requested),
        ):
            button.clicked.connect(signal)
        self._row = SettingRow(
            self.tr("Your diary is in"), beside(self._move, self._open), wide=False
        )
        self._about = SettingRow(
            self.tr("About"),
            beside(keys, about),
            self.tr("Version, licences, where to find help, and every key."),
        )

    def layout(self) -> QLayout:
        """The card."""
        return group(self.tr("Diary and program"), self._row, self._about)

    def show_place(self, folder: Path, *, can_move: bool) -> None:
        """Show the diary's folder, and offer to move it where that can hold."""
        self._move.setVisible(can_move)
        remark = str(folder)
        if not can_move:
            remark += "\n" + self.tr("Named when Kept was started, so it is not moved from here.")
        self._row.remark(remark)
