"""What the disk did not take is said in the window, and over the dialog that asked for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.widgets.notices import Notice


def say_refused(words: str, notice: Notice, wishes: Intentions) -> None:
    """In the window until something else is done; over a dialog too, which hides that and
    keeps what was typed."""
    notice.say(words)
    _until_done(words, notice, wishes)


def say_refused_besides(words: str, notice: Notice, wishes: Intentions) -> None:
    """What no click has asked for, in the same places: why a click was refused stays said."""
    notice.say_besides(words)
    _until_done(words, notice, wishes)


def _until_done(words: str, notice: Notice, wishes: Intentions) -> None:
    for done in (wishes.logged, wishes.done, wishes.told):
        done.connect(lambda _: notice.unsay(words), Qt.ConnectionType.SingleShotConnection)
    asking = QApplication.activeModalWidget()
    if asking is not None:
        open_dialog(ToldDialog(words, asking))
