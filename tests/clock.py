"""A clock that tests set and turn, and short words for promises."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.promises import Cue, Promise, Terms
from desktop_app.domain.schedules import Daily, Schedule

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 1, 5)


class FakeClock:
    """Called, it tells the time; it stands still until a test turns it."""

    def __init__(self, instant: datetime | None = None) -> None:
        self.instant = instant or datetime.combine(MONDAY, time(9), BERLIN)

    def __call__(self) -> datetime:
        return self.instant

    def turn(self, **by: float) -> None:
        """Let time pass: `turn(hours=2)`."""
        zone = self.instant.tzinfo
        passed = self.instant.astimezone(ZoneInfo("UTC")) + timedelta(**by)
        self.instant = passed.astimezone(zone)

    def set(self, day: date, at: time = time(9), zone: ZoneInfo | None = None) -> None:
        """Set it to a wall time."""
        self.instant = datetime.combine(day, at, zone or self.instant.tzinfo)


def terms_of(
    title: str = "Water",
    from_day: date = MONDAY,
    schedule: Schedule | None = None,
    smaller: str = "One sip",
    at: time | None = None,
) -> Terms:
    """The terms of a new promise."""
    cues = (Cue("c1", at=at),) if at else ()
    return Terms(uuid4(), from_day, title, smaller, schedule=schedule or Daily(), cues=cues)


def promise_of(
    title: str = "Water", from_day: date = MONDAY, schedule: Schedule | None = None
) -> Promise:
    """A promise with one set of terms, as the diary holds it."""
    terms = terms_of(title, from_day, schedule)
    return Promise(terms.promise, from_day, terms=(terms,))
