"""Today: keys and order, what was around, and how it greets after weeks away."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.schedules import Once
from desktop_app.storage.store import Store
from desktop_app.ui.dialogs.first_run import FirstRunDialog
from desktop_app.ui.dialogs.reflection import ReflectionDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.promise_row import PromiseRow
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import act_as_a_reader, button, focused, opened

DAY = timedelta(days=1)
KEY = Qt.Key


@pytest.fixture
def promises(diary: Diary) -> list[Promise]:
    """Water (the baseline), Walk, Write and Sing in the morning, Read in the evening."""
    made = [diary.promises.add(terms_of("Water", at=time(8)), baseline=True)]
    made += [diary.promises.add(terms_of(t, at=time(8))) for t in ("Walk", "Write", "Sing")]
    return [*made, diary.promises.add(terms_of("Read", at=time(20)))]


@pytest.fixture
def page(promises: list[Promise], window: MainWindow) -> TodayPage:
    made = window.page_at("today")
    assert isinstance(made, TodayPage)
    return made


def rows(page: TodayPage) -> list[PromiseRow]:
    found = page.findChildren(PromiseRow)
    return sorted(
        (row for row in found if row.isVisible()), key=lambda row: row.mapTo(page, QPoint()).y()
    )


def titles(page: TodayPage) -> list[str]:
    return [row.state.title for row in rows(page)]


def at() -> PromiseRow | None:
    """The row that the keyboard is on."""
    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, PromiseRow):
        widget = widget.parentWidget()
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def go_to(page: TodayPage, title: str) -> None:
    row = next(row for row in rows(page) if row.state.title == title)
    next(b for b in row.findChildren(Button) if b.isVisible()).setFocus()


def outcome(diary: Diary, promise: Promise, day: date = MONDAY) -> Outcome | None:
    entry = diary.store.entry(promise.id, day)
    return entry.outcome if entry else None


# keys


def test_up_and_down_walk_from_promise_to_promise(page: TodayPage) -> None:
    go_to(page, "Water")
    walked = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up):
        press(key)
        row = at()
        walked.append(row.state.title if row else "")
    assert walked == ["Walk", "Write", "Walk", "Water", "Water"]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (KEY.Key_D, Outcome.KEPT),
        (KEY.Key_S, Outcome.KEPT_SMALLER),
        (KEY.Key_N, Outcome.MISSED),
        (KEY.Key_1, None),
    ],
)
def test_letters_say_what_became_of_the_promise(
    page: TodayPage, promises: list[Promise], diary: Diary, key: Qt.Key, said: Outcome | None
) -> None:
    go_to(page, "Walk")
    press(key)
    assert outcome(diary, promises[1]) is said
    assert at() is not None


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_enter_and_space_press_what_the_keyboard_is_on(
    page: TodayPage, promises: list[Promise], diary: Diary, key: Qt.Key
) -> None:
    go_to(page, "Water")
    press(KEY.Key_Down)
    press(key)
    assert outcome(diary, promises[1]) is Outcome.KEPT


def test_a_double_click_keeps_the_one_it_was_meant_for(page: TodayPage, diary: Diary) -> None:
    """The line that answers moves the promise above to where the mouse is."""
    window = page.window()
    done = button(rows(page)[1], "Done")
    place = done.mapTo(window, done.rect().center())
    for _ in range(2):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()
    assert page.bar.isVisible()
    kept = [due.terms.title for due in diary.agenda().items if not due.is_open]
    assert kept == ["Walk"]


def test_r_reflects_on_what_is_said(page: TodayPage, window: MainWindow) -> None:
    go_to(page, "Walk")
    press(KEY.Key_R)
    assert window.findChild(ReflectionDialog) is None
    press(KEY.Key_D)
    go_to(page, "Walk")
    press(KEY.Key_R)
    dialog = window.findChild(ReflectionDialog)
    assert dialog is not None
    dialog.reject()


def test_the_keyboard_is_on_the_promise_again_once_it_was_reflected_on(
    page: TodayPage, promises: list[Promise]
) -> None:
    go_to(page, "Walk")
    press(KEY.Key_D)
    go_to(page, "Walk")
    press(KEY.Key_R)
    dialog = opened(ReflectionDialog)
    press(KEY.Key_4)
    press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window())
    row = at()
    assert row is not None
    assert row.state.title == "Walk"


def test_the_menu_opens_by_key(page: TodayPage) -> None:
    go_to(page, "Walk")
    press(KEY.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Skip (counts neither way)" in [action.text() for action in menu.actions()]
    menu.close()


def test_letters_typed_into_a_field_are_letters(page: TodayPage, diary: Diary) -> None:
    field = page.note.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "dsnr")
    assert field.text() == "dsnr"
    assert diary.store.entry_count() == 0


# order


def test_alt_and_arrows_move_a_promise_within_its_part_of_the_day(
    page: TodayPage, diary: Diary
) -> None:
    go_to(page, "Sing")
    press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["Water", "Walk", "Sing", "Write", "Read"]
    row = at()
    assert row is not None
    assert row.state.title == "Sing"
    for _ in range(3):
        press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["Water", "Sing", "Walk", "Write", "Read"]
    press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["Water", "Walk", "Sing", "Write", "Read"]
    diary.undo()
    assert titles(page) == ["Water", "Sing", "Walk", "Write", "Read"]


def test_the_baseline_leads_and_the_evening_stays_the_evening(page: TodayPage) -> None:
    for title, key in (("Water", KEY.Key_Down), ("Sing", KEY.Key_Down), ("Read", KEY.Key_Up)):
        go_to(page, title)
        press(key, Qt.KeyboardModifier.AltModifier)
    assert titles(page) == ["Water", "Walk", "Write", "Sing", "Read"]


def drag(page: TodayPage, title: str, by: int) -> None:
    row = next(row for row in rows(page) if row.state.title == title)
    start = QPoint(150, row.height() // 2)
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=start)
    corner = row.mapToGlobal(start)
    for step in range(1, 11):
        place = row.mapFromGlobal(corner + QPoint(0, by * step // 10))
        QTest.mouseMove(row, place)
    QTest.mouseRelease(
        row, Qt.MouseButton.LeftButton, pos=row.mapFromGlobal(corner + QPoint(0, by))
    )


@pytest.mark.parametrize(
    ("title", "heights", "order"),
    [
        ("Sing", -1.7, ["Water", "Sing", "Walk", "Write", "Read"]),
        ("Walk", 1.2, ["Water", "Write", "Walk", "Sing", "Read"]),
        ("Walk", 9.0, ["Water", "Write", "Sing", "Walk", "Read"]),
        ("Sing", -9.0, ["Water", "Sing", "Walk", "Write", "Read"]),
        ("Walk", 0.2, ["Water", "Walk", "Write", "Sing", "Read"]),
        ("Water", 2.0, ["Water", "Walk", "Write", "Sing", "Read"]),
    ],
)
def test_a_row_is_dragged_to_another_place(
    page: TodayPage, title: str, heights: float, order: list[str]
) -> None:
    drag(page, title, round(heights * rows(page)[1].height()))
    assert titles(page) == order
    assert not any(row.autoFillBackground() for row in rows(page))


# what was around


def chip(page: TodayPage, words: str) -> Chip:
    return next(c for c in page.note.findChildren(Chip) if c.words == words and c.isVisible())


def noted(diary: Diary) -> list[str] | None:
    context = diary.store.day_context(MONDAY)
    return None if context is None else [one.name for one in context.noted]


def test_one_click_notes_what_was_around(page: TodayPage, diary: Diary) -> None:
    chip(page, "slept badly").click()
    assert noted(diary) == ["slept badly"]
    assert page.note.words == "Today: slept badly"
    assert not [c for c in page.note.findChildren(Chip) if c.isVisible()]


def test_no_line_offers_to_undo_what_was_not_done_last(
    page: TodayPage, promises: list[Promise], diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    """Words stay alone once a chip, a reflection or the command has written something since."""

    def by_command() -> None:
        with closing(Store.open(diary.store.path, Path(), clock())) as store:
            Diary(store, clock).log(promises[3].id, Outcome.KEPT)

    reflection = Reflection(note="it was early")
    for later in (
        lambda: chip(page, "slept badly").click(),
        lambda: diary.reflect(promises[1].id, MONDAY, reflection),
        by_command,
    ):
        go_to(page, "Walk")
        press(KEY.Key_D)
        press(KEY.Key_S)
        said = page.bar.words
        assert page.bar.offers_undo
        diary.keep_draft("a draft", {"words": "no step"})
        diary.save_settings(diary.settings)
        assert button(page.bar, "Undo").isVisible()
        later()
        qtbot.waitUntil(lambda: not page.bar.offers_undo)
        assert page.bar.isVisible()
        assert page.bar.words == said
        diary.undo()
        press(KEY.Key_D)


@pytest.mark.parametrize("act", [Chip.click, act_as_a_reader])
def test_nothing_of_note_is_an_answer(
    page: TodayPage, diary: Diary, act: Callable[[Chip], None]
) -> None:
    act(chip(page, "nothing of note"))
    assert noted(diary) == []
    assert page.note.words == "Nothing of note today"
    diary.undo()
    assert chip(page, "nothing of note").isVisible()


def test_a_line_about_the_day_is_no_answer(page: TodayPage, diary: Diary) -> None:
    diary.write_day(MONDAY, "A long day")
    assert chip(page, "nothing of note").isVisible()


def test_an_answer_can_be_changed(page: TodayPage, diary: Diary) -> None:
    chip(page, "ill").click()
    button(page.note, "Change").click()
    chip(page, "busy day").click()
    chip(page, "ill").click()
    assert noted(diary) == ["busy day"]
    button(page.note, "Close").click()
    assert page.note.words == "Today: busy day"


def test_the_keyboard_stays_on_the_circumstance_that_it_switched(
    page: TodayPage, diary: Diary
) -> None:
    chip(page, "ill").setFocus(Qt.FocusReason.TabFocusReason)
    press(KEY.Key_Space)
    assert focused() is button(page.note, "Change")
    press(KEY.Key_Space)
    assert focused() is chip(page, "slept badly")
    chip(page, "busy day").setFocus(Qt.FocusReason.TabFocusReason)
    for held in (["ill", "busy day"], ["ill"]):
        press(KEY.Key_Space)
        assert noted(diary) == held
        assert focused() is chip(page, "busy day")


def test_an_answer_about_the_day_leaves_the_page_where_it_stands(
    page: TodayPage, window: MainWindow
) -> None:
    window.resize(window.width(), 320)
    QApplication.processEvents()
    assert page.verticalScrollBar().maximum() > 0
    page.ensureWidgetVisible(chip(page, "ill"))
    stood = page.verticalScrollBar().value()
    for words in ("ill", "Change", "busy day"):
        part = button(page.note, words) if words == "Change" else chip(page, words)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert page.verticalScrollBar().value() == stood


def test_something_else_is_typed_and_offered_the_next_day(
    page: TodayPage, diary: Diary, clock: FakeClock
) -> None:
    field = page.note.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "  new   neighbours ")
    press(KEY.Key_Return)
    assert noted(diary) == ["new neighbours"]
    clock.set(MONDAY + DAY)
    diary.note_day(MONDAY + DAY, ["ill"])
    diary.undo()
    assert chip(page, "new neighbours").isVisible()
    field = next(one for one in page.note.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "NEIGH")
    offers = field.completer()
    assert offers is not None
    assert offers.currentCompletion() == "new neighbours"


def something_else(page: TodayPage, words: str) -> QLineEdit:
    """The field, with words typed into it."""
    field = next(one for one in page.note.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    QTest.keyClicks(field, words)
    return field


def offers_for(page: TodayPage, words: str) -> QAbstractItemView:
    """What comes up below the field once they are typed."""
    offers = something_else(page, words).completer().popup()
    assert offers is not None
    return offers


def test_what_is_offered_is_noted_by_a_click(page: TodayPage, diary: Diary, qtbot: QtBot) -> None:
    diary.note_day(MONDAY - DAY, ["new neighbours"])
    offers = offers_for(page, "neigh")
    place = offers.visualRect(offers.model().index(0, 0)).center()
    QTest.mouseClick(offers.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: noted(diary) == ["new neighbours"])
    assert page.note.words == "Today: new neighbours"


def test_what_is_offered_is_noted_once_by_keys(page: TodayPage, diary: Diary, qtbot: QtBot) -> None:
    diary.note_day(MONDAY - DAY, ["new neighbours"])
    offers = offers_for(page, "neigh")
    for key in (KEY.Key_Down, KEY.Key_Return):
        QTest.keyClick(offers, key)
    qtbot.waitUntil(lambda: noted(diary) == ["new neighbours"])
    diary.undo()
    assert noted(diary) is None


def test_words_still_in_the_field_are_not_lost(page: TodayPage, diary: Diary) -> None:
    chip(page, "ill").click()
    button(page.note, "Change").click()
    something_else(page, "loud street")
    chip(page, "busy day").click()
    button(page.note, "Close").click()
    assert noted(diary) == ["ill", "busy day", "loud street"]


# away


@pytest.fixture
def kept_long_ago(diary: Diary, promises: list[Promise], clock: FakeClock) -> FakeClock:
    """Everything kept on Monday; nothing for three weeks since."""
    for promise in promises:
        diary.log(promise.id, Outcome.KEPT, MONDAY)
    clock.set(MONDAY + 21 * DAY)
    return clock


def test_after_weeks_away_there_is_one_line_and_yesterday(
    kept_long_ago: FakeClock, page: TodayPage
) -> None:
    assert page.away.isVisible()
    assert page.away.words == "The days since 6 January have no word yet."
    assert {row.state.day for row in rows(page)} == {MONDAY + 20 * DAY, MONDAY + 21 * DAY}


def test_the_days_away_become_a_pause_and_undo_takes_it_back(
    kept_long_ago: FakeClock, page: TodayPage, diary: Diary
) -> None:
    button(page.away, "Set a pause").click()
    pauses = diary.promises.pauses_for_all()
    assert [(p.first, p.last) for p in pauses] == [(MONDAY + DAY, MONDAY + 20 * DAY)]
    assert not page.away.isVisible()
    assert "Paused from 6 January to 25 January" in page.bar.words
    assert {row.state.day for row in rows(page)} == {MONDAY + 21 * DAY}
    button(page.bar, "Undo").click()
    assert page.away.isVisible()


def test_left_as_it_is_it_is_not_mentioned_again(
    kept_long_ago: FakeClock, page: TodayPage, around_again: Callable[[], object]
) -> None:
    button(page.away, "Leave it").click()
    assert not page.away.isVisible()
    around_again()
    assert not page.away.isVisible()


@pytest.fixture
def around_again(diary: Diary, promises: list[Promise]) -> Callable[[], object]:
    """Something happens, and the day is told anew."""
    return lambda: diary.clear(promises[0].id, diary.log(promises[0].id, Outcome.KEPT).entry.day)


def test_filling_in_opens_the_journal(
    kept_long_ago: FakeClock, page: TodayPage, window: MainWindow
) -> None:
    button(page.away, "Fill in").click()
    assert window.page == "journal"
    journal = window.page_at("journal")
    assert isinstance(journal, JournalPage)
    assert journal.fill_bar.isVisible()
    assert journal.fill_bar.range == (MONDAY + DAY, MONDAY + 20 * DAY)


# nothing there


def test_a_day_without_anything_due_says_so(
    diary: Diary, promises: list[Promise], window: MainWindow
) -> None:
    for promise in promises:
        diary.promises.archive(promise.id, MONDAY)
    diary.promises.add(terms_of("Dentist", schedule=Once(MONDAY + 3 * DAY)))
    page = window.page_at("today")
    assert isinstance(page, TodayPage)
    shown = [b.words for b in page.findChildren(Button) if b.isVisible()]
    assert "Choose a first promise" not in shown
    assert page.line.text() == "Nothing is due today."


def test_an_empty_diary_offers_a_first_promise(
    diary: Diary, promises: list[Promise], window: MainWindow
) -> None:
    for promise in promises:
        diary.promises.delete(promise.id)
    page = window.page_at("today")
    assert isinstance(page, TodayPage)
    assert not page.note.isVisible()
    button(page, "Choose a first promise").click()
    dialog = window.findChild(FirstRunDialog)
    assert dialog is not None
    dialog.reject()


def test_all_of_today_told_is_said(page: TodayPage, promises: list[Promise], diary: Diary) -> None:
    for promise in promises:
        diary.log(promise.id, Outcome.KEPT)
    assert "All of today is told." in page.line.text()
