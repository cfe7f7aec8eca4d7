"""Keeping time for cues while another program writes to the diary."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import QObject

from desktop_app.diary import Diary
from desktop_app.ui.cues.reminders import Reminders


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
