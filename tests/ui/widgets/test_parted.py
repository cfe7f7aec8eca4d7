"""A click on the day, the month or the minutes of a field is followed by typing them anew."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.clock_field import ClockField
from desktop_app.ui.widgets.day_field import DayField

BEFORE, TYPED = date(2026, 11, 29), "03"


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def shown(field: QDateTimeEdit, qtbot: QtBot) -> None:
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()


def click_and_type(field: QDateTimeEdit, part: int) -> None:
    """Within the part of that place, after its first letter."""
    line = field.lineEdit()
    places = (n for n in range(line.width()) if line.cursorPositionAt(QPoint(n, 5)) > part)
    middle = line.height() // 2
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(next(places) + 1, middle))
    QTest.qWait(0)
    QTest.keyClicks(line, TYPED)


@pytest.mark.parametrize(
    ("part", "day"), [(5, date(2026, 3, 29)), (8, date(2026, 11, 3))], ids=["month", "day"]
)
def test_a_part_of_a_day(part: int, day: date, qtbot: QtBot, appearance: Appearance) -> None:
    field = DayField(BEFORE)
    shown(field, qtbot)
    click_and_type(field, part)
    assert field.day == day


@pytest.mark.parametrize(
    ("part", "at"), [(0, time(3, 45)), (3, time(12, 3))], ids=["hour", "minute"]
)
def test_a_part_of_a_time(part: int, at: time, qtbot: QtBot, appearance: Appearance) -> None:
    field = ClockField(time(12, 45))
    shown(field, qtbot)
    click_and_type(field, part)
    assert field.at == at


@pytest.mark.parametrize("is_whole", [True, False], ids=["all marked", "first part"])
@pytest.mark.parametrize(
    ("place", "typed"),
    [
        ("de_DE", "24.12.2027"),
        ("de_DE", "5.1.2027"),
        ("de_DE", "31.12.2026"),
        ("en_GB", "29/2/2028"),
        ("en_US", "11/05/2026"),
        ("en_GB", "24/12/2026"),
        ("C", "2026-12-24"),
        ("C", "20261224"),
    ],
)
def test_a_whole_day_as_it_is_written(
    place: str, typed: str, is_whole: bool, qtbot: QtBot, appearance: Appearance
) -> None:
    QLocale.setDefault(QLocale(place))
    field = DayField(BEFORE)
    shown(field, qtbot)
    mark(field, is_whole)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    pattern = field.displayFormat() if not typed.isdigit() else "yyyyMMdd"
    said = QLocale().toDate(typed, pattern.replace("dd", "d").replace("MM", "M"))
    assert field.date() == said


@pytest.mark.parametrize("is_whole", [True, False], ids=["all marked", "first part"])
@pytest.mark.parametrize(
    ("pattern", "typed", "at"),
    [
        ("HH:mm", "17:05", time(17, 5)),
        ("HH:mm", "4:30", time(4, 30)),
        ("h:mm AP", "11:15 pm", time(23, 15)),
    ],
)
def test_a_whole_time_as_it_is_written(
    pattern: str, typed: str, at: time, is_whole: bool, qtbot: QtBot, appearance: Appearance
) -> None:
    field = ClockField(time(9, 45))
    field.setDisplayFormat(pattern)
    shown(field, qtbot)
    mark(field, is_whole)
    QTest.keyClicks(field, typed)
    assert field.at == at


def mark(field: QDateTimeEdit, is_whole: bool) -> None:
    if is_whole:
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
    else:
        field.setSelectedSection(field.sectionAt(0))


def test_what_is_marked_by_hand_stays_marked(qtbot: QtBot, appearance: Appearance) -> None:
    field = ClockField(time(12, 45))
    shown(field, qtbot)
    line = field.lineEdit()
    line.selectAll()
    QTest.mouseRelease(line, Qt.MouseButton.RightButton)
    QTest.qWait(0)
    assert line.selectedText() == "12:45"
