"""Opening the diary's file: durable, private, and never at the cost of what is there."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from peewee import InterfaceError

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.storage import database, migrations
from desktop_app.storage.migrations import APPLICATION_ID, MIGRATIONS
from desktop_app.storage.sql import Execute, execute_of, first_value
from desktop_app.storage.store import Store
from desktop_app.storage.tables import TABLES
from tests.clock import FakeClock, terms_of

Open = Callable[[], Store]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "diary.db"


@pytest.fixture
def open_(file: Path, clock: FakeClock) -> Open:
    return lambda: Store.open(file, file.parent / "backups", clock())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def value(store: Store, sql: str) -> object:
    return first_value(execute_of(store.database), sql)


def test_each_commit_is_forced_to_the_disk(open_: Open) -> None:
    store = open_()
    assert value(store, "PRAGMA journal_mode") == "wal"
    assert value(store, "PRAGMA synchronous") == 2, "FULL"
    if sys.platform == "darwin":
        assert value(store, "PRAGMA fullfsync") == 1
        assert value(store, "PRAGMA checkpoint_fullfsync") == 1
    store.close()


def test_the_file_says_whose_it_is_and_how_new(open_: Open, file: Path) -> None:
    store = open_()
    header = file.read_bytes()[:100]
    assert int.from_bytes(header[68:72]) == APPLICATION_ID
    assert int.from_bytes(header[60:64]) == len(MIGRATIONS)
    store.close()


def test_files_and_folders_are_the_users_alone(open_: Open, file: Path, clock: FakeClock) -> None:
    held = os.umask(0o022)
    try:
        store = open_()
        Diary(store, clock).promises.add(terms_of())
        backup = store.back_up(file.parent / "backups", clock(), "test")
        assert mode(file.parent) == mode(backup.parent) == 0o700
        files = [path for path in file.parent.rglob("*") if path.is_file()]
        assert {path.name for path in files} >= {"diary.db", "diary.db-wal", "diary.db-shm"}
        assert {path.name: mode(path) for path in files} == {path.name: 0o600 for path in files}
        store.close()
    finally:
        os.umask(held)


@pytest.mark.parametrize("key", [None, bytes(32)], ids=["plain", "with a passphrase"])
def test_a_diary_that_was_closed_is_not_made_again_by_who_asks_late(
    file: Path, clock: FakeClock, key: bytes | None
) -> None:
    store = Store.open(file, file.parent / "backups", clock(), key)
    store.close()
    file.rename(file.with_name("moved.db"))
    with pytest.raises((sqlite3.Error, InterfaceError), match=r"closed|not opened"):
        store.data_version()
    assert not file.exists()


def test_a_newer_diary_is_refused_and_left_to_the_byte(open_: Open, file: Path) -> None:
    open_().close()
    with sqlite3.connect(file) as database:
        database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    before = {path: path.read_bytes() for path in file.parent.rglob("*") if path.is_file()}
    with pytest.raises(Problem, match="newer version of Kept") as refused:
        open_()
    assert refused.value.kind == "newer_diary"
    assert {path: path.read_bytes() for path in file.parent.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("size", [512, 4096])
def test_another_programs_database_is_refused_and_left_as_it_is(
    open_: Open, file: Path, size: int
) -> None:
    file.parent.mkdir()
    database = sqlite3.connect(file)
    database.executescript(f"PRAGMA page_size = {size}; CREATE TABLE habits (name)")
    database.close()
    before = file.read_bytes()
    with pytest.raises(Problem, match="not a diary of Kept") as refused:
        open_()
    assert refused.value.kind == "not_a_diary"
    assert file.read_bytes()[100:] == before[100:]
    database = sqlite3.connect(file)
    assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("habits",)]
    database.close()


def test_what_is_no_database_is_refused_and_left_as_it_is(open_: Open, file: Path) -> None:
    file.parent.mkdir()
    file.write_text("Dear diary")
    with pytest.raises(Problem, match="not a diary of Kept"):
        open_()
    assert file.read_text() == "Dear diary"


def test_a_damaged_diary_is_said(open_: Open, file: Path) -> None:
    open_().close()
    content = bytearray(file.read_bytes())
    content[100:4096] = os.urandom(3996)
    file.write_bytes(content)
    with pytest.raises(Problem, match="could not be opened") as refused:
        open_()
    assert refused.value.kind == "damaged_diary"
    assert file.read_bytes() == content


def test_an_empty_file_becomes_a_diary(open_: Open, file: Path) -> None:
    """A disk that was full may leave one behind."""
    file.parent.mkdir()
    file.touch()
    store = open_()
    assert store.promises() == []
    store.close()


def test_the_tables_are_as_the_models_say(store: Store) -> None:
    execute = execute_of(store.database)
    for table in TABLES.values():
        held = execute(f"PRAGMA table_info({table.name})").fetchall()
        assert [name for _, name, *_ in held] == list(table.columns), table.name
        key = sorted((place, name) for _, name, _, _, _, place in held if place)
        assert tuple(name for _, name in key) == table.key
        for _, name, _, is_needed, default, place in held:
            may_be_left_out = not is_needed or default is not None
            assert may_be_left_out == (name in table.defaults), f"{table.name}.{name}"
            if name in table.defaults and not place:
                usual = table.defaults[name]
                assert default == (None if usual is None else repr(usual)), f"{table.name}.{name}"


def add_a_mood(execute: Execute) -> None:
    execute("ALTER TABLE promise ADD COLUMN mood TEXT")


def spoil(execute: Execute) -> None:
    execute("DELETE FROM promise")
    execute("CREATE TABLE promise (id)")


def test_a_backup_is_made_before_a_migration(
    open_: Open, file: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_()
    Diary(store, clock).promises.add(terms_of("Water"))
    store.close()
    assert not (file.parent / "backups").exists(), "a new diary needs none"
    monkeypatch.setattr("desktop_app.storage.database.MIGRATIONS", (*MIGRATIONS, add_a_mood))
    store = open_()
    assert value(store, "PRAGMA user_version") == len(MIGRATIONS) + 1
    assert value(store, "SELECT count(mood) FROM promise") == 0
    store.close()
    (backup,) = (file.parent / "backups").iterdir()
    assert backup.name == "kept-20260105-080000-before-update.db"
    monkeypatch.undo()
    old = Store.open(backup, backup.parent, clock())
    assert [promise.terms[0].title for promise in old.promises()] == ["Water"]
    old.close()


def test_a_migration_that_stops_half_way_changes_nothing(
    open_: Open, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_()
    Diary(store, clock).promises.add(terms_of("Water"))
    store.close()
    monkeypatch.setattr("desktop_app.storage.database.MIGRATIONS", (*MIGRATIONS, spoil))
    with pytest.raises(Problem, match="could not be opened"):
        open_()
    monkeypatch.undo()
    store = open_()
    assert [promise.terms[0].title for promise in store.promises()] == ["Water"]
    store.close()


def test_no_migration_without_a_backup(
    open_: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_().close()
    (file.parent / "backups").write_text("in the way")
    monkeypatch.setattr("desktop_app.storage.database.MIGRATIONS", (*MIGRATIONS, add_a_mood))
    with pytest.raises(Problem, match=r"backups \(File exists\)"):
        open_()
    monkeypatch.undo()
    store = open_()
    assert value(store, "PRAGMA user_version") == len(migrations.MIGRATIONS)
    store.close()


def test_nobody_meets_a_diary_half_made(
    open_: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be taken for one of an older version, and backed up."""
    met = set[int]()

    def look(_execute: Execute) -> None:
        with closing(sqlite3.connect(file)) as other:
            met.add(other.execute("PRAGMA user_version").fetchone()[0])

    made_with_looks = tuple(step for each in MIGRATIONS for step in (look, each))
    monkeypatch.setattr("desktop_app.storage.database.MIGRATIONS", (*made_with_looks, look))
    open_().close()
    assert met == {0}
    assert not (file.parent / "backups").exists()


def test_many_processes_may_make_the_same_diary_at_once(file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC;"
        "from desktop_app.storage.store import Store; file = Path(sys.argv[1]);"
        "Store.open(file, file.parent, datetime.now(UTC)).close()"
    )
    command = [sys.executable, "-c", code, str(file)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(6)
    ]
    assert [process.communicate(timeout=60)[1] for process in running] == [""] * 6


@pytest.fixture
def read_only(open_: Open, file: Path, clock: FakeClock) -> Store:
    """A diary with one promise in a folder that cannot be written."""
    store = open_()
    Diary(store, clock).promises.add(terms_of("Water"))
    store.close()
    file.chmod(0o400)
    file.parent.chmod(0o500)
    return store


@pytest.mark.skipif(os.name != "posix", reason="needs the permissions of POSIX")
def test_a_diary_that_cannot_be_written_is_shown(
    read_only: Store, file: Path, monkeypatch: pytest.MonkeyPatch, clock: FakeClock
) -> None:
    if os.geteuid() == 0:
        # The superuser may write all the same: open it as who may not.
        monkeypatch.setattr("desktop_app.storage.database._writable", lambda _path: False)
    store = Store.open(file, file.parent / "backups", clock())
    diary = Diary(store, clock)
    assert store.is_read_only
    assert [due.terms.title for due in diary.agenda().items] == ["Water"]
    with pytest.raises(Problem, match="can be read but not written") as refused:
        diary.log(diary.promises.all()[0].id, Outcome.KEPT)
    assert refused.value.kind == ENVIRONMENT
    with pytest.raises(Problem, match="can be read but not written"):
        diary.save_settings(diary.settings.__class__(zone="UTC"))
    assert not store.begin_use(clock())
    store.close()
    file.parent.chmod(0o700)


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="needs a user who is not the superuser"
)
def test_a_diary_cannot_be_made_where_nothing_can_be_written(open_: Open, file: Path) -> None:
    file.parent.mkdir(mode=0o500)
    with pytest.raises(Problem, match="could not be opened"):
        open_()


def test_a_diary_that_another_program_has_to_itself_is_told_apart(
    file: Path, open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_().close()
    monkeypatch.setattr(database, "_PATIENCE", 0.05)
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA locking_mode = exclusive")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem, match="to itself just now"):
            open_()
