"""Cues on time and late: each once, and never louder."""

from datetime import UTC, date, datetime, timedelta

from desktop_app.domain.deliveries import Key, Mark, MarkKind, State
from desktop_app.domain.settings import Settings
from tests.domain.living import DAY, Life, lived, name_of, promise


def test_a_cue_comes_on_time_once_a_day() -> None:
    life = lived("08:00")
    assert life.live("2026-05-05T12:00:00") == [("08:00", "water shown")]
    assert life.live("2026-05-07T12:00:00") == [("08:00", "water shown")] * 2


def test_nobody_who_answers_lets_it_expire_after_the_grace_time() -> None:
    life = lived("08:00")
    life.live("2026-05-05T09:29:59")
    assert life.rows == ["water"]
    life.live("2026-05-05T09:30:00")
    assert life.rows == []
    assert life.story("water", DAY) == ["shown", "expired (late)"]


def test_three_cues_in_two_minutes_are_three_rows_of_one_pop_up() -> None:
    life = lived(promise("water", "08:00"), promise("run", "08:01"), promise("read", "08:02"))
    life.live("2026-05-05T08:02:00")
    assert life.rows == ["water", "run", "read"]


def test_several_due_at_once_come_with_one_decision() -> None:
    life = lived(promise("water", "08:00"), promise("run", "08:00"))
    life.now += timedelta(hours=1)
    assert [life.title(key) for key in life.decide().show] == ["water", "run"]


def test_after_fifty_minutes_of_sleep_one_pop_up_catches_up() -> None:
    life = lived(promise("water", "08:10"), promise("run", "08:40"))
    life.live("2026-05-05T08:05:00")
    assert life.sleep("2026-05-05T08:55:00") == [
        ("08:55:45", "water late"),
        ("08:55:45", "run late"),
    ]


def test_after_four_hours_of_sleep_what_is_long_past_waits_for_the_check_in() -> None:
    life = lived(promise("water", "08:10"), promise("run", "11:30"))
    life.live("2026-05-05T08:05:00")
    assert life.sleep("2026-05-05T12:05:00") == [("12:05:45", "run late")]
    assert life.story("water", DAY) == ["passed (late)"]


def test_somebody_who_comes_back_has_a_moment_first() -> None:
    life = lived("08:00")
    assert life.sleep("2026-05-05T08:00:30") == [("08:01:15", "water shown")]


def test_two_minutes_late_is_on_time() -> None:
    life = lived("08:00")
    life.now += timedelta(hours=1, minutes=2)
    assert [life.title(key) for key in life.decide().show] == ["water"]


def test_the_grace_time_ends_with_the_next_cue_of_the_promise() -> None:
    life = lived(promise("water", "08:00", "08:30"))
    assert life.sleep("2026-05-05T08:40:00") == [("08:40:45", "water late")]
    assert life.story("water", DAY) == ["passed (next_cue)", "shown (late)"]


def test_the_next_cue_takes_the_place_of_one_without_a_word() -> None:
    life = lived(promise("water", "08:00", "08:30"))
    life.live("2026-05-05T08:30:00")
    assert life.rows == ["water"]
    assert life.story("water", DAY) == ["shown", "expired (next_cue)", "shown"]


def test_days_without_kept_are_listed_one_by_one_and_never_pop_up() -> None:
    life = lived("08:00")
    life.live("2026-05-05T12:00:00")
    assert life.sleep("2026-05-09T12:00:00") == []
    passed = [told.key.day for told in life.told("water") if told.state is State.PASSED]
    assert passed == [date(2026, 5, day) for day in (6, 7, 8, 9)]


def test_a_restart_shows_nothing_twice() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:10:00")
    again = Life(life.zone, life.now, life.promises, log=life.log)
    assert again.live("2026-05-05T08:20:00") == []
    assert again.rows == ["water"]


def test_a_cue_made_after_its_time_begins_tomorrow() -> None:
    life = lived("20:00")
    life.live("2026-05-05T12:00:00")
    life.promises = (promise("water", "11:30", "20:00"),)
    assert life.live("2026-05-05T19:00:00") == []
    assert life.live("2026-05-06T12:00:00")[-1] == ("11:30", "water shown")


def test_the_first_start_is_not_late_for_anything() -> None:
    life = lived("06:30")
    assert life.story("water", DAY) == ["silenced (new)"]
    assert life.live("2026-05-06T06:30:00") == [("06:30", "water shown")]


def _unanswered_days(life: Life, first: int, last: int) -> list[tuple[str, str]]:
    return [seen for day in range(first, last + 1) for seen in life.live(f"2026-05-{day:02}T12:00")]


def test_after_five_without_a_word_only_a_dot_comes() -> None:
    life = lived("08:00")
    _unanswered_days(life, 5, 7)
    assert life.log.unanswered(name_of("water")) == 3
    assert _unanswered_days(life, 8, 9) == [("08:00", "water shown")] * 2
    assert _unanswered_days(life, 10, 12) == [("08:00", "water dot")] * 3
    assert life.rows == []


def test_an_answer_begins_the_count_anew() -> None:
    life = lived("08:00")
    _unanswered_days(life, 5, 9)
    life.live("2026-05-10T08:10:00")
    life.keep("water")
    life.live("2026-05-10T08:11:00")
    assert life.log.unanswered(name_of("water")) == 0
    assert life.live("2026-05-11T09:00:00") == [("08:00", "water shown")]


def test_the_dot_can_be_taken_back() -> None:
    life = lived("08:00")
    _unanswered_days(life, 5, 10)
    louder = Mark(MarkKind.LOUDER, life.now, DAY, promise=name_of("water"))
    life.log = life.log.adding(marks=[louder])
    assert life.live("2026-05-11T09:00:00") == [("08:00", "water shown")]


def test_what_was_never_seen_is_no_answer_left_out() -> None:
    life = lived("08:00")
    life.sleep("2026-05-09T12:00:00")
    assert life.log.unanswered(name_of("water")) == 0


def test_the_next_wake_is_the_next_cue_or_the_next_day() -> None:
    life = lived("08:00")
    assert life.decide().next_wake == datetime(2026, 5, 5, 6, tzinfo=UTC)
    life.promises = ()
    assert life.decide().next_wake == datetime(2026, 5, 6, 1, tzinfo=UTC)


def test_the_decision_lists_what_leaves_the_pop_up() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:00:00")
    life.now += timedelta(minutes=90)
    assert life.decide().drop == (Key(name_of("water"), DAY, "08:00"),)


def test_the_users_settings_are_heeded_by_default() -> None:
    life = lived("23:00", settings=Settings())
    seen = life.live("2026-05-06T12:00:00")
    assert [what for _, what in seen] == [
        "morning check-in shown",
        "evening check-in shown",
        "morning check-in shown",
    ]
