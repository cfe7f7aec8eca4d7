"""One Kept at a time: the first one holds a lock, a later one asks it to come forward and ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE = b"raise"
_PATIENCE_MS = 500
_ATTEMPTS = 4


class SingleInstance(QObject):
    """`address` is a socket's path in a folder of the user's own (mode 0700).

    A lock beside the socket decides who is first; the socket carries one word and no content.
    """

    raise_requested = Signal()

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address.as_posix()
        self._lock = QLockFile(address.with_suffix(".lock").as_posix())
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def acquire(self) -> bool:
        """Whether this is the first instance; it then listens until `release`."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)
        return True

    def ask_to_raise(self) -> bool:
        """Ask the first instance to come forward; whether it was reached, within two seconds."""
        for _ in range(_ATTEMPTS):
            socket = QLocalSocket()
            socket.connectToServer(self._address)
            if socket.waitForConnected(_PATIENCE_MS):
                socket.write(_RAISE)
                return socket.waitForBytesWritten(_PATIENCE_MS)
        return False

    def release(self) -> None:
        """Stop listening and give the lock back."""
        self._server.close()
        self._lock.unlock()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        for socket in self._server.findChildren(QLocalSocket):
            if socket.bytesAvailable() >= len(_RAISE):
                if socket.readAll().data() == _RAISE:
                    self.raise_requested.emit()
                socket.disconnectFromServer()
