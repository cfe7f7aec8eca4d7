"""Cues while clocks and zones change: never twice, never lost on the way."""

from datetime import UTC, datetime

from tests.domain.living import DAY, Life, at_time, lived, promise


def test_a_clock_set_back_an_hour_shows_nothing_again() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:10:00")
    assert life.set_clock("2026-05-05T07:10:00") == []
    assert life.live("2026-05-05T09:00:00") == []


def test_a_clock_set_far_ahead_and_back_leaves_later_days_alone() -> None:
    life = lived("08:00")
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
    life = lived(promise("water", "08:00"), promise("run", "17:00"), promise("read", "22:00"))
    life.live("2026-05-05T18:00:00")
    assert life.rows == ["run"]
    assert life.fly("America/New_York") == []
    assert life.live("2026-05-05T23:00:00") == [("22:00", "read shown")]
    assert life.live("2026-05-06T09:00:00") == [("08:00", "water shown")]


def test_berlin_to_tokyo_catches_up_with_the_near_past_and_lists_the_rest() -> None:
    life = lived(promise("water", "13:00"), promise("run", "18:30"), promise("read", "21:00"))
    life.live("2026-05-05T12:00:00")
    assert life.fly("Asia/Tokyo") == [("19:00", "run late")]
    assert life.story("water", DAY) == ["passed (late)"]
    assert life.live("2026-05-05T22:00:00") == [("21:00", "read shown")]


def test_a_journey_that_skips_the_evening_lists_its_cues() -> None:
    life = lived(promise("read", "23:00"))
    life.live("2026-05-05T22:00:00")
    assert life.fly("Asia/Tokyo") == []
    assert life.story("read", DAY) == ["passed (late)"]


def test_a_pinned_cue_stays_at_its_instant_on_a_journey() -> None:
    life = lived(promise("call", at_time("20:00", zone="Europe/Berlin")))
    life.live("2026-05-05T12:00:00")
    life.fly("America/New_York")
    assert life.live("2026-05-05T20:00:00") == [("14:00", "call shown")]
