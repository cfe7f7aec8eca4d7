"""Do not disturb, as each desktop says it, and a window that fills the screen."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.bus import Address, Bus
from desktop_app.desktop.disturbance import disturbance
from desktop_app.domain.deliveries import Why

_NOTIFICATIONS = "org.freedesktop.Notifications"
_PYTHON = "/usr/bin/python3"
_SETTINGS = next(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd"), Path("/nowhere"))
_FULL_SCREEN = """
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.desktop.bus import Bus
from desktop_app.desktop.disturbance import disturbance
from PySide6.QtCore import QTimer

app = QApplication([])
nowhere = Bus("unix:path=/nowhere")
window = QWidget()
said = [disturbance(nowhere)]
window.showFullScreen()
timer = QTimer(interval=50)

def look():
    why = disturbance(nowhere)
    if why != said[-1]:
        said.append(why)
        window.showNormal()
    if len(said) == 3:
        print(*said)
        app.quit()

timer.timeout.connect(look)
timer.start()
app.exec()
"""


@contextmanager
def _running(qtbot: QtBot, bus: Bus, name: str, *command: str) -> Iterator[None]:
    """A program that answers for `name` on the bus."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    daemon = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        qtbot.waitUntil(lambda: bus.ask(daemon, "NameHasOwner", "s", (name,)) == (True,))
        yield
        program.terminate()


def test_dunst_that_is_paused(qtbot: QtBot, bus: Bus, screen: str) -> None:
    assert screen
    with _running(qtbot, bus, _NOTIFICATIONS, "dunst"):
        assert disturbance(bus) is None
        subprocess.run(["dunstctl", "set-paused", "true"], check=True)
        assert disturbance(bus) is Why.DO_NOT_DISTURB


def test_xfce(qtbot: QtBot, bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    with _running(qtbot, bus, "org.xfce.Xfconf", str(_SETTINGS)):
        assert disturbance(bus) is None
        switch = ("-c", "xfce4-notifyd", "-p", "/do-not-disturb", "-n", "-t", "bool", "-s")
        subprocess.run(["xfconf-query", *switch, "true"], check=True)
        assert disturbance(bus) is Why.DO_NOT_DISTURB


def test_plasma(qtbot: QtBot, bus: Bus) -> None:
    asked = subprocess.run([_PYTHON, "-c", "import dbusmock"], capture_output=True, check=False)
    if asked.returncode:
        pytest.skip("needs python3-dbusmock")
    server = Address(_NOTIFICATIONS, "/org/freedesktop/Notifications", "org.freedesktop.DBus.Mock")
    mock = (_PYTHON, "-m", "dbusmock", _NOTIFICATIONS, server.path, _NOTIFICATIONS)
    with _running(qtbot, bus, _NOTIFICATIONS, *mock):
        for inhibited, why in ((False, None), (True, Why.DO_NOT_DISTURB)):
            said = (_NOTIFICATIONS, {"Inhibited": ("b", inhibited)})
            method = "UpdateProperties" if inhibited else "AddProperties"
            assert bus.ask(server, method, "sa{sv}", said) is not None
            assert disturbance(bus) is why


def test_gnome(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    schema = "org.gnome.desktop.notifications"
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    if (
        shutil.which("gsettings") is None
        or subprocess.run(
            ["gsettings", "list-keys", schema], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("needs gsettings and the schemas of GNOME")
    assert disturbance(bus) is None
    subprocess.run(["gsettings", "set", schema, "show-banners", "false"], check=True)
    assert disturbance(bus) is Why.DO_NOT_DISTURB


def test_a_desktop_that_does_not_say_is_not_disturbed(qtbot: QtBot) -> None:
    assert disturbance(Bus("unix:path=/nowhere")) is None


def test_a_window_that_fills_the_screen(screen: str) -> None:
    assert screen
    if shutil.which("openbox") is None:
        pytest.skip("needs openbox")
    with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as manager:
        said = subprocess.run(
            [sys.executable, "-c", _FULL_SCREEN],
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
        manager.terminate()
    assert said.stdout.split() == ["None", "full_screen", "None"]
