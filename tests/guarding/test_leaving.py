"""Dialogs that stand before the diary: who starts Kept once more gets them to see."""

from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.desktop.early_end import EarlyEnd
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.guarding.leaving import leaving_dialogs


def test_a_second_start_brings_the_dialog_forward(qtbot: QtBot, tmp_path: Path) -> None:
    address = tmp_path / "kept.sock"
    first = SingleInstance(address)
    assert first.acquire()
    other, dialog = QDialog(), QDialog()
    for each in (dialog, other):
        qtbot.addWidget(each)
        each.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    other.hide()
    answers: list[bool] = []
    with leaving_dialogs(EarlyEnd(), first):
        second = Thread(target=lambda: answers.append(SingleInstance(address).ask_to_raise()))
        second.start()
        qtbot.waitUntil(lambda: bool(answers))
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    second.join()
    first.release()
    assert answers == [True]


def test_who_leaves_makes_room_for_the_next(qapp: object, tmp_path: Path) -> None:
    first, next_one = (SingleInstance(tmp_path / "kept.sock") for _ in range(2))
    assert first.acquire()
    with pytest.raises(SystemExit), leaving_dialogs(EarlyEnd(), first):
        raise SystemExit
    assert next_one.acquire()
    next_one.release()
