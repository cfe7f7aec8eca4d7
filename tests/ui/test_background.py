"""Work in the background always answers, however soon it is done."""

import threading
from functools import partial

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.ui.background import in_background


def test_the_shortest_work_is_heard(qtbot: QtBot) -> None:
    parent = QObject()
    heard: list[int] = []
    for number in range(50):
        task = in_background(partial(int, number), parent)
        # As long as a slow machine may take before it connects.
        threading.Event().wait(0.002)
        task.done.connect(heard.append)
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert sorted(heard) == list(range(50))


def test_it_runs_on_another_thread(qtbot: QtBot) -> None:
    parent = QObject()
    with qtbot.waitSignal(in_background(threading.get_ident, parent).done) as done:
        pass
    assert done.args != [threading.get_ident()]


def test_a_problem_and_an_error_come_back_apart(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Problem(USAGE, translate("Test", "It cannot be."))

    def err() -> None:
        raise KeyError("a slip")

    parent = QObject()
    with qtbot.waitSignal(in_background(refuse, parent).refused) as refused:
        pass
    assert str(refused.args[0]) == "It cannot be."
    with qtbot.waitSignal(in_background(err, parent).broken) as broken:
        pass
    assert isinstance(broken.args[0], KeyError)


def test_who_is_gone_is_told_nothing_and_its_worker_speaks_to_a_task_that_is_there(
    qtbot: QtBot,
) -> None:
    asker, go_on, heard = QObject(), threading.Event(), list[bool]()
    task = in_background(go_on.wait, asker)
    task.done.connect(heard.append)
    shiboken6.delete(asker)
    assert shiboken6.isValid(task)
    go_on.set()
    qtbot.waitUntil(lambda: not shiboken6.isValid(task))
    assert heard == []
