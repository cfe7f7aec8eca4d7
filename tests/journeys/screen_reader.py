"""What Kept's windows say to a screen reader (AT-SPI): the words a user would find there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.journeys.stage import Stage, until

_LAUNCHER: Final = Path("/usr/libexec/at-spi-bus-launcher")
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ROOT: Final = DBusAddress(
    "/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry", _ACCESSIBLE
)
_BUS: Final = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_PATIENCE_S: Final = 30
_SHOWING: Final = 25
_EDITABLE: Final = 7
_FOCUSABLE: Final = 11
_FOCUSED: Final = 12
"""The bits of these states, as in atspi-constants.h."""
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_ACTION: Final = "org.a11y.atspi.Action"
_TEXT: Final = "org.a11y.atspi.EditableText"
_COMPONENT: Final = "org.a11y.atspi.Component"
_ON_THE_SCREEN: Final = 0
_BETWEEN_CLICKS_S: Final = 1.5


@dataclass(frozen=True, slots=True)
class Control:
    """Something that takes the keyboard, as it is read: name, what it is, description."""

    name: str
    role: str
    described: str


@dataclass(slots=True)
class _Part:
    """One part of what shows: what it says of itself, and what is within it."""

    address: DBusAddress
    name: str = ""
    states: int = 0
    within: list[_Part] = field(default_factory=list)

    def has(self, state: int) -> bool:
        """Whether it is in this state."""
        return bool(self.states >> state & 1)

    def all(self) -> Iterator[_Part]:
        """It and all within it, in the order in which they are read."""
        yield self
        for part in self.within:
            yield from part.all()


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
        with self._bus() as bus:
            return [part.name for part in _showing(bus) if part.name]

    def says(self, words: str) -> bool:
        """Whether something that shows now is named so, or begins so."""
        return any(name.startswith(words) for name in self.names())

    def hear(self, words: str) -> None:
        """Wait until something is read that begins so."""
        until(lambda: self.says(words), f"“{words}” read aloud")

    def place(self, name: str) -> tuple[int, int] | None:
        """The middle of what shows under this name, on an X screen."""
        with self._bus() as bus:
            for part in _named(bus, name):
                where = _interface(part.address, _COMPONENT)
                x, y, width, height = _ask(bus, where, "GetExtents", "u", (_ON_THE_SCREEN,))
                return x + width // 2, y + height // 2
        return None

    def do(self, name: str) -> bool:
        """Do what a screen reader offers for what is named so: no mouse, no key. Whether it could.

        This is how a switch, a braille display or a voice presses a button.
        """
        with self._bus() as bus:
            return any(
                _ask(bus, _interface(part.address, _ACTION), "DoAction", "i", (0,))
                for part in _named(bus, name)
            )

    def write(self, name: str, words: str) -> bool:
        """Write into the field of that name, as dictation does. Whether it could."""
        with self._bus() as bus:
            for part in _named(bus, name):
                if part.has(_EDITABLE):
                    text = _interface(part.address, _TEXT)
                    return bool(_ask(bus, text, "SetTextContents", "s", (words,)))
        return False

    def controls(self) -> list[Control]:
        """All that shows and takes the keyboard, in the order in which it is read."""
        with self._bus() as bus:
            return [
                Control(
                    part.name,
                    _ask(bus, part.address, "GetRoleName") or "",
                    _described(bus, part.address),
                )
                for part in _showing(bus)
                if part.has(_FOCUSABLE)
            ]

    def focused(self) -> str:
        """The name of what the keyboard is on."""
        with self._bus() as bus:
            names = (part.name for part in _showing(bus) if part.has(_FOCUSED))
            return next((name for name in names if name), "")

    def click(self, name: str) -> None:
        """Click what is named so, by the real mouse, once it shows."""
        self._stage.click(*(until(lambda: self.place(name), name) or ()))

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

    def _bus(self) -> closing[Any]:
        return closing(open_dbus_connection(self._address))

    def _find(self) -> str | None:
        with closing(open_dbus_connection(self._session)) as bus:
            reply = bus.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=_PATIENCE_S)
            return reply.body[0] if reply.header.message_type is MessageType.method_return else None


def _showing(bus: Any) -> Iterator[_Part]:
    """All that shows in all programs, in the order in which it is read.

    A question to each part in its turn takes a busy machine seconds: all of a level are asked at
    once.
    """
    programs = [_Part(DBusAddress(path, service, _ACCESSIBLE)) for service, path in _programs(bus)]
    level = programs
    while level:
        within = _ask_all(bus, [(part.address, "GetChildren", "", ()) for part in level])
        for part, children in zip(level, within, strict=True):
            found = children[0] if children else ()
            part.within = [_Part(DBusAddress(path, name, _ACCESSIBLE)) for name, path in found]
        level = _those_that_show(bus, level)
    for program in programs:
        yield from program.all()


def _those_that_show(bus: Any, level: Sequence[_Part]) -> list[_Part]:
    """What is within them and shows, with its name; the rest is left out."""
    below = [part for parent in level for part in parent.within]
    for part, said in zip(below, _ask_all(bus, [_states_of(part) for part in below]), strict=True):
        part.states = said[0][0] | said[0][1] << 32 if said else 0
    for parent in level:
        parent.within = [part for part in parent.within if part.has(_SHOWING)]
    shown = [part for part in below if part.has(_SHOWING)]
    for part, said in zip(shown, _ask_all(bus, [_name_of(part) for part in shown]), strict=True):
        part.name = said[0][1] if said else ""
    return shown


def _programs(bus: Any) -> list[tuple[str, str]]:
    return list(_ask(bus, _ROOT, "GetChildren"))


def _named(bus: Any, name: str) -> Iterator[_Part]:
    return (part for part in _showing(bus) if part.name == name)


_Question = tuple[DBusAddress, str, str, Any]


def _states_of(part: _Part) -> _Question:
    return part.address, "GetState", "", ()


def _name_of(part: _Part) -> _Question:
    return _interface(part.address, _PROPERTIES), "Get", "ss", (_ACCESSIBLE, "Name")


def _described(bus: Any, address: DBusAddress) -> str:
    properties = _interface(address, _PROPERTIES)
    found = _ask(bus, properties, "Get", "ss", (_ACCESSIBLE, "Description"))
    return found[1] if found else ""


def _interface(address: DBusAddress, name: str) -> DBusAddress:
    return DBusAddress(address.object_path, address.bus_name, name)


def _ask(bus: Any, address: DBusAddress, method: str, signature: str = "", body: Any = ()) -> Any:
    """What it answers; nothing where it is gone meanwhile."""
    said = _ask_all(bus, [(address, method, signature, body)])[0]
    return said[0] if said else ()


def _ask_all(bus: Any, questions: Sequence[_Question]) -> list[Any]:
    """What each answers; nothing where it is gone meanwhile."""
    waiting: dict[int, int] = {}
    for place, (address, method, signature, body) in enumerate(questions):
        serial = next(bus.outgoing_serial)
        bus.send(new_method_call(address, method, signature or None, body), serial=serial)
        waiting[serial] = place
    answers: list[Any] = [()] * len(questions)
    while waiting:
        message = bus.receive(timeout=_PATIENCE_S)
        place = waiting.pop(message.header.fields.get(HeaderFields.reply_serial), -1)
        if place >= 0 and message.header.message_type is MessageType.method_return:
            answers[place] = message.body
    return answers
