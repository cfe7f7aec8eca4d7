"""The user's day: it ends at an hour they choose, in the zone where it is lived."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from desktop_app.domain.values import dataclass

Now = Callable[[], datetime]


class Part(StrEnum):
    """A part of the user's day."""

    MORNING = "morning"
    MIDDAY = "midday"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class DayRule:
    """How instants become days: the hour at which a day ends, its zone, and its parts."""

    zone: tzinfo
    ends_at: time = time(3)
    midday_from: time = time(11)
    evening_from: time = time(16)
    night_from: time = time(21)

    def boundary(self, day: date) -> datetime:
        """The instant (UTC) at which `day` begins.

        A wall time that does not exist shifts forward by the gap; one that exists twice is its
        first. A date that does not exist begins where the next one does.
        """
        return datetime.combine(day, self.ends_at.replace(fold=0), self.zone).astimezone(UTC)

    def exists(self, day: date) -> bool:
        """Whether `day` has any length: a zone that crosses the date line may leave one out."""
        return self.boundary(day) < self.boundary(day + timedelta(days=1))

    def day(self, instant: datetime) -> date:
        """The user's day at `instant` (aware): the latest whose boundary is not after it."""
        day = instant.astimezone(self.zone).date() + timedelta(days=1)
        while self.boundary(day) > instant:
            day -= timedelta(days=1)
        return day

    def instant(self, day: date, at: time) -> datetime:
        """The instant (UTC) of the wall time `at` on the user's `day`.

        A time before the day's end hour belongs to the night that ends the day. A wall time that
        does not exist shifts forward by the gap, or back where that would leave the day; one that
        exists twice is its first. Never earlier than the day begins.
        """
        calendar = day + timedelta(days=1) if at < self.ends_at else day
        wall = datetime.combine(calendar, at.replace(fold=0), self.zone)
        instant = wall.astimezone(UTC)
        if self.day(instant) > day:
            instant = wall.replace(fold=1).astimezone(UTC)
        return max(instant, self.boundary(day))

    def part(self, at: time) -> Part:
        """The part of the day that the wall time `at` falls in."""
        if at < self.ends_at or at >= self.night_from:
            return Part.NIGHT
        if at < self.midday_from:
            return Part.MORNING
        return Part.MIDDAY if at < self.evening_from else Part.EVENING


def week_of(day: date) -> date:
    """The Monday of the ISO week that `day` lies in."""
    return day - timedelta(days=day.weekday())


def week_with(day: date) -> tuple[date, date]:
    """The first and the last day of the ISO week that `day` lies in."""
    monday = week_of(day)
    return monday, monday + timedelta(days=6)


def days_between(first: date, last: date) -> list[date]:
    """All days from `first` to `last`, both included; empty when `last` is earlier."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
