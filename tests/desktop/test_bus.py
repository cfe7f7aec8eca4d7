"""Talking to D-Bus: answers, refusals, signals, and a bus that goes away."""

import os
import subprocess

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.bus import Address, Body, Bus, Signals, session_bus_address
from tests.desktop.conftest import Neighbour

_DAEMON = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class Told:
    """What the bus answered."""

    def __init__(self) -> None:
        self.answers: list[Body] = []
        self.refusals = 0

    def answer(self, body: Body) -> None:
        self.answers.append(body)

    def refusal(self) -> None:
        self.refusals += 1


@pytest.fixture
def told() -> Told:
    return Told()


def test_a_call_is_answered(qtbot: QtBot, bus: Bus, told: Told) -> None:
    bus.call(_DAEMON, "NameHasOwner", "s", ("org.nobody",), told.answer, told.refusal)
    qtbot.waitUntil(lambda: told.answers == [(False,)])
    assert told.refusals == 0


def test_a_call_to_nobody_is_refused(qtbot: QtBot, bus: Bus, told: Told) -> None:
    nobody = Address("org.nobody", "/", "org.nobody")
    bus.call(nobody, "Speak", "", (), told.answer, told.refusal)
    qtbot.waitUntil(lambda: told.refusals == 1)
    assert told.answers == []


def test_a_signal_reaches_those_who_listen_for_it(
    qtbot: QtBot, bus: Bus, neighbour: Neighbour, told: Told
) -> None:
    bus.listen(Signals("org.a", "Here", path="/a", first_argument="x"), told.answer)

    def say_all() -> bool:
        for path, word in (("/b", "x"), ("/a", "y"), ("/a", "x")):
            neighbour.say(path, "org.a.Here", "s", word)
        return bool(told.answers)

    qtbot.waitUntil(say_all)
    assert set(told.answers) == {("x",)}


def test_a_property_is_read_without_losing_a_signal_meanwhile(
    qtbot: QtBot, bus: Bus, neighbour: Neighbour, told: Told
) -> None:
    bus.listen(Signals("org.a", "Here"), told.answer)
    assert "org.freedesktop.DBus.Monitoring" in (bus.property_of(_DAEMON, "Interfaces") or ())
    neighbour.say("/a", "org.a.Here")
    neighbour.own("org.a")  # answered, so the signal is on its way
    assert bus.property_of(_DAEMON, "Features") is not None
    qtbot.waitUntil(lambda: told.answers == [()])


def test_a_neighbour_that_never_answers_is_not_waited_for(bus: Bus, neighbour: Neighbour) -> None:
    neighbour.own("org.silent")
    assert bus.property_of(Address("org.silent", "/", "org.silent"), "Anything") is None
    assert bus.is_open


def test_whoever_waits_is_refused_when_the_bus_goes(
    qtbot: QtBot, bus: Bus, bus_daemon: subprocess.Popen[str], neighbour: Neighbour, told: Told
) -> None:
    neighbour.own("org.silent")
    silent = Address("org.silent", "/", "org.silent")
    bus.call(silent, "Speak", "", (), told.answer, told.refusal)
    bus_daemon.terminate()
    qtbot.waitUntil(lambda: not bus.is_open)
    assert told.refusals == 1
    bus.call(silent, "Speak", "", (), told.answer, told.refusal)
    qtbot.waitUntil(lambda: told.refusals == 2)
    assert bus.property_of(silent, "Anything") is None


def test_the_session_bus_has_a_usual_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert session_bus_address() == f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"
