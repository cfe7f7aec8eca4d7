"""Weeks with Kept, told in one sitting by real keys: there is no mouse on this desk."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from tests.journeys.keyboard import Keyboard
from tests.journeys.screen_reader import ScreenReader
from tests.journeys.stage import Stage, until

_WATER: Final = "Drink a glass of water"
_WRITE, _READ = "Write one sentence", "Read one page"
_SKIP: Final = ("Down", "Down", "Down", "Return")
"""From what the menu of a day's entry begins with."""
_TOLD: Final = "The kettle was on."


@pytest.fixture
def keys(xfce: Stage, reader: ScreenReader) -> Keyboard:
    """A keyboard on a desktop where Kept has just been started for the first time."""
    xfce.kept()
    return Keyboard(xfce, reader)


def _said(stage: Stage, *words: str) -> Any:
    return json.loads(stage.command(*words, "--json"))


def _outcomes(stage: Stage) -> dict[str, str | None]:
    return {due["title"]: due["outcome"] for due in _said(stage, "today")["due"]}


def _titles(stage: Stage) -> list[str]:
    return [promise["title"] for promise in _said(stage, "promises")["promises"]]


def _helped(stage: Stage) -> list[str]:
    with closing(sqlite3.connect(Path(stage.env["KEPT_DATA"]) / "diary.db")) as diary:
        return [row[0] for row in diary.execute("SELECT what_helped FROM entry")]


def _machine(stage: Stage) -> dict[str, Any]:
    file = Path(stage.env["XDG_CONFIG_HOME"]) / "kept" / "machine.json"
    settings: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
    return settings


def test_everything_is_done_by_keys(xfce: Stage, keys: Keyboard) -> None:
    _begin(xfce, keys)
    _log_and_reflect(xfce, keys)
    for title, smaller in ((_WRITE, "One word"), (_READ, "One line")):
        _promise(xfce, keys, title, smaller)
    _order_and_pause(xfce, keys)
    _set_a_day_right(xfce, keys)
    _go_dark(xfce, keys)
    _leave_and_return(xfce, keys)


def _begin(xfce: Stage, keys: Keyboard) -> None:
    keys.window("^One promise to begin with")
    keys.press("space", "Return", "Return", "Return")
    until(lambda: _outcomes(xfce) == {_WATER: None}, "the baseline")
    keys.window("^Kept$")


def _log_and_reflect(xfce: Stage, keys: Keyboard) -> None:
    keys.go_to(f"Smaller: {_WATER}")
    keys.press("d")
    until(lambda: _outcomes(xfce) == {_WATER: "kept"}, "the entry")
    keys.press("r")
    keys.window("^Reflect")
    keys.go_to("What helped you finish?")
    keys.write(_TOLD)
    keys.press("ctrl+Return")
    until(lambda: _helped(xfce) == [_TOLD], "the reflection")
    keys.window("^Kept$")
    keys.press("ctrl+z")
    until(lambda: _helped(xfce) == [""], "the reflection taken back")
    keys.press("ctrl+z")
    until(lambda: _outcomes(xfce) == {_WATER: None}, "the entry taken back")
    keys.press("ctrl+shift+z", "ctrl+y")
    until(lambda: _helped(xfce) == [_TOLD], "both done again")


def _promise(xfce: Stage, keys: Keyboard, title: str, smaller: str) -> None:
    keys.press("ctrl+n")
    keys.window("^New promise")
    keys.write(title)
    keys.go_to("And on a hard day?")
    keys.write(smaller)
    keys.hear(f"Every day: {title.lower()}. On a hard day: {smaller.lower()}.")
    keys.press("ctrl+Return")
    until(lambda: title in _titles(xfce), title)
    keys.window("^Kept$")


def _order_and_pause(xfce: Stage, keys: Keyboard) -> None:
    assert _titles(xfce) == [_WATER, _WRITE, _READ]
    keys.press("ctrl+6")
    keys.hear("Three promises")
    keys.go_to(_READ)
    keys.press("alt+Up")
    until(lambda: _titles(xfce) == [_WATER, _READ, _WRITE], "another order")
    keys.choose("Menu", "p")
    keys.window("^Pause$")
    keys.press("ctrl+Return")
    until(lambda: _READ not in _outcomes(xfce), "the pause")
    keys.window("^Kept$")


def _set_a_day_right(xfce: Stage, keys: Keyboard) -> None:
    keys.press("ctrl+4")
    keys.hear("Your journal since")
    keys.hear(f"{_WRITE}. ")
    keys.press("ctrl+f")
    keys.write("kettle")
    keys.hear_no_more(f"{_WRITE}. ")
    keys.press("Return")
    keys.away_from("Search the journal")
    keys.press("Down")
    keys.choose("Return", *_SKIP)
    until(lambda: _outcomes(xfce)[_WATER] == "skipped", "the day set right")


def _go_dark(xfce: Stage, keys: Keyboard) -> None:
    keys.press("ctrl+comma")
    keys.hear("Your day ends at")
    keys.go_to("As the system")
    keys.go_to("Dark", by="Right")
    until(lambda: _machine(xfce).get("scheme") == "dark", "the theme")
    keys.go_to("100")
    keys.go_to("150", by="Right")
    until(lambda: _machine(xfce).get("text_factor") == 1.5, "larger text")


def _leave_and_return(xfce: Stage, keys: Keyboard) -> None:
    keys.find("promises")
    keys.hear("Three promises")
    keys.press("ctrl+q")
    until(lambda: xfce.running["kept"].poll() is not None, "the end")
    assert _machine(xfce)["page"] == "promises"
    xfce.kept()
    keys.window("^Kept$")
    keys.hear("Three promises")
