"""A person who cannot use a mouse, or cannot see, lives a day with Kept through AT-SPI alone."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from tests.journeys.screen_reader import Control, ScreenReader
from tests.journeys.stage import Stage, until

_WATER: Final = "Drink a glass of water"
_HEADING: Final = {
    "Today": "Anything about today?",
    "Progress": "You keep",
    "Patterns": "What was looked at",
    "Journal": "Your journal since",
    "Strategies": "What works for you is kept here",
    "Promises": "Three promises",
    "Friend": "Someone beside you",
    "Settings": "Your day ends at",
}
"""What is read on each page once it is there."""
_PAGES: Final = tuple(_HEADING)
_NOTHING: Final = {"", "unknown", "invalid"}


def _said(stage: Stage, *arguments: str) -> Any:
    return json.loads(stage.command(*arguments, "--json"))


def _outcome(stage: Stage) -> str | None:
    outcome: str | None = _said(stage, "today")["due"][0]["outcome"]
    return outcome


def _told(stage: Stage) -> str:
    with closing(sqlite3.connect(Path(stage.env["KEPT_DATA"]) / "diary.db")) as database:
        found = database.execute("SELECT what_helped FROM entry").fetchone()
    return str(found[0]) if found else ""


def _do(reader: ScreenReader, name: str) -> None:
    until(lambda: reader.do(name), f"what a screen reader does with {name}")


def _promise(reader: ScreenReader) -> None:
    reader.hear("Choose one promise to begin with")
    _do(reader, _WATER)
    for heading in ("And on a hard day?", "What reminds you of it?"):
        _do(reader, "Next")  # Qt makes one press of two within a tenth of a second
        reader.hear(heading)
    _do(reader, "Promise it")


def test_a_day_is_lived_by_name_alone(xfce: Stage, reader: ScreenReader) -> None:
    xfce.kept()
    _promise(reader)
    until(lambda: _said(xfce, "promises")["promises"], "the promise")

    reader.hear(f"{_WATER}. baseline. Open")
    _do(reader, f"Done: {_WATER}")
    until(lambda: _outcome(xfce) == "kept", "the entry")
    reader.hear(f"{_WATER}. baseline. Kept")
    _do(reader, "Undo")
    until(lambda: _outcome(xfce) is None, "the entry taken back")
    _do(reader, f"Smaller: {_WATER}")
    until(lambda: _outcome(xfce) == "kept_smaller", "the smaller version")

    _do(reader, "Reflect")
    reader.hear("Before: 1 of 5")
    until(
        lambda: reader.write("What helped you finish?", "The kettle was on."), "a field to write in"
    )
    _do(reader, "Save")
    until(lambda: _told(xfce) == "The kettle was on.", "the reflection")

    _do(reader, "Progress")
    reader.hear("Not enough yet (1 of 5).")
    _do(reader, "Help")
    reader.hear("How likely you are to keep a promise")
    _do(reader, "Close")
    _do(reader, "Journal")
    reader.hear("Your journal since")


def test_all_that_takes_the_keyboard_says_what_it_is(xfce: Stage, reader: ScreenReader) -> None:
    xfce.command("demo", xfce.env["KEPT_DATA"])
    xfce.kept()
    for page in _PAGES:
        _do(reader, page)
        reader.hear(_HEADING[page])
        controls = until(lambda: _read_to_the_end(reader), page)
        assert len(controls) > len(_PAGES)
        assert not [one for one in controls if not one.name], page
        assert not [one for one in controls if one.role in _NOTHING], page
        assert [one.name for one in controls[: len(_PAGES)]] == list(_PAGES), page
        if page == "Progress":
            _read_the_graphs(controls)


def _read_to_the_end(reader: ScreenReader) -> list[Control]:
    """All controls, none of which went away while it was read; nothing where one did."""
    controls = reader.controls()
    return controls if all(one.role for one in controls) else []


def _read_the_graphs(controls: list[Control]) -> None:
    charts = {one.name: one.described for one in controls if one.role == "chart"}
    assert "at first" in charts["Reliability over time"]
    assert "Days all kept" in charts["A year at a glance"]
