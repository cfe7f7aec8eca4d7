"""What the disk does not take stays in its dialog, which is left once it is written."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.ui.dialogs.hold import HoldDialog
from desktop_app.ui.dialogs.pause import PauseDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import PrimaryButton
from tests.clock import MONDAY

SUNDAY = MONDAY + timedelta(days=6)


def refuse(*_: object, **_how: object) -> None:
    raise Problem(ENVIRONMENT, Phrase("Test", "The disk is full."))


def is_refused(dialog: QDialog, words: str) -> None:
    press(dialog, words)
    told = QApplication.activeModalWidget()
    assert isinstance(told, ToldDialog)
    told.accept()
    assert dialog.isVisible()


def press(dialog: QDialog, words: str) -> None:
    next(b for b in dialog.findChildren(PrimaryButton) if b.words == words).click()


def test_a_click_stays_refused_when_a_backup_is_refused_too(
    program: Program, window: MainWindow
) -> None:
    click, backup = "The disk is full: nothing was saved.", "No backup could be written."
    window.notice.say("A guide.")
    program.say_besides(backup)
    assert seen(window) == f"A guide.\n{backup}"
    program.wishes.told.emit("Done.")
    assert seen(window) == "A guide."
    program.wishes.refused.emit(click)
    program.say_besides(backup)
    assert seen(window) == f"{click}\n{backup}"
    program.wishes.told.emit("Done.")
    assert not window.notice.isVisible()
    program.say_besides(backup)
    assert seen(window) == backup


def seen(window: MainWindow) -> str:
    assert window.notice.isVisible()
    return window.notice._words.text()


def test_a_hold(program: Program, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    cues = program._around.diary.cues
    program.cues.holding.hold("day")
    (dialog,) = window.findChildren(HoldDialog)
    dialog._day.show_day(SUNDAY)
    with monkeypatch.context() as full:
        full.setattr(cues, "hold", refuse)
        is_refused(dialog, "Hold")
    press(dialog, "Hold")
    assert cues.held_until == program._around.diary.rule.boundary(SUNDAY)
    assert not dialog.isVisible()


def test_a_pause(around: Surroundings, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    promises = around.diary.promises
    around.promising.pause()
    (dialog,) = window.findChildren(PauseDialog)
    dialog._last.show_day(SUNDAY + timedelta(days=7))
    with monkeypatch.context() as full:
        full.setattr(promises, "pause", refuse)
        is_refused(dialog, "Pause")
    press(dialog, "Pause")
    (pause,) = promises.pauses_for_all()
    assert (pause.first, pause.last) == (MONDAY, SUNDAY + timedelta(days=7))
    assert not dialog.isVisible()
