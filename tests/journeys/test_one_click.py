"""From a click in a real tray to the row on the disk, and what happens around it."""

from __future__ import annotations

import json
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.journeys.stage import PATIENCE_S, Stage, end, start_host, until
from tests.journeys.tray import icon_place, open_quick_log

_FIRST_DONE = (50, 106)
_UNDO = (44, 160)


def _promise(stage: Stage) -> None:
    stage.command("add", "Drink a glass of water", "--smaller", "One sip", "--baseline")


def _said(stage: Stage, *arguments: str) -> Any:
    return json.loads(stage.command(*arguments, "--json"))


def _outcome(stage: Stage) -> str | None:
    outcome: str | None = _said(stage, "today")["due"][0]["outcome"]
    return outcome


def _click_done(stage: Stage) -> tuple[int, int, int, int]:
    x, y, width, height = open_quick_log(stage)
    stage.click(x + width - _FIRST_DONE[0], y + _FIRST_DONE[1])
    return x, y, width, height


def test_two_clicks_log_and_the_row_is_on_the_disk(desktop: Stage) -> None:
    _promise(desktop)
    desktop.kept("--hidden")
    _click_done(desktop)
    until(lambda: _outcome(desktop) == "kept", "the entry")
    with closing(sqlite3.connect(Path(desktop.env["KEPT_DATA"]) / "diary.db")) as database:
        assert database.execute("SELECT outcome FROM entry").fetchall() == [(1,)]


def test_undo_in_the_quick_log_takes_it_back(xfce: Stage) -> None:
    _promise(xfce)
    xfce.kept("--hidden")
    _click_done(xfce)
    until(lambda: _outcome(xfce) == "kept", "the entry")
    window = until(lambda: xfce.windows("--name", "quick log"), "the quick log")[0]
    xfce.xdotool("key", "--window", str(window), "ctrl+z")
    until(lambda: _outcome(xfce) is None, "the entry taken back")


def test_killed_at_once_the_log_is_there_after_the_restart(xfce: Stage) -> None:
    _promise(xfce)
    running = xfce.kept("--hidden")
    _click_done(xfce)
    until(lambda: _outcome(xfce) == "kept", "the entry")
    running.send_signal(signal.SIGKILL)
    running.wait()
    xfce.kept()
    until(lambda: xfce.windows("--name", "^Kept$"), "the window")
    assert _outcome(xfce) == "kept"
    assert xfce.command("undo").startswith("Taken back")
    assert _outcome(xfce) is None


def test_the_window_shows_what_the_command_line_wrote(xfce: Stage) -> None:
    _promise(xfce)
    xfce.kept()
    window = until(lambda: xfce.windows("--name", "^Kept$"), "the window")[0]
    before = _settled(xfce, window)
    xfce.command("log", "drink")
    until(lambda: _shot(xfce, window) != before, "the window drawn anew")


def _settled(stage: Stage, window: int) -> str:
    """The window's picture once two in a row are the same."""

    def look() -> str | None:
        first = _shot(stage, window)
        return first if first == _shot(stage, window) else None

    return until(look, "a window that is drawn") or ""


def _shot(stage: Stage, window: int) -> str:
    return stage.run("sh", "-c", f"import -window {window} png:- | sha256sum")


def test_a_second_start_raises_the_first(xfce: Stage) -> None:
    _promise(xfce)
    xfce.kept("--hidden")
    icon_place(xfce)
    assert not xfce.windows("--name", "^Kept$")
    second = xfce.start("second", [sys.executable, "-m", "desktop_app"])
    assert second.wait(PATIENCE_S) == 0
    until(lambda: xfce.windows("--name", "^Kept$"), "the window of the first")


def test_sigterm_leaves_cleanly(xfce: Stage) -> None:
    running = xfce.kept("--hidden")
    icon_place(xfce)
    running.terminate()
    assert running.wait(PATIENCE_S) == 0


def test_without_a_tray_the_window_is_home(bare: Stage) -> None:
    _promise(bare)
    running = bare.kept("--hidden")
    window = until(lambda: bare.windows("--name", "^Kept$"), "the window in spite of --hidden")[0]
    bare.xdotool("windowactivate", "--sync", str(window), "key", "alt+F4")
    until(lambda: not bare.windows("--name", "^Kept$"), "the window minimised")
    assert running.poll() is None
    assert bare.start("again", [sys.executable, "-m", "desktop_app"]).wait(PATIENCE_S) == 0
    until(lambda: bare.windows("--name", "^Kept$"), "the window back")


def test_a_tray_host_that_comes_late_and_one_that_restarts(bare: Stage) -> None:
    _promise(bare)
    bare.kept()
    until(lambda: bare.windows("--name", "^Kept$"), "the window")
    host = start_host(bare, "xfce4-panel")
    _click_done(bare)
    until(lambda: _outcome(bare) == "kept", "the entry")
    bare.xdotool("key", "Escape")
    until(lambda: not bare.windows("--name", "quick log"), "the quick log closed")
    end(host)
    start_host(bare, "xfce4-panel")
    assert open_quick_log(bare)
