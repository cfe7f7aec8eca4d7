"""Real parts of a desktop: a D-Bus daemon of each test's own that starts nothing by itself."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, new_signal  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication

from desktop_app.desktop.bus import Address, Bus

_DAEMON = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")

_CONFIGURATION = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@pytest.fixture
def bus_daemon(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """The daemon itself; its first line of output is its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    configuration = tmp_path / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(folder=tmp_path))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        yield daemon
        daemon.terminate()


@pytest.fixture
def bus_address(bus_daemon: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of the test's own bus, which is the session bus meanwhile."""
    assert bus_daemon.stdout
    address = bus_daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    return address


@pytest.fixture
def bus(qapp: QCoreApplication, bus_address: str) -> Iterator[Bus]:
    """Kept's own connection to the bus."""
    bus = Bus(bus_address, qapp)
    yield bus
    bus.close()


class Neighbour:
    """Another program on the bus, that speaks once the bus knows what Kept listens for."""

    def __init__(self, address: str, kept: Bus) -> None:
        self._connection = open_dbus_connection(address)
        self._kept = kept

    def own(self, name: str) -> None:
        """Take a well-known name."""
        self._connection.send_and_get_reply(message_bus.RequestName(name))

    def say(self, path: str, signal: str, signature: str = "", *body: Any) -> None:
        """Send a signal, given with its interface."""
        interface, _, member = signal.rpartition(".")
        assert self._kept.ask(_DAEMON, "GetId", "", ()) is not None, "in its turn, after the rest"
        address = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(address, member, signature or None, body))

    def leave(self) -> None:
        """Be gone, as after a crash."""
        self._connection.close()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An X screen of the test's own, which programs started meanwhile use."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    reading, writing = os.pipe()
    with (
        os.fdopen(reading) as number,
        subprocess.Popen(
            ["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        ) as server,
    ):
        os.close(writing)
        display = f":{number.readline().strip()}"
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        yield display
        server.terminate()


@pytest.fixture
def neighbour(bus_address: str, bus: Bus) -> Iterator[Neighbour]:
    """Another program on the same bus."""
    neighbour = Neighbour(bus_address, bus)
    yield neighbour
    neighbour.leave()
