"""What keys and the palette ask for by its name in the table of keys, carried out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.dialogs.about import AboutDialog
from desktop_app.ui.dialogs.help import HelpDialog
from desktop_app.ui.dialogs.keys import KeysDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.findable import finder
from desktop_app.ui.palette import Hit, Palette
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.words.help import WHERE, help_of


class Acting(QObject):
    """`close_requested` asks for the end of the window, `quit_requested` for that of Kept."""

    close_requested = Signal()
    quit_requested = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around

    def act(self, name: str) -> None:
        """Carry out an action by its name. KeyError: it belongs to a page, or is not there."""
        around = self._around
        acts: dict[str, Callable[[], object]] = {
            "find": self.find,
            "help": lambda: self.show_help(around.window.page),
            "keys": self.show_keys,
            "about": lambda: show_about(around),
            "settings": lambda: around.go("settings", None),
            "new-promise": self.make_promise,
            "undo": self.undo,
            "redo": around.wishes.redo,
            "close": self.close_requested.emit,
            "quit": self.quit_requested.emit,
        }
        acts[name]()

    def undo(self) -> None:
        """Take back what the open page has just answered with Undo; else what was done last."""
        window = self._around.window
        bar = getattr(window.page_at(window.page), "bar", None)
        if isinstance(bar, AcknowledgementBar) and bar.offers_undo:
            bar.undo_requested.emit()
        else:
            self._around.wishes.undo()

    def find(self) -> None:
        """Open the palette."""
        palette = Palette(finder(self._around, self.act), self._around.window)
        palette.chosen.connect(_do)
        palette.open_over(self._around.window)

    def make_promise(self) -> None:
        """Open the editor on a promise that is new."""
        self._around.promising.edit()

    def show_help(self, page: str) -> None:
        """Open the help of a page."""
        dialog = HelpDialog(help_of(page), WHERE.get(page), self._around.window)
        dialog.keys_requested.connect(self.show_keys)
        open_dialog(dialog)

    def show_keys(self) -> None:
        """Open the list of keys."""
        open_dialog(KeysDialog(self._around.window))


def show_about(around: Surroundings) -> None:
    """Open About over the window."""
    open_dialog(AboutDialog(around.able.folder, around.able.log, around.window))


def _do(hit: Hit) -> None:
    hit.act()
