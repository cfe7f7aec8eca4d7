"""Check-ins: when the next one is, what each shows, and the cues that passed unseen."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from desktop_app.domain.checkins import CheckIn, check_ins_of, next_check_in
from desktop_app.domain.days import DayRule
from desktop_app.domain.deliveries import Delivery, Key, State
from desktop_app.domain.sheets import Sheet, sheet, unseen
from tests.domain.living import SILENT, Life, promise

_DAY = date(2026, 5, 5)
_THREE = replace(
    SILENT, morning_check_in=time(8), midday_check_in=time(13), evening_check_in=time(20)
)


@pytest.fixture
def life() -> Life:
    return Life.begin(
        "Europe/Berlin",
        "2026-05-05T07:00:00",
        promise("water", "07:30", "18:00"),
        promise("run", "09:00"),
        promise("read"),
    )


def _titles(shown: Sheet) -> list[str]:
    return [line.due.terms.title for line in shown.lines]


def test_the_next_check_in_is_the_first_that_is_on() -> None:
    rule = DayRule(UTC)
    evening = datetime(2026, 5, 5, 20, tzinfo=UTC)
    assert next_check_in(rule, _THREE, evening.replace(hour=13)) == evening
    assert next_check_in(rule, _THREE, evening) == datetime(2026, 5, 6, 8, tzinfo=UTC)
    assert next_check_in(rule, SILENT, evening) is None
    only = replace(SILENT, evening_check_in=time(20))
    assert check_ins_of(_DAY, rule, only) == {CheckIn.EVENING: evening}


def test_the_morning_shows_the_day_with_the_cue_of_each(life: Life) -> None:
    shown = sheet(CheckIn.MORNING, _DAY, life.plan, life.log)
    assert _titles(shown) == ["water", "run", "read"]
    assert [[f"{cue.at:%H:%M}" for cue in line.cues] for line in shown.lines] == [
        ["05:30", "16:00"],
        ["07:00"],
        [],
    ]


def test_midday_shows_what_is_open_and_nothing_else(life: Life) -> None:
    life.keep("water")
    shown = sheet(CheckIn.MIDDAY, _DAY, life.plan, life.log)
    assert _titles(shown) == ["run", "read"]


def test_the_evening_shows_what_happened_and_what_is_open(life: Life) -> None:
    life.keep("water")
    shown = sheet(CheckIn.EVENING, _DAY, life.plan, life.log)
    open_ones = {line.due.terms.title: line.due.is_open for line in shown.lines}
    assert open_ones == {"water": False, "run": True, "read": True}


def test_cues_that_passed_unseen_are_listed_until_the_day_has_its_word(life: Life) -> None:
    life.sleep("2026-05-05T13:00:00")
    passed = [life.title(told.key) for told in unseen(life.log, life.entries)]
    assert passed == ["water", "run"]
    life.keep("run")
    assert [told.key.cue for told in unseen(life.log, life.entries)] == ["07:30"]


def test_a_cue_that_expired_without_a_word_is_listed_too(life: Life) -> None:
    life.live("2026-05-05T12:00:00")
    expired = unseen(life.log, life.entries)
    assert [told.state for told in expired] == [State.EXPIRED, State.EXPIRED]


def test_each_is_listed_in_one_check_in(life: Life) -> None:
    life.sleep("2026-05-05T13:00:00")
    opened = Delivery(Key(None, _DAY, CheckIn.MIDDAY), State.ANSWERED, life.now, "Europe/Berlin")
    life.log = life.log.adding([opened])
    assert unseen(life.log, life.entries) == ()
    life.live("2026-05-05T23:00:00")
    shown = sheet(CheckIn.EVENING, _DAY, life.plan, life.log)
    assert [told.key.cue for told in shown.unseen] == ["18:00"]
