"""Dialogs that stand before the diary: whoever asks Kept to end leaves them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.desktop.early_end import EarlyEnd
from desktop_app.desktop.ending import Ending


@contextmanager
def leaving_dialogs(end: EarlyEnd) -> Iterator[None]:
    """Hear a wish to end while dialogs run their own loops; `end` knows of it as well."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "dialogs have one"
    ending = Ending(app)
    ending.asked.connect(end.note)
    ending.asked.connect(_leave)
    try:
        yield
    finally:
        ending.close()


def _leave() -> None:
    """As Esc would: what cannot be stopped goes on to its end."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
