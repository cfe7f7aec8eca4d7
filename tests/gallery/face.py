"""The whole program on a made-up diary, without a desktop: what pictures are taken of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from desktop_app.desktop.autostart import autostart
from desktop_app.diary import Diary
from desktop_app.domain.settings import MachineSettings
from desktop_app.guarding.guard import Guard
from desktop_app.guarding.shelf import Shelf
from desktop_app.storage.moving import DiaryMove
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.program import Program
from tests.gallery.diaries import open_diary

SIZE: Final = (960, 720)
_PATIENCE_MS: Final = 5000
_ROUNDS: Final = 3


class Face:
    """One running program; nothing of it reaches the desktop or is saved of the machine.

    `size` is how large its window is while nothing has to be seen at its whole height.
    """

    def __init__(self, diary: Diary, appearance: Appearance) -> None:
        self.diary, self.appearance = diary, appearance
        self.size = SIZE
        self._afterwards: list[Callable[[], object]] = []
        machine = MachineSettings("light", reduced_motion=True, told_no_tray=True)
        desk = MachineDesk(machine, lambda _: None, appearance)
        path = diary.store.path
        self._changes = changes = Changes(diary, path, appearance)
        day, self.wishes = CurrentDay(diary, appearance), Intentions(diary, appearance)
        guard = Guard(diary, desk)
        able = Capabilities(
            autostart(("/bin/true",)),
            path.parent,
            path.parent / "kept.log",
            DiaryMove(diary.store),
            guard=guard,
            shelf=Shelf(guard),
        )
        self.program = Program(diary, self.wishes, changes, day, appearance, desk, lambda: able)
        painted = QSignalSpy(self.window.painted)
        self.program.start(hidden=False, has_tray=False)
        self.window.resize(*self.size)
        painted.wait(_PATIENCE_MS)
        settle()

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.program._window

    @property
    def around(self) -> Surroundings:
        """What the places of the window are given."""
        return self.program._around

    def end(self) -> None:
        """Let nothing look at the diary any more."""
        self.program.quit()
        self._changes.deleteLater()

    def afterwards(self, undo: Callable[[], object]) -> None:
        """Do this once the picture is taken."""
        self._afterwards.append(undo)

    def put_back(self) -> None:
        """Leave nothing open but the main window, and the diary as it was."""
        while self._afterwards:
            self._afterwards.pop()()
        self.program._corner.quick_log.hide()
        self.program.cues.popup.hide()
        for popup in QApplication.topLevelWidgets():
            if popup.isVisible() and popup is not self.window:
                popup.close()
        settle()


def settle() -> None:
    """Let the loop turn until what was asked for is drawn, with what workers brought."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        QThreadPool.globalInstance().waitForDone()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


@contextmanager
def face(state: str, folder: Path, appearance: Appearance) -> Iterator[Face]:
    """The program on the diary of that name, made in `folder`."""
    diary = open_diary(state, folder)
    with closing(diary.store):
        made = Face(diary, appearance)
        try:
            yield made
        finally:
            made.put_back()
            made.end()
            for window in QApplication.topLevelWidgets():
                if type(window).__module__.startswith("desktop_app"):
                    window.hide()
                    window.deleteLater()
            made.program.deleteLater()
            settle()
