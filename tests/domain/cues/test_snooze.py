"""A cue that was put off comes back, about the day it was asked for."""

from datetime import time

from tests.domain.living import DAY, QUIET, Life, lived, promise


def test_snooze_comes_back_with_the_same_key() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:01:00")
    life.later("water", 10)
    assert life.rows == []
    assert life.live("2026-05-05T09:00:00") == [("08:11", "water shown")]
    assert len({told.key for told in life.told("water") if told.key.day == DAY}) == 1


def test_a_snooze_over_midnight_is_about_the_day_it_was_asked_for() -> None:
    life = lived("23:50", ends_at=time(0))
    life.live("2026-05-05T23:50:00")
    life.later("water", 60)
    assert life.live("2026-05-06T00:51:00") == [("00:50", "water shown")]
    assert life.log.visible[0].key.day == DAY
    life.keep("water", DAY)
    life.live("2026-05-06T00:52:00")
    assert life.story("water", DAY)[-1] == "answered (logged)"
    assert life.live("2026-05-06T23:55:00") == [("23:50", "water shown")]


def test_a_snooze_ends_before_the_next_occurrence() -> None:
    life = lived(promise("water", "08:00", "08:30"))
    life.live("2026-05-05T08:00:00")
    life.later("water", 60)
    assert life.live("2026-05-05T09:00:00") == [
        ("08:29", "water shown"),
        ("08:30", "water shown"),
    ]


def test_a_snooze_slept_through_is_caught_up_with_or_listed() -> None:
    for wake, seen in (("08:40", [("08:40:45", "water late")]), ("11:00", [])):
        life = lived("08:00")
        life.live("2026-05-05T08:00:00")
        life.later("water", 10)
        assert life.sleep(f"2026-05-05T{wake}:00") == seen


def test_a_snooze_is_the_users_own_word_also_in_quiet_hours() -> None:
    life = lived("21:45", settings=QUIET)
    life.live("2026-05-05T21:45:00")
    life.later("water", 60)
    assert life.live("2026-05-05T23:00:00") == [("22:45", "water shown")]


def test_a_snooze_survives_a_restart() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:00:00")
    life.later("water", 60)
    again = Life(life.zone, life.now, life.promises, log=life.log)
    assert again.live("2026-05-05T09:30:00") == [("09:00", "water shown")]
