"""What helps to find the way: the palette, the help of a page, the keys, and About."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.dialogs.about import AboutDialog
from desktop_app.ui.dialogs.help import HelpDialog
from desktop_app.ui.dialogs.keys import KeysDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.findable import finder
from desktop_app.ui.palette import Hit, Palette
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.help import WHERE, help_of


class Helping(QObject):
    """Opens each over the window. `act_requested` names an action of the table of keys."""

    act_requested = Signal(str)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around

    def act(self, name: str, page: str) -> None:
        """Carry out one of these by its name; `page` is the one that is open."""
        match name:
            case "find":
                self.find()
            case "help":
                self.show_help(page)
            case "keys":
                self.show_keys()
            case "about":
                self.show_about()

    def find(self) -> None:
        """Open the palette."""
        palette = Palette(finder(self._around, self.act_requested.emit), self._around.window)
        palette.chosen.connect(_do)
        palette.open_over(self._around.window)

    def show_help(self, page: str) -> None:
        """Open the help of a page."""
        dialog = HelpDialog(help_of(page), WHERE.get(page), self._around.window)
        dialog.keys_requested.connect(self.show_keys)
        open_dialog(dialog)

    def show_keys(self) -> None:
        """Open the list of keys."""
        open_dialog(KeysDialog(self._around.window))

    def show_about(self) -> None:
        """Open About."""
        show_about(self._around)


def show_about(around: Surroundings) -> None:
    """Open About over the window."""
    open_dialog(AboutDialog(around.able.folder, around.able.log, around.window))


def _do(hit: Hit) -> None:
    hit.act()
