"""Whoever asks Kept to end before its window is there is heard, like anybody later."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.storage.keyring import Cost
from desktop_app.storage.passphrase import set_passphrase
from desktop_app.storage.safe import Safe
from desktop_app.storage.store import Store
from tests.clock import FakeClock

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no signals to leave on"
)

_START = """
import os, signal, sys
from desktop_app import __main__
asked = signal.Signals[sys.argv.pop(1)]
def ask(): os.kill(os.getpid(), asked)
"""
_WHILE_QT_IS_LOADED = """
ready = __main__.ready_qt
def ask_first():
    ask()
    ready()
__main__.ready_qt = ask_first
"""
"""From then on it is long before the diary is open."""
_AT_THE_FIRST_PAINT = """
__main__.ready_qt()
from desktop_app import app
settle = app._Run._settle
def ask_first(run, **how):
    ask()
    settle(run, **how)
app._Run._settle = ask_first
"""
_IN_A_DIALOG = """
__main__.ready_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
run_dialog = QDialog.exec
def ask_in_it(dialog):
    print("a dialog", flush=True)
    QTimer.singleShot(0, ask)
    return run_dialog(dialog)
QDialog.exec = ask_in_it
"""
_GO = "sys.exit(__main__.main(sys.argv[1:]))"


def _asked(when: str, number: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _START + when + _GO, number, "--data", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("number", "how"), [("SIGTERM", []), ("SIGHUP", ["--hidden"])])
def test_at_the_first_paint_it_ends_well(tmp_path: Path, number: str, how: list[str]) -> None:
    done = _asked(_AT_THE_FIRST_PAINT, number, str(tmp_path), *how)
    assert done.returncode == 0, done.stderr


def test_before_the_diary_is_open_it_ends_well(tmp_path: Path) -> None:
    done = _asked(_WHILE_QT_IS_LOADED, "SIGINT", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert not [file for file in tmp_path.iterdir() if file.name.endswith("-wal")]


Held = AbstractContextManager[object]


def _busy(folder: Path) -> Held:
    other = sqlite3.connect(paths.database_file(folder), isolation_level=None)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    return closing(other)


def _newer(folder: Path) -> Held:
    with closing(sqlite3.connect(paths.database_file(folder))) as file:
        file.execute("PRAGMA user_version=9999")
    return nullcontext()


def _locked(folder: Path) -> Held:
    safe = Safe(paths.database_file(folder), None, None, FakeClock())
    set_passphrase(safe, "tea at the window", Cost(1, 8192))
    return nullcontext()


@pytest.mark.parametrize(("state", "code"), [(_busy, 0), (_newer, 1), (_locked, 0)])
def test_a_dialog_before_the_diary_is_left(
    tmp_path: Path,
    clock: FakeClock,
    state: Callable[[Path], AbstractContextManager[object]],
    code: int,
) -> None:
    Store.open(paths.database_file(tmp_path), paths.backups_folder(tmp_path), clock()).close()
    with state(tmp_path):
        done = _asked(_IN_A_DIALOG, "SIGTERM", str(tmp_path))
    assert (done.returncode, done.stdout) == (code, "a dialog\n"), done.stderr
