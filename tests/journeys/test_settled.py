"""Without a mouse; a diary that moves; a start that cannot be."""

from __future__ import annotations

import json
from pathlib import Path

from tests.journeys.stage import Stage, until


def _window(stage: Stage, name: str = "^Kept$") -> None:
    found = until(lambda: stage.windows("--name", name), f"the window {name}")[0]
    stage.xdotool("windowactivate", "--sync", str(found))


def _outcomes(stage: Stage) -> list[str | None]:
    return [due["outcome"] for due in json.loads(stage.command("today", "--json"))["due"]]


def _find(stage: Stage, words: str) -> None:
    stage.xdotool("key", "ctrl+k")
    until(lambda: stage.windows("--name", "^Find"), "the palette")
    stage.xdotool("type", "--delay", "30", words)
    stage.xdotool("key", "Return")


def test_everything_goes_without_a_mouse(xfce: Stage) -> None:
    for title in ("Drink a glass of water", "Write one sentence"):
        xfce.command("add", title, "--smaller", "One sip")
    xfce.kept()
    _window(xfce)
    _find(xfce, "sentence smaller")
    until(lambda: _outcomes(xfce) == [None, "kept_smaller"], "the palette's log")
    xfce.xdotool("key", "--delay", "60", "ctrl+z")
    until(lambda: _outcomes(xfce) == [None, None], "undo")
    xfce.xdotool("key", "question")
    _window(xfce, "^Keys")
    xfce.xdotool("key", "Escape")
    until(lambda: not xfce.windows("--name", "^Keys"), "the list left")


def test_the_diary_moves_and_kept_goes_on_in_the_new_place(xfce: Stage) -> None:
    del xfce.env["KEPT_DATA"]
    xfce.command("add", "Drink a glass of water")
    target = xfce.folder / "shelf"
    target.mkdir()
    (Path(xfce.env["XDG_CONFIG_HOME"]) / "kept").mkdir(exist_ok=True)
    settings = Path(xfce.env["XDG_CONFIG_HOME"]) / "kept" / "machine.json"
    settings.write_text(json.dumps({"page": "settings"}))
    xfce.kept()
    _window(xfce)
    _find(xfce, "move diary")
    _window(xfce, "^Choose a folder")
    xfce.xdotool("type", "--delay", "10", str(target))
    xfce.xdotool("key", "Return")
    _window(xfce, "^Move the diary")
    xfce.xdotool("key", "Return")
    until(
        lambda: json.loads(settings.read_text()).get("diary_folder") == str(target), "the new place"
    )
    assert _outcomes(xfce) == [None]
    xfce.command("log", "drink")
    until(lambda: xfce.windows("--name", "^Kept$"), "the window in the new place")
    old = xfce.folder / ".local" / "share" / "kept" / "diary.db"
    assert old.exists()
    assert (
        json.loads(xfce.command("today", "--json", "--data", str(old.parent)))["due"][0]["outcome"]
        is None
    )


def test_a_start_that_cannot_be_says_why(xfce: Stage) -> None:
    folder = Path(xfce.env["KEPT_DATA"])
    folder.mkdir()
    (folder / "diary.db").write_bytes(b"this is another program's file" * 400)
    xfce.kept()
    until(lambda: xfce.windows("--name", "^Kept$"), "the sentence")
    assert (folder / "diary.db").read_bytes().startswith(b"this is another")
