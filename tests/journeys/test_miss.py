"""A miss with a return, by real clicks and keys: the obstacle, one lesson, the smaller version."""

from __future__ import annotations

import json
from typing import Any

from tests.journeys.stage import Stage, until
from tests.journeys.tray import open_quick_log

LESSON = "On late days, do it before opening mail."


def _entry(stage: Stage) -> Any:
    entries = json.loads(stage.command("entries", "--json"))["entries"]
    return entries[-1] if entries else {"outcome": None}


def _key(stage: Stage, *keys: str) -> None:
    for key in keys:
        stage.xdotool("key", key)


def test_a_miss_becomes_a_lesson_and_a_return(xfce: Stage) -> None:
    xfce.command("add", "Write one sentence", "--smaller", "One word", "--baseline")
    xfce.kept("--hidden")
    x, y, width, height = open_quick_log(xfce)
    quick = until(lambda: xfce.windows("--name", "quick log"), "the quick log")[0]
    xfce.click(x + 60, y + height - 26)
    until(lambda: _entry(xfce)["outcome"] == "missed", "the miss, logged at once")

    place = until(lambda: _grown(xfce, quick, height), "the answer")
    assert place is not None
    xfce.click(place[0] + width - 90, place[1] + place[3] - 78)
    asked = until(lambda: xfce.windows("--name", "^Not today$"), "the question")[0]
    xfce.xdotool("windowactivate", "--sync", str(asked))
    _key(xfce, "space", "Tab")
    xfce.xdotool("type", "--delay", "5", LESSON)
    _key(xfce, *["Tab"] * 4, "Return")
    until(lambda: _entry(xfce)["outcome"] == "kept_smaller", "the return")
    told = _entry(xfce)
    assert told["lesson"] == LESSON
    assert [(tag["name"], tag["role"]) for tag in told["tags"]] == [("time", "hindered")]


def _grown(stage: Stage, window: int, height: int) -> tuple[int, int, int, int] | None:
    place = stage.geometry(window)
    return place if place[3] != height else None
