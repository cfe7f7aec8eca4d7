"""Which entries there were in a damaged diary: as its index, its history and its backups name them.

An entry stands in its table, in the index by day and in the history, each with pages of its own:
where one of the three is left, it is known to have been.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.domain.safety import Doubt
from desktop_app.storage.left import Left, Row
from desktop_app.storage.replay import Replay
from desktop_app.storage.shapes import Shape
from desktop_app.storage.wreck import Wreck

_BY_DAY: Final = Shape("entry INDEXED BY entry_day", ('"day"', '"promise"'), 1, is_numbered=True)
_ID: Final = 16
"""Bytes of a promise's id."""
_DAYS: Final = range(1, date.max.toordinal() + 1)


@dataclass(frozen=True, slots=True)
class Roll:
    """The entries that the index names, by promise and day, and the days it cannot be read of."""

    listed: frozenset[Row] = frozenset()
    dark: tuple[range, ...] = ()

    def absent(self, traced: Iterable[Row], entries: Left, replay: Replay) -> list[Row]:
        """Those in the index, and those `traced` elsewhere, that are not among the `entries`."""
        return sorted(
            key
            for key in self.listed.union(filter(_is_key, traced)) - entries.rows.keys()
            if key in self.listed or self._was_there(key, entries, replay)
        )

    def _was_there(self, key: Row, entries: Left, replay: Replay) -> bool:
        """Whether an entry that is not in the index was there, for all that is known."""
        is_dark = any(key[1] in days for days in self.dark)
        return is_dark and entries.lacks(key) and not replay.was_deleted("entry", key)

    def doubt(
        self, wreck: Wreck, shape: Shape, entries: Left, traced: Iterable[Row]
    ) -> Doubt | None:
        """Add to `entries` what the index is silent of; the days of which the table is silent too.

        Whether there were entries of those days beside the `traced` ones cannot be known.
        """
        known = self.listed.union(filter(_is_key, traced), entries.rows)
        if not self.dark:
            return None
        if entries.unread is None or not known:
            return Doubt()
        days = {day for _promise, day in known}
        span = range(min(days), max(days) + 1)
        unread: set[Row] = set()
        for promise in {promise for promise, _day in known}:
            for ends in self._dark_within(span):
                unread |= wreck.look_again(shape, entries, (promise,), ends)
            if any(wreck.is_dark(shape, (promise,), ends) for ends in self._dark_beside(span)):
                return Doubt()
        silent = {day for _promise, day in unread - known}
        return Doubt(*map(date.fromordinal, (min(silent), max(silent)))) if silent else None

    def _dark_within(self, span: range) -> Iterator[tuple[int, int]]:
        for days in self.dark:
            ends = max(days[0], span[0]), min(days[-1], span[-1])
            if ends[0] <= ends[1]:
                yield ends

    def _dark_beside(self, span: range) -> Iterator[tuple[int, int]]:
        if self.dark[0][0] < span[0]:
            yield self.dark[0][0], span[0] - 1
        if self.dark[-1][-1] > span[-1]:
            yield span[-1] + 1, self.dark[-1][-1]


def roll_of(wreck: Wreck) -> Roll:
    """What the index of entries by day names."""
    rows, dark = wreck.listed(_BY_DAY)
    keys = ((promise, day) for day, promise in rows)
    return Roll(frozenset(key for key in keys if _is_key(key)), dark)


def _is_key(key: Row) -> bool:
    """Whether it is a promise's id and a day, and no rubbish."""
    promise, day = key
    is_promise = isinstance(promise, bytes) and len(promise) == _ID
    return is_promise and isinstance(day, int) and day in _DAYS
