"""Wayland, where a window of Kept's would take the keyboard: cues come as notifications.

Weston shows the session in a window of the X screen, so that the real mouse and keyboard reach it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.journeys.cueing import LETTER, cue_log, make_promises, outcomes
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, lacking, stage, until
from tests.journeys.wall_clock import WallClock

_SOCKET: Final = "kept-wayland"
_SETTINGS: Final = "[shell]\npanel-position=none\nlocking=false\n[core]\nidle-time=0\n"
_SIZE: Final = ("--width=1280", "--height=720")


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[Stage]:
    """A desktop whose session is Weston's; Xfce's notifications come up over it."""
    daemon = next(Path("/usr/lib").glob("*/xfce4/notifyd/xfce4-notifyd"), None)
    missing = lacking("weston") or ("" if daemon else "xfce4-notifyd")
    if missing:
        pytest.skip(f"the machine lacks {missing}; `packaging/dev.py test --yes` installs it")
    with stage(tmp_path / "desktop", None) as opened:
        settings = opened.folder / "weston.ini"
        settings.write_text(_SETTINGS)
        weston = ["weston", "--backend=x11-backend.so", f"--socket={_SOCKET}", *_SIZE]
        opened.start("weston", [*weston, f"--config={settings}"], LIBGL_ALWAYS_SOFTWARE="1")
        socket = Path(opened.env["XDG_RUNTIME_DIR"]) / _SOCKET
        until(socket.exists, "Weston")
        opened.start("xfce4-notifyd", [str(daemon)], NO_AT_BRIDGE="0")
        yield opened


def test_a_cue_comes_as_a_notification_and_typing_goes_on(wayland: Stage) -> None:
    reader, clock = ScreenReader(wayland), WallClock(wayland)
    clock.set("2026-05-05 09:50:00")
    make_promises(wayland, {"title": "Drink a glass of water", "times": ["10:00"]})
    session = {"WAYLAND_DISPLAY": _SOCKET, "QT_QPA_PLATFORM": "wayland"}
    wayland.kept(**session)
    until(lambda: cue_log(wayland) is not None, "Kept watching")
    typed = wayland.folder / "letter"
    typed.touch()
    wayland.start("letter", [sys.executable, "-c", LETTER, str(typed)], **session, LD_PRELOAD="")
    until(lambda: reader.says("A letter"), "the letter")
    until(lambda: _reaches(wayland, typed, "Dear "), "the keyboard on the letter")
    clock.strike("2026-05-05 10:00:00")
    until(lambda: reader.place("Done"), "the notification")
    wayland.xdotool("type", "Anna")
    until(lambda: typed.read_text().endswith("Dear Anna"), "the whole letter")
    assert not reader.says("It is time")
    reader.press("Done", lambda: outcomes(wayland) == {"Drink a glass of water": "kept"})
    assert cue_log(wayland) == [
        ("Drink a glass of water", "shown", None),
        ("Drink a glass of water", "answered", "logged"),
    ]


def _reaches(stage: Stage, typed: Path, words: str) -> bool:
    if not typed.read_text().endswith(words):
        stage.xdotool("type", words)
    return typed.read_text().endswith(words)
