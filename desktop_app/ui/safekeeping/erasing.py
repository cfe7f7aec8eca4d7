"""Erasing at the user's wish: what would go is counted, and goes, in a worker."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.domain.problems import Problem
from desktop_app.domain.safety import Erased
from desktop_app.ui.background import in_background
from desktop_app.ui.capabilities import Guard
from desktop_app.ui.dialogs.erase import EraseDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.exchange.writing_out import WritingOut
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.spoken import say


class Erasing(QObject):
    """Opens the dialog and does what is chosen there."""

    def __init__(self, around: Surroundings, guard: Guard, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._guard = around, guard

    def choose(self) -> None:
        """Open the dialog."""
        diary = self._around.diary
        promises = [(held.id, held.terms[-1].title) for held in diary.promises.all()]
        dialog = EraseDialog(promises, diary.today, self._around.window)
        dialog.looked_at.connect(lambda erased: self._look(dialog, erased))
        dialog.export_requested.connect(WritingOut(self._around).choose)
        dialog.erase_requested.connect(lambda erased: self._erase(dialog, erased))
        open_dialog(dialog)
        self._look(dialog, dialog.wanted)

    def _look(self, dialog: EraseDialog, erased: Erased) -> None:
        task = in_background(partial(self._guard.what_goes, erased), dialog)
        task.done.connect(lambda counts: dialog.show_what_goes(erased, *counts))
        task.refused.connect(dialog.reject)
        task.refused.connect(self._refuse)
        task.broken.connect(self._raise)

    def _erase(self, dialog: EraseDialog, erased: Erased) -> None:
        dialog.show_erasing()
        task = in_background(partial(self._guard.erase, erased), self)
        task.done.connect(dialog.accept)  # it may be gone by then
        task.done.connect(lambda reached: self._tell(erased, reached=reached))
        task.refused.connect(dialog.reject)
        task.refused.connect(self._refuse)
        task.broken.connect(self._raise)

    def _tell(self, erased: Erased, *, reached: bool) -> None:
        self._around.diary.notice()
        words = self.tr("Erased from the diary, its history and its backups.")
        if not reached:
            words = self.tr(
                "Erased here. The second place for backups is not there now: what it holds is as it"
                " was. Connect it, then erase once more."
            )
        self._around.window.notice.say(words)
        if erased.is_everything:
            self._around.start_anew()

    def _refuse(self, problem: Problem) -> None:
        self._around.wishes.refused.emit(say(problem.phrase))

    def _raise(self, error: Exception) -> None:
        raise error
