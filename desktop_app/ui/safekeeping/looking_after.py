"""Settings, Safety, connected: looks at the diary in a worker, and does what is wished."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.problems import Problem
from desktop_app.domain.safety import Act, Health
from desktop_app.ui.background import in_background
from desktop_app.ui.capabilities import Guard
from desktop_app.ui.pages.settings.safety import SafetySection
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.spoken import say


class LookingAfter(QObject):
    """Connects the section to the guard of the diary."""

    def __init__(self, section: SafetySection, around: Surroundings, guard: Guard) -> None:
        super().__init__(section)
        self._section, self._around, self._guard = section, around, guard
        self._health: Health | None = None
        self._is_looking = False
        section.act_requested.connect(self._act)
        section.place_requested.connect(self._choose_place)
        section.no_place_requested.connect(lambda: self._use_place(None))
        section.diagnostics_requested.connect(self._copy_diagnostics)

    def look(self) -> None:
        """Look at the diary and draw how it is."""
        if self._is_looking:
            return
        self._is_looking = True
        task = in_background(self._guard.health, self)
        task.done.connect(self._show)
        task.refused.connect(self._say_no)
        task.broken.connect(self._raise)

    def _show(self, health: Health) -> None:
        self._is_looking = False
        self._health = health
        self._section.show_health(health, self._around.diary.now())

    def _act(self, act: Act) -> None:
        if act is Act.REPAIR:
            self._guard.wait_to_repair()
            self._around.start_anew()
            return
        self._section.show_looking()
        if act is Act.CONNECT:
            self.look()
        else:
            self._do(self._guard.back_up, lambda _: self.look())

    def _choose_place(self) -> None:
        asked = QFileDialog(self._around.window, self.tr("Choose a folder for backups"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(lambda folder: self._use_place(Path(folder)))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _use_place(self, folder: Path | None) -> None:
        self._do(lambda: self._guard.choose_second_place(folder), self._keep_place)

    def _keep_place(self, place: str) -> None:
        self._around.machine.change(second_backups=place)
        self.look()

    def _copy_diagnostics(self) -> None:
        if self._health is not None:
            QGuiApplication.clipboard().setText(self._guard.diagnostics(self._health))
            self._around.wishes.told.emit(
                self.tr("Copied: versions and health, and not a word of your diary.")
            )

    def _do(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        task = in_background(work, self)
        task.done.connect(then)
        task.refused.connect(self._refuse)
        task.broken.connect(self._raise)

    def _raise(self, error: Exception) -> None:
        self._show_what_was_known()
        raise error

    def _say_no(self, problem: Problem) -> None:
        """It cannot be looked at now: what was known stays."""
        self._show_what_was_known()
        self._around.wishes.refused.emit(say(problem.phrase))

    def _show_what_was_known(self) -> None:
        self._is_looking = False
        if self._health is not None:
            self._section.show_health(self._health, self._around.diary.now())

    def _refuse(self, problem: Problem) -> None:
        self._is_looking = False
        self._around.wishes.refused.emit(say(problem.phrase))
        self.look()
