"""What comes in and what goes out: imports, exports, backups, and another computer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout

from desktop_app.ui.pages.settings.row import SettingRow, beside, group
from desktop_app.ui.widgets.buttons import OutlinedButton, WordButton


class ExchangeSection(QObject):
    """Emits what is wanted."""

    import_requested = Signal()
    export_requested = Signal()
    backups_requested = Signal()
    write_requested = Signal()
    take_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        bring, write = OutlinedButton(self.tr("Import…")), OutlinedButton(self.tr("Export…"))
        browse = OutlinedButton(self.tr("Look into them…"))
        out, take = (
            OutlinedButton(self.tr("Write one file…")),
            WordButton(self.tr("Take a file in…")),
        )
        for button, signal in (
            (bring, self.import_requested),
            (write, self.export_requested),
            (browse, self.backups_requested),
            (out, self.write_requested),
            (take, self.take_requested),
        ):
            button.clicked.connect(signal)
        self._rows = (
            SettingRow(
                self.tr("From another program"),
                beside(bring),
                self.tr("Loop, Daylio, Habitica, Tickmate and others, or a file of Kept’s own."),
            ),
            SettingRow(
                self.tr("To a file"),
                beside(write),
                self.tr("All of it as Kept’s own file, a table, or cues as calendar events."),
            ),
        )
        self._kept = (
            SettingRow(
                self.tr("Backups"),
                beside(browse),
                self.tr("What each holds; bring one back, or a single promise of it."),
            ),
            SettingRow(
                self.tr("Another computer"),
                beside(take, out),
                self.tr("One file with everything: write it here, take it in there."),
            ),
        )

    def layout(self) -> QLayout:
        """The card."""
        return group(self.tr("In and out"), *self._rows, *self._kept)

    def show_shelf(self, *, is_there: bool) -> None:
        """Show the rows about backups where the diary is looked after here."""
        for row in self._kept:
            row.setVisible(is_there)
