"""One of several chips, that may be none; and fields that the wheel passes over."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.steady import steady
from tests.ui.hands import focused, roll

KINDS = [("daily", "Every day"), ("weekdays", "Chosen weekdays"), ("once", "Once")]


def shown(choice: Choice, qtbot: QtBot) -> Choice:
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    return choice


@pytest.fixture
def optional(qtbot: QtBot, appearance: Appearance) -> Choice:
    return shown(Choice("Kind", KINDS, can_be_none=True), qtbot)


def click(choice: Choice, place: int) -> None:
    QTest.mouseClick(choice.findChildren(Chip)[place], Qt.MouseButton.LeftButton)


def test_the_first_is_on_where_one_has_to_be(qtbot: QtBot, appearance: Appearance) -> None:
    choice = shown(Choice("Kind", KINDS), qtbot)
    assert choice.value == "daily"
    click(choice, 0)
    assert choice.value == "daily"
    choice.take_focus()
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert told.args == ["weekdays"]


def test_a_second_press_takes_it_back(optional: Choice, qtbot: QtBot) -> None:
    assert optional.value == ""
    click(optional, 1)
    assert optional.value == "weekdays"
    with qtbot.waitSignal(optional.chosen) as told:
        click(optional, 1)
    assert told.args == [""]
    assert optional.value == ""


def test_the_keyboard_comes_back_to_what_is_on(optional: Choice) -> None:
    click(optional, 2)
    optional.findChildren(Chip)[0].setFocus()
    optional.take_focus()
    assert focused() is optional.findChildren(Chip)[2]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert optional.value == ""


def test_showing_a_choice_tells_nobody(optional: Choice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(optional.chosen):
        optional.show_choice("once")
        optional.show_choice("")
    assert optional.value == ""


@pytest.fixture
def field(qtbot: QtBot, appearance: Appearance) -> QSpinBox:
    made = steady(QSpinBox())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.clearFocus()
    return made


@pytest.mark.parametrize("has_keyboard", [False, True])
def test_the_wheel_changes_a_field_once_it_was_clicked(field: QSpinBox, has_keyboard: bool) -> None:
    """A page that is opened by keys puts the keyboard there; the wheel then means the page."""
    if has_keyboard:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
    roll(field)
    assert field.value() == 0
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    roll(field)
    assert field.value() > 0


def test_a_field_that_comes_below_the_pointer_again_keeps_its_value(field: QSpinBox) -> None:
    """The wheel was turned beside it, and has scrolled the page since the click."""
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    QApplication.sendEvent(field, QEvent(QEvent.Type.Leave))
    roll(field)
    assert field.value() == 0
