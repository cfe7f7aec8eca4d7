"""The quick log: what is open, one click each, and the line that answers."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.quick_log import QuickLogWindow, nearest_corner
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.promise_row import PromiseRow
from tests.clock import terms_of
from tests.ui.hands import press


@pytest.fixture
def quick(qtbot: QtBot, appearance: Appearance, diary: Diary) -> QuickLogWindow:
    diary.promises.add(terms_of("Drink a glass of water"), baseline=True)
    diary.promises.add(terms_of("Write one sentence", smaller="One word"))
    made = QuickLogWindow()
    qtbot.addWidget(made)
    made.show_agenda(diary.agenda())
    made.toggle()
    return made


def buttons(window: QWidget, words: str) -> list[Button]:
    return [b for b in window.findChildren(Button) if b.words == words and b.isVisible()]


def rows(window: QWidget) -> list[str]:
    return [row.state.title for row in window.findChildren(PromiseRow) if row.isVisible()]


def test_the_share_stands_over_what_is_open(quick: QuickLogWindow) -> None:
    row = quick.findChildren(PromiseRow)[0]
    marks, words = row._mark, row._title
    assert middle(quick._ring, quick) == middle(marks, quick)
    assert left(quick._share, quick) == left(words, quick)


def middle(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, widget.rect().center()).x()


def left(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint()).x()


def test_one_click_asks_for_done(quick: QuickLogWindow, diary: Diary, qtbot: QtBot) -> None:
    with qtbot.waitSignal(quick.log_requested) as asked:
        press(quick, "Done")
    assert asked.args == [diary.agenda().open[0].promise.id, Outcome.KEPT, diary.today]


def test_a_double_click_asks_for_one_alone(
    quick: QuickLogWindow, diary: Diary, qtbot: QtBot
) -> None:
    asked: list[object] = []

    def log(promise: UUID, outcome: Outcome, day: date) -> None:
        asked.append(promise)
        diary.log(promise, outcome, day)
        quick.show_agenda(diary.agenda())

    quick.log_requested.connect(log)
    done = buttons(quick, "Done")[0]
    place = done.mapToGlobal(done.rect().center())
    for _ in range(2):
        at = quick.windowHandle().mapFromGlobal(place)
        QTest.mouseClick(quick.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()
    assert len(asked) == 1


def test_the_smaller_version_is_offered_in_its_own_words(
    quick: QuickLogWindow, diary: Diary, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(quick.log_requested) as asked:
        press(quick, "One word")
    assert asked.args == [diary.agenda().open[1].promise.id, Outcome.KEPT_SMALLER, diary.today]


def test_what_is_kept_leaves_and_the_line_offers_undo(
    quick: QuickLogWindow, diary: Diary, qtbot: QtBot
) -> None:
    logged = diary.log(diary.agenda().open[0].promise.id, Outcome.KEPT)
    quick.show_agenda(diary.agenda())
    quick.acknowledge(str(logged.acknowledgement))
    assert rows(quick) == ["Write one sentence"]
    assert quick.bar.words == str(logged.acknowledgement)
    with qtbot.waitSignal(quick.undo_requested):
        press(quick, "Undo")


def test_the_keyboard_is_on_the_first_done_and_tab_goes_as_one_reads(
    quick: QuickLogWindow, diary: Diary, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert said_at() == "Done: Drink a glass of water"
    with qtbot.waitSignal(quick.log_requested) as asked:
        QTest.keyClick(at(), Qt.Key.Key_Return)
    diary.log(asked.args[0], Outcome.KEPT)
    diary.promises.add(terms_of("Text one friend"))
    quick.show_agenda(diary.agenda())
    QApplication.processEvents()
    assert said_at() == "Done: Write one sentence"
    seen = []
    for _ in range(4):
        QTest.keyClick(at(), Qt.Key.Key_Tab)
        seen.append(said_at())
    assert seen[0] == "One sip: Text one friend"
    assert seen[1:] == ["Done: Text one friend", "Not today…", "Open Kept"]


def test_with_nothing_open_the_keyboard_is_on_the_way_to_kept(
    quick: QuickLogWindow, diary: Diary, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for due in diary.agenda().open:
        diary.log(due.promise.id, Outcome.KEPT)
    quick.show_agenda(diary.agenda())
    assert said_at() == "Open Kept"


def test_the_keyboard_stays_below_the_rows_when_one_is_logged_elsewhere(
    quick: QuickLogWindow, diary: Diary, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    (below,) = buttons(quick, "Open Kept")
    below.setFocus()
    diary.log(diary.agenda().open[0].promise.id, Outcome.KEPT)
    quick.show_agenda(diary.agenda())
    assert said_at() == "Open Kept"


def at() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def said_at() -> str:
    return at().accessibleName() or at().property("words")


def test_what_answers_lies_over_nothing(quick: QuickLogWindow) -> None:
    quick.acknowledge("Kept. That is 4 of the last 6.")
    QApplication.processEvents()
    rows, bar = quick._area.geometry(), quick.bar.geometry()
    assert rows.bottom() + 1 == bar.top()


def test_many_promises_scroll_between_the_share_and_what_is_below(
    quick: QuickLogWindow, diary: Diary
) -> None:
    few = quick.height()
    for number in range(30):
        diary.promises.add(terms_of(f"Promise {number}"))
    quick.show_agenda(diary.agenda())
    assert quick.screen().availableGeometry().contains(quick.geometry())
    shown = QRect(QPoint(), quick.size())
    for button in (buttons(quick, "Open Kept")[0], buttons(quick, "Not today…")[0]):
        assert shown.contains(QRect(button.mapTo(quick, QPoint()), button.size()))
    last = quick.findChildren(PromiseRow)[-1]
    buttons(last, "Done")[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert len(rows(quick)) == 32
    assert few < quick.height()


def test_a_bar_comes_where_there_is_no_room_and_takes_none(
    quick: QuickLogWindow, diary: Diary
) -> None:
    assert not bars(quick)
    wide = quick.findChildren(PromiseRow)[0].width()
    for number in range(30):
        diary.promises.add(terms_of(f"Promise {number}"))
    quick.show_agenda(diary.agenda())
    (bar,) = bars(quick)
    assert bar.geometry().right() == quick.rect().right()
    assert quick.findChildren(PromiseRow)[-1].width() == wide
    bar.setValue(bar.maximum())
    last = quick.findChildren(PromiseRow)[-1]
    assert not last.visibleRegion().isEmpty()


def bars(window: QWidget) -> list[QScrollBar]:
    return [bar for bar in window.findChildren(QScrollBar) if bar.isVisible()]


def test_escape_closes_and_a_second_click_does_too(quick: QuickLogWindow) -> None:
    QTest.keyClick(quick, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    quick.toggle()
    assert quick.isVisible()
    quick.toggle()
    assert not quick.isVisible()


def test_a_day_with_nothing_open_says_so(
    quick: QuickLogWindow, diary: Diary, appearance: Appearance
) -> None:
    for due in diary.agenda().open:
        diary.log(due.promise.id, Outcome.KEPT)
    quick.show_agenda(diary.agenda())
    assert rows(quick) == []
    assert "nothing is open" in quick._open.text()
    assert not buttons(quick, "Not today…")


@pytest.mark.parametrize(
    ("pointer", "corner"),
    [
        ((1270, 790), (848, 538)),
        ((5, 795), (12, 538)),
        ((1270, 2), (848, 12)),
        ((5, 5), (12, 12)),
    ],
)
def test_it_opens_in_the_corner_nearest_the_pointer(
    pointer: tuple[int, int], corner: tuple[int, int]
) -> None:
    place = nearest_corner(QRect(0, 0, 1280, 800), (420, 250), QPoint(*pointer))
    assert (place.x(), place.y()) in _near(corner)


def _near(corner: tuple[int, int]) -> set[tuple[int, int]]:
    """Qt's right and bottom lie one pixel within."""
    return {(corner[0] - x, corner[1] - y) for x in (0, 1) for y in (0, 1)}


def test_short_words_have_their_buttons_beside_them(quick: QuickLogWindow) -> None:
    row = next(r for r in quick.findChildren(PromiseRow) if r.state.title == "Write one sentence")
    (done,) = buttons(row, "Done")
    middle = row.rect().center().y()
    assert done.mapTo(row, done.rect().center()).y() == pytest.approx(middle, abs=2)
