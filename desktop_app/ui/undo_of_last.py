"""The Undo beside a line of fact goes once it would take back something else."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.diary import Diary
from desktop_app.ui.changes import Changes
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar


class UndoOfLast(QObject):
    """Looks after a bar: whatever is written after it has answered leaves its words alone."""

    def __init__(self, bar: AcknowledgementBar, diary: Diary, changes: Changes) -> None:
        super().__init__(bar)
        self._bar, self._store = bar, diary.store
        self._step: int | None = None
        bar.undo_offered.connect(self._remember)
        changes.changed.connect(self._look)

    def _remember(self) -> None:
        self._step = self._store.step_to_undo()

    def _look(self, _changed: object) -> None:
        if self._bar.offers_undo and self._store.step_to_undo() != self._step:
            self._bar.withdraw_undo()
