"""Giving a damaged file whose list of tables cannot be read the one of another diary.

The file format: https://www.sqlite.org/fileformat2.html, "The Database Header", "B-tree Pages".
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Set
from contextlib import closing
from pathlib import Path
from typing import Final

from desktop_app.storage.database import open_database

_PAGE: Final = 4096
_HEADER: Final = 100
_INTERIOR: Final = 5
_FREE_PAGES: Final = slice(32, 40)
_SIZE_KNOWN: Final = slice(92, 96)
"""Which state of the file its count of pages holds for; where that is wrong, the size counts."""


def schema_is_read(file: Path, tables: Set[str]) -> bool:
    """Whether the list of the tables can be read, and names all of `tables`."""
    with closing(sqlite3.connect(file)) as connection:
        try:
            found = connection.execute("SELECT name FROM sqlite_master").fetchall()
        except sqlite3.DatabaseError:
            return False
    return {name for (name,) in found} >= tables


def lend_schema(copy: Path, backup: Path | None) -> None:
    """Write the list of tables of `backup`, else of a new diary, into the damaged file `copy`.

    A backup is the same page for page, so its tables begin where those of the file begin.
    """
    if backup is not None:
        source = backup.read_bytes()
    else:
        fresh = copy.with_name(f"{copy.name}-fresh")
        try:
            open_database(fresh, lambda _database: None).close()
            source = fresh.read_bytes()
        finally:
            fresh.unlink(missing_ok=True)
    first = bytearray(source[:_PAGE])
    first[_SIZE_KNOWN] = b"\xff" * 4
    first[_FREE_PAGES] = bytes(8)
    with copy.open("r+b") as file:
        size = file.seek(0, 2)
        file.write(bytes(-size % _PAGE))
        for place in _child_pointers(first):
            (child,) = struct.unpack_from(">I", first, place)
            struct.pack_into(">I", first, place, file.tell() // _PAGE + 1)
            file.write(source[(child - 1) * _PAGE : child * _PAGE])
        file.seek(0)
        file.write(first)


def _child_pointers(page: bytearray) -> Iterator[int]:
    """Where the first page names other pages of the list of tables; nowhere if it holds it all."""
    if page[_HEADER] != _INTERIOR:
        return
    (cells,) = struct.unpack_from(">H", page, _HEADER + 3)
    yield from struct.unpack_from(f">{cells}H", page, _HEADER + 12)
    yield _HEADER + 8
