"""Cues that were put away wait in the tray, as a dot, and in a dialog."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.dialogs.answer_cue import AnswerCueDialog
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from tests.clock import FakeClock, terms_of
from tests.ui.cues.coming import come, let_click, words_of
from tests.ui.hands import button, press


def test_asked_for_while_none_waits_the_dialog_says_so(cues: Cueing, qtbot: QtBot) -> None:
    cues.answer()
    assert cues._dialog is not None
    qtbot.waitExposed(cues._dialog)
    assert "No cue waits for a word" in words_of(cues._dialog)


@pytest.mark.usefixtures("water")
def test_put_away_it_waits_in_the_tray_and_in_a_dialog(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    come(cues, clock, hours=1)
    cues.popup.hide()
    come(cues, clock, minutes=5)
    assert not cues.popup.isVisible()
    assert "Answer cue…" in [action.text() for action in program._corner.tray._menu.actions()]
    program._corner.tray.answer_requested.emit()
    dialog = cues._dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    done = dialog.focusWidget()
    assert isinstance(done, Button)
    assert done.words == "Done"
    QTest.keyClick(done, Qt.Key.Key_Return)
    assert diary.agenda().kept == 1
    assert not dialog.isVisible()
    assert "Answer cue…" not in [action.text() for action in program._corner.tray._menu.actions()]


@pytest.mark.usefixtures("water")
def test_after_five_without_a_word_a_dot_comes_until_the_user_wants_more(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for _ in range(5):
        for hours in (1, 2, 21):
            come(cues, clock, hours=hours)
    cues.popup.hide()
    come(cues, clock, hours=1)
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.has_dot
    cues.answer()
    assert cues._dialog is not None
    qtbot.waitExposed(cues._dialog)
    press(cues._dialog, "More about Water")
    press(cues._dialog, "Pop up again")
    cues._dialog.close()
    for hours in (2, 22):
        come(cues, clock, hours=hours)
    assert "Water" in words_of(cues.popup)


def _asked(cues: Cueing) -> AnswerCueDialog:
    cues.answer()
    dialog = cues._dialog
    assert dialog is not None
    assert QTest.qWaitForWindowFocused(dialog)
    return dialog


def _at(dialog: AnswerCueDialog) -> str:
    at = dialog.focusWidget()
    assert isinstance(at, Button)
    return at.accessibleName()


@pytest.mark.usefixtures("water")
def test_another_cue_leaves_the_keyboard_where_it_is(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    diary.promises.add(terms_of("Read", at=time(10, 30)))
    come(cues, clock, hours=1)
    dialog = _asked(cues)
    press(dialog, "Later")
    assert _at(dialog) == "10 minutes: Water"
    come(cues, clock, minutes=30)
    assert {"Water", "Read"} <= set(words_of(dialog))
    assert not cues.popup.isVisible(), "it is in the dialog already"
    assert _at(dialog) == "10 minutes: Water"
    press(dialog, "Back")
    press(dialog, "Done")
    assert _at(dialog) == "Done: Read"


@pytest.mark.usefixtures("water")
def test_who_asks_for_what_waits_is_given_it_at_once(cues: Cueing, clock: FakeClock) -> None:
    clock.turn(hours=1, minutes=20)
    cues.reminders.resume()
    assert not cues.popup.isVisible()
    dialog = _asked(cues)
    assert "Water" in words_of(dialog)
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange), "the ring shows"
    assert not cues.popup.isVisible()


@pytest.mark.usefixtures("water")
def test_asked_for_once_more_it_goes_on_with_what_was_begun(cues: Cueing, clock: FakeClock) -> None:
    come(cues, clock, hours=1)
    press(_asked(cues), "Later")
    assert _at(_asked(cues)) == "10 minutes: Water"


@pytest.mark.usefixtures("water")
def test_what_is_said_there_is_answered_there(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    diary.promises.add(terms_of("Read", at=time(10)))
    come(cues, clock, hours=1)
    dialog = _asked(cues)
    press(dialog, "Done")
    assert any(words.startswith("Kept") for words in words_of(dialog))
    press(dialog, "Undo")
    assert diary.agenda().kept == 0
    assert dialog.isVisible()


@pytest.mark.usefixtures("water")
def test_its_undo_goes_once_it_would_take_back_something_else(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    diary.promises.add(terms_of("Read", at=time(10)))
    come(cues, clock, hours=1)
    dialog = _asked(cues)
    press(dialog, "Done")
    assert dialog.bar.offers_undo
    diary.log(diary.promises.add(terms_of("Walk")).id, Outcome.KEPT)
    assert dialog.isVisible()
    assert not dialog.bar.offers_undo


def test_what_came_of_one_of_many_is_in_view(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    for number in range(20):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    come(cues, clock, hours=1)
    dialog = _asked(cues)
    press(dialog, "Done")
    QApplication.processEvents()
    for words in ("Undo", "Close"):
        assert not button(dialog, words).visibleRegion().isEmpty()
    assert dialog.screen().availableGeometry().contains(dialog.geometry())


@pytest.mark.usefixtures("water")
def test_the_pop_up_says_what_came_of_the_last_one(cues: Cueing, clock: FakeClock) -> None:
    come(cues, clock, hours=1)
    dialog = _asked(cues)
    press(dialog, "Done")
    assert not dialog.isVisible()
    assert cues.popup.isVisible()
    assert words_of(cues.popup) == ["Kept. That is the first one."]


@pytest.mark.usefixtures("water")
def test_the_pop_up_goes_where_what_is_taken_back_waits_in_the_tray(
    cues: Cueing, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for hours in (1, 2, 21) * 5:
        come(cues, clock, hours=hours)
    cues.popup.hide()
    come(cues, clock, hours=1)
    press(_asked(cues), "Done")
    assert diary.agenda().kept == 1
    press(cues.popup, "Undo")
    assert diary.agenda().kept == 0
    qtbot.waitUntil(lambda: not cues.popup.isVisible(), timeout=1000)


@pytest.mark.usefixtures("water")
@pytest.mark.parametrize("pressed", [["Done"], ["Later", "1 hour"]])
def test_what_cannot_be_written_is_said_where_it_was_asked_for(
    cues: Cueing,
    diary: Diary,
    clock: FakeClock,
    pressed: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    come(cues, clock, hours=1)
    let_click(cues.popup)
    dialog = _asked(cues)

    def refuse(*_: object) -> None:
        raise Problem(ENVIRONMENT, Phrase("Test", "The disk is full."))

    monkeypatch.setattr(diary, "log", refuse)
    monkeypatch.setattr(diary.cues, "later", refuse)
    for words in pressed:
        press(dialog, words)
    assert "The disk is full." in words_of(dialog)
    assert "Water" in words_of(dialog)
