"""A diary with a passphrase: nothing plain is left, each way in works, the rest is refused."""

import errno
import random
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from nacl.exceptions import RuntimeError as NaClError
from sqlcipher3 import dbapi2 as sqlcipher3  # type: ignore[import-untyped]

from desktop_app import logbook
from desktop_app.desktop.machine import save_machine_settings
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import ENVIRONMENT, LOCKED, Problem
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.settings import MachineSettings
from desktop_app.paths import keyring_file, log_file, machine_settings_file
from desktop_app.storage.backups import backups_in
from desktop_app.storage.converting import exchange
from desktop_app.storage.keyring import WRONG_PASSPHRASE, Cost
from desktop_app.storage.passphrase import (
    bring_backups_in_line,
    change_passphrase,
    keyring_of,
    remove_passphrase,
    set_passphrase,
    use_keychain,
)
from desktop_app.storage.safe import Safe
from desktop_app.storage.second_place import make_second_place
from desktop_app.storage.spoiled import spoiled_files
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of

CHEAP = Cost(1, 8192)
PHRASE = "tea at the kitchen window"
PLANTED = "kingfisher"
PAGE = 4096


@pytest.fixture
def safe(diary: Diary, clock: FakeClock, tmp_path: Path) -> Safe:
    """A plain diary that is closed, with backups here and in a second place."""
    promise = diary.promises.add(terms_of(f"Look for the {PLANTED}", MONDAY - timedelta(days=300)))
    for ago in range(200):
        words = Reflection(note=f"the {PLANTED} {ago}", lesson=PLANTED)
        diary.log(promise.id, Outcome.KEPT, MONDAY - timedelta(days=ago), reflection=words)
    diary.keep_draft("a draft", {"words": PLANTED})
    (tmp_path / "disk").mkdir()
    made = Safe(diary.store.path, None, make_second_place(tmp_path / "disk"), clock)
    made.back_up()
    diary.store.close()
    return made


def files_with(words: str, *folders: Path) -> list[str]:
    """Files anywhere below in which the words stand, in either encoding of SQLite."""
    return [
        str(file)
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file() and words.encode() in file.read_bytes()
    ]


def entries(safe: Safe) -> int:
    return safe.holding().entries


def _go_wrong(diary: Diary) -> None:
    """An error with the user's words in it is logged."""
    logbook.begin(log_file(diary.store.path.parent))
    logbook.go_on_after_errors(lambda _error: None)
    with pytest.raises(Problem) as refused:
        diary.promises.find(f"{PLANTED} and more")
    sys.excepthook(Problem, refused.value, refused.value.__traceback__)
    assert "Problem" in log_file(diary.store.path.parent).read_text()


def test_nothing_plain_is_left_of_it_anywhere(
    safe: Safe, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the data folder, its write-ahead log, backups, the program's log, settings, temp."""
    (tmp_path / "temp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "temp"))
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    assert files_with(PLANTED, tmp_path), "there is something to look for"
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    with locked.opened() as store:
        diary = Diary(store, locked.now)
        diary.log(diary.promises.all()[0].id, Outcome.MISSED, reflection=Reflection(note=PLANTED))
        diary.keep_draft("another", {"words": PLANTED})
        days = (date.min, date.max)
        assert len(store.search([PLANTED], days, 500)) == 200
        assert (safe.file.with_name("diary.db-wal")).stat().st_size, "there is a log to look into"
        _go_wrong(diary)
        save_machine_settings(machine_settings_file(), MachineSettings(second_backups="disk"))
        assert files_with(PLANTED, tmp_path, home) == [], "while it is open"
    locked.back_up()
    assert files_with(PLANTED, tmp_path, home) == []
    assert files_with(PHRASE, tmp_path, home) == []
    assert len(backups_in(locked.folder)) == 2
    assert entries(locked) == 200


def test_each_way_in_unlocks_and_no_other(safe: Safe) -> None:
    locked, code = set_passphrase(safe, PHRASE, CHEAP)
    use_keychain(locked, "what the keychain holds", CHEAP)
    keyring = keyring_of(safe.file)
    assert keyring is not None
    for secret in (PHRASE, code, code.lower().replace("-", " "), "what the keychain holds"):
        assert keyring.unlock(secret) == locked.key
    for secret in ("", PHRASE + " ", code[:-1], "someone else"):
        with pytest.raises(Problem) as refused:
            keyring.unlock(secret)
        assert refused.value.kind == WRONG_PASSPHRASE


def test_without_the_key_it_does_not_open(safe: Safe) -> None:
    set_passphrase(safe, PHRASE, CHEAP)
    with pytest.raises(Problem) as refused:
        entries(safe)
    assert refused.value.kind == LOCKED
    with pytest.raises(Problem):
        entries(replace(safe, key=bytes(32)))


def test_what_is_unlocked_stays_read_in_the_tray(safe: Safe) -> None:
    """To unlock a page once more costs more than to keep it."""
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    with locked.opened() as store:
        before = store.database.execute_sql("PRAGMA cache_size").fetchone()
        store.spare_memory()
        assert store.database.execute_sql("PRAGMA cache_size").fetchone() == before


def test_changing_it_shuts_the_former_ways(safe: Safe) -> None:
    locked, code = set_passphrase(safe, PHRASE, CHEAP)
    before = safe.file.read_bytes()
    new_code = change_passphrase(locked, "another one entirely", CHEAP)
    assert safe.file.read_bytes() == before, "one small file is written"
    keyring = keyring_of(safe.file)
    assert keyring is not None
    assert keyring.unlock("another one entirely") == keyring.unlock(new_code) == locked.key
    for secret in (PHRASE, code):
        with pytest.raises(Problem):
            keyring.unlock(secret)
    for backup in locked.backups():
        assert locked.holding_of(backup.path, locked.key).entries == 200


def test_removing_it_leaves_a_plain_diary_and_plain_backups(safe: Safe) -> None:
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    plain = remove_passphrase(locked)
    assert not keyring_file(safe.file).exists()
    assert entries(plain) == 200
    assert {plain.holding_of(b.path, None).entries for b in plain.backups()} == {200}


def test_every_changed_byte_of_the_file_is_noticed(safe: Safe, clock: FakeClock) -> None:
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    whole = safe.file.read_bytes()
    dice = random.Random(1)
    for place in {0, 16, len(whole) - 1, *(dice.randrange(len(whole)) for _ in range(40))}:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << dice.randrange(8)
        for end in ("-wal", "-shm"):
            safe.file.with_name(safe.file.name + end).unlink(missing_ok=True)
        safe.file.write_bytes(flipped)
        assert locked.health().faults, f"byte {place}"


@pytest.mark.long
def test_every_byte_of_a_locked_diary_is_watched(safe: Safe) -> None:
    """One byte of each page at once, at every place of a page: each page says so for itself."""
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    whole = safe.file.read_bytes()
    pages = range(0, len(whole), PAGE)
    for place in range(PAGE):
        flipped = bytearray(whole)
        for page in pages:
            flipped[page + place] ^= 1 << place % 8
        safe.file.write_bytes(flipped)
        assert len(failing(locked)) == len(pages), place


def failing(locked: Safe) -> list[str]:
    """The pages that are not as they were written."""
    with closing(sqlcipher3.connect(locked.file)) as connection:
        connection.execute(f"PRAGMA key = \"x'{(locked.key or b'').hex()}'\"")
        return [line for (line,) in connection.execute("PRAGMA cipher_integrity_check")]


def test_a_second_place_that_was_away_is_brought_in_line(safe: Safe, tmp_path: Path) -> None:
    assert safe.second is not None
    away = tmp_path / "away"
    safe.second.own.rename(away)
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    assert files_with(PLANTED, tmp_path) == [str(file) for file in away.iterdir()]
    away.rename(safe.second.own)
    bring_backups_in_line(locked)
    assert files_with(PLANTED, tmp_path) == []
    assert len(backups_in(safe.second.own)) == 1


def test_without_room_a_good_backup_stays_and_is_locked_later(
    safe: Safe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_files: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    assert safe.second is not None
    good = files_with(PLANTED, safe.folder, safe.second.own)
    with monkeypatch.context() as full:
        full.setattr("shutil.copyfile", refuse)
        locked, _code = set_passphrase(safe, PHRASE, CHEAP)
        assert files_with(PLANTED, tmp_path) == good
        with pytest.raises(Problem, match="2 backups could not be locked"):
            bring_backups_in_line(locked)
    bring_backups_in_line(locked)
    assert files_with(PLANTED, tmp_path) == []
    assert [len(backups_in(folder)) for folder in (safe.folder, safe.second.own)] == [1, 1]


def test_while_another_has_it_open_nothing_changes(safe: Safe) -> None:
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
        " c.execute('SELECT count(*) FROM entry').fetchone(); print('open', flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(safe.file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(Problem, match="Another Kept has this diary open"):
            set_passphrase(safe, PHRASE, CHEAP)
        other.communicate(b"\n")
    assert keyring_of(safe.file) is None
    assert entries(safe) == 200


def test_what_goes_once_it_is_set_is_known_before(
    safe: Safe, clock: FakeClock, tmp_path: Path
) -> None:
    """A changed byte, a cut file, no database at all, what a repair put aside; nothing else."""
    assert spoiled_files(safe) == []
    for _ in range(3):
        clock.turn(hours=1)
        safe.back_up()
    changed, cut, bare, whole = (backup.path for backup in safe.backups())
    content = bytearray(changed.read_bytes())
    content[PAGE] ^= 1
    changed.write_bytes(content)
    cut.write_bytes(cut.read_bytes()[:-1])
    bare.write_bytes(bytes(PAGE))
    aside = safe.file.with_name("diary.damaged-20260101-080000.db")
    aside.write_bytes(bytes(PAGE))
    goes = spoiled_files(safe)
    assert goes == [aside, changed, cut, bare]
    before = {file for file in tmp_path.rglob("*.db") if file.is_file()}
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    assert {file for file in before if not file.exists()} == set(goes)
    assert entries(replace(locked, file=safe.file)) == 200
    assert whole.exists()
    assert spoiled_files(locked) == []


def test_a_crash_on_the_way_leaves_a_diary_that_opens(
    safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes right before, and right after, the new file is in its place."""

    class PowerCutError(BaseException):
        pass

    def cut(*_args: object) -> None:
        raise PowerCutError

    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.storage.converting._look_through", cut)
        with pytest.raises(PowerCutError):
            set_passphrase(safe, PHRASE, CHEAP)
    assert entries(safe) == 200
    key = bytes(range(32))
    with pytest.raises(PowerCutError):
        exchange(safe.file, None, key, cut)
    assert entries(replace(safe, key=key)) == 200
    assert not list(safe.file.parent.glob(".exchange.part"))


def test_a_locked_backup_restores_on_its_own(safe: Safe, clock: FakeClock, tmp_path: Path) -> None:
    """All another computer gets is the one file and the recovery code."""
    locked, code = set_passphrase(safe, PHRASE, CHEAP)
    carried = locked.back_up_to(tmp_path / "carried.db")
    other = Store.open(tmp_path / "other" / "diary.db", tmp_path / "other", clock())
    other.close()
    elsewhere = Safe(tmp_path / "other" / "diary.db", None, None, clock)
    key = elsewhere.unlock_backup(carried, code)
    elsewhere.restore(carried, key)
    assert entries(elsewhere) == 200


def test_a_disk_that_takes_no_keys_is_told_of(safe: Safe) -> None:
    keyring_file(safe.file).with_suffix(".keys-new").mkdir()
    with pytest.raises(Problem, match=r"could not be written anew \(Is a directory\)"):
        set_passphrase(safe, PHRASE, CHEAP)
    assert entries(safe) == 200


def test_too_little_memory_is_no_wrong_passphrase(
    safe: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, _code = set_passphrase(safe, PHRASE, CHEAP)
    keyring = keyring_of(safe.file)
    assert keyring is not None

    def refuse(*_asked: object, **_cost: object) -> bytes:
        raise NaClError("Unexpected failure in key derivation")

    monkeypatch.setattr("nacl.pwhash.argon2id.kdf", refuse)
    for ask in (keyring.unlock, lambda words: change_passphrase(locked, words, CHEAP)):
        with pytest.raises(Problem, match="memory") as refused:
            ask(PHRASE)
        assert refused.value.kind == ENVIRONMENT


def test_a_short_passphrase_is_refused(safe: Safe) -> None:
    with pytest.raises(Problem, match="8 characters"):
        set_passphrase(safe, "short", CHEAP)
    assert keyring_of(safe.file) is None
