"""Nothing is clipped, overlaps or sticks out, whatever the window, the words and their size."""

import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.places.directory import places
from desktop_app.ui.theme import SHORT_WIDTH, theme
from tests.gallery.face import Face, face, settle
from tests.gallery.scenes import DIALOGS, PAGES, POPUPS, SCENES
from tests.ui.face.geometry import faults
from tests.ui.face.pseudo import spoken

NARROW, LARGE = (800, 560), (2560, 1400)
EACH_PAGE = [place.key for place in places()]
SOME = (
    *("today-kept", "progress", "journal", "friend", "settings", "check-in-morning"),
    *("reflection", "miss", "promise-edit", "told", "cues", "quick-log", "journal-out"),
)

LONG_DIALOGS = (
    *("answer-cue", "breathe", "conversation", "erase", "first-run", "move-diary", "passphrase"),
    *("pause", "restore", "try-out", "recovery-code"),
)
SHORT_DIALOGS = ("confirm", "day-note", "day-picker", "hold", "told", "unlock")


def found(face: Face, names: tuple[str, ...]) -> dict[str, list[str]]:
    """What is wrong, by the name of the scene."""
    wrong = {}
    for name in names:
        shown = SCENES[name](face)
        settle()
        wrong[name] = faults(shown) if shown is not None else []
        face.put_back()
    return {name: words for name, words in wrong.items() if words}


@pytest.mark.parametrize(
    ("state", "words", "factor"), [("years", "plain", 1.0), ("week", "long", 1.5)]
)
def test_everything_has_its_room_in_a_small_window(
    state: str,
    words: str,
    factor: float,
    qapp: QApplication,
    appearance: Appearance,
    tmp_path: Path,
) -> None:
    check(state, words, factor, NARROW, SOME, qapp, appearance, tmp_path)


def test_dialogs_keep_their_buttons_on_a_low_screen_with_large_text(
    appearance: Appearance, tmp_path: Path
) -> None:
    appearance.choose(Look(SchemeChoice.LIGHT, 1.5, reduced_motion=True))
    lowest = {}
    with face("week", tmp_path, appearance) as made:
        for name in LONG_DIALOGS:
            shown = SCENES[name](made)
            assert shown is not None
            settle()
            lowest[name] = shown.minimumSizeHint().toTuple()
            made.put_back()
    high = {name: size for name, size in lowest.items() if size[1] > NARROW[1] - 80}
    wide = {name: size for name, size in lowest.items() if size[0] > NARROW[0] - 40}
    assert (high, wide) == ({}, {})


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_a_short_dialog_has_room_for_its_title(
    factor: float, appearance: Appearance, tmp_path: Path
) -> None:
    """A window manager cuts what is longer than its frame."""
    appearance.choose(Look(SchemeChoice.LIGHT, factor, reduced_motion=True))
    narrow = {}
    with face("week", tmp_path, appearance) as made:
        for name in SHORT_DIALOGS:
            shown = SCENES[name](made)
            assert shown is not None
            settle()
            narrow[name] = shown.width()
            made.put_back()
    assert not {name: width for name, width in narrow.items() if width < theme().grown(SHORT_WIDTH)}


@pytest.mark.parametrize("words", ["long", "cjk", "arabic"])
def test_each_page_has_its_room_in_any_script(
    words: str, qapp: QApplication, appearance: Appearance, tmp_path: Path
) -> None:
    check("week", words, 1.0, NARROW, tuple(EACH_PAGE), qapp, appearance, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("size", [NARROW, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("words", ["plain", "long", "cjk", "arabic"])
@pytest.mark.parametrize("state", ["empty", "week", "years"])
def test_everything_has_its_room(
    state: str, words: str, factor: float, size: tuple[int, int], qapp: QApplication,
    appearance: Appearance, tmp_path: Path,
) -> None:  # fmt: skip
    check(state, words, factor, size, (*PAGES, *DIALOGS, *POPUPS), qapp, appearance, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("scale", ["2", "3"])
@pytest.mark.parametrize("words", ["plain", "long", "cjk", "arabic"])
@pytest.mark.parametrize("state", ["empty", "week", "years"])
def test_everything_has_its_room_at_any_scale(state: str, words: str, scale: str) -> None:
    command = [sys.executable, "-m", "tests.ui.face.scaled", scale, state, words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)
    assert done.returncode == 0, done.stdout


def check(
    state: str, words: str, factor: float, size: tuple[int, int], names: tuple[str, ...],
    qapp: QApplication, appearance: Appearance, tmp_path: Path,
) -> None:  # fmt: skip
    """Look at these scenes in this language, text size and window."""
    appearance.choose(Look(SchemeChoice.LIGHT, factor, reduced_motion=True))
    language = nullcontext() if words == "plain" else spoken(words, qapp)
    with language, face(state, tmp_path, appearance) as made:
        made.size = size
        made.window.resize(*size)
        assert not found(made, names)


def test_a_fault_would_be_found(appearance: Appearance, tmp_path: Path) -> None:
    with face("week", tmp_path, appearance) as made:
        shown = SCENES["told"](made)
        assert shown is not None
        shown.setFixedHeight(shown.height() // 2)
        settle()
        assert faults(shown)
        made.put_back()
