"""Waiting in the tray, locked, until somebody types the passphrase."""

from __future__ import annotations

import os
from datetime import datetime

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.clock import system_now
from desktop_app.desktop.bus import Bus, session_bus_address
from desktop_app.desktop.ending import Ending
from desktop_app.desktop.launching import CUES
from desktop_app.desktop.notifications import notifications
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.desktop.tray_host import TrayHostWatch
from desktop_app.storage.keyring import Keyring
from desktop_app.ui.safekeeping.locked import Locked


class Waiting:
    """Called, it gives the key once that was asked for; SystemExit where the user would quit.

    `was_asked`: somebody unlocked it; `is_for_cues`: to answer the cues that wait.
    """

    def __init__(self, app: QApplication, instance: SingleInstance) -> None:
        self._app, self._instance = app, instance
        self.was_asked = self.is_for_cues = False

    def __call__(self, keyring: Keyring) -> bytes:
        """Wait in the tray; where there is none, ask at once."""
        self.was_asked = True
        bus = Bus(session_bus_address(), self._app)
        notifier = notifications(bus, paths.resource("icons/kept.svg"), self._app)
        locked = Locked(keyring.unlock, _cues(), system_now, notifier, self._app)
        keys: list[bytes] = []
        locked.opened.connect(keys.append)
        self._wait(locked, TrayHostWatch(bus, self._app))
        bus.close()
        self.is_for_cues = locked.is_for_cues
        if not keys:
            self._instance.release()
            raise SystemExit(0)
        return keys[0]

    def _wait(self, locked: Locked, hosts: TrayHostWatch) -> None:
        ending, loop, instance = Ending(self._app), QEventLoop(), self._instance
        for done in (locked.opened, locked.left, ending.asked):
            done.connect(lambda *_: loop.quit())
        for asked in (hosts.host_left, instance.raise_requested):
            asked.connect(locked.ask)
        instance.answer_requested.connect(locked.ask_for_cues)
        hosts.host_appeared.connect(locked.show)
        hosts.host_left.connect(locked.hide)
        instance.listen()
        if hosts.present:
            locked.show()
        else:
            locked.ask()
        loop.exec()
        locked.end()
        ending.close()
        instance.raise_requested.disconnect(locked.ask)
        instance.answer_requested.disconnect(locked.ask_for_cues)
        hosts.deleteLater()


def _cues() -> list[datetime]:
    said = os.environ.pop(CUES, "")
    return [datetime.fromisoformat(word) for word in said.split()]
