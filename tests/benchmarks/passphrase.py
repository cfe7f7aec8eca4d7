"""What a passphrase costs: the same diary plain and locked, each measured in turn.

    python -m tests.benchmarks.passphrase FOLDER [--entries 100000] [--rounds 300]

The diary in FOLDER is copied twice (it is made where there is none) to where temporary files go:
with TMPDIR=/dev/shm a log costs what it computes, without what the disk takes as well.

A day's read is what the journal asks for a day, anywhere in the diary; a log is `Diary.log`, with
its commit to the disk. A figure is the lowest of ten deciles, which other work disturbs least; the
two diaries take turns.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Final

from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.paths import database_file
from desktop_app.storage.passphrase import keyring_of, set_passphrase
from desktop_app.storage.safe import Safe
from desktop_app.storage.store import Store
from tests.benchmarks import big_diary

_PHRASE: Final = "tea at the kitchen window"
_SPAN: Final = 1500
_READ_AT_MOST: Final = 1.5
_LOG_AT_MOST: Final = 1.8

Act = Callable[[Diary, int], object]


def main() -> None:
    """Measure and print one table."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    words.add_argument("--entries", type=int, default=100_000)
    words.add_argument("--rounds", type=int, default=300)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        plain, locked = Path(scratch) / "plain", Path(scratch) / "locked"
        big_diary.make(asked.folder, asked.entries)
        for copy in (plain, locked):
            shutil.copytree(asked.folder, copy)
        began = time.perf_counter()
        safe = _locked(locked)
        print(f"set in {time.perf_counter() - began:.1f} s", end=", ")
        keyring, began = keyring_of(safe.file), time.perf_counter()
        assert keyring is not None
        keyring.unlock(_PHRASE)
        print(f"unlocked in {time.perf_counter() - began:.2f} s\n")
        with closing(_opened(plain, None)) as one, closing(_opened(locked, safe.key)) as other:
            both = Diary(one, system_now), Diary(other, system_now)
            print("| what | plain | locked | ratio | at most | met |\n|---|---|---|---|---|---|")
            _row("a day's read", both, _read, asked.rounds, _READ_AT_MOST)
            _row("a log", both, _log, asked.rounds, _LOG_AT_MOST)


def _locked(folder: Path) -> Safe:
    return set_passphrase(Safe(database_file(folder), None, None, system_now), _PHRASE)[0]


def _opened(folder: Path, key: bytes | None) -> Store:
    return Store.open(database_file(folder), folder / "backups", system_now(), key)


def _read(diary: Diary, number: int) -> object:
    day = diary.today - timedelta(days=1 + number * 97 % _SPAN)
    return list(diary.store.entries_between(day, day))


def _log(diary: Diary, number: int) -> object:
    promise = diary.promises.all()[0].id
    return diary.log(promise, Outcome.KEPT if number % 2 else Outcome.MISSED)


def _row(what: str, both: tuple[Diary, Diary], act: Act, rounds: int, at_most: float) -> None:
    taken: tuple[list[float], list[float]] = [], []
    for number in range(rounds):
        for diary, times in zip(both, taken, strict=True):
            began = time.perf_counter()
            act(diary, number)
            times.append(1e6 * (time.perf_counter() - began))
    plain, locked = (statistics.quantiles(times, n=10)[0] for times in taken)
    ratio = locked / plain
    met = "yes" if ratio <= at_most else "no"
    print(f"| {what} | {plain:.0f} µs | {locked:.0f} µs | {ratio:.2f} | {at_most} | {met} |")


if __name__ == "__main__":
    main()
