"""What the log of changes knows of records: their latest state, and which were deleted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.storage.left import Row
from desktop_app.storage.steps import change_from_log
from desktop_app.storage.table import Values
from desktop_app.storage.tables import TABLES_BY_NAME

Logged = tuple[str, str, str | None, str | None]
"""Of one change: kind, key, fields, was."""


class Replay:
    """The records a log tells of, by table and key (both as SQLite holds them)."""

    def __init__(self, log: Iterable[Logged]) -> None:
        self._states: dict[tuple[str, Row], tuple[Values, bool] | None] = {}
        self._ended: set[object] = set()
        for logged in log:
            self._follow(logged)

    def keys(self, table: str) -> list[Row]:
        """Every key that the log names of a table."""
        return [key for name, key in self._states if name == table]

    def end(self, promises: Iterable[Row]) -> None:
        """Let all that belongs to these promises have gone with them, whatever the log has left."""
        self._ended.update(promise for (promise,) in promises)

    def was_deleted(self, table: str, key: Row) -> bool:
        """Whether the last that is known of a record is that it went, by itself or with others."""
        return self._states.get((table, key), ...) is None or self._is_of_ended(table, key)

    def values(self, table: str, key: Row) -> Values | None:
        """All columns of a record; None where the log does not know them all, or it went."""
        values, is_whole = self._states.get((table, key)) or ({}, False)
        return values if is_whole and not self._is_of_ended(table, key) else None

    def newer(self, table: str, key: Row) -> Values:
        """The columns that the log knows, for a record whose rest comes from elsewhere."""
        values, _is_whole = self._states.get((table, key)) or ({}, False)
        return values

    def _is_of_ended(self, table: str, key: Row) -> bool:
        known = TABLES_BY_NAME.get(table)
        names = known.key if known else ()
        return any(
            name == "promise" and value in self._ended
            for name, value in zip(names, key, strict=False)
        )

    def _follow(self, logged: Logged) -> None:
        try:
            change = change_from_log(*logged)
            key = tuple(change.key[name] for name in change.table.key)
        except (KeyError, ValueError, TypeError, AttributeError):
            return
        place = change.table.name, key
        if change.fields is None:
            self._states[place] = None
        elif change.was is None:
            self._states[place] = {**change.table.defaults, **change.key, **change.fields}, True
        else:
            values, is_whole = self._states.get(place) or (dict(change.key), False)
            self._states[place] = values | change.fields, is_whole


def is_sound(table: str, columns: tuple[str, ...], row: Row) -> bool:
    """Whether a row read from a damaged file is a record, not rubbish."""
    if table not in TABLES_BY_NAME:
        return _is_sound_log(dict(zip(columns, row, strict=True)))
    values: Mapping[str, Any] = dict(zip(columns, row, strict=True))
    try:
        TABLES_BY_NAME[table].record_of(values)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        return False
    return True


def _is_sound_log(values: Mapping[str, Any]) -> bool:
    """A change, a step or another row of Kept's own: its JSON can be read."""
    try:
        for name in {"key", "fields", "was", "value"} & values.keys():
            if values[name] is not None:
                json.loads(values[name])
    except (ValueError, TypeError):
        return False
    return True
