"""Dialogs before the diary is open and after it is closed: who asks Kept to end leaves them, who
starts it once more sees them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

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
    ending.asked.connect(leave_dialogs)
    try:
        with nullcontext() if instance is None else showing_dialogs(instance):
            yield
    except BaseException:
        if instance is not None:
            instance.release()
        raise
    finally:
        ending.close()


@contextmanager
def showing_dialogs(instance: SingleInstance) -> Iterator[None]:
    """Bring dialogs forward where another start asks for it."""
    asked = (instance.raise_requested, instance.answer_requested)
    for signal in asked:
        signal.connect(_come_forward)
    instance.listen()
    yield
    for signal in asked:
        signal.disconnect(_come_forward)


def leave_dialogs() -> None:
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
