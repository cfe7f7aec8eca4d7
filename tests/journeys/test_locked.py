"""A diary with a passphrase, on a real desktop: what a locked Kept shows, and how it locks."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

from tests.journeys.menu import choose, words_of_menu
from tests.journeys.stage import Stage, until

PHRASE = "tea at the window"
TITLE = "Look for the kingfisher"
_BETWEEN_CLICKS_S: Final = 10.0


def _lock_the_diary(stage: Stage) -> None:
    stage.command("add", TITLE, "--baseline")
    typed = f"printf '{PHRASE}\\n{PHRASE}\\n' | {sys.executable} -m desktop_app passphrase set"
    assert "recovery code" in stage.run("sh", "-c", typed)


def _menu(stage: Stage) -> list[str]:
    """The entries of the menu; none while one icon gives way to the next."""
    try:
        return words_of_menu(stage)
    except IndexError:
        return []


def _is_locked(stage: Stage) -> bool:
    words = _menu(stage)
    return "Unlock…" in words and not any(TITLE in word for word in words)


def _locks(stage: Stage) -> bool:
    """Choose it, and once more where the menu was made anew between the look and the click."""
    choose(stage, "Lock")
    with suppress(AssertionError):
        return until(lambda: _is_locked(stage), "", _BETWEEN_CLICKS_S)
    return False


def _unlock(stage: Stage) -> None:
    until(lambda: choose(stage, "Unlock…"), "the way in")
    dialog = until(lambda: stage.windows("--name", "^Kept$"), "the question")[0]
    stage.xdotool("windowactivate", "--sync", str(dialog))
    stage.xdotool("type", "--delay", "20", PHRASE)
    stage.xdotool("key", "Return")
    until(lambda: TITLE in _menu(stage), "the promises in the menu")
    until(lambda: _widest(stage) > 700, "the window itself")


def _widest(stage: Stage) -> int:
    windows = stage.windows("--name", "^Kept$")
    return max((stage.geometry(window)[2] for window in windows), default=0)


def test_it_waits_in_the_tray_and_locks_again(xfce: Stage) -> None:
    _lock_the_diary(xfce)
    xfce.kept("--hidden")
    until(lambda: _is_locked(xfce), "the locked icon")
    assert not xfce.windows("--name", "^Kept$")
    _unlock(xfce)
    until(lambda: _locks(xfce), "locked from the tray")
    _unlock(xfce)
    saver = "/org/freedesktop/ScreenSaver"
    signal = "org.freedesktop.ScreenSaver.ActiveChanged"
    xfce.run("dbus-send", "--session", "--type=signal", saver, signal, "boolean:true")
    until(lambda: _is_locked(xfce), "locked with the screen")
    assert choose(xfce, "Quit")
    until(lambda: not _menu(xfce), "the end")
