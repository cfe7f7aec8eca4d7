"""A year at a glance: a tile for each day, by pointer and by keyboard."""

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.graphs.year import Tile, Tiles, YearGraph
from desktop_app.ui.theme import Role, theme
from tests.ui.widgets.seeing import drawn

LAST = date(2026, 11, 25)  # a Wednesday
FIRST = date(2025, 11, 24)  # the Monday 52 weeks before its week
KEY = Qt.Key
SAID = {LAST: Tile.KEPT, LAST - timedelta(days=1): Tile.PART, FIRST: Tile.OTHERWISE}


def tiles(said: dict[date, Tile], last: date = LAST) -> Tiles:
    """Those of a year up to `last`, empty where nothing is said."""
    days = [FIRST + timedelta(days=n) for n in range((last - FIRST).days + 1)]
    return Tiles(FIRST, np.array([list(Tile).index(said.get(day, Tile.EMPTY)) for day in days]))


class Painted(QObject):
    """Where a widget was painted."""

    region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take it in."""
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.fixture
def year(qtbot: QtBot, appearance: Appearance) -> YearGraph:
    made = YearGraph("A year")
    made.describe = lambda day: f"facts of {day}"
    qtbot.addWidget(made)
    made.resize(53 * 12, 130)
    made.show_days(tiles(SAID))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def middle(year: YearGraph, day: date) -> QPoint:
    """Where the tile of a day is: weeks of twelve pixels, days below each other."""
    week, weekday = divmod((day - FIRST).days, 7)
    if year.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        week = 52 - week
    return QPoint(week * 12 + 4, 20 + weekday * 12 + 4)


def colour(year: YearGraph, day: date) -> str:
    return str(drawn(year).pixelColor(middle(year, day)).name())


def expected(role: Role) -> str:
    return str(theme().colour(role).name())


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_each_day_has_the_tile_of_what_it_was(
    year: YearGraph, direction: Qt.LayoutDirection
) -> None:
    year.setLayoutDirection(direction)
    assert colour(year, LAST) == expected(Role.ACCENT)
    assert colour(year, LAST - timedelta(days=1)) == expected(Role.SMALL)
    assert colour(year, FIRST) == expected(Role.MIST)
    assert colour(year, FIRST + timedelta(days=1)) == expected(Role.SUNKEN)


def test_a_tile_changes_when_its_day_does(year: YearGraph) -> None:
    year.show_days(tiles({**SAID, LAST: Tile.OTHERWISE}))
    QApplication.processEvents()
    assert colour(year, LAST) == expected(Role.MIST)
    year.show_days(tiles(SAID, LAST + timedelta(days=7)))
    assert colour(year, LAST - timedelta(days=7)) == expected(Role.ACCENT)


def test_a_log_paints_its_tile_and_no_other(year: YearGraph) -> None:
    painted = Painted()
    year.installEventFilter(painted)
    year.show_days(tiles({**SAID, LAST: Tile.OTHERWISE}))
    QApplication.processEvents()
    assert painted.region.contains(middle(year, LAST))
    assert not painted.region.contains(middle(year, FIRST))


def test_days_that_begin_later_are_drawn_anew(year: YearGraph) -> None:
    later = FIRST + timedelta(days=7)
    kinds = tiles({LAST: Tile.PART}).kinds[7:]
    year.show_days(Tiles(later, kinds))
    assert colour(year, LAST) == expected(Role.SMALL)
    assert colour(year, later - timedelta(days=1)) == expected(Role.SUNKEN)


def test_tiles_follow_the_theme(year: YearGraph, appearance: Appearance) -> None:
    light = colour(year, LAST)
    appearance.choose(Look(SchemeChoice.DARK, reduced_motion=True))
    QApplication.processEvents()
    assert colour(year, LAST) == expected(Role.ACCENT) != light


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ([KEY.Key_Right], LAST),
        ([KEY.Key_Home], FIRST),
        ([KEY.Key_Home, KEY.Key_Up], FIRST),
        ([KEY.Key_Home, KEY.Key_Down, KEY.Key_Right], FIRST + timedelta(days=8)),
        ([KEY.Key_End, KEY.Key_Left, KEY.Key_Up], LAST - timedelta(days=8)),
        ([KEY.Key_End, KEY.Key_Right], LAST),
    ],
)
def test_arrows_walk_by_day_and_week(
    year: YearGraph, qtbot: QtBot, keys: list[Qt.Key], day: date
) -> None:
    for key in keys:
        QTest.keyClick(year, key)
    assert year.accessibleDescription() == f"facts of {day}"
    with qtbot.waitSignal(year.day_chosen) as chosen:
        QTest.keyClick(year, KEY.Key_Enter)
    assert chosen.args == [day]


def test_right_to_left_the_left_arrow_goes_on(year: YearGraph) -> None:
    year.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for key in (KEY.Key_Home, KEY.Key_Left):
        QTest.keyClick(year, key)
    assert year.accessibleDescription() == f"facts of {FIRST + timedelta(days=7)}"


def test_a_click_opens_its_day_and_one_beside_the_tiles_none(year: YearGraph, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(year.day_chosen) as chosen:
        QTest.mouseClick(year, left, pos=middle(year, LAST - timedelta(days=9)))
    assert chosen.args == [LAST - timedelta(days=9)]
    with qtbot.assertNotEmitted(year.day_chosen):
        QTest.mouseClick(year, left, pos=middle(year, LAST + timedelta(days=2)))
        QTest.mouseClick(year, left, pos=QPoint(3, 3))
        QTest.mouseClick(year, Qt.MouseButton.RightButton, pos=middle(year, LAST))


def test_the_pointer_tells_a_day_and_leaves_again(year: YearGraph) -> None:
    year.say("at rest")
    resting = drawn(year)
    QTest.mouseMove(year, middle(year, LAST))
    assert drawn(year) != resting
    QTest.mouseMove(year, QPoint(3, 3))
    assert drawn(year) == resting


def test_the_facts_of_the_day_pointed_at_are_told_anew(year: YearGraph, qtbot: QtBot) -> None:
    """A log while the pointer rests on its day: the line below says what is true now."""
    QTest.mouseMove(year, middle(year, LAST))
    QApplication.processEvents()
    told = set[date]()

    def tell(day: date) -> str:
        told.add(day)
        return "other facts"

    year.describe = tell
    year.show_days(tiles(SAID))
    qtbot.waitUntil(lambda: told == {LAST})


@pytest.mark.parametrize("width", [400, 636, 900])
def test_tiles_are_square_and_the_line_below_is_whole(
    width: int, qtbot: QtBot, appearance: Appearance
) -> None:
    year = YearGraph("A year")
    year.say("Strong: all kept. Soft: in part, or smaller. Stone: otherwise. " * 2)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(year)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, 400)
    window.show()
    QApplication.processEvents()
    lines = 2 if width < 900 else 1
    spacing = year.height() - 20 - 7 * year.width() / 53 - 26
    assert spacing == pytest.approx((lines - 1) * 17, abs=3)


def test_only_the_tiles_that_are_asked_for_are_drawn(year: YearGraph) -> None:
    """A log changes one tile and the line below: the year is not drawn anew for it."""
    facts = QRect(0, year.height() - 20, year.width(), 20)
    assert year._days_within(QRegion(facts)) == []
    some = (FIRST, FIRST + timedelta(days=10), LAST)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        year.setLayoutDirection(direction)
        asked = QRegion(facts)
        for day in some:
            asked += year._place(day).toAlignedRect()
        assert year._days_within(asked) == list(some)
    assert len(year._days_within(QRegion(year.rect()))) == 367
