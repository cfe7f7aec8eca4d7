"""python-dbusmock's login manager on a bus of the machine's own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

import pytest
from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.journeys.stage import Stage, until

_SYSTEM_BUS: Final = """<busconfig><type>system</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Login1:
    """python-dbusmock's login manager."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._mock = DBusAddress(
            "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.DBus.Mock"
        )

    def sleep(self) -> None:
        """The machine is about to sleep."""
        self._say(True)

    def wake(self) -> None:
        """It woke."""
        self._say(False)

    def _say(self, start: bool) -> None:
        body = ("org.freedesktop.login1.Manager", "PrepareForSleep", "b", [("b", start)])

        def said() -> bool:
            with closing(open_dbus_connection(self._address)) as bus:
                call = new_method_call(self._mock, "EmitSignal", "sssav", body)
                return bool(bus.send_and_get_reply(call, timeout=5).header.message_type.value == 2)

        until(said, "the login manager")


@contextmanager
def login_manager(stage: Stage) -> Iterator[Login1]:
    """The machine's bus with a login manager that sends its machine to sleep."""
    if subprocess.run(
        ["/usr/bin/python3", "-c", "import dbusmock"], capture_output=True, check=False
    ).returncode:
        pytest.skip("the machine lacks python3-dbusmock")
    config = stage.folder / "system.conf"
    config.write_text(_SYSTEM_BUS.format(folder=stage.folder))
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout
        address = daemon.stdout.readline().strip()
        stage.env["DBUS_SYSTEM_BUS_ADDRESS"] = address
        command = ["/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind"]
        with subprocess.Popen(
            command,
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as mock:
            yield Login1(address)
            mock.terminate()
        daemon.terminate()
