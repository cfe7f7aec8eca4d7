"""After a miss, or a day that went otherwise: what got in the way, one lesson, the way back."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.promises import State
from desktop_app.domain.revisions import Change
from desktop_app.ui.dialogs.awry_day import AwryDayDialog
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.dialogs.reflection import ReflectionDialog
from desktop_app.ui.dialogs.revision import RevisionDialog
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.chips import Chip
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import opened, press, texts
from tests.ui.learning.asking import choose, field, miss, write

DAY = timedelta(days=1)
MISSED, SMALLER = Outcome.MISSED, Outcome.KEPT_SMALLER
LESSON = "On late days, do it before opening mail."


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
    press(page.bar, "Undo")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.tags) == (MISSED, ())


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


def test_the_quick_log_answers_what_is_done_with_undo(
    page: TodayPage, program: Program, diary: Diary, promise: UUID
) -> None:
    quick = program._corner.quick_log
    quick.show()
    program._around.promising.rest(promise)
    press(quick, "Undo")
    assert diary.promises.get(promise).state_on(MONDAY) is State.ACTIVE


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


def test_a_day_that_is_noted_can_be_taken_back(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    choose(page, promise, "The whole day went otherwise…")
    press(opened(AwryDayDialog), "Note the day")
    assert page.bar.words == "Noted. One day is one data point."
    press(page.bar, "Undo")
    assert diary.store.entry(promise, MONDAY) is None


def test_a_reflection_is_answered(page: TodayPage, diary: Diary, promise: UUID) -> None:
    diary.log(promise, Outcome.KEPT)
    page.reflect_requested.emit(promise, MONDAY)
    asked = opened(ReflectionDialog)
    asked._before.say(4)
    QTest.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.bar.words == "Noted."
    press(page.bar, "Undo")
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert (entry.outcome, entry.before) == (Outcome.KEPT, None)


def test_undo_stands_beside_what_was_written_alone(
    page: TodayPage, diary: Diary, promise: UUID
) -> None:
    diary.log(promise, Outcome.KEPT)
    page.reflect_requested.emit(promise, MONDAY)
    QTest.keyClick(opened(ReflectionDialog), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.bar.words == "Noted."
    assert not page.bar.offers_undo, "it would take back that it was kept"


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


def test_a_miss_that_feels_heavy_leads_on(page: TodayPage, diary: Diary, promise: UUID) -> None:
    asked = miss(page, promise)
    press(asked, "energy")
    press(asked, "This feels heavy…")
    opened(BreatheDialog)
    entry = diary.store.entry(promise, MONDAY)
    assert entry is not None
    assert entry.tags == (Tag("energy", Role.HINDERED),)


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
