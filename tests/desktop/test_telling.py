"""A line without a window: a real dunst on a bus and a screen of its own, or nobody."""

import json
import shutil
import subprocess

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.desktop.bus import Bus
from desktop_app.desktop.telling import tell
from tests.desktop.conftest import Neighbour

_SERVICE = "org.freedesktop.Notifications"


def test_the_desktop_shows_the_line_as_it_was_typed(qtbot: QtBot, bus: Bus, screen: str) -> None:
    assert screen
    if shutil.which("dunst") is None:
        pytest.skip("needs dunst")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(["dunst"], **quiet) as dunst:  # type: ignore[call-overload]
        qtbot.waitUntil(lambda: tell("Read <a> page", "Kept. That is 5 of the last 6.", ""))
        subprocess.run(["dunstctl", "close-all"], check=True)
        told = subprocess.run(["dunstctl", "history"], check=True, capture_output=True).stdout
        dunst.terminate()
    (last,) = json.loads(told)["data"][0]
    assert last["summary"]["data"] == "Read <a> page"
    assert last["body"]["data"] == "Kept. That is 5 of the last 6."


def test_nobody_who_shows_it_is_no_error(monkeypatch: pytest.MonkeyPatch, bus_address: str) -> None:
    assert bus_address
    assert not tell("Read", "Kept.", "")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not tell("Read", "Kept.", "")


def test_a_server_that_does_not_answer_is_not_waited_for(
    neighbour: Neighbour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.desktop.telling._PATIENCE_S", 0.05)
    neighbour.own(_SERVICE)
    assert not tell("Read", "Kept.", "")
