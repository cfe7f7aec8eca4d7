"""The weekly review as it is used: due once, written in one step; and check-ins on trial."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from desktop_app.diary import Diary
from desktop_app.diary.offers import Offer
from desktop_app.diary.reviewing import Unanswered
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Delivery, Key, State
from desktop_app.domain.entries import Outcome, TrustRating
from desktop_app.domain.problems import Problem
from desktop_app.domain.promises import Promise
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Change, Decision
from desktop_app.domain.routines import CheckInRevision, Facet, Routine, Shows
from desktop_app.domain.settings import Settings
from tests.clock import BERLIN, MONDAY, FakeClock, terms_of

DAY = timedelta(days=1)
SUNDAY = MONDAY + 6 * DAY


@pytest.fixture
def water(diary: Diary, clock: FakeClock) -> Promise:
    """A promise that was kept on Monday; it is Sunday evening."""
    promise = diary.promises.add(terms_of("Water", at=time(8)), baseline=True)
    diary.log(promise.id, Outcome.KEPT)
    clock.set(SUNDAY, time(19))
    return promise


def test_a_review_waits_from_its_day_on_until_it_is_written(
    water: Promise, diary: Diary, clock: FakeClock
) -> None:
    clock.set(SUNDAY - DAY)
    assert diary.reviews.due() is None
    clock.set(SUNDAY)
    assert diary.reviews.due() == MONDAY
    clock.set(SUNDAY + 6 * DAY)
    assert diary.reviews.due() == MONDAY
    diary.reviews.write(Review(MONDAY, diary.today))
    assert diary.reviews.due() is None


def test_no_review_waits_where_it_is_off_or_nothing_was_said(diary: Diary, water: Promise) -> None:
    diary.save_settings(replace(diary.settings, review_weekday=None))
    assert diary.reviews.due() is None
    diary.save_settings(Settings())
    assert diary.reviews.due() == MONDAY
    diary.clear(water.id, MONDAY)
    assert diary.reviews.due() is None


def test_what_was_written_is_one_step(diary: Diary, water: Promise) -> None:
    review = Review(MONDAY, SUNDAY, "A calm week", "The cup by the bed", water.id, "Late evenings")
    diary.reviews.write(review)
    assert diary.reviews.all() == [review]
    assert str(diary.undo()) == "Taken back: the review of the week of 2026-01-05."
    assert diary.reviews.of(MONDAY) is None
    diary.redo()
    assert diary.reviews.of(MONDAY) == review
    diary.reviews.write(replace(review, note="A week"))
    assert [r.note for r in diary.reviews.all()] == ["A week"]
    diary.undo()
    assert diary.reviews.of(MONDAY) == review


def test_a_week_to_come_has_no_review(diary: Diary, water: Promise) -> None:
    with pytest.raises(Problem, match="still to come"):
        diary.reviews.write(Review(MONDAY + 7 * DAY, SUNDAY))


def test_the_two_answers_belong_to_the_days_of_the_review(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    for after, expected in ((-1, 3), (0, 7), (2, 8), (7, 9)):
        diary.rate_trust(TrustRating(SUNDAY + after * DAY, expected, 4))
    rating = diary.reviews.rating(MONDAY)
    assert rating is not None
    assert rating.expect_next_10 == 8
    clock.set(SUNDAY + 8 * DAY)
    assert [r.expect_next_10 for r in diary.reviews.look(MONDAY).ratings] == [7, 8]


def test_a_change_made_in_the_week_is_told_with_its_numbers(diary: Diary, water: Promise) -> None:
    asked = replace(water.terms[0], from_day=SUNDAY, title="Half a glass")
    diary.learning.revise(Change.SIZE, asked, "Mornings are short")
    (told,) = diary.reviews.look(MONDAY).adjustments
    assert (told.title, str(told.changed), told.reason) == (
        "Half a glass", "“Half a glass” in place of “Water”.", "Mornings are short",
    )  # fmt: skip
    assert str(told.told).startswith("Too early to tell")


def unanswered(diary: Diary, promise: Promise | None, times: int, cue: str = "c1") -> None:
    """The last `times` cues up to yesterday came and went."""
    owner = promise.id if promise else None
    days = [diary.today - n * DAY for n in range(times, 0, -1)]
    told = [
        Delivery(Key(owner, day, cue), State.EXPIRED, datetime.combine(day, time(9), BERLIN), "")
        for day in days
    ]
    diary.store.cue_log.append(told)


@pytest.mark.parametrize(("times", "is_offered"), [(2, False), (3, True), (4, True)])
def test_three_cues_without_a_word_and_the_review_asks(
    times: int, is_offered: bool, diary: Diary, water: Promise
) -> None:
    unanswered(diary, water, times)
    found = diary.reviews.suggested()
    assert found == (Unanswered(times, "Water", water.id) if is_offered else None)


def test_a_check_in_that_nobody_opens_is_asked_about_alone(diary: Diary, water: Promise) -> None:
    unanswered(diary, None, 3, CheckIn.EVENING)
    unanswered(diary, None, 2, CheckIn.MORNING)
    assert diary.reviews.suggested() == Unanswered(3, check_in=CheckIn.EVENING)


def test_cues_come_before_what_the_figures_suggest(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    for n in range(29):
        clock.set(MONDAY + n * DAY)
        diary.log(water.id, Outcome.KEPT)
    assert isinstance(diary.reviews.suggested(), Offer)
    unanswered(diary, water, 3)
    fresh = Diary(diary.store, clock)
    assert isinstance(fresh.reviews.suggested(), Unanswered)


# check-ins on trial


def test_a_check_in_is_revised_in_one_thing_and_undo_brings_it_back(diary: Diary) -> None:
    asked = Routine(time(21), Shows.LINE)
    diary.routines.revise(CheckIn.EVENING, Facet.TIME, asked, "Late dinners")
    assert diary.settings.evening_check_in == time(21)
    assert diary.settings.evening_shows == "all"
    assert str(diary.undo()) == "Taken back: a change to a check-in."
    assert diary.settings.evening_check_in == time(20)
    assert diary.routines.all() == []
    assert str(diary.redo()) == "Done again: a change to a check-in."
    assert diary.settings.evening_check_in == time(21)


def test_going_back_is_a_step_too(diary: Diary) -> None:
    made = diary.routines.revise(CheckIn.REVIEW, Facet.CONTENT, Routine(time(18), Shows.SHORT, 7))
    assert diary.settings.review_shows == "short"
    diary.routines.decide(made, Decision.BACK)
    assert diary.settings.review_shows == "all"
    diary.undo()
    assert diary.settings.review_shows == "short"
    diary.undo()
    assert diary.settings.review_shows == "all"
    diary.redo()
    diary.redo()
    assert diary.settings.review_shows == "all"
    (held,) = diary.routines.all()
    assert held.decided is Decision.BACK


def test_an_undo_leaves_what_was_set_since(diary: Diary) -> None:
    diary.routines.revise(CheckIn.EVENING, Facet.TIME, Routine(time(21), Shows.ALL))
    diary.save_settings(replace(diary.settings, evening_check_in=time(22)))
    (trial,) = [diary.routines.trial(each) for each in diary.routines.all()]
    assert not trial.in_force
    diary.undo()
    assert diary.settings.evening_check_in == time(22)


def test_the_same_again_is_no_revision(diary: Diary) -> None:
    with pytest.raises(Problem, match="how it is already"):
        diary.routines.revise(CheckIn.EVENING, Facet.TIME, Routine(time(20), Shows.LINE))


def test_before_and_after_are_told_once_it_came_often_enough(
    diary: Diary, clock: FakeClock
) -> None:
    unanswered(diary, None, 4, CheckIn.EVENING)
    made = diary.routines.revise(CheckIn.EVENING, Facet.TIME, Routine(time(21), Shows.ALL))
    for _ in range(5):
        assert diary.routines.trial_to_decide() is None
        diary.cues.open_check_in(CheckIn.EVENING)
        clock.turn(days=1)
    trial = diary.routines.trial_to_decide()
    assert trial is not None
    assert str(trial.told) == "Opened 5 of 5 times since then, 0 of 4 before."
    diary.routines.put_off_trial(made)
    assert diary.routines.trial_to_decide() is None
    clock.turn(days=14)
    assert diary.routines.trial_to_decide() is not None
    diary.routines.decide(made, Decision.KEEP)
    assert diary.routines.trial_to_decide() is None


def test_the_review_comes_on_its_weekday_at_its_time(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    clock.set(SUNDAY, time(17, 59))
    diary.cues.decide()
    clock.set(SUNDAY, time(18, 1))
    assert [key.cue for key in diary.cues.decide().show] == [CheckIn.REVIEW]
    assert diary.cues.next_check_in() == datetime.combine(SUNDAY, time(20), BERLIN)


def test_opening_the_review_leaves_what_passed_for_the_next_check_in(
    diary: Diary, water: Promise
) -> None:
    unanswered(diary, water, 1)
    diary.cues.open_check_in(CheckIn.REVIEW)
    assert len(Diary(diary.store, diary.now).cues.sheet(CheckIn.EVENING).unseen) == 1


def test_a_revision_of_long_ago_is_read_from_the_store(diary: Diary) -> None:
    made = diary.routines.revise(CheckIn.EVENING, Facet.TIME, Routine(time(21), Shows.ALL))
    assert diary.store.all_of(CheckInRevision) == [made]
    assert made.day == date(2026, 1, 5)
