"""Data over versions, as a user meets it: the `kept` command on a diary of every schema."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.storage.migrations import LATEST
from tests.storage.test_schemas import SCHEMAS

Said = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


def put(stored: Path, folder: Path) -> Path:
    """The stored diary as a user has it; where its file lies."""
    folder.mkdir()
    return Path(shutil.copy(stored, folder / "diary.db"))


def kept(said: Said, folder: Path, *words: str, code: int = 0) -> Any:
    """What a command answers as JSON; an export is its own answer."""
    assert cli.run(["--data", str(folder), "--json", *words]) == code
    return json.loads(said.readouterr().out or "null")


def version_of(file: Path) -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        version: int = database.execute("PRAGMA user_version").fetchone()[0]
    return version


@pytest.mark.parametrize("stored", SCHEMAS, ids=lambda path: path.stem)
def test_an_old_diary_is_upgraded_with_a_backup_of_what_it_was(
    stored: Path, folder: Path, tmp_path: Path, capsys: Said
) -> None:
    old = version_of(put(stored, folder))
    entries = kept(capsys, folder, "entries", "--from", "2026-01-01", "--to", "2026-01-31")
    assert [entry["outcome"] for entry in entries["entries"]] != []
    backups = sorted((folder / "backups").glob("*.db"))
    assert len(backups) == (old < LATEST)
    assert [version_of(file) for file in backups] == [old] * len(backups)

    made = kept(capsys, folder, "backup")
    assert version_of(Path(made["file"])) == LATEST
    out = tmp_path / "all.json"
    kept(capsys, folder, "export", str(out), "--format", "json")
    anew = tmp_path / "anew"
    kept(capsys, anew, "import", str(out))
    again = kept(capsys, anew, "entries", "--from", "2026-01-01", "--to", "2026-01-31")
    assert again["entries"] == entries["entries"]


def test_the_diary_of_a_newer_version_is_refused_and_left_to_the_byte(
    folder: Path, capsys: Said
) -> None:
    file = put(SCHEMAS[-1], folder)
    with closing(sqlite3.connect(file)) as database:
        database.execute(f"PRAGMA user_version = {LATEST + 1}")
    before = file.read_bytes()
    for words in (("today",), ("log", "water"), ("backup",), ("undo",)):
        told = kept(capsys, folder, *words, code=1)
        assert told["error"]["kind"] == "newer_diary"
        assert "newer version of Kept" in told["error"]["message"]
    assert file.read_bytes() == before
    assert [path.name for path in folder.iterdir() if path.is_file()] == ["diary.db"]
