"""Quiet hours, holds and do not disturb keep cues back, and what is due as it was."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from desktop_app.domain.cues import Around
from desktop_app.domain.deliveries import Why
from tests.domain.living import DAY, QUIET, at_time, lived, promise


def test_quiet_hours_hold_a_cue_to_their_end_on_the_same_day() -> None:
    life = lived("06:00", wall="2026-05-05T05:00:00", settings=QUIET)
    life.live("2026-05-05T06:30:00")
    assert life.last
    assert life.last.held == {Why.QUIET_HOURS}
    assert life.live("2026-05-05T08:00:00") == [("07:00", "water shown")]
    assert life.story("water", DAY) == ["held (quiet_hours)", "shown"]


def test_quiet_hours_over_midnight_leave_it_to_the_check_in() -> None:
    life = lived("22:30", settings=QUIET)
    assert life.live("2026-05-06T12:00:00") == []
    assert life.story("water", DAY) == ["passed (quiet_hours)"]


def test_quiet_hours_over_midnight_hold_within_a_day_that_ends_late() -> None:
    life = lived("22:30", settings=replace(QUIET, quiet_until=time(1)))
    assert life.live("2026-05-06T02:00:00") == [("01:00", "water shown")]


def test_a_cue_may_override_quiet_hours() -> None:
    life = lived(promise("pills", at_time("22:30", over_quiet=True)), settings=QUIET)
    assert life.live("2026-05-05T23:00:00") == [("22:30", "pills shown")]


def test_no_catch_up_in_quiet_hours() -> None:
    life = lived("21:55", settings=QUIET)
    assert life.sleep("2026-05-05T22:10:00") == []
    assert life.story("water", DAY) == ["passed (quiet_hours)"]


def test_sleep_through_the_end_of_quiet_hours_counts_from_their_end() -> None:
    life = lived("06:00", wall="2026-05-05T05:00:00", settings=QUIET)
    assert life.sleep("2026-05-05T08:00:00") == [("08:00:45", "water late")]


def test_a_hold_lets_cues_wait_for_its_end() -> None:
    life = lived(promise("water", "08:00"), promise("run", "08:10"))
    life.live("2026-05-05T07:30:00")
    life.hold(60)
    life.live("2026-05-05T08:20:00")
    assert life.last
    assert life.last.held == {Why.HOLD}
    assert life.live("2026-05-05T09:00:00") == [("08:30", "water shown"), ("08:30", "run shown")]


def test_a_hold_until_tomorrow_leaves_cues_to_the_check_in() -> None:
    life = lived("20:00")
    life.hold(20 * 60)
    assert life.live("2026-05-06T12:00:00") == []
    assert life.story("water", DAY) == ["passed (hold)"]
    assert life.live("2026-05-06T21:00:00") == [("20:00", "water shown")]


def test_a_hold_that_ends_in_quiet_hours_is_what_held_the_cue() -> None:
    life = lived("14:00", wall="2026-05-05T13:00:00", settings=QUIET)
    life.hold(14 * 60)
    life.live("2026-05-05T14:00:00")
    assert life.story("water", DAY) == ["passed (hold)"]


def test_what_holds_a_cue_is_what_does_so_now() -> None:
    settings = replace(QUIET, quiet_from=time(8, 30), quiet_until=time(9))
    life = lived("08:00", settings=settings)
    life.hold(100)
    life.live("2026-05-05T08:10:00")
    assert life.last
    assert life.last.held == {Why.HOLD}
    life.live("2026-05-05T08:45:00")
    assert life.last.held == {Why.QUIET_HOURS}
    assert life.live("2026-05-05T09:10:00") == [("09:00", "water shown")]


def test_a_hold_that_is_lifted_lets_cues_come_at_once() -> None:
    life = lived("08:00")
    life.hold(3 * 60)
    life.live("2026-05-05T08:05:00")
    life.hold(0)
    assert life.live("2026-05-05T08:05:00") == [("08:05", "water shown")]


def test_a_hold_that_began_after_the_time_holds_the_catch_up() -> None:
    life = lived("08:00")
    life.now += timedelta(minutes=75)
    life.hold(60)
    assert life.live("2026-05-05T09:00:00") == []
    assert life.live("2026-05-05T09:30:00") == [("09:15", "water shown")]


@pytest.mark.parametrize("why", [Why.DO_NOT_DISTURB, Why.FULL_SCREEN])
def test_a_disturbance_holds_a_cue_for_the_grace_time(why: Why) -> None:
    for minutes, seen in ((30, [("08:30", "water late")]), (95, [])):
        life = lived("08:00")
        life.around = Around(disturbed=why)
        life.live("2026-05-05T08:00:00")
        assert life.last
        assert life.last.held == {why}
        life.now += timedelta(minutes=minutes)
        life.around = Around()
        life.shown = []
        life.decide()
        assert life.shown == seen
        assert life.story("water", DAY)[0] == f"held ({why})"


def test_what_is_disturbed_is_written_down_once() -> None:
    life = lived("08:00")
    life.around = Around(disturbed=Why.FULL_SCREEN)
    life.live("2026-05-05T08:00:00")
    for _ in range(5):
        life.now += timedelta(minutes=1)
        life.decide()
    assert life.story("water", DAY) == ["held (full_screen)"]


def test_holding_never_changes_what_is_due() -> None:
    life = lived("08:00")
    before = life.plan
    life.hold(600)
    life.live("2026-05-05T12:00:00")
    assert life.plan == before
