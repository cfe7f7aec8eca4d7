"""Cues on a real desktop: they come without taking the keyboard, and answer to real clicks."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final

import pytest

from tests.journeys.cueing import make_promises, outcomes, watch, write_letter
from tests.journeys.lived_day import LATER, SMALLER, Day
from tests.journeys.login1 import Login1
from tests.journeys.menu import words_of_menu
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, end, until
from tests.journeys.wall_clock import WallClock

_POPUP: Final = "^Kept: cue$"
_FULL_SCREEN: Final = """
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
film = QLabel("A film")
film.setWindowTitle("A film")
film.showFullScreen()
app.exec()
"""


@pytest.mark.parametrize("manager", ["openbox", "xfwm4"])
def test_typing_goes_on_while_the_pop_up_comes(
    xfce: Stage, clock: WallClock, reader: ScreenReader, manager: str
) -> None:
    if manager == "xfwm4":
        xfce.start("xfwm4", ["xfwm4", "--replace", "--compositor=off"], LD_PRELOAD="")
        until(lambda: xfce.running["openbox"].poll() is not None, "the other window manager")
    clock.set("2026-05-05 09:50:00")
    make_promises(xfce, {"title": "Drink a glass of water", "times": ["10:00"]})
    watch(xfce)
    typed = write_letter(xfce)
    xfce.xdotool("type", "Dear ")
    clock.strike("2026-05-05 10:00:00")
    until(lambda: xfce.windows("--name", _POPUP), "the pop-up")
    xfce.xdotool("type", "Anna, ")
    time.sleep(1.2)  # keys do nothing there once its first second is over either
    xfce.xdotool("key", "space", "Return", "KP_Enter")
    xfce.xdotool("type", "hello")
    until(lambda: typed.read_text() == "Dear Anna,  hello", "the whole letter")
    assert outcomes(xfce) == {"Drink a glass of water": None}
    reader.press(
        "Done: Drink a glass of water",
        lambda: outcomes(xfce) == {"Drink a glass of water": "kept"},
    )


def test_a_day_with_cues(
    xfce: Stage, clock: WallClock, login1: Login1, reader: ScreenReader
) -> None:
    def press(title: str, what: str, done: Callable[[], object]) -> None:
        if what == LATER:
            reader.press(f"Later: {title}", lambda: reader.place(f"1 hour: {title}"))
            what = "1 hour"
        reader.press(f"{'One line' if what == SMALLER else what}: {title}", done)
        until(lambda: not xfce.windows("--name", _POPUP), "the pop-up gone")

    Day(xfce, clock, login1, reader, press, ("13:00",)).live()


def test_a_film_is_not_disturbed_and_the_tray_says_why(xfce: Stage, clock: WallClock) -> None:
    film = xfce.start("film", [sys.executable, "-c", _FULL_SCREEN], LD_PRELOAD="")
    clock.set("2026-05-05 09:50:00")
    make_promises(xfce, {"title": "Drink a glass of water", "times": ["10:00"]})
    watch(xfce)
    until(lambda: _fills_the_screen(xfce, "^A film$"), "the film")
    clock.strike("2026-05-05 10:00:00")
    why = "A cue waits: a window fills the screen"
    until(lambda: why in words_of_menu(xfce), "the tray that says why")
    assert not xfce.windows("--name", _POPUP)
    end(film)
    clock.strike("2026-05-05 10:01:00")
    until(lambda: xfce.windows("--name", _POPUP), "the pop-up after the film")
    until(lambda: why not in words_of_menu(xfce), "a tray that has nothing to say")


def _fills_the_screen(stage: Stage, name: str) -> bool:
    active = stage.run("xprop", "-root", "-notype", "_NET_ACTIVE_WINDOW").rpartition("# ")[2]
    if active not in [hex(window) for window in stage.windows("--name", name)]:
        return False
    return "FULLSCREEN" in stage.run("xprop", "-id", active, "-notype", "_NET_WM_STATE")
