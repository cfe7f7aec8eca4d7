"""Words that help: the help of each page, and the guide of the first week."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.ui.dialogs.help import HelpDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places.directory import places
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.words.guide import guide_line
from desktop_app.ui.words.help import help_of
from tests.clock import MONDAY, FakeClock
from tests.ui.hands import focused

WITH_FIGURES = {"today", "progress", "patterns", "journal", "strategies", "promises", "friend"}


def said(dialog: HelpDialog) -> list[str]:
    return [text.text() for text in dialog.findChildren(Text)]


def test_every_page_has_help_of_its_own_and_every_figure_its_source() -> None:
    told = {place.key: help_of(place.key) for place in places()}
    assert len({each.about for each in told.values()}) == len(told)
    assert {key for key, each in told.items() if each.computed} == WITH_FIGURES
    for key in ("check_in", "review"):
        assert help_of(key) != help_of("today")


@pytest.mark.parametrize("key", ["today", "progress", "settings"])
def test_f1_tells_what_the_open_page_is_for(window: MainWindow, key: str) -> None:
    window.open_page(key)
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert help_of(key).about in said(dialog)
    assert ("How is this computed?" in said(dialog)) is bool(help_of(key).computed)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_keys_read_help_that_is_higher_than_the_screen(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    dialog.setFixedHeight(260)
    QApplication.processEvents()
    bar = dialog._area.verticalScrollBar()
    assert bar.maximum() > 0
    for key, there in ((Qt.Key.Key_PageDown, bar.maximum()), (Qt.Key.Key_PageUp, 0)):
        for _ in range(9):
            QTest.keyClick(focused(), key)
        assert bar.value() == there
    dialog.reject()


def test_help_stands_in_the_side_bar(window: MainWindow) -> None:
    next(b for b in window.side_bar.findChildren(Button) if b.words == "Help").click()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    dialog.reject()


def page_of(window: MainWindow) -> TodayPage:
    page = window.page_at("today")
    assert isinstance(page, TodayPage)
    return page


def test_the_guide_says_one_line_a_day_for_a_week(
    window: MainWindow, program: Program, clock: FakeClock
) -> None:
    lines = []
    for _ in range(8):
        lines.append(page_of(window).guide.words if page_of(window).guide.isVisible() else "")
        clock.turn(days=1)
        program._day.tell()
    assert all(lines[:7])
    assert len(set(lines)) == 8
    assert not lines[7]


def test_the_guide_can_be_closed_for_good(
    window: MainWindow, program: Program, around: Surroundings, clock: FakeClock, qtbot: QtBot
) -> None:
    guide = page_of(window).guide
    close = guide.findChild(IconButton)
    assert close is not None
    close.click()
    assert not guide.isVisible()
    assert around.machine.settings.guide_closed
    clock.turn(days=1)
    program._day.tell()
    assert not guide.isVisible()


def test_closed_by_keyboard_it_leaves_the_keyboard_on_the_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    close = page.guide.findChild(IconButton)
    assert close is not None
    close.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert not page.guide.isVisible()
    at = QApplication.focusWidget()
    assert at is not None
    assert page.isAncestorOf(at)


def test_no_guide_before_the_first_promise_and_after_the_first_week(diary: Diary) -> None:
    assert not guide_line(MONDAY, MONDAY - timedelta(days=1))
    assert not guide_line(MONDAY, MONDAY + timedelta(days=7))
