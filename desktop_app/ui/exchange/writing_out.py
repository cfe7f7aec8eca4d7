"""Export at the user's wish: choose a form and a place, and it is written in a worker."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop_app.diary.aside import aside
from desktop_app.domain.problems import Problem
from desktop_app.exchange.exporters.writing import Form, write_file
from desktop_app.ui.background import in_background
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.spoken import say


class WritingOut(QObject):
    """The dialog that asks where a file goes offers the forms; its ending says which it is."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around

    def choose(self) -> None:
        """Ask for the form and the place."""
        names = {
            self.tr("Kept’s own file, all of it (*.json)"): Form.KEPT,
            self.tr("A table for spreadsheets (*.csv)"): Form.TABLE,
            self.tr("Cues as calendar events (*.ics)"): Form.CALENDAR,
        }
        asked = QFileDialog(self._around.window, self.tr("Export"), str(Path.home()))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters(list(names))
        asked.setDefaultSuffix(Form.KEPT.value)
        asked.filterSelected.connect(lambda name: asked.setDefaultSuffix(names[name].value))
        asked.selectFile(self.tr("My diary", "the name of a file"))
        asked.fileSelected.connect(
            lambda name: self._write_as(names[asked.selectedNameFilter()], Path(name))
        )
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _write_as(self, chosen: Form, path: Path) -> None:
        """A known ending tells more than what was chosen."""
        endings = {form.value: form for form in Form}
        self.write(endings.get(path.suffix.lower().removeprefix("."), chosen), path)

    def write(self, form: Form, path: Path) -> None:
        """Write it, and say so."""
        opened = aside(self._around.diary)

        def work() -> None:
            with opened() as diary:
                write_file(diary, form, path)

        words = self.tr("Written: {name}. It is as private as the place where it lies.")
        told = words.format(name=path.name)
        task = in_background(work, self)
        task.done.connect(lambda _: self._around.wishes.told.emit(told))
        task.refused.connect(self._refuse)
        task.broken.connect(self._raise)

    def _refuse(self, problem: Problem) -> None:
        self._around.wishes.refused.emit(say(problem.phrase))

    def _raise(self, error: Exception) -> None:
        raise error
