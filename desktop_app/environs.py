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
from desktop_app.desktop.ending import Ending
from desktop_app.desktop.handing_over import hand_over
from desktop_app.desktop.launching import CUES, command_line, desktop, started_by
from desktop_app.desktop.notifications import notifications
from desktop_app.desktop.sleep_wake import SleepWake
from desktop_app.desktop.tray_host import TrayHostWatch
from desktop_app.desktop.wishes import DesktopWishes
from desktop_app.diary import Diary
from desktop_app.guarding.guard import Guard
from desktop_app.guarding.shelf import Shelf
from desktop_app.guarding.watching import go_on_after_errors, guard_while_running
from desktop_app.storage.moving import DiaryMove
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.capabilities import Capabilities
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
            hand_over,
        )

    @property
    def has_tray(self) -> bool:
        """Whether the desktop has a place for a tray icon, as far as it was last seen."""
        return self._hosts.present

    def follow_the_desktop(self, appearance: Appearance) -> None:
        """Let the window look as the desktop wants, now and whenever that changes."""
        DesktopWishes(self._bus, self._app).changed.connect(appearance.follow)

    def surround(self, program: Program) -> None:
        """Connect a program to the desktop's tray, to sleep and to its end; guard its diary."""
        self._hosts.host_appeared.connect(program.gain_tray)
        self._hosts.host_left.connect(program.lose_tray)
        program.cues.reminders.beat.connect(self._hosts.look)
        self._keep_time(program)
        self._ending.asked.connect(program.quit)
        guard_while_running(self._guard, program)

    def look_after_the_last_end(self, program: Program) -> None:
        """Look at the diary where it was not left cleanly."""
        if self._guard.diary.store.begin_use(system_now()):
            program.damage.look()

    @property
    def has_something_to_tell(self) -> bool:
        """Whether dialogs come once the diary is closed."""
        return self._guard.waiting is not None

    def close(self) -> None:
        """Close the diary, then do what waited for that, and say what came of it."""
        if self.has_something_to_tell:
            from desktop_app.guarding.leaving import leave_dialogs  # noqa: PLC0415 (seldom)

            self._ending.asked.connect(leave_dialogs)
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

    @cached_property
    def _hosts(self) -> TrayHostWatch:
        return TrayHostWatch(self._bus, self._app)

    @cached_property
    def _ending(self) -> Ending:
        if sys.platform == "darwin":
            from desktop_app.desktop.dock import Dock, join_dock  # noqa: PLC0415 (there is one)

            Dock(self._app, join_dock)
        return Ending(self._app)

    @cached_property
    def _wake(self) -> SleepWake:
        system_bus = Bus(system_bus_address(), self._app)
        wake = SleepWake(system_bus, self._bus, system_now, time.monotonic, self._app)
        wake.time_changed.connect(read_zone_anew)
        wake.resumed.connect(read_zone_anew)
        return wake

    def _keep_time(self, program: Program) -> None:
        """Let sleep, another clock and another zone be noticed, at each beat at the latest."""
        reminders, wake = program.cues.reminders, self._wake
        wake.time_changed.connect(reminders.look)
        wake.resumed.connect(reminders.resume)
        if self._guard.has_passphrase:
            wake.left.connect(program.locking.lock_with_screen)
        reminders.beat.connect(wake.look)


def keep_log(folder: Path) -> None:
    """Log to the diary's folder; after an error of Kept's own, say so once and go on."""
    logbook.begin(paths.log_file(folder))
    go_on_after_errors()
