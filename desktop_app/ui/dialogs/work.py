"""Long work where there is no window to show it in: what is done, how far it is, a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEventLoop, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.background import in_background
from desktop_app.ui.capabilities import Progress
from desktop_app.ui.theme import DIALOG_PADDING, GROUP_GAP, SHORT_WIDTH
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.dialog_size import settle
from desktop_app.ui.widgets.text import body, dialog_heading

_MOMENT_MS: Final = 500

Work = Callable[[Progress], Any]
"""It calls `progress(done, of)` now and then, and stops when that answers False."""


class WorkDialog(QDialog):
    """Runs `work` in a worker and closes once that is over; leaving it asks the work to stop.

    Then there is an `answer`, or the `error` that ended it. What `is_brief` shows once it turns out
    not to be.
    """

    _progressed = Signal(int, int)

    def __init__(
        self,
        words: str,
        remark: str,
        work: Work,
        *,
        can_stop: bool,
        is_brief: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer: Any = None
        self.error: Exception | None = None
        self._work, self._can_stop = work, can_stop
        self._is_brief, self._is_stopped, self._is_over = is_brief, False, False
        self.setWindowTitle(self.tr("Kept"))
        self._busy = BusyLine()
        self._busy.cancelled.connect(self.reject)
        self._progressed.connect(self._busy.show_progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addWidget(dialog_heading(words))
        column.addWidget(body(remark))
        column.addWidget(self._busy)
        self._busy.begin(self.tr("This may take a moment."), can_cancel=can_stop)
        settle(self, SHORT_WIDTH)

    def exec(self) -> int:
        """Begin, and be there until it is over."""
        task = in_background(lambda: self._work(self._report), self)
        task.done.connect(self._end)
        task.refused.connect(self._fail)
        task.broken.connect(self._fail)
        if self._is_brief:
            self._see_whether_it_is()
        return int(QDialog.DialogCode.Accepted) if self._is_over else super().exec()

    def _see_whether_it_is(self) -> None:
        moment = QEventLoop(self)
        self.accepted.connect(moment.quit)
        QTimer.singleShot(_MOMENT_MS, moment.quit)
        moment.exec()

    def reject(self) -> None:
        """It goes once the work has noticed; nothing happens where it cannot be stopped."""
        if self._can_stop and not self._is_stopped:
            self._is_stopped = True
            self._busy.begin(self.tr("Stopping…"), can_cancel=False)

    def _report(self, done: int, of: int) -> bool:
        if not self._is_stopped:
            self._progressed.emit(done, of)
        return not self._is_stopped

    def _end(self, answer: object) -> None:
        self.answer, self._is_over = answer, True
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.error, self._is_over = error, True
        self.accept()


def seen_through(
    words: str, remark: str, work: Work, *, can_stop: bool, is_brief: bool = False
) -> Any:
    """What `work` gives, run while a dialog says so. Raises what it raises."""
    dialog = WorkDialog(words, remark, work, can_stop=can_stop, is_brief=is_brief)
    dialog.exec()
    answer, error = dialog.answer, dialog.error
    dialog.deleteLater()
    if error is not None:
        raise error
    return answer
