"""Cues as notifications of a real desktop, their buttons pressed by a real mouse."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.journeys.cueing import make_promises, outcomes, use_notifications, watch
from tests.journeys.lived_day import Day
from tests.journeys.login1 import Login1
from tests.journeys.menu import words_of_menu
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, until
from tests.journeys.wall_clock import WallClock

_POPUP: Final = "^Kept: cue$"
_DIALOG: Final = "^Answer cue$"


@pytest.fixture
def notifyd(xfce: Stage, clock: WallClock, reader: ScreenReader) -> None:
    """The daemon of Xfce; Kept is to use it."""
    daemon = next(Path("/usr/lib").glob("*/xfce4/notifyd/xfce4-notifyd"), None)
    if daemon is None:
        pytest.skip("the machine lacks xfce4-notifyd")
    xfce.start("xfce4-notifyd", [str(daemon)], LD_PRELOAD="")
    use_notifications(xfce)


@pytest.fixture
def dunst(xfce: Stage, clock: WallClock) -> None:
    """Another daemon; Kept is to use it."""
    if shutil.which("dunst") is None:
        pytest.skip("the machine lacks dunst")
    xfce.start("dunst", ["dunst"], LD_PRELOAD="")
    use_notifications(xfce)


@pytest.mark.usefixtures("notifyd")
def test_a_day_with_notifications(
    xfce: Stage, clock: WallClock, login1: Login1, reader: ScreenReader
) -> None:
    def press(_title: str, what: str, done: Callable[[], object]) -> None:
        reader.press(what, done)
        until(lambda: not xfce.windows("--class", "notifyd"), "the notification gone")
        assert not xfce.windows("--name", _POPUP)

    Day(xfce, clock, login1, reader, press, ("12:10", "12:20")).live()


@pytest.mark.usefixtures("notifyd")
def test_several_are_one_notification_that_leads_to_the_dialog(
    xfce: Stage, clock: WallClock, reader: ScreenReader
) -> None:
    clock.set("2026-05-05 09:50:00")
    water, read = ({"title": title, "times": ["10:00"]} for title in ("Water", "Read"))
    make_promises(xfce, water, read)
    watch(xfce)
    clock.strike("2026-05-05 10:00:00")
    until(lambda: reader.says("Two small promises wait."), "one notification for both")
    reader.press("Answer cue…", lambda: xfce.windows("--name", _DIALOG))
    reader.press("Done: Water", lambda: outcomes(xfce)["Water"] == "kept")
    reader.press("Done: Read", lambda: outcomes(xfce)["Read"] == "kept")
    until(lambda: not xfce.windows("--name", _DIALOG), "the dialog gone with its last row")


@pytest.mark.usefixtures("dunst")
def test_the_body_of_a_notification_opens_the_dialog(xfce: Stage, clock: WallClock) -> None:
    clock.set("2026-05-05 09:50:00")
    make_promises(xfce, {"title": "Water", "times": ["10:00"]})
    watch(xfce)
    clock.strike("2026-05-05 10:00:00")
    window = until(lambda: xfce.windows("--class", "dunst"), "the notification")[0]
    x, y, _width, _height = xfce.geometry(window)
    xfce.click(x + 40, y + 20, button=2)
    dialog = until(lambda: xfce.windows("--name", _DIALOG), "the dialog")[0]
    xfce.xdotool("windowactivate", "--sync", str(dialog), "key", "Return")
    until(lambda: outcomes(xfce) == {"Water": "kept"}, "the entry")
    until(lambda: not xfce.windows("--name", _DIALOG), "the dialog gone")


@pytest.mark.usefixtures("dunst")
def test_do_not_disturb_holds_a_cue_and_the_tray_says_why(xfce: Stage, clock: WallClock) -> None:
    clock.set("2026-05-05 09:50:00")
    make_promises(xfce, {"title": "Water", "times": ["10:00"]})
    watch(xfce)
    xfce.run("dunstctl", "set-paused", "true")
    clock.strike("2026-05-05 10:00:00")
    why = "A cue waits: the desktop is on do not disturb"
    until(lambda: why in words_of_menu(xfce), "the tray that says why")
    assert xfce.run("dunstctl", "count", "waiting") == "0"
    xfce.run("dunstctl", "set-paused", "false")
    clock.strike("2026-05-05 10:01:00")
    until(lambda: xfce.windows("--class", "dunst"), "the notification after it")
