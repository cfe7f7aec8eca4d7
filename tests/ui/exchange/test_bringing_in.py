"""Import in the window: looked at first, chosen promise by promise, one step, taken back in one."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.diary.importing import Progress
from desktop_app.domain.entries import Outcome
from desktop_app.domain.problems import Stopped
from desktop_app.ui.dialogs.import_plan import ImportDialog
from desktop_app.ui.exchange.bringing_in import BringingIn
from desktop_app.ui.places.surroundings import Surroundings
from tests.clock import terms_of
from tests.ui.hands import press, told

HABITBULL = """HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText
Read <b>,,Mind,2025-12-01,1,
Read <b>,,Mind,2025-12-02,0,too late
Stretch,,Body,2025-12-01,1,
"""
DAYLIO = """full_date,date,weekday,time,mood,activities,note_title,note
2025-12-01,December 1,Monday,20:39,cosy,reading | walk,,A quiet day
2025-12-02,December 2,Tuesday,21:10,stormy,work,,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "habits.csv"
    path.write_text(HABITBULL, encoding="utf-8")
    return path


def looked_into(around: Surroundings, path: Path, qtbot: QtBot) -> ImportDialog:
    """The dialog, once the file was read."""
    around.window.show()
    BringingIn(around).look_into(path)
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ImportDialog)]
    qtbot.waitUntil(lambda: not dialog._busy.isVisible())
    return dialog


def field(dialog: QDialog, name: str) -> QComboBox:
    (box,) = [b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name]
    return box


def brought(dialog: ImportDialog, qtbot: QtBot) -> None:
    press(dialog, "Bring it in")
    qtbot.waitUntil(dialog._undo.isVisible)


def test_nothing_comes_in_before_it_was_chosen(
    around: Surroundings, diary: Diary, file: Path, qtbot: QtBot
) -> None:
    dialog = looked_into(around, file, qtbot)
    assert "What HabitBull recorded" in told(dialog)
    assert "2 promises, 3 entries, from 2025-12-01 to 2025-12-02" in told(dialog)
    assert "Read <b>" in told(dialog)
    press(dialog, "Cancel")
    assert diary.promises.all() == []
    qtbot.waitUntil(lambda: not around.window.findChildren(BringingIn))


def test_it_comes_in_as_one_step_that_undo_takes_back(
    around: Surroundings, diary: Diary, file: Path, qtbot: QtBot
) -> None:
    dialog = looked_into(around, file, qtbot)
    brought(dialog, qtbot)
    assert "New: 2 promises, 3 entries." in told(dialog)
    assert len(diary.promises.all()) == 2
    assert sum(1 for _ in diary.contents().entries) == 3
    press(dialog, "Undo")
    assert diary.promises.all() == []


def test_leaving_while_it_comes_in_leaves_nothing_behind(
    around: Surroundings, diary: Diary, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = looked_into(around, file, qtbot)
    monkeypatch.setattr("desktop_app.diary.importing._PROGRESS_EVERY", 1)
    report, half_way, may_go_on = BringingIn._report, threading.Event(), threading.Event()

    def wait_half_way(importing: BringingIn, done: int) -> bool:
        if done == 3:
            half_way.set()
            may_go_on.wait(10)
        return report(importing, done)

    monkeypatch.setattr(BringingIn, "_report", wait_half_way)
    press(dialog, "Bring it in")
    qtbot.waitUntil(half_way.is_set)
    assert "Bringing it in" in told(dialog)
    qtbot.waitUntil(lambda: dialog._busy._bar.value() > 0)
    press(dialog, "Cancel")
    may_go_on.set()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert not dialog.isVisible()
    diary.notice()
    assert diary.promises.all() == []
    assert list(diary.contents().entries) == []


def test_it_is_there_as_long_as_a_worker_tells_it_how_far_it_is(
    around: Surroundings, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, may_end = threading.Event(), threading.Event()

    def look(_diary: Diary, _path: Path, progress: Progress) -> None:
        reads.set()
        may_end.wait(10)
        while progress(1):
            pass
        raise Stopped

    monkeypatch.setattr("desktop_app.ui.exchange.bringing_in.plans.look", look)
    BringingIn(around).look_into(file)
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ImportDialog)]
    qtbot.waitUntil(reads.is_set)
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert around.window.findChildren(BringingIn)
    may_end.set()
    qtbot.waitUntil(lambda: not around.window.findChildren(BringingIn))


def test_a_promise_stays_out_or_goes_into_another(
    around: Surroundings, diary: Diary, file: Path, qtbot: QtBot
) -> None:
    books = diary.promises.add(terms_of("Books"), baseline=True).id
    dialog = looked_into(around, file, qtbot)
    stretch, read = field(dialog, "Stretch"), field(dialog, "Read <b>")
    stretch.setCurrentIndex(stretch.findText("Stays out"))
    read.setCurrentIndex(read.findText("Into “Books”"))
    brought(dialog, qtbot)
    assert [promise.id for promise in diary.promises.all()] == [books]
    held = {entry.day: entry for entry in diary.contents().entries}
    assert held[date(2025, 12, 1)].outcome is Outcome.KEPT
    assert held[date(2025, 12, 2)].note == "too late"
    assert {entry.promise for entry in held.values()} == {books}
    dialog.reject()


def test_a_second_time_there_is_nothing_to_bring_in(
    around: Surroundings, diary: Diary, file: Path, qtbot: QtBot
) -> None:
    dialog = looked_into(around, file, qtbot)
    brought(dialog, qtbot)
    press(dialog, "Close")
    QApplication.sendPostedEvents(None, 52)
    again = looked_into(around, file, qtbot)
    assert "All of it is in your diary already." in told(again)
    assert not again._bring.isVisible()
    press(again, "Close")


def test_moods_are_asked_for(
    around: Surroundings, diary: Diary, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "daylio.csv"
    path.write_text(DAYLIO, encoding="utf-8")
    dialog = looked_into(around, path, qtbot)
    cosy = field(dialog, "cosy")
    cosy.setCurrentIndex(cosy.findText("5 (light)"))
    assert "Days with their feelings and context: 2." in told(dialog)
    brought(dialog, qtbot)
    assert "Days with their feelings and context: 2. It is one step" in told(dialog)
    first, second = list(diary.contents().days)
    assert (first.feeling, [noted.name for noted in first.noted]) == (5, ["reading", "walk"])
    assert second.feeling is None
    assert "stormy" in [noted.name for noted in second.noted]
    dialog.reject()


def test_what_cannot_be_read_is_said(around: Surroundings, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear diary")
    dialog = looked_into(around, path, qtbot)
    assert "Nothing came in" in told(dialog)
    assert "letter.txt" in told(dialog)
    press(dialog, "Close")
