"""Locking the diary: at a wish, after a while without a key or a click, and with the screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.capabilities import Guard
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.main_window import MainWindow

_MINUTE_MS: Final = 60_000
_USES: Final = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """Emits `idle` once no window of Kept had a key or a click for so many minutes."""

    idle = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWindow | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        app.focusWindowChanged.connect(self._follow)

    def wait(self, minutes: int) -> None:
        """Begin to wait so long; 0 waits no longer."""
        self._timer.setInterval(minutes * _MINUTE_MS)
        self._begin()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See what comes to the window that has the keyboard; let all of it pass."""
        if event.type() in _USES:
            self._begin()
        return False

    def _follow(self, window: QWindow | None) -> None:
        if self._watched is not None:
            with suppress(RuntimeError):  # it is gone already
                self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
        self._begin()

    def _begin(self) -> None:
        if self._timer.interval():
            self._timer.start()
        else:
            self._timer.stop()


class Locking(QObject):
    """Locks a diary that has a passphrase; without one nothing happens.

    Where the keychain opens it too, the window is covered: tray, quick log and cues go on, and
    cues name no promise. Else `begin_locked()` ends the program, which forgets the key, and
    starts it again, locked.
    """

    covered = Signal(bool)

    def __init__(
        self,
        guard: Guard | None,
        find_window: Callable[[], MainWindow],
        desk: MachineDesk,
        begin_locked: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._guard, self._desk = guard, desk
        self._find_window, self._begin_locked = find_window, begin_locked
        self.is_covered = False
        self._dialog: UnlockDialog | None = None
        self._idle = IdleWatch(_application(), self)
        self._idle.idle.connect(self.lock)
        if guard is not None and guard.has_passphrase:
            desk.changed.connect(self._heed)
            self._heed(desk.settings)

    def lock(self) -> None:
        """Lock now."""
        if self._guard is None or not self._guard.has_passphrase or self.is_covered:
            return
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.close()
        if self._guard.opens_by_keychain:
            self.is_covered = True
            self._find_window().cover(self._ask)
            self.covered.emit(True)
        else:
            self._begin_locked()

    def lock_with_screen(self) -> None:
        """The screen was locked, or the machine goes to sleep."""
        if self._desk.settings.lock_with_screen:
            self.lock()

    def _ask(self) -> None:
        """Ask for the passphrase before the window comes forward."""
        if self._guard is None:
            return
        if self._dialog is None:
            dialog = UnlockDialog(self._guard.unlock, leave=self.tr("Not now"))
            dialog.accepted.connect(self._uncover)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _uncover(self) -> None:
        self.is_covered = False
        self.covered.emit(False)
        window = self._find_window()
        window.uncover()
        window.come_forward()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _heed(self, machine: MachineSettings) -> None:
        self._idle.wait(machine.lock_after)


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError(app)
    return app
