"""Backups in the window: what each holds, all of it or one promise back, one file to move house."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.settings import MachineSettings
from desktop_app.guarding.guard import Guard
from desktop_app.guarding.shelf import Shelf
from desktop_app.storage.safe import Safe
from desktop_app.ui.dialogs.backups import BackupsDialog
from desktop_app.ui.dialogs.restore import RestoreDialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.safekeeping.bringing_back import BringingBack
from tests.clock import MONDAY, terms_of
from tests.ui.hands import press, told

_Dialog = TypeVar("_Dialog", bound=QDialog)


@pytest.fixture
def shelf(diary: Diary) -> Shelf:
    return Shelf(Guard(diary, MachineDesk(MachineSettings(), lambda _settings: None)))


@pytest.fixture
def back(around: Surroundings, shelf: Shelf) -> BringingBack:
    around.window.show()
    return BringingBack(around, shelf, around.window)


def opened(kind: type[_Dialog], qtbot: QtBot) -> _Dialog:
    """The dialog of that kind, once it is there."""

    def shown() -> list[_Dialog]:
        every = QApplication.topLevelWidgets()
        return [w for w in every if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def test_without_a_backup_it_says_when_the_first_is_made(back: BringingBack, qtbot: QtBot) -> None:
    back.browse()
    dialog = opened(BackupsDialog, qtbot)
    qtbot.waitUntil(lambda: "There is none yet." in told(dialog))
    dialog.reject()


def test_a_backup_is_compared_and_all_of_it_comes_back(
    back: BringingBack, diary: Diary, shelf: Shelf, qtbot: QtBot
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    diary.log(water, Outcome.KEPT)
    shelf.guard.back_up()
    diary.promises.delete(water)
    back.browse()
    listed = opened(BackupsDialog, qtbot)
    qtbot.waitUntil(lambda: "1 promise, 1 entry, until Monday, 5 January 2026" in told(listed))
    assert "Your diary holds nothing yet." in told(listed)
    press(listed, "Look into it")
    dialog = opened(RestoreDialog, qtbot)
    with qtbot.waitSignal(back.brought):
        press(dialog, "Bring all of it back")
    qtbot.waitUntil(lambda: "All of it is back." in told(dialog))
    entry = diary.store.entry(water, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT
    assert "before-restore" in [kept.reason for kept in shelf.backups()]
    dialog.reject()
    qtbot.waitUntil(lambda: "before something was brought back" in told(listed))
    assert "Your diary holds 1 promise, 1 entry" in told(listed)
    assert told(listed).count("made by hand") == 1
    listed.reject()


def test_one_promise_comes_back_and_the_rest_stays(
    back: BringingBack, diary: Diary, shelf: Shelf, qtbot: QtBot
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    read = diary.promises.add(terms_of("Read")).id
    diary.log(read, Outcome.MISSED)
    shelf.guard.back_up()
    diary.promises.delete(read)
    diary.log(water, Outcome.KEPT)
    back.look_into(shelf.backups()[0].file)
    dialog = opened(RestoreDialog, qtbot)
    dialog._promise.setCurrentIndex(dialog._promise.findText("Read"))
    assert "As it was then; what you noted on later days stays." in told(dialog)
    press(dialog, "Bring it back")
    qtbot.waitUntil(lambda: "“Read” is as it was then." in told(dialog))
    assert {promise.id for promise in diary.promises.all()} == {water, read}
    assert diary.store.entry(water, MONDAY) is not None
    diary.undo()
    assert [promise.id for promise in diary.promises.all()] == [water]
    dialog.reject()


def leave_at_once(dialog: RestoreDialog) -> None:
    """Begin to bring all of it back, and be gone before the worker has told."""
    press(dialog, "Bring all of it back")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_left_while_it_comes_back_it_is_noticed_and_told_all_the_same(
    back: BringingBack, diary: Diary, shelf: Shelf, qtbot: QtBot
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    shelf.guard.back_up()
    diary.promises.delete(water)
    back.look_into(shelf.backups()[0].file)
    leave_at_once(opened(RestoreDialog, qtbot))
    asked = opened(ToldDialog, qtbot)
    assert "All of it is back." in told(asked)
    assert [promise.id for promise in diary.promises.all()] == [water]
    asked.accept()


def test_left_while_it_comes_back_it_is_said_why_it_did_not(
    back: BringingBack, diary: Diary, shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_safe: Safe, _file: Path, _key: bytes | None) -> None:
        raise Problem(ENVIRONMENT, Phrase("Test", "The disk is full."))

    diary.promises.add(terms_of("Water"), baseline=True)
    shelf.guard.back_up()
    monkeypatch.setattr(Safe, "restore", refuse)
    back.look_into(shelf.backups()[0].file)
    leave_at_once(opened(RestoreDialog, qtbot))
    asked = opened(ToldDialog, qtbot)
    assert "The disk is full." in told(asked)
    asked.accept()


def test_one_file_holds_all_of_it_for_another_computer(
    back: BringingBack, diary: Diary, tmp_path: Path, qtbot: QtBot
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    diary.log(water, Outcome.KEPT)
    file = tmp_path / "moving.db"
    back._write(file)
    asked = opened(ToldDialog, qtbot)
    assert "moving.db holds all of it and was checked." in told(asked)
    asked.accept()
    assert file.stat().st_mode & 0o077 == 0
    diary.promises.delete(water)
    back.look_into(file)
    dialog = opened(RestoreDialog, qtbot)
    assert "1 promise, 1 entry" in told(dialog)
    press(dialog, "Bring all of it back")
    qtbot.waitUntil(lambda: diary.store.entry(water, MONDAY) is not None)
    qtbot.waitUntil(lambda: "All of it is back." in told(dialog))
    dialog.reject()


def test_what_is_no_backup_is_said(back: BringingBack, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "letter.db").write_text("Dear diary")
    back.look_into(tmp_path / "letter.db")
    asked = opened(ToldDialog, qtbot)
    assert told(asked)
    asked.accept()


def test_a_locked_backup_warns_where_the_diary_has_no_passphrase(
    back: BringingBack, diary: Diary, shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.promises.add(terms_of("Water"), baseline=True)
    shelf.guard.back_up()
    file = shelf.backups()[0].file
    for is_locked in (False, True):
        monkeypatch.setattr(Safe, "lays_open", lambda _safe, _file, locked=is_locked: locked)
        back.look_into(file)
        dialog = opened(RestoreDialog, qtbot)
        assert ("can be read without one" in told(dialog)) is is_locked
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
