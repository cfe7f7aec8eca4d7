"""Context is picked with presses, written with completion, and keeps its roles."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.entries import Role, Tag
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.tag_picker import TagPicker
from tests.ui.hands import act_as_a_reader, focused


@pytest.fixture
def picker(qtbot: QtBot, appearance: Appearance) -> TagPicker:
    made = TagPicker(("home", "tired"), ("home", "tired", "kitchen table"))
    qtbot.addWidget(made)
    made.show()
    return made


def field(picker: TagPicker) -> QLineEdit:
    found = picker.findChild(QLineEdit)
    assert found is not None
    return found


def click(chip: Chip) -> None:
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def press(picker: TagPicker, name: str, act: Callable[[Chip], None] = click) -> None:
    act(next(chip for chip in picker.findChildren(Chip) if chip.accessibleName() == name))


@pytest.mark.parametrize("act", [click, act_as_a_reader])
def test_presses_lead_through_the_roles_and_back(
    picker: TagPicker, qtbot: QtBot, act: Callable[[Chip], None]
) -> None:
    seen = []
    for _ in range(4):
        with qtbot.waitSignal(picker.changed):
            press(picker, "home", act)
        seen.append(picker.tags())
    assert seen == [
        (Tag("home"),),
        (Tag("home", Role.HELPED),),
        (Tag("home", Role.HINDERED),),
        (),
    ]


def test_tab_and_screen_readers_go_as_one_reads(qtbot: QtBot, appearance: Appearance) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    before, picker, after = QLineEdit(), TagPicker(("home",)), QLineEdit()
    for part in (before, picker, after):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowFocused(window)
    picker.choose([Tag("tired")])
    QApplication.processEvents()
    home, tired = picker.findChildren(Chip)
    before.setFocus()
    for stop in (home, tired, field(picker), after):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is stop
    read = QAccessible.queryAccessibleInterface(picker)
    assert read is not None
    assert [read.child(n).object() for n in range(3)] == [home, tired, field(picker)]


def test_the_role_is_said_in_words(picker: TagPicker) -> None:
    picker.choose([Tag("home", Role.HELPED), Tag("tired", Role.HINDERED)])
    assert [chip.words for chip in picker.findChildren(Chip)] == [
        "helped: home",
        "in the way: tired",
    ]
    assert [chip.accessibleDescription() for chip in picker.findChildren(Chip)] == [
        "Helped",
        "Was in the way",
    ]


def test_enter_and_comma_add_what_was_written(picker: TagPicker) -> None:
    QTest.keyClicks(field(picker), "rain,")
    QTest.keyClicks(field(picker), "  with   Ana ")
    QTest.keyClick(field(picker), Qt.Key.Key_Return)
    assert picker.tags() == (Tag("rain"), Tag("with Ana"))
    assert field(picker).text() == ""


def test_enter_in_an_empty_field_is_left_to_the_dialog(picker: TagPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field(picker).returnPressed):
        QTest.keyClick(field(picker), Qt.Key.Key_Return)


def test_what_is_still_in_the_field_counts(picker: TagPicker) -> None:
    QTest.keyClicks(field(picker), "rain")
    assert picker.tags() == (Tag("rain"),)


def test_the_same_word_is_one_tag_whatever_its_case(picker: TagPicker) -> None:
    press(picker, "home")
    QTest.keyClicks(field(picker), "Home,")
    assert picker.tags() == (Tag("home"),)


def test_known_words_are_offered_from_any_part_of_them(picker: TagPicker) -> None:
    completer = field(picker).completer()
    assert isinstance(completer, QCompleter)
    completer.setCompletionPrefix("TABLE")
    assert completer.currentCompletion() == "kitchen table"


def test_choosing_replaces_what_was_chosen(picker: TagPicker) -> None:
    press(picker, "tired")
    tags = (Tag("home", Role.HELPED), Tag("rain"))
    picker.choose(tags)
    assert picker.tags() == tags
