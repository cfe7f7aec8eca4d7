"""While nothing is on the screen Kept wakes the machine for its one beat a minute alone."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.program import Program
from desktop_app.ui.stillness import be_still
from tests.clock import FakeClock

KEY = "a ring, drawn"


def is_kept() -> bool:
    return QPixmapCache.find(KEY, QPixmap())


def test_what_was_drawn_goes_once_nothing_is_on_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QPixmapCache.insert(KEY, QPixmap(4, 4))
    be_still()
    assert is_kept(), "a window that is there draws with it"
    window.hide()
    be_still()
    assert not is_kept()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_one_timer_beats_for_all(
    program: Program, appearance: Appearance, clock: FakeClock
) -> None:
    program.start(hidden=True, has_tray=True)
    beating = [timer for timer in appearance.findChildren(QTimer) if timer.isActive()]
    assert [timer.parent() for timer in beating] == [program.cues.reminders]
    shown: list[object] = []
    program._day.shown.connect(lambda *told: shown.append(told))
    QPixmapCache.insert(KEY, QPixmap(4, 4))
    clock.turn(days=1)
    program.cues.reminders.beat.emit()
    assert shown, "a new day has begun"
    assert not is_kept()


def pages_kept(diary: Diary) -> int:
    """How much of the diary's file may stay in memory, in KiB."""
    return -int(diary.store.database.execute_sql("PRAGMA cache_size").fetchone()[0])


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_tray_keeps_little_of_the_diary_in_memory(program: Program, diary: Diary) -> None:
    usual = pages_kept(diary)
    program.start(hidden=True, has_tray=True)
    assert pages_kept(diary) <= usual / 10
    program.come_forward()
    assert pages_kept(diary) == usual
