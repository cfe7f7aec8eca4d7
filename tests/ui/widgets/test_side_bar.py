"""The side bar leads everywhere by mouse and keyboard, and says where one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.side_bar import Place, SideBar


@pytest.fixture
def bar(qtbot: QtBot, appearance: Appearance) -> SideBar:
    made = SideBar([Place(key, key.title(), key) for key in ("today", "progress", "journal")])
    qtbot.addWidget(made)
    made.show_place("today")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_click_leads_there(bar: SideBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.mouseClick(bar.findChildren(Button)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["journal"]


def test_up_and_down_walk_through_the_places(bar: SideBar, qtbot: QtBot) -> None:
    bar.findChildren(Button)[0].setFocus()
    for key, place in ((Qt.Key.Key_Down, "progress"), (Qt.Key.Key_Down, "journal"),
                       (Qt.Key.Key_Up, "progress")):  # fmt: skip
        at = QApplication.focusWidget()
        assert at is not None
        with qtbot.waitSignal(bar.chosen) as told:
            QTest.keyClick(at, key)
        assert told.args == [place]


def test_showing_a_place_tells_nobody(bar: SideBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.chosen):
        bar.show_place("journal")
    assert [b.isChecked() for b in bar.findChildren(Button)] == [False, False, True, False]


def test_tab_passes_the_places_in_one_step(bar: SideBar) -> None:
    stops = [b for b in bar.findChildren(Button) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [b.words for b in stops] == ["Today", "Help"]


def test_screen_readers_hear_where_one_is(bar: SideBar) -> None:
    read = QAccessible.queryAccessibleInterface(bar.findChildren(Button)[0])
    assert read is not None
    assert read.text(QAccessible.Text.Name) == "Today"
    assert read.state().checked
