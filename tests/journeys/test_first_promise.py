"""From the first start to a logged promise: by mouse, and without one."""

from __future__ import annotations

import json
from typing import Any

from tests.journeys.stage import Stage, until

_FIRST_STARTER = (100, 121)
_NEXT = (58, 64)
_DONE_IN_FIRST_ROW = (824, 243)


def _said(stage: Stage, *arguments: str) -> Any:
    return json.loads(stage.command(*arguments, "--json"))


def _outcomes(stage: Stage) -> dict[str, str | None]:
    return {due["title"]: due["outcome"] for due in _said(stage, "today")["due"]}


def _window(stage: Stage, name: str) -> int:
    window = until(lambda: stage.windows("--name", name), f"the window {name}")[0]
    stage.xdotool("windowactivate", "--sync", str(window))
    return window


def test_a_few_clicks_lead_to_a_kept_promise(xfce: Stage) -> None:
    xfce.kept()
    dialog = _window(xfce, "^One promise to begin with")
    x, y, width, height = xfce.geometry(dialog)
    xfce.click(x + _FIRST_STARTER[0], y + _FIRST_STARTER[1])
    for _step in range(3):
        xfce.click(x + width - _NEXT[0], y + height - _NEXT[1])
    until(lambda: _outcomes(xfce) == {"Drink a glass of water": None}, "the promise")
    until(lambda: not xfce.windows("--name", "^One promise"), "Today alone")
    x, y, _width, _height = xfce.geometry(_window(xfce, "^Kept$"))
    xfce.click(x + _DONE_IN_FIRST_ROW[0], y + _DONE_IN_FIRST_ROW[1])
    until(lambda: _outcomes(xfce) == {"Drink a glass of water": "kept"}, "the entry")
    assert _said(xfce, "promises")["promises"][0]["baseline"]


def test_the_keyboard_alone_does_it_too(xfce: Stage) -> None:
    xfce.kept()
    _window(xfce, "^One promise to begin with")
    xfce.xdotool("key", "space", "Return", "Return", "Return")
    until(lambda: _outcomes(xfce) == {"Drink a glass of water": None}, "the baseline")
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
