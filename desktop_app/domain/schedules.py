"""When a promise is asked for: daily, on weekdays, n per week, every n days, once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Daily:
    """Every day."""


@dataclass(frozen=True, slots=True)
class Weekdays:
    """On chosen days of the week, 1 = Monday to 7 = Sunday."""

    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class PerWeek:
    """`times` per ISO week, on whichever days."""

    times: int


@dataclass(frozen=True, slots=True)
class Every:
    """Every `days` days, counted from the promise's start day."""

    days: int


@dataclass(frozen=True, slots=True)
class Once:
    """On one day only."""

    on: date


Schedule = Daily | Weekdays | PerWeek | Every | Once


def falls_on(schedule: Schedule, day: date, start: date) -> bool:
    """Whether `schedule` asks for `day` (n per week: on every day, while the week wants more)."""
    match schedule:
        case Weekdays(days):
            return day.isoweekday() in days
        case Every(days):
            return (day - start).days % days == 0
        case Once(on):
            return day == on
    return True


def times_per_week(schedule: Schedule) -> float:
    """How many chances a week of this schedule holds on average."""
    match schedule:
        case Weekdays(days):
            return float(len(days))
        case PerWeek(times):
            return float(times)
        case Every(days):
            return 7 / days
    return 7.0


def schedule_as_json(schedule: Schedule) -> dict[str, Any]:
    """The form of the `kept` JSON document."""
    match schedule:
        case Weekdays(days):
            return {"kind": "weekdays", "days": sorted(days)}
        case PerWeek(times):
            return {"kind": "per_week", "times": times}
        case Every(days):
            return {"kind": "every", "days": days}
        case Once(on):
            return {"kind": "once", "on": on.isoformat()}
    return {"kind": "daily"}


def schedule_from_json(data: Mapping[str, Any]) -> Schedule:
    """The schedule that `data` describes; ValueError where it describes none."""
    match data:
        case {"kind": "daily"}:
            return Daily()
        case {"kind": "weekdays", "days": [*days]} if days and all(_within(d, 7) for d in days):
            return Weekdays(frozenset(days))
        case {"kind": "per_week", "times": times} if _within(times, 7):
            return PerWeek(times)
        case {"kind": "every", "days": days} if _within(days, 366):
            return Every(days)
        case {"kind": "once", "on": str(on)}:
            return Once(date.fromisoformat(on))
    raise ValueError(f"no schedule: {dict(data)}")


def _within(value: object, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most
