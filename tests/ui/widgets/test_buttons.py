"""Buttons say what they do, in one weight each, and shorten only what has no room."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.theme import BUTTON_HEIGHT, Role, theme
from desktop_app.ui.widgets.buttons import (
    Button,
    IconButton,
    OutlinedButton,
    PrimaryButton,
    WordButton,
)
from tests.ui.widgets.seeing import colours, ground

KINDS: list[type[Button]] = [PrimaryButton, OutlinedButton, WordButton]


@pytest.mark.parametrize("kind", KINDS)
def test_a_button_says_its_words_as_they_are(
    kind: type[Button], qtbot: QtBot, appearance: Appearance
) -> None:
    button = kind("Salt & pepper")
    qtbot.addWidget(button)
    read = QAccessible.queryAccessibleInterface(button)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "Salt & pepper"
    assert button.shortcut().isEmpty()
    assert button.sizeHint().height() == BUTTON_HEIGHT


def test_weights_differ_by_ground_and_outline(qtbot: QtBot, appearance: Appearance) -> None:
    grounds = []
    for kind in KINDS:
        button = kind("Done")
        qtbot.addWidget(button)
        grounds.append(ground(button.grab().toImage()))
    roles = (Role.ACCENT, Role.SURFACE, Role.PAPER)
    assert grounds == [theme().colour(role) for role in roles]


@pytest.mark.parametrize("kind", KINDS)
def test_pressing_can_be_seen(kind: type[Button], qtbot: QtBot, appearance: Appearance) -> None:
    button = kind("Done")
    qtbot.addWidget(button)
    button.show()
    before = ground(button.grab().toImage())
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert ground(button.grab().toImage()) != before
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_words_without_room_are_in_the_tip(qtbot: QtBot, appearance: Appearance) -> None:
    words = "The smaller version in rather many words"
    button = OutlinedButton(words)
    qtbot.addWidget(button)
    button.resize(120, BUTTON_HEIGHT)
    button.grab()
    assert button.toolTip() == words
    button.resize(button.sizeHint())
    button.grab()
    assert button.toolTip() == ""


def test_a_menu_is_announced_by_an_arrow(qtbot: QtBot, appearance: Appearance) -> None:
    button = OutlinedButton("Later")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.setMenu(QMenu(button))
    assert button.sizeHint().width() > narrow
    read = QAccessible.queryAccessibleInterface(button)
    assert read is not None
    assert read.role() is QAccessible.Role.ButtonMenu


def test_an_icon_button_is_a_square_with_a_name(qtbot: QtBot, appearance: Appearance) -> None:
    button = IconButton("Undo", "undo")
    qtbot.addWidget(button)
    assert button.sizeHint().width() == button.sizeHint().height()
    assert button.accessibleName() == button.toolTip() == "Undo"
    assert len(colours(button.grab().toImage())) > 3


def test_enter_presses_only_what_a_dialog_chose(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = QDialog()
    later, save = WordButton("Later"), PrimaryButton("Save")
    column = QVBoxLayout(dialog)
    for button in (later, save):
        column.addWidget(button)
    qtbot.addWidget(dialog)
    save.setDefault(True)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    with qtbot.waitSignal(save.clicked):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_a_button_that_cannot_be_pressed_looks_so(qtbot: QtBot, appearance: Appearance) -> None:
    button = PrimaryButton("Save")
    qtbot.addWidget(button)
    button.setEnabled(False)
    assert ground(button.grab().toImage()) == QColor(theme().colour(Role.SUNKEN))


def test_a_button_that_moves_from_under_the_mouse_is_plain_again(
    qtbot: QtBot, appearance: Appearance
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    button = OutlinedButton("Add a cue", parent=around)
    around.resize(button.width(), 3 * button.height())
    around.show()
    QTest.mouseMove(around, around.rect().bottomRight())
    plain = ground(button.grab().toImage())
    QTest.mouseMove(around, QPoint(1, 3 * button.height() - 1))  # it may stand there already
    QTest.mouseMove(button)
    qtbot.waitUntil(lambda: ground(button.grab().toImage()) != plain)
    button.move(0, 1)
    assert ground(button.grab().toImage()) != plain, "it is still there"
    button.move(0, 2 * button.height())
    assert ground(button.grab().toImage()) == plain


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_presses_once_whatever_the_screen_says(
    key: Qt.Key, qtbot: QtBot, appearance: Appearance
) -> None:
    button, pressed = Button("Done"), []
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(lambda: pressed.append(button))

    def turn(kind: QEvent.Type, at: int) -> None:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QApplication.sendEvent(button, event)

    turn(QEvent.Type.KeyPress, 1000)
    for at in (1660, 1700):
        turn(QEvent.Type.KeyRelease, at)
        turn(QEvent.Type.KeyPress, at)
    turn(QEvent.Type.KeyRelease, 1740)
    assert len(pressed) == 1
    turn(QEvent.Type.KeyPress, 1900)
    turn(QEvent.Type.KeyRelease, 1950)
    assert len(pressed) == 2
