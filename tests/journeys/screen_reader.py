"""What Kept's windows say to a screen reader (AT-SPI): the words a user would find there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.journeys.stage import Stage, until

_LAUNCHER: Final = Path("/usr/libexec/at-spi-bus-launcher")
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ROOT: Final = DBusAddress(
    "/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry", _ACCESSIBLE
)
_BUS: Final = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_PATIENCE_S: Final = 10
_SHOWING: Final = 25
_EDITABLE: Final = 7
_FOCUSABLE: Final = 11
_FOCUSED: Final = 12
"""The bits of these states, as in atspi-constants.h."""
_ACTION: Final = "org.a11y.atspi.Action"
_TEXT: Final = "org.a11y.atspi.EditableText"
_COMPONENT: Final = "org.a11y.atspi.Component"
_ON_THE_SCREEN: Final = 0
_BETWEEN_CLICKS_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Control:
    """Something that takes the keyboard, as it is read: name, what it is, description."""

    name: str
    role: str
    described: str


class ScreenReader:
    """Start it before Kept, and before every other program whose windows it is to read."""

    def __init__(self, stage: Stage) -> None:
        if not _LAUNCHER.exists():
            pytest.skip("the machine lacks at-spi2-core")
        stage.env.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
        stage.start("at-spi", [str(_LAUNCHER), "--launch-immediately"], LD_PRELOAD="")
        self._stage = stage
        self._session = stage.env["DBUS_SESSION_BUS_ADDRESS"]
        self._address = until(self._find, "the screen reader's bus") or ""

    def names(self) -> list[str]:
        """The names of all that shows now."""
        with closing(open_dbus_connection(self._address)) as bus:
            return [name for name, _address in self._all(bus) if name]

    def says(self, words: str) -> bool:
        """Whether something that shows now is named so, or begins so."""
        return any(name.startswith(words) for name in self.names())

    def place(self, name: str) -> tuple[int, int] | None:
        """The middle of what shows under this name, on an X screen."""
        with closing(open_dbus_connection(self._address)) as bus:
            for found, address in self._all(bus):
                if found == name:
                    where = DBusAddress(address.object_path, address.bus_name, _COMPONENT)
                    x, y, width, height = _ask(bus, where, "GetExtents", "u", (_ON_THE_SCREEN,))
                    return x + width // 2, y + height // 2
        return None

    def do(self, name: str) -> bool:
        """Do what a screen reader offers for what is named so: no mouse, no key. Whether it could.

        This is how a switch, a braille display or a voice presses a button.
        """
        with closing(open_dbus_connection(self._address)) as bus:
            for found, address in self._all(bus):
                action = DBusAddress(address.object_path, address.bus_name, _ACTION)
                if found == name and _ask(bus, action, "DoAction", "i", (0,)):
                    return True
        return False

    def write(self, name: str, words: str) -> bool:
        """Write into the field of that name, as dictation does. Whether it could."""
        with closing(open_dbus_connection(self._address)) as bus:
            for found, address in self._all(bus):
                text = DBusAddress(address.object_path, address.bus_name, _TEXT)
                if found == name and _has(bus, address, _EDITABLE):
                    return bool(_ask(bus, text, "SetTextContents", "s", (words,)))
        return False

    def controls(self) -> list[Control]:
        """All that shows and takes the keyboard, in the order in which it is read."""
        with closing(open_dbus_connection(self._address)) as bus:
            return [
                Control(name, _ask(bus, address, "GetRoleName") or "", _described(bus, address))
                for name, address in self._all(bus)
                if _has(bus, address, _FOCUSABLE)
            ]

    def focused(self) -> str:
        """The name of what the keyboard is on."""
        with closing(open_dbus_connection(self._address)) as bus:
            names = (name for name, address in self._all(bus) if _has(bus, address, _FOCUSED))
            return next((name for name in names if name), "")

    def press(self, name: str, done: Callable[[], object]) -> None:
        """Click what is named so, by the real mouse, until it has done what it should.

        What has just come up takes no click yet; a busy machine may need a while to show it.
        """

        def pressed() -> bool:
            if place := self.place(name):
                self._stage.click(*place)
            with suppress(AssertionError):
                until(done, "", _BETWEEN_CLICKS_S)
                return True
            return False

        until(pressed, f"what a click on {name} does")

    def _all(self, bus: Any) -> Iterator[tuple[str, DBusAddress]]:
        for program in _ask(bus, _ROOT, "GetChildren"):
            yield from _named(bus, *program)

    def _find(self) -> str | None:
        with closing(open_dbus_connection(self._session)) as bus:
            reply = bus.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=_PATIENCE_S)
            return reply.body[0] if reply.header.message_type is MessageType.method_return else None


def _named(bus: Any, service: str, path: str) -> Iterator[tuple[str, DBusAddress]]:
    """It and all within it, with their names; what is hidden is left out."""
    address = DBusAddress(path, service, _ACCESSIBLE)
    if not path.endswith("/root") and not _has(bus, address, _SHOWING):
        return
    yield _property(bus, address, "Name"), address
    for child in _ask(bus, address, "GetChildren"):
        yield from _named(bus, *child)


def _has(bus: Any, address: DBusAddress, state: int) -> bool:
    states = _ask(bus, address, "GetState")
    return bool(states) and bool(states[0] >> state & 1)


def _described(bus: Any, address: DBusAddress) -> str:
    return _property(bus, address, "Description")


def _property(bus: Any, address: DBusAddress, name: str) -> str:
    properties = DBusAddress(
        address.object_path, address.bus_name, "org.freedesktop.DBus.Properties"
    )
    found = _ask(bus, properties, "Get", "ss", (_ACCESSIBLE, name))
    return found[1] if found else ""


def _ask(bus: Any, address: DBusAddress, method: str, signature: str = "", body: Any = ()) -> Any:
    """What it answers; nothing where it is gone meanwhile."""
    call = new_method_call(address, method, signature or None, body)
    reply = bus.send_and_get_reply(call, timeout=_PATIENCE_S)
    return reply.body[0] if reply.header.message_type is MessageType.method_return else ()
