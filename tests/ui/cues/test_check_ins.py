"""A check-in comes as a cue and opens its page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.deliveries import State
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.pages.check_in import CheckInPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Text
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.cues.coming import come, let_click, words_of
from tests.ui.hands import open_page, opened, press


@pytest.mark.usefixtures("water")
def test_a_check_in_opens_its_page_and_lists_what_passed_unseen(
    cues: Cueing, program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    come(cues, clock, hours=11)
    assert "Evening check-in" in words_of(cues.popup)
    let_click(cues.popup)
    press(cues.popup, "Open")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    assert "Water, 10:00: Kept or the computer was off, or its clock was set" in words_of(page)
    press(page, "Done")
    assert diary.agenda().kept == 1
    page._line.setText("A good walk.")
    page._line.editingFinished.emit()
    context = diary.store.day_context(MONDAY)
    assert context is not None
    assert context.note == "A good walk."
    opened = [told for told in diary.cues.log.deliveries if told.key.promise is None]
    assert opened[-1].state is State.ANSWERED
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_in_the_morning_any_promise_can_be_smaller_for_today(
    cues: Cueing, program: Program, diary: Diary, qtbot: QtBot
) -> None:
    cues.check_in("morning")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    press(page, "Smaller today")
    assert diary.agenda().items[0].terms.title == "One sip"
    assert diary.agenda(MONDAY + timedelta(days=1)).items[0].terms.title == "Water"
    assert page.bar.words == "For today: One sip."
    press(page, "Full size after all")
    assert diary.agenda().items[0].terms.title == "Water"
    assert page.bar.words == "For today: Water."
    press(page.bar, "Undo")
    assert diary.agenda().items[0].terms.title == "One sip"
    program._window.close_for_good()


def middle(part: QWidget) -> int:
    return part.mapToGlobal(part.rect().center()).y()


def test_in_the_morning_one_without_a_smaller_version_asks_for_it(
    cues: Cueing, program: Program, diary: Diary, qtbot: QtBot
) -> None:
    diary.promises.add(terms_of("Sing", smaller=""))
    cues.check_in("morning")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    name = next(label for label in page.findChildren(Text) if label.text() == "Sing")
    ask = next(one for one in page.findChildren(Button) if one.words == "Smaller today…")
    assert abs(middle(name) - middle(ask)) <= 1, "with nothing below it, it stands in the middle"
    press(page, "Smaller today…")
    asked = opened(BreatheDialog)
    assert isinstance(asked, BreatheDialog)
    line = next(one for one in asked.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(line, "Hum")
    press(asked, "Make it smaller")
    assert diary.agenda().items[0].terms.title == "Hum"
    assert diary.agenda(MONDAY + timedelta(days=1)).items[0].terms.title == "Sing"
    program._window.close_for_good()


def test_midday_is_a_glance_at_what_is_open(
    cues: Cueing, program: Program, diary: Diary, water: Promise, qtbot: QtBot
) -> None:
    diary.promises.add(terms_of("Run"))
    diary.log(water.id, Outcome.KEPT)
    cues.check_in("midday")
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    qtbot.waitExposed(program._window)
    assert "Run" in words_of(page)
    assert "Water" not in words_of(page)
    press(page, "How is this computed?")
    assert any("so the ring shows 1 of 2" in words for words in words_of(page))
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_one_key_after_the_other_keeps_what_is_open(
    cues: Cueing, program: Program, diary: Diary, qtbot: QtBot
) -> None:
    diary.promises.add(terms_of("Run"))
    page = _begun(cues, program, "evening", qtbot)
    assert program._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    for kept in (1, 2):
        QTest.keyClick(_at_the_keyboard(), Qt.Key.Key_Return)
        assert diary.agenda().kept == kept
    assert _at_the_keyboard() is page._line
    program._window.close_for_good()


@pytest.mark.usefixtures("water")
def test_in_the_morning_the_keyboard_stays_with_its_promise(
    cues: Cueing, program: Program, diary: Diary, qtbot: QtBot
) -> None:
    diary.promises.add(terms_of("Run", smaller="A step"))
    _begun(cues, program, "morning", qtbot)
    assert _at_the_keyboard().accessibleName() == "Smaller today: Water"
    QTest.keyClick(_at_the_keyboard(), Qt.Key.Key_Tab)
    QTest.keyClick(_at_the_keyboard(), Qt.Key.Key_Return)
    assert _at_the_keyboard().accessibleName() == "Full size after all: A step"
    program._window.close_for_good()


def _begun(cues: Cueing, program: Program, which: str, qtbot: QtBot) -> CheckInPage:
    open_page(program, "today", TodayPage, qtbot)
    cues.check_in(which)
    page = program._window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    return page


def _at_the_keyboard() -> QLineEdit | Button:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit | Button)
    return widget
