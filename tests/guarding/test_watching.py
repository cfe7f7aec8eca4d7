"""After an error nobody caught the program goes on; one of the file has it looked at."""

import gc
import sqlite3
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.guarding.watching import go_on_after_errors
from desktop_app.ui.dialogs.told import ToldDialog


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))


def raised(error: Exception) -> None:
    sys.excepthook(type(error), error, None)


def dialogs() -> list[ToldDialog]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, ToldDialog)]


def test_an_error_of_kepts_own_is_said_once(qtbot: QtBot) -> None:
    go_on_after_errors()
    for _ in range(3):
        raised(KeyError("Water"))
    gc.collect()
    (dialog,) = dialogs()
    assert dialog.isVisible()
    qtbot.addWidget(dialog)
    dialog.accept()


def test_a_page_that_cannot_be_read_has_the_file_looked_at(qtbot: QtBot) -> None:
    looked: list[bool] = []
    go_on_after_errors(lambda: looked.append(True))
    raised(sqlite3.DatabaseError("database disk image is malformed"))
    raised(sqlite3.OperationalError("database is locked"))
    assert looked == [True]
    gc.collect()
    (dialog,) = dialogs()
    assert dialog.isVisible()
    qtbot.addWidget(dialog)
    dialog.accept()
