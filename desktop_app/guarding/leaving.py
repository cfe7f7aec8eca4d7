"""Dialogs that stand before the diary: who asks Kept to end leaves them, who starts it once more
sees them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.desktop.early_end import EarlyEnd
from desktop_app.desktop.ending import Ending
from desktop_app.desktop.single_instance import SingleInstance


@contextmanager
def leaving_dialogs(end: EarlyEnd, instance: SingleInstance | None = None) -> Iterator[None]:
    """Hear a wish to end while dialogs run their own loops; `end` knows of it as well.

    `instance`, where this is the first one, hears of those that come later, until one of the
    dialogs is an end.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication), "dialogs have one"
    ending = Ending(app)
    ending.asked.connect(end.note)
    ending.asked.connect(_leave)
    asked = (instance.raise_requested, instance.answer_requested) if instance else ()
    for signal in asked:
        signal.connect(_come_forward)
    if instance is not None:
        instance.listen()
    try:
        yield
    except BaseException:
        if instance is not None:
            instance.release()
        raise
    finally:
        ending.close()
        for signal in asked:
            signal.disconnect(_come_forward)


def _leave() -> None:
    """As Esc would: what cannot be stopped goes on to its end."""
    for dialog in _dialogs():
        dialog.reject()


def _come_forward() -> None:
    for dialog in _dialogs():
        dialog.raise_()
        dialog.activateWindow()


def _dialogs() -> list[QDialog]:
    windows = QApplication.topLevelWidgets()
    return [window for window in windows if isinstance(window, QDialog) and window.isVisible()]
