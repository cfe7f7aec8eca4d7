"""What was acknowledged is on the disk, whatever happens in the next moment."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Problem
from desktop_app.storage.sql import execute_of, first_value
from desktop_app.storage.store import Store
from tests.clock import MONDAY, FakeClock, terms_of

ROOT = Path(__file__).parents[2]
SETUP = """
import os, signal, sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID
from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.storage.store import Store
file, promise = Path(sys.argv[1]), UUID(sys.argv[2])
now = lambda: datetime(2026, 6, 1, 9, tzinfo=timezone.utc)
def opened():
    return Diary(Store.open(file, file.parent, now()), now)
"""
KILLED_AFTER_EACH_LOG = """
for n in range(100):
    child = os.fork()
    if not child:
        diary = opened()
        diary.log(promise, Outcome.KEPT, diary.today - timedelta(days=n))
        os.write(1, b"%d\\n" % n)
        os.kill(os.getpid(), signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
"""
LOGS_FIFTY_DAYS = """
diary = opened()
for n in range(50):
    day = diary.today - timedelta(days=2 * n + int(sys.argv[3]))
    diary.log(promise, Outcome.KEPT, day)
    print(n, flush=True)
"""
LOGS_THREE_DAYS = """
diary = opened()
for n in range(3):
    try:
        print(diary.log(promise, Outcome.KEPT, diary.today - timedelta(days=n)).changed)
    except Exception as problem:
        print(type(problem).__name__, problem)
"""


def python(code: str, store: Store, *more: str) -> list[str]:
    promise = str(store.promises()[0].id)
    return [sys.executable, "-c", SETUP + code, str(store.path), promise, *more]


def start(command: list[str]) -> "subprocess.Popen[str]":
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)


@pytest.fixture
def water(diary: Diary) -> Diary:
    diary.promises.add(terms_of(from_day=MONDAY))
    return diary


def days(store: Store) -> list[date]:
    return [entry.day for entry in store.entries_between(date.min, date.max)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_hundred_kills_right_after_the_acknowledgement_take_nothing(
    water: Diary, clock: FakeClock
) -> None:
    process = start(python(KILLED_AFTER_EACH_LOG, water.store))
    said, errors = process.communicate(timeout=120)
    assert errors == ""
    acknowledged = said.split()
    assert len(acknowledged) == 100
    again = Store.open(water.store.path, water.store.path.parent, clock())
    assert len(days(again)) == 100
    assert again.check(clock()) == ()
    again.close()


def test_two_processes_write_at_once_and_both_are_there(water: Diary) -> None:
    running = [start(python(LOGS_FIFTY_DAYS, water.store, str(n))) for n in range(2)]
    ended = [process.communicate(timeout=120) for process in running]
    assert [errors for _, errors in ended] == ["", ""]
    assert len(days(water.store)) == 100


def test_a_writer_that_takes_too_long_is_said(water: Diary, clock: FakeClock) -> None:
    other = Store.open(water.store.path, water.store.path.parent, clock())
    execute_of(water.store.database)("PRAGMA busy_timeout = 50")
    with (
        other.database.atomic("IMMEDIATE"),
        pytest.raises(Problem, match="Another program is writing"),
    ):
        water.log(water.promises.all()[0].id, Outcome.KEPT)
    assert water.log(water.promises.all()[0].id, Outcome.KEPT).changed, "the next try goes well"
    other.close()


Commit = Callable[[], Any]


def breaking(store: Store, monkeypatch: pytest.MonkeyPatch, times: int, *, written: bool) -> None:
    """Let the next commits report an error of the disk, with or without having written."""
    commit: Commit = store.database.commit
    left = [times]

    def broken() -> None:
        if not left[0]:
            commit()
            return
        left[0] -= 1
        if written:
            commit()
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(store.database, "commit", broken)


@pytest.mark.parametrize("written", [True, False])
def test_after_an_error_of_the_disk_it_is_there_once(
    water: Diary, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    breaking(water.store, monkeypatch, 1, written=written)
    assert water.log(water.promises.all()[0].id, Outcome.KEPT).changed
    steps = first_value(execute_of(water.store.database), "SELECT count(*) FROM step")
    assert steps == 2, "making the promise, and one log"
    assert len(days(water.store)) == 1


def test_what_the_disk_does_not_take_is_not_acknowledged(
    water: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaking(water.store, monkeypatch, 2, written=False)
    with pytest.raises(Problem, match="The disk did not take it"):
        water.log(water.promises.all()[0].id, Outcome.KEPT)
    assert days(water.store) == []
    assert water.agenda().open
    assert water.log(water.promises.all()[0].id, Outcome.KEPT).changed, "and it works again"


def test_the_second_try_has_the_same_ids(water: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that another machine that saw the first try takes the second for the same change."""
    execute = execute_of(water.store.database)
    tried: list[list[bytes]] = []
    commit: Commit = water.store.database.commit

    def broken() -> None:
        tried.append([id_ for (id_,) in execute("SELECT id FROM change ORDER BY seq")])
        if len(tried) == 1:
            raise sqlite3.OperationalError("disk I/O error")
        commit()

    monkeypatch.setattr(water.store.database, "commit", broken)
    water.log(water.promises.all()[0].id, Outcome.KEPT)
    assert tried[0] == tried[1]


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("fault", ["fdatasync:error=EIO:when=1", "pwrite64:error=ENOSPC:when=2+"])
def test_a_disk_that_really_refuses(water: Diary, clock: FakeClock, fault: str) -> None:
    water.store.close()  # so that the first forced write of the child is its log
    water.store.database.connect()
    command = ["strace", "-f", "-o", os.devnull, "-e", f"inject={fault}"]
    process = start([*command, *python(LOGS_THREE_DAYS, water.store)])
    said, errors = process.communicate(timeout=60)
    if "strace" in errors:
        pytest.skip("strace may not trace here")
    assert errors == ""
    acknowledged = said.splitlines().count("True")
    assert acknowledged + said.count("The disk did not take it") == 3
    again = Store.open(water.store.path, water.store.path.parent, clock())
    assert len(days(again)) == acknowledged
    assert again.check(clock()) == ()
    again.close()
