"""The promise editor says what its fields say, reads it back, and keeps what was typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QStyleOptionComboBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.days import DayRule, Part
from desktop_app.domain.promises import Cue, CueKind, Terms
from desktop_app.domain.schedules import Daily, Every, Once, PerWeek, Schedule, Weekdays
from desktop_app.domain.settings import Settings
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.promise_draft import draft_of, restored
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.cue_field import CueRow
from desktop_app.ui.widgets.promise_fields import Edited
from tests.clock import MONDAY
from tests.ui.hands import focused, press

RULE = DayRule(ZoneInfo("Europe/Berlin"))
OTHER = uuid4()
LATER = MONDAY + timedelta(days=9)

Open = Callable[..., PromiseEditorDialog]


@pytest.fixture
def opened(qtbot: QtBot, appearance: Appearance) -> Open:
    """Opens the editor on some terms, on nothing by default."""

    def make(
        terms: Terms | None = None, draft: dict[str, Any] | None = None, **more: Any
    ) -> PromiseEditorDialog:
        begun = terms or Terms(uuid4(), MONDAY, "")
        edited = Edited(begun, terms is None, MONDAY, RULE, Settings(), [(OTHER, "Walk")])
        dialog = PromiseEditorDialog(replace(edited, **more), draft)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        assert QTest.qWaitForWindowFocused(dialog)
        return dialog

    return make


def add_cue(dialog: PromiseEditorDialog, kind: int) -> CueRow:
    """Choose one of the kinds, by keyboard."""
    dialog.fields._cues._add.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(menu.actions()[kind])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    return dialog.findChildren(CueRow)[-1]


def save(dialog: QWidget) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_it_reads_back_while_one_types(opened: Open) -> None:
    dialog = opened()
    assert dialog._sentence.text() == "Every day: …"
    QTest.keyClicks(dialog.fields._title, "Drink a glass of water")
    QTest.keyClicks(dialog.fields._smaller, "One sip")
    QTest.keyClicks(dialog.fields._anchor, "when the kettle boils")
    press(dialog, "Chosen weekdays")
    assert dialog._sentence.text() == (
        "On weekdays, when the kettle boils: drink a glass of water. On a hard day: one sip."
    )


def test_ctrl_enter_saves_what_the_fields_say(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.fields._title, "  Water ")
    press(dialog, "A goal")
    press(dialog, "Times a week")
    dialog.fields._part.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.saved) as told:
        save(dialog)
    terms = told.args[0]
    assert (terms.title, terms.serves, terms.schedule) == ("Water", "goal", PerWeek(3))
    assert (terms.planned_part, terms.from_day) == (Part.MORNING, MONDAY)
    assert dialog.isVisible(), "until it is written"


def test_without_a_title_it_stays_and_says_so(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.assertNotEmitted(dialog.saved):
        press(dialog, "Save")
        press(dialog, "A goal")
        save(dialog)
    assert dialog.isVisible()
    assert dialog.fields._remark.text() == "A few words are enough."
    assert dialog.fields._title.hasFocus()


def test_without_a_weekday_it_stays_and_says_so(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.fields._title, "Water")
    press(dialog, "Chosen weekdays")
    for chip in dialog.fields._schedule._days.findChildren(Chip):
        chip.setChecked(False)
    with qtbot.assertNotEmitted(dialog.saved):
        save(dialog)
    assert dialog.fields._schedule_remark.isVisible()
    dialog.fields._schedule._days.findChildren(Chip)[0].click()
    assert not dialog.fields._schedule_remark.isVisible()
    with qtbot.waitSignal(dialog.saved) as told:
        save(dialog)
    assert told.args[0].schedule == Weekdays(frozenset({1}))


@pytest.mark.parametrize(
    ("title", "said"),
    [("Water", ""), ("Run and swim", "Could it be smaller?"), ("w" * 61, "Could it be smaller?")],
)
def test_a_big_title_is_asked_about(opened: Open, title: str, said: str) -> None:
    dialog = opened()
    dialog.fields._title.setText(title)
    assert (dialog.fields._remark.text(), dialog.fields._remark.isVisible()) == (said, bool(said))


def test_own_words_for_what_it_serves(opened: Open) -> None:
    dialog = opened()
    press(dialog, "In my words")
    QTest.keyClicks(focused(), "my mother")
    assert dialog.fields.terms().serves == "my mother"
    press(dialog, "Energy")
    assert dialog.fields.terms().serves == "energy"
    press(dialog, "Energy")
    assert dialog.fields.terms().serves == ""


def test_each_kind_of_cue_can_be_added(opened: Open) -> None:
    dialog = opened()
    for kind in range(4):
        add_cue(dialog, kind)
    at, first_use, check_in, after = dialog.fields.terms().cues
    assert (at.kind, at.at) == (CueKind.TIME, time(8))
    assert first_use.kind is CueKind.FIRST_USE
    assert (check_in.kind, check_in.check_in) == (CueKind.CHECK_IN, "morning")
    assert (after.kind, after.after, after.minutes) == (CueKind.AFTER, OTHER, 10)
    assert len({cue.id for cue in dialog.fields.terms().cues}) == 4


def test_a_new_cue_comes_into_view(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    row = [add_cue(dialog, 0) for _ in range(6)][-1]
    port = dialog._area.viewport()
    qtbot.waitUntil(lambda: port.rect().contains(row.mapTo(port, row.rect().bottomLeft())))
    assert dialog.focusWidget() is row._setting.stops[0]


def test_in_a_lower_window_the_first_question_is_seen_whole(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(not_yet="One more is suggested once your baseline is steady. " * 3)
    title = dialog.fields._title
    for height in (390, 350):
        dialog.setFixedHeight(height)
        QApplication.processEvents()
        assert title.visibleRegion().boundingRect() == title.rect()


@pytest.mark.parametrize("kind", ["Chosen weekdays", "Times a week", "Every few days", "Once"])
def test_what_a_kind_of_schedule_asks_for_comes_into_view(
    opened: Open, qtbot: QtBot, kind: str
) -> None:
    dialog = opened()
    chip = next(chip for chip in dialog.findChildren(Chip) if chip.words == kind)
    put_at_the_foot(dialog, chip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    asked = next(w for w in dialog.fields._schedule._needs.values() if w.isVisible())
    qtbot.waitUntil(lambda: asked.height() >= asked.sizeHint().height())
    qtbot.waitUntil(lambda: asked.y() > chip.geometry().bottom())
    qtbot.waitUntil(lambda: asked.visibleRegion().boundingRect() == asked.rect())


def test_what_few_need_of_a_cue_comes_into_view(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    row = add_cue(dialog, 0)
    put_at_the_foot(dialog, row._more)
    QTest.mouseClick(row._more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row._extras.visibleRegion().boundingRect() == row._extras.rect())


def put_at_the_foot(dialog: PromiseEditorDialog, part: QWidget) -> None:
    """Scroll until it is the last that is seen."""
    dialog.resize(dialog.width(), 500)
    QApplication.processEvents()
    area = dialog._area
    bottom = part.mapTo(dialog.fields, part.rect().bottomLeft()).y()
    area.verticalScrollBar().setValue(bottom + 1 - area.viewport().height())


def test_cues_are_read_before_what_adds_another(opened: Open) -> None:
    dialog = opened()
    row = add_cue(dialog, 0)
    cues = dialog.fields._cues
    read = QAccessible.queryAccessibleInterface(cues)
    assert read is not None
    assert [read.child(n).object() for n in range(2)] == [row, cues._add]


def test_a_cue_goes_and_the_keyboard_stays_near(opened: Open) -> None:
    dialog = opened()
    row = add_cue(dialog, 0)
    press(row, "Remove this cue")
    assert dialog.fields.terms().cues == ()
    assert focused() is dialog.fields._cues._add


def test_the_same_cue_twice_is_one(opened: Open) -> None:
    dialog = opened()
    add_cue(dialog, 0)
    add_cue(dialog, 0)
    assert len(dialog.fields.terms().cues) == 1


def test_a_cue_in_quiet_hours_is_told_until_it_may_come(opened: Open) -> None:
    dialog = opened()
    row = add_cue(dialog, 0)
    assert not row._remark.isVisible()
    row.findChildren(QTimeEdit)[0].setTime(QTime(22, 30))
    assert row._remark.text() == (
        "22:30 lies in your quiet hours (22:00 to 07:00), so this cue would wait."
    )
    press(row, "More about this cue")
    row.findChildren(QCheckBox)[0].click()
    assert not row._remark.isVisible()
    assert dialog.fields.terms().cues[0].over_quiet


def test_a_long_promise_that_a_cue_follows_ends_in_an_ellipsis(opened: Open) -> None:
    dialog = opened(others=[(OTHER, "Put the phone into the drawer in the hall")])
    (other,) = add_cue(dialog, 3).findChildren(QComboBox)
    option = QStyleOptionComboBox()
    other.initStyleOption(option)
    assert option.currentText.endswith("…")


def test_a_cue_is_pinned_to_a_zone(opened: Open) -> None:
    dialog = opened()
    row = add_cue(dialog, 0)
    press(row, "More about this cue")
    zones = row._zone
    assert zones is not None
    zones.setCurrentIndex(zones.findText("Asia/Tokyo"))
    assert dialog.fields.terms().cues[0].zone == "Asia/Tokyo"
    zones.setCurrentIndex(0)
    assert dialog.fields.terms().cues[0].zone is None


def test_the_part_of_the_day_follows_the_first_cue(opened: Open) -> None:
    dialog = opened()
    assert dialog.fields._part.itemText(0) == "Any time"
    row = add_cue(dialog, 0)
    row.findChildren(QTimeEdit)[0].setTime(QTime(20, 0))
    assert dialog.fields._part.itemText(0) == "From its first cue: Evening"
    assert dialog.fields.terms().planned_part is None


def test_a_change_holds_from_a_chosen_day_and_never_earlier_than_today(opened: Open) -> None:
    dialog = opened(Terms(uuid4(), MONDAY, "Water"))
    dialog.fields._from_day.show_day(LATER)
    assert dialog.fields.terms().from_day == LATER
    dialog.fields._from_day.show_day(MONDAY - timedelta(days=1))
    assert dialog.fields.terms().from_day >= MONDAY


def test_a_single_day_lies_on_or_after_the_first(opened: Open) -> None:
    dialog = opened()
    press(dialog, "Once")
    dialog.fields._from_day.show_day(LATER)
    assert dialog.fields.terms().schedule == Once(LATER)
    assert dialog._sentence.text().startswith("On Wednesday, 14 January 2026: ")


def test_esc_keeps_a_draft_that_is_there_again(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.fields._title, "Water")
    add_cue(dialog, 3)
    typed = dialog.fields.terms()
    with qtbot.waitSignal(dialog.left) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = opened(draft=told.args[0])
    assert replace(again.fields.terms(), promise=typed.promise) == typed
    press(again, "Start over")
    assert again.fields.terms().title == ""


def test_starting_over_forgets_what_each_kind_of_schedule_was_told(opened: Open) -> None:
    dialog = opened(draft=draft_of(Terms(uuid4(), MONDAY, "Water"), Daily()))
    kinds = ("Chosen weekdays", "Times a week", "Every few days", "Once")
    begun, field = said_by(dialog, kinds), dialog.fields._schedule
    field._days.findChildren(Chip)[0].click()
    field._times.setValue(5)
    field._gap.setValue(9)
    field._once.show_day(LATER)
    assert not set(said_by(dialog, kinds)) & set(begun)
    press(dialog, "Start over")
    assert said_by(dialog, kinds) == begun


def said_by(dialog: PromiseEditorDialog, kinds: Sequence[str]) -> list[Schedule]:
    """What each kind of schedule says when it is chosen."""
    said = []
    for words in kinds:
        press(dialog, words)
        said.append(dialog.fields.terms().schedule)
    return said


def test_nothing_typed_leaves_no_draft(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(Terms(uuid4(), MONDAY, "Water"))
    with qtbot.waitSignal(dialog.left) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert told.args == [None]


def test_a_draft_of_last_week_holds_from_today(opened: Open) -> None:
    draft = draft_of(Terms(uuid4(), MONDAY - timedelta(days=7), "Water"), Daily())
    assert opened(draft=draft).fields.terms().from_day == MONDAY


def test_every_field_has_a_name(opened: Open) -> None:
    dialog = opened()
    add_cue(dialog, 0)
    add_cue(dialog, 3)
    stops = [w for w in dialog.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    inner = {"qt_spinbox_lineedit"}
    nameless = [w for w in stops if w.isVisible() and not w.accessibleName()]
    assert [w for w in nameless if w.objectName() not in inner] == []


def test_tab_reaches_everything_from_the_title_to_save(opened: Open) -> None:
    dialog = opened()
    for kind in range(4):
        add_cue(dialog, kind)
    dialog.fields._title.setFocus()
    met = round_trip(dialog.fields._title, Qt.Key.Key_Tab)
    rows = [row._setting.stops[0] for row in dialog.findChildren(CueRow) if row._setting.stops]
    fields = (
        dialog.fields._smaller,
        dialog.fields._anchor,
        *rows,
        dialog.fields._cues._add,
        dialog.fields._part,
    )
    assert [met.index(field) for field in fields] == sorted(met.index(f) for f in fields)
    assert [w for w in met if isinstance(w, Button)][-1].words == "Save"
    assert set(round_trip(dialog.fields._title, Qt.Key.Key_Backtab)) == set(met)


def round_trip(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the keyboard in turn until it is back at the start."""
    met = [start]
    while len(met) < 60:
        QTest.keyClick(focused(), key)
        if focused() is start:
            return met
        met.append(focused())
    raise AssertionError(f"{key.name} does not come back to {start}")


cues = st.builds(
    Cue,
    st.text(max_size=8),
    st.sampled_from(CueKind),
    st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.sampled_from([None, "Asia/Tokyo"]),
    st.booleans(),
    st.sampled_from([None, "morning", "evening"]),
    st.none() | st.uuids(),
    st.integers(0, 1440),
)
schedules: st.SearchStrategy[Schedule] = st.one_of(
    st.just(Daily()),
    st.frozensets(st.integers(1, 7), min_size=1).map(Weekdays),
    st.integers(1, 7).map(PerWeek),
    st.integers(1, 366).map(Every),
    st.dates().map(Once),
)


@given(
    st.builds(
        Terms,
        st.just(OTHER),
        st.dates(min_value=MONDAY),
        *(st.text(max_size=20) for _ in range(4)),
        schedules,
        st.lists(cues, max_size=3).map(tuple),
        st.none() | st.sampled_from(Part),
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_terms_survive_being_a_draft(terms: Terms) -> None:
    held = Terms(OTHER, MONDAY, "")
    assert restored(draft_of(terms, terms.schedule), held, MONDAY) == terms


@pytest.mark.parametrize(
    "schedule",
    [Daily(), Weekdays(frozenset({2, 6})), PerWeek(5), Every(10), Once(date(2026, 3, 1))],
)
def test_the_editor_shows_every_schedule(opened: Open, schedule: Schedule) -> None:
    dialog = opened(Terms(uuid4(), MONDAY, "Water", schedule=schedule))
    assert dialog.fields.terms().schedule == schedule
