"""A made-up diary of any size, to measure with: `python -m tests.benchmarks.big_diary FOLDER`."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome, Role, Tag
from desktop_app.domain.promises import Promise, Terms
from desktop_app.paths import database_file
from desktop_app.storage.store import Record, Store

A_MILLION: Final = 1_000_000
PROMISES: Final = 55
"""Fifty years of these, one entry a day each, are a million entries."""
CURRENT: Final = 3
"""So many are still asked for today, in a diary of any size; the others are archived."""

_NAMESPACE: Final = uuid5(NAMESPACE_OID, "kept big diary")
_TITLES: Final = ("Drink a glass of water", "Write one sentence", "Text one friend", "Stretch")
_NOTES: Final = (
    "The notebook was already open and the kettle was on.",
    "Raining, went anyway; the shoes stood by the door.",
    "Easier than expected once the first minute was over.",
    "Did it before opening mail, which made the rest of the morning lighter.",
)
_RARE: Final = "Saw a kingfisher by the river."
_LESSONS: Final = ("On late days, do it before opening mail.", "Put the pen on the cup.")
_TAGS: Final = ("tired", "music", "work ran late", "at home", "travelling", "notebook open")
_OUTCOMES: Final = (Outcome.KEPT, Outcome.KEPT_SMALLER, Outcome.MISSED, Outcome.SKIPPED)
_SHARES: Final = (70, 12, 14, 4)


@dataclass(frozen=True)
class BigDiary:
    """The records, made anew each time they are asked for, as the store may ask twice."""

    today: date
    entries: int

    def __iter__(self) -> Iterator[Record]:
        days = -(-self.entries // PROMISES)
        first = self.today - timedelta(days=days)
        for number in range(PROMISES if self.entries else CURRENT):
            ended = None if number < CURRENT else self.today
            promise, title = _id(number), f"{_TITLES[number % len(_TITLES)]} {number}"
            yield Promise(promise, first, ended, number == 0, number)
            yield Terms(promise, first, title, "One minute of it", "energy", "after coffee")
        dice = random.Random(7)
        for count in range(days):
            yield from self._day(first + timedelta(days=count), dice)

    def _day(self, day: date, dice: random.Random) -> Iterator[Record]:
        at = datetime(day.year, day.month, day.day, 8, 30, tzinfo=UTC)
        outcomes = dice.choices(_OUTCOMES, _SHARES, k=PROMISES)
        for number, outcome in enumerate(outcomes):
            yield _entry(number, day, outcome, at, dice)
        if dice.random() < 0.5:
            yield DayContext(day, at, (Noted(dice.choice(_TAGS), at),))


def _entry(number: int, day: date, outcome: Outcome, at: datetime, dice: random.Random) -> Entry:
    fate, kept = dice.random(), outcome.is_kept
    note = dice.choice(_NOTES) if fate < 0.25 else ""
    return Entry(
        _id(number),
        day,
        outcome,
        at,
        "UTC",
        at.time() if kept else None,
        size=_TITLES[number % len(_TITLES)] if kept else "",
        before=2 if fate < 0.3 else None,
        after=4 if fate < 0.3 else None,
        tags=(Tag(dice.choice(_TAGS), Role.HELPED if kept else Role.HINDERED),)
        if 0.1 < fate < 0.4
        else (),
        note=_RARE if fate > 0.9999 else note,
        lesson=dice.choice(_LESSONS) if outcome is Outcome.MISSED and fate < 0.5 else "",
    )


def _id(number: int) -> UUID:
    return uuid5(_NAMESPACE, str(number))


def make(folder: Path, entries: int = A_MILLION) -> Path:
    """A diary in `folder` with so many entries (0: promises alone), the last of them yesterday.

    One that is there is used again; what it leaves open of yesterday, which Today would show, is
    logged.
    """
    path = database_file(folder)
    is_there = path.exists()
    with closing(Store.open(path, folder / "backups", system_now())) as store:
        diary = Diary(store, system_now)
        if not is_there:
            diary.imports.fill(BigDiary(diary.today, entries))
        elif store.entry_count():
            yesterday = diary.today - timedelta(days=1)
            for due in diary.agenda(yesterday).open:
                diary.log(due.promise.id, Outcome.KEPT, yesterday)
    return path


def main() -> None:
    """The command."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--entries", type=int, default=A_MILLION)
    asked = words.parse_args()
    began = time.perf_counter()
    path = make(asked.folder, asked.entries)
    print(f"{path}: {path.stat().st_size / 1e6:.0f} MB, {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
