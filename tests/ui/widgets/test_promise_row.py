"""A row says what it shows, and what the user wants of it: nothing else."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.entries import Outcome
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.widgets.buttons import Button, OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.marks import OutcomeMark
from desktop_app.ui.widgets.promise_row import PromiseRow, RowAction, RowState

PROMISE, DAY = UUID(int=7), date(2026, 11, 22)
OPEN = RowState(
    PROMISE,
    DAY,
    "Write one sentence",
    "pen next to the coffee",
    actions=(RowAction("Smaller", Outcome.KEPT_SMALLER), RowAction("Done", Outcome.KEPT)),
)


@pytest.fixture
def row(qtbot: QtBot, appearance: Appearance) -> PromiseRow:
    made = PromiseRow(OPEN)
    qtbot.addWidget(made)
    made.resize(600, 80)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def button(row: PromiseRow, words: str) -> Button:
    return next(b for b in row.findChildren(Button) if b.words == words and not b.isHidden())


@pytest.mark.parametrize("action", OPEN.actions, ids=lambda action: action.words)
def test_a_click_asks_for_that_outcome(row: PromiseRow, action: RowAction, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.log_requested) as asked:
        QTest.mouseClick(button(row, action.words), Qt.MouseButton.LeftButton)
    assert asked.args == [PROMISE, DAY, action.outcome]
    assert row.state.outcome is None


def test_the_keyboard_asks_as_well(row: PromiseRow, qtbot: QtBot) -> None:
    button(row, "Done").setFocus()
    with qtbot.waitSignal(row.log_requested) as asked:
        QTest.keyClick(button(row, "Done"), Qt.Key.Key_Space)
    assert asked.args is not None
    assert asked.args[2] is Outcome.KEPT


def test_one_row_is_primary_and_the_others_are_not(row: PromiseRow) -> None:
    assert isinstance(button(row, "Done"), OutlinedButton)
    row.show_state(replace(OPEN, primary=True))
    assert isinstance(button(row, "Done"), PrimaryButton)


def test_a_logged_row_offers_nothing_more(row: PromiseRow) -> None:
    row.show_state(replace(OPEN, outcome=Outcome.KEPT, actions=()))
    assert [b for b in row.findChildren(Button) if b.isVisible()] == []
    mark = row.findChild(OutcomeMark)
    assert mark is not None
    assert mark.outcome is Outcome.KEPT


def test_a_row_may_be_answered_while_its_button_is_pressed(row: PromiseRow) -> None:
    """The answer to a click replaces the very button that was clicked."""
    row.log_requested.connect(
        lambda *_: row.show_state(replace(OPEN, outcome=Outcome.KEPT, actions=()))
    )
    QTest.mouseClick(button(row, "Done"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert row.state.outcome is Outcome.KEPT


def test_screen_readers_hear_the_whole_row(row: PromiseRow) -> None:
    row.show_state(replace(OPEN, outcome=Outcome.KEPT_SMALLER, badge="baseline"))
    read = QAccessible.queryAccessibleInterface(row)
    done = QAccessible.queryAccessibleInterface(button(row, "Done"))
    assert read is not None
    assert done is not None
    assert read.text(QAccessible.Text.Name) == (
        "Write one sentence. baseline. Kept at its smaller size. pen next to the coffee"
    )
    assert done.text(QAccessible.Text.Name) == "Done: Write one sentence"
    assert done.role() is QAccessible.Role.Button


def test_more_is_asked_for_by_button_and_by_menu_key(row: PromiseRow, qtbot: QtBot) -> None:
    row.show_state(replace(OPEN, more=True))
    more = next(b for b in row.findChildren(Button) if b.words.startswith("More about"))
    with qtbot.waitSignal(row.more_requested) as asked:
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    assert asked.args[:2] == [PROMISE, DAY]
    assert asked.args[2] == more.mapToGlobal(more.rect().bottomLeft()), "below the button"
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(50, 50))
    with qtbot.waitSignal(row.more_requested):
        QApplication.sendEvent(row, key)


def test_the_mark_fills_when_a_promise_was_kept(
    row: PromiseRow, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.choose(Look(SchemeChoice.LIGHT, reduced_motion=False))
    mark = row.findChild(OutcomeMark)
    assert mark is not None
    row.show_state(replace(OPEN, outcome=Outcome.KEPT))
    filling = mark.grab().toImage()
    qtbot.waitUntil(lambda: mark.grab().toImage() != filling)


def test_with_reduced_motion_the_mark_is_full_at_once(row: PromiseRow) -> None:
    row.show_state(replace(OPEN, outcome=Outcome.KEPT))
    mark, full = row.findChild(OutcomeMark), OutcomeMark(Outcome.KEPT, row)
    assert mark is not None
    assert mark.grab().toImage() == full.grab().toImage()
