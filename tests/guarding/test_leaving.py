"""Dialogs that stand before the diary: who starts Kept once more gets them to see."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.desktop.early_end import EarlyEnd
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.guarding.leaving import leaving_dialogs
from desktop_app.paths import backups_folder, database_file
from desktop_app.storage.keyring import Cost
from desktop_app.storage.passphrase import set_passphrase
from desktop_app.storage.safe import Safe
from desktop_app.storage.store import Store
from tests.clock import FakeClock

_AFTER_THE_END = """
import sys
from pathlib import Path
from threading import Thread
from desktop_app import __main__
__main__.ready_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.domain.phrases import Phrase
from desktop_app.guarding.ends import AtTheEnd, Done
from desktop_app.ui.dialogs.told import ToldDialog

words, runs = Phrase("", "It is done."), []
settle, told = app._Run._settle, ToldDialog.exec

def end_at_once(run, **how):
    settle(run, **how)
    runs.append(run)
    run._environs._guard.waiting = AtTheEnd(words, words, lambda _: Done(words))
    QTimer.singleShot(0, run._succession.program.quit)

def ask_meanwhile(dialog):
    def look():
        print([type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()])
        dialog.accept()
    first = runs[0]._instance
    first.raise_requested.connect(lambda: QTimer.singleShot(0, look))
    Thread(target=SingleInstance(Path(first._address)).ask_to_raise).start()
    return told(dialog)

app._Run._settle, ToldDialog.exec = end_at_once, ask_meanwhile
sys.exit(__main__.main(sys.argv[1:]))
"""


_WHILE_IT_IS_LOCKED = """
import sys
from threading import Thread
from desktop_app import __main__, paths
__main__.ready_qt()
from PySide6.QtCore import QTimer
from desktop_app.desktop.single_instance import SingleInstance
from desktop_app.ui.dialogs.unlock import UnlockDialog

def ask_meanwhile(dialog):
    def ask():
        print(SingleInstance(paths.socket_file(paths.Path(sys.argv[2]))).ask_to_raise())
        dialog.metaObject().invokeMethod(dialog, "reject")
    Thread(target=ask).start()
    return asked(dialog)

asked, UnlockDialog.exec = UnlockDialog.exec, ask_meanwhile
sys.exit(__main__.main(sys.argv[1:]))
"""


def test_a_locked_first_hears_of_a_second(tmp_path: Path, clock: FakeClock) -> None:
    Store.open(database_file(tmp_path), backups_folder(tmp_path), clock()).close()
    safe = Safe(database_file(tmp_path), None, None, clock)
    set_passphrase(safe, "tea at the window", Cost(1, 8192))
    done = _run(_WHILE_IT_IS_LOCKED, tmp_path)
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr


_BY_A_SIGNAL = _AFTER_THE_END.replace(
    "Thread(", "import os; QTimer.singleShot(0, lambda: os.kill(os.getpid(), 15)) #"
)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to leave on")
def test_what_is_told_after_the_end_is_left_by_a_signal(tmp_path: Path) -> None:
    done = _run(_BY_A_SIGNAL, tmp_path)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_what_is_told_after_the_end_stands_alone(tmp_path: Path) -> None:
    done = _run(_AFTER_THE_END, tmp_path)
    assert (done.returncode, done.stdout) == (0, "['ToldDialog']\n"), done.stderr


def _run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, "--data", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )


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
