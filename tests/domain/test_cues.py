"""Cues through a person's days: on time, late, held, snoozed, kept already, never twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop_app.domain.cues import Around
from desktop_app.domain.deliveries import Key, Mark, MarkKind, State, Why
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Cue, CueKind, Pause
from desktop_app.domain.schedules import Once, PerWeek
from desktop_app.domain.settings import Settings
from tests.domain.living import SILENT, Life, at_time, name_of, promise

_DAY = date(2026, 5, 5)
_QUIET = replace(SILENT, quiet_from=time(22), quiet_until=time(7))


def _life(*promises: object, wall: str = "2026-05-05T07:00:00", **fields: object) -> Life:
    known = [promise("water", cue) if isinstance(cue, str) else cue for cue in promises]
    return Life.begin("Europe/Berlin", wall, *known, **fields)  # type: ignore[arg-type]


# On time and late


def test_a_cue_comes_on_time_once_a_day() -> None:
    life = _life("08:00")
    assert life.live("2026-05-05T12:00:00") == [("08:00", "water shown")]
    assert life.live("2026-05-07T12:00:00") == [("08:00", "water shown")] * 2


def test_nobody_who_answers_lets_it_expire_after_the_grace_time() -> None:
    life = _life("08:00")
    life.live("2026-05-05T09:29:59")
    assert life.rows == ["water"]
    life.live("2026-05-05T09:30:00")
    assert life.rows == []
    assert life.story("water", _DAY) == ["shown", "expired (late)"]


def test_three_cues_in_two_minutes_are_three_rows_of_one_pop_up() -> None:
    life = _life(promise("water", "08:00"), promise("run", "08:01"), promise("read", "08:02"))
    life.live("2026-05-05T08:02:00")
    assert life.rows == ["water", "run", "read"]


def test_several_due_at_once_come_with_one_decision() -> None:
    life = _life(promise("water", "08:00"), promise("run", "08:00"))
    life.now += timedelta(hours=1)
    assert [life.title(key) for key in life.decide().show] == ["water", "run"]


def test_after_fifty_minutes_of_sleep_one_pop_up_catches_up() -> None:
    life = _life(promise("water", "08:10"), promise("run", "08:40"))
    life.live("2026-05-05T08:05:00")
    assert life.sleep("2026-05-05T08:55:00") == [
        ("08:55:45", "water late"),
        ("08:55:45", "run late"),
    ]


def test_after_four_hours_of_sleep_what_is_long_past_waits_for_the_check_in() -> None:
    life = _life(promise("water", "08:10"), promise("run", "11:30"))
    life.live("2026-05-05T08:05:00")
    assert life.sleep("2026-05-05T12:05:00") == [("12:05:45", "run late")]
    assert life.story("water", _DAY) == ["passed (late)"]


def test_somebody_who_comes_back_has_a_moment_first() -> None:
    life = _life("08:00")
    assert life.sleep("2026-05-05T08:00:30") == [("08:01:15", "water shown")]


def test_two_minutes_late_is_on_time() -> None:
    life = _life("08:00")
    life.now += timedelta(hours=1, minutes=2)
    assert [life.title(key) for key in life.decide().show] == ["water"]


def test_the_grace_time_ends_with_the_next_cue_of_the_promise() -> None:
    life = _life(promise("water", "08:00", "08:30"))
    assert life.sleep("2026-05-05T08:40:00") == [("08:40:45", "water late")]
    assert life.story("water", _DAY) == ["passed (next_cue)", "shown (late)"]


def test_the_next_cue_takes_the_place_of_one_without_a_word() -> None:
    life = _life(promise("water", "08:00", "08:30"))
    life.live("2026-05-05T08:30:00")
    assert life.rows == ["water"]
    assert life.story("water", _DAY) == ["shown", "expired (next_cue)", "shown"]


def test_days_without_kept_are_listed_one_by_one_and_never_pop_up() -> None:
    life = _life("08:00")
    life.live("2026-05-05T12:00:00")
    assert life.sleep("2026-05-09T12:00:00") == []
    passed = [told.key.day for told in life.told("water") if told.state is State.PASSED]
    assert passed == [date(2026, 5, day) for day in (6, 7, 8, 9)]


def test_a_restart_shows_nothing_twice() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:10:00")
    again = Life(life.zone, life.now, life.promises, log=life.log)
    assert again.live("2026-05-05T08:20:00") == []
    assert again.rows == ["water"]


def test_a_cue_made_after_its_time_begins_tomorrow() -> None:
    life = _life("20:00")
    life.live("2026-05-05T12:00:00")
    life.promises = (promise("water", "11:30", "20:00"),)
    assert life.live("2026-05-05T19:00:00") == []
    assert life.live("2026-05-06T12:00:00")[-1] == ("11:30", "water shown")


def test_the_first_start_is_not_late_for_anything() -> None:
    life = _life("06:30")
    assert life.story("water", _DAY) == ["silenced (new)"]
    assert life.live("2026-05-06T06:30:00") == [("06:30", "water shown")]


# Clocks, zones


def test_a_clock_set_back_an_hour_shows_nothing_again() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:10:00")
    assert life.set_clock("2026-05-05T07:10:00") == []
    assert life.live("2026-05-05T09:00:00") == []


def test_a_clock_set_far_ahead_and_back_leaves_later_days_alone() -> None:
    life = _life("08:00")
    life.set_clock("2030-01-01T12:00:00")
    life.set_clock("2026-05-05T07:10:00")
    assert life.live("2026-05-06T09:00:00") == [("08:00", "water shown")] * 2


def test_the_repeated_hour_of_autumn_shows_once() -> None:
    life = Life.begin("Europe/Berlin", "2026-10-24T20:00:00", promise("water", "02:30"))
    assert life.live("2026-10-25T12:00:00") == [("02:30", "water shown")]
    assert life.told("water")[-2].at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_skipped_hour_of_spring_shows_once() -> None:
    life = Life.begin("Europe/Berlin", "2026-03-28T20:00:00", promise("water", "02:30"))
    assert life.live("2026-03-29T12:00:00") == [("01:30", "water shown")]


def test_berlin_to_new_york_shows_nothing_twice() -> None:
    life = _life(promise("water", "08:00"), promise("run", "17:00"), promise("read", "22:00"))
    life.live("2026-05-05T18:00:00")
    assert life.rows == ["run"]
    assert life.fly("America/New_York") == []
    assert life.live("2026-05-05T23:00:00") == [("22:00", "read shown")]
    assert life.live("2026-05-06T09:00:00") == [("08:00", "water shown")]


def test_berlin_to_tokyo_catches_up_with_the_near_past_and_lists_the_rest() -> None:
    life = _life(promise("water", "13:00"), promise("run", "18:30"), promise("read", "21:00"))
    life.live("2026-05-05T12:00:00")
    assert life.fly("Asia/Tokyo") == [("19:00", "run late")]
    assert life.story("water", _DAY) == ["passed (late)"]
    assert life.live("2026-05-05T22:00:00") == [("21:00", "read shown")]


def test_a_journey_that_skips_the_evening_lists_its_cues() -> None:
    life = _life(promise("read", "23:00"))
    life.live("2026-05-05T22:00:00")
    assert life.fly("Asia/Tokyo") == []
    assert life.story("read", _DAY) == ["passed (late)"]


def test_a_pinned_cue_stays_at_its_instant_on_a_journey() -> None:
    life = _life(promise("call", at_time("20:00", zone="Europe/Berlin")))
    life.live("2026-05-05T12:00:00")
    life.fly("America/New_York")
    assert life.live("2026-05-05T20:00:00") == [("14:00", "call shown")]


# Snooze


def test_snooze_comes_back_with_the_same_key() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:01:00")
    life.later("water", 10)
    assert life.rows == []
    assert life.live("2026-05-05T09:00:00") == [("08:11", "water shown")]
    assert len({told.key for told in life.told("water") if told.key.day == _DAY}) == 1


def test_a_snooze_over_midnight_is_about_the_day_it_was_asked_for() -> None:
    life = _life("23:50", ends_at=time(0))
    life.live("2026-05-05T23:50:00")
    life.later("water", 60)
    assert life.live("2026-05-06T00:51:00") == [("00:50", "water shown")]
    assert life.log.visible[0].key.day == _DAY
    life.keep("water", _DAY)
    life.live("2026-05-06T00:52:00")
    assert life.story("water", _DAY)[-1] == "answered (logged)"
    assert life.live("2026-05-06T23:55:00") == [("23:50", "water shown")]


def test_a_snooze_ends_before_the_next_occurrence() -> None:
    life = _life(promise("water", "08:00", "08:30"))
    life.live("2026-05-05T08:00:00")
    life.later("water", 60)
    assert life.live("2026-05-05T09:00:00") == [
        ("08:29", "water shown"),
        ("08:30", "water shown"),
    ]


def test_a_snooze_slept_through_is_caught_up_with_or_listed() -> None:
    for wake, seen in (("08:40", [("08:40:45", "water late")]), ("11:00", [])):
        life = _life("08:00")
        life.live("2026-05-05T08:00:00")
        life.later("water", 10)
        assert life.sleep(f"2026-05-05T{wake}:00") == seen


def test_a_snooze_is_the_users_own_word_also_in_quiet_hours() -> None:
    life = _life("21:45", settings=_QUIET)
    life.live("2026-05-05T21:45:00")
    life.later("water", 60)
    assert life.live("2026-05-05T23:00:00") == [("22:45", "water shown")]


def test_a_snooze_survives_a_restart() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:00:00")
    life.later("water", 60)
    again = Life(life.zone, life.now, life.promises, log=life.log)
    assert again.live("2026-05-05T09:30:00") == [("09:00", "water shown")]


# Quiet hours, holds, do not disturb


def test_quiet_hours_hold_a_cue_to_their_end_on_the_same_day() -> None:
    life = _life("06:00", wall="2026-05-05T05:00:00", settings=_QUIET)
    life.live("2026-05-05T06:30:00")
    assert life.last
    assert life.last.held == {Why.QUIET_HOURS}
    assert life.live("2026-05-05T08:00:00") == [("07:00", "water shown")]
    assert life.story("water", _DAY) == ["held (quiet_hours)", "shown"]


def test_quiet_hours_over_midnight_leave_it_to_the_check_in() -> None:
    life = _life("22:30", settings=_QUIET)
    assert life.live("2026-05-06T12:00:00") == []
    assert life.story("water", _DAY) == ["passed (quiet_hours)"]


def test_quiet_hours_over_midnight_hold_within_a_day_that_ends_late() -> None:
    life = _life("22:30", settings=replace(_QUIET, quiet_until=time(1)))
    assert life.live("2026-05-06T02:00:00") == [("01:00", "water shown")]


def test_a_cue_may_override_quiet_hours() -> None:
    life = _life(promise("pills", at_time("22:30", over_quiet=True)), settings=_QUIET)
    assert life.live("2026-05-05T23:00:00") == [("22:30", "pills shown")]


def test_no_catch_up_in_quiet_hours() -> None:
    life = _life("21:55", settings=_QUIET)
    assert life.sleep("2026-05-05T22:10:00") == []
    assert life.story("water", _DAY) == ["passed (quiet_hours)"]


def test_sleep_through_the_end_of_quiet_hours_counts_from_their_end() -> None:
    life = _life("06:00", wall="2026-05-05T05:00:00", settings=_QUIET)
    assert life.sleep("2026-05-05T08:00:00") == [("08:00:45", "water late")]


def test_a_hold_lets_cues_wait_for_its_end() -> None:
    life = _life(promise("water", "08:00"), promise("run", "08:10"))
    life.live("2026-05-05T07:30:00")
    life.hold(60)
    life.live("2026-05-05T08:20:00")
    assert life.last
    assert life.last.held == {Why.HOLD}
    assert life.live("2026-05-05T09:00:00") == [("08:30", "water shown"), ("08:30", "run shown")]


def test_a_hold_until_tomorrow_leaves_cues_to_the_check_in() -> None:
    life = _life("20:00")
    life.hold(20 * 60)
    assert life.live("2026-05-06T12:00:00") == []
    assert life.story("water", _DAY) == ["passed (hold)"]
    assert life.live("2026-05-06T21:00:00") == [("20:00", "water shown")]


def test_a_hold_that_ends_in_quiet_hours_is_what_held_the_cue() -> None:
    life = _life("14:00", wall="2026-05-05T13:00:00", settings=_QUIET)
    life.hold(14 * 60)
    life.live("2026-05-05T14:00:00")
    assert life.story("water", _DAY) == ["passed (hold)"]


def test_what_holds_a_cue_is_what_does_so_now() -> None:
    settings = replace(_QUIET, quiet_from=time(8, 30), quiet_until=time(9))
    life = _life("08:00", settings=settings)
    life.hold(100)
    life.live("2026-05-05T08:10:00")
    assert life.last
    assert life.last.held == {Why.HOLD}
    life.live("2026-05-05T08:45:00")
    assert life.last.held == {Why.QUIET_HOURS}
    assert life.live("2026-05-05T09:10:00") == [("09:00", "water shown")]


def test_a_hold_that_is_lifted_lets_cues_come_at_once() -> None:
    life = _life("08:00")
    life.hold(3 * 60)
    life.live("2026-05-05T08:05:00")
    life.hold(0)
    assert life.live("2026-05-05T08:05:00") == [("08:05", "water shown")]


def test_a_hold_that_began_after_the_time_holds_the_catch_up() -> None:
    life = _life("08:00")
    life.now += timedelta(minutes=75)
    life.hold(60)
    assert life.live("2026-05-05T09:00:00") == []
    assert life.live("2026-05-05T09:30:00") == [("09:15", "water shown")]


@pytest.mark.parametrize("why", [Why.DO_NOT_DISTURB, Why.FULL_SCREEN])
def test_a_disturbance_holds_a_cue_for_the_grace_time(why: Why) -> None:
    for minutes, seen in ((30, [("08:30", "water late")]), (95, [])):
        life = _life("08:00")
        life.around = Around(disturbed=why)
        life.live("2026-05-05T08:00:00")
        assert life.last
        assert life.last.held == {why}
        life.now += timedelta(minutes=minutes)
        life.around = Around()
        life.shown = []
        life.decide()
        assert life.shown == seen
        assert life.story("water", _DAY)[0] == f"held ({why})"


def test_what_is_disturbed_is_written_down_once() -> None:
    life = _life("08:00")
    life.around = Around(disturbed=Why.FULL_SCREEN)
    life.live("2026-05-05T08:00:00")
    for _ in range(5):
        life.now += timedelta(minutes=1)
        life.decide()
    assert life.story("water", _DAY) == ["held (full_screen)"]


def test_holding_never_changes_what_is_due() -> None:
    life = _life("08:00")
    before = life.plan
    life.hold(600)
    life.live("2026-05-05T12:00:00")
    assert life.plan == before


# Kept already, pause, no longer due


def test_a_promise_kept_from_the_command_line_silences_its_cue() -> None:
    life = _life("08:00")
    life.keep("water")
    assert life.live("2026-05-05T12:00:00") == []
    assert life.story("water", _DAY) == ["silenced (logged)"]


def test_a_promise_kept_meanwhile_withdraws_its_row() -> None:
    life = _life(promise("water", "08:00", "10:00"))
    life.live("2026-05-05T08:05:00")
    life.keep("water")
    assert [life.title(key) for key in life.decide().drop] == ["water"]
    assert life.rows == []
    assert life.live("2026-05-05T12:00:00") == []


def test_a_promise_kept_during_its_snooze_stays_silent() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:00:00")
    life.later("water", 60)
    life.keep("water")
    assert life.live("2026-05-05T12:00:00") == []
    assert life.story("water", _DAY)[-1] == "answered (logged)"


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.KEPT_SMALLER])
def test_any_word_on_the_day_is_an_answer(outcome: Outcome) -> None:
    life = _life(promise("water", "08:00", "10:00"))
    life.live("2026-05-05T08:05:00")
    life.keep("water", outcome=outcome)
    assert life.live("2026-05-05T12:00:00") == []


def test_a_log_taken_back_brings_no_cue_back() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:05:00")
    life.keep("water")
    life.live("2026-05-05T08:06:00")
    life.entries.clear()
    assert life.live("2026-05-05T12:00:00") == []


def test_a_week_that_has_enough_asks_no_more() -> None:
    life = _life(promise("run", "08:00", schedule=PerWeek(2)))
    for day in (4, 5):
        life.keep("run", date(2026, 5, day))
    assert life.live("2026-05-10T12:00:00") == []
    assert life.live("2026-05-11T12:00:00") == [("08:00", "run shown")]


def test_a_pause_is_silence_and_withdraws_what_is_there() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:05:00")
    life.pauses_for_all = (Pause(name_of("pause"), _DAY, date(2026, 5, 7)),)
    life.decide()
    assert life.rows == []
    assert life.story("water", _DAY)[-1] == "silenced (not_due)"
    assert life.live("2026-05-07T23:00:00") == []
    assert life.live("2026-05-08T12:00:00") == [("08:00", "water shown")]


def test_a_promise_for_one_day_comes_once() -> None:
    life = _life(promise("call", "08:00", schedule=Once(date(2026, 5, 6))))
    assert life.live("2026-05-10T12:00:00") == [("08:00", "call shown")]


# Cues that are no times


def test_the_first_use_of_the_computer_is_a_cue_once_a_day() -> None:
    life = _life(promise("stretch", Cue("c", CueKind.FIRST_USE)))
    life.now += timedelta(minutes=30)
    life.use()
    assert life.live("2026-05-05T12:00:00") == [("07:30:45", "stretch shown")]
    life.use()
    assert life.live("2026-05-05T18:00:00") == []


def test_some_minutes_after_another_promise() -> None:
    after = Cue("c", CueKind.AFTER, after=name_of("water"), minutes=15)
    life = _life(promise("water"), promise("stretch", after))
    life.live("2026-05-05T09:00:00")
    life.keep("water")
    assert life.live("2026-05-05T12:00:00") == [("09:15", "stretch shown")]


def test_a_check_in_comes_with_the_cues_that_wait_for_it() -> None:
    settings = replace(SILENT, evening_check_in=time(20))
    diary = promise("diary", Cue("c", CueKind.CHECK_IN, check_in="evening"))
    life = _life(diary, settings=settings)
    assert life.live("2026-05-05T21:00:00") == [
        ("20:00", "diary shown"),
        ("20:00", "evening check-in shown"),
    ]


_ON_SUNDAY = replace(SILENT, evening_check_in=time(20), review_weekday=7, review_at=time(19))


def test_the_evening_check_in_leaves_the_weekly_review_alone() -> None:
    life = _life(wall="2026-05-10T12:00:00", settings=_ON_SUNDAY)
    assert life.live("2026-05-10T20:00:00") == [
        ("19:00", "review check-in shown"),
        ("20:00", "evening check-in shown"),
    ]
    assert life.rows == ["review check-in", "evening check-in"]
    life.live("2026-05-10T22:00:00")
    assert life.story("review check-in") == ["shown", "expired (late)"]


def test_a_review_put_off_waits_past_the_evening_check_in() -> None:
    life = _life(wall="2026-05-10T12:00:00", settings=_ON_SUNDAY)
    life.live("2026-05-10T19:30:00")
    life.later("review check-in", 60)
    assert life.live("2026-05-10T20:30:00") == [
        ("20:00", "evening check-in shown"),
        ("20:30", "review check-in shown"),
    ]


def test_one_check_in_of_the_day_takes_the_place_of_another() -> None:
    settings = replace(SILENT, midday_check_in=time(19), evening_check_in=time(20))
    life = _life(settings=settings)
    life.live("2026-05-05T20:00:00")
    assert life.story("midday check-in", _DAY) == ["shown", "expired (next_cue)"]
    assert life.rows == ["evening check-in"]


# Never louder


def _unanswered_days(life: Life, first: int, last: int) -> list[tuple[str, str]]:
    return [seen for day in range(first, last + 1) for seen in life.live(f"2026-05-{day:02}T12:00")]


def test_after_five_without_a_word_only_a_dot_comes() -> None:
    life = _life("08:00")
    _unanswered_days(life, 5, 7)
    assert life.log.unanswered(name_of("water")) == 3
    assert _unanswered_days(life, 8, 9) == [("08:00", "water shown")] * 2
    assert _unanswered_days(life, 10, 12) == [("08:00", "water dot")] * 3
    assert life.rows == []


def test_an_answer_begins_the_count_anew() -> None:
    life = _life("08:00")
    _unanswered_days(life, 5, 9)
    life.live("2026-05-10T08:10:00")
    life.keep("water")
    life.live("2026-05-10T08:11:00")
    assert life.log.unanswered(name_of("water")) == 0
    assert life.live("2026-05-11T09:00:00") == [("08:00", "water shown")]


def test_the_dot_can_be_taken_back() -> None:
    life = _life("08:00")
    _unanswered_days(life, 5, 10)
    louder = Mark(MarkKind.LOUDER, life.now, _DAY, promise=name_of("water"))
    life.log = life.log.adding(marks=[louder])
    assert life.live("2026-05-11T09:00:00") == [("08:00", "water shown")]


def test_what_was_never_seen_is_no_answer_left_out() -> None:
    life = _life("08:00")
    life.sleep("2026-05-09T12:00:00")
    assert life.log.unanswered(name_of("water")) == 0


# What the decision tells besides


def test_the_next_wake_is_the_next_cue_or_the_next_day() -> None:
    life = _life("08:00")
    assert life.decide().next_wake == datetime(2026, 5, 5, 6, tzinfo=UTC)
    life.promises = ()
    assert life.decide().next_wake == datetime(2026, 5, 6, 1, tzinfo=UTC)


def test_the_decision_lists_what_leaves_the_pop_up() -> None:
    life = _life("08:00")
    life.live("2026-05-05T08:00:00")
    life.now += timedelta(minutes=90)
    assert life.decide().drop == (Key(name_of("water"), _DAY, "08:00"),)


def test_the_users_settings_are_heeded_by_default() -> None:
    life = _life("23:00", settings=Settings())
    seen = life.live("2026-05-06T12:00:00")
    assert [what for _, what in seen] == [
        "morning check-in shown",
        "evening check-in shown",
        "morning check-in shown",
    ]
