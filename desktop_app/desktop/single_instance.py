"""One Kept at a time: the first one holds a lock, a later one asks it for something and ends."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_RAISE, _ANSWER = b"raise", b"answer"
_PATIENCE_MS = 500
_PAUSE_MS = 250
"""The first one listens a moment after it has the lock."""
_ATTEMPTS = 4


class SingleInstance(QObject):
    """`address` is a socket's path in a folder of the user's own (mode 0700).

    A lock beside the socket decides who is first; the socket carries one word and no content.
    """

    raise_requested = Signal()
    answer_requested = Signal()

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address.as_posix()
        self._lock = QLockFile(address.with_suffix(".lock").as_posix())
        self._lock.setStaleLockTime(0)

    def acquire(self) -> bool:
        """Whether this is the first instance, until `release`."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear from now on of those that come later."""
        if self._server.isListening():
            return
        self._server.removeServer(self._address)
        self._server.listen(self._address)

    def ask_to_raise(self) -> bool:
        """Ask the first instance to come forward; whether it was reached, within two seconds."""
        return self._ask(_RAISE)

    def ask_to_answer(self) -> bool:
        """Ask it for the cues that wait, in a dialog; whether it was reached."""
        return self._ask(_ANSWER)

    def release(self) -> None:
        """Stop listening and give the lock back."""
        self._server.close()
        self._lock.unlock()

    def _ask(self, word: bytes) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 (the first paint does without)

        for _ in range(_ATTEMPTS):
            socket = QLocalSocket()
            socket.connectToServer(self._address)
            if socket.waitForConnected(_PATIENCE_MS):
                socket.write(word + b"\n")
                return socket.waitForBytesWritten(_PATIENCE_MS)
            QThread.msleep(_PAUSE_MS)
        return False

    @cached_property
    def _server(self) -> QLocalServer:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 (the first paint does without)

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        return server

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 (the first paint does without)

        for socket in self._server.findChildren(QLocalSocket):
            if socket.canReadLine():
                self._do(bytes(socket.readLine().data()).strip())
                socket.disconnectFromServer()

    def _do(self, word: bytes) -> None:
        if word == _RAISE:
            self.raise_requested.emit()
        elif word == _ANSWER:
            self.answer_requested.emit()
