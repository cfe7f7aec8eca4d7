"""`kept backup`, `kept backups`, `kept restore` as typed."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli


@pytest.fixture
def kept(capsys: pytest.CaptureFixture[str]) -> Any:
    """Type a command; its exit code and what it printed (parsed, with --json)."""

    def typed(*words: str) -> Any:
        code = cli.run(list(words))
        out, err = capsys.readouterr()
        return code, json.loads(out) if "--json" in words else (out + err).strip()

    return typed


@pytest.fixture
def water(kept: Any) -> Any:
    kept("add", "Water")
    kept("log", "water")
    return kept


def test_backing_up_and_back(water: Any, tmp_path: Path) -> None:
    file = tmp_path / "one.db"
    code, text = water("backup", str(file))
    assert code == 0
    assert "1 promise, 1 entry, until" in text
    water("add", "Stretch")
    code, text = water("restore", str(file), "--dry-run")
    assert "The backup holds 1 promise, 1 entry" in text
    assert "Your diary holds 2 promises" in text
    assert "Stretch" in water("promises")[1]
    code, text = water("restore", str(file))
    assert code == 0
    assert "Stretch" not in water("promises")[1]
    _code, listed = water("backups", "--json")
    (before,) = listed["backups"]
    assert (before["reason"], before["promises"], before["whole"]) == ("before-restore", 2, True)
    water("restore", before["name"])
    assert "Stretch" in water("promises")[1], "a backup here is found by its name"


def test_one_promise_of_a_backup(water: Any, tmp_path: Path) -> None:
    file = tmp_path / "one.db"
    water("backup", str(file))
    water("undo")
    water("undo")
    assert "Water" not in water("promises")[1]
    assert "Nothing was changed" in water("restore", str(file), "--promise", "wat", "--dry-run")[1]
    assert water("restore", str(file), "--promise", "wat")[0] == 0
    assert "Water" in water("promises")[1]
    code, text = water("restore", str(file), "--promise", "tea")
    assert code == 3
    assert "Water" in text


def test_a_second_place_and_its_state(water: Any, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    code, text = water("backups", "--also", str(disk))
    assert (code, "Connect it, or choose another" in text) == (1, True)
    disk.mkdir()
    assert "has backups until" in water("backups", "--also", str(disk))[1]
    (own,) = disk.iterdir()
    own.rename(tmp_path / "unplugged")
    assert "is not there now" in water("backups")[1]
    assert water("backups", "--json")[1]["second_place"]["is_there"] is False
    assert water("backups", "--also", "off", "--json")[1]["second_place"] is None


def test_a_file_that_is_there_stays(water: Any, tmp_path: Path) -> None:
    file = tmp_path / "mine.db"
    file.write_text("mine")
    assert water("backup", str(file))[0] == 2
    assert file.read_text() == "mine"
    assert water("restore", str(file))[0] == 1
    assert water("restore", str(tmp_path / "none.db"))[0] == 1
