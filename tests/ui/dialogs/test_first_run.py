"""The first run: one of the starters or one's own, its smaller version, its anchor, and no more."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.dialogs.first_run import FirstRunDialog
from desktop_app.ui.starters import Starter, starters
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.words.promises import values_served
from tests.ui.hands import press
from tests.ui.test_focus import ring_around

Open = Callable[..., FirstRunDialog]


@pytest.fixture
def opened(qtbot: QtBot, appearance: Appearance) -> Open:
    def make(draft: dict[str, Any] | None = None) -> FirstRunDialog:
        dialog = FirstRunDialog(starters(), values_served(), draft)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        assert QTest.qWaitForWindowFocused(dialog)
        return dialog

    return make


def key(which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    found = QApplication.focusWidget()
    assert found is not None
    QTest.keyClick(found, which, held)


def test_every_starter_is_tiny_and_complete() -> None:
    for serves, group in starters().items():
        assert 4 <= len(group) <= 5
        assert serves in values_served()
        for one in group:
            assert one.smaller
            assert one.anchor
            assert len(one.title) <= 60


def test_four_clicks_make_a_promise(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "Write one sentence")
    press(dialog, "Next")
    press(dialog, "Next")
    with qtbot.waitSignal(dialog.chosen) as told:
        press(dialog, "Promise it")
    assert told.args == [
        Starter("Write one sentence", "One word", "pen next to the coffee", "goal")
    ]


def test_it_shows_where_the_keyboard_is_until_there_is_a_click(opened: Open) -> None:
    dialog = opened()
    first = QApplication.focusWidget()
    assert isinstance(first, Button)
    assert ring_around(first) > 40
    press(dialog, "Write one sentence")
    clicked = QApplication.focusWidget()
    assert isinstance(clicked, Button)
    assert (clicked.words, ring_around(clicked)) == ("Write one sentence", 0)


def test_the_keyboard_alone_makes_one_of_ones_own(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    while QApplication.focusWidget() is not dialog._picker.own:
        key(Qt.Key.Key_Tab)
    QTest.keyClicks(dialog._picker.own, "Feed the cat")
    key(Qt.Key.Key_Return)
    assert dialog._smaller.hasFocus()
    key(Qt.Key.Key_Return)
    QTest.keyClicks(dialog._anchor, "when she says so")
    assert dialog._sentences[1].text() == "Every day, when she says so: feed the cat."
    with qtbot.waitSignal(dialog.chosen) as told:
        key(Qt.Key.Key_Return)
    assert told.args == [Starter("Feed the cat", "", "when she says so", "")]


def test_enter_takes_the_starter_that_the_keyboard_is_on(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    key(Qt.Key.Key_Return)
    assert dialog._smaller.hasFocus()
    assert dialog.promise().title == "Drink a glass of water"


def test_the_key_that_saves_in_every_dialog_goes_on(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.chosen) as told:
        for _step in range(3):
            key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [dialog.promise()]
    assert dialog.promise().title == "Drink a glass of water"


def test_a_starter_and_own_words_exclude_each_other(opened: Open) -> None:
    dialog = opened()
    press(dialog, "Read one page")
    QTest.keyClicks(dialog._picker.own, "Walk")
    assert dialog.promise().title == "Walk"
    press(dialog, "Drink a glass of water")
    assert dialog.promise().title == "Drink a glass of water"
    assert dialog._picker.own.text() == ""


def test_another_starter_brings_its_own_words_but_keeps_what_was_written(opened: Open) -> None:
    dialog = opened()
    press(dialog, "Read one page")
    dialog._anchor.setText("after the news")
    press(dialog, "Write one sentence")
    assert dialog.promise().smaller == "One word"
    assert dialog.promise().anchor == "after the news"


def test_nothing_chosen_is_told(opened: Open) -> None:
    dialog = opened()
    press(dialog, "Next")
    assert dialog._remark.text() == "Choose one, or write your own in a few words."
    assert dialog._remark.isVisible()
    assert dialog._steps.currentIndex() == 0


def test_own_words_that_sound_big_are_asked_about(opened: Open) -> None:
    dialog = opened()
    QTest.keyClicks(dialog._picker.own, "Run and swim")
    assert dialog._remark.text() == "Could it be smaller?"
    press(dialog, "Open the window and take five breaths")
    assert not dialog._remark.isVisible(), "a starter is small enough"


def test_back_leads_to_what_was_chosen(opened: Open) -> None:
    dialog = opened()
    press(dialog, "Read one page")
    press(dialog, "Next")
    press(dialog, "Back")
    assert dialog.promise().title == "Read one page"
    assert not [b for b in dialog.findChildren(Button) if b.words == "Back" and b.isVisible()]


@pytest.mark.parametrize("leave", ["skip", "escape"])
def test_skipping_keeps_what_was_chosen(opened: Open, qtbot: QtBot, leave: str) -> None:
    dialog = opened()
    press(dialog, "Read one page")
    press(dialog, "Next")
    dialog._smaller.setText("One word")
    with qtbot.waitSignal(dialog.left) as told:
        press(dialog, "Skip for now") if leave == "skip" else key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = opened(told.args[0])
    assert again.promise() == Starter("Read one page", "One word", "book on the pillow", "goal")
