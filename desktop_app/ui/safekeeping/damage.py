"""Damage to the diary's file: looked for in a worker, said in the window, with one thing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.safety import Health
from desktop_app.ui.background import in_background

if TYPE_CHECKING:
    from desktop_app.ui.capabilities import Guard
    from desktop_app.ui.main_window import MainWindow


class Damage(QObject):
    """`start_anew()` ends the program and starts it again: the repair is done in between."""

    def __init__(
        self,
        guard: Guard | None,
        window: Callable[[], MainWindow],
        start_anew: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._guard, self._window, self._start_anew = guard, window, start_anew
        self._is_looking = False

    def look(self) -> None:
        """Look at the whole file; a word only where something is found."""
        if self._guard is None or self._is_looking:
            return
        self._is_looking = True
        task = in_background(self._guard.health, self)
        task.done.connect(self._tell)
        task.refused.connect(lambda _problem: self._rest())
        task.broken.connect(self._raise)

    def _tell(self, health: Health) -> None:
        self._rest()
        if health.faults:
            self._window().warn(
                self.tr(
                    "Part of the diary’s file is damaged. A repair brings back what is left and"
                    " what the backups hold; the damaged file is kept, and Kept starts again."
                ),
                self.tr("Repair"),
                self._repair,
            )

    def _repair(self) -> None:
        if self._guard is not None:
            self._guard.wait_to_repair()
            self._start_anew()

    def _raise(self, error: Exception) -> None:
        self._rest()
        raise error

    def _rest(self) -> None:
        self._is_looking = False
