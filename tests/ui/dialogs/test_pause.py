"""A pause is read back while its days are chosen, and never ends before it begins."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.dialogs.pause import PauseDialog
from tests.clock import MONDAY

DAY = timedelta(days=1)


@pytest.fixture
def dialog(qtbot: QtBot, appearance: Appearance) -> PauseDialog:
    made = PauseDialog("Pause everything", MONDAY)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    assert QTest.qWaitForWindowFocused(made)
    return made


def test_a_week_from_today_is_offered(dialog: PauseDialog, qtbot: QtBot) -> None:
    assert dialog._sentence.text() == "Monday, 5 January 2026 to Sunday, 11 January 2026: 7 days."
    with qtbot.waitSignal(dialog.saved) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [MONDAY, MONDAY + 6 * DAY]


def test_it_may_lie_in_the_past(dialog: PauseDialog) -> None:
    dialog._first.show_day(MONDAY - 9 * DAY)
    dialog._last.show_day(MONDAY - 9 * DAY)
    assert dialog._sentence.text() == "Saturday, 27 December 2025: one day."


def test_the_end_moves_along_with_the_beginning(dialog: PauseDialog) -> None:
    dialog._first.show_day(MONDAY + 20 * DAY)
    assert dialog._last.day == MONDAY + 20 * DAY


def test_its_words_have_the_room_they_need(dialog: PauseDialog) -> None:
    assert dialog._sentence.height() >= dialog._sentence.heightForWidth(dialog._sentence.width())


def test_esc_pauses_nothing(dialog: PauseDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_end_returns_with_the_beginning(dialog: PauseDialog) -> None:
    dialog._first.show_day(MONDAY + 365 * DAY)
    assert dialog._last.day == MONDAY + 365 * DAY
    dialog._first.show_day(MONDAY)
    assert dialog._last.day == MONDAY + 6 * DAY
    dialog._last.show_day(MONDAY + 9 * DAY)
    dialog._first.show_day(MONDAY + 20 * DAY)
    dialog._first.show_day(MONDAY + 2 * DAY)
    assert dialog._last.day == MONDAY + 9 * DAY, "the day that was chosen"
    dialog._first.show_day(MONDAY + 20 * DAY)
    dialog._last.show_day(MONDAY + 30 * DAY)
    dialog._first.show_day(MONDAY)
    assert dialog._last.day == MONDAY + 30 * DAY, "chosen since"
