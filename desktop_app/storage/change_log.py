"""The changes of a step, which lie one after the other in the log."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from desktop_app.storage.sql import Execute, first_value
from desktop_app.storage.steps import Change, change_from_log

_AT_A_TIME: Final = 2000


def changes_of(execute: Execute, step: int, *, newest_first: bool = False) -> Iterator[Change]:
    """The changes of a step, some at a time: an import may hold a million."""
    left, order = numbers_of(execute, step), "DESC" if newest_first else "ASC"
    while left:
        some = left[-_AT_A_TIME:] if newest_first else left[:_AT_A_TIME]
        left = left[:-_AT_A_TIME] if newest_first else left[_AT_A_TIME:]
        found = execute(
            "SELECT kind, key, fields, was FROM change"
            f" WHERE seq BETWEEN ? AND ? ORDER BY seq {order}",
            (some[0], some[-1]),
        ).fetchall()
        for values in found:
            yield change_from_log(*values)


def count_of(execute: Execute, step: int) -> int:
    """How many changes a step has."""
    numbers = numbers_of(execute, step)
    counted = "SELECT count(*) FROM change WHERE seq >= ? AND seq < ?"
    return int(first_value(execute, counted, (numbers.start, numbers.stop)))


def numbers_of(execute: Execute, step: int) -> range:
    """The numbers of a step's changes; some may be missing, where something was erased.

    Steps and changes are both numbered as they come, so they need no index, which every log would
    have to write.
    """

    def step_at(number: int) -> int:
        of = "SELECT step FROM change WHERE seq >= ? ORDER BY seq LIMIT 1"
        return int(first_value(execute, of, (number,)))

    every = range(1, 1 + int(first_value(execute, "SELECT coalesce(max(seq), 0) FROM change")))
    first = bisect_left(every, step, key=step_at)
    return every[first : bisect_right(every, step, lo=first, key=step_at)]
