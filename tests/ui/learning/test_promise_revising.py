"""A heavy day and a change of plan: a breath, a smaller size, one thing changed as a try."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.schedules import Daily, Weekdays
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.dialogs.reflection import ReflectionDialog
from desktop_app.ui.dialogs.revision import RevisionDialog
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.breathing import Breathing
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import opened, press, texts
from tests.ui.learning.asking import choose, field, write

MISSED, SMALLER = Outcome.MISSED, Outcome.KEPT_SMALLER


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


def test_what_was_typed_for_from_now_on_is_still_in_view(page: TodayPage, promise: UUID) -> None:
    choose(page, promise, "This feels heavy…")
    asked = opened(BreatheDialog)
    press(asked, "Go on")
    press(asked, "From now on")
    write(asked, "What makes it heavy?", "The evenings are short")
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    choose(page, promise, "This feels heavy…")
    again = opened(BreatheDialog)
    press(again, "Go on")
    typed = field(again, "What makes it heavy?")
    assert typed.isVisible()
    assert typed.text() == "The evenings are short"


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
