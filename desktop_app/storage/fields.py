"""Column types: how the values of the domain are written into SQLite and read back."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.days import Part
from desktop_app.domain.entries import OUTCOME_CODES, Noted, Outcome, Role, Tag, When
from desktop_app.domain.friends import Interval, Way
from desktop_app.domain.promises import Cue, CueKind, Terms
from desktop_app.domain.revisions import Change, Decision
from desktop_app.domain.routines import Facet, Routine, Shows
from desktop_app.domain.schedules import Schedule, schedule_as_json, schedule_from_json
from desktop_app.domain.values import fields


class Column:
    """How a value of the domain is written into SQLite and read back; here, as it is.

    A column with a default, or one that may be null, may be left out of a new record.
    """

    def __init__(self, *, default: Any = None, null: bool = False) -> None:
        self.default = default
        self.null = null

    def db_value(self, value: Any, /) -> Any:
        """The value as SQLite holds it."""
        return value

    def python_value(self, value: Any, /) -> Any:
        """The value as the domain holds it."""
        return value


class NumberField(Column):
    """A whole number."""


class TextField(Column):
    """A text."""


class DayField(Column):
    """A day, as its proleptic ordinal."""

    def db_value(self, value: date | None) -> int | None:
        return None if value is None else value.toordinal()

    def python_value(self, value: int | None) -> date | None:
        return None if value is None else date.fromordinal(value)


class FlagField(Column):
    """True or false, as 1 or 0."""

    def db_value(self, value: bool | None) -> int | None:
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        return None if value is None else bool(value)


class UuidField(Column):
    """An id, as its 16 bytes."""

    def db_value(self, value: UUID | None) -> bytes | None:
        return None if value is None else value.bytes

    def python_value(self, value: bytes | None) -> UUID | None:
        return None if value is None else UUID(bytes=bytes(value))


class UuidsField(Column):
    """Ids in their order, as a JSON list."""

    def db_value(self, value: tuple[UUID, ...]) -> str:
        return json.dumps([str(each) for each in value])

    def python_value(self, value: str) -> tuple[UUID, ...]:
        return tuple(UUID(each) for each in json.loads(value))


class NamesField(Column):
    """Names in their order, as a JSON list."""

    def db_value(self, value: tuple[str, ...]) -> str:
        return json.dumps(value, ensure_ascii=False)

    def python_value(self, value: str) -> tuple[str, ...]:
        return tuple(json.loads(value))


class IntervalField(Column):
    """An interval, as its number of days."""

    def db_value(self, value: Interval) -> int:
        return int(value)

    def python_value(self, value: int) -> Interval:
        return Interval(value)


class OutcomeField(Column):
    """An outcome, as its place in OUTCOME_CODES."""

    def db_value(self, value: Outcome) -> int:
        return OUTCOME_CODES.index(value)

    def python_value(self, value: int) -> Outcome:
        return OUTCOME_CODES[value]


class InstantField(Column):
    """An aware instant with the offset that was lived, in ISO 8601."""

    def db_value(self, value: datetime | None) -> str | None:
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class TimeField(Column):
    """A wall time, as HH:MM."""

    def db_value(self, value: time | None) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def python_value(self, value: str | None) -> time | None:
        return None if value is None else time.fromisoformat(value)


class ChoiceField(Column):
    """One of a StrEnum's values."""

    choice: type[StrEnum]

    def db_value(self, value: StrEnum | None) -> str | None:
        return None if value is None else value.value

    def python_value(self, value: str | None) -> StrEnum | None:
        return None if value is None else self.choice(value)


class PartField(ChoiceField):
    choice = Part


class WhenField(ChoiceField):
    choice = When


class ChangeField(ChoiceField):
    choice = Change


class DecisionField(ChoiceField):
    choice = Decision


class WayField(ChoiceField):
    choice = Way


class CheckInField(ChoiceField):
    choice = CheckIn


class FacetField(ChoiceField):
    choice = Facet


class ScheduleField(Column):
    """A schedule, in its JSON form."""

    def db_value(self, value: Schedule) -> str:
        return json.dumps(schedule_as_json(value))

    def python_value(self, value: str) -> Schedule:
        return schedule_from_json(json.loads(value))


class CuesField(Column):
    """The cues of a promise's terms, as a JSON list; what is at its default is left out."""

    def db_value(self, value: tuple[Cue, ...]) -> str:
        return json.dumps([_cue_as_json(cue) for cue in value])

    def python_value(self, value: str) -> tuple[Cue, ...]:
        return tuple(_cue_from_json(data) for data in json.loads(value))


class TermsField(Column):
    """Terms as a whole, as a JSON object of their columns."""

    def db_value(self, value: Terms) -> str:
        said = {field.name: getattr(value, field.name) for field in fields(Terms)} | {
            "promise": str(value.promise),
            "from_day": value.from_day.isoformat(),
            "schedule": schedule_as_json(value.schedule),
            "cues": [_cue_as_json(cue) for cue in value.cues],
        }
        return json.dumps(said, ensure_ascii=False)

    def python_value(self, value: str) -> Terms:
        said = json.loads(value)
        part = said["planned_part"]
        return Terms(
            **said
            | {
                "promise": UUID(said["promise"]),
                "from_day": date.fromisoformat(said["from_day"]),
                "schedule": schedule_from_json(said["schedule"]),
                "cues": tuple(_cue_from_json(cue) for cue in said["cues"]),
                "planned_part": Part(part) if part else None,
            }
        )


class RoutineField(Column):
    """A check-in's routine, as a JSON object."""

    def db_value(self, value: Routine) -> str:
        at = value.at.strftime("%H:%M") if value.at else None
        return json.dumps({"at": at, "shows": value.shows, "weekday": value.weekday})

    def python_value(self, value: str) -> Routine:
        said = json.loads(value)
        at = time.fromisoformat(said["at"]) if said["at"] else None
        return Routine(at, Shows(said["shows"]), said["weekday"])


class TagsField(Column):
    """An entry's tags, as a JSON list of [name, role] or [name, role, when]."""

    def db_value(self, value: tuple[Tag, ...]) -> str:
        if not value:
            return "[]"
        return json.dumps(
            [[t.name, t.role] if t.when is None else [t.name, t.role, t.when] for t in value],
            ensure_ascii=False,
        )

    def python_value(self, value: str) -> tuple[Tag, ...]:
        if value == "[]":
            return ()
        return tuple(
            Tag(name, Role(role), When(when[0]) if when else None)
            for name, role, *when in json.loads(value)
        )


class NotedField(Column):
    """What was noted of a day, as a JSON list of [name, instant]."""

    def db_value(self, value: tuple[Noted, ...]) -> str:
        return json.dumps([[n.name, n.at.isoformat()] for n in value], ensure_ascii=False)

    def python_value(self, value: str) -> tuple[Noted, ...]:
        return tuple(Noted(name, datetime.fromisoformat(at)) for name, at in json.loads(value))


def _cue_as_json(cue: Cue) -> dict[str, Any]:
    said = {
        field.name: getattr(cue, field.name)
        for field in fields(Cue)
        if getattr(cue, field.name) != field.default
    }
    if cue.at is not None:
        said["at"] = cue.at.strftime("%H:%M")
    if cue.after is not None:
        said["after"] = str(cue.after)
    return said


def _cue_from_json(data: dict[str, Any]) -> Cue:
    said = dict(data)
    if "kind" in said:
        said["kind"] = CueKind(said["kind"])
    if "at" in said:
        said["at"] = time.fromisoformat(said["at"])
    if "after" in said:
        said["after"] = UUID(said["after"])
    return Cue(**said)
