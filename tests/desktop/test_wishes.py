"""How the desktop wants programs to look is read, and followed while Kept runs."""

import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.bus import Address, Bus
from desktop_app.desktop.wishes import DesktopWishes
from desktop_app.domain.wishes import Wishes
from tests.desktop.conftest import Neighbour

_PYTHON = "/usr/bin/python3"
_PORTAL, _SETTINGS = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
_PATH = "/org/freedesktop/portal/desktop"
_CHANGED = (_PATH, f"{_SETTINGS}.SettingChanged", "ssv")
_ANSWER = """ret = {"org.freedesktop.appearance": {
    "color-scheme": dbus.UInt32(1, variant_level=1),
    "accent-color": dbus.Struct((1.0, 0.5, 0.0), signature="ddd", variant_level=1),
}}"""


@pytest.fixture
def portal(qtbot: QtBot, bus: Bus) -> Iterator[None]:
    """A desktop that is dark and orange."""
    asked = subprocess.run([_PYTHON, "-c", "import dbusmock"], capture_output=True, check=False)
    if asked.returncode:
        pytest.skip("needs python3-dbusmock")
    daemon = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
    mock = Address(_PORTAL, _PATH, "org.freedesktop.DBus.Mock")
    command = (_PYTHON, "-m", "dbusmock", _PORTAL, _PATH, _SETTINGS)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        qtbot.waitUntil(lambda: bus.ask(daemon, "NameHasOwner", "s", (_PORTAL,)) == (True,))
        method = (_SETTINGS, "ReadAll", "as", "a{sa{sv}}", _ANSWER)
        assert bus.ask(mock, "AddMethod", "sssss", method) is not None
        yield
        program.terminate()


def test_what_the_desktop_wants_is_read(qtbot: QtBot, bus: Bus, portal: None) -> None:
    wishes = DesktopWishes(bus)
    qtbot.waitUntil(lambda: wishes.now == Wishes(dark=True, accent="#ff8000"))


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("color-scheme", ("u", 1), Wishes(dark=True)),
        ("color-scheme", ("u", 2), Wishes(dark=False)),
        ("reduced-motion", ("u", 1), Wishes(reduced_motion=True)),
        ("accent-color", ("(ddd)", (0.2, 0.4, 0.6)), Wishes(accent="#336699")),
    ],
)
def test_what_changes_while_kept_runs_is_heard(
    qtbot: QtBot, bus: Bus, neighbour: Neighbour, key: str, value: object, wanted: Wishes
) -> None:
    wishes = DesktopWishes(bus)
    with qtbot.waitSignal(wishes.changed) as heard:
        neighbour.say(*_CHANGED, "org.freedesktop.appearance", key, value)
    assert heard.args == [wanted]


def test_no_preference_leaves_it_to_qt(qtbot: QtBot, bus: Bus, neighbour: Neighbour) -> None:
    wishes = DesktopWishes(bus)
    for key, value in (
        ("color-scheme", ("u", 1)),
        ("color-scheme", ("u", 0)),
        ("accent-color", ("(ddd)", (1.0, 0.0, 0.0))),
        ("accent-color", ("(ddd)", (-1.0, -1.0, -1.0))),
    ):
        with qtbot.waitSignal(wishes.changed):
            neighbour.say(*_CHANGED, "org.freedesktop.appearance", key, value)
    assert wishes.now == Wishes()
