"""A table of the diary: whose records it holds, and how a record becomes a row and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any

from desktop_app.storage.fields import Column

Values = dict[str, Any]
"""Column name to the value as SQLite holds it."""


class Table:
    """A table with the domain's class whose records it holds, and how one becomes the other.

    `columns` are in the order of the table, which begins with its key; `defaults` those that may
    be left out of a new record, with what they are then.
    """

    def __init__(
        self,
        record: type[Any],
        name: str,
        columns: Mapping[str, Column],
        key: tuple[str, ...],
        defaults: Values,
    ) -> None:
        self.record, self.name, self.columns = record, name, columns
        self.key, self.defaults = key, defaults

    @cached_property
    def rest(self) -> tuple[str, ...]:
        """The columns that are not of the key."""
        return tuple(name for name in self.columns if name not in self.key)

    @cached_property
    def _fields(self) -> Callable[[object], tuple[Any, ...]]:
        return attrgetter(*self.columns)

    @cached_property
    def readers(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What reads each column that SQLite does not hold as the domain does."""
        as_held = Column.python_value
        columns = self.columns.items()
        return tuple((n, c.python_value) for n, c in columns if type(c).python_value != as_held)

    @cached_property
    def writers(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What writes each column that SQLite does not hold as the domain does."""
        as_held = Column.db_value
        columns = self.columns.items()
        return tuple((n, c.db_value) for n, c in columns if type(c).db_value != as_held)

    def values(self, record: object) -> Values:
        """The record as column values."""
        values = dict(zip(self.columns, self._fields(record), strict=True))
        for name, written in self.writers:
            values[name] = written(values[name])
        return values

    def key_values(self, key: Mapping[str, Any]) -> Values:
        """A key as column values."""
        return {name: self.columns[name].db_value(value) for name, value in key.items()}

    def record_of(self, values: Mapping[str, Any]) -> Any:
        """The record that column values describe; columns left out are at their default."""
        return self.record(
            **{n: c.python_value(values[n]) for n, c in self.columns.items() if n in values}
        )


def table_of(record: type[Any], named: str, key: tuple[str, ...], /, **columns: Column) -> Table:
    defaults = {
        name: None if column.default is None else column.db_value(column.default)
        for name, column in columns.items()
        if column.null or column.default is not None
    }
    return Table(record, named, columns, key, defaults)
