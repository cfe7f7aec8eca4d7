"""Progress and patterns in long diaries, beside raw reads of the same columns in the same run.

    python -m tests.benchmarks.progress FOLDER [--rounds 5]

Makes its diaries in FOLDER where they are not there yet: a million entries over fifty years (some
minutes, 650 MB), and ten years of ten promises with sixty circumstances.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final, cast
from uuid import NAMESPACE_OID, uuid5

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.domain.days import Now, Part
from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome
from desktop_app.domain.promises import Promise, Terms
from desktop_app.paths import database_file
from desktop_app.storage.store import Record, Store
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from tests.benchmarks import big_diary
from tests.benchmarks.speed import Row

if TYPE_CHECKING:
    from desktop_app.ui.pages.progress import ProgressPage
    from desktop_app.ui.places.surroundings import Surroundings

_RANGES: Final = ("quarter", "all")
_LOGS: Final = 11
_TEN_YEARS: Final = 3652
_PROMISES: Final = 10
_TAGS: Final = 60
_OUTCOMES: Final = (Outcome.MISSED, Outcome.KEPT, Outcome.KEPT_SMALLER, Outcome.SKIPPED)
_TODAY: Final = date(2026, 1, 5)

Columns = list[NDArray[np.generic]]


@dataclass(frozen=True)
class Shown:
    """The page on its window."""

    window: QMainWindow
    page: ProgressPage
    day: CurrentDay

    def update(self) -> None:
        """The page takes in what changed, and is painted where it is new."""
        self.day.shown.emit(None, None, None)
        QApplication.processEvents()


@dataclass(frozen=True)
class Ways:
    """How a diary is opened and shown; the page's code is imported when it is first asked for."""

    folder: Path
    now: Now = system_now

    @contextmanager
    def diary(self) -> Iterator[Diary]:
        """A fresh one, that remembers nothing."""
        path = database_file(self.folder)
        with closing(Store.open(path, self.folder / "backups", system_now())) as store:
            yield Diary(store, self.now)

    def page(self, diary: Diary) -> Shown:
        """The Progress page, made, filled and painted."""
        from desktop_app.ui.places import progress

        window = QMainWindow()
        window.resize(960, 900)
        day = CurrentDay(diary, window)
        around = SimpleNamespace(
            diary=diary,
            wishes=Intentions(diary, window),
            changes=Changes(diary, diary.store.path, window),
            day=day,
            window=window,
            go=lambda *_: None,
        )
        page = progress.make(cast("Surroundings", around))
        window.setCentralWidget(page)
        window.show()
        _paint(window)
        return Shown(window, page, day)


def main() -> None:
    """Measure everything and print one table."""
    options = _options()
    if options.hold:
        _hold(options.hold, options.folder)
        return
    big, many = options.folder / "big", options.folder / "patterns"
    big_diary.make(big)
    _make_patterns(many)
    app = QApplication([])
    look = Appearance(app, Look(SchemeChoice.LIGHT, reduced_motion=True))
    rows = _page_rows(Ways(big), options.rounds)
    rows += _update_rows(Ways(big), "a million entries")
    ten_years = Ways(many, lambda: datetime(_TODAY.year, _TODAY.month, _TODAY.day, 12, tzinfo=UTC))
    rows += _update_rows(ten_years, "ten years of ten promises")
    rows += _pattern_rows(ten_years, options.rounds)
    rows.append(_memory_row(options.folder))
    del look
    print("| what | measured | at most | met | figures |\n| --- | --- | --- | --- | --- |")
    print("\n".join(map(str, rows)))


def _page_rows(ways: Ways, rounds: int) -> list[Row]:
    raw, shown = [], []
    with ways.diary() as diary:
        ways.page(diary)
    for _ in range(rounds):
        with closing(sqlite3.connect(database_file(ways.folder))) as connection:
            raw.append(_timed(lambda: _raw_columns(connection)))
        with ways.diary() as diary:
            shown.append(_timed(partial(ways.page, diary)))
    name = "Progress painted against reading its columns raw, a million entries"
    return [Row(name, median(shown), median(raw), "ms", 2)]


def _update_rows(ways: Ways, diary_of: str) -> list[Row]:
    """The processor's time of one log's way onto the open page, the log itself left out."""
    rows = []
    with ways.diary() as diary:
        shown = ways.page(diary)
        promise = next(due.promise.id for due in diary.agenda().items)
        for chosen in _RANGES:
            shown.page.range_chosen.emit(chosen)
            _settle()
            works = []
            for n in range(_LOGS):
                diary.log(promise, (Outcome.KEPT, Outcome.MISSED)[n % 2])
                works.append(_timed(shown.update, time.process_time))
            for _ in range(_LOGS):
                diary.undo()
            rows.append(_milliseconds(f"a log on the open page, {diary_of}, {chosen}", works, 16))
    return rows


def _pattern_rows(ways: Ways, rounds: int) -> list[Row]:
    cold, again, behind = [], [], []
    clock = time.process_time
    for _ in range(rounds):
        with ways.diary() as diary:
            figures, promise = diary.figures, diary.promises.all()[0].id
            cold.append(_timed(figures.patterns, clock))
            diary.log(promise, Outcome.KEPT)
            again.append(_timed(figures.patterns, clock))
            diary.log(promise, Outcome.SKIPPED, _TODAY - timedelta(days=400))
            behind.append(_timed(figures.patterns, clock))
            for _ in range(2):
                diary.undo()
    name = "patterns, 10 years × 10 promises × 60 tags"
    return [
        _milliseconds(f"{name}, cold", cold, 100),
        _milliseconds(f"{name}, after a log", again, 50),
        _milliseconds(f"{name}, after a day of long ago", behind, 50),
    ]


def _milliseconds(name: str, took: list[float], at_most: float) -> Row:
    return Row(f"{name}, ms of work", median(took), 1, "", at_most, is_ratio=False)


def _memory_row(folder: Path) -> Row:
    page, bare = (_memory_of(what, folder) for what in ("page", "bare"))
    name = "memory with Progress open against a bare window, pyqtgraph and the same arrays"
    return Row(name, page, bare, "MB", 1.3)


def _memory_of(what: str, folder: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.progress", str(folder), "--hold", what]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _hold(what: str, folder: Path) -> None:
    """Show a window in a process of its own, and print the megabytes it holds."""
    app = QApplication([])
    ways = Ways(folder / "big")
    if what == "page":
        Appearance(app, Look(SchemeChoice.LIGHT, reduced_motion=True))
        with ways.diary() as diary:
            held: object = ways.page(diary)
            print(_resident())
            del held
        return
    import pyqtgraph as pg  # type: ignore[import-untyped]

    with closing(sqlite3.connect(database_file(ways.folder))) as connection:
        held = _raw_columns(connection)
    window, plot = QMainWindow(), pg.PlotWidget()
    window.setCentralWidget(plot)
    window.resize(960, 900)
    plot.plot(np.arange(90.0), np.arange(90.0))
    window.show()
    _paint(window)
    print(_resident())
    del held


def _raw_columns(connection: sqlite3.Connection) -> Columns:
    """The columns the page needs, a promise at a time, as a plain reader would hold them."""
    promises = [row[0] for row in connection.execute("SELECT id FROM promise")]
    parts = {part.value: n for n, part in enumerate(Part)}
    held: Columns = []
    for promise in promises:
        rows = connection.execute(
            "SELECT day, outcome, planned_part, context_when, before, after FROM entry"
            " WHERE promise = ? ORDER BY day",
            (promise,),
        ).fetchall()
        day, outcome, part, when, before, after = zip(*rows, strict=True)
        held.append(np.array(day))
        held.append(np.array(outcome, dtype=np.int8))
        held.append(np.array([parts.get(p, -1) for p in part], dtype=np.int8))
        held.append(np.array([w == "before" for w in when]))
        held.append(np.array([f or 0 for f in before], dtype=np.int8))
        held.append(np.array([f or 0 for f in after], dtype=np.int8))
    return held


def _make_patterns(folder: Path) -> None:
    if not database_file(folder).exists():
        path = database_file(folder)
        with closing(Store.open(path, folder / "backups", system_now())) as store:
            Diary(store, system_now).imports.fill(list(_ten_years()))


def _ten_years() -> Iterator[Record]:
    dice, first = random.Random(1), _TODAY - timedelta(days=_TEN_YEARS)
    promises = [uuid5(NAMESPACE_OID, f"pattern {n}") for n in range(_PROMISES)]
    for n, promise in enumerate(promises):
        yield Promise(promise, first, position=n)
        yield Terms(promise, first, f"Promise {n}")
    shares = [dice.uniform(0.03, 0.25) for _ in range(_TAGS)]
    for n in range(_TEN_YEARS):
        day = first + timedelta(days=n)
        at = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
        noted = (Noted(f"tag {t}", at) for t in range(_TAGS) if dice.random() < shares[t])
        yield DayContext(day, at, tuple(noted))
        for promise, outcome in zip(
            promises, dice.choices(_OUTCOMES, (20, 65, 10, 5), k=_PROMISES), strict=True
        ):
            logged = at + timedelta(hours=5)
            yield Entry(promise, day, outcome, logged, "UTC", planned_part=Part.MORNING)


def _paint(window: QMainWindow) -> None:
    QApplication.processEvents()
    window.grab()


def _settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def _timed(act: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    began = clock()
    act()
    return 1000 * (clock() - began)


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def _options() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--rounds", type=int, default=5)
    reader.add_argument("--hold", choices=("page", "bare"), help=argparse.SUPPRESS)
    return reader.parse_args()


if __name__ == "__main__":
    main()
