"""Quiet hours on the clock and as instants, also in nights that are shorter or longer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.days import DayRule
from desktop_app.domain.deliveries import Mark, MarkKind, Why
from desktop_app.domain.quiet import is_quiet, quiet_until, still_until
from desktop_app.domain.settings import Settings

_BERLIN = DayRule(ZoneInfo("Europe/Berlin"))
_NIGHT = Settings(quiet_from=time(22), quiet_until=time(7))


@pytest.mark.parametrize(
    ("begin", "end", "at", "quiet"),
    [
        ("22:00", "07:00", "22:00", True),
        ("22:00", "07:00", "03:00", True),
        ("22:00", "07:00", "07:00", False),
        ("22:00", "07:00", "12:00", False),
        ("13:00", "14:30", "13:15", True),
        ("13:00", "14:30", "14:30", False),
        ("13:00", "14:30", "02:00", False),
        ("08:00", "08:00", "08:00", False),
    ],
)
def test_quiet_hours_by_the_clock(begin: str, end: str, at: str, quiet: bool) -> None:
    settings = replace(
        _NIGHT, quiet_from=time.fromisoformat(begin), quiet_until=time.fromisoformat(end)
    )
    assert is_quiet(time.fromisoformat(at), settings) is quiet
    instant = datetime.combine(date(2026, 5, 5), time.fromisoformat(at), _BERLIN.zone)
    assert (quiet_until(instant, _BERLIN, settings) is not None) is quiet


@pytest.mark.parametrize(
    ("wall", "end"),
    [
        ("2026-05-05T23:00", "2026-05-06T05:00"),
        ("2026-05-06T06:59", "2026-05-06T05:00"),
        ("2026-03-28T23:00", "2026-03-29T05:00"),
        ("2026-10-24T23:00", "2026-10-25T06:00"),
    ],
)
def test_their_end_is_an_instant(wall: str, end: str) -> None:
    instant = datetime.fromisoformat(wall).replace(tzinfo=_BERLIN.zone)
    assert quiet_until(instant, _BERLIN, _NIGHT) == datetime.fromisoformat(end).replace(tzinfo=UTC)


def test_quiet_hours_that_end_in_the_repeated_hour_end_once() -> None:
    settings = replace(_NIGHT, quiet_until=time(2, 30))
    first = datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
    again = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)
    assert quiet_until(first, _BERLIN, settings) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert quiet_until(again, _BERLIN, settings) is None


def test_a_hold_that_ends_in_quiet_hours_is_followed_by_them() -> None:
    noon = datetime(2026, 5, 5, 10, tzinfo=UTC)
    hold = Mark(MarkKind.HOLD, noon, date(2026, 5, 5), datetime(2026, 5, 5, 21, tzinfo=UTC))
    morning = datetime(2026, 5, 6, 5, tzinfo=UTC)
    assert still_until(noon, _BERLIN, _NIGHT, hold, over_quiet=False) == (
        morning,
        Why.HOLD,
    )
    assert still_until(noon, _BERLIN, _NIGHT, hold, over_quiet=True) == (hold.until, Why.HOLD)
    assert still_until(noon, _BERLIN, _NIGHT, None, over_quiet=False) == (noon, None)
