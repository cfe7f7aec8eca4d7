"""Start-up, the click, memory and idleness, as ratios against the bare minimum in the same run.

    python -m tests.benchmarks.speed [--rounds 9] [--entries 1000000] [--big FOLDER]

Needs Xvfb, openbox and a tray host, as the journeys do. Programs run from byte code, as installed
ones do, each taking its turn; what a row compares is of the same round, that of the median ratio.
A start is long enough to be disturbed nearly always: it has more rounds.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count, cycle
from pathlib import Path
from typing import Final

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.paths import backups_folder, database_file
from desktop_app.storage.store import Store
from tests.benchmarks import big_diary
from tests.benchmarks.growing import grown
from tests.benchmarks.turns import in_turn, typical
from tests.journeys.stage import Stage, stage, until
from tests.journeys.tray import icon_place

_IDLE_S: Final = 60
_LOOK_S: Final = 1.0
_SETTLE_S: Final = 4.0
_COME_TO_REST_S: Final = 30
_CLICKS: Final = 300
_STARTS: Final = 3

EMPTY_WINDOW: Final = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(time.monotonic() - float(sys.argv[1]), flush=True)
    app.quit()
app = QApplication(sys.argv[:1])
window = Window()
window.show()
app.exec()
"""
_KEPT_WINDOW: Final = """
import sys, time
started = float(sys.argv.pop(1))
from desktop_app import __main__
ready = __main__.ready_qt
def ready_qt():
    ready()
    from PySide6.QtCore import QCoreApplication, QTimer
    from desktop_app.ui.widgets.marks import OutcomeMark
    paint = OutcomeMark.paintEvent
    def done():
        print(time.monotonic() - started, flush=True)
        QCoreApplication.exit()
    def painted(self, event):
        paint(self, event)
        QTimer.singleShot(0, done)
    OutcomeMark.paintEvent = painted
__main__.ready_qt = ready_qt
__main__.main([])
"""
BARE_TRAY: Final = """
import sys
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
app = QApplication(sys.argv)
pixmap = QPixmap(22, 22)
pixmap.fill("green")
menu = QMenu()
menu.addAction("Quit")
tray = QSystemTrayIcon(QIcon(pixmap))
tray.setContextMenu(menu)
tray.show()
app.exec()
"""


@dataclass(frozen=True)
class Row:
    """One line of the table: what was measured, with what it is compared, and the bound."""

    name: str
    value: float
    base: float
    unit: str
    at_most: float
    is_ratio: bool = True

    def __str__(self) -> str:
        figure = self.value / self.base if self.is_ratio else self.value
        verdict = "yes" if figure <= self.at_most else "no"
        compared = f"{self.value:.3g} / {self.base:.3g} {self.unit}" if self.is_ratio else ""
        return f"| {self.name} | {figure:.2f} | {self.at_most:g} | {verdict} | {compared} |"


def main() -> None:
    """Measure everything and print one table."""
    options = _options()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        big = options.big or folder / "big"
        big_diary.make(big, options.entries)
        small = folder / "small"
        big_diary.make(small, 0)
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        rows = [*_command_rows(small, big, options.rounds), *_log_rows(small, big)]
        with stage(folder / "desktop") as opened:
            opened.env["PYTHONPYCACHEPREFIX"] = os.environ["PYTHONPYCACHEPREFIX"]
            rows += _start_rows(opened, small, big, options.rounds)
            rows += _tray_rows(opened, small, big)
        rows += [
            Row(f"{what}, a million against empty", *typical(many, few), "ms", 1.2)
            for what, few, many in grown(small, big, options.rounds)
        ]
    print("| what | measured | at most | met | figures |\n| --- | --- | --- | --- | --- |")
    print("\n".join(map(str, rows)))


def _start_rows(opened: Stage, small: Path, big: Path, rounds: int) -> list[Row]:
    def painted(code: str, folder: Path) -> Callable[[], float]:
        def measure() -> float:
            command = [sys.executable, "-c", code, str(time.monotonic())]
            env = opened.env | {"KEPT_DATA": str(folder)}
            done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
            return 1000 * float(done.stdout.split()[0])

        return measure

    bare, few, many = in_turn(
        _STARTS * rounds,
        painted(EMPTY_WINDOW, small),
        painted(_KEPT_WINDOW, small),
        painted(_KEPT_WINDOW, big),
    )
    return [
        Row("start to the first painted window, empty diary", *typical(few, bare), "ms", 1.6),
        Row("the same, a million entries", *typical(many, bare), "ms", 1.6),
        Row("start, a million against empty", *typical(many, few), "ms", 1.2),
    ]


def _tray_rows(opened: Stage, small: Path, big: Path) -> list[Row]:
    bare = memory(opened.start("bare", [sys.executable, "-c", BARE_TRAY]))
    opened.running["bare"].terminate()
    opened.running["bare"].wait()
    rows = []
    for words, folder in (("empty diary", small), ("a million entries", big)):
        before = _in_the_tray(opened, folder)  # a diary not left cleanly is looked through, once
        before.terminate()
        before.wait()
        running = _in_the_tray(opened, folder)
        rows.append(Row(f"memory in the tray, {words}", memory(running), bare, "MB", 1.35))
        if folder is small:
            rows.append(Row("idle wake-ups a minute", _wake_ups(running), 1, "", 2, is_ratio=False))
        running.terminate()
        running.wait()
    return rows


def _in_the_tray(opened: Stage, folder: Path) -> subprocess.Popen[bytes]:
    running = opened.kept("--hidden", KEPT_DATA=str(folder))
    until(lambda: icon_place(opened), "the tray icon")
    return running


def _command_rows(small: Path, big: Path, rounds: int) -> list[Row]:
    def wall(*command: str) -> Callable[[], float]:
        def measure() -> float:
            started = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            return 1000 * (time.perf_counter() - started)

        return measure

    def log(folder: Path) -> Callable[[], float]:
        kept = (sys.executable, "-m", "desktop_app", "log", "drink", "--data", str(folder))
        another = cycle((wall(*kept), wall(*kept, "--smaller")))

        def measure() -> float:
            return next(another)()

        return measure

    bare, few, many = in_turn(
        rounds, wall(sys.executable, "-c", "import sqlite3"), log(small), log(big)
    )
    return [
        Row("`kept log` against `python -c 'import sqlite3'`", *typical(few, bare), "ms", 6),
        Row("the same, a million entries", *typical(many, bare), "ms", 6),
    ]


def _log_rows(small: Path, big: Path) -> list[Row]:
    with ExitStack() as opened:
        raw = opened.enter_context(_raw_insert(small.parent / "raw.db"))
        clicks = [opened.enter_context(_click(folder)) for folder in (small, big)]
        bare, few, many = in_turn(_CLICKS, *(_timed_us(act) for act in (raw, *clicks)))
    return [
        Row("log through `Diary.log` against a raw insert", *typical(few, bare), "µs", 2),
        Row("the same, a million entries", *typical(many, bare), "µs", 2),
        Row("log, a million against empty", *typical(many, few), "µs", 1.2),
    ]


@contextmanager
def _raw_insert(path: Path) -> Iterator[Callable[[int], object]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = wal")
        raw.execute("PRAGMA synchronous = full")
        raw.execute("CREATE TABLE entry (promise BLOB, day INTEGER, outcome INTEGER, at TEXT)")
        at, insert = datetime.now(UTC).isoformat(), "INSERT INTO entry VALUES (?, ?, ?, ?)"
        yield lambda number: raw.execute(insert, (b"0" * 16, number, 1, at))


@contextmanager
def _click(folder: Path) -> Iterator[Callable[[int], object]]:
    now = datetime.now(UTC)
    store = Store.open(database_file(folder), backups_folder(folder), now)
    with closing(store):
        diary = Diary(store, lambda: now)
        promise = next(due.promise.id for due in diary.agenda().items)
        first = date(1960, 1, 1)
        yield lambda number: diary.log(promise, Outcome.KEPT, first + timedelta(days=number))
        for _ in range(_CLICKS + 1):
            diary.undo()


def _timed_us(act: Callable[[int], object]) -> Callable[[], float]:
    """Do it once more each time, with the next number."""
    numbers = count()

    def measure() -> float:
        number, started = next(numbers), time.perf_counter()
        act(number)
        return 1e6 * (time.perf_counter() - started)

    return measure


def memory(running: subprocess.Popen[bytes]) -> float:
    """What a program that has come to rest keeps in memory, in MB."""
    time.sleep(_SETTLE_S)
    status = Path(f"/proc/{running.pid}/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def _wake_ups(running: subprocess.Popen[bytes]) -> float:
    """How often it woke up in a minute; what it does then may make it wait a moment, again."""
    time.sleep(_COME_TO_REST_S)
    found, slept, before = 0, True, _switches(running.pid)
    for _ in range(round(_IDLE_S / _LOOK_S)):
        time.sleep(_LOOK_S)
        after = _switches(running.pid)
        woke = after != before
        found += woke and slept
        slept, before = not woke, after
    return found * 60 / _IDLE_S


def _switches(pid: int) -> dict[str, int]:
    """Voluntary context switches of each thread so far: each is one waking up."""
    said = {
        task.name: (task / "status").read_text(encoding="ascii")
        for task in Path(f"/proc/{pid}/task").iterdir()
    }
    word = "\nvoluntary_ctxt_switches:"
    return {task: int(status.split(word)[1].split()[0]) for task, status in said.items()}


def _options() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rounds", type=int, default=9)
    reader.add_argument("--entries", type=int, default=1_000_000)
    reader.add_argument("--big", type=Path, help="a big diary that is there, or is made there")
    return reader.parse_args()


if __name__ == "__main__":
    main()
