"""A clean end: when a signal asks for it, and when the user's session ends."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

from desktop_app.desktop.early_end import SIGNALS

_Handler = Callable[[int, FrameType | None], Any] | int | None


class Ending(QObject):
    """Emits `asked` on a signal and when the session ends.

    Made on the main thread, once; `close` puts the former signal handlers back.
    """

    asked = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(
            self._writing.fileno(), warn_on_full_buffer=False
        )
        self._handlers: dict[int, _Handler] = {
            number: signal.signal(number, _heed) for number in SIGNALS
        }
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._app = app
        app.commitDataRequest.connect(self._on_session_end)

    def close(self) -> None:
        """Put the signals back as they were."""
        with suppress(BlockingIOError):
            self._on_signal()  # one that came since the event loop was last there to hear it
        self._app.commitDataRequest.disconnect(self._on_session_end)
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    def _on_session_end(self, _manager: QSessionManager) -> None:
        self.asked.emit()

    def _on_signal(self) -> None:
        received = self._reading.recv(64)
        if any(number in self._handlers for number in received):
            self.asked.emit()


def _heed(_number: int, _frame: FrameType | None) -> None:
    """Python runs a handler between bytecodes; the wake-up socket has told Qt already."""
