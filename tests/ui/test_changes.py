"""What another process writes is noticed; the day rolls on by the clock."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.diary.ledger import ELSEWHERE, Changed
from desktop_app.domain.days import Part
from desktop_app.domain.entries import Outcome
from desktop_app.storage.store import Store
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from tests.clock import FakeClock, terms_of


def test_another_connection_s_log_is_noticed(
    qtbot: QtBot, diary: Diary, tmp_path: Path, clock: FakeClock
) -> None:
    promise = diary.promises.add(terms_of())
    changes = Changes(diary, tmp_path / "diary.db")
    heard: list[Changed] = []
    changes.changed.connect(heard.append)
    with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as other:
        with qtbot.waitSignal(changes.changed, timeout=1000):
            Diary(other, clock).log(promise.id, Outcome.KEPT)
        qtbot.waitUntil(lambda: any(c.kind == ELSEWHERE for c in heard), timeout=1000)
    assert diary.agenda().kept == 1


@pytest.mark.parametrize("wait_ms", [100, 400, 1200])
def test_a_write_that_the_disk_takes_long_for_is_noticed(
    qtbot: QtBot, diary: Diary, tmp_path: Path, clock: FakeClock, wait_ms: int
) -> None:
    changes = Changes(diary, tmp_path / "diary.db")
    changes._watcher.removePaths([*changes._watcher.files(), *changes._watcher.directories()])

    def write() -> None:
        with closing(Store.open(tmp_path / "diary.db", tmp_path / "backups", clock())) as other:
            Diary(other, clock).promises.add(terms_of())

    changes._stir()  # the file moves; what is in it can be read later
    QTimer.singleShot(wait_ms, write)
    with qtbot.waitSignal(changes.changed, timeout=5000):
        pass


def test_its_own_log_is_told_once(qtbot: QtBot, diary: Diary, tmp_path: Path) -> None:
    promise = diary.promises.add(terms_of())
    changes = Changes(diary, tmp_path / "diary.db")
    heard: list[Changed] = []
    changes.changed.connect(heard.append)
    diary.log(promise.id, Outcome.KEPT)
    qtbot.waitUntil(lambda: not changes._gather.isActive())
    assert [changed.kind for changed in heard] == ["log"]


def test_a_day_that_ends_is_told(qtbot: QtBot, diary: Diary, clock: FakeClock) -> None:
    diary.promises.add(terms_of())
    day = CurrentDay(diary)
    day.tell()
    clock.turn(hours=1)
    with qtbot.assertNotEmitted(day.shown):
        day.look_at_the_clock()
    clock.turn(days=1)
    with qtbot.waitSignal(day.shown) as told:
        day.look_at_the_clock()
    today, yesterday, part = told.args
    assert today.day - yesterday.day == timedelta(days=1)
    assert part is Part.MORNING
