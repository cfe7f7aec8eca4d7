"""The face is tested in the look that users see."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desktop.autostart import autostart
from desktop_app.diary import Diary
from desktop_app.domain.settings import MachineSettings
from desktop_app.storage.moving import DiaryMove
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.program import Program
from tests.clock import terms_of

LIGHT = Look(SchemeChoice.LIGHT, reduced_motion=True)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The application dressed for one test, light and still until the test chooses otherwise."""
    made = Appearance(qapp, LIGHT)
    made.guard_words()
    yield made
    gc.collect()
    made.choose(LIGHT)
    qapp.setStyleSheet("")
    shiboken6.delete(made)


@pytest.fixture
def able(diary: Diary, tmp_path: Path) -> Capabilities:
    """What the program is able to do; nothing of it reaches the desktop."""
    login, log = autostart(("/bin/true",)), tmp_path / "kept.log"
    return Capabilities(login, tmp_path, log, DiaryMove(diary.store))


@pytest.fixture
def program(
    qtbot: QtBot, appearance: Appearance, diary: Diary, tmp_path: Path, able: Capabilities
) -> Iterator[Program]:
    """The whole program on the test's diary, not started yet; nothing is saved of the machine."""
    desk = MachineDesk(
        MachineSettings("light", reduced_motion=True, told_no_tray=True), lambda _: None, appearance
    )
    changes = Changes(diary, tmp_path / "diary.db", appearance)
    day, wishes = CurrentDay(diary, appearance), Intentions(diary, appearance)
    made = Program(diary, wishes, changes, day, appearance, desk, lambda: able)
    yield made
    for window in QApplication.topLevelWidgets():
        if type(window).__module__.startswith("desktop_app"):
            window.hide()
            window.deleteLater()
    if "tray" in vars(made._corner):
        appearance.changed.disconnect()
        made._corner.tray._menu.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def around(program: Program) -> Surroundings:
    """What the places of the window are given."""
    return program._around


@pytest.fixture
def window(program: Program, diary: Diary, qtbot: QtBot) -> MainWindow:
    """The program's window, shown and in front; its diary has one promise at least."""
    if not diary.promises.all():
        diary.promises.add(terms_of("Drink a glass of water"), baseline=True)
    program.start(hidden=False, has_tray=False)
    qtbot.waitExposed(program._window)
    program._window.activateWindow()
    qtbot.waitActive(program._window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return program._window
