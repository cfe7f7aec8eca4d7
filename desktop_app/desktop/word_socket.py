"""A word from one Kept to another, over a socket in a folder of the user's own.

QtNetwork would do the same and take 3 MB of memory for it; Windows, where Python has no such
sockets, takes it (`word_pipe`).
"""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_PATIENCE_S: Final = 0.5
_LONGEST: Final = 64
_AT_THE_DOOR: Final = 8


def say(address: str, word: bytes) -> bool:
    """Say `word` to whoever listens at `address`; whether it was taken, within half a second."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_PATIENCE_S)
        try:
            line.connect(address)
            line.sendall(word + b"\n")
        except OSError:
            return False
    return True


class Ear(QObject):
    """`heard` carries each word that is said at `address`."""

    heard = Signal(bytes)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = Path(address)
        self._door: _Watched | None = None
        self._callers: set[_Watched] = set()

    def open(self) -> None:
        """Listen from now on; what an Ear that was killed left behind is in nobody's way."""
        if self._door is not None:
            return
        door = socket.socket(socket.AF_UNIX)
        try:
            self._address.unlink(missing_ok=True)
            door.bind(str(self._address))
            self._address.chmod(0o600)
            door.listen(_AT_THE_DOOR)
        except OSError:
            door.close()  # without it a second start says that the first does not answer
        else:
            self._door = _Watched(door, self)
            self._door.stirred.connect(self._greet)

    def close(self) -> None:
        """Listen no more."""
        for caller in self._callers:
            caller.close()
        self._callers.clear()
        if self._door is not None:
            self._door.close()
            self._door = None
            self._address.unlink(missing_ok=True)

    def _greet(self, door: _Watched) -> None:
        with suppress(OSError):
            caller = _Watched(door.line.accept()[0], self)
            caller.stirred.connect(self._hear)
            self._callers.add(caller)

    def _hear(self, caller: _Watched) -> None:
        with suppress(OSError):
            said = caller.line.recv(_LONGEST)
            caller.said += said
            if said and b"\n" not in caller.said and len(caller.said) < _LONGEST:
                return
        self._callers.discard(caller)
        caller.close()
        word, end, _ = caller.said.partition(b"\n")
        if end:
            self.heard.emit(word)


class _Watched(QObject):
    """A socket inside Qt's event loop."""

    stirred = Signal(object)

    def __init__(self, line: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        line.setblocking(False)
        self.line, self.said = line, b""
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self.stirred.emit(self))

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self.line.close()
        self.deleteLater()
