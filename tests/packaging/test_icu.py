"""ICU's data, made smaller: what Qt asks it for is answered as before."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu
import PySide6
import pytest

_ASKED = """
from PySide6.QtCore import QCollator, QLocale
words = "z Zebra å ä a o ö č ch c cz ł l i I İ ß ss 中 文 あ ア ก 각 д".split()
for language in ("sv", "de", "cs", "pl", "tr", "zh", "ja", "ko", "th", "ru", "es", "root"):
    order = QCollator(QLocale(language))
    print(language, *sorted(words, key=order.sortKey), QLocale(language).toUpper("iß"))
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    found = list(Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*"))
    if not found or not shutil.which("as"):
        pytest.skip("needs a Qt that brings ICU along, and binutils")
    return Path(shutil.copy(found[0], tmp_path))


def answers(**variables: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _ASKED],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_language_has_its_order_of_letters_and_its_capitals(
    data: Path, tmp_path: Path
) -> None:
    whole = data.stat().st_size
    icu.slim(data, tmp_path)
    assert data.stat().st_size < whole / 4
    assert answers(LD_PRELOAD=str(data)) == answers()


def test_what_is_left_is_a_whole_table(data: Path) -> None:
    header, items = icu.read(data.read_bytes())
    kept = [(name, content) for name, content in items if icu.is_asked_for(name)]
    again = icu.read(icu.written(header, kept))
    assert again[0] == header
    assert [name for name, _content in again[1]] == [name for name, _content in kept]
    assert all(
        one.ljust(len(other), b"\0") == other
        for (_, one), (_, other) in zip(kept, again[1], strict=True)
    )
