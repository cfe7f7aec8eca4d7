"""A miss, a heavy day and a change of plan in the running program, by mouse and keyboard."""

from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.revisions import Change
from desktop_app.domain.schedules import Daily, Weekdays
from desktop_app.ui.dialogs.awry_day import AwryDayDialog
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.dialogs.reflection import ReflectionDialog
from desktop_app.ui.dialogs.revision import RevisionDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.breathing import Breathing
from desktop_app.ui.widgets.chips import Chip
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import opened, press, texts

DAY = timedelta(days=1)
MISSED, SMALLER = Outcome.MISSED, Outcome.KEPT_SMALLER
LESSON = "On late days, do it before opening mail."
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def promise(diary: Diary) -> UUID:
    terms = terms_of("Write one sentence", smaller="One word")
    return diary.promises.add(terms, baseline=True).id


@pytest.fixture
def page(promise: UUID, window: MainWindow) -> TodayPage:
    made = window.page_at("today")
    assert isinstance(made, TodayPage)
    return made


def field(parent: QWidget, name: str) -> QLineEdit:
    found = [f for f in parent.findChildren(QLineEdit) if f.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def write(parent: QWidget, name: str, text: str) -> None:
    at = field(parent, name)
    at.clear()
    QTest.keyClicks(at, text)


def choose(page: TodayPage, promise: UUID, text: str) -> None:
    """Choose in the menu of the row."""
    page.more_requested.emit(promise, MONDAY, page.mapToGlobal(page.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def miss(page: TodayPage, promise: UUID) -> MissDialog:
    choose(page, promise, "Not today")
    press(page, "What got in the way?")
    return opened(MissDialog)


# a miss


def test_not_today_is_logged_at_once_and_asks_nothing(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    choose(page, promise, "Not today")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert entry.outcome is MISSED
    assert not [d for d in page.window().findChildren(QDialog) if d.isVisible()]


def test_the_smaller_version_now_keeps_obstacle_and_lesson(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    asked = miss(page, promise)
    press(asked, "time")
    press(asked, "place")
    write(asked, "One lesson, if there is one", LESSON)
    press(asked, "One word, now")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.size, entry.lesson) == (SMALLER, "One word", LESSON)
    assert entry.tags == (Tag("time", Role.HINDERED), Tag("place", Role.HINDERED))
    assert page.bar.words.startswith("Kept at its smaller size.")


def test_tomorrow_is_a_way_too(page: TodayPage, diary: Diary, promise: UUID) -> None:
    asked = miss(page, promise)
    press(asked, "something else")
    write(asked, "something else", "the  dog")
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.tags) == (MISSED, (Tag("the dog", Role.HINDERED),))
    assert page.bar.words == "Noted. Next: tomorrow."


def test_the_previous_safe_action_is_a_way_where_it_is_another_one(
    page: TodayPage, diary: Diary, clock: FakeClock, promise: UUID
) -> None:
    """After an earlier miss a size of that day was kept."""
    diary.log(promise, MISSED, MONDAY - 2 * DAY)
    clock.set(MONDAY - DAY)
    diary.learning.smaller_today(promise, "Open the notebook")
    diary.log(promise, Outcome.KEPT)
    clock.set(MONDAY)
    asked = miss(page, promise)
    press(asked, "time")
    press(asked, "Open the notebook, now")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.size) == (SMALLER, "Open the notebook")
    assert entry.tags == (Tag("time", Role.HINDERED),)


def test_a_second_lesson_is_refused_kindly(page: TodayPage, diary: Diary, promise: UUID) -> None:
    asked = miss(page, promise)
    write(asked, "One lesson, if there is one", "Do it first; put the pen out")
    kindly = "One is enough. Keep the one that you would tell a friend."
    assert kindly in texts(asked)
    press(asked, "Tomorrow again")
    assert asked.isVisible()
    write(asked, "One lesson, if there is one", "Do it first")
    assert kindly not in texts(asked)
    press(asked, "Tomorrow again")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert entry.lesson == "Do it first"


def test_esc_keeps_what_was_said_for_the_next_time(page: TodayPage, promise: UUID) -> None:
    asked = miss(page, promise)
    press(asked, "health")
    write(asked, "One lesson, if there is one", LESSON)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    choose(page, promise, "What got in the way?")
    again = opened(MissDialog)
    assert field(again, "One lesson, if there is one").text() == LESSON
    assert [c.words for c in again.findChildren(Chip) if c.isChecked()] == ["health"]


def test_what_helped_after_earlier_misses_is_told_with_its_counts(
    page: TodayPage, diary: Diary, promise: UUID, clock: FakeClock
) -> None:
    for n, outcome in enumerate((MISSED, SMALLER, MISSED, SMALLER)):
        clock.set(MONDAY + n * DAY)
        diary.log(promise, outcome)
    clock.set(MONDAY + 4 * DAY)
    diary.log(promise, MISSED)
    page.reflect_requested.emit(promise, MONDAY + 4 * DAY)
    asked = opened(MissDialog)
    assert "Last time this helped: One word. After a miss kept 2 of 2." in texts(asked)


def test_a_miss_of_yesterday_returns_today(
    page: TodayPage, diary: Diary, promise: UUID, clock: FakeClock
) -> None:
    diary.log(promise, MISSED)
    clock.turn(days=1)
    page.reflect_requested.emit(promise, MONDAY)
    asked = opened(MissDialog)
    assert "Write one sentence · yesterday" in texts(asked)
    write(asked, "One lesson, if there is one", LESSON)
    press(asked, "One word, now")
    told = [diary.store.entry(promise, day) for day in (MONDAY, MONDAY + DAY)]
    assert [entry and (entry.outcome, entry.lesson) for entry in told] == [
        (MISSED, LESSON),
        (SMALLER, ""),
    ]


def test_the_own_words_for_an_obstacle_come_again(
    page: TodayPage, diary: Diary, promise: UUID, clock: FakeClock
) -> None:
    diary.log(promise, MISSED)
    diary.misses.note(promise, MONDAY, ["<b>the dog</b>", "time"], "")
    clock.turn(days=1)
    diary.log(promise, MISSED)
    page.reflect_requested.emit(promise, MONDAY + DAY)
    chips = [chip.words for chip in opened(MissDialog).findChildren(Chip)]
    assert chips[-2:] == ["<b>the dog</b>", "something else"]
    assert chips.count("time") == 1


def test_what_is_kept_is_reflected_on_as_ever(page: TodayPage, diary: Diary, promise: UUID) -> None:
    diary.log(promise, Outcome.KEPT)
    page.reflect_requested.emit(promise, MONDAY)
    opened(ReflectionDialog)


def test_the_quick_log_asks_what_got_in_the_way(
    page: TodayPage, program: Program, promise: UUID
) -> None:
    quick = program._corner.quick_log
    quick.show()
    quick.log_requested.emit(promise, MISSED, MONDAY)
    press(quick, "What got in the way?")
    opened(MissDialog)
    assert not quick.isVisible()


# a day that went otherwise


def test_one_flow_for_all_that_is_open(page: TodayPage, diary: Diary, promise: UUID) -> None:
    walk = diary.promises.add(terms_of("Walk", smaller="To the door")).id
    read = diary.promises.add(terms_of("Read", smaller="")).id
    choose(page, walk, "The whole day went otherwise…")
    asked = opened(AwryDayDialog)
    assert "Today · three promises still open" in texts(asked)
    press(asked, "health")
    write(asked, "One lesson, if there is one", "Rest when the head aches.")
    press(asked, "To the door")
    press(asked, "Note the day")
    told = {own: diary.store.entry(own, MONDAY) for own in (promise, walk, read)}
    assert {own: entry and entry.outcome for own, entry in told.items()} == {
        promise: MISSED,
        walk: SMALLER,
        read: MISSED,
    }
    assert [entry.lesson for entry in told.values() if entry and entry.lesson] == [
        "Rest when the head aches."
    ]


def test_what_is_called_the_same_is_told_apart(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    for title in ("Walk", "Run"):
        own = diary.promises.add(terms_of(title, smaller="To the door")).id
    choose(page, own, "The whole day went otherwise…")
    chips = [chip.words for chip in opened(AwryDayDialog).findChildren(Chip)]
    assert {"To the door · Walk", "To the door · Run"} <= set(chips)


def test_the_day_can_wait_for_later(page: TodayPage, diary: Diary, promise: UUID) -> None:
    choose(page, promise, "The whole day went otherwise…")
    press(opened(AwryDayDialog), "time")
    QTest.keyClick(opened(AwryDayDialog), Qt.Key.Key_Escape)
    assert diary.store.entry(promise, MONDAY) is None
    choose(page, promise, "The whole day went otherwise…")
    chips = opened(AwryDayDialog).findChildren(Chip)
    assert [chip.words for chip in chips if chip.isChecked()] == ["time"]


# pace


def test_breathing_is_skipped_with_enter_and_today_becomes_smaller(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    choose(page, promise, "This feels heavy…")
    asked = opened(BreatheDialog)
    assert "One minute first" in texts(asked)
    press(asked, "Go on")
    assert field(asked, "A smaller version, just as good").text() == "One word"
    press(asked, "Make it smaller")
    assert diary.agenda().items[0].terms.title == "One word"
    press(page, "Done")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.size) == (SMALLER, "One word")


def test_a_size_for_today_is_taken_back_in_the_menu(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    diary.learning.smaller_today(promise, "One letter")
    choose(page, promise, "Back to its full size today")
    assert diary.agenda().items[0].terms.title == "Write one sentence"


def test_smaller_from_now_on_is_a_revision_with_its_reason(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    choose(page, promise, "This feels heavy…")
    asked = opened(BreatheDialog)
    press(asked, "Go on")
    press(asked, "From now on")
    write(asked, "And on a hard day?", "One letter")
    write(asked, "What makes it heavy?", "The evenings are short")
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (revision,) = diary.store.revisions(promise)
    assert revision.reason == "The evenings are short"
    assert (revision.after.title, revision.after.smaller) == ("One word", "One letter")
    assert page.bar.words == "From now on: One word."


def test_what_was_typed_into_the_smaller_version_waits(page: TodayPage, promise: UUID) -> None:
    choose(page, promise, "This feels heavy…")
    asked = opened(BreatheDialog)
    press(asked, "Go on")
    write(asked, "A smaller version, just as good", "One letter")
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    choose(page, promise, "This feels heavy…")
    again = opened(BreatheDialog)
    press(again, "Go on")
    assert field(again, "A smaller version, just as good").text() == "One letter"


def test_a_minute_of_breath_goes_on_by_itself(
    page: TodayPage, program: Program, promise: UUID, qtbot: QtBot
) -> None:
    program._around.revising.heavy(promise)
    asked = opened(BreatheDialog)
    breath = asked.findChild(Breathing)
    assert isinstance(breath, Breathing)
    said = []
    for second in (1, 6, 11, 59):
        breath._time.setCurrentTime(second * 1000)
        said.append(breath.words)
    assert said == ["Breathe in", "Breathe out", "Breathe in", "Breathe out"]
    assert "1 second" in texts(asked)
    with qtbot.waitSignal(breath.ended):
        breath._time.setCurrentTime(breath._time.duration())
    assert "What would go well now?" in texts(asked)


def test_a_miss_that_feels_heavy_leads_on(page: TodayPage, diary: Diary, promise: UUID) -> None:
    asked = miss(page, promise)
    press(asked, "energy")
    press(asked, "This feels heavy…")
    opened(BreatheDialog)
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert entry.tags == (Tag("energy", Role.HINDERED),)


# one change


def test_the_plan_is_adjusted_on_the_spot_with_the_lesson_as_reason(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    asked = miss(page, promise)
    write(asked, "One lesson, if there is one", LESSON)
    press(asked, "Adjust the plan…")
    change = opened(RevisionDialog)
    press(change, "Its cue")
    write(change, "What is its anchor?", "before opening mail")
    assert "Every day, before opening mail: write one sentence. On a hard day: one word." in texts(
        change
    )
    press(change, "Try it")
    (revision,) = diary.store.revisions()
    assert (revision.kind, revision.reason) == (Change.CUE, LESSON)
    assert diary.promises.get(promise).terms_on(MONDAY).anchor == "before opening mail"


def test_of_several_things_the_chosen_one_changes(
    page: TodayPage, program: Program, diary: Diary, promise: UUID
) -> None:
    program._around.revising.revise(promise)
    change = opened(RevisionDialog)
    write(change, "A size that goes well", "One line")
    press(change, "How often")
    press(change, "Chosen weekdays")
    press(change, "Try it")
    held = diary.promises.get(promise).terms_on(MONDAY)
    assert held.title == "Write one sentence"
    assert isinstance(held.schedule, Daily | Weekdays)


@pytest.mark.parametrize(
    ("kind", "name", "typed"),
    [
        ("Its size", "A size that goes well", "Three words"),
        ("Its cue", "What is its anchor?", "before mail"),
        ("Its words", "What do you promise?", "Write a line"),
    ],
)
def test_a_change_that_was_left_waits_as_it_was_typed(
    page: TodayPage, program: Program, diary: Diary, promise: UUID, kind: str, name: str, typed: str
) -> None:
    program._around.revising.revise(promise)
    change = opened(RevisionDialog)
    press(change, kind)
    write(change, name, typed)
    write(change, "Why?", "Short mornings")
    QTest.keyClick(change, Qt.Key.Key_Escape)
    assert diary.store.revisions() == []
    program._around.revising.revise(promise)
    again = opened(RevisionDialog)
    assert field(again, name).text() == typed
    assert field(again, "Why?").text() == "Short mornings"
    press(again, "Try it")
    (revision,) = diary.store.revisions()
    assert revision.reason == "Short mornings"
    assert diary.draft(f"revise {promise}") is None


def test_nothing_new_is_no_change(page: TodayPage, program: Program, diary: Diary) -> None:
    program._around.revising.revise(diary.promises.all()[0].id)
    change = opened(RevisionDialog)
    press(change, "Its words")
    assert "That is how it is now." in texts(change)
    press(change, "Try it")
    assert change.isVisible()
    assert diary.store.revisions() == []


# context


def test_what_was_around_is_carried_to_the_next_promise(
    page: TodayPage, diary: Diary, promise: UUID, clock: FakeClock
) -> None:
    walk = diary.promises.add(terms_of("Walk")).id
    diary.log(walk, Outcome.KEPT, reflection=Reflection(tags=(Tag("rain"), Tag("home"))))
    clock.turn(minutes=3)
    diary.log(promise, Outcome.KEPT)
    page.reflect_requested.emit(promise, MONDAY)
    asked = opened(ReflectionDialog)
    press(asked, "As for “Walk”")
    press(asked, "Save")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert {(tag.name, tag.role) for tag in entry.tags} == {
        ("rain", Role.CONTEXT),
        ("home", Role.CONTEXT),
    }


def test_a_size_for_today_says_what_it_stands_for(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    diary.learning.smaller_today(promise, "One letter")
    assert "for today, in place of “Write one sentence”" in texts(page)
