"""How opening Today and searching the journal grow with a diary: no screen, the same process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app.clock import system_now
from desktop_app.diary import Diary
from desktop_app.paths import backups_folder, database_file
from desktop_app.storage.store import Store
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.places.directory import makers
from tests.benchmarks.journal import searching, timed
from tests.benchmarks.turns import Figures, in_turn
from tests.gallery.face import Face, settle

_WORDS: Final = {"often found": "raining", "hardly ever found": "kingfisher", "not found": "zebra"}

Grown = tuple[str, Figures, Figures]
"""What was done, and the milliseconds it took in the small and in the big diary."""


def grown(small: Path, big: Path, rounds: int) -> list[Grown]:
    """Each in both diaries, measured in turn."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Appearance(app, Look(SchemeChoice.LIGHT, reduced_motion=True))
    with ExitStack() as opened:
        faces = [opened.enter_context(_face(folder, look)) for folder in (small, big)]
        return [
            _measured("opening Today", rounds, *(partial(_open_today, face) for face in faces)),
            *(
                _measured(
                    f"searching the journal, {how}",
                    rounds,
                    *(partial(searching, words, face.diary) for face in faces),
                )
                for how, words in _WORDS.items()
            ),
        ]


@contextmanager
def _face(folder: Path, look: Appearance) -> Iterator[Face]:
    store = Store.open(database_file(folder), backups_folder(folder), system_now())
    with closing(store):
        made = Face(Diary(store, system_now), look)
        yield made
        made.end()
        settle()


def _open_today(face: Face) -> float:
    """From asking for the page to its first picture."""

    def open_() -> None:
        page = makers(face.around)["today"]()
        page.resize(*face.size)
        page.grab()
        page.deleteLater()

    took = timed(open_)
    settle()
    return took


def _measured(what: str, rounds: int, *measures: Callable[[], float]) -> Grown:
    few, many = in_turn(rounds, *measures)
    return what, few, many
