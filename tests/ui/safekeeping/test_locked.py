"""Kept while its diary is locked: an icon, cues at their time that name nothing, a way in."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import Problem
from desktop_app.storage.keyring import WRONG_PASSPHRASE
from desktop_app.ui.cues.cue_popup import CuePopup
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.safekeeping.locked import Locked
from desktop_app.ui.widgets.buttons import Button
from tests.clock import FakeClock

PHRASE = "tea at the window"


def unlock(secret: str) -> bytes:
    if secret != PHRASE:
        raise Problem(WRONG_PASSPHRASE, Phrase("Keys", "That does not unlock your diary."))
    return b"key"


@pytest.fixture
def locked(appearance: object, clock: FakeClock) -> Iterator[Locked]:
    cues = [clock() + timedelta(hours=1), clock() + timedelta(hours=2)]
    made = Locked(unlock, cues, clock, None)
    yield made
    made.end()


def popup(locked: Locked) -> CuePopup:
    return locked._popup


def press(locked: Locked, words: str) -> None:
    buttons = popup(locked).findChildren(Button)
    next(button for button in buttons if button.isVisible() and button.words == words).click()


def test_a_cue_comes_at_its_time_and_names_nothing(locked: Locked, clock: FakeClock) -> None:
    assert not popup(locked).isVisible()
    clock.turn(hours=1)
    locked.look()
    assert popup(locked).isVisible()
    words = [label.text() for label in popup(locked).findChildren(QLabel)]
    assert "A small promise" in words
    popup(locked).hide()
    locked.look()
    assert not popup(locked).isVisible(), "it comes once"
    clock.turn(hours=30)
    locked.look()
    assert popup(locked).isVisible()


def test_a_cue_that_is_put_off_comes_again(locked: Locked, clock: FakeClock) -> None:
    clock.turn(hours=1)
    locked.look()
    press(locked, "Later")
    press(locked, "10 minutes")
    assert not popup(locked).isVisible()
    clock.turn(minutes=9)
    locked.look()
    assert not popup(locked).isVisible()
    clock.turn(minutes=1)
    locked.look()
    assert popup(locked).isVisible()
    press(locked, "Later")
    press(locked, "1 hour")
    clock.turn(minutes=50)
    locked.look()
    assert popup(locked).isVisible(), "the other cue keeps its time"
    press(locked, "Later")


def test_the_passphrase_opens_it(locked: Locked, qtbot: QtBot) -> None:
    locked.ask()
    dialog = locked._dialog
    assert dialog is not None
    dialog._field.setText("not this")
    dialog._open.click()
    qtbot.waitUntil(dialog._answer.isVisible)
    dialog._field.setText(PHRASE)
    with qtbot.waitSignal(locked.opened) as opened:
        dialog._open.click()
    assert opened.args == [b"key"]


def test_after_an_error_of_kepts_own_it_can_be_tried_again(
    appearance: object, qtbot: QtBot
) -> None:
    def break_down(_secret: str) -> bytes:
        raise ZeroDivisionError

    dialog = UnlockDialog(break_down)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.captureExceptions() as caught:
        dialog._open.click()
        qtbot.waitUntil(lambda: bool(caught))
    assert dialog._open.isEnabled()


def test_who_would_rather_not_leaves_it_locked(locked: Locked, qtbot: QtBot) -> None:
    locked.ask()
    assert locked._dialog is not None
    with qtbot.assertNotEmitted(locked.opened):
        locked._dialog.reject()
    locked.ask()
    assert locked._dialog is not None


def test_whoever_opens_a_cue_wants_to_answer_it(locked: Locked, clock: FakeClock) -> None:
    clock.turn(hours=1)
    locked.look()
    press(locked, "Open")
    assert locked._dialog is not None
    assert locked.is_for_cues
    locked._dialog.reject()
    locked.ask()
    assert not locked.is_for_cues
