"""Fields have names, and grow with what is written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.theme import FIELD_HEIGHT
from desktop_app.ui.widgets.fields import Paragraph, labelled, line


def window_with(qtbot: QtBot, *columns: QVBoxLayout) -> QWidget:
    window = QWidget()
    around = QVBoxLayout(window)
    for column in columns:
        around.addLayout(column)
    qtbot.addWidget(window)
    window.resize(400, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_a_question_is_the_name_of_its_field(qtbot: QtBot, appearance: Appearance) -> None:
    field = line("One thing is plenty")
    _window = window_with(qtbot, labelled("What would you adjust?", field, "May stay empty"))
    read = QAccessible.queryAccessibleInterface(field)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "What would you adjust?"
    assert read.text(QAccessible.Text.Description) == "May stay empty"


def test_a_paragraph_grows_and_then_scrolls(qtbot: QtBot, appearance: Appearance) -> None:
    field = Paragraph("In your own words")
    _window = window_with(qtbot, labelled("Note", field))
    heights = []
    for lines in (1, 2, 5, 8, 40):
        field.setPlainText("\n".join(["word"] * lines))
        qtbot.waitUntil(lambda: field.height() == field.sizeHint().height())
        heights.append(field.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_paragraph_shows_the_lines_that_its_words_wrap_to(
    qtbot: QtBot, appearance: Appearance
) -> None:
    field = Paragraph()
    field.setPlainText("Would you read a few lines from me now and then, and listen? " * 2)
    window = window_with(qtbot, labelled("Note", field))
    qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() == 0)
    height = field.height()
    window.resize(250, 400)
    qtbot.waitUntil(lambda: field.height() > height)
    qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() == 0)


def test_tab_leaves_a_paragraph(qtbot: QtBot, appearance: Appearance) -> None:
    first, second = Paragraph(), QLineEdit()
    _window = window_with(qtbot, labelled("One", first), labelled("Two", second))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert first.toPlainText() == ""


def test_a_field_is_as_high_as_the_grid_says(qtbot: QtBot, appearance: Appearance) -> None:
    field = line()
    _window = window_with(qtbot, labelled("What helped?", field))
    assert FIELD_HEIGHT <= field.height() <= FIELD_HEIGHT + 2
