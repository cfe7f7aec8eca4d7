"""What is kept already, paused or no longer due asks no more."""

from datetime import date

import pytest

from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Pause
from desktop_app.domain.schedules import Once, PerWeek
from tests.domain.living import DAY, lived, name_of, promise


def test_a_promise_kept_from_the_command_line_silences_its_cue() -> None:
    life = lived("08:00")
    life.keep("water")
    assert life.live("2026-05-05T12:00:00") == []
    assert life.story("water", DAY) == ["silenced (logged)"]


def test_a_promise_kept_meanwhile_withdraws_its_row() -> None:
    life = lived(promise("water", "08:00", "10:00"))
    life.live("2026-05-05T08:05:00")
    life.keep("water")
    assert [life.title(key) for key in life.decide().drop] == ["water"]
    assert life.rows == []
    assert life.live("2026-05-05T12:00:00") == []


def test_a_promise_kept_during_its_snooze_stays_silent() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:00:00")
    life.later("water", 60)
    life.keep("water")
    assert life.live("2026-05-05T12:00:00") == []
    assert life.story("water", DAY)[-1] == "answered (logged)"


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.KEPT_SMALLER])
def test_any_word_on_the_day_is_an_answer(outcome: Outcome) -> None:
    life = lived(promise("water", "08:00", "10:00"))
    life.live("2026-05-05T08:05:00")
    life.keep("water", outcome=outcome)
    assert life.live("2026-05-05T12:00:00") == []


def test_a_log_taken_back_brings_no_cue_back() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:05:00")
    life.keep("water")
    life.live("2026-05-05T08:06:00")
    life.entries.clear()
    assert life.live("2026-05-05T12:00:00") == []


def test_a_week_that_has_enough_asks_no_more() -> None:
    life = lived(promise("run", "08:00", schedule=PerWeek(2)))
    for day in (4, 5):
        life.keep("run", date(2026, 5, day))
    assert life.live("2026-05-10T12:00:00") == []
    assert life.live("2026-05-11T12:00:00") == [("08:00", "run shown")]


def test_a_pause_is_silence_and_withdraws_what_is_there() -> None:
    life = lived("08:00")
    life.live("2026-05-05T08:05:00")
    life.pauses_for_all = (Pause(name_of("pause"), DAY, date(2026, 5, 7)),)
    life.decide()
    assert life.rows == []
    assert life.story("water", DAY)[-1] == "silenced (not_due)"
    assert life.live("2026-05-07T23:00:00") == []
    assert life.live("2026-05-08T12:00:00") == [("08:00", "water shown")]


def test_a_promise_for_one_day_comes_once() -> None:
    life = lived(promise("call", "08:00", schedule=Once(date(2026, 5, 6))))
    assert life.live("2026-05-10T12:00:00") == [("08:00", "call shown")]
