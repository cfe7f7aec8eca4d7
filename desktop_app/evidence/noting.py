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
        self._names: dict[str, int] = {}
        self._rows: list[tuple[int, int, int, int]] = []
        self._answered: list[Days] = []
        self._parsed: dict[tuple[str, str | None], tuple[int, ...]] = {}

    def add_days(self, rows: Iterable[NotedDay], day_ends: timedelta) -> None:
        """The days' own context; what was noted once the day was over is left out.

        `day_ends`: how long after midnight, where it was noted, a day ends.
        """
        for day, answered_at, noted in rows:
            said = [(answered_at, _ANSWERED)]
            said += [(at, self._place(name)) for name, at in json.loads(noted)]
            read: dict[str, int | None] = {}
            for text, tag in said:
                if text not in read:
                    read[text] = _seconds(text, day, day_ends)
                if (at := read[text]) is not None:
                    self._rows.append((day, at, _NO_PROMISE, tag))

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
            constant = np.ones(len(days), dtype=np.int64)
            self._answered.append(
                np.stack([days, instants, place * constant, _ANSWERED * constant], axis=1)
            )
        for promise, day, asked_when, tags in tagged:
            names = self._context(tags, asked_when)
            if names and promise in places:
                place = places[promise]
                row = int(np.searchsorted(of[place].said.days, day))
                at_instant = int(logged[place][row])
                self._rows += [(day, at_instant, place, name) for name in names]

    def notes(self) -> Notes:
        """Everything that was added."""
        rows = np.array(self._rows, dtype=np.int64).reshape(-1, 4)
        day, at, promise, tag = np.concatenate([rows, *self._answered]).T
        return Notes(day, at, promise, tag, tuple(self._names))

    def _place(self, name: str) -> int:
        return self._names.setdefault(name, len(self._names))

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


def _seconds(text: str, day: int, day_ends: timedelta) -> int | None:
    """The instant in seconds since 1970; None when `day` was over by then."""
    at = datetime.fromisoformat(text)
    return int(at.timestamp()) if (at - day_ends).date().toordinal() <= day else None
