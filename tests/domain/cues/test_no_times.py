"""Cues that are no times: the first use of the day, another promise, a check-in."""

from dataclasses import replace
from datetime import time, timedelta

from desktop_app.domain.promises import Cue, CueKind
from tests.domain.living import DAY, SILENT, lived, name_of, promise


def test_the_first_use_of_the_computer_is_a_cue_once_a_day() -> None:
    life = lived(promise("stretch", Cue("c", CueKind.FIRST_USE)))
    life.now += timedelta(minutes=30)
    life.use()
    assert life.live("2026-05-05T12:00:00") == [("07:30:45", "stretch shown")]
    life.use()
    assert life.live("2026-05-05T18:00:00") == []


def test_some_minutes_after_another_promise() -> None:
    after = Cue("c", CueKind.AFTER, after=name_of("water"), minutes=15)
    life = lived(promise("water"), promise("stretch", after))
    life.live("2026-05-05T09:00:00")
    life.keep("water")
    assert life.live("2026-05-05T12:00:00") == [("09:15", "stretch shown")]


def test_a_check_in_comes_with_the_cues_that_wait_for_it() -> None:
    settings = replace(SILENT, evening_check_in=time(20))
    diary = promise("diary", Cue("c", CueKind.CHECK_IN, check_in="evening"))
    life = lived(diary, settings=settings)
    assert life.live("2026-05-05T21:00:00") == [
        ("20:00", "diary shown"),
        ("20:00", "evening check-in shown"),
    ]


_ON_SUNDAY = replace(SILENT, evening_check_in=time(20), review_weekday=7, review_at=time(19))


def test_the_evening_check_in_leaves_the_weekly_review_alone() -> None:
    life = lived(wall="2026-05-10T12:00:00", settings=_ON_SUNDAY)
    assert life.live("2026-05-10T20:00:00") == [
        ("19:00", "review check-in shown"),
        ("20:00", "evening check-in shown"),
    ]
    assert life.rows == ["review check-in", "evening check-in"]
    life.live("2026-05-10T22:00:00")
    assert life.story("review check-in") == ["shown", "expired (late)"]


def test_a_review_put_off_waits_past_the_evening_check_in() -> None:
    life = lived(wall="2026-05-10T12:00:00", settings=_ON_SUNDAY)
    life.live("2026-05-10T19:30:00")
    life.later("review check-in", 60)
    assert life.live("2026-05-10T20:30:00") == [
        ("20:00", "evening check-in shown"),
        ("20:30", "review check-in shown"),
    ]


def test_one_check_in_of_the_day_takes_the_place_of_another() -> None:
    settings = replace(SILENT, midday_check_in=time(19), evening_check_in=time(20))
    life = lived(settings=settings)
    life.live("2026-05-05T20:00:00")
    assert life.story("midday check-in", DAY) == ["shown", "expired (next_cue)"]
    assert life.rows == ["evening check-in"]
