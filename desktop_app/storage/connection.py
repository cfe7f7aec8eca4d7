"""The connection of an everyday diary: the standard library's, with the face of Peewee's.

Peewee opens a diary with a passphrase; without one, `kept log` and the window need not wait for
its import (see docs/decisions/0014).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol


class Transaction(Protocol):
    """What is between BEGIN and COMMIT."""

    def rollback(self) -> None:
        """Take back what was done so far."""


class Database(Protocol):
    """One database, with one connection."""

    database: str
    """Its path, or the URI of a file that cannot be written."""

    def connect(self) -> object:
        """Open the connection."""

    def close(self) -> object:
        """Close the connection."""

    def connection(self) -> sqlite3.Connection:
        """The connection that is open."""

    def execute_sql(self, sql: str, params: Any = ..., /) -> sqlite3.Cursor:
        """Run one statement."""

    def commit(self) -> object:
        """Make durable what was done since the transaction began."""

    def atomic(self, lock_type: str = ..., /) -> AbstractContextManager[Transaction]:
        """One transaction: all that is done within, or nothing where something is raised."""


class PlainDatabase:
    """A database without a passphrase."""

    def __init__(
        self, place: str, *, uri: bool, patience: float, pragmas: Mapping[str, object]
    ) -> None:
        self.database = place
        self._uri = uri
        self._patience = patience
        self._pragmas = pragmas
        self._connection: sqlite3.Connection | None = None

    def connect(self) -> None:
        """Open the connection. Raises sqlite3.Error."""
        self._connection = connection = sqlite3.connect(
            self.database, timeout=self._patience, isolation_level=None, uri=self._uri
        )
        try:
            for name, value in self._pragmas.items():
                connection.execute(f"PRAGMA {name} = {value}")
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection; nothing where there is none."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def connection(self) -> sqlite3.Connection:
        """The connection. Raises sqlite3.ProgrammingError where it is not open."""
        if self._connection is None:
            raise sqlite3.ProgrammingError("The diary is closed.")
        return self._connection

    def execute_sql(self, sql: str, params: Any = (), /) -> sqlite3.Cursor:
        """Run one statement. Raises sqlite3.Error."""
        return (self._connection or self.connection()).execute(sql, params)

    @contextmanager
    def atomic(self, lock_type: str = "DEFERRED", /) -> Iterator[PlainDatabase]:
        """One transaction. Raises sqlite3.Error."""
        self.execute_sql(f"BEGIN {lock_type}")
        try:
            yield self
            self.commit()
        except BaseException:
            self.rollback()
            raise

    def commit(self) -> None:
        """Make durable what was done, unless it was taken back."""
        if self.connection().in_transaction:
            self.execute_sql("COMMIT")

    def rollback(self) -> None:
        """Take back what was done so far, unless SQLite has done so."""
        if self.connection().in_transaction:
            self.execute_sql("ROLLBACK")
