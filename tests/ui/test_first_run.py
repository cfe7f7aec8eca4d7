"""The window leads to a baseline: at the first start, and once when the baseline is gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.ui.dialogs.first_run import FirstRunDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.promise_row import PromiseRow
from tests.clock import MONDAY, terms_of


def start(program: Program, qtbot: QtBot) -> None:
    program.start(hidden=False, has_tray=False)
    with qtbot.waitExposed(program._window):
        program._window.activateWindow()


def choosing(qtbot: QtBot) -> FirstRunDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FirstRunDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FirstRunDialog)
    return dialog


def press(dialog: FirstRunDialog, *words: str) -> None:
    for word in words:
        found = [b for b in dialog.findChildren(Button) if b.words == word and b.isVisible()]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def settled(qtbot: QtBot) -> None:
    """Whatever was put off until the event loop runs has run."""
    for _ in range(3):
        QApplication.processEvents()


def test_the_first_start_leads_to_a_baseline_that_is_open_today(
    program: Program, diary: Diary, qtbot: QtBot
) -> None:
    start(program, qtbot)
    press(choosing(qtbot), "Read one page", "Next", "Next", "Promise it")
    (promise,) = diary.promises.all()
    assert promise.baseline
    assert promise.started_on == MONDAY
    page = program._window.page_at("today")
    assert isinstance(page, TodayPage)
    (row,) = page.findChildren(PromiseRow)
    assert (row.state.title, row.state.outcome) == ("Read one page", None)
    program._window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    done = QApplication.focusWidget()
    assert done is not None
    assert not rings(program)
    QTest.keyClick(done, Qt.Key.Key_Return)
    assert diary.agenda().kept == 1


def test_whoever_came_by_keys_sees_where_the_keyboard_is(
    program: Program, diary: Diary, qtbot: QtBot
) -> None:
    start(program, qtbot)
    dialog = choosing(qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Chip))
    while QApplication.focusWidget() is not dialog._picker.own:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog._picker.own, "Read one page")
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    program._window.activateWindow()
    qtbot.waitUntil(lambda: bool(rings(program)))
    done = QApplication.focusWidget()
    assert isinstance(done, PrimaryButton)
    assert diary.agenda().open


def rings(program: Program) -> list[QWidget]:
    found = program._window.findChildren(QWidget)
    return [one for one in found if type(one).__name__ == "_Ring" and one.isVisible()]


def test_what_the_disk_does_not_take_stays_in_the_dialog(
    program: Program, diary: Diary, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(program, qtbot)
    dialog = choosing(qtbot)
    with monkeypatch.context() as full:
        full.setattr(diary.promises, "add", refuse)
        press(dialog, "Read one page", "Next", "Next", "Promise it")
    told = QApplication.activeModalWidget()
    assert isinstance(told, ToldDialog)
    assert dialog.isVisible()
    told.accept()
    press(dialog, "Promise it")
    assert not dialog.isVisible()
    assert len(diary.promises.all()) == 1


def refuse(*_: object, **_how: object) -> None:
    raise Problem(ENVIRONMENT, Phrase("Test", "The disk is full."))


def test_skipped_it_waits_until_it_is_asked_for(
    program: Program, diary: Diary, qtbot: QtBot
) -> None:
    start(program, qtbot)
    press(choosing(qtbot), "Read one page", "Skip for now")
    program._window.hide()
    start(program, qtbot)
    settled(qtbot)
    assert QApplication.activeModalWidget() is None
    program.go("promises")
    page = program._window.page_at("promises")
    assert page is not None
    begin = [b for b in page.findChildren(Button) if b.words == "Begin with one"]
    QTest.mouseClick(begin[0], Qt.MouseButton.LeftButton)
    assert choosing(qtbot).promise().title == "Read one page"
    choosing(qtbot).close()


def test_promises_that_come_from_elsewhere_end_it(
    program: Program, diary: Diary, qtbot: QtBot
) -> None:
    start(program, qtbot)
    choosing(qtbot)
    diary.promises.add(terms_of("Wake up early"))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_diary_with_promises_is_left_alone(program: Program, diary: Diary, qtbot: QtBot) -> None:
    diary.promises.add(terms_of(), baseline=True)
    start(program, qtbot)
    settled(qtbot)
    assert QApplication.activeModalWidget() is None
    assert not program._window.notice.isVisible()


@pytest.mark.parametrize("gone", ["rest", "archive"])
def test_a_baseline_that_is_gone_asks_once_for_a_new_one(
    program: Program, diary: Diary, qtbot: QtBot, gone: str
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True)
    diary.promises.add(terms_of("Walk"))
    start(program, qtbot)
    program.go("promises")
    getattr(diary.promises, gone)(water.id, MONDAY)
    settled(qtbot)
    notice = program._window.notice
    assert not notice.isVisible(), "Today asks"
    program.go("today")
    qtbot.waitUntil(notice.isVisible)
    said = {"rest": "Your baseline rests now.", "archive": "Your baseline is archived."}
    assert notice.words.startswith(said[gone])
    press_notice(program)
    assert program._window.page == "promises"
    program.go("today")
    settled(qtbot)
    assert not notice.isVisible()


def test_with_no_other_promise_the_question_leads_to_the_starters(
    program: Program, diary: Diary, qtbot: QtBot
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True)
    start(program, qtbot)
    diary.promises.rest(water.id, MONDAY)
    qtbot.waitUntil(program._window.notice.isVisible)
    press_notice(program)
    press(choosing(qtbot), "Read one page", "Next", "Next", "Promise it")
    assert [p.terms[0].title for p in diary.promises.all() if p.baseline] == ["Read one page"]


def press_notice(program: Program) -> None:
    buttons = [b for b in program._window.notice.findChildren(Button) if b.words == "Choose one"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
