"""The journal in the running program: reading, finding, setting right, by mouse and keyboard."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import pairwise
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.reflections import Reflection
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.program import Program
from desktop_app.ui.theme import Role as Colour
from desktop_app.ui.theme import Type, theme
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.journal.laying import laid
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line
from desktop_app.ui.widgets.journal.window import LINE
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import choose, open_page, press
from tests.ui.widgets.seeing import colours

TODAY = MONDAY + timedelta(days=400)


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


@pytest.fixture
def water(diary: Diary, clock: FakeClock) -> UUID:
    """A promise of 400 days, kept on each but on the days 390 to 393 and 399, which are open."""
    promise = diary.promises.add(terms_of("Drink water")).id
    kept = [n for n in range(400) if not 390 <= n <= 393 and n != 399]
    diary.imports.fill([entry(promise, n) for n in kept])
    clock.turn(days=400)
    return promise


def entry(promise: UUID, n: int) -> Entry:
    at = datetime.combine(day(n), time(8), UTC)
    return Entry(promise, day(n), Outcome.KEPT, at, "UTC", note=f"note{n}")


@pytest.fixture
def page(program: Program, water: UUID, qtbot: QtBot) -> JournalPage:
    return open_page(program, "journal", JournalPage, qtbot)


def lines(page: JournalPage) -> list[Line]:
    return list(page.view.window_of_lines.lines)


def days(page: JournalPage) -> list[int]:
    return [(line.day - MONDAY).days for line in lines(page) if line.kind is Kind.HEAD]


def place_of(page: JournalPage, wanted: Callable[[Line], bool]) -> tuple[QPoint, Line]:
    """The corner of the first loaded line that fits, in the view."""
    view = page.view
    row = next(n for n, line in enumerate(lines(page)) if wanted(line))
    index = view.window_of_lines.index(row)
    return view.visualRect(index).topLeft(), index.data(LINE)


def press_line(page: JournalPage, wanted: Callable[[Line], bool], action: Action) -> None:
    """A click on a painted action."""
    corner, line = place_of(page, wanted)
    where = page.view._painting.setting(line, page.view.viewport().width()).actions[action]
    point = (QPointF(corner) + where.center()).toPoint()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def dialog(page: JournalPage) -> QDialog:
    found = [d for d in page.window().findChildren(QDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def search(page: JournalPage, text: str, qtbot: QtBot) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.field.hasFocus()
    QTest.keyClicks(page.search.field, text)
    with qtbot.waitSignal(page.search.sought):
        pass


def top_day(page: JournalPage) -> int:
    anchor = page.view.anchor()
    assert anchor is not None
    return (anchor.day - MONDAY).days


def test_an_empty_diary_says_what_will_appear(program: Program, qtbot: QtBot) -> None:
    page = open_page(program, "journal", JournalPage, qtbot)
    words = [label.text() for label in page._empty.findChildren(type(page.heading))]
    assert "Your journal begins with the first word" in words
    assert not page.view.isVisible()
    press(page._empty, "Go to Today")
    assert program._window.page == "today"


def test_it_begins_today_and_tells_silences_as_one_line(page: JournalPage) -> None:
    assert days(page)[:5] == [400, 399, 398, 397, 396]
    assert page.heading.text() == "Your journal since January 2026"
    silence = next(line for line in lines(page) if line.kind is Kind.SILENCE)
    assert (silence.first, silence.day, silence.title) == (
        day(390),
        day(393),
        "4 days without a word",
    )


def test_scrolling_goes_on_to_the_first_day_and_back(page: JournalPage, qtbot: QtBot) -> None:
    def scroll(share: float) -> None:
        bar = page.view.verticalScrollBar()
        bar.setValue(bar.value() + round(page.view.viewport().height() * share))
        QApplication.processEvents()

    seen = set[int]()
    while 0 not in seen and len(seen) < 400:
        seen |= {(line.day - MONDAY).days for line in shown(page)}
        scroll(0.5)
    assert seen >= set(range(401)) - set(range(390, 393))
    assert len(lines(page)) < 700
    while top_day(page) < 400:
        before = page.view.anchor()
        scroll(-0.5)
        assert page.view.anchor() != before


def _is_row_of(day: date, line: Line) -> bool:
    return line.promise is not None and line.day == day


def shown(page: JournalPage) -> list[Line]:
    """The lines in view."""
    view, window = page.view, page.view.window_of_lines
    area = view.viewport().rect()
    rows = (window.index(row) for row in range(window.rowCount()))
    return [index.data(LINE) for index in rows if view.visualRect(index).intersects(area)]


def test_what_is_in_view_stays_when_more_comes_in(page: JournalPage, qtbot: QtBot) -> None:
    page.show_day(day(200))
    qtbot.waitUntil(lambda: max(days(page)) > 200)
    assert top_day(page) == 200


def test_a_day_can_be_shown_from_elsewhere(
    program: Program, page: JournalPage, diary: Diary
) -> None:
    program.go("journal", day(17))
    assert top_day(page) == 17
    program.go("journal", day(-40))
    assert page.view.current is not None
    assert page.view.current.day == day(-40)
    assert page.view.current in shown(page)


def test_one_click_says_what_became_of_an_open_promise(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    corner, _line = place_of(page, lambda line: line.kind is Kind.OPEN and line.day == day(399))
    QTest.mouseMove(page.view.viewport(), corner + QPoint(40, 10))
    press_line(page, lambda line: line.kind is Kind.OPEN and line.day == day(399), Action.KEEP)
    held = diary.store.entry(water, day(399))
    assert held is not None
    assert held.outcome is Outcome.KEPT
    assert "Drink water" in page.bar.words
    press(page.bar, "Undo")
    assert diary.store.entry(water, day(399)) is None
    assert any(line.kind is Kind.OPEN and line.day == day(399) for line in lines(page))


def test_an_entry_of_any_day_can_be_set_right(
    page: JournalPage, diary: Diary, water: UUID, qtbot: QtBot
) -> None:
    page.show_day(day(50))
    press_line(page, lambda line: line.kind is Kind.ENTRY and line.day == day(50), Action.MORE)
    choose("Not today")
    held = diary.store.entry(water, day(50))
    assert held is not None
    assert (held.outcome, held.note) == (Outcome.MISSED, "note50")
    assert top_day(page) == 50
    _corner, line = place_of(page, lambda line: line.day == day(50) and line.promise is not None)
    assert line.outcome is Outcome.MISSED


def test_the_keyboard_walks_by_line_and_by_day_and_opens_the_menu(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    view = page.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current is not None
    assert (view.current.day, view.current.kind) == (day(399), Kind.OPEN)
    QTest.keyClick(view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    held = diary.store.entry(water, day(399))
    assert held is not None
    assert held.outcome is Outcome.KEPT
    assert view.current.day == day(399)
    assert view.hasFocus()


def test_what_is_made_open_again_is_answered_and_can_be_taken_back(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    press_line(page, lambda line: line.kind is Kind.ENTRY and line.day == day(398), Action.MORE)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    choose("Make it open again")
    menu.close()
    assert diary.store.entry(water, day(398)) is None
    assert page.bar.words == "“Drink water” is open again on Sunday, 7 February 2027."
    press(page.bar, "Undo")
    assert diary.store.entry(water, day(398)) is not None
    assert page.bar.words.startswith("Taken back")
    assert not page.bar.offers_undo


def test_page_keys_home_and_end(page: JournalPage) -> None:
    view = page.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current is not None
    assert view.current.day < day(380)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current.day == MONDAY
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current.day == TODAY


def test_a_note_higher_than_the_view_is_read_through_by_keys(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    diary.reflect(water, day(398), Reflection(note="A long sentence about rain. " * 400))
    view, bar = page.view, page.view.verticalScrollBar()
    _corner, line = place_of(page, lambda line: line.kind is Kind.ENTRY and line.day == day(398))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.make_current(line.key)
    QTest.keyClick(view, Qt.Key.Key_Space)
    height = view.visualRect(view.currentIndex()).height()
    assert height > 2 * view.viewport().height()
    for key, most in ((Qt.Key.Key_PageDown, 20), (Qt.Key.Key_Down, 80)):
        seen: list[int] = []
        while view.current is not None and view.current.key == line.key and len(seen) < most:
            seen.append(bar.value())
            QTest.keyClick(view, key)
        assert 2 < len(seen) < most
        assert max(after - before for before, after in pairwise(seen)) < view.viewport().height()
        view.make_current(line.key)
        view.scrollTo(view.currentIndex())
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.visualRect(view.currentIndex()).top() == 0


def test_by_day_goes_on_where_a_day_is_longer_than_what_is_loaded(
    page: JournalPage, diary: Diary, qtbot: QtBot
) -> None:
    others = [diary.promises.add(terms_of(f"Promise {n}", day(300))).id for n in range(40)]
    diary.imports.fill([entry(one, n) for one in others for n in range(385, 399)])
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: 398 in days(page))
    for _ in range(6):
        QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page.view.current is not None
    assert page.view.current.day == day(394)


def test_search_finds_marks_and_says_when_there_is_nothing(page: JournalPage, qtbot: QtBot) -> None:
    search(page, "note77", qtbot)
    assert days(page) == [77]
    marked = theme().colour(Colour.WARM_SOFT).name()
    assert marked in colours(page.view.grab().toImage())
    QTest.keyClick(page.search.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: days(page)[0] == 400)
    assert marked not in colours(page.view.grab().toImage())
    place = page.search.mapTo(page, QPoint())
    search(page, "zebra", qtbot)
    QApplication.processEvents()
    assert page.search.mapTo(page, QPoint()) == place
    assert "Nothing found for “zebra”." in page._nothing.text()
    assert not page.view.isVisible()


def test_where_nothing_is_left_the_keyboard_is_in_the_search(
    page: JournalPage, diary: Diary, qtbot: QtBot
) -> None:
    search(page, "note77", qtbot)
    QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.view.hasFocus()
    line = page.view.current
    assert line is not None
    assert line.promise is not None
    diary.clear(line.promise, line.day)
    qtbot.waitUntil(page.search.field.hasFocus)


def test_a_label_stands_back_to_its_end(page: JournalPage) -> None:
    text, label = "🙂🙂 Water: said", "🙂🙂 Water:"
    (back,) = laid(text, Type.SECOND, 400, quiet=len(label)).formats()
    assert back.length == len(label.encode("utf-16-le")) // 2


def test_search_goes_on_when_one_scrolls(page: JournalPage, qtbot: QtBot) -> None:
    search(page, "note", qtbot)
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(60):
        QTest.keyClick(page.view, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    assert min(days(page)) < 300


def test_enter_in_the_search_leads_to_the_first_found(page: JournalPage, qtbot: QtBot) -> None:
    search(page, "note77", qtbot)
    QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.view.hasFocus()
    assert page.view.current is not None
    assert page.view.current.day == day(77)
    assert page.view.current.promise is not None


def test_filters_narrow_and_can_be_left(
    page: JournalPage, diary: Diary, water: UUID, qtbot: QtBot
) -> None:
    diary.log(water, Outcome.MISSED, day(30))
    diary.reflect(water, day(30), Reflection(lesson="Before mail"))
    menu = page.search._filters
    menu.aboutToShow.emit()
    lesson = next(a for a in menu.actions() if a.text() == "With a lesson")
    lesson.trigger()
    qtbot.waitUntil(lambda: days(page) == [30])
    assert "With a lesson" in page.search._said.text()
    press(page.search, "Show everything")
    assert days(page)[0] == 400


def test_missing_days_are_filled_in_with_one_click_each(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    page.show_day(day(394))
    press_line(page, lambda line: line.kind is Kind.SILENCE, Action.FILL_IN)
    assert page.fill_bar.isVisible()
    assert days(page) == [393, 392, 391, 390]
    for missing in (day(393), day(391)):
        press_line(page, partial(_is_row_of, missing), Action.KEEP)
    assert days(page) == [392, 390]
    assert diary.store.entry(water, day(391)) is not None
    press(page.fill_bar, "Done")
    assert not page.fill_bar.isVisible()
    assert days(page)[0] == 400


def test_filling_in_further_down_keeps_the_days_above(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    for n in {*range(370, 400)} - {*range(390, 394), 399}:
        diary.clear(water, day(n))
    page.fill_in(day(370), day(399))
    while page.view.window_of_lines.older_edge:
        page.view.older_wanted.emit(page.view.window_of_lines.older_edge)
    page.view.show_day(day(380))
    press_line(page, partial(_is_row_of, day(379)), Action.KEEP)
    while page.view.window_of_lines.newer_edge:
        page.view.newer_wanted.emit(page.view.window_of_lines.newer_edge)
    anchor = page.view.anchor()
    assert anchor is not None
    assert anchor.day == day(380)
    assert days(page)[0] == 399


def test_a_double_click_fills_in_one_day(page: JournalPage, diary: Diary, water: UUID) -> None:
    page.fill_in(day(390), day(393))
    press_line(page, partial(_is_row_of, day(393)), Action.KEEP)
    QApplication.processEvents()
    corner, line = place_of(page, partial(_is_row_of, day(392)))
    where = page.view._painting.setting(line, page.view.viewport().width()).actions[Action.KEEP]
    point = (QPointF(corner) + where.center()).toPoint()
    for part in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        part(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    kept = [n for n in range(390, 394) if diary.store.entry(water, day(n))]
    assert kept == [392, 393]


def test_missing_days_can_become_a_pause(page: JournalPage, diary: Diary, qtbot: QtBot) -> None:
    press(page.search, "Fill in")
    assert page.fill_bar.range == (day(386), day(399))
    first, last = page.fill_bar.findChildren(DayField)
    first.show_day(day(390))
    last.show_day(day(393))
    assert days(page) == [393, 392, 391, 390]
    press(page.fill_bar, "Pause these days")
    (pause,) = diary.promises.pauses_for_all()
    assert (pause.first, pause.last) == (day(390), day(393))
    assert page.bar.words.startswith("Paused from ")
    press(page.bar, "Undo")
    assert diary.promises.pauses_for_all() == ()
    diary.redo()
    assert page._nothing.text() == "Nothing is open in these days."
    press(page.fill_bar, "Done")
    page.show_day(day(391))
    assert lines(page)[0].title == "Paused: nothing was due"


def test_a_day_is_noted_and_gets_an_entry_that_was_not_due(
    page: JournalPage, diary: Diary, qtbot: QtBot
) -> None:
    walk = diary.promises.add(terms_of("Walk & talk", from_day=TODAY)).id
    press_line(page, lambda line: line.kind is Kind.HEAD and line.day == day(398), Action.MORE)
    choose("Note the day…")
    asked = dialog(page)
    QTest.keyClicks(asked.focusWidget(), "slept badly,  visitors ")
    press(asked, "Save")
    context = diary.store.day_context(day(398))
    assert context is not None
    assert [noted.name for noted in context.noted] == ["slept badly", "visitors"]
    head = next(line for line in lines(page) if line.kind is Kind.HEAD and line.day == day(398))
    assert [tag.name for tag in head.tags] == ["slept badly", "visitors"]

    press_line(page, lambda line: line.kind is Kind.HEAD and line.day == day(398), Action.MORE)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    others = next(a.menu() for a in menu.actions() if a.text() == "Add an entry")
    assert isinstance(others, QMenu)
    (one,) = others.actions()
    assert one.text() == "Walk && talk"
    one.trigger()
    menu.close()
    choose("Done")
    held = diary.store.entry(walk, day(398))
    assert held is not None
    assert held.outcome is Outcome.KEPT


def test_a_note_of_the_day_can_be_taken_back(page: JournalPage, diary: Diary) -> None:
    diary.note_day(day(398), ["slept badly", "visitors"])
    press_line(page, lambda line: line.kind is Kind.HEAD and line.day == day(398), Action.MORE)
    choose("Note the day…")
    asked = dialog(page)
    chip = next(c for c in asked.findChildren(Chip) if c.words == "slept badly")
    assert chip.isChecked()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    press(asked, "Save")
    context = diary.store.day_context(day(398))
    assert context is not None
    assert [noted.name for noted in context.noted] == ["visitors"]
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    context = diary.store.day_context(day(398))
    assert context is not None
    assert len(context.noted) == 2


def test_a_note_left_half_typed_is_there_again(page: JournalPage, diary: Diary) -> None:
    diary.note_day(day(398), ["visitors"])
    press_line(page, lambda line: line.kind is Kind.HEAD and line.day == day(398), Action.MORE)
    choose("Note the day…")
    asked = dialog(page)
    chip = next(c for c in asked.findChildren(Chip) if c.words == "visitors")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    field = asked.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "slept")
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    press_line(page, lambda line: line.kind is Kind.HEAD and line.day == day(398), Action.MORE)
    choose("Note the day…")
    asked = dialog(page)
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_End)
    QTest.keyClicks(asked.focusWidget(), " badly")
    press(asked, "Save")
    context = diary.store.day_context(day(398))
    assert context is not None
    assert [noted.name for noted in context.noted] == ["slept badly"]
    assert diary.draft(f"note {day(398)}") is None


def test_ctrl_g_goes_to_a_day(page: JournalPage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(page)
    field = asked.findChild(DayField)
    assert field is not None
    field.show_day(day(123))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert top_day(page) == 123
    assert page.view.hasFocus()


def test_the_scroll_bar_is_the_time_that_the_diary_covers(page: JournalPage) -> None:
    bar = page._timeline
    assert (bar.minimum(), bar.maximum()) == (0, 400)
    bar.setSliderPosition(300)
    bar.triggerAction(bar.SliderAction.SliderMove)
    assert top_day(page) == 100


def test_a_change_from_elsewhere_leaves_the_reader_in_place(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    page.show_day(day(100))
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().value() + 33)
    before = page.view.anchor()
    diary.log(water, Outcome.KEPT, TODAY)
    assert page.view.anchor() == before


def test_the_place_is_remembered_while_other_pages_are_open(
    program: Program, page: JournalPage, diary: Diary, water: UUID
) -> None:
    page.show_day(day(100))
    program.go("today")
    diary.log(water, Outcome.MISSED, day(100))
    program.go("journal")
    assert top_day(page) == 100
    _corner, line = place_of(page, lambda line: line.day == day(100) and line.promise is not None)
    assert line.outcome is Outcome.MISSED


def test_long_notes_are_cut_until_one_reads_on(
    page: JournalPage, diary: Diary, water: UUID
) -> None:
    diary.reflect(water, day(398), Reflection(note="A long sentence about rain. " * 80))
    corner, line = place_of(page, lambda line: line.kind is Kind.ENTRY and line.day == day(398))
    index = page.view.indexAt(corner + QPoint(5, 5))
    before = page.view.visualRect(index).height()
    press_line(page, lambda each: each == line, Action.READ_ON)
    after = page.view.visualRect(page.view.indexAt(corner + QPoint(5, 5))).height()
    assert after > 1.5 * before


def test_words_are_never_taken_for_markup(page: JournalPage, diary: Diary, water: UUID) -> None:
    bait = '<span style="background:#ff0080">bait</span>'
    tags = (Tag(bait, Role.HELPED),)
    diary.reflect(water, day(398), Reflection(note=bait, lesson=bait, tags=tags))
    assert "#ff0080" not in colours(page.view.grab().toImage())


def test_screen_readers_hear_whole_lines(page: JournalPage, diary: Diary, water: UUID) -> None:
    tags = (Tag("music", Role.HELPED),)
    told = Reflection(note="Rain.", what_helped="A hat.", before=2, after=4, tags=tags)
    diary.reflect(water, day(398), told)
    corner, _line = place_of(page, lambda line: line.kind is Kind.ENTRY and line.day == day(398))
    row = page.view.indexAt(corner + QPoint(5, 5)).row()
    view = QAccessible.queryAccessibleInterface(page.view)
    assert view is not None
    spoken = view.child(row).text(QAccessible.Text.Name)
    assert spoken == "Drink water. Kept. felt 2, then 4. helped: music. Rain. Helped: A hat."


@pytest.mark.parametrize("size", [(800, 560), (1600, 900)])
def test_lines_fill_the_width_there_is(page: JournalPage, size: tuple[int, int]) -> None:
    page.window().resize(*size)
    QApplication.processEvents()
    view = page.view
    for row in range(5):
        rect = view.visualRect(view.window_of_lines.index(row))
        assert rect.width() == view.viewport().width()


def test_the_keyboard_is_shown_on_the_line_and_not_around_the_journal(page: JournalPage) -> None:
    focus = theme().colour(Colour.FOCUS).name()
    page.search.field.setFocus()
    QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    assert page.view.hasFocus()
    assert focus in colours(page.view.grab().toImage())
    corner = page.view.mapTo(page.window(), QPoint())
    around = page.view.rect().translated(corner).adjusted(-4, -4, 4, 0)
    rim = page.window().grab(around).toImage().copy(0, 0, around.width(), 4)
    assert focus not in colours(rim)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert page.view.hasFocus()
    assert focus in colours(page.view.grab().toImage()), "its menu has gone"
