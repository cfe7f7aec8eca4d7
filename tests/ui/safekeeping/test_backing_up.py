"""The running program backs up after a change, beside the click, and says once if it cannot."""

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.storage.safe import Safe
from desktop_app.ui.changes import Changes
from desktop_app.ui.safekeeping.backing_up import BackingUp
from tests.clock import FakeClock, terms_of


@pytest.fixture
def safe(diary: Diary, clock: FakeClock) -> Safe:
    return Safe(diary.store.path, None, None, clock)


@pytest.fixture
def backing_up(diary: Diary, safe: Safe, qapp: Any) -> BackingUp:
    changes = Changes(diary, diary.store.path, qapp)
    return BackingUp(safe.back_up_if_due, changes, qapp, after_start=0, after_change=1)


def test_a_change_is_backed_up_before_long(
    diary: Diary, safe: Safe, clock: FakeClock, backing_up: BackingUp, qtbot: QtBot
) -> None:
    promise = diary.promises.add(terms_of())
    qtbot.waitUntil(lambda: len(safe.backups()) == 1)
    clock.turn(minutes=31)
    diary.log(promise.id, Outcome.KEPT)
    qtbot.waitUntil(lambda: len(safe.backups()) == 2)
    newest = safe.backups()[0].path
    qtbot.waitUntil(lambda: safe.holding_of(newest, None).entries == 1)


def test_what_stands_in_the_way_is_said_once(
    diary: Diary, safe: Safe, clock: FakeClock, qapp: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("in the way")
    promise = diary.promises.add(terms_of())
    said: list[str] = []
    changes = Changes(diary, diary.store.path, qapp)
    backing_up = BackingUp(safe.back_up_if_due, changes, qapp, after_start=0, after_change=1)
    backing_up.refused.connect(said.append)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "Your diary is as it was" in said[0]
    diary.log(promise.id, Outcome.KEPT)
    (tmp_path / "backups").unlink()
    clock.turn(minutes=31)
    diary.save_settings(replace(diary.settings, zone="Asia/Tokyo"))
    qtbot.waitUntil(lambda: len(safe.backups()) == 1)
    assert len(said) == 1


def test_one_backup_is_made_at_a_time(diary: Diary, qapp: Any, qtbot: QtBot) -> None:
    begun, may_end = list[int](), Event()

    def back_up() -> None:
        begun.append(len(begun))
        may_end.wait(5)

    changes = Changes(diary, diary.store.path, qapp)
    backing_up = BackingUp(back_up, changes, qapp, after_start=0, after_change=1)
    qtbot.waitUntil(lambda: begun == [0])
    diary.promises.add(terms_of())
    for _ in range(3):
        with qtbot.waitSignal(backing_up._wait.timeout):
            pass
    assert begun == [0]
    may_end.set()
    qtbot.waitUntil(lambda: begun == [0, 1])
