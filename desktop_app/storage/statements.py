"""The SQL that reads and writes one record of a table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from desktop_app.storage.table import Table


@lru_cache
def select(table: Table) -> str:
    """Read the record of a key: all columns but the key, 1 where there is no other."""
    return f"SELECT {_listed(table.rest) or 1} FROM {table.name} WHERE {_where(table)}"


@lru_cache
def select_all(table: Table) -> str:
    """Read every record: all columns, the key too."""
    return f"SELECT {_listed(table.columns)} FROM {table.name}"


@lru_cache
def select_where(table: Table, rest: str) -> str:
    """Read records as `select_all` does, as `rest` says (WHERE …, ORDER BY …)."""
    return f"{select_all(table)} {rest}"


@lru_cache
def delete(table: Table) -> str:
    """Remove the record of a key."""
    return f"DELETE FROM {table.name} WHERE {_where(table)}"


@lru_cache
def insert(table: Table, names: tuple[str, ...]) -> str:
    """Write a new record with these columns."""
    return f"INSERT INTO {table.name} ({_listed(names)}) VALUES ({', '.join('?' * len(names))})"


@lru_cache
def update(table: Table, names: tuple[str, ...]) -> str:
    """Set these columns of the record of a key."""
    assigned = ", ".join(f'"{name}" = ?' for name in names)
    return f"UPDATE {table.name} SET {assigned} WHERE {_where(table)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _where(table: Table) -> str:
    return " AND ".join(f'"{name}" = ?' for name in table.key)
