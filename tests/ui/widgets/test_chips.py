"""Chips are switched by mouse and keyboard; of segments there is always one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.chips import Chip, Chips, Segments

RANGES = [("month", "Month"), ("quarter", "Quarter"), ("year", "Year")]


@pytest.fixture
def chips(qtbot: QtBot, appearance: Appearance) -> Chips:
    made = Chips(("tired", "place", "salt & pepper"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def segments(qtbot: QtBot, appearance: Appearance) -> Segments:
    made = Segments("Range", RANGES)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_click_switches_one_on_and_off(chips: Chips, qtbot: QtBot) -> None:
    first = chips.findChildren(Chip)[0]
    with qtbot.waitSignal(chips.changed):
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chips.chosen() == ("tired",)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chips.chosen() == ()


def test_the_keyboard_walks_and_switches(chips: Chips) -> None:
    chips.findChildren(Chip)[0].setFocus()
    QTest.keyClick(_focused(), Qt.Key.Key_Right)
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    QTest.keyClick(_focused(), Qt.Key.Key_Right)
    QTest.keyClick(_focused(), Qt.Key.Key_Space)
    assert chips.chosen() == ("place", "salt & pepper")


def test_choosing_adds_what_is_not_there_yet(chips: Chips) -> None:
    chips.choose(("place", "rain"))
    assert chips.chosen() == ("place", "rain")
    chips.choose(())
    assert chips.chosen() == ()
    assert len(chips.findChildren(Chip)) == 4


def test_an_ampersand_is_an_ampersand(chips: Chips) -> None:
    chip = chips.findChildren(Chip)[2]
    read = QAccessible.queryAccessibleInterface(chip)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "salt & pepper"
    assert chip.shortcut().isEmpty()


def test_the_first_segment_is_on_and_nobody_was_told(segments: Segments, qtbot: QtBot) -> None:
    assert segments.value == "month"
    with qtbot.assertNotEmitted(segments.chosen):
        segments.show_choice("year")
    assert segments.value == "year"


def test_one_segment_takes_over_from_another(segments: Segments, qtbot: QtBot) -> None:
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.mouseClick(segments.findChildren(Chip)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["quarter"]
    assert segments.value == "quarter"
    with qtbot.assertNotEmitted(segments.chosen):
        QTest.mouseClick(segments.findChildren(Chip)[1], Qt.MouseButton.LeftButton)


def test_arrow_keys_choose_a_segment(segments: Segments, qtbot: QtBot) -> None:
    segments.findChildren(Chip)[0].setFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.keyClick(_focused(), Qt.Key.Key_Right)
    assert told.args == ["quarter"]


def _focused() -> Chip:
    at = QApplication.focusWidget()
    assert isinstance(at, Chip)
    return at
