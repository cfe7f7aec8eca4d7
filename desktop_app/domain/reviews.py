"""The weekly review: which week it looks back on, and what the user said to it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import Final
from uuid import UUID

from desktop_app.domain.days import week_of
from desktop_app.domain.values import dataclass

SUNDAY: Final = 7
_OWN_WEEK_FROM: Final = 5
_DAYS_OF_WEEK: Final = 7


class Reach(IntEnum):
    """How many weeks a look back takes together, the one it is named after the last of them."""

    WEEK = 1
    MONTH = 4
    QUARTER = 13

    @property
    def before(self) -> int:
        """How many weeks before them they are compared with."""
        return max(self.value, Reach.MONTH.value)


@dataclass(frozen=True, slots=True)
class Review:
    """What the user said to the week that begins on the Monday `week`, written first on `day`.

    `note` is what is worth remembering, `helped` what helped, `hard` what makes the promise `gap`
    hard; `adjusted` is the revision that came of it, of a promise or of a check-in.
    """

    week: date
    day: date
    note: str = ""
    helped: str = ""
    gap: UUID | None = None
    hard: str = ""
    adjusted: UUID | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """Everything the user wrote, in the order of the steps."""
        return tuple(filter(None, (self.note, self.helped, self.hard)))


def last_of(week: date) -> date:
    """The Sunday of the week that begins on the Monday `week`."""
    return week + timedelta(days=_DAYS_OF_WEEK - 1)


def first_of(week: date, weeks: int) -> date:
    """The Monday from which on `weeks` weeks go up to the end of `week`."""
    return week - timedelta(days=_DAYS_OF_WEEK * (weeks - 1))


def due_since(today: date, weekday: int | None) -> date:
    """The latest day, today included, on which a review came due; that of Sundays where it is off.

    `weekday`: 1 = Monday to 7 = Sunday.
    """
    return today - timedelta(days=(today.isoweekday() - (weekday or SUNDAY)) % _DAYS_OF_WEEK)


def week_to_review(today: date, weekday: int | None) -> date:
    """The Monday of the week that the review of these days looks back on.

    From Friday on a review is about its own week, which is nearly over, else about the one before.
    """
    since = due_since(today, weekday)
    week = week_of(since)
    return week if since.isoweekday() >= _OWN_WEEK_FROM else first_of(week, 2)


def asked_in(week: date, weekday: int | None) -> tuple[date, date]:
    """The first and the last day on which the review of `week` is the one to be written."""
    at = weekday or SUNDAY
    own = week if at >= _OWN_WEEK_FROM else first_of(week, 0)
    first = own + timedelta(days=at - 1)
    return first, first + timedelta(days=_DAYS_OF_WEEK - 1)
