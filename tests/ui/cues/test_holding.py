"""Cues keep still while they are held, and the tray and Today say why."""

from datetime import time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.deliveries import Why
from desktop_app.domain.entries import Outcome
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.dialogs.hold import HoldDialog
from desktop_app.ui.program import Program
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.cues.coming import come, words_of
from tests.ui.cues.machine import Machine
from tests.ui.hands import press


@pytest.mark.usefixtures("water")
def test_a_hold_from_the_tray_keeps_it_still_and_the_tray_says_until_when(
    cues: Cueing, program: Program, clock: FakeClock
) -> None:
    come(cues, clock, minutes=30)
    program._corner.tray.hold_requested.emit("1h")
    come(cues, clock, minutes=30)
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.held == "Cues are held until Monday, 5 January 2026, 10:30"
    program._corner.tray.hold_requested.emit("off")
    assert cues.popup.isVisible()
    assert program._corner.tray._cues.held == ""


@pytest.mark.usefixtures("water")
def test_a_hold_puts_away_what_is_on_the_screen(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock
) -> None:
    diary.promises.add(terms_of("Run", at=time(11, 30)))
    come(cues, clock, hours=1)
    program._corner.tray.hold_requested.emit("1h")
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.waiting == 1
    come(cues, clock, minutes=5)
    assert not cues.popup.isVisible()
    come(cues, clock, minutes=85)
    assert "Run" in words_of(cues.popup)


@pytest.mark.usefixtures("water")
def test_a_hold_puts_away_a_notification(
    cues: Cueing, machine: Machine, program: Program, diary: Diary, clock: FakeClock
) -> None:
    program._desk.change(notifications=True)
    run = diary.promises.add(terms_of("Run", at=time(10)))
    come(cues, clock, hours=1)
    assert "cues" in machine.notifier.shown
    cues.holding.hold("1h")
    assert machine.notifier.shown == {}
    diary.log(run.id, Outcome.KEPT)
    assert machine.notifier.shown == {}


def test_the_tray_holds_until_a_day_that_is_asked_for(
    cues: Cueing, program: Program, diary: Diary
) -> None:
    program._corner.tray.hold_requested.emit("day")
    dialog = program._window.findChild(HoldDialog)
    assert dialog is not None
    dialog._day.show_day(MONDAY + timedelta(days=6))
    press(dialog, "Hold")
    assert diary.cues.held_until == diary.rule.boundary(MONDAY + timedelta(days=6))


@pytest.mark.usefixtures("water")
def test_today_says_what_waits_and_what_holds_it(
    cues: Cueing, program: Program, clock: FakeClock, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program._window.painted):
        program.start(hidden=False, has_tray=False)
    line = program._window.page_at("today").cues  # type: ignore[union-attr]
    assert not line.isVisible()
    come(cues, clock, hours=1)
    cues.popup.hide()
    assert line.words == "A cue waits for a word."
    press(line, "Answer cue…")
    assert cues._dialog is not None
    assert cues._dialog.isVisible()
    press(cues._dialog, "Done")
    assert not line.isVisible()
    cues.holding.hold("1h")
    assert line.words == "Cues are held until Monday, 5 January 2026, 11:00."
    press(line, "Let them come again")
    assert not line.isVisible()
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_do_not_disturb_holds_and_the_tray_says_why(
    cues: Cueing, machine: Machine, program: Program, clock: FakeClock
) -> None:
    machine.disturbed = Why.FULL_SCREEN
    come(cues, clock, hours=1)
    assert not cues.popup.isVisible()
    assert program._corner.tray._cues.held == "A cue waits: a window fills the screen"
    machine.disturbed = None
    come(cues, clock, minutes=1)
    assert cues.popup.isVisible()
