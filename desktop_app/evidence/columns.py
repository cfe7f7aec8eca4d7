"""Arrays out of the texts of numbers that the store hands over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.days import Part
from desktop_app.domain.entries import OUTCOME_CODES, Entry, Role, When
from desktop_app.evidence.calendar import PromiseDays
from desktop_app.evidence.chances import KEPT, MISSED, SMALLER
from desktop_app.evidence.instants import WIDTH, read
from desktop_app.evidence.memory import Codes, Days, Flags

_BASES: Final = (4, 5, 3, 6, 6)
_OF_A_DAY: Final = prod(_BASES)
_DIGITS: Final = np.stack(np.unravel_index(np.arange(_OF_A_DAY), _BASES)).astype(np.int8)
"""What is packed into each number below a day's: outcome, part, context_when, before, after."""

_Kind = TypeVar("_Kind", bound=np.generic)


@dataclass(frozen=True, slots=True)
class Words:
    """All that the figures need of one promise's entries; one row each, in the order of days.

    `part`: 0 morning to 3 night, -1 none. `asked_before`: context and feeling were noted before
    the outcome. `before`, `after`: feelings 1 to 5, 0 none.
    """

    said: PromiseDays
    part: Codes
    asked_before: Flags
    before: Codes
    after: Codes


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag that helped or hindered: how often it was noted, with what outcome. Never tested."""

    name: str
    role: Role
    kept: int
    missed: int


def words(text: str) -> Words:
    """The entries of one promise, packed as the store's `Columns.words` says."""
    return _unpacked(np.sort(_numbers(text)))


def words_and_instants(text: str, instants: str) -> tuple[Words, Days]:
    """The same, and the seconds since 1970 at which each was logged (`Columns` says how)."""
    packed = _numbers(text)
    letters = np.frombuffer(instants.encode("ascii", "replace"), dtype=np.uint8)
    seconds, _ = read(letters.reshape(-1, WIDTH))
    if not (packed[1:] > packed[:-1]).all():
        order = np.argsort(packed, kind="stable")
        packed, seconds = packed[order], seconds[order]
    return _unpacked(packed), seconds


def _unpacked(packed: Days) -> Words:
    day = packed // _OF_A_DAY
    outcome, part, when, before, after = _DIGITS.take(packed - day * _OF_A_DAY, axis=1)
    return Words(PromiseDays(day, outcome), part - np.int8(1), when == 1, before, after)


def with_entry(of: Words, day: int, entry: Entry | None) -> Words:
    """The same entries with the one of `day` as it is now; None takes it away."""
    at = int(np.searchsorted(of.said.days, day))
    rest = slice(at + int(at < len(of.said.days) and of.said.days[at] == day), None)

    def column(held: NDArray[_Kind], value: int) -> NDArray[_Kind]:
        now = held[:0] if entry is None else np.array([value], dtype=held.dtype)
        return np.concatenate([held[:at], now, held[rest]])

    if entry is None:
        outcome = part = before = after = asked = 0
    else:
        outcome = OUTCOME_CODES.index(entry.outcome)
        part = list(Part).index(entry.planned_part) if entry.planned_part else -1
        before, after = entry.before or 0, entry.after or 0
        asked = entry.context_when is When.BEFORE
    return Words(
        PromiseDays(column(of.said.days, day), column(of.said.outcomes, outcome)),
        column(of.part, part),
        column(of.asked_before, asked),
        column(of.before, before),
        column(of.after, after),
    )


def feelings(of: Sequence[Words], first: int, last: int) -> tuple[Codes, Codes]:
    """Before and after, of the entries from `first` to `last` that have both."""
    before, after = [np.empty(0, dtype=np.int8)], [np.empty(0, dtype=np.int8)]
    for each in of:
        days = each.said.days
        both = (each.before > 0) & (each.after > 0) & (days >= first) & (days <= last)
        before.append(each.before[both])
        after.append(each.after[both])
    return np.concatenate(before), np.concatenate(after)


def parts_of(chosen: Days, of: Words) -> Codes:
    """The planned part of each of the days `chosen`; -1 where there is no entry."""
    if not len(of.said.days):
        return np.full(len(chosen), -1, dtype=np.int8)
    at = np.minimum(np.searchsorted(of.said.days, chosen), len(of.said.days) - 1)
    found: Codes = np.where(of.said.days[at] == chosen, of.part[at], np.int8(-1))
    return found


def tag_counts(rows: Iterable[tuple[str, str, int, int]]) -> tuple[TagCount, ...]:
    """Out of rows of name, role, outcome and count; the most used first."""
    found: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for name, role, outcome, count in rows:
        if outcome in (KEPT, SMALLER):
            found[name, role][0] += count
        elif outcome == MISSED:
            found[name, role][1] += count
    counted = (TagCount(name, Role(role), *counts) for (name, role), counts in found.items())
    return tuple(sorted(counted, key=lambda tag: (-tag.kept - tag.missed, tag.name)))


def _numbers(text: str) -> Days:
    return np.fromstring(text, dtype=np.int64, sep=",") if text else np.empty(0, dtype=np.int64)
