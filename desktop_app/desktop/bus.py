"""A connection to D-Bus inside Qt's event loop; the only module that knows jeepney."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from desktop_app.domain.values import dataclass

if sys.platform == "linux":
    from jeepney import (  # type: ignore[import-untyped]
        DBusAddress,
        HeaderFields,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

Body = tuple[Any, ...]
Handler = Callable[[Body], None]

_PATIENCE_S: Final = 0.5
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class Address:
    """Where an object of another program is, and which of its interfaces is meant."""

    service: str
    path: str
    interface: str


@dataclass(frozen=True, slots=True)
class Signals:
    """Which signals to listen for; a field left empty matches all."""

    interface: str
    member: str
    path: str = ""
    first_argument: str = ""

    @property
    def rule(self) -> str:
        """The match rule in the words of the bus."""
        wanted = {
            "type": "signal",
            "interface": self.interface,
            "member": self.member,
            "path": self.path,
            "arg0": self.first_argument,
        }
        return ",".join(f"{name}='{value}'" for name, value in wanted.items() if value)


def session_bus_address() -> str:
    """The address of the user's bus."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={runtime}/bus"


def system_bus_address() -> str:
    """The address of the machine's bus."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"


class Bus(QObject):
    """Without a bus (as on Windows and macOS) everything is refused quietly and `is_open` is False.

    Nothing waits for an answer but `ask` and `property_of`, and those half a second at most.
    """

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listeners: list[tuple[Signals, Handler]] = []
        self._waiting: dict[int, tuple[Handler, Callable[[], None]]] = {}
        self._unheard: list[Any] = []
        self._connection = _connected(address)
        if self._connection is not None:
            self._notifier = QSocketNotifier(
                self._connection.sock.fileno(), QSocketNotifier.Type.Read, self
            )
            self._notifier.activated.connect(self._hear)

    @property
    def is_open(self) -> bool:
        """Whether there is a bus to talk to."""
        return self._connection is not None

    def listen(self, signals: Signals, handler: Handler) -> None:
        """Call `handler` with the arguments of each of these signals from now on."""
        self._listeners.append((signals, handler))
        daemon = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        self.call(daemon, "AddMatch", "s", (signals.rule,), _ignore, _ignore_refusal)

    def call(
        self,
        address: Address,
        method: str,
        signature: str,
        body: Body,
        answered: Handler,
        refused: Callable[[], None],
    ) -> None:
        """Call a method; later exactly one of `answered` and `refused` is called."""
        try:
            self._waiting[self._send(address, method, signature, body)] = (answered, refused)
        except OSError:
            self.close()
            QTimer.singleShot(0, self, refused)

    def ask(self, address: Address, method: str, signature: str, body: Body) -> Body | None:
        """What a method answers now; None where nobody answers within half a second."""
        answers: list[Body] = []
        try:
            serial = self._send(address, method, signature, body)
            self._waiting[serial] = (answers.append, _ignore_refusal)
            deadline = time.monotonic() + _PATIENCE_S
            while serial in self._waiting:
                message = self._connection.receive(timeout=deadline - time.monotonic())
                if not self._is_reply(message):
                    self._unheard.append(message)
        except TimeoutError:
            del self._waiting[serial]
        except OSError:
            self.close()
        if self._unheard:
            QTimer.singleShot(0, self, self._hear)
        return answers[0] if answers else None

    def property_of(self, address: Address, name: str) -> Any | None:
        """The value of a property now; None where nobody says it within half a second."""
        getter = Address(address.service, address.path, _PROPERTIES)
        answer = self.ask(getter, "Get", "ss", (address.interface, name))
        return answer[0][1] if answer else None

    def close(self) -> None:
        """Leave the bus; whoever still waits for an answer is refused."""
        if self._connection is None:
            return
        self._notifier.setEnabled(False)
        self._connection.close()
        self._connection = None
        waiting, self._waiting = self._waiting, {}
        for _, refused in waiting.values():
            refused()

    def _send(self, address: Address, method: str, signature: str, body: Body) -> int:
        if self._connection is None:
            raise ConnectionError
        target = DBusAddress(address.path, address.service, address.interface)
        serial = next(self._connection.outgoing_serial)
        message = new_method_call(target, method, signature or None, body)
        self._connection.send(message, serial=serial)
        return int(serial)

    def _hear(self) -> None:
        while self._connection is not None:
            try:
                unheard = self._unheard
                message = unheard.pop(0) if unheard else self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:
                self.close()
                return
            if not self._is_reply(message):
                self._tell(message)

    def _is_reply(self, message: Any) -> bool:
        serial = message.header.fields.get(HeaderFields.reply_serial)
        if serial not in self._waiting:
            return False
        answered, refused = self._waiting.pop(serial)
        if message.header.message_type is MessageType.method_return:
            answered(message.body)
        else:
            refused()
        return True

    def _tell(self, message: Any) -> None:
        fields = message.header.fields
        said = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
        for signals, handler in tuple(self._listeners):
            if (
                said == (signals.interface, signals.member)
                and signals.path in {"", fields.get(HeaderFields.path)}
                and (not signals.first_argument or message.body[:1] == (signals.first_argument,))
            ):
                handler(message.body)


def _connected(address: str) -> Any:
    if sys.platform == "linux":
        with suppress(OSError, RuntimeError, ValueError, KeyError):
            return open_dbus_connection(address)
    return None


def _ignore(_body: Body) -> None:
    """The answer tells nothing new."""


def _ignore_refusal() -> None:
    """A bus that refuses leaves things as they are."""
