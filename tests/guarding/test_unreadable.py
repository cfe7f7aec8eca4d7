"""A diary that opens, and whose first page cannot be read: a repair is offered all the same."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.paths import database_file

_PAGE = 4096
_WISHING = """
import sys
from desktop_app import __main__
__main__.ready_qt()
from desktop_app.environs import Environs
from desktop_app.ui.dialogs.damaged import DamagedDialog
from desktop_app.ui.dialogs.told import ToldDialog

DamagedDialog.exec = lambda dialog: print("damaged") or {wish}
ToldDialog.exec = lambda dialog: print("told")
Environs.start_anew = lambda environs, cues: print("anew", cues)
sys.exit(__main__.main(sys.argv[1:]))
"""


@pytest.fixture
def unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder of a diary with a damaged page among its entries."""
    for words in (["add", "Water"], ["log", "Water"]):
        assert cli.run(["--data", str(tmp_path), *words]) == 0
    capsys.readouterr()
    file = database_file(tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        ((root,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entry'")
    with file.open("r+b") as there:
        there.seek((root - 1) * _PAGE)
        there.write(b"\x5a" * _PAGE)
    return tmp_path


@pytest.mark.parametrize("how", [(), ("--hidden",)])
def test_it_is_repaired_and_started_anew(unreadable: Path, how: tuple[str, ...]) -> None:
    done = _start(unreadable, *how, wish=True)
    assert (done.returncode, done.stdout) == (0, "damaged\ntold\nanew None\n"), done.stderr
    assert len(list(unreadable.glob("diary.damaged-*.db"))) == 1
    with closing(sqlite3.connect(database_file(unreadable))) as connection:
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (1,)


def test_who_would_rather_leave_finds_it_as_it_was(unreadable: Path) -> None:
    before = database_file(unreadable).read_bytes()
    done = _start(unreadable, wish=False)
    assert (done.returncode, done.stdout) == (0, "damaged\n"), done.stderr
    assert database_file(unreadable).read_bytes() == before


def _start(folder: Path, *how: str, wish: bool) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _WISHING.format(wish=wish), "--data", str(folder), *how],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
