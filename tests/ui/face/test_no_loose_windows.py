"""A part of a page or a dialog is no window of its own, not for a moment while it is made."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.appearance import Appearance
from tests.gallery.face import face, settle
from tests.gallery.scenes import SCENES

PAGES = ("patterns", "friend", "settings")
DIALOGS = ("share", "passphrase", "import", "backups", "check-in-time", "promise-edit")


class Windows(QObject):
    """Notes what comes up as a window of the plainest kind."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown."""
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() is Qt.WindowType.Window
        ):
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_is_a_window_while_it_is_made(
    qapp: QApplication, appearance: Appearance, tmp_path: Path
) -> None:
    windows = Windows()
    with face("week", tmp_path, appearance) as made:
        qapp.installEventFilter(windows)
        for name in (*PAGES, *DIALOGS):
            SCENES[name](made)
            settle()
            made.put_back()
        qapp.removeEventFilter(windows)
    assert windows.seen == []
