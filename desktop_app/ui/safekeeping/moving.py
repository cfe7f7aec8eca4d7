"""Moves the diary at the user's wish: choose a folder, copy in the background, switch, restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.ui.background import in_background
from desktop_app.ui.capabilities import DiaryMove
from desktop_app.ui.dialogs.move_diary import MoveDiaryDialog
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.spoken import say


class Moving(QObject):
    """One move at a time; until it has settled nothing is different."""

    _progressed = Signal(int, int)

    def __init__(self, around: Surroundings, move: DiaryMove) -> None:
        super().__init__(around.window)
        self._around, self._move = around, move
        self._dialog: MoveDiaryDialog | None = None
        self._is_stopped = False

    def choose(self) -> None:
        """Ask for the folder."""
        words = QCoreApplication.translate("Moving", "Choose a folder for your diary")
        asked = QFileDialog(self._around.window, words, str(Path.home()))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(lambda folder: self.move_into(Path(folder)))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def move_into(self, chosen: Path) -> None:
        """Say what will happen, and let it happen at a click."""
        self._around.wishes.carry_out(lambda: self._confirm(self._move.place_for(chosen)))

    def _confirm(self, target: Path) -> None:
        dialog = MoveDiaryDialog(self._around.able.folder, target, self._around.window)
        dialog.move_requested.connect(lambda: self._copy(target))
        dialog.stop_requested.connect(self._stop)
        dialog.finished.connect(self._forget)
        self._progressed.connect(dialog.show_progress)
        self._dialog = dialog
        dialog.open()

    def _copy(self, target: Path) -> None:
        self._is_stopped = False
        self._move.begin()
        task = in_background(lambda: self._move.copy(target, self._report), self)
        task.done.connect(lambda is_whole: self._settle(target) if is_whole else None)
        task.refused.connect(self._refuse)
        task.broken.connect(self._raise)

    def _report(self, done: int, of: int) -> bool:
        self._progressed.emit(done, of)
        return not self._is_stopped

    def _settle(self, target: Path) -> None:
        """What was written meanwhile is not left behind: then the copy is made anew."""
        try:
            is_settled = self._move.settle(target, lambda: self._switch(target))
        except Problem as problem:
            self._refuse(problem)
            return
        if is_settled:
            self._close()
            self._around.start_anew()
        elif not self._is_stopped:
            self._copy(target)

    def _switch(self, target: Path) -> None:
        if self._is_stopped:
            raise Problem(ENVIRONMENT, translate("Moving", "The diary stays where it is."))
        machine = self._around.machine
        was = machine.settings.diary_folder
        old = str(self._around.able.folder)
        if not machine.change(diary_folder=str(target), moved_from=old):
            machine.change(diary_folder=was, moved_from="")
            raise Problem(
                ENVIRONMENT,
                translate(
                    "Moving",
                    "The new place of the diary could not be noted, so it stays where it is."
                    " Nothing was changed. Check that your settings folder can be written.",
                ),
            )

    def _refuse(self, problem: Problem) -> None:
        self._close()
        self._around.wishes.refused.emit(say(problem.phrase))

    def _raise(self, error: Exception) -> None:
        self._close()
        raise error

    def _stop(self) -> None:
        self._is_stopped = True

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
