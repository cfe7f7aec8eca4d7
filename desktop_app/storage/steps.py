"""Steps and changes: what was done, in the form in which it can be taken back and exchanged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from desktop_app.domain.values import dataclass
from desktop_app.storage.fields import UuidField
from desktop_app.storage.table import Table, Values
from desktop_app.storage.tables import TABLES_BY_NAME

TOLD: Final = 50
"""Of so many records a step tells what became of them."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record's change: `fields` set (None: the record goes), `was` what they were before.

    `was` None means that the record was not there. In the log a change also has an id, the ids
    of the changes of that record it replaces, and its step, which names device and instant.
    """

    table: Table
    key: Values
    fields: Values | None
    was: Values | None

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.table, self.key, self.was, self.fields)


@dataclass(frozen=True, slots=True)
class Touched:
    """A record that a step changed: its class, its key, and whether it is there afterwards."""

    record: type[Any]
    key: Mapping[str, Any]
    is_there: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user did. `target` is the step that an undo or redo is about.

    `touched` is empty where it changed more than TOLD records: then anything may have changed.
    """

    seq: int
    kind: str
    instant: datetime
    target: int | None = None
    touched: tuple[Touched, ...] = ()


_encode: Final = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), default=bytes.hex
).encode

_ID_COLUMNS: Final = {
    name: frozenset(n for n, column in table.columns.items() if isinstance(column, UuidField))
    for name, table in TABLES_BY_NAME.items()
}


def as_text(values: Values | None) -> str | None:
    """Column values as they stand in the log."""
    if values is None:
        return None
    return _encode(values)


def change_from_log(name: str, key: str, fields: str | None, was: str | None) -> Change:
    """A change out of the columns of the log; `name` is that of its table."""
    table = TABLES_BY_NAME[name]
    return Change(
        table, _from_text(name, key) or {}, _from_text(name, fields), _from_text(name, was)
    )


def touched(change: Change) -> Touched:
    """What a change is about, in the domain's values."""
    columns = change.table.columns
    key = {name: columns[name].python_value(value) for name, value in change.key.items()}
    return Touched(change.table.record, key, change.fields is not None)


def _from_text(table: str, text: str | None) -> Values | None:
    if text is None:
        return None
    values: Values = json.loads(text)
    for name in _ID_COLUMNS[table] & values.keys():
        if values[name] is not None:
            values[name] = bytes.fromhex(values[name])
    return values
