"""PySide's own Python as byte code: it is read from where it is kept, and all works as without."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

from desktop_app.desktop.qt_code import code_of_pyside, keep_code

SAY = """
import builtins, sys
from pathlib import Path
from desktop_app.desktop.qt_code import keep_code, load_qt
load_qt(Path(sys.argv[1]))
from PySide6.QtCore import QObject
print(sys.modules["shibokensupport.signature.loader"].__file__)
print(builtins.__import__ is getattr(builtins, "__feature_import__"))
try:
    QObject.setObjectName(QObject(), 3)
except TypeError as error:
    print(error)
print(QObject.setObjectName.__doc__)
if len(sys.argv) > 2:
    keep_code(Path(sys.argv[1]))
"""


def said(folder: Path, *more: str, **variables: str) -> list[str]:
    """Where PySide's Python came from, and what it says of a wrong call and of a right one."""
    command = [sys.executable, "-c", SAY, str(folder), *more]
    env = os.environ | variables
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The one file in the folder."""
    keep_code(tmp_path)
    (file,) = tmp_path.rglob("*.dir")
    return file


def test_what_is_kept_is_used_and_words_errors_as_ever(tmp_path: Path, kept: Path) -> None:
    place, hook, *words = said(tmp_path)
    assert place.startswith(str(kept))
    assert said(tmp_path / "nothing")[2:] == words
    assert "setObjectName" in words[0]
    assert hook == "False"


def test_a_damaged_file_is_left_aside(tmp_path: Path, kept: Path) -> None:
    whole = kept.read_bytes()
    for damaged in (whole[: len(whole) // 2], whole[:5000] + bytes(99) + whole[5099:]):
        kept.write_bytes(damaged)
        assert not said(tmp_path)[0].startswith(str(kept))


def test_of_another_pyside_nothing_is_used_nor_left(tmp_path: Path, kept: Path) -> None:
    old = kept.parent.rename(tmp_path / "pyside-of-last-year")
    assert not said(tmp_path)[0].startswith(str(tmp_path))
    keep_code(tmp_path)
    assert not old.exists()
    assert [file.parent for file in tmp_path.rglob("*.dir")] == [kept.parent]


def test_what_a_bundle_has_beside_pyside_is_used_and_nothing_is_kept(tmp_path: Path) -> None:
    copy = tmp_path / "shiboken6"
    shutil.copytree(Path(shiboken6.__file__).parent, copy)
    for name, code in code_of_pyside():
        place = copy / "files.dir" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(code)
    (tmp_path / "cache").mkdir()
    place_of_loader, hook, *words = said(tmp_path / "cache", "keep", PYTHONPATH=str(tmp_path))
    assert place_of_loader.startswith(str(copy / "files.dir"))
    assert said(tmp_path / "nothing")[2:] == words
    assert hook == "False"
    assert list((tmp_path / "cache").iterdir()) == []
