"""A start that cannot be: one sentence in a small window, and the diary is as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.journeys.stage import Stage, until


def _newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as diary:
        diary.execute("PRAGMA user_version = 9999")


def _another(file: Path) -> None:
    file.write_bytes(b"this is another program's file" * 400)


@contextmanager
def _held(file: Path) -> Iterator[None]:
    """A program that keeps the diary to itself, as a backup or a sync program may."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = exclusive")
        other.execute("BEGIN EXCLUSIVE")
        yield


def _carries_the_sign(stage: Stage, window: int) -> bool:
    """Whether panels and switchers have Kept's own icon for it, the large one as well."""
    return "Icon (128 x 128)" in stage.run("xprop", "-id", str(window), "_NET_WM_ICON")


def _refused(stage: Stage, words: str) -> None:
    """It says so where it was started and in a window that a key closes; then it has ended."""
    kept = stage.kept()
    window = until(lambda: stage.windows("--name", "^Kept$"), "the sentence")[0]
    assert words in (stage.folder / "kept.log").read_text(encoding="utf-8")
    stage.xdotool("windowactivate", "--sync", str(window))
    until(lambda: _carries_the_sign(stage, window), "the sign")
    stage.xdotool("key", "Return")
    until(lambda: kept.poll() is not None, "the end")
    assert kept.returncode == 1


@pytest.fixture
def diary(bare: Stage) -> Path:
    """The file of a diary with one promise."""
    bare.command("add", "Drink a glass of water")
    return Path(bare.env["KEPT_DATA"]) / "diary.db"


def test_the_window_carries_the_sign(bare: Stage, diary: Path) -> None:
    bare.kept()
    window = until(lambda: bare.windows("--name", "^Kept$"), "the window")[0]
    until(lambda: _carries_the_sign(bare, window), "the sign")


def test_a_diary_that_another_program_holds_is_waited_for(bare: Stage, diary: Path) -> None:
    """A small window says so, which a key leaves; Kept opens once the other is done."""
    with _held(diary):
        left = bare.kept()
        waiting = until(lambda: bare.windows("--name", "^Kept$"), "what is waited for")[0]
        bare.xdotool("windowactivate", "--sync", str(waiting), "key", "Escape")
        until(lambda: left.poll() is not None, "the end")
        assert left.returncode == 0
        patient = bare.kept()
        waiting = until(lambda: bare.windows("--name", "^Kept$"), "what is waited for")[0]
    until(lambda: set(bare.windows("--name", "^Kept$")) - {waiting}, "the window")
    assert patient.poll() is None
    assert "Drink a glass of water" in bare.command("today")


@pytest.mark.parametrize(
    ("become", "words"),
    [(_newer, "newer version of Kept"), (_another, "not a diary of Kept")],
    ids=["newer", "another"],
)
def test_what_kept_cannot_read_is_left_to_the_byte(
    bare: Stage, diary: Path, become: Callable[[Path], object], words: str
) -> None:
    become(diary)
    before = diary.read_bytes()
    _refused(bare, words)
    assert diary.read_bytes() == before
