"""Whether the desktop has a place for a tray icon, and when one comes, goes or starts anew."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.desktop.bus import Body, Bus, Signals

WATCHER: Final = "org.kde.StatusNotifierWatcher"
_SETTLE_MS: Final = 250
_LOOKS_AFTER_LOGIN_S: Final = (1, 2, 4, 8, 16, 30)


class TrayHostWatch(QObject):
    """Announces tray hosts; an icon made before its host came must be made anew.

    StatusNotifier hosts announce themselves on the session bus. An old kind of tray (XEmbed) is
    found by looking: a few times after the start, then whenever the owner calls `look`.
    """

    host_appeared = Signal()
    host_left = Signal()

    def __init__(self, session_bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = QSystemTrayIcon.isSystemTrayAvailable()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._come)
        owner = Signals("org.freedesktop.DBus", "NameOwnerChanged", first_argument=WATCHER)
        session_bus.listen(owner, self._on_watcher)
        for change in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
            session_bus.listen(Signals(WATCHER, change), self._on_host)
        for seconds in () if self._present else _LOOKS_AFTER_LOGIN_S:
            QTimer.singleShot(seconds * 1000, self, self.look)

    @property
    def present(self) -> bool:
        """Whether there is a host now, as far as it was last seen."""
        return self._present

    @Slot()
    def look(self) -> None:
        """Compare with what the desktop offers now; cheap enough for every beat."""
        available = QSystemTrayIcon.isSystemTrayAvailable()
        if available and not self._present:
            self._come()
        elif self._present and not available:
            self._leave()

    def _on_watcher(self, body: Body) -> None:
        """The name of the watcher went from one owner to another; an empty owner is none."""
        _, before, after = body
        if before:
            self._leave()
        if after:
            self._settle.start()

    def _on_host(self, _body: Body) -> None:
        """A host joined or left a watcher that goes on."""
        self._settle.start()

    def _come(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._leave()
            return
        self._present = True
        self.host_appeared.emit()

    def _leave(self) -> None:
        self._settle.stop()
        if self._present:
            self._present = False
            self.host_left.emit()
