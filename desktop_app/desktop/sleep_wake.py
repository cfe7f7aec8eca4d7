"""Notices that the machine slept or was unlocked, and that its clock or time zone jumped."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimeZone, Signal, Slot

from desktop_app.desktop.bus import Body, Bus, Signals
from desktop_app.domain.days import Now
from desktop_app.domain.values import dataclass

JUMP_S: Final = 5.0
ASLEEP_S: Final = 90.0
_LOGIN: Final = "org.freedesktop.login1"
_SESSIONS: Final = "/org/freedesktop/login1/session/"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


@dataclass(frozen=True, slots=True)
class Beat:
    """The clocks (in seconds) and the zone's name, read together."""

    wall: float
    monotonic: float
    zone: str

    def jumped(self, before: Beat) -> bool:
        """Whether the wall clock was set, or the machine slept, since `before`."""
        return abs((self.wall - before.wall) - (self.monotonic - before.monotonic)) > JUMP_S

    def slept(self, before: Beat) -> bool:
        """Whether nobody was at the machine for a while.

        Some systems stop the monotonic clock in sleep and some do not, so the wall clock tells;
        that it was set forward by hand looks the same.
        """
        return self.wall - before.wall > ASLEEP_S


class SleepWake(QObject):
    """Compares the clocks whenever `look` is called (at each beat, at most a minute apart).

    The system's own messages (sleep, unlock, time zone) only make it sooner. `left` comes with
    them alone: the screen was locked, or the machine is about to sleep.
    """

    resumed = Signal()
    left = Signal()
    time_changed = Signal()

    def __init__(
        self,
        system_bus: Bus,
        session_bus: Bus,
        now: Now,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._monotonic = now, monotonic
        self._last = self._read()
        session = _session_path(os.environ.get("XDG_SESSION_ID", ""))
        timezone = Signals(_PROPERTIES, "PropertiesChanged", "/org/freedesktop/timedate1")
        system_bus.listen(Signals(f"{_LOGIN}.Manager", "PrepareForSleep"), self._on_away)
        system_bus.listen(Signals(f"{_LOGIN}.Session", "Unlock", session), self._on_unlock)
        system_bus.listen(Signals(f"{_LOGIN}.Session", "Lock", session), self._on_lock)
        system_bus.listen(timezone, self._on_timezone)
        for saver in _SCREEN_SAVERS:
            session_bus.listen(Signals(saver, "ActiveChanged"), self._on_away)

    @Slot()
    def look(self) -> None:
        """Compare with the last look and say what happened in between."""
        before, self._last = self._last, self._read()
        if self._last.slept(before):
            self.resumed.emit()
        elif self._last.jumped(before) or self._last.zone != before.zone:
            self.time_changed.emit()

    def _on_away(self, body: Body) -> None:
        """Sleep or a locked screen begins (True) or ends (False)."""
        if body == (False,):
            self._come_back()
        elif body == (True,):
            self.left.emit()

    def _on_lock(self, _body: Body) -> None:
        self.left.emit()

    def _on_unlock(self, _body: Body) -> None:
        self._come_back()

    def _on_timezone(self, _body: Body) -> None:
        self.look()

    def _come_back(self) -> None:
        self._last = self._read()
        self.resumed.emit()

    def _read(self) -> Beat:
        return Beat(self._now().timestamp(), self._monotonic(), local_zone_id())


def local_zone_id() -> str:
    """The name of the system's time zone as it is now, also in this process's C library."""
    if hasattr(time, "tzset"):
        time.tzset()
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _session_path(session: str) -> str:
    """The D-Bus path of the login session with this id (sd-bus label escaping); "" for any."""
    if not session:
        return ""
    escaped = "".join(
        letter
        if letter.isascii() and (letter.isalpha() or (letter.isdigit() and place))
        else "".join(f"_{byte:02x}" for byte in letter.encode())
        for place, letter in enumerate(session)
    )
    return _SESSIONS + escaped
