"""Keeping time for cues: while another program writes to the diary, and never for long at once."""

import sqlite3
from contextlib import closing
from datetime import date, time

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.ui.cues import reminders as keeping_time
from desktop_app.ui.cues.cueing import Cueing
from desktop_app.ui.cues.reminders import Reminders
from tests.clock import MONDAY, FakeClock, terms_of


def test_a_use_that_could_not_be_written_is_said_once_and_written_later(
    diary: Diary, qapp: object
) -> None:
    """A cue for the first use of a day is not missed because the diary was busy just then."""
    owner, said = QObject(), list[str]()
    reminders = Reminders(diary, lambda: None, owner)
    reminders.refused.connect(said.append)
    diary.store.database.execute_sql("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(diary.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        reminders.resume()
        reminders.look()
    assert len(said) == 1
    assert "Another program is writing to the diary" in said[0]
    assert not diary.cues.log.first_uses
    reminders.look()
    assert diary.today in diary.cues.log.first_uses
    assert len(said) == 1
    reminders.end()


def test_the_timer_never_waits_longer_than_a_minute(
    cues: Cueing, diary: Diary, clock: FakeClock
) -> None:
    assert cues.reminders._timer.remainingTime() <= 60_000
    diary.promises.add(terms_of("Water", date(2026, 1, 5), at=time(9, 0)))
    clock.set(MONDAY, time(9, 0))
    diary.promises.add(terms_of("Run", at=time(9, 1)))
    clock.turn(seconds=50)
    cues.reminders.look()
    assert cues.reminders._timer.remainingTime() <= 10_000


def test_changes_one_after_the_other_put_off_no_beat(
    diary: Diary, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else two busy minutes look like sleep, and the next cue waits until the user has settled."""
    monkeypatch.setattr(keeping_time, "_BEAT_MS", 60)
    owner = QObject()
    reminders = Reminders(diary, lambda: None, owner)
    changing = QTimer(owner, interval=5)
    changing.timeout.connect(reminders.look)
    reminders.look()
    with qtbot.waitSignal(reminders.beat):
        changing.start()
    changing.stop()
    reminders.end()
