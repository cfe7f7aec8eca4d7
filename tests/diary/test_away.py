"""Away for weeks: one line to fill in or to pause, no wall of open days."""

from datetime import date, timedelta

from desktop_app.diary import Diary
from desktop_app.domain.agenda import Away
from desktop_app.domain.entries import Outcome
from tests.clock import MONDAY, FakeClock, terms_of


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def test_an_empty_diary_and_one_begun_today_are_not_away(diary: Diary) -> None:
    assert diary.away() is None
    diary.promises.add(terms_of())
    assert diary.away() is None


def test_after_weeks_it_names_the_days_without_a_word(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, Outcome.KEPT)
    clock.turn(days=21)
    assert diary.away() == Away(day(1), day(20), 20)


def test_logging_today_or_yesterday_keeps_the_offer(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, Outcome.KEPT)
    clock.turn(days=10)
    diary.log(promise.id, Outcome.KEPT)
    assert diary.away() == Away(day(1), day(9), 9)
    diary.log(promise.id, Outcome.MISSED, day(9))
    assert diary.away() == Away(day(1), day(8), 8)


def test_who_is_back_is_asked_no_longer(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    clock.turn(days=10)
    for _day in range(2):
        diary.log(promise.id, Outcome.KEPT)
        clock.turn(days=1)
    assert diary.away() is None


def test_a_pause_after_the_fact_answers_it(diary: Diary, clock: FakeClock) -> None:
    diary.promises.add(terms_of())
    clock.turn(days=14)
    away = diary.away()
    assert away is not None
    diary.promises.pause(away.first, away.last)
    assert diary.away() is None
    assert diary.agenda().open, "today is due again"


def test_yesterday_alone_is_no_absence(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of())
    diary.log(promise.id, Outcome.KEPT)
    clock.turn(days=2)
    assert diary.away() is None
