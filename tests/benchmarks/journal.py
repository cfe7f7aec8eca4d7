"""How the journal feels in a diary of a million entries beside one that is empty.

`python -m tests.benchmarks.journal FOLDER` makes both diaries in FOLDER where they are not there
yet (some minutes, 650 MB). Milliseconds are medians of the same run, in turns; what counts are
their ratios. "a page" is a diary that just fills the window: the same lines have to be painted.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from types import SimpleNamespace
from typing import Final, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.storage.store import Store
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.places import journal
from desktop_app.ui.places.surroundings import Surroundings
from tests.benchmarks.big_diary import A_MILLION, PROMISES, make

_SIZES: Final = {"empty": 0, "a page": 6 * PROMISES, "a million": A_MILLION}
_ROUNDS: Final = 15
_SCROLLED: Final = 60
_WORDS: Final = ("raining", "tired", "water rain", "kingfisher", "zebra")


@dataclass(frozen=True)
class Desk:
    """One diary, and the page on it that is open now."""

    diary: Diary
    page: JournalPage
    window: QMainWindow


def open_page(diary: Diary) -> Desk:
    """The page, made, filled and painted."""
    window = QMainWindow()
    window.resize(960, 700)
    around = SimpleNamespace(
        diary=diary,
        wishes=Intentions(diary, window),
        changes=Changes(diary, diary.store.path, window),
        day=CurrentDay(diary, window),
        window=window,
        reflect=lambda *_: None,
        go=lambda *_: None,
    )
    page = journal.make(cast("Surroundings", around))
    window.setCentralWidget(page)
    window.show()
    paint(window)
    return Desk(diary, page, window)


def paint(window: QMainWindow) -> None:
    """Everything that is waiting is done and drawn."""
    QApplication.processEvents()
    window.grab()


@contextmanager
def opened(diary: Diary) -> Iterator[Desk]:
    """A page that is gone afterwards."""
    desk = open_page(diary)
    yield desk
    desk.window.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - began)


def opening(diary: Diary) -> float:
    """From asking for the page to its first picture."""
    began = time.perf_counter()
    with opened(diary):
        return 1000 * (time.perf_counter() - began)


def searching(words: str, diary: Diary) -> float:
    """From the last key to the picture of what was found, the pause of the typist included."""
    with opened(diary) as desk:
        field = desk.page.search.field
        began = time.perf_counter()
        QTest.keyClicks(field, words)
        done = list[object]()
        desk.page.search.sought.connect(done.append)
        while not done:
            QApplication.processEvents()
        paint(desk.window)
        return 1000 * (time.perf_counter() - began)


def scrolling(diary: Diary) -> list[float]:
    """Each of many pages down, with what has to be read for it."""
    with opened(diary) as desk:
        view = desk.page.view
        view.setFocus()

        def page_down() -> None:
            QTest.keyClick(view, Qt.Key.Key_PageDown)
            paint(desk.window)

        return [timed(page_down) for _ in range(_SCROLLED)]


def compare(name: str, diaries: dict[str, Diary], measure: Callable[[Diary], float]) -> None:
    """One line of the table."""
    taken: dict[str, list[float]] = {size: [] for size in diaries}
    for _ in range(_ROUNDS):
        for size, diary in diaries.items():
            taken[size].append(measure(diary))
    empty, page, million = (median(values[2:]) for values in taken.values())
    print(
        f"| {name} | {empty:.0f} | {page:.0f} | {million:.0f}"
        f" | {million / empty:.2f} | {million / page:.2f} |"
    )


def main() -> None:
    """The command."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    folder = words.parse_args().folder
    app = QApplication([])
    _look = Appearance(app, Look(SchemeChoice.LIGHT, reduced_motion=True))
    diaries = {}
    for size, entries in _SIZES.items():
        place = folder / size.replace(" ", "-")
        store = Store.open(make(place, entries), place / "backups", system_now())
        diaries[size] = Diary(store, system_now)
    print("| ms | empty | a page | a million | to empty | to a page |\n|---|---|---|---|---|---|")
    compare("opening", diaries, opening)
    for text in _WORDS:
        compare(f"searching “{text}”", diaries, partial(searching, text))
    taken = sorted(scrolling(diaries["a million"]))
    print(f"\nA page down in a million: median {median(taken):.0f} ms, worst {taken[-1]:.0f} ms.")


if __name__ == "__main__":
    main()
