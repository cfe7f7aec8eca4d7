"""Gathers what was said of days, before outcomes, out of days and entries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import numpy as np

from desktop_app.domain.entries import Role, When
from desktop_app.evidence.beforehand import Notes
from desktop_app.evidence.columns import Words
from desktop_app.evidence.memory import Days

Tagged = tuple[bytes, int, str | None, str]
"""Promise, day, context_when and tags (JSON) of an entry."""

NotedDay = tuple[int, str, str]
"""A day, when it was answered, and what was noted of it: JSON, a list of name and instant."""

_ANSWERED: Final = -1
_NO_PROMISE: Final = -1


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

    def add_days(self, rows: Iterable[NotedDay], day_ends: timedelta) -> None:
        """The days' own context; what was noted once the day was over is left out.

        `day_ends`: how long after midnight, where it was noted, a day ends.
        """
        rows = list(rows)
        names, texts, counts = _noted(rows)
        for name in dict.fromkeys(names):
            self._place(name)
        tag = np.fromiter(map(self._names.__getitem__, names), np.int64, len(names))
        day = np.repeat(np.array([each for each, *_ in rows], dtype=np.int64), counts)
        at, lived = _instants(texts, day_ends)
        in_time = lived <= day
        self._add(day[in_time], at[in_time], _NO_PROMISE, tag[in_time])

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
        day, at, promise, tag = np.concatenate(
            [np.empty((4, 0), dtype=np.int64), *self._rows], axis=1
        )
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


def _noted(rows: Sequence[NotedDay]) -> tuple[list[str], list[str], list[int]]:
    """Name and instant of all that was noted, "" for the answer itself; how many there are a day.

    Where nothing is escaped, the quoted texts of the JSON are taken as they stand: thrice as fast.
    """
    texts = [f'"" "{answered}" {noted}' for _, answered, noted in rows]
    joined = "".join(texts)
    if "\\" not in joined:
        quoted = joined.split('"')
        return quoted[1::4], quoted[3::4], [text.count('"') // 4 for text in texts]
    read = [[("", answered), *json.loads(noted)] for _, answered, noted in rows]
    names, instants = zip(*(each for day in read for each in day), strict=True)
    return list(names), list(instants), [len(day) for day in read]


def _instants(texts: Sequence[str], day_ends: timedelta) -> tuple[Days, Days]:
    """Of each text the seconds since 1970, and the day to which it belonged where it was noted."""
    places = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    read = [datetime.fromisoformat(text) for text in places]
    seconds = np.array([int(at.timestamp()) for at in read], dtype=np.int64)
    days = np.array([(at - day_ends).toordinal() for at in read], dtype=np.int64)
    which = np.fromiter(map(places.__getitem__, texts), np.int64, len(texts))
    return seconds[which], days[which]
