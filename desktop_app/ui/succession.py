"""Another language while Kept runs: a program that speaks it takes over where the former stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.language import speak
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.program import Program


class Succession(QObject):
    """`program` is the one that runs; `succeeded` comes when another has taken over.

    `begin()` makes one in the language in force, `catalogues` is the folder of the others. What
    is typed in a dialog is the user's: the change waits until none is open.
    """

    succeeded = Signal()

    def __init__(
        self,
        begin: Callable[[], Program],
        desk: MachineDesk,
        app: QApplication,
        catalogues: Path | None,
    ) -> None:
        super().__init__(desk)
        self._begin, self._desk, self._app, self._catalogues = begin, desk, app, catalogues
        self._spoken = desk.settings.language
        self.program = begin()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._succeed)
        desk.changed.connect(self._heed)

    def _heed(self, machine: MachineSettings) -> None:
        if machine.language != self._spoken:
            self._soon.start()

    def _succeed(self) -> None:
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415 (a start needs no dialogs)

        wanted, dialog = self._desk.settings.language, self._app.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._soon.start)
        elif wanted != self._spoken:
            former, self._spoken = self.program, wanted
            former.stand_still()
            speak(wanted, self._app, self._catalogues)
            self.program = self._begin()
            self.program.take_over(former)
            self.succeeded.emit()
