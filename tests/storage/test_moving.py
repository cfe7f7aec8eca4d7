"""The diary moves whole or not at all, and the old one stays."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Problem
from desktop_app.storage.moving import DiaryMove
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    folder.mkdir()
    return folder


@pytest.fixture
def store(old: Path, clock: FakeClock) -> Iterator[Store]:
    with closing(Store.open(old / "diary.db", old / "backups", clock())) as opened:
        diary = Diary(opened, clock)
        water = diary.promises.add(terms_of("Water"))
        for back in range(30):
            diary.log(water.id, Outcome.KEPT, MONDAY - timedelta(days=back))
        yield opened


@pytest.fixture
def move(store: Store) -> DiaryMove:
    made = DiaryMove(store)
    made.begin()
    return made


def go_on(_done: int, _of: int) -> bool:
    return True


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_copy_holds_what_the_old_one_holds(
    move: DiaryMove, store: Store, tmp_path: Path, old: Path, clock: FakeClock
) -> None:
    (old / "backups").mkdir(exist_ok=True)
    (old / "backups" / "kept-20250101-000000-by-hand.db").write_bytes(b"a backup")
    new = tmp_path / "new"
    switched: list[Path] = []
    assert move.copy(new, go_on)
    assert move.settle(new, lambda: switched.append(new))
    assert switched == [new]
    with closing(Store.open(new / "diary.db", new / "backups", clock())) as copied:
        assert copied.entry_count() == store.entry_count() == 30
        assert [p.terms for p in copied.promises()] == [p.terms for p in store.promises()]
    assert (new / "backups" / "kept-20250101-000000-by-hand.db").read_bytes() == b"a backup"
    assert new.stat().st_mode & 0o777 == 0o700
    assert (new / "diary.db").stat().st_mode & 0o777 == 0o600


def test_the_old_one_stays_as_it_is(move: DiaryMove, tmp_path: Path, old: Path) -> None:
    before = {name: (old / name).read_bytes() for name in files_in(old) if name != "diary.db-shm"}
    assert move.copy(tmp_path / "new", go_on)
    assert move.settle(tmp_path / "new", lambda: None)
    assert {name: (old / name).read_bytes() for name in before} == before


def test_a_folder_with_something_in_it_gets_a_folder_of_its_own(
    move: DiaryMove, tmp_path: Path
) -> None:
    shared = tmp_path / "Documents"
    shared.mkdir()
    assert move.place_for(shared) == shared
    (shared / "letter.txt").write_text("dear")
    assert move.place_for(shared) == shared / "Kept"


def test_where_a_diary_is_it_does_not_go(move: DiaryMove, tmp_path: Path, old: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(old, other / "Kept")
    for place in (old, old / "backups", other):
        with pytest.raises(Problem, match="Choose another"):
            move.place_for(place)


def test_stopped_it_leaves_nothing(move: DiaryMove, tmp_path: Path) -> None:
    assert not move.copy(tmp_path / "new", lambda _done, _of: False)
    assert not (tmp_path / "new").exists()
    empty = tmp_path / "empty"
    empty.mkdir()
    assert not move.copy(empty, lambda _done, _of: False)
    assert files_in(empty) == set()


def test_what_is_written_meanwhile_is_not_left_behind(
    move: DiaryMove, store: Store, tmp_path: Path, clock: FakeClock
) -> None:
    new = tmp_path / "new"
    assert move.copy(new, go_on)
    Diary(store, clock).promises.add(terms_of("Walk"))
    switched: list[bool] = []
    assert not move.settle(new, lambda: switched.append(True))
    assert (switched, new.exists()) == ([], False)
    move.begin()
    assert move.copy(new, go_on)
    assert move.settle(new, lambda: switched.append(True))
    with closing(Store.open(new / "diary.db", new / "backups", clock())) as copied:
        assert len(copied.promises()) == 2


def test_what_another_process_writes_counts_too(
    move: DiaryMove, old: Path, tmp_path: Path, clock: FakeClock
) -> None:
    assert move.copy(tmp_path / "new", go_on)
    with closing(Store.open(old / "diary.db", old / "backups", clock())) as elsewhere:
        Diary(elsewhere, clock).promises.add(terms_of("Walk"))
    assert not move.settle(tmp_path / "new", lambda: None)


def test_a_switch_that_cannot_be_leaves_nothing(move: DiaryMove, tmp_path: Path) -> None:
    def refuse() -> None:
        raise OSError("no place for the note")

    assert move.copy(tmp_path / "new", go_on)
    with pytest.raises(OSError, match="no place"):
        move.settle(tmp_path / "new", refuse)
    assert not (tmp_path / "new").exists()


def test_while_it_settles_nobody_writes(move: DiaryMove, old: Path, tmp_path: Path) -> None:
    def write() -> None:
        elsewhere = sqlite3.connect(old / "diary.db", timeout=0)
        with closing(elsewhere), pytest.raises(sqlite3.OperationalError, match="locked"):
            elsewhere.execute("DELETE FROM entry")

    assert move.copy(tmp_path / "new", go_on)
    assert move.settle(tmp_path / "new", write)


def test_a_place_that_is_no_folder_is_said(move: DiaryMove, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Problem, match="It is where it was, unchanged"):
        move.copy(tmp_path / "file" / "new", go_on)
    with pytest.raises(Problem, match="It is where it was, unchanged"):
        move.place_for(tmp_path / "file")


def test_one_with_a_passphrase_moves_with_what_unlocks_it(
    old: Path, tmp_path: Path, clock: FakeClock
) -> None:
    key, locked, new = bytes(range(32)), tmp_path / "locked", tmp_path / "new"
    with closing(Store.open(locked / "diary.db", locked / "backups", clock(), key)) as opened:
        Diary(opened, clock).promises.add(terms_of("Water"))
        (locked / "diary.keys").write_text("{}")
        move = DiaryMove(opened)
        move.begin()
        assert move.copy(new, go_on)
    assert b"Water" not in (new / "diary.db").read_bytes()
    assert (new / "diary.keys").read_text() == "{}"
    with closing(Store.open(new / "diary.db", new / "backups", clock(), key)) as copied:
        assert len(copied.promises()) == 1
