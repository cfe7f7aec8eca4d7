"""What is loaded before the first paint: that, and nothing that could come after it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from desktop_app.diary import Diary
from desktop_app.paths import backups_folder, database_file
from desktop_app.storage.store import Store
from tests.clock import FakeClock, terms_of

ROOT = Path(__file__).parent.parent
LIBRARIES = {"PySide6", "shiboken6", "shibokensupport", "platformdirs", "tzlocal"}
"""Of those that come with Kept. Neither Peewee nor numpy, pyqtgraph, jeepney, keyring …"""

START = """
import os, sys
from desktop_app import __main__
from desktop_app.ui import main_window
def told(window):
    from PySide6 import QtGui
    print(*sys.modules, *("kind:" + name for name in vars(QtGui)), flush=True)
    os._exit(0)
main_window.MainWindow._tell_painted = told
__main__.main(["--data", sys.argv[1]])
"""
NEEDED = Path(__file__).with_name("first_paint.txt").read_text(encoding="ascii").split()
"""Whoever adds a module there has looked whether it can wait: see `MainWindow.when_painted`."""


def loaded(folder: Path) -> list[str]:
    """The modules that are there once the window of the diary in `folder` is painted."""
    command = [sys.executable, "-c", START, str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_first_paint_waits_for_what_it_shows_and_no_more(
    tmp_path: Path, clock: FakeClock
) -> None:
    file = database_file(tmp_path)
    with closing(Store.open(file, backups_folder(tmp_path), clock())) as store:
        for name in ("Water", "Walk", "Write"):
            Diary(store, clock).promises.add(terms_of(name), baseline=name == "Water")
    (tmp_path / ".exchange.lock").touch()  # a passphrase that was removed leaves that much
    found = loaded(tmp_path)
    assert "kind:QPaintEvent" in found
    assert "kind:QTouchEvent" not in found, "an event reached Python, and brought all kinds along"
    modules = [name for name in found if not name.startswith("kind:")]
    ours = {m.removeprefix("desktop_app.") for m in modules if m.startswith("desktop_app.")}
    assert sorted(ours - set(NEEDED)) == []
    foreign = {m.split(".")[0] for m in modules} - sys.stdlib_module_names
    known = {"desktop_app", "signature_bootstrap", "tzdata", "sitecustomize", *LIBRARIES}
    assert sorted(name for name in foreign - known if not name.startswith("_")) == []
