"""Work that takes longer than a frame leaves the GUI thread here; its answer comes back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from desktop_app.domain.problems import Problem


class Task(QObject):
    """One piece of work: `done` carries its answer, `refused` a Problem, `broken` another error."""

    done = Signal(object)
    refused = Signal(object)
    broken = Signal(object)


class _Run(QRunnable):
    def __init__(self, work: Callable[[], Any], task: Task) -> None:
        super().__init__()
        self._work, self._task = work, task

    @Slot()
    def run(self) -> None:
        try:
            answer = self._work()
        except Problem as problem:
            self._task.refused.emit(problem)
        except Exception as error:  # noqa: BLE001 (handed to the GUI thread, which logs it)
            self._task.broken.emit(error)
        else:
            self._task.done.emit(answer)


def in_background(work: Callable[[], Any], parent: QObject) -> Task:
    """Run `work` on a thread of the pool. It must open whatever it needs itself (its own store)."""
    task = Task(parent)
    for signal in (task.done, task.refused, task.broken):
        signal.connect(task.deleteLater)
    QThreadPool.globalInstance().start(_Run(work, task))
    return task
