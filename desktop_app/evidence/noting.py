"""Gathers what was said of days, before outcomes, out of days and entries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import floor
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from desktop_app.domain.entries import Role, When
from desktop_app.evidence.beforehand import Notes
from desktop_app.evidence.columns import Words
from desktop_app.evidence.instants import WIDTH, day_of, read
from desktop_app.evidence.memory import Days

Tagged = tuple[bytes, int, str | None, str]
"""Promise, day, context_when and tags (JSON) of an entry."""

_ANSWERED: Final = -1
_NO_PROMISE: Final = -1
_MARK: Final = ord('"')
_COMMA: Final = ord(",")
_ZERO: Final = ord("0")
_TENS: Final = 10 ** np.arange(5, -1, -1)
_WIDEST: Final = 256
"""Names of more bytes are rare."""
_ODD: Final = np.uint64(0x9E3779B97F4A7C15) ** np.arange(1, _WIDEST // 8 + 1, dtype=np.uint64)


class Noting:
    """The columns of `Notes` in the making."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {"": _ANSWERED}
        self._rows: list[Days] = []
        self._parsed: dict[tuple[str, str | None], tuple[int, ...]] = {}

    def copy(self) -> Noting:
        """The same, to add to."""
        same = Noting()
        same._names, same._rows = dict(self._names), list(self._rows)
        return same

    def add_days(self, told: str, day_ends: timedelta) -> None:
        """The days' own context, as the store's `Columns.noted` says; what was noted once the day
        was over is left out.

        `day_ends`: how long after midnight, where it was noted, a day ends.
        """
        noted = _plain(told.encode()) or _escaped(told)
        tag = np.array([self._place(name) for name in noted.names], dtype=np.int64)[noted.name]
        in_time = day_of(noted.lived, int(day_ends.total_seconds())) <= noted.day
        rows = slice(None) if in_time.all() else in_time
        self._add(noted.day[rows], noted.at[rows], _NO_PROMISE, tag[rows])

    def add_entries(
        self,
        of: Sequence[Words],
        logged: Sequence[Days],
        tagged: Iterable[Tagged],
        places: Mapping[bytes, int],
    ) -> None:
        """The context of entries that was noted before their outcome; `places` of the promises."""
        for place, (words, at) in enumerate(zip(of, logged, strict=True)):
            asked = words.asked_before
            days, instants = words.said.days[asked], at[asked]
            self._add(days, instants, place, _ANSWERED)
        rows: list[tuple[int, int, int, int]] = []
        for promise, day, asked_when, tags in tagged:
            names = self._context(tags, asked_when)
            if names and promise in places:
                place = places[promise]
                row = int(np.searchsorted(of[place].said.days, day))
                at_instant = int(logged[place][row])
                rows += [(day, at_instant, place, name) for name in names]
        self._add(*np.array(rows, dtype=np.int64).reshape(-1, 4).T)

    def notes(self) -> Notes:
        """Everything that was added."""
        rows = [each for each in self._rows if each.shape[1]] or [np.empty((4, 0), dtype=np.int64)]
        day, at, promise, tag = np.concatenate(rows, axis=1) if len(rows) > 1 else rows[0]
        return Notes(day, at, promise, tag, tuple(self._names)[1:])

    def _add(self, day: Days, at: Days, promise: Days | int, tag: Days | int) -> None:
        self._rows.append(np.stack(np.broadcast_arrays(day, at, promise, tag)))

    def _place(self, name: str) -> int:
        return self._names.setdefault(name, len(self._names) - 1)

    def _context(self, tags: str, asked_when: str | None) -> tuple[int, ...]:
        """The tags of one entry that are context noted before; texts repeat, so they are kept."""
        key = (tags, asked_when)
        if key not in self._parsed:
            self._parsed[key] = tuple(
                self._place(name)
                for name, role, *when in json.loads(tags)
                if role == Role.CONTEXT and (when[0] if when else asked_when) == When.BEFORE
            )
        return self._parsed[key]


@dataclass(frozen=True, slots=True)
class _Noted:
    """What was noted, one row each: the place of its name in `names`, "" for the answer itself;
    its day; its instant, in seconds since 1970, and the same on the clock where it was noted."""

    names: list[str]
    name: Days
    day: Days
    at: Days
    lived: Days


def _plain(told: bytes) -> _Noted | None:
    """Where nothing is escaped and all instants are to the second; None where they are not.

    Each name and its instant have four quotation marks, and so have a day and when it was
    answered, after which comes a comma. A tenth of the time of a JSON reader.
    """
    letters = np.frombuffer(told + bytes(_WIDEST), dtype=np.uint8)
    marks = np.flatnonzero(letters == _MARK)
    if b"\\" in told or len(marks) % 4:
        return None
    begins, ends, at, at_ends = marks.reshape(-1, 4).T
    begins, at = begins + 1, at + 1
    is_day = letters[at_ends + 1] == _COMMA
    if (at_ends - at != WIDTH).any() or (ends[is_day] - begins[is_day] != len(_TENS)).any():
        return None
    days = (sliding_window_view(letters, len(_TENS))[begins[is_day]] - _ZERO) @ _TENS
    begins[is_day] = ends[is_day]
    found = _names(told, letters, begins, ends)
    return found and _Noted(
        *found,
        days[np.cumsum(is_day) - 1],
        *read(sliding_window_view(letters, WIDTH)[at]),
    )


def _names(
    told: bytes, letters: NDArray[np.uint8], begins: Days, ends: Days
) -> tuple[list[str], Days] | None:
    """The texts that stand between those places, and which of them each is.

    Their letters as numbers of eight bytes, and of these one sum, that is looked at again.
    """
    sizes = ends - begins
    wide = -(-int(sizes.max(initial=1)) // 8) * 8
    if wide > _WIDEST:
        return None
    cut = sliding_window_view(letters, wide)[begins]
    within = np.arange(wide) < np.arange(wide + 1)[:, None]
    words = cut.view(np.uint64)
    words &= (255 * within.astype(np.uint8)).view(np.uint64)[sizes]
    sums = words @ _ODD[: wide // 8]
    first, which = _alike(sums)
    if (words != words[first[which]]).any():
        return None
    places = zip(begins[first].tolist(), ends[first].tolist(), strict=True)
    return [told[begin:end].decode() for begin, end in places], which


def _alike(sums: NDArray[np.uint64]) -> tuple[Days, Days]:
    """A row of each sum there is, and which of these each row has.

    Told apart by sixteen of their bits, and by sorting them where those are not enough.
    """
    bits = (sums >> np.uint64(48)).astype(np.uint16)
    row = np.full(1 << 16, -1)
    row[bits] = np.arange(len(bits))
    first = row[row >= 0]
    if (sums[row[bits]] != sums).any():
        _, first, which = np.unique(sums, return_index=True, return_inverse=True)
        return first, which
    row[bits[first]] = np.arange(len(first))
    return first, row[bits]


def _escaped(told: str) -> _Noted:
    """The same with a JSON reader."""
    rows = [
        (name, int(day), datetime.fromisoformat(at))
        for day, answered, noted in json.loads(told)
        for name, at in (("", answered), *noted)
    ]
    names = list(dict.fromkeys(name for name, *_ in rows))
    places = {name: place for place, name in enumerate(names)}
    columns = (
        (places[name], day, floor(at.timestamp()), floor(at.replace(tzinfo=UTC).timestamp()))
        for name, day, at in rows
    )
    return _Noted(names, *np.array(list(columns), dtype=np.int64).reshape(-1, 4).T)
