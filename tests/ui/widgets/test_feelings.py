"""A feeling is said with one key, changed with another, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.feelings import FeelingScale
from tests.ui.hands import act_as_a_reader, focused


@pytest.fixture
def scale(qtbot: QtBot, appearance: Appearance) -> FeelingScale:
    made = FeelingScale("Before")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def steps(scale: FeelingScale) -> list[Button]:
    return scale.findChildren(Button)


def test_nothing_is_said_at_first(scale: FeelingScale) -> None:
    assert scale.value is None


@pytest.mark.parametrize("n", range(1, 6))
def test_a_number_key_says_it(scale: FeelingScale, n: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scale.changed):
        QTest.keyClick(focused(), Qt.Key(Qt.Key.Key_0.value + n))
    assert scale.value == n


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_it_is_taken_back_with_a_key(scale: FeelingScale, key: Qt.Key, qtbot: QtBot) -> None:
    scale.say(4)
    with qtbot.waitSignal(scale.changed):
        QTest.keyClick(focused(), key)
    assert scale.value is None


def test_other_numbers_say_nothing(scale: FeelingScale) -> None:
    scale.say(2)
    QTest.keyClick(focused(), Qt.Key.Key_7)
    assert scale.value == 2


def test_a_click_says_it_and_a_second_one_takes_it_back(scale: FeelingScale) -> None:
    said = []
    for _ in range(3):
        QTest.mouseClick(steps(scale)[2], Qt.MouseButton.LeftButton)
        said.append(scale.value)
    assert said == [3, None, 3]


def test_another_button_of_the_mouse_says_nothing(scale: FeelingScale) -> None:
    scale.say(3)
    QTest.mouseClick(steps(scale)[2], Qt.MouseButton.RightButton)
    assert scale.value == 3


def test_a_screen_reader_says_it_as_well(scale: FeelingScale, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scale.changed):
        act_as_a_reader(steps(scale)[2])
    assert scale.value == 3


def test_a_click_and_an_arrow_key_tell_of_their_change(scale: FeelingScale) -> None:
    heard: list[int | None] = []
    scale.changed.connect(lambda: heard.append(scale.value))
    QTest.mouseClick(steps(scale)[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.mouseClick(steps(scale)[3], Qt.MouseButton.LeftButton)
    QTest.mouseClick(steps(scale)[3], Qt.MouseButton.LeftButton)
    assert heard == [3, 4, None, 4]


def test_arrow_keys_walk_along(scale: FeelingScale) -> None:
    scale.say(2)
    scale.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert scale.value == 3
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert scale.value == 2


def test_saying_the_same_again_is_no_change(scale: FeelingScale, qtbot: QtBot) -> None:
    scale.say(2)
    with qtbot.assertNotEmitted(scale.changed):
        scale.say(2)


def test_screen_readers_hear_what_the_step_means(scale: FeelingScale) -> None:
    scale.say(4)
    read = QAccessible.queryAccessibleInterface(steps(scale)[3])
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "Before: 4 of 5"
    assert "heavy" in read.text(QAccessible.Text.Description)
    assert read.state().checked
