"""Reading what is left of a damaged database: around its bad pages, table by table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from desktop_app.storage.left import Left, Row
from desktop_app.storage.shapes import Shape
from desktop_app.storage.sql import disk_errors

Check = Callable[[Row], bool]

_SMALLEST_ROW: Final = 16
"""Bytes: bounds how many rows a file can hold."""
_ASKED: Final = 512
_STEPS: Final = 64
_LATEST_DAY: Final = 803_713
"""31 December 2200, which days as keys stay below."""


class Wreck:
    """An open, damaged database of `size` bytes. `is_sound(shape)` tells rows from rubbish.

    `look` is called all along; what it raises ends the reading.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        size: int,
        is_sound: Callable[[Shape], Check],
        look: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._size = size
        self._is_sound = is_sound
        self._look = look

    def left_of(self, shape: Shape, known: Iterable[Row] = ()) -> Left:
        """What can be read of a table; `known` are keys that it may have."""
        keys = list(known)
        if not self._is_there(shape) or self._is_rubbish(shape, keys):
            return Left()
        unread: set[Row] = set()
        left = Left(unread=unread)
        found = (
            self._by_halves(shape, unread, left.gaps)
            if shape.is_numbered
            else self._from_both_ends(shape, keys, unread)
        )
        self._add(found, shape, left, unread)
        return left

    def listed(self, index: Shape) -> tuple[set[Row], tuple[range, ...]]:
        """The rows of an index whose first column is a whole number, and what it is silent of.

        `index` is called as SQL has it: `entry INDEXED BY entry_day`. Numbers that cannot be read
        come in order.
        """
        if not self._is_there(index) or self._is_rubbish(index, ()):
            return set(), (range(self._most + 1),)
        unread: set[Row] = set()
        gaps: list[range] = []
        rows = set(self._by_halves(index, unread, gaps))
        below, above = gaps
        alone = (range(number, number + 1) for (number,) in sorted(unread))
        return rows, tuple(filter(None, (below, *alone, above)))

    def look_again(self, shape: Shape, left: Left, before: Row, ends: tuple[int, int]) -> set[Row]:
        """Add the rows whose key is `before` and a number between `ends`; the keys not read."""
        unread: set[Row] = set()
        self._add(self._halved(_between(shape), before, ends, unread), shape, left, unread)
        return unread

    def is_dark(self, shape: Shape, before: Row, ends: tuple[int, int]) -> bool:
        """Whether rows whose key is `before` and a number between `ends` cannot all be read."""
        try:
            self._connection.execute(_between(shape), (*before, *ends)).fetchall()
        except disk_errors():
            return True
        return False

    def _add(self, found: Iterable[Row], shape: Shape, left: Left, unread: set[Row]) -> None:
        """Sort what was found into rows and the keys of rubbish."""
        is_sound = self._is_sound(shape)
        for row in found:
            key = row[: shape.key_length]
            if is_sound(row):
                left.rows[key] = row
            else:
                unread.add(key)

    def _is_there(self, shape: Shape) -> bool:
        """Whether the file has such a table: that of an older version may not."""
        try:
            self._connection.execute(f"SELECT {_listed(shape.columns)} FROM {shape.name} LIMIT 0")
        except disk_errors():
            return False
        return True

    def _is_rubbish(self, shape: Shape, known: Sequence[Row]) -> bool:
        """Whether not one of many keys, from all over the table, can so much as be asked for.

        Then its first page is gone, and with it the way to all others: to look at each key that
        it may have would take minutes and find nothing.
        """
        asked: Sequence[Row] = known
        if shape.is_numbered:
            asked = [(self._most * n // _ASKED,) for n in range(_ASKED)]
        sample = asked[:: max(1, len(asked) // _ASKED)]
        return bool(sample) and not any(self._answers(shape, key) for key in sample)

    @property
    def _most(self) -> int:
        """No numbered key is above it."""
        return max(self._size // _SMALLEST_ROW, _LATEST_DAY)

    def _answers(self, shape: Shape, key: Row) -> bool:
        """Whether this key can be asked for, be it there or not."""
        self._look()
        where = " AND ".join(f"{name} = ?" for name in shape.key)
        sql = f"SELECT {_listed(shape.columns)} FROM {shape.name} WHERE {where}"
        try:
            self._connection.execute(sql, key).fetchall()
        except disk_errors():
            return False
        return True

    def _by_halves(self, shape: Shape, unread: set[Row], gaps: list[range]) -> Iterator[Row]:
        """Ranges of numbers, halved as long as they cannot be read as a whole.

        Where the first or the last page is bad, no number below or above can be asked for: those
        are a gap, and are not asked for one by one.
        """
        last = self._nearest(shape, self._most, 0)
        first = self._nearest(shape, 0, last)
        gaps += [range(first), range(last + 1, self._most + 1)]
        yield from self._halved(_between(shape), (), (first, last), unread)

    def _halved(
        self, select: str, before: Row, ends: tuple[int, int], unread: set[Row]
    ) -> Iterator[Row]:
        """What `select` finds for `before` and two numbers, halved where it cannot be read."""
        ranges = [ends]
        while ranges:
            self._look()
            first, last = ranges.pop()
            try:
                rows = self._connection.execute(select, (*before, first, last)).fetchall()
            except disk_errors():
                middle = (first + last) // 2
                if first < last:
                    ranges += [(middle + 1, last), (first, middle)]
                else:
                    unread.add((*before, first))
            else:
                yield from rows

    def _nearest(self, shape: Shape, end: int, other: int) -> int:
        """The number nearest to `end` that can be asked for, from there to the `other` end."""
        if self._answers(shape, (end,)):
            return end
        while abs(other - end) > 1:
            step = (other - end) // _STEPS or (1 if other > end else -1)
            for number in range(end + step, other, step):
                if self._answers(shape, (number,)):
                    other = number
                    break
                end = number
        return other

    def _from_both_ends(
        self, shape: Shape, known: Iterable[Row], unread: set[Row]
    ) -> Iterator[Row]:
        """Forwards and backwards up to a bad page; in between one known key after the other."""
        select = f"SELECT {_listed(shape.columns)} FROM {shape.name}"
        seen: set[Row] = set()
        for order in ("ASC", "DESC"):
            keys = ", ".join(f"{name} {order}" for name in shape.key)
            for row in self._until_it_breaks(f"{select} ORDER BY {keys}"):
                if row[: shape.key_length] not in seen:
                    seen.add(row[: shape.key_length])
                    yield row
        where = " AND ".join(f"{name} = ?" for name in shape.key)
        for key in {*known, *self._keys_in_indexes(shape)} - seen:
            self._look()
            try:
                yield from self._connection.execute(f"{select} WHERE {where}", key).fetchall()
            except disk_errors():
                unread.add(key)

    def _keys_in_indexes(self, shape: Shape) -> Iterator[Row]:
        """Keys as the table's indexes have them: an index has pages of its own."""
        indexes = self._until_it_breaks(
            "SELECT name FROM pragma_index_list(?) WHERE origin = 'c' AND NOT partial",
            (shape.name,),
        )
        for (index,) in list(indexes):
            select = f"SELECT {_listed(shape.key)} FROM {shape.name} INDEXED BY {index}"
            columns = [
                name
                for (name,) in self._until_it_breaks(
                    "SELECT name FROM pragma_index_info(?)", (index,)
                )
            ]
            for order in ("ASC", "DESC"):
                by = ", ".join(f"{name} {order}" for name in columns)
                yield from self._until_it_breaks(f"{select} ORDER BY {by}")

    def _until_it_breaks(self, sql: str, parameters: Row = ()) -> Iterator[Row]:
        try:
            yield from self._connection.execute(sql, parameters)
        except disk_errors():
            return


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _between(shape: Shape) -> str:
    """Rows by their key, of whose last column the first and the last are given."""
    *before, last = shape.key
    where = [*(f"{name} = ?" for name in before), f"{last} BETWEEN ? AND ?"]
    return f"SELECT {_listed(shape.columns)} FROM {shape.name} WHERE {' AND '.join(where)}"
