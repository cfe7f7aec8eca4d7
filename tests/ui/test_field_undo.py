"""Ctrl+Z in a field: of its words while there are such, else of the diary."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def editable_box() -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    return box


@pytest.fixture(params=[QLineEdit, QPlainTextEdit, editable_box])
def field(request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot) -> QWidget:
    """A field on the window that has the keyboard and has never been typed in."""
    qtbot.waitUntil(lambda: window._was_painted)
    made: QWidget = request.param()
    made.setParent(window.centralWidget())
    made.show()
    made.setFocus()
    QApplication.processEvents()
    assert made.hasFocus()
    return made


def words_of(field: QWidget) -> str:
    match field:
        case QComboBox():
            return field.currentText()
        case QPlainTextEdit():
            return field.toPlainText()
        case QLineEdit():
            return field.text()
    raise TypeError(field)


@pytest.fixture
def logged(diary: Diary, window: MainWindow) -> Diary:
    assert window.isVisible()
    diary.log(diary.promises.all()[0].id, Outcome.KEPT)
    return diary


def test_where_nothing_was_typed_the_diary_is_taken_back(logged: Diary, field: QWidget) -> None:
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert logged.agenda().kept == 0
    QTest.keyClick(field, Qt.Key.Key_Z, BOTH)
    assert logged.agenda().kept == 1


def test_typed_words_are_taken_back_first(logged: Diary, field: QWidget) -> None:
    QTest.keyClicks(field, "wa")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert (words_of(field), logged.agenda().kept) == ("", 1)
    QTest.keyClick(field, Qt.Key.Key_Z, BOTH)
    assert (words_of(field), logged.agenda().kept) == ("wa", 1)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert logged.agenda().kept == 0
