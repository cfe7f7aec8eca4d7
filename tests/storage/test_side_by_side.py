"""A window, its workers and the command line on one diary: nobody pulls the log from under it."""

import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.storage.keyring import Cost
from desktop_app.storage.passphrase import bring_backups_in_line, keyring_of, set_passphrase
from desktop_app.storage.safe import Safe
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of

ROOT = Path(__file__).parents[2]


PHRASE = "tea at the window"


def kept(folder: Path, *typed: str) -> str:
    command = [sys.executable, "-m", "desktop_app", "--data", str(folder), *typed]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, input=f"{PHRASE}\n"
    )
    return done.stdout


def test_after_a_worker_the_command_line_leaves_the_windows_log_alone(
    diary: Diary, clock: FakeClock
) -> None:
    """On POSIX, closing any handle of a file drops all locks that a process has on it."""
    promise = diary.promises.add(terms_of("Water", MONDAY - timedelta(days=30)))
    file = diary.store.path
    Store.open(file, file.parent, clock()).close()
    keyring_of(file)
    Safe(file, None, None, clock).back_up_if_due()
    kept(file.parent, "log", "water", "--on", (MONDAY - timedelta(days=3)).isoformat())
    for ago in range(3):
        diary.log(promise.id, Outcome.KEPT, MONDAY - timedelta(days=ago))
    assert kept(file.parent, "entries").count("Water") == 4
    again = Store.open(file, file.parent, clock())
    assert len(list(again.entries_between(date.min, date.max))) == 4
    again.close()


def test_nor_that_of_a_locked_diary(diary: Diary, clock: FakeClock) -> None:
    promise = diary.promises.add(terms_of("Water", MONDAY - timedelta(days=30)))
    file = diary.store.path
    diary.store.close()
    safe, _code = set_passphrase(Safe(file, None, None, clock), PHRASE, Cost(1, 8192))
    with safe.opened() as store:
        window = Diary(store, clock)
        bring_backups_in_line(safe)
        safe.back_up_if_due()
        safe.health()
        kept(file.parent, "log", "water", "--on", (MONDAY - timedelta(days=3)).isoformat())
        for ago in range(3):
            window.log(promise.id, Outcome.KEPT, MONDAY - timedelta(days=ago))
        assert kept(file.parent, "entries").count("Water") == 4


def test_a_checkpoint_that_was_cut_short_goes_on_where_it_stopped(
    diary: Diary, clock: FakeClock, tmp_path: Path
) -> None:
    """The file's first page speaks of pages that only the write-ahead log has yet."""
    promise = diary.promises.add(terms_of("Water", MONDAY - timedelta(days=90)))
    for ago in range(90):
        diary.log(promise.id, Outcome.KEPT, MONDAY - timedelta(days=ago))
    file, cut = diary.store.path, tmp_path / "cut" / "diary.db"
    cut.parent.mkdir()
    log, before = file.with_name("diary.db-wal").read_bytes(), file.read_bytes()
    diary.store.close()
    assert file.stat().st_size > len(before)
    cut.with_name("diary.db-wal").write_bytes(log)
    cut.write_bytes(file.read_bytes()[:4096] + before[4096:])
    with closing(Store.open(cut, tmp_path, clock())) as store:
        assert store.entry_count() == 90
        assert store.check(clock()) == ()
