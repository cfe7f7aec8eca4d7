"""Tray hosts that come late, leave and start anew, on a real X screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.stage import lay_out_panel

# Offscreen there is never a tray, so the watch runs in a program of its own.
_PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.desktop.bus import Bus, session_bus_address
from desktop_app.desktop.tray_host import TrayHostWatch

app = QApplication([])
watch = TrayHostWatch(Bus(session_bus_address()))
watch.host_appeared.connect(lambda: print("appeared", watch.present, flush=True))
watch.host_left.connect(lambda: print("left", watch.present, flush=True))
print("present" if watch.present else "absent", flush=True)
app.exec()
"""


class Watching:
    """What the program says, line by line."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._program = program

    def next_line(self) -> str:
        assert self._program.stdout
        return self._program.stdout.readline().strip()


@pytest.fixture
def watching(screen: str, bus_address: str) -> Iterator[Watching]:
    assert screen
    assert bus_address
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE, text=True
    ) as program:
        yield Watching(program)
        program.terminate()


def _start(*command: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture
def panel(bus_address: str) -> Iterator[str]:
    """The name of a panel with a StatusNotifier host, able to run on this bus."""
    settings = next(Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd"), None)
    if shutil.which("xfce4-panel") is None or settings is None:
        pytest.skip("needs xfce4-panel")
    assert bus_address
    lay_out_panel(Path(os.environ["XDG_CONFIG_HOME"]))
    with _start(str(settings)) as daemon:
        yield "xfce4-panel"
        daemon.terminate()


def test_a_panel_that_comes_late_and_starts_anew_is_noticed(watching: Watching, panel: str) -> None:
    assert watching.next_line() == "absent"
    for _ in range(2):
        with _start(panel, "--disable-wm-check") as running:
            assert watching.next_line() == "appeared True"
            running.terminate()
        assert watching.next_line() == "left False"


def test_a_tray_of_the_old_kind_is_found_by_looking(watching: Watching) -> None:
    if shutil.which("trayer") is None:
        pytest.skip("needs trayer")
    assert watching.next_line() == "absent"
    with _start("trayer") as running:
        assert watching.next_line() == "appeared True"
        running.terminate()
