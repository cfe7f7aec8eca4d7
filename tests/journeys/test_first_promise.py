"""From the first start to a logged promise: by mouse, and without one."""

from __future__ import annotations

import json
from typing import Any

from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, until

_WATER = "Drink a glass of water"


def _said(stage: Stage, *arguments: str) -> Any:
    return json.loads(stage.command(*arguments, "--json"))


def _outcomes(stage: Stage) -> dict[str, str | None]:
    return {due["title"]: due["outcome"] for due in _said(stage, "today")["due"]}


def _window(stage: Stage, name: str) -> int:
    window = until(lambda: stage.windows("--name", name), f"the window {name}")[0]
    stage.xdotool("windowactivate", "--sync", str(window))
    return window


def test_a_few_clicks_lead_to_a_kept_promise(xfce: Stage, reader: ScreenReader) -> None:
    xfce.kept()
    _window(xfce, "^One promise to begin with")
    reader.click(_WATER)
    for step in ("And on a hard day?", "What reminds you of it?"):
        reader.click("Next")
        reader.hear(step)
    reader.click("Promise it")
    until(lambda: _outcomes(xfce) == {_WATER: None}, "the promise")
    until(lambda: not xfce.windows("--name", "^One promise"), "Today alone")
    reader.click(f"Done: {_WATER}")
    until(lambda: _outcomes(xfce) == {_WATER: "kept"}, "the entry")
    assert _said(xfce, "promises")["promises"][0]["baseline"]


def test_the_keyboard_alone_does_it_too(xfce: Stage) -> None:
    xfce.kept()
    _window(xfce, "^One promise to begin with")
    xfce.xdotool("key", "space", "Return", "Return", "Return")
    until(lambda: _outcomes(xfce) == {_WATER: None}, "the baseline")
    until(lambda: not xfce.windows("--name", "^One promise"), "Today alone")
    _window(xfce, "^Kept$")
    xfce.xdotool("key", "ctrl+n")
    _window(xfce, "^New promise")
    xfce.xdotool("type", "Read one page")
    xfce.xdotool("key", "ctrl+Return")
    until(lambda: "Read one page" in _outcomes(xfce), "the second promise")
    _window(xfce, "^Kept$")
    xfce.xdotool("key", "ctrl+k")
    xfce.xdotool("type", "read one page done")
    xfce.xdotool("key", "Return")
    until(lambda: _outcomes(xfce)["Read one page"] == "kept", "the entry")
