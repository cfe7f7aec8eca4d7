"""Cues that were put away wait in the tray, as a dot, and in a dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from tests.clock import FakeClock
from tests.ui.cues.coming import come, words_of
from tests.ui.hands import press


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
