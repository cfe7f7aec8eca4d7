"""The window's composition root: build, connect, run."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from desktop_app import __version__, cli, logbook, paths
from desktop_app.clock import read_zone_anew, system_now
from desktop_app.desktop.autostart import autostart
from desktop_app.desktop.bus import Bus, session_bus_address, system_bus_address
from desktop_app.desktop.disturbance import disturbance
from desktop_app.desktop.ending import Ending
from desktop_app.desktop.machine import load_machine_settings, save_machine_settings
from desktop_app.desktop.notifications import notifications
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.desktop.sleep_wake import SleepWake
from desktop_app.desktop.tray_host import TrayHostWatch
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.settings import MachineSettings
from desktop_app.guarding import Guard, guard_while_running, unlock
from desktop_app.storage.moving import DiaryMove
from desktop_app.storage.sql import DISK_ERRORS
from desktop_app.ui.appearance import Appearance, look_of
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.dialogs.problem import ProblemDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.helping import open_dialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.language import catalogues, speak
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.program import Program
from desktop_app.ui.spoken import say

_NO_DISPLAY: Final = (
    "Kept has no screen to open its window on. Start it in a desktop session,"
    " or use it from here: kept today, kept log PROMISE, kept --help."
)


def run(data: str | None, *, hidden: bool) -> int:
    """Open the window on the diary in the folder `data`, else in that of the environment or the
    platform, or raise the one that runs. The exit code.
    """
    if _lacks_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    app = _application()
    desk = _desk(app)
    appearance = Appearance(app, look_of(desk.settings))
    speak(desk.settings.language, app, catalogues())
    try:
        folder = cli.diary_folder(data)
        instance = SingleInstance(paths.socket_file(folder), app)
        if not instance.acquire():
            return _call_forward(instance)
        _keep_log(folder)
        guard = Guard(cli.open_diary(folder, unlock(paths.database_file(folder))), desk)
    except (Problem, OSError, *DISK_ERRORS) as error:
        return _cannot_open(cli.as_problem(error))
    is_named = data is not None or paths.is_named()
    bus = Bus(session_bus_address(), app)
    program = _program(appearance, guard, folder, bus, is_named=is_named)
    instance.raise_requested.connect(program.come_forward)
    _keep_time(app, program, bus)
    _start(app, program, bus, hidden=hidden)
    code = app.exec()
    _close(guard)
    instance.release()
    if program.starts_anew:
        _start_anew(data)
    return code


def _program(
    appearance: Appearance, guard: Guard, folder: Path, bus: Bus, *, is_named: bool
) -> Program:
    app, diary, desk = appearance, guard.diary, guard.desk
    changes = Changes(diary, paths.database_file(folder), app)
    command, arguments = _started_by()
    able = Capabilities(
        autostart((command, *arguments, "--hidden")),
        folder,
        paths.log_file(folder),
        None if is_named else DiaryMove(diary.store),
        notifications(bus, paths.resource("icons/kept.svg"), app),
        partial(disturbance, bus),
        guard,
    )
    day, wishes = CurrentDay(diary, app), Intentions(diary, app)
    guard_while_running(guard, changes, wishes.refused.emit, app)
    return Program(diary, wishes, changes, day, appearance, desk, able)


def _keep_log(folder: Path) -> None:
    """Log to the diary's folder; after an error of Kept's own, say so once and go on."""
    logbook.begin(paths.log_file(folder))
    words = translate(
        "App",
        "Something in Kept went wrong. Your diary is safe, and Kept goes on. Where it happened is"
        " in the log; Settings, Safety copies what helps to mend it.",
    )
    logbook.go_on_after_errors(lambda: open_dialog(ToldDialog(say(words))))


def _close(guard: Guard) -> None:
    """Close the diary, then do what waited for that, and say what came of it."""
    guard.diary.store.end_use()
    guard.diary.store.close()
    try:
        done = guard.finish()
    except Problem as problem:
        done = problem.phrase
    if done is not None:
        ToldDialog(say(done)).exec()


def _desk(app: QApplication) -> MachineDesk:
    """The settings of this machine; where their file has no place, they hold until the end."""
    try:
        file = paths.machine_settings_file()
    except OSError as error:
        return MachineDesk(MachineSettings(), partial(_refuse, error), app)
    return MachineDesk(load_machine_settings(file), partial(save_machine_settings, file), app)


def _refuse(error: OSError, _settings: MachineSettings) -> None:
    raise error


def _start_anew(data: str | None) -> None:
    command, arguments = _started_by()
    QProcess.startDetached(command, [*arguments, *(("--data", data) if data else ())])


def _started_by() -> tuple[str, list[str]]:
    """The program and its arguments that start this Kept once more."""
    script = Path(sys.argv[0]).absolute()
    if getattr(sys, "frozen", False):
        return sys.executable, []
    if script.stem == "kept" and os.access(script, os.X_OK):
        return str(script), []
    return sys.executable, ["-m", __package__ or "desktop_app"]


def _call_forward(instance: SingleInstance) -> int:
    if instance.ask_to_raise():
        return 0
    return _cannot_open(
        Problem(
            ENVIRONMENT,
            translate(
                "App",
                "Kept is running with this diary already, and its window does not answer."
                " Your diary is safe. Wait a moment, or end that Kept, then start it again.",
            ),
        )
    )


def _keep_time(app: QApplication, program: Program, bus: Bus) -> None:
    """Let sleep, another clock and another zone be noticed, at each beat at the latest."""
    reminders = program.cues.reminders
    wake = SleepWake(Bus(system_bus_address(), app), bus, system_now, time.monotonic, app)
    wake.time_changed.connect(read_zone_anew)
    wake.time_changed.connect(reminders.look)
    wake.resumed.connect(read_zone_anew)
    wake.resumed.connect(reminders.resume)
    reminders.beat.connect(wake.look)


def _start(app: QApplication, program: Program, bus: Bus, *, hidden: bool) -> None:
    """Connect the program to the desktop's tray and to its end, and let it appear."""
    hosts = TrayHostWatch(bus, app)
    hosts.host_appeared.connect(program.gain_tray)
    hosts.host_left.connect(program.lose_tray)
    program.cues.reminders.beat.connect(hosts.look)
    Ending(app).asked.connect(program.quit)
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
