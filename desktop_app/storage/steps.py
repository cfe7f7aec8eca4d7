"""Steps and changes: what was done, in the form in which it can be taken back and exchanged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from peewee import CompositeKey, Field, Model

from desktop_app.storage.fields import UuidField
from desktop_app.storage.tables import ROWS, Record

Values = dict[str, Any]
"""Column name to the value as SQLite holds it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record's change: `fields` set (None: the record goes), `was` what they were before.

    `was` None means that the record was not there. `replaces` are the ids of the latest changes
    of the same record: what this one has seen. The step it belongs to names device and instant.
    """

    id: bytes
    row: type[Model]
    key: Values
    fields: Values | None
    was: Values | None
    replaces: tuple[bytes, ...] = ()

    def inverse(self, new_id: bytes) -> Change:
        """The change that takes this one back."""
        return Change(new_id, self.row, self.key, self.was, self.fields, (self.id,))

    def repeated(self, new_id: bytes) -> Change:
        """The same change once more."""
        return Change(new_id, self.row, self.key, self.fields, self.was, (self.id,))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user did. `target` is the step that an undo or redo is about."""

    seq: int
    kind: str
    instant: datetime
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Touched:
    """A record that a step changed: its class, its key, and whether it is there afterwards."""

    record: type[Any]
    key: Mapping[str, Any]
    is_there: bool


_KINDS: Final[dict[str, type[Model]]] = {row._meta.table_name: row for row in ROWS.values()}
_DOMAIN: Final[dict[type[Model], type[Any]]] = {row: domain for domain, row in ROWS.items()}


def columns(row: type[Model]) -> tuple[Field, ...]:
    """The columns of a table, in order."""
    return tuple(row._meta.sorted_fields)


def key_names(row: type[Model]) -> tuple[str, ...]:
    """The columns that tell one record from another."""
    key = row._meta.primary_key
    return tuple(key.field_names) if isinstance(key, CompositeKey) else (key.name,)


def row_of(record: Record) -> type[Model]:
    """The table that holds records of this class."""
    return ROWS[type(record)]


def values_of(record: Record) -> Values:
    """The record as column values."""
    return {c.name: c.db_value(getattr(record, c.name)) for c in columns(row_of(record))}


def record_of(row: type[Model], values: Mapping[str, Any]) -> Any:
    """The record that column values describe; columns left out are at their default."""
    said = {c.name: c.python_value(values[c.name]) for c in columns(row) if c.name in values}
    return _DOMAIN[row](**said)


def defaults(row: type[Model]) -> Values:
    """The columns that may be left out of a new record, with what they are then."""
    return _DEFAULTS[row]


def _defaults_of(row: type[Model]) -> Values:
    return {
        c.name: None if c.default is None else c.db_value(c.default)
        for c in columns(row)
        if c.null or c.default is not None
    }


_DEFAULTS: Final = {row: _defaults_of(row) for row in ROWS.values()}


def kind_of(row: type[Model]) -> str:
    """The name under which the log knows the records of a table."""
    return str(row._meta.table_name)


def row_named(kind: str) -> type[Model]:
    """The table of that name."""
    return _KINDS[kind]


def as_text(values: Values | None) -> str | None:
    """Column values as they stand in the log."""
    if values is None:
        return None
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=bytes.hex)


def from_text(row: type[Model], text: str | None) -> Values | None:
    """Column values out of the log."""
    if text is None:
        return None
    values: Values = json.loads(text)
    ids = {c.name for c in columns(row) if isinstance(c, UuidField)} & values.keys()
    return values | {name: bytes.fromhex(values[name]) for name in ids if values[name] is not None}


def touched(change: Change) -> Touched:
    """What a change is about, in the domain's values."""
    by_name = {c.name: c for c in columns(change.row)}
    key = {name: by_name[name].python_value(value) for name, value in change.key.items()}
    return Touched(_DOMAIN[change.row], key, change.fields is not None)
