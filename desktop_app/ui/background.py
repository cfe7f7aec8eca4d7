"""Work that takes longer than a frame leaves the GUI thread here; its answer comes back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from desktop_app.domain.problems import Problem

_working: set[Task] = set()
"""Those whose worker has not told yet."""


class Task(QObject):
    """One piece of work: `done` carries its answer, `refused` a Problem, `broken` another error.

    They are emitted in the GUI thread, at a later turn of its event loop: whoever asked has
    connected them by then. Nobody is told once `asker` is gone; the task itself stays for as long
    as its worker may speak to it.
    """

    done = Signal(object)
    refused = Signal(object)
    broken = Signal(object)
    _over = Signal(str, object)

    def __init__(self, asker: QObject) -> None:
        super().__init__()
        self._is_asked_for = True
        asker.destroyed.connect(self._forsake)
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        _working.add(self)

    def end(self, how: str, answer: object) -> None:
        """Tell from any thread how the work ended: the name of a signal, and what it carries."""
        self._over.emit(how, answer)

    @Slot()
    def _forsake(self) -> None:
        self._is_asked_for = False

    @Slot(str, object)
    def _tell(self, how: str, answer: object) -> None:
        if self._is_asked_for:
            {"done": self.done, "refused": self.refused, "broken": self.broken}[how].emit(answer)
        _working.discard(self)
        self.deleteLater()


class _Run(QRunnable):
    def __init__(self, work: Callable[[], Any], task: Task) -> None:
        super().__init__()
        self._work, self._task = work, task

    @Slot()
    def run(self) -> None:
        try:
            answer = self._work()
        except Problem as problem:
            self._task.end("refused", problem)
        except Exception as error:  # noqa: BLE001 (handed to the GUI thread, which logs it)
            self._task.end("broken", error)
        else:
            self._task.end("done", answer)


def in_background(work: Callable[[], Any], asker: QObject) -> Task:
    """Run `work` on a thread of the pool. It must open whatever it needs itself (its own store)."""
    task = Task(asker)
    QThreadPool.globalInstance().start(_Run(work, task))
    return task
