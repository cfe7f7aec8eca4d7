"""A signal ends Kept the clean way."""

import os
import signal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.desktop.ending import Ending


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_asks_for_the_end(
    qtbot: QtBot, qapp: QApplication, number: signal.Signals
) -> None:
    before = signal.getsignal(number)
    ending = Ending(qapp)
    with qtbot.waitSignal(ending.asked):
        os.kill(os.getpid(), number)
    ending.close()
    assert signal.getsignal(number) == before


def test_other_signals_ask_for_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    ending = Ending(qapp)
    with qtbot.assertNotEmitted(ending.asked), qtbot.waitSignal(ending._notifier.activated):
        os.kill(os.getpid(), signal.SIGUSR1)
    ending.close()
    signal.signal(signal.SIGUSR1, before)
