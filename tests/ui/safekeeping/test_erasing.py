"""Erasing in the window: what goes is said first, a copy is offered, then it goes."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.safety import Erased, Health
from desktop_app.ui.dialogs.erase import EraseDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.safekeeping.erasing import Erasing
from tests.clock import terms_of
from tests.ui.safekeeping.test_looking_after import Guarded, press


@pytest.fixture
def guard() -> Guarded:
    return Guarded(Health((), None, None, 1, 10**11, has_passphrase=False))


@pytest.fixture
def dialog(
    window: MainWindow, around: Surroundings, diary: Diary, guard: Guarded, qtbot: QtBot
) -> EraseDialog:
    diary.promises.add(terms_of("Stretch"))
    Erasing(around, guard, window).choose()
    (found,) = window.findChildren(EraseDialog)
    qtbot.waitUntil(lambda: button(found).isEnabled())
    return found


def button(dialog: EraseDialog) -> QAbstractButton:
    (found,) = (b for b in dialog.findChildren(QAbstractButton) if b.text() == "Erase for good")
    return found


def test_it_is_said_what_goes_and_then_it_goes(
    dialog: EraseDialog, guard: Guarded, diary: Diary, window: MainWindow, qtbot: QtBot
) -> None:
    assert "This goes for good (entries: 3)" in dialog._words.text()
    assert "all that was typed and not saved" in dialog._words.text()
    dialog._promises.setCurrentIndex(1)
    button(dialog).click()
    qtbot.waitUntil(lambda: bool(guard.asked))
    stretch = next(p.id for p in diary.promises.all() if p.terms[0].title == "Stretch")
    assert guard.asked == [Erased(promise=stretch)]
    qtbot.waitUntil(lambda: "Erased from the diary" in window.notice.words)
    qtbot.waitUntil(lambda: not window.findChildren(EraseDialog))


def test_days_in_either_order(dialog: EraseDialog, guard: Guarded, diary: Diary) -> None:
    press(dialog, "A range of days")
    assert not button(dialog).isEnabled(), "not before it is known what goes"
    dialog._first.show_day(diary.today)
    dialog._last.show_day(diary.today.replace(day=1))
    assert dialog.wanted == Erased(first=diary.today.replace(day=1), last=diary.today)


def test_after_everything_kept_starts_again(
    dialog: EraseDialog, guard: Guarded, around: Surroundings, qtbot: QtBot
) -> None:
    guard.reaches_second = False
    press(dialog, "Everything")
    qtbot.waitUntil(lambda: "All of the diary goes for good (entries: 30)" in dialog._words.text())
    button(dialog).click()
    qtbot.waitUntil(lambda: guard.asked == [Erased()])
    qtbot.waitUntil(lambda: "Connect it, then erase once more" in around.window.notice.words)


def test_a_copy_is_offered_first(dialog: EraseDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.export_requested):
        dialog._export.click()


def test_left_while_it_erases_it_is_told_all_the_same(
    dialog: EraseDialog, guard: Guarded, window: MainWindow, qtbot: QtBot
) -> None:
    button(dialog).click()
    assert not dialog._leave.isEnabled(), "it would not hold it back"
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not window.findChildren(EraseDialog)
    qtbot.waitUntil(lambda: "Erased from the diary" in window.notice.words)
    assert len(guard.asked) == 1
