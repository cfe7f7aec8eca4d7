"""Reading the SQLite files of other programs: never written to, never trusted."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from desktop_app.domain.phrases import translate
from desktop_app.exchange.heed import Heed, unheeded
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import MOST_TEXT, Refused
from desktop_app.paths import file_uri

MAGIC: Final = b"SQLite format 3\0"
_SPARE_STEPS: Final = 20_000_000
_STEPS_PER_BYTE: Final = 30
_STEPS_PER_CALL: Final = 100_000


class SqliteSource:
    """An open file: which tables it holds, and their rows as records."""

    def __init__(self, connection: sqlite3.Connection, heed: Heed) -> None:
        self._connection, self._heed = connection, heed
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        self._columns = {str(name).lower(): self._columns_of(str(name)) for (name,) in names}

    @property
    def tables(self) -> frozenset[str]:
        """The names of its tables in lower case."""
        return frozenset(self._columns)

    def has(self, table: str, column: str) -> bool:
        """Whether the table is there with that column; case does not matter."""
        return column.lower() in self._columns.get(table.lower(), frozenset())

    def rows(self, table: str, columns: str, order: str = "") -> Iterator[Record]:
        """The rows of `table` as records of `columns` (in lower case), in the given order.

        Names are separated by spaces. A column that the table lacks is missing in the records.
        """
        there = [name for name in columns.split() if self.has(table, name)]
        by = [_quoted(name) for name in order.split() if self.has(table, name)]
        ordered = f" ORDER BY {', '.join(by)}" if by else ""
        listed = ", ".join(["NULL", *(_quoted(name) for name in there)])
        number = 0
        try:
            cursor = self._connection.execute(f"SELECT {listed} FROM {_quoted(table)}{ordered}")  # noqa: S608
            for number, row in enumerate(cursor, 1):
                self._heed()
                yield Record(dict(zip(there, row[1:], strict=True)), table, " ", number)
        except Refused as refused:
            raise refused.at(f"{table} {number + 1}") from refused

    def _columns_of(self, table: str) -> frozenset[str]:
        found = self._connection.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
        return frozenset(str(row[1]).lower() for row in found)


@contextmanager
def opened(path: Path, heed: Heed = unheeded) -> Iterator[SqliteSource]:
    """The file at `path`, read only; one with a write-ahead file beside it is copied first."""
    ahead = path.with_name(path.name + "-wal")
    if not ahead.exists() or not ahead.stat().st_size:
        with _connected(f"{file_uri(path.absolute())}?mode=ro&immutable=1", path, heed) as source:
            yield source
        return
    with tempfile.TemporaryDirectory(prefix="kept-") as folder:
        copy = Path(folder) / "source.db"
        shutil.copyfile(path, copy)
        shutil.copyfile(ahead, copy.with_name("source.db-wal"))
        with _connected(f"{file_uri(copy)}?mode=rw", path, heed) as source:
            yield source


@contextmanager
def _connected(uri: str, path: Path, heed: Heed) -> Iterator[SqliteSource]:
    budget = _SPARE_STEPS + path.stat().st_size * _STEPS_PER_BYTE
    with closing(sqlite3.connect(uri, uri=True, check_same_thread=False)) as connection:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4 * MOST_TEXT)
        connection.set_progress_handler(_steps_within(budget), _STEPS_PER_CALL)
        connection.text_factory = _text
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA temp_store = MEMORY")
        yield SqliteSource(connection, heed)


def _steps_within(budget: int) -> Callable[[], int]:
    """A handler that ends a file whose pages lead in circles."""
    calls = iter(range(budget // _STEPS_PER_CALL))

    def handler() -> int:
        return 1 if next(calls, None) is None else 0

    return handler


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(translate("Import", "this is no UTF-8 text")) from None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
