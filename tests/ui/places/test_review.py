"""The weekly review in the running program: five steps, by mouse and by keyboard."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Delivery, Key, State
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.domain.reviews import Reach
from desktop_app.domain.revisions import Change
from desktop_app.domain.routines import Facet, Routine, Shows
from desktop_app.ui.dialogs.check_in_revision import CheckInRevisionDialog
from desktop_app.ui.dialogs.revision import RevisionDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.check_in import CheckInPage
from desktop_app.ui.pages.review import ReviewPage, Way
from desktop_app.ui.pages.review.guide import Step
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.words.days import long_date
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import button, press, told

DAY, WEEK = timedelta(days=1), timedelta(days=7)
SUNDAY = MONDAY + 6 * DAY
WROTE = "The cup stood by the bed"


@pytest.fixture
def water(diary: Diary, clock: FakeClock) -> Promise:
    """Five weeks of water, two of three kept; it is the Sunday of the last."""
    start = MONDAY - 4 * WEEK
    clock.set(SUNDAY)
    promise = diary.promises.add(terms_of("Water", start), baseline=True)
    for n in range(35):
        outcome = Outcome.KEPT if n % 3 else Outcome.MISSED
        diary.log(promise.id, outcome, start + n * DAY)
    return promise


@pytest.fixture
def page(water: Promise, window: MainWindow) -> ReviewPage:
    window.open_page("review")
    made = window.page_at("review")
    assert isinstance(made, ReviewPage)
    QApplication.processEvents()
    return made


def test_the_facts_of_the_week_come_first(page: ReviewPage) -> None:
    assert page.heading.text() == "Kept 5 of 7"
    assert page.guide.step is Step.KEPT
    assert "Water\n5 of 7" in told(page)


def test_five_steps_lead_to_a_kept_review(page: ReviewPage, diary: Diary, water: Promise) -> None:
    seen = []
    for said in ("A calm week", WROTE, "", ""):
        seen.append(page.guide.step)
        if page.guide.step in (Step.KEPT, Step.IMPROVED):
            QTest.keyClicks(_field(page), said)
        press(page, "Next")
    assert [*seen, page.guide.step] == list(Step)
    QTest.keyClick(page.guide.expected, Qt.Key.Key_7)
    QTest.mouseClick(page.guide.felt._steps[4], Qt.MouseButton.LeftButton)
    press(page, "Done")
    review = diary.reviews.of(MONDAY)
    assert review is not None
    assert (review.note, review.helped, review.day) == ("A calm week", WROTE, SUNDAY)
    (rating,) = diary.store.trust_ratings()
    assert (rating.day, rating.expect_next_10, rating.felt) == (SUNDAY, 7, 4)
    assert WROTE in told(page)
    assert diary.draft(f"review {MONDAY}") is None
    assert "The week is looked back on, and kept in your journal." in told(page)
    press(page.top, "Undo")
    assert diary.reviews.of(MONDAY) is None
    assert f"Taken back: the review of the week of {long_date(MONDAY)}." in told(page)


def _field(page: ReviewPage) -> QWidget:
    return page.guide._fields[page.guide.step]


def test_the_keyboard_is_enough(page: ReviewPage, diary: Diary, qtbot: QtBot) -> None:
    _field(page).setFocus()
    for said in ("A calm week", WROTE, "", ""):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, said)
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "10")
    QTest.keyClick(page.guide.expected, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    review = diary.reviews.of(MONDAY)
    assert review is not None
    assert (review.note, review.helped) == ("A calm week", WROTE)
    (rating,) = diary.store.trust_ratings()
    assert rating.expect_next_10 == 10


def test_left_at_any_moment_nothing_typed_goes(
    page: ReviewPage, window: MainWindow, diary: Diary
) -> None:
    press(page, "Next")
    QTest.keyClicks(_field(page), WROTE)
    window.open_page("today")
    assert diary.reviews.of(MONDAY) is None
    assert diary.draft(f"review {MONDAY}") == {
        "note": "", "helped": WROTE, "hard": "", "at": "improved",
    }  # fmt: skip


def test_it_goes_on_where_it_was_left(water: Promise, window: MainWindow, diary: Diary) -> None:
    diary.keep_draft(
        f"review {MONDAY}", {"note": "", "helped": WROTE, "hard": "", "at": "improved"}
    )
    window.open_page("review")
    page = window.page_at("review")
    assert isinstance(page, ReviewPage)
    assert page.guide.step is Step.IMPROVED
    assert page.guide.said()["helped"] == WROTE


def test_what_was_only_looked_at_leaves_no_draft(
    page: ReviewPage, window: MainWindow, diary: Diary
) -> None:
    window.open_page("today")
    assert diary.draft(f"review {MONDAY}") is None


def test_another_change_meanwhile_leaves_what_is_being_typed(
    page: ReviewPage, diary: Diary, water: Promise
) -> None:
    press(page, "Next")
    QTest.keyClicks(_field(page), WROTE)
    diary.note_day(SUNDAY, ["rain"])
    assert page.guide.said()["helped"] == WROTE
    assert page.guide.step is Step.IMPROVED


def test_a_written_review_can_be_said_otherwise(page: ReviewPage, diary: Diary) -> None:
    QTest.keyClicks(_field(page), "A calm week")
    for _ in range(5):
        page.guide._go_on()
    QApplication.processEvents()
    press(page, "Say it otherwise")
    assert page.guide.said()["note"] == "A calm week"
    QTest.keyClicks(_field(page), "Indeed. ")
    for _ in range(5):
        page.guide._go_on()
    review = diary.reviews.of(MONDAY)
    assert review is not None
    assert review.note == "Indeed. A calm week"
    diary.undo()
    before = diary.reviews.of(MONDAY)
    assert before is not None
    assert before.note == "A calm week"


def test_earlier_weeks_can_be_read_and_written(page: ReviewPage, diary: Diary) -> None:
    QTest.mouseClick(page._ways[Way.EARLIER], Qt.MouseButton.LeftButton)
    assert not page.guide.isVisible()
    assert "Gap" in told(page)
    press(page, "Write to this week")
    QTest.keyClicks(_field(page), "Later")
    for _ in range(5):
        page.guide._go_on()
    assert [r.week for r in diary.reviews.all()] == [MONDAY - WEEK]
    assert page._ways[Way.LATER].isEnabled()


@pytest.mark.parametrize("chosen", ["another week", "a month", "to write anew"])
def test_what_became_of_a_week_is_said_beside_no_other(page: ReviewPage, chosen: str) -> None:
    for _ in range(5):
        page.guide._go_on()
    QApplication.processEvents()
    assert page.top.isVisible()
    if chosen == "to write anew":
        press(page, "Say it otherwise")
    elif chosen == "a month":
        press(page, "Month")
    else:
        QTest.mouseClick(page._ways[Way.EARLIER], Qt.MouseButton.LeftButton)
    assert not page.top.isVisible()


@pytest.mark.parametrize("reach", [Reach.MONTH, Reach.QUARTER])
def test_a_month_and_a_quarter_sum_the_same_steps(page: ReviewPage, reach: Reach) -> None:
    page.reach_chosen.emit(reach)
    assert page.heading.text() == ("Kept 19 of 28" if reach is Reach.MONTH else "Kept 23 of 35")
    words = told(page)
    assert all(name in words for name in ("Kept", "Improved", "Gap", "Adjust", "Trust"))


def test_a_change_from_the_review_belongs_to_it(
    page: ReviewPage, diary: Diary, water: Promise, program: Program
) -> None:
    page.guide.adjusting.promise_chosen.emit(water.id)
    (dialog,) = (d for d in page.window().findChildren(RevisionDialog) if d.isVisible())
    dialog._size.setText("Half a glass")
    dialog._save()
    for _ in range(5):
        page.guide._go_on()
    review, (revision,) = diary.reviews.of(MONDAY), diary.store.revisions()
    assert review is not None
    assert review.adjusted == revision.id
    assert "“Half a glass” in place of “Water”." in told(page)


def test_the_menu_offers_every_promise_and_check_in(page: ReviewPage) -> None:
    page.guide.go(Step.ADJUST)
    press(page, "Change a check-in…")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()] == [
        "Morning check-in", "Mid-day check-in", "Evening check-in", "Weekly review",
    ]  # fmt: skip
    menu.close()


def test_unanswered_cues_can_be_left_out(
    diary: Diary, water: Promise, window: MainWindow, clock: FakeClock
) -> None:
    stretch = diary.promises.add(terms_of("Stretch", MONDAY - WEEK, at=time(8)))
    days = [SUNDAY - n * DAY for n in (3, 2, 1)]
    diary.store.cue_log.append(
        [Delivery(Key(stretch.id, day, "c1"), State.EXPIRED, clock(), "") for day in days]
    )
    diary.cues._known = None
    window.open_page("review")
    page = window.page_at("review")
    assert isinstance(page, ReviewPage)
    page.guide.go(Step.ADJUST)
    assert "The last 3 times nobody answered its cue." in told(page)
    press(page, "No cue")
    (revision,) = diary.store.revisions(stretch.id)
    assert (revision.kind, revision.after.cues) == (Change.CUE, ())
    assert "The last 3 times" not in told(page)


def test_a_short_review_has_two_steps(page: ReviewPage, diary: Diary) -> None:
    diary.routines.revise(CheckIn.REVIEW, Facet.CONTENT, Routine(None, Shows.SHORT))
    press(page, "Next")
    assert page.guide.step is Step.TRUST
    press(page, "Done")
    assert diary.reviews.of(MONDAY) is not None


def test_an_empty_diary_says_what_will_appear(window: MainWindow) -> None:
    window.open_page("review")
    page = window.page_at("review")
    assert isinstance(page, ReviewPage)
    assert "A review looks back on a week" in told(page)
    assert not page.guide.isVisible()


def test_today_says_that_it_waits_and_can_be_left(
    water: Promise, window: MainWindow, diary: Diary, qtbot: QtBot
) -> None:
    page = window.page_at("today")
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(page.review.isVisible)
    press(page.review, "Look back")
    assert window.page == "review"
    window.open_page("today")
    press(page.review, "Not this week")
    assert not page.review.isVisible()
    diary.note_day(SUNDAY, ["rain"])
    assert not page.review.isVisible()


def test_looking_back_begins_with_the_week_that_waits(
    page: ReviewPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.way_chosen.emit(Way.EARLIER)
    press(page, "Month")
    window.open_page("today")
    today = window.page_at("today")
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(today.review.isVisible)
    press(today.review, "Look back")
    assert page.guide.isVisible()
    assert page.line.text() == "5 January to 11 January"


# check-ins on trial


def test_a_check_in_is_changed_in_one_thing_and_goes_back(
    water: Promise, window: MainWindow, diary: Diary, program: Program
) -> None:
    program.cues.check_in(CheckIn.EVENING)
    page = window.page_at("check_in")
    assert isinstance(page, CheckInPage)
    press(page, "Change one thing…")
    (dialog,) = (d for d in window.findChildren(CheckInRevisionDialog) if d.isVisible())
    dialog._kind.show_choice(Facet.CONTENT)
    dialog._look()
    assert button(dialog, "Try it").isVisible()
    QTest.mouseClick(
        button(dialog, "One line about the day, nothing else"), Qt.MouseButton.LeftButton
    )
    press(dialog, "Try it")
    assert diary.settings.evening_shows == "line"
    assert "Too early to tell" in told(page)
    assert "Water" not in told(page)
    press(page.bar, "Undo")
    assert diary.settings.evening_shows == "all"
    program._around.wishes.redo()
    press(page, "Go back")
    assert page.bar.words == "Back to how it was."
    assert diary.settings.evening_shows == "all"
    assert "Water" in told(page)


def test_the_time_begins_where_its_question_begins(
    water: Promise, window: MainWindow, program: Program
) -> None:
    dialog = revising(program, CheckIn.REVIEW)
    asked = next(text for text in dialog.findChildren(Text) if text.text() == "When?")
    places = [part.mapTo(dialog, QPoint()).x() for part in (asked, dialog._on)]
    assert places[0] == places[1]


def test_the_same_again_is_not_taken(
    water: Promise, window: MainWindow, diary: Diary, program: Program
) -> None:
    program._around.routines.open(CheckIn.REVIEW)
    (dialog,) = (d for d in window.findChildren(CheckInRevisionDialog) if d.isVisible())
    press(dialog, "Try it")
    assert dialog.isVisible()
    dialog._on.setChecked(False)
    press(dialog, "Try it")
    assert not dialog.isVisible()
    assert diary.settings.review_weekday is None


def revising(program: Program, check_in: CheckIn) -> CheckInRevisionDialog:
    program._around.routines.open(check_in)
    dialogs = program._window.findChildren(CheckInRevisionDialog)
    (dialog,) = (d for d in dialogs if d.isVisible())
    return dialog


def test_a_time_that_was_just_typed_can_be_tried_by_a_click(
    water: Promise, window: MainWindow, diary: Diary, program: Program
) -> None:
    dialog = revising(program, CheckIn.EVENING)
    dialog._at.setFocus()
    dialog._at.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(dialog._at, "19")
    press(dialog, "Try it")
    assert diary.settings.evening_check_in == time(19)


def test_a_change_left_half_typed_is_there_again(
    water: Promise, window: MainWindow, diary: Diary, program: Program
) -> None:
    QTest.keyClick(revising(program, CheckIn.EVENING), Qt.Key.Key_Escape)
    assert diary.draft("revise evening") is None
    dialog = revising(program, CheckIn.EVENING)
    press(dialog, "Its content")
    press(dialog, "One line about the day, nothing else")
    QTest.keyClicks(dialog._reason, "too")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog = revising(program, CheckIn.EVENING)
    QTest.keyClicks(dialog._reason, " long")
    press(dialog, "Try it")
    (made,) = diary.routines.all(CheckIn.EVENING)
    assert (made.after.shows, made.reason) == ("line", "too long")
    assert diary.draft("revise evening") is None


def test_nothing_can_be_tried_while_nothing_differs(
    water: Promise, window: MainWindow, diary: Diary, program: Program
) -> None:
    dialog = revising(program, CheckIn.EVENING)
    (tried,) = (b for b in dialog.findChildren(Button) if b.words == "Try it")
    assert not tried.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert diary.routines.all() == []
    press(dialog, "Its content")
    press(dialog, "One line about the day, nothing else")
    assert tried.isEnabled()
    dialog.reject()


def test_a_time_left_half_typed_is_there_again(
    water: Promise, window: MainWindow, diary: Diary, program: Program
) -> None:
    dialog = revising(program, CheckIn.MORNING)
    dialog._on.setChecked(True)
    dialog._at.setTime(QTime(7, 15))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog = revising(program, CheckIn.MORNING)
    assert dialog._on.isChecked()
    assert dialog._at.at == time(7, 15)
    dialog.reject()
    assert diary.routines.all() == []
