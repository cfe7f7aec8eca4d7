"""The main job from end to end: years come in, one is logged, the program dies, all is there."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.menu import choose, words_of_menu
from tests.journeys.stage import ROOT, Stage, until
from tests.journeys.tray import icon_place, open_quick_log

_REAL = ROOT.parent / "shared/peer-data/loop.db"


def _said(stage: Stage, *arguments: str) -> Any:
    return json.loads(stage.command(*arguments, "--json"))


def _kept_today(stage: Stage) -> list[str]:
    return [due["title"] for due in _said(stage, "today")["due"] if due["outcome"] == "kept"]


def test_the_menu_logs_holds_the_actions_and_takes_back(xfce: Stage) -> None:
    xfce.command("add", "Drink a glass of water", "--smaller", "One sip")
    xfce.kept("--hidden")
    icon_place(xfce)
    until(lambda: "Drink a glass of water" in words_of_menu(xfce), "the promise in the menu")
    assert {"Open Kept", "Quit", "Undo"} <= set(words_of_menu(xfce))
    until(lambda: choose(xfce, "Drink a glass of water", "Done"), "the entry chosen")
    until(lambda: _kept_today(xfce) == ["Drink a glass of water"], "the entry on the disk")
    until(lambda: "Done" not in words_of_menu(xfce), "a menu without what is kept")
    choose(xfce, "Undo")
    until(lambda: not _kept_today(xfce), "the entry taken back")


@pytest.mark.skipif(not _REAL.exists(), reason="the real files are not here")
def test_years_come_in_one_click_logs_and_nothing_is_gone_after_a_kill(xfce: Stage) -> None:
    report = _said(xfce, "import", str(_REAL))
    assert report["promises"]["new"] == 9
    assert report["left_out"]
    running = xfce.kept("--hidden")
    x, y, width, _height = open_quick_log(xfce)
    xfce.click(x + width - 50, y + 106)
    until(lambda: len(_kept_today(xfce)) == 1, "the entry on the disk")
    running.send_signal(signal.SIGKILL)
    running.wait()
    xfce.kept()
    window = until(lambda: xfce.windows("--name", "^Kept$"), "the window")[0]
    assert len(_kept_today(xfce)) == 1
    before = _colours(xfce, window)
    xfce.xdotool("key", "--window", str(window), "ctrl+2")
    until(lambda: _colours(xfce, window) != before, "the graph")
    assert xfce.command("undo").startswith("Taken back")
    assert not _kept_today(xfce)
    assert "import" in xfce.command("undo")
    assert _said(xfce, "promises")["promises"] == []


def _colours(stage: Stage, window: int) -> str:
    picture = Path(stage.folder) / "window.png"
    stage.run("import", "-window", str(window), str(picture))
    return stage.run("identify", "-format", "%#", str(picture))
