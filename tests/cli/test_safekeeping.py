"""`kept backup`, `kept backups`, `kept restore`, `kept check` as typed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.clock import FakeClock

Kept = Callable[..., Any]


@pytest.fixture
def water(kept: Kept) -> Kept:
    kept("add", "Water")
    kept("log", "water")
    return kept


def damage(folder: Path) -> None:
    file = folder / "diary.db"
    content = bytearray(file.read_bytes())
    content[3 * 4096 : 9 * 4096] = bytes(6 * 4096)
    file.write_bytes(content)


def test_backing_up_and_back(water: Kept, tmp_path: Path) -> None:
    file = tmp_path / "one.db"
    assert "1 promise, 1 entry, until 2026-01-07. Checked." in water("backup", str(file)).out
    water("add", "Stretch")
    said = water("restore", str(file), "--dry-run").out
    assert "The backup holds 1 promise, 1 entry" in said
    assert "Your diary holds 2 promises" in said
    assert "Stretch" in water("promises").out
    assert water("restore", str(file)).code == 0
    assert "Stretch" not in water("promises").out
    (before,) = water("backups", "--json").json["backups"]
    assert (before["reason"], before["promises"], before["whole"]) == ("before-restore", 2, True)
    water("restore", before["name"])
    assert "Stretch" in water("promises").out, "a backup here is found by its name"


def test_one_promise_of_a_backup(water: Kept, tmp_path: Path) -> None:
    file = str(tmp_path / "one.db")
    water("backup", file)
    water("undo")
    water("undo")
    assert "Water" not in water("promises").out
    assert "Nothing was changed" in water("restore", file, "--promise", "wat", "--dry-run").out
    assert water("restore", file, "--promise", "wat").code == 0
    assert "Water" in water("promises").out
    refused = water("restore", file, "--promise", "tea")
    assert refused.code == 3
    assert "Water" in refused.err


def test_a_second_place_and_its_state(water: Kept, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    refused = water("backups", "--also", str(disk))
    assert (refused.code, "Connect it, or choose another" in refused.err) == (1, True)
    disk.mkdir()
    assert "has backups until" in water("backups", "--also", str(disk)).out
    (own,) = disk.iterdir()
    next(own.glob("kept-*.db")).rename(tmp_path / "aside.db")
    assert "Second place: has no backup yet." in water("check").out
    own.rename(tmp_path / "unplugged")
    assert "is not there now" in water("backups").out
    assert water("check", "--json").json["advice"] == "connect"
    assert water("backups", "--json").json["second_place"]["is_there"] is False
    assert water("backups", "--also", "off", "--json").json["second_place"] is None


def test_a_file_that_is_there_stays(water: Kept, tmp_path: Path) -> None:
    file = tmp_path / "mine.db"
    file.write_text("mine")
    assert water("backup", str(file)).code == 2
    assert file.read_text() == "mine"
    assert water("restore", str(file)).code == 1
    assert water("restore", str(tmp_path / "none.db")).code == 1


def test_the_health_of_a_diary(water: Kept, clock: FakeClock) -> None:
    assert "Last backup: none yet." in water("check").out
    assert water("check").out.endswith("Type: kept backup\n")
    water("backup")
    said = water("check").out
    assert "The file: whole." in said
    assert said.endswith("Your diary is whole and backed up.\n")
    clock.turn(days=8)
    assert water("check", "--json").json["advice"] == "nothing", "nothing changed since"
    water("log", "water", "--missed")
    assert water("check", "--json").json["advice"] == "back_up"


def test_a_damaged_diary_is_repaired(water: Kept, folder: Path) -> None:
    water("log", "water", "--on", "yesterday", "--note", "planted")
    water("backup")
    damage(folder)
    looked = water("check", "--json").json
    assert (looked["whole"], looked["advice"]) == (False, "repair")
    said = water("check", "--repair").out
    assert "The damaged file is kept as diary.damaged-" in said
    assert "No entry is missing." in said
    assert water("check", "--json").json["whole"]
    assert len(water("entries", "--json").json["entries"]) == 2
    assert len(list(folder.glob("diary.damaged-*.db"))) == 1
    assert not list(folder.glob(".*part*"))


@pytest.mark.parametrize("mark", ["user_version", "application_id"])
def test_what_another_program_wrote_is_no_damage(water: Kept, folder: Path, mark: str) -> None:
    with closing(sqlite3.connect(folder / "diary.db")) as connection:
        connection.execute(f"PRAGMA {mark} = 4711")
    before = (folder / "diary.db").read_bytes()
    for typed in (["check"], ["check", "--repair"]):
        ended = water(*typed)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err == water("today").err
    assert (folder / "diary.db").read_bytes() == before


def test_a_file_that_is_no_database_any_more_comes_back_from_a_backup(
    water: Kept, folder: Path
) -> None:
    water("backup")
    (folder / "diary.db").write_bytes(b"gone" * 5000)
    assert water("today").code == 1
    assert water("check", "--repair").code == 0
    assert len(water("entries", "--json").json["entries"]) == 1


def test_where_there_is_no_diary_none_is_made(kept: Kept, folder: Path) -> None:
    assert kept("check").code == 2
    assert not (folder / "diary.db").exists()
