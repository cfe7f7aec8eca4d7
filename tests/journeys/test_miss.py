"""A miss with a return, by real clicks and keys: the obstacle, one lesson, the smaller version."""

from __future__ import annotations

import json
from typing import Any

from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, until
from tests.journeys.tray import open_quick_log

LESSON = "On late days, do it before opening mail."


def _entry(stage: Stage) -> Any:
    entries = json.loads(stage.command("entries", "--json"))["entries"]
    return entries[-1] if entries else {"outcome": None}


def _key(stage: Stage, *keys: str) -> None:
    for key in keys:
        stage.xdotool("key", key)


def test_a_miss_becomes_a_lesson_and_a_return(xfce: Stage, reader: ScreenReader) -> None:
    xfce.command("add", "Write one sentence", "--smaller", "One word", "--baseline")
    xfce.kept("--hidden")
    x, y, _width, height = open_quick_log(xfce)
    xfce.click(x + 60, y + height - 26)
    until(lambda: _entry(xfce)["outcome"] == "missed", "the miss, logged at once")

    reader.press("What got in the way?", lambda: xfce.windows("--name", "^Not today$"))
    asked = xfce.windows("--name", "^Not today$")[0]
    xfce.xdotool("windowactivate", "--sync", str(asked))
    _key(xfce, "space", "Tab")
    xfce.xdotool("type", "--delay", "5", LESSON)
    _key(xfce, *["Tab"] * 4, "Return")
    until(lambda: _entry(xfce)["outcome"] == "kept_smaller", "the return")
    told = _entry(xfce)
    assert told["lesson"] == LESSON
    assert [(tag["name"], tag["role"]) for tag in told["tags"]] == [("time", "hindered")]
