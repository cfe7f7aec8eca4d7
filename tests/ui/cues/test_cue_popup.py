"""The pop-up: rows that wait, what is said of them, and what comes of it."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.cue_row import CueRow
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.cues.coming import come, let_click, words_of
from tests.ui.hands import button, press


def test_a_cue_comes_with_its_words_and_goes_with_the_answer(
    qtbot: QtBot, cues: Cueing, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    assert not cues.popup.isVisible()
    come(cues, clock, hours=1)
    assert cues.popup.isVisible()
    assert {"Water", "the kettle"} <= set(words_of(cues.popup))
    let_click(cues.popup)
    press(cues.popup, "Done")
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT
    qtbot.waitUntil(lambda: "Water" not in words_of(cues.popup))
    assert cues.popup.isVisible()
    assert any(words.startswith("Kept") for words in words_of(cues.popup))
    cues.popup._goes.timeout.emit()
    assert not cues.popup.isVisible()


@pytest.mark.usefixtures("water")
def test_undo_beside_the_answer_takes_it_back(
    cues: Cueing, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    come(cues, clock, hours=1)
    let_click(cues.popup)
    press(cues.popup, "One sip")
    assert diary.store.entry(water.id, MONDAY) is not None
    press(cues.popup, "Undo")
    assert diary.store.entry(water.id, MONDAY) is None


@pytest.mark.parametrize(
    ("pressed", "outcome"),
    [
        (["Not today"], Outcome.MISSED),
        (["One sip"], Outcome.KEPT_SMALLER),
        (["More about Water", "Skip (counts neither way)"], Outcome.SKIPPED),
        (["Later", "Back", "Done"], Outcome.KEPT),
    ],
)
def test_every_word_is_one_or_two_clicks_away(
    cues: Cueing,
    water: Promise,
    diary: Diary,
    clock: FakeClock,
    pressed: list[str],
    outcome: Outcome,
) -> None:
    come(cues, clock, hours=1)
    let_click(cues.popup)
    for words in pressed:
        press(cues.popup, words)
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is outcome


def test_a_miss_can_be_told_about_beside_the_answer(
    cues: Cueing, water: Promise, clock: FakeClock
) -> None:
    come(cues, clock, hours=1)
    let_click(cues.popup)
    press(cues.popup, "Not today")
    press(cues.popup, "What got in the way?")
    (asked,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MissDialog)]
    assert asked.isVisible()
    assert not cues.popup.isVisible()
    asked.reject()


@pytest.mark.parametrize(
    ("choice", "minutes"), [("10 minutes", 10), ("1 hour", 60), ("Next check-in", 600)]
)
@pytest.mark.usefixtures("water")
def test_later_asks_again_then(
    qtbot: QtBot, cues: Cueing, clock: FakeClock, choice: str, minutes: int
) -> None:
    come(cues, clock, hours=1)
    let_click(cues.popup)
    press(cues.popup, "Later")
    press(cues.popup, choice)
    qtbot.waitUntil(lambda: not cues.popup.isVisible())
    come(cues, clock, minutes=minutes - 1)
    assert not cues.popup.isVisible()
    come(cues, clock, minutes=1)
    assert "Water" in words_of(cues.popup)


@pytest.mark.usefixtures("water")
def test_for_the_first_second_clicks_and_at_any_time_keys_do_nothing(
    qtbot: QtBot, cues: Cueing, diary: Diary, water: Promise, clock: FakeClock
) -> None:
    come(cues, clock, hours=1)
    done = next(button for button in cues.popup.findChildren(Button) if button.words == "Done")
    place = done.mapTo(cues.popup, done.rect().center())
    window = cues.popup.windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert diary.store.entry(water.id, MONDAY) is None
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(window, key)
    assert diary.store.entry(water.id, MONDAY) is None
    assert all(
        button.focusPolicy() is Qt.FocusPolicy.NoFocus
        for button in cues.popup.findChildren(Button)
        if button.words not in {"Undo", "Reflect"}
    )
    qtbot.waitUntil(lambda: not cues.popup._sparing.isActive(), timeout=3000)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert diary.store.entry(water.id, MONDAY) is not None


def test_a_double_click_answers_one_cue_alone(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    for title in ("Water", "Run"):
        diary.promises.add(terms_of(title, at=time(10)))
    come(cues, clock, hours=1)
    let_click(cues.popup)
    done = button(cues.popup, "Done")
    place, window = done.mapTo(cues.popup, done.rect().center()), cues.popup.windowHandle()
    for _ in range(2):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()
    assert diary.agenda().kept == 1
    let_click(cues.popup)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert diary.agenda().kept == 2


def test_three_cues_are_three_rows_of_one_window(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    for minute, title in enumerate(("Water", "Run", "Read")):
        diary.promises.add(terms_of(title, at=time(10, minute)))
    come(cues, clock, minutes=60)
    for _ in range(2):
        come(cues, clock, minutes=1)
    assert [w for w in words_of(cues.popup) if w in {"Water", "Run", "Read"}] == [
        "Water",
        "Run",
        "Read",
    ]


def test_the_first_row_leads(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    for title in ("Water", "Run"):
        diary.promises.add(terms_of(title, at=time(10)))
    come(cues, clock, hours=1)
    let_click(cues.popup)
    first, second = (button(cues.popup, "Done", nth).dress for nth in range(2))
    assert first != second
    press(cues.popup, "Done")
    assert button(cues.popup, "Done").dress == first


def test_rows_that_stay_take_the_room_they_need(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    for title in ("Water", "Run", "Read"):
        diary.promises.add(terms_of(title, at=time(10)))
    come(cues, clock, hours=1)
    let_click(cues.popup)
    row = cues.popup.findChildren(CueRow)[1]
    high = row.height()
    press(cues.popup, "Later", nth=1)
    press(cues.popup, "Done")
    assert "10 minutes" in [b.words for b in row.findChildren(Button) if b.isVisible()]
    QApplication.processEvents()
    assert row.height() == high


def test_more_cues_than_a_screen_holds_scroll_and_the_place_is_kept(
    cues: Cueing, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for number in range(20):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    come(cues, clock, hours=1)
    popup, (area,) = cues.popup, cues.popup.findChildren(QScrollArea)
    assert popup.screen().availableGeometry().contains(popup.geometry())
    assert "20 cues wait for a word" in words_of(popup)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(1000)
    let_click(popup)
    row = popup.findChildren(CueRow)[10]
    press(row, "Done")
    assert "19 cues wait for a word" in words_of(popup)
    QApplication.processEvents()
    assert bar.value() == 1000
    assert popup.screen().availableGeometry().contains(popup.geometry())


def test_few_cues_need_no_line_above_them(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    for number in range(2):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    come(cues, clock, hours=1)
    assert not any("wait for a word" in words for words in words_of(cues.popup))
    (area,) = cues.popup.findChildren(QScrollArea)
    assert not any(bar.isVisible() for bar in cues.popup.findChildren(QScrollBar))
    assert area.y() == 1


def test_the_dialog_of_many_cues_keeps_its_foot_on_the_screen(
    cues: Cueing, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    for number in range(20):
        diary.promises.add(terms_of(f"Promise {number}", at=time(10)))
    come(cues, clock, hours=1)
    cues.answer()
    dialog = cues._dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    close = next(b for b in dialog.findChildren(Button) if b.words == "Close")
    place = close.mapToGlobal(QPoint(0, close.height()))
    assert dialog.screen().availableGeometry().contains(place)
    assert not cues.popup.isVisible()


@pytest.mark.usefixtures("water")
def test_a_cue_of_another_day_says_so(cues: Cueing, diary: Diary, clock: FakeClock) -> None:
    diary.save_settings(replace(diary.settings, day_ends_at=time(0), quiet_until=time(22)))
    diary.promises.add(terms_of("Read", at=time(23, 50)))
    clock.set(MONDAY, time(23, 50))
    cues.reminders.look()
    key = next(w.key for w in diary.cues.waiting() if w.due and w.due.terms.title == "Read")
    diary.cues.later(key, clock() + timedelta(hours=1))
    clock.set(MONDAY + timedelta(days=1), time(0, 50))
    cues.reminders.look()
    assert "Monday" in words_of(cues.popup)


@pytest.mark.usefixtures("water")
def test_neutral_texts_name_no_promise(cues: Cueing, program: Program, clock: FakeClock) -> None:
    program._desk.change(neutral_texts=True)
    come(cues, clock, hours=1)
    assert "A small promise" in words_of(cues.popup)
    said = " ".join([*words_of(cues.popup), *(b.words for b in cues.popup.findChildren(Button))])
    assert "Water" not in said
    assert "One sip" not in said
    assert "kettle" not in said


def test_kept_from_elsewhere_it_goes(
    qtbot: QtBot, cues: Cueing, water: Promise, diary: Diary, clock: FakeClock
) -> None:
    come(cues, clock, hours=1)
    diary.log(water.id, Outcome.KEPT)
    qtbot.waitUntil(lambda: not cues.popup.isVisible())


def test_the_pop_up_stands_in_the_corner_and_takes_no_focus(
    cues: Cueing, water: Promise, clock: FakeClock
) -> None:
    assert water.terms
    come(cues, clock, hours=1)
    flags = cues.popup.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert cues.popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    place = QApplication.primaryScreen().availableGeometry()
    assert place.contains(cues.popup.geometry())
    assert cues.popup.geometry().top() == place.top() + 12
    assert cues.popup.pos() != QPoint()
