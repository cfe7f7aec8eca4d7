"""Cues in use: written down before anybody acts, remembered over restarts, outside of undo."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Key, State, Why
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of


@pytest.fixture
def water(diary: Diary) -> Promise:
    diary.cues.decide()
    return diary.promises.add(terms_of(at=time(10)))


def _anew(diary: Diary, clock: FakeClock) -> Diary:
    """Another process with the same diary."""
    return Diary(Store.open(diary.store.path, diary.store.path.parent, clock()), clock)


def _shown(diary: Diary) -> list[tuple[str, bool]]:
    return [
        (waiting.due.terms.title, waiting.dot)
        for waiting in diary.cues.waiting()
        if waiting.due is not None
    ]


def test_a_cue_waits_until_it_is_answered(diary: Diary, water: Promise, clock: FakeClock) -> None:
    clock.turn(hours=1)
    decision = diary.cues.decide()
    assert [key.promise for key in decision.show] == [water.id]
    assert _shown(diary) == [("Water", False)]
    diary.log(water.id, Outcome.KEPT)
    assert [key.promise for key in diary.cues.decide().drop] == [water.id]
    assert _shown(diary) == []


@pytest.mark.usefixtures("water")
def test_it_is_on_the_disk_before_anybody_acts(diary: Diary, clock: FakeClock) -> None:
    clock.turn(hours=1)
    diary.cues.decide()
    again = _anew(diary, clock)
    assert _shown(again) == [("Water", False)]
    assert again.cues.decide().show == ()
    assert again.cues.log == diary.cues.log
    again.store.close()


@pytest.mark.usefixtures("water")
def test_a_minute_without_cues_writes_nothing(diary: Diary, clock: FakeClock) -> None:
    diary.cues.decide()
    before = diary.cues.log.watched
    again = _anew(diary, clock)
    clock.turn(minutes=1)
    diary.cues.decide()
    assert not again.notice()
    assert diary.cues.log.watched != before
    diary.cues.leave()
    assert again.notice()
    assert again.cues.log.watched == diary.cues.log.watched
    again.store.close()


@pytest.mark.usefixtures("water")
def test_what_passed_while_kept_was_off_is_listed(diary: Diary, clock: FakeClock) -> None:
    diary.cues.leave()
    clock.turn(hours=5)
    again = _anew(diary, clock)
    assert again.cues.decide().show == ()
    unseen = again.cues.sheet(CheckIn.EVENING).unseen
    assert [(told.state, told.why) for told in unseen] == [(State.PASSED, Why.LATE)]
    again.cues.open_check_in(CheckIn.EVENING)
    clock.turn(minutes=1)
    assert again.cues.sheet(CheckIn.EVENING).unseen == ()
    again.store.close()


@pytest.mark.usefixtures("water")
def test_later_is_an_instant_that_survives(diary: Diary, clock: FakeClock) -> None:
    clock.turn(hours=1)
    diary.cues.decide()
    key = diary.cues.waiting()[0].key
    until = diary.cues.later(key, clock() + timedelta(hours=1))
    assert until == datetime(2026, 1, 5, 10, tzinfo=UTC)
    again = _anew(diary, clock)
    assert again.cues.decide().next_wake == until
    clock.turn(hours=1)
    assert again.cues.decide().show == (key,)
    again.store.close()


@pytest.mark.usefixtures("water")
def test_a_hold_of_another_process_is_heard_of(diary: Diary, clock: FakeClock) -> None:
    again = _anew(diary, clock)
    again.cues.hold(clock() + timedelta(hours=2))
    assert diary.cues.held_until is None
    assert diary.notice()
    assert diary.cues.held_until == clock() + timedelta(hours=2)
    clock.turn(hours=1)
    assert diary.cues.decide().held == {Why.HOLD}
    again.cues.hold(clock())
    diary.notice()
    assert diary.cues.held_until is None
    assert len(diary.cues.decide().show) == 1
    again.store.close()


def test_the_cues_to_come_are_those_that_will_be_asked(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    diary.promises.add(terms_of("Read", at=time(11)))
    now, day = clock().astimezone(UTC), timedelta(days=1)
    ten, eleven = now + timedelta(hours=1), now + timedelta(hours=2)
    assert diary.cues.to_come() == (ten, eleven, ten + day, eleven + day)
    diary.log(water.id, Outcome.KEPT)
    assert diary.cues.to_come() == (eleven, ten + day, eleven + day)
    clock.turn(hours=2)
    (read,) = diary.cues.decide().show
    assert diary.cues.to_come()[:2] == (ten + day, eleven + day)
    later = diary.cues.later(read, clock() + timedelta(minutes=10))
    assert diary.cues.to_come()[:3] == (later, ten + day, eleven + day)
    clock.turn(minutes=11)
    assert later not in diary.cues.to_come(), "that has gone by"
    later = diary.cues.later(read, clock() + timedelta(minutes=10))
    diary.cues.hold(clock() + timedelta(hours=3))
    assert diary.cues.to_come()[:2] == (diary.cues.held_until, ten + day), "a hold is longer"
    diary.cues.hold(clock())
    assert later in diary.cues.to_come()
    assert read.promise is not None
    diary.log(read.promise, Outcome.KEPT)
    assert later not in diary.cues.to_come(), "it is said"
    evening = Key(None, diary.today, CheckIn.EVENING)
    later = diary.cues.later(evening, clock() + timedelta(minutes=10))
    assert later not in diary.cues.to_come(), "a check-in is no promise"


def test_undo_does_not_reach_the_delivery_of_cues(
    diary: Diary, water: Promise, clock: FakeClock
) -> None:
    clock.turn(hours=1)
    diary.cues.decide()
    diary.log(water.id, Outcome.KEPT)
    diary.cues.decide()
    told = diary.cues.log.deliveries
    diary.undo()
    assert diary.cues.decide().show == ()
    assert diary.cues.log.deliveries == told


def test_the_first_use_of_a_day_is_remembered_once(diary: Diary, clock: FakeClock) -> None:
    diary.cues.use()
    clock.turn(hours=2)
    diary.cues.use()
    assert diary.cues.log.first_uses == {MONDAY: datetime(2026, 1, 5, 8, tzinfo=UTC)}


@pytest.mark.usefixtures("water")
def test_what_is_not_answered_five_times_comes_as_a_dot_until_wanted_again(
    diary: Diary, clock: FakeClock
) -> None:
    for _ in range(5):
        clock.turn(hours=1)
        diary.cues.decide()
        clock.turn(hours=2)
        diary.cues.decide()
        clock.turn(hours=21)
        diary.cues.decide()
    clock.turn(hours=1)
    assert len(diary.cues.decide().dots) == 1
    assert _shown(diary) == [("Water", True)]
    diary.cues.louder(diary.promises.all()[0].id)
    clock.turn(hours=24)
    assert len(diary.cues.decide().show) == 1


@pytest.mark.usefixtures("water")
def test_a_check_in_waits_as_well_and_is_answered_by_opening_it(
    diary: Diary, clock: FakeClock
) -> None:
    diary.save_settings(replace(diary.settings, midday_check_in=time(13)))
    assert diary.cues.next_check_in() == datetime(2026, 1, 5, 12, tzinfo=UTC)
    clock.turn(hours=4)
    diary.cues.decide()
    assert [waiting.key.cue for waiting in diary.cues.waiting()] == [CheckIn.MIDDAY]
    diary.cues.open_check_in(CheckIn.MIDDAY)
    assert diary.cues.waiting() == ()


def test_the_check_in_at_hand_is_the_one_opened_last_today(diary: Diary, clock: FakeClock) -> None:
    assert diary.cues.check_in_now() is CheckIn.MORNING
    for opened in (CheckIn.EVENING, CheckIn.MIDDAY, CheckIn.EVENING, CheckIn.REVIEW):
        diary.cues.open_check_in(opened)
    again = _anew(diary, clock)
    assert again.cues.check_in_now() is CheckIn.EVENING
    clock.turn(days=1)
    assert again.cues.check_in_now() is CheckIn.MORNING
    again.store.close()


@pytest.mark.usefixtures("water")
def test_a_diary_that_cannot_be_written_still_shows_its_cues(
    diary: Diary, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.database._writable", lambda _path: False)
    diary.store.close()
    reading = _anew(diary, clock)
    assert reading.store.is_read_only
    clock.turn(hours=1)
    assert len(reading.cues.decide().show) == 1
    assert len(reading.cues.waiting()) == 1
    reading.cues.leave()
    reading.store.close()
