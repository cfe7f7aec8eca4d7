"""The fields of one record of a file, each taken as what it has to be or refused with its place."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final, TypeVar
from uuid import UUID

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.exchange.heed import Heed, unheeded
from desktop_app.exchange.untrusted import Refused, clean, day_of, instant_of, rows, time_of

MOST_NUMBER: Final = 10**15

_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)


class Record:
    """One object of a JSON document, row of a table or line of a CSV file, and where it stands.

    A field that is missing or null is the default that the caller names.
    """

    __slots__ = ("_fields", "_place")

    def __init__(self, fields: object, *place: object) -> None:
        if not isinstance(fields, Mapping):
            raise Refused(translate("Import", "an object is expected"), _joined(place))
        self._fields: Mapping[str, Any] = fields
        self._place = place

    def __contains__(self, name: str) -> bool:
        return self._fields.get(name) is not None

    def names(self) -> Iterator[str]:
        """The names of its fields, as they are in the file."""
        return iter(self._fields)

    def refused(self, name: str, reason: Phrase) -> Refused:
        """The refusal of the field `name`."""
        place = _joined(self._place)
        between = ", " if " " in place else "."
        return Refused(reason, between.join(part for part in (place, name) if part))

    def text(self, name: str, default: str = "") -> str:
        """A text, checked and otherwise as it is."""
        value = self._fields.get(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.refused(name, translate("Import", "a text is expected"))
        return self.within(name, clean, value)

    def whole(self, name: str, default: int = 0) -> int:
        """A whole number; also one that is written with a zero fraction."""
        value = self._fields.get(name)
        if value is None:
            return default
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refused(name, translate("Import", "a whole number is expected"))
        return value

    def number(self, name: str, default: float = 0.0) -> float:
        """A number that can have a fraction."""
        value = self._fields.get(name)
        if value is None:
            return default
        if (
            not isinstance(value, int | float)
            or isinstance(value, bool)
            or abs(value) > MOST_NUMBER
        ):
            raise self.refused(name, translate("Import", "a number is expected"))
        return float(value)

    def decimal(self, name: str, default: float = 0.0) -> float:
        """A number that stands in a text."""
        text = self.text(name).strip()
        return self.within(name, _decimal_of, text) if text else default

    def flag(self, name: str, default: bool = False) -> bool:
        """True or false, 1 or 0."""
        value = self._fields.get(name)
        if value is None:
            return default
        if not isinstance(value, int) or value not in {0, 1}:
            raise self.refused(name, translate("Import", "true or false is expected"))
        return bool(value)

    def day(self, name: str) -> date | None:
        """A day as YYYY-MM-DD."""
        return self.within(name, day_of, self.text(name)) if name in self else None

    def clock(self, name: str) -> time | None:
        """A wall time as HH:MM."""
        return self.within(name, time_of, self.text(name)) if name in self else None

    def instant(self, name: str) -> datetime | None:
        """An instant as ISO 8601 with its offset."""
        return self.within(name, instant_of, self.text(name)) if name in self else None

    def uuid(self, name: str) -> UUID | None:
        """An id of Kept's."""
        return self.within(name, _uuid_of, self.text(name)) if name in self else None

    def choice(self, name: str, among: type[_E]) -> _E | None:
        """One of the words of an enumeration."""
        if name not in self:
            return None
        text = self.text(name)
        try:
            return among(text)
        except ValueError:
            known = ", ".join(member.value for member in among)
            reason = translate("Import", "“{text}” is none of {known}", text=text[:40], known=known)
            raise self.refused(name, reason) from None

    def ranged(self, name: str, least: int, most: int) -> int | None:
        """A whole number between `least` and `most`, both included."""
        if name not in self:
            return None
        value = self.whole(name)
        if not least <= value <= most:
            reason = translate(
                "Import", "it is not between {least} and {most}", least=least, most=most
            )
            raise self.refused(name, reason)
        return value

    def needed(self, name: str, value: _T | None) -> _T:
        """`value`, which must not be None."""
        if value is None:
            raise self.refused(name, translate("Import", "it is missing"))
        return value

    def items(self, name: str) -> list[Any]:
        """A list; empty when missing."""
        value = self._fields.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.refused(name, translate("Import", "a list is expected"))
        return value

    def texts(self, name: str) -> list[str]:
        """A list of texts."""
        found = self.items(name)
        if not all(isinstance(item, str) for item in found):
            raise self.refused(name, translate("Import", "a list of texts is expected"))
        return [self.within(name, clean, item) for item in found]

    def uuids(self, name: str) -> list[UUID]:
        """A list of ids of Kept's."""
        return [self.within(name, _uuid_of, text) for text in self.texts(name)]

    def records(self, name: str) -> Iterator[Record]:
        """A list of objects."""
        for index, item in enumerate(self.items(name)):
            yield Record(item, *self._place, f".{name}" if self._place else name, f"[{index}]")

    def record(self, name: str) -> Record:
        """An object; an empty one when missing."""
        value = self._fields.get(name)
        place = (*self._place, f".{name}" if self._place else name)
        return Record({} if value is None else value, *place)

    def within(self, name: str, make: Callable[..., _T], *args: object) -> _T:
        """`make(*args)`; what it refuses is refused with the place of the field `name`."""
        try:
            return make(*args)
        except Refused as refused:
            raise self.refused(name, refused.reason) from refused

    def clocks(self, name: str) -> list[time]:
        """A list of wall times as HH:MM."""
        return [self.within(name, time_of, text) for text in self.texts(name)]

    def with_fields(self, fields: Mapping[str, Any]) -> Record:
        """Other fields in the same place."""
        return Record(fields, *self._place)

    def raw(self, name: str) -> Any:
        """The field as it is in the file, for what has several shapes."""
        return self._fields.get(name)


def table(text: str, heed: Heed = unheeded) -> Iterator[Record]:
    """The rows of a CSV text as records of the columns that its first row names."""
    lines = rows(text)
    _, header = next(lines, (0, []))
    for line, row in lines:
        heed()
        place = translate("Import", "line {line}", line=line)
        yield Record(dict(zip(header, row, strict=False)), place)


def _decimal_of(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not abs(value) <= MOST_NUMBER:
        raise Refused(translate("Import", "“{text}” is no number", text=text[:40]))
    return value


def _uuid_of(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Refused(translate("Import", "“{text}” is no id", text=text[:40])) from None


def _joined(place: tuple[object, ...]) -> str:
    return "".join(str(part) for part in place)
