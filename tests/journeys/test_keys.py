"""A key of the desktop, bound to the command that Settings shows: it logs, and brings the cues."""

from __future__ import annotations

import json
import shlex
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import pytest

from tests.journeys.cueing import make_promises, outcomes, watch
from tests.journeys.stage import Stage, until
from tests.journeys.wall_clock import WallClock

_KEYS: Final = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>{keys}</keyboard></openbox_config>
"""
_KEY: Final = (
    '<keybind key="{key}"><action name="Execute"><command>{command}</command></action></keybind>'
)
_BETWEEN_S: Final = 6.0
_FAKED: Final = ("LD_PRELOAD", "TZ", "FAKETIME")


def _bind(stage: Stage, keys: dict[str, tuple[str, ...]]) -> None:
    """Let the window manager run `kept` with these words, as its user would have it do."""
    clock = [f"{name}={value}" for name, value in stage.env.items() if name.startswith(_FAKED)]
    kept = ("env", *clock, sys.executable, "-m", "desktop_app")
    bound = [
        _KEY.format(key=key, command=escape(shlex.join((*kept, *words))))
        for key, words in keys.items()
    ]
    file = Path(stage.env["XDG_CONFIG_HOME"]) / "openbox" / "rc.xml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(_KEYS.format(keys="".join(bound)))
    stage.run("openbox", "--reconfigure")


def test_one_key_logs_and_another_brings_the_cues_that_wait(xfce: Stage, clock: WallClock) -> None:
    if shutil.which("dunst") is None:
        pytest.skip("the machine lacks dunst")
    xfce.start("dunst", ["dunst"], LD_PRELOAD="")
    clock.set("2026-05-05 09:50:00")
    make_promises(xfce, {"title": "Water", "baseline": True}, {"title": "Read", "times": ["10:00"]})
    watch(xfce)
    _bind(xfce, {"W-w": ("log", "--baseline", "--notify"), "W-a": ("--answer",)})
    _pressed(xfce, "super+w", lambda: outcomes(xfce) == {"Water": "kept", "Read": None})
    until(lambda: "Kept. That is the first one." in _told(xfce), "the line in a notification")
    clock.strike("2026-05-05 10:00:00")
    until(lambda: xfce.windows("--name", "^Kept: cue$"), "the pop-up, out of the keyboard's reach")
    _pressed(xfce, "super+a", lambda: xfce.windows("--name", "^Answer cue$"))
    dialog = xfce.windows("--name", "^Answer cue$")[0]
    xfce.xdotool("windowactivate", "--sync", str(dialog), "key", "Return")
    until(lambda: outcomes(xfce) == {"Water": "kept", "Read": "kept"}, "the answer")


def _pressed(stage: Stage, keys: str, done: Callable[[], object]) -> None:
    """A window manager reads its keys when it comes to it: until then they do nothing."""

    def pressed() -> bool:
        stage.xdotool("key", keys)
        with suppress(AssertionError):
            return bool(until(done, "", _BETWEEN_S))
        return False

    until(pressed, f"what {keys} does")


def _told(stage: Stage) -> list[str]:
    """What notifications said so far."""
    stage.run("dunstctl", "close-all")
    history = json.loads(stage.run("dunstctl", "history"))["data"][0]
    return [told["body"]["data"] for told in history]
