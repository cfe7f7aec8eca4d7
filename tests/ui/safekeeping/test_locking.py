"""Locking: what asks for it, what it hides, and what goes on meanwhile."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.safety import Health
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.program import Program
from desktop_app.ui.safekeeping.locking import IdleWatch, Locking
from desktop_app.ui.widgets.text import Text
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.safekeeping.test_looking_after import PHRASE, Guarded

LOCKED = Health((), None, None, 1, 10**11, has_passphrase=True)


@pytest.fixture
def guard() -> Guarded:
    return Guarded(LOCKED, has_passphrase=True)


@pytest.fixture
def began() -> list[bool]:
    """How often Kept was begun anew, locked."""
    return []


@pytest.fixture
def locking(
    window: MainWindow, program: Program, guard: Guarded, began: list[bool]
) -> Iterator[Locking]:
    made = Locking(guard, lambda: window, program._desk, lambda: began.append(True), parent=program)
    made.covered.connect(program.cues.cover)
    yield made
    for dialog in unlock_dialogs():
        dialog.deleteLater()


def unlock_dialogs() -> list[UnlockDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, UnlockDialog)]


def test_without_the_keychain_kept_begins_anew(
    locking: Locking, window: MainWindow, began: list[bool], qtbot: QtBot
) -> None:
    dialog = QDialog(window)
    dialog.open()
    locking.lock()
    assert began == [True]
    assert not dialog.isVisible()


def test_with_the_keychain_the_window_asks_first(
    locking: Locking, window: MainWindow, guard: Guarded, program: Program, qtbot: QtBot
) -> None:
    guard.opens_by_keychain = True
    locking.lock()
    assert not window.isVisible()
    program.come_forward()
    (dialog,) = unlock_dialogs()
    assert not window.isVisible()
    dialog._field.setText("not this")
    dialog._open.click()
    qtbot.waitUntil(dialog._answer.isVisible)
    assert not window.isVisible()
    QApplication.processEvents()
    (remark,) = (text for text in dialog.findChildren(Text) if "recovery" in text.text()[:16])
    assert remark.y() > dialog._field.geometry().bottom()
    assert remark.geometry().bottom() < dialog._answer.y()
    dialog._field.setText(PHRASE)
    dialog._open.click()
    qtbot.waitUntil(window.isVisible)
    assert not window.is_covered


def test_cues_name_no_promise_meanwhile(
    locking: Locking, guard: Guarded, program: Program, diary: Diary, clock: FakeClock
) -> None:
    guard.opens_by_keychain = True
    program.cues._is_covered = False
    locking.lock()
    assert program.cues._is_covered
    water = diary.promises.add(terms_of("Water"))
    diary.log(water.id, Outcome.MISSED)
    program.cues.popup.reflect_requested.emit(water.id, MONDAY)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    assert [type(w) for w in dialogs if w.isVisible()] == [UnlockDialog]
    locking._uncover()
    assert not program.cues._is_covered


def test_the_screen_locks_it_if_that_is_wanted(
    locking: Locking, program: Program, began: list[bool]
) -> None:
    program._desk.change(lock_with_screen=False)
    locking.lock_with_screen()
    assert began == []
    program._desk.change(lock_with_screen=True)
    locking.lock_with_screen()
    assert began == [True]


def test_a_diary_without_a_passphrase_does_not_lock(
    locking: Locking, guard: Guarded, window: MainWindow, began: list[bool]
) -> None:
    guard.has_passphrase = False
    locking.lock()
    assert began == []
    assert window.isVisible()


def test_keys_and_clicks_put_it_off(window: MainWindow, qtbot: QtBot) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QApplication)
    watch = IdleWatch(app, window)
    watch._follow(window.windowHandle())
    watch.wait(15)
    handle = window.windowHandle()
    uses: tuple[Callable[[], None], ...] = (
        lambda: QTest.keyClick(handle, Qt.Key.Key_Shift),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.RightButton),
    )
    for use in uses:
        watch._timer.stop()
        use()
        assert watch._timer.isActive()
        assert watch._timer.interval() == 15 * 60_000
    watch._timer.setInterval(1)
    with qtbot.waitSignal(watch.idle):
        watch._begin()
    watch.wait(0)
    assert not watch._timer.isActive()
