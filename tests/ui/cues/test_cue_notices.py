"""Cues as notifications of the desktop, and what their buttons do."""

from datetime import time

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.notice import OPEN
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.promises import Promise
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.pages.check_in import CheckInPage
from desktop_app.ui.program import Program
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.cues.coming import come, words_of
from tests.ui.cues.machine import Machine
from tests.ui.hands import press


@pytest.fixture
def noticed(cues: Cueing, program: Program) -> Cueing:
    """The user chose notifications."""
    program._desk.change(notifications=True)
    return cues


def test_by_choice_a_notification_comes_in_its_place(
    noticed: Cueing, machine: Machine, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    come(noticed, clock, hours=1)
    assert not noticed.popup.isVisible()
    notice = machine.notifier.shown["cues"]
    assert (notice.title, notice.body) == ("Water", "the kettle")
    assert [name for name, _ in notice.actions] == ["kept", "kept_smaller", "later"]
    machine.notifier.press("kept_smaller")
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT_SMALLER


@pytest.mark.usefixtures("water")
def test_a_neutral_notification_names_no_promise(
    noticed: Cueing, machine: Machine, program: Program, diary: Diary, clock: FakeClock
) -> None:
    program._desk.change(neutral_texts=True)
    diary.promises.add(terms_of("Run", at=time(10, 5)))
    come(noticed, clock, hours=1)
    notice = machine.notifier.shown["cues"]
    assert (notice.title, notice.body) == ("A small promise", "")
    come(noticed, clock, minutes=5)
    several = machine.notifier.shown["cues"]
    assert "Water" not in several.body
    assert "Run" not in several.body


@pytest.mark.usefixtures("water")
def test_a_check_in_notification_opens_the_check_in(
    noticed: Cueing, machine: Machine, program: Program, diary: Diary, clock: FakeClock
) -> None:
    diary.log(diary.promises.all()[0].id, Outcome.KEPT)
    come(noticed, clock, hours=11)
    assert machine.notifier.shown["cues"].title == "Evening check-in"
    machine.notifier.press(OPEN)
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    assert diary.cues.waiting() == ()
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_later_in_a_notification_is_ten_minutes(
    noticed: Cueing, machine: Machine, clock: FakeClock
) -> None:
    come(noticed, clock, hours=1)
    machine.notifier.press("later")
    assert machine.notifier.shown == {}
    come(noticed, clock, minutes=10)
    assert "cues" in machine.notifier.shown


@pytest.mark.parametrize("pressed", ["kept", "later"])
@pytest.mark.usefixtures("water")
def test_what_cannot_be_written_is_said_in_a_notification(
    noticed: Cueing,
    machine: Machine,
    diary: Diary,
    clock: FakeClock,
    pressed: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    come(noticed, clock, hours=1)

    def refuse(*_: object) -> None:
        raise Problem(ENVIRONMENT, Phrase("Test", "The disk is full."))

    with monkeypatch.context() as full:
        full.setattr(diary, "log", refuse)
        full.setattr(diary.cues, "later", refuse)
        machine.notifier.press(pressed)
    assert machine.notifier.shown["cues"].body == "The disk is full."
    machine.notifier.press(OPEN)
    assert noticed._dialog is not None
    press(noticed._dialog, "Done")
    assert diary.agenda().kept == 1


@pytest.mark.usefixtures("water")
def test_several_are_one_notification_whose_body_opens_the_dialog(
    noticed: Cueing, machine: Machine, diary: Diary, clock: FakeClock
) -> None:
    diary.promises.add(terms_of("Run", at=time(10)))
    come(noticed, clock, hours=1)
    notice = machine.notifier.shown["cues"]
    assert notice.title == "Two small promises wait."
    assert notice.body == "Water\nRun"
    machine.notifier.press(OPEN)
    assert noticed._dialog is not None
    assert noticed._dialog.isVisible()
    press(noticed._dialog, "Done")
    assert machine.notifier.shown == {}, "it went when it was pressed"
    press(noticed._dialog, "Done")
    assert not noticed._dialog.isVisible()
    assert not noticed.popup.isVisible()


@pytest.mark.usefixtures("water")
def test_put_away_it_stays_away_until_something_is_fresh(
    noticed: Cueing, machine: Machine, diary: Diary, clock: FakeClock
) -> None:
    run = diary.promises.add(terms_of("Run", at=time(10)))
    diary.promises.add(terms_of("Read", at=time(10, 30)))
    come(noticed, clock, hours=1)
    machine.notifier.dismiss()
    diary.log(run.id, Outcome.KEPT)
    assert machine.notifier.shown == {}
    come(noticed, clock, minutes=30)
    assert machine.notifier.shown["cues"].body == "Water\nRead"


def test_kept_from_elsewhere_the_notification_is_withdrawn(
    noticed: Cueing, machine: Machine, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    come(noticed, clock, hours=1)
    diary.log(water.id, Outcome.KEPT)
    assert machine.notifier.shown == {}


@pytest.mark.usefixtures("water")
def test_where_nobody_shows_notifications_the_pop_up_comes(
    noticed: Cueing, machine: Machine, clock: FakeClock
) -> None:
    come(noticed, clock, hours=1)
    machine.notifier.refused.emit("cues")
    assert "Water" in words_of(noticed.popup)
    noticed.popup.hide()
    come(noticed, clock, days=1)
    assert "Water" in words_of(noticed.popup)
