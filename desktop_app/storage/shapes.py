"""The tables of a database, each with its columns and its key."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: its columns, the key's first, and whether its key is one whole number."""

    name: str
    columns: tuple[str, ...]
    key_length: int
    is_numbered: bool

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the columns that are the key."""
        return self.columns[: self.key_length]


def shapes(connection: sqlite3.Connection) -> list[Shape]:
    """The tables of a whole database, those of its search index left out."""
    names = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return [_shape(connection, name) for (name,) in names]


def _shape(connection: sqlite3.Connection, table: str) -> Shape:
    info = connection.execute(
        "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid", (table,)
    ).fetchall()
    keys = [(name, kind) for name, kind, place in info if place]
    return Shape(
        table,
        tuple(f'"{name}"' for name, _kind, _place in info),
        len(keys),
        len(keys) == 1 and keys[0][1] == "INTEGER",
    )
