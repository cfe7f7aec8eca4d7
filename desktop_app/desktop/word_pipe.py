"""A word from one Kept to another, as Windows has it: over a named pipe, with QtNetwork."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS: Final = 500


def say(address: str, word: bytes) -> bool:
    """Say `word` to whoever listens at `address`; whether it was taken, within a second."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(word + b"\n")
    return socket.waitForBytesWritten(_PATIENCE_MS)


class Ear(QObject):
    """`heard` carries each word that is said at `address`."""

    heard = Signal(bytes)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def open(self) -> None:
        """Listen from now on; what an Ear that was killed left behind is in nobody's way."""
        if not self._server.isListening():
            self._server.removeServer(self._address)
            self._server.listen(self._address)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        for socket in self._server.findChildren(QLocalSocket):
            if socket.canReadLine():
                self.heard.emit(bytes(socket.readLine().data()).strip())
                socket.disconnectFromServer()
