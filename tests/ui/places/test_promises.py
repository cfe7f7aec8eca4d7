"""The page of all promises in the running program: every change by mouse or keyboard, and undo."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise, State
from desktop_app.ui.dialogs.pause import PauseDialog
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.pages.promises import PromisesPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import WordButton
from desktop_app.ui.widgets.promise_line import PromiseLine
from desktop_app.ui.widgets.text import Text
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import open_page
from tests.ui.widgets.seeing import drawn, ground

DAY = timedelta(days=1)


@pytest.fixture
def promises(diary: Diary) -> list[Promise]:
    """Water (the baseline), Walk and Write, made on Monday."""
    titles = ("Water", "Walk", "Write")
    return [diary.promises.add(terms_of(t), baseline=t == "Water") for t in titles]


@pytest.fixture
def page(program: Program, promises: list[Promise], qtbot: QtBot) -> PromisesPage:
    """The page, open in the window."""
    return open_page(program, "promises", PromisesPage, qtbot)


def lines(page: PromisesPage) -> list[PromiseLine]:
    found = [line for line in page.findChildren(PromiseLine) if line.isVisible()]
    return sorted(found, key=lambda line: line.mapTo(page, QPoint()).y())


def titles(page: PromisesPage) -> list[str]:
    return [line.state.title for line in lines(page)]


def line(page: PromisesPage, title: str) -> PromiseLine:
    return next(one for one in lines(page) if one.state.title == title)


def act(page: PromisesPage, title: str, words: str) -> None:
    """Choose from the menu of a line, opened by its key."""
    on = line(page, title)
    on.more_requested.emit(on.state.promise, on.mapToGlobal(QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if words in a.text().replace("&", ""))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def undo(page: PromisesPage) -> None:
    press(next(b for b in page.bar.findChildren(WordButton) if b.words == "Undo"))


def test_in_a_narrow_window_all_words_begin_on_one_line(
    page: PromisesPage, program: Program, qtbot: QtBot
) -> None:
    window, button = program._window, page.pause_all
    window.resize(window.minimumSize())

    def is_below() -> bool:
        heads = (page.heading.mapTo(page, QPoint()).y(), button.mapTo(page, QPoint()).y())
        return heads[1] >= heads[0] + page.heading.height()

    qtbot.waitUntil(is_below)
    corner = page.heading.mapTo(window, QPoint()).x()
    begun = button.mapTo(window, QPoint()).x() + first_stroke(drawn(button))
    assert 0 <= begun - corner <= 4


def first_stroke(image: QImage) -> int:
    """How far from its side something is drawn first."""
    behind, high = ground(image), range(image.height())
    return next(
        x for x in range(image.width()) if any(image.pixelColor(x, y) != behind for y in high)
    )


def test_the_heading_answers_and_the_baseline_leads(page: PromisesPage) -> None:
    assert page.heading.text() == "Three promises, one baseline"
    assert titles(page) == ["Water", "Walk", "Write"]
    assert line(page, "Water").state.badge == "baseline"
    assert line(page, "Walk").state.second == "Every day"
    assert line(page, "Walk").state.third == "smaller: One sip"


def test_an_empty_page_says_what_to_do_first(program: Program, diary: Diary, qtbot: QtBot) -> None:
    diary.keep_draft("first run", {})
    page = open_page(program, "promises", PromisesPage, qtbot)
    assert not page.heading.isVisible()
    with qtbot.waitSignal(page.begin_requested):
        page._empty.acted.emit()
    asking().close()


def test_keys_move_a_promise_and_the_keyboard_stays_on_it(
    page: PromisesPage, diary: Diary, qtbot: QtBot
) -> None:
    line(page, "Write").setFocus()
    QTest.keyClick(line(page, "Write"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["Water", "Write", "Walk"]
    assert line(page, "Write").hasFocus()
    QTest.keyClick(line(page, "Write"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["Water", "Write", "Walk"], "the baseline leads"
    assert [p.terms[0].title for p in diary.promises.all()] == ["Water", "Write", "Walk"]


def test_a_drag_moves_a_promise(page: PromisesPage) -> None:
    walk, write = line(page, "Walk"), line(page, "Write")
    start, left = QPoint(100, 20), Qt.MouseButton.LeftButton
    QTest.mousePress(walk, left, pos=start)
    for y in (40, write.height() + 60):
        QTest.mouseMove(walk, QPoint(100, y))
    QTest.mouseRelease(walk, left, pos=QPoint(100, 20))
    assert titles(page) == ["Water", "Write", "Walk"]


def test_up_and_down_walk_through_the_groups(page: PromisesPage) -> None:
    act(page, "Write", "Rest")
    line(page, "Walk").setFocus()
    QTest.keyClick(line(page, "Walk"), Qt.Key.Key_Down)
    assert line(page, "Write").hasFocus()
    QTest.keyClick(line(page, "Write"), Qt.Key.Key_Up)
    assert line(page, "Walk").hasFocus()


def test_delete_is_one_step_and_undo_brings_all_of_it_back(
    page: PromisesPage, program: Program, diary: Diary, promises: list[Promise]
) -> None:
    walk = promises[1]
    for back in range(3):
        diary.log(walk.id, Outcome.KEPT, MONDAY - back * DAY)
    line(page, "Walk").setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClick(line(page, "Walk"), Qt.Key.Key_Delete)
    assert titles(page) == ["Water", "Write"]
    assert page.bar.words == "“Walk” is deleted, with its entries."
    assert line(page, "Write").hasFocus()
    assert program._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    undo(page)
    assert titles(page) == ["Water", "Walk", "Write"]
    assert diary.store.entry(walk.id, MONDAY - 2 * DAY) is not None


def test_the_answer_goes_when_something_else_was_done(
    page: PromisesPage, diary: Diary, promises: list[Promise]
) -> None:
    act(page, "Walk", "Archive")
    assert page.bar.isVisible()
    diary.log(promises[0].id, Outcome.KEPT)
    assert not page.bar.isVisible(), "its Undo would take back the log"


def test_rest_and_return(page: PromisesPage, diary: Diary, clock: FakeClock) -> None:
    act(page, "Walk", "Rest")
    assert titles(page) == ["Water", "Write", "Walk"]
    assert page.heading.text() == "Two promises, one baseline"
    clock.turn(days=2)
    act(page, "Walk", "Return")
    walk = diary.promises.find("Walk")
    assert [walk.state_on(MONDAY + n * DAY) for n in range(3)] == [
        *(State.RESTING, State.RESTING, State.ACTIVE)
    ]


def test_one_click_brings_a_resting_promise_back(page: PromisesPage, diary: Diary) -> None:
    act(page, "Walk", "Rest")
    (back,) = line(page, "Walk").findChildren(WordButton)
    assert back.words == "Bring it back"
    press(back)
    assert diary.promises.find("Walk").state_on(diary.today) is State.ACTIVE
    assert page.bar.words == "“Walk” is back, due from today."
    assert line(page, "Walk").findChildren(WordButton) == []


def test_one_more_promise_is_told_what_it_waits_for_in_chances(
    page: PromisesPage, diary: Diary
) -> None:
    page.new.click()
    dialog = editor()
    told = [text.text() for text in dialog.findChildren(Text)]
    assert (
        "One more is suggested once your baseline is steady."
        " Not yet: 0 of 14 chances by the end of last week."
    ) in told
    dialog.reject()


def test_the_archive_is_folded(page: PromisesPage, qtbot: QtBot) -> None:
    act(page, "Walk", "Archive")
    assert titles(page) == ["Water", "Write"]
    fold = next(b for b in page.findChildren(QWidget) if getattr(b, "words", "") == "Archived (1)")
    press(fold)
    assert titles(page) == ["Water", "Write", "Walk"]
    act(page, "Walk", "Take out")
    assert page.heading.text() == "Three promises, one baseline"


def test_another_promise_becomes_the_baseline(page: PromisesPage, diary: Diary) -> None:
    act(page, "Write", "baseline")
    assert titles(page) == ["Write", "Water", "Walk"]
    assert [p.baseline for p in diary.promises.all()] == [False, False, True]


def asking() -> QWidget:
    """The dialog that is open, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.activateWindow()
    assert QTest.qWaitForWindowFocused(dialog)
    return dialog


def pause_for(first: date, last: date) -> None:
    dialog = asking()
    assert isinstance(dialog, PauseDialog)
    dialog._first.show_day(first)
    dialog._last.show_day(last)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_promise_pauses_after_the_fact(page: PromisesPage, diary: Diary) -> None:
    act(page, "Walk", "Pause")
    pause_for(MONDAY - 3 * DAY, MONDAY - DAY)
    walk = diary.promises.find("Walk")
    assert walk.paused_on(MONDAY - 2 * DAY)
    assert not walk.paused_on(MONDAY)
    assert titles(page) == ["Water", "Walk", "Write"]


def test_a_pause_ends_when_asked_to(page: PromisesPage, diary: Diary) -> None:
    act(page, "Walk", "Pause")
    pause_for(MONDAY, MONDAY + 7 * DAY)
    assert titles(page) == ["Water", "Write", "Walk"]
    assert line(page, "Walk").state.third.startswith("Paused until Monday, 12 January 2026")
    act(page, "Walk", "End the pause")
    assert not diary.promises.find("Walk").paused_on(MONDAY)
    assert titles(page) == ["Water", "Walk", "Write"]


def test_everything_pauses_and_is_due_again(page: PromisesPage, diary: Diary) -> None:
    press(page.pause_all)
    pause_for(MONDAY, MONDAY + 2 * DAY)
    assert page.line.text() == "Everything pauses until Wednesday, 7 January 2026. Nothing is due."
    assert not diary.agenda().items
    assert page.pause_all.words == "End the pause"
    press(page.pause_all)
    assert len(diary.agenda().items) == 3
    assert page.line.text() == ""


def test_a_pause_ahead_is_told_and_taken_back(page: PromisesPage, diary: Diary) -> None:
    act(page, "Walk", "Pause")
    pause_for(MONDAY + 2 * DAY, MONDAY + 3 * DAY)
    assert line(page, "Walk").state.third.startswith("A pause is set: Wednesday, 7 January 2026")
    act(page, "Walk", "Take back")
    assert diary.promises.find("Walk").pauses == ()


def editor() -> PromiseEditorDialog:
    dialog = asking()
    assert isinstance(dialog, PromiseEditorDialog)
    return dialog


def save(dialog: QWidget) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_change_holds_from_today_and_the_past_stays(
    page: PromisesPage, diary: Diary, clock: FakeClock, key: Qt.Key
) -> None:
    clock.turn(days=3)
    line(page, "Walk").setFocus()
    QTest.keyClick(line(page, "Walk"), key)
    dialog = editor()
    dialog.fields._title.setText("Walk to the corner")
    save(dialog)
    walk = diary.promises.find("Walk")
    assert walk.terms_on(MONDAY + 2 * DAY).title == "Walk"
    assert walk.terms_on(MONDAY + 3 * DAY).title == "Walk to the corner"
    assert page.bar.words == "Saved: Walk to the corner."
    undo(page)
    assert titles(page) == ["Water", "Walk", "Write"]


def test_a_change_for_later_says_from_when_it_holds(page: PromisesPage, diary: Diary) -> None:
    QTest.mouseDClick(line(page, "Walk"), Qt.MouseButton.LeftButton)
    dialog = editor()
    dialog.fields._smaller.setText("To the gate")
    dialog.fields._from_day.show_day(MONDAY + 3 * DAY)
    save(dialog)
    assert page.bar.words == "Saved: Walk, from Thursday, 8 January 2026 on."
    assert diary.promises.find("Walk").terms_on(MONDAY).smaller != "To the gate"


def test_saving_what_was_not_changed_changes_nothing(
    page: PromisesPage, diary: Diary, clock: FakeClock
) -> None:
    clock.turn(days=3)
    QTest.mouseDClick(line(page, "Walk"), Qt.MouseButton.LeftButton)
    save(editor())
    assert len(diary.promises.find("Walk").terms) == 1


def test_ctrl_n_makes_a_promise_from_any_page(
    page: PromisesPage, program: Program, diary: Diary
) -> None:
    program.go("today")
    QTest.keyClick(program._window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = editor()
    QTest.keyClicks(dialog.fields._title, "Read one page")
    save(dialog)
    assert diary.promises.find("Read").baseline is False
    program.go("promises")
    assert titles(page) == ["Water", "Walk", "Write", "Read one page"]


def test_what_was_typed_and_left_waits(page: PromisesPage, diary: Diary) -> None:
    press(page.new)
    QTest.keyClicks(editor().fields._title, "Read one page")
    QTest.keyClick(editor(), Qt.Key.Key_Escape)
    assert len(diary.promises.all()) == 3
    press(page.new)
    assert editor().fields._title.text() == "Read one page"
    save(editor())
    press(page.new)
    assert editor().fields._title.text() == "", "the draft went with saving"
    editor().close()


def test_a_problem_is_told_in_its_sentence(
    page: PromisesPage, program: Program, diary: Diary, qtbot: QtBot
) -> None:
    line(page, "Walk").setFocus()
    QTest.keyClick(line(page, "Walk"), Qt.Key.Key_Return)
    dialog = editor()
    dialog.fields._title.setText("Stroll")
    diary.promises.delete(diary.promises.find("Walk").id)
    save(dialog)
    assert program._window.notice.words == "There is no such promise. Nothing was changed."


def test_every_line_is_named_for_a_screen_reader(page: PromisesPage) -> None:
    assert names(lines(page)) == [
        "Water. baseline. Every day. smaller: One sip",
        "Walk. Every day. smaller: One sip",
        "Write. Every day. smaller: One sip",
    ]


def names(widgets: Iterable[Any]) -> list[str]:
    return [widget.accessibleName() for widget in widgets]
