"""The window's composition root: build, connect, run."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop_app import __version__, cli, paths
from desktop_app.desktop.bus import Bus, session_bus_address
from desktop_app.desktop.ending import Ending
from desktop_app.desktop.machine import load_machine_settings, save_machine_settings
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.desktop.tray_host import TrayHostWatch
from desktop_app.domain.problems import Problem
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.dialogs.problem import ProblemDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.program import Program
from desktop_app.ui.spoken import say

_NO_DISPLAY: Final = (
    "Kept has no screen to open its window on. Start it in a desktop session,"
    " or use it from here: kept today, kept log PROMISE, kept --help."
)


def run(folder: Path, *, hidden: bool) -> int:
    """Open the window on the diary in `folder`, or raise the one that runs. The exit code."""
    if _lacks_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    app = _application()
    instance = SingleInstance(paths.socket_file(folder), app)
    if not instance.acquire():
        return 0 if instance.ask_to_raise() else 1
    file = paths.machine_settings_file()
    machine = load_machine_settings(file)
    look = Look(SchemeChoice(machine.scheme), machine.text_factor, machine.reduced_motion)
    appearance = Appearance(app, look)
    try:
        diary = cli.open_diary(folder)
    except Problem as problem:
        return _cannot_open(problem)
    changes = Changes(diary, paths.database_file(folder), app)
    day, intentions = CurrentDay(diary, app), Intentions(diary, app)
    remember = partial(save_machine_settings, file)
    program = Program(diary, intentions, changes, day, appearance, machine, remember)
    instance.raise_requested.connect(program.come_forward)
    _start(app, program, hidden=hidden)
    code = app.exec()
    diary.store.close()
    instance.release()
    return code


def _start(app: QApplication, program: Program, *, hidden: bool) -> None:
    """Connect the program to the desktop's tray and to its end, and let it appear."""
    hosts = TrayHostWatch(Bus(session_bus_address(), app), app)
    hosts.host_appeared.connect(program.gain_tray)
    hosts.host_left.connect(program.lose_tray)
    Ending(app).asked.connect(program.quit)
    app.commitDataRequest.connect(lambda _manager: program.quit())
    program.start(hidden=hidden, has_tray=hosts.present)


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kept")
    app.setApplicationDisplayName("Kept")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kept")
    app.setQuitOnLastWindowClosed(False)
    return app


def _lacks_display() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _cannot_open(problem: Problem) -> int:
    print(problem, file=sys.stderr)
    ProblemDialog(say(problem.phrase)).exec()
    return 1
