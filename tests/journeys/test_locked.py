"""A diary with a passphrase, on a real desktop: what a locked Kept shows, and how it locks."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

from tests.journeys.cueing import make_promises, watch
from tests.journeys.menu import choose, words_of_menu
from tests.journeys.stage import Stage, end, until
from tests.journeys.wall_clock import WallClock

PHRASE = "tea at the window"
TITLE = "Look for the kingfisher"
_BETWEEN_CLICKS_S: Final = 10.0


def _lock_the_diary(stage: Stage) -> None:
    stage.command("add", TITLE, "--baseline")
    _give_a_passphrase(stage)


def _give_a_passphrase(stage: Stage) -> None:
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
    _type_the_passphrase(stage)
    until(lambda: TITLE in _menu(stage), "the promises in the menu")
    until(lambda: _widest(stage) > 700, "the window itself")


def _type_the_passphrase(stage: Stage) -> None:
    dialog = until(lambda: stage.windows("--name", "^Kept$"), "the question")[0]
    stage.xdotool("windowactivate", "--sync", str(dialog))
    stage.xdotool("type", "--delay", "20", PHRASE)
    stage.xdotool("key", "Return")


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


def test_asked_to_answer_it_opens_the_cues_that_wait(xfce: Stage, clock: WallClock) -> None:
    clock.set("2026-05-05 09:50:00")
    make_promises(xfce, {"title": TITLE, "times": ["10:00"], "baseline": True})
    watch(xfce)
    end(xfce.running["kept"])
    _give_a_passphrase(xfce)
    xfce.kept("--hidden")
    until(lambda: "Unlock…" in _menu(xfce), "the locked icon")
    clock.set("2026-05-05 10:05:00")
    xfce.command("--answer")
    _type_the_passphrase(xfce)
    dialog = until(lambda: xfce.windows("--name", "^Answer cue$"), "the dialog of cues")[0]
    assert not xfce.windows("--name", "^Kept$")
    xfce.xdotool("windowactivate", "--sync", str(dialog), "key", "Return")
    until(lambda: not xfce.windows("--name", "^Answer cue$"), "the answer")
