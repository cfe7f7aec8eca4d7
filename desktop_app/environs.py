"""What surrounds the program: buses, tray hosts, sleep and the session's end, the diary's guard.

The first paint needs none of it: `app` makes it afterwards.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtWidgets import QApplication

from desktop_app import logbook, paths
from desktop_app.clock import read_zone_anew, system_now
from desktop_app.desktop.autostart import autostart
from desktop_app.desktop.bus import Bus, session_bus_address, system_bus_address
from desktop_app.desktop.disturbance import disturbance
from desktop_app.desktop.dock import Dock, join_dock
from desktop_app.desktop.ending import Ending
from desktop_app.desktop.launching import CUES, command_line, desktop, started_by
from desktop_app.desktop.notifications import notifications
from desktop_app.desktop.sleep_wake import SleepWake
from desktop_app.desktop.tray_host import TrayHostWatch
from desktop_app.diary import Diary
from desktop_app.guarding.guard import Guard
from desktop_app.guarding.shelf import Shelf
from desktop_app.guarding.watching import go_on_after_errors, guard_while_running
from desktop_app.storage.moving import DiaryMove
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.program import Program


class Environs:
    """The desktop around one program, and what looks after its diary."""

    def __init__(
        self, app: QApplication, diary: Diary, desk: MachineDesk, data: str | None
    ) -> None:
        keep_log(diary.store.path.parent)
        self._app, self._data = app, data
        self._bus = Bus(session_bus_address(), app)
        self._guard = Guard(diary, desk)

    @cached_property
    def able(self) -> Capabilities:
        """What the program is able to do beyond the diary."""
        is_named = self._data is not None or paths.is_named()
        store = self._guard.diary.store
        folder = store.path.parent
        command = started_by(folder if is_named else None)
        return Capabilities(
            autostart((*command, "--hidden")),
            folder,
            paths.log_file(folder),
            None if is_named else DiaryMove(store),
            notifications(self._bus, paths.resource("icons/kept.svg"), self._app),
            partial(disturbance, self._bus),
            self._guard,
            Shelf(self._guard),
            lambda words: command_line((*command, *words)),
            desktop(),
        )

    def guard(self, changes: Changes, wishes: Intentions, program: Program) -> None:
        """Look after the diary from now on."""
        guard_while_running(self._guard, changes, wishes.refused.emit, program)

    def surround(self, program: Program, *, hidden: bool) -> None:
        """Connect the program to the desktop's tray, to sleep and to its end; let it settle."""
        hosts = TrayHostWatch(self._bus, self._app)
        hosts.host_appeared.connect(program.gain_tray)
        hosts.host_left.connect(program.lose_tray)
        program.cues.reminders.beat.connect(hosts.look)
        self._keep_time(program)
        Ending(self._app).asked.connect(program.quit)
        if sys.platform == "darwin":
            Dock(self._app, join_dock)
        if hidden:
            program.start(hidden=True, has_tray=hosts.present)
        else:
            program.settle(has_tray=hosts.present)

    def close(self) -> None:
        """Close the diary, then do what waited for that, and say what came of it."""
        store = self._guard.diary.store
        store.end_use()
        store.close()
        self._guard.finish()

    def start_anew(self, cues_while_locked: Sequence[datetime] | None) -> None:
        """Start this Kept once more: locked, where it is told of the cues to come."""
        program, *arguments = started_by(Path(self._data) if self._data else None)
        process, around = QProcess(), QProcessEnvironment.systemEnvironment()
        process.setProgram(program)
        if cues_while_locked is not None:
            arguments.append("--hidden")
            around.insert(CUES, " ".join(at.isoformat() for at in cues_while_locked))
        process.setArguments(arguments)
        process.setProcessEnvironment(around)
        process.startDetached()

    def _keep_time(self, program: Program) -> None:
        """Let sleep, another clock and another zone be noticed, at each beat at the latest."""
        reminders, system_bus = program.cues.reminders, Bus(system_bus_address(), self._app)
        wake = SleepWake(system_bus, self._bus, system_now, time.monotonic, self._app)
        wake.time_changed.connect(read_zone_anew)
        wake.time_changed.connect(reminders.look)
        wake.resumed.connect(read_zone_anew)
        wake.resumed.connect(reminders.resume)
        if self._guard.has_passphrase:
            wake.left.connect(program.locking.lock_with_screen)
        reminders.beat.connect(wake.look)


def keep_log(folder: Path) -> None:
    """Log to the diary's folder; after an error of Kept's own, say so once and go on."""
    logbook.begin(paths.log_file(folder))
    go_on_after_errors()
