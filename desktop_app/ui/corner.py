"""The corner of the screen: the tray and the quick log, connected to what the user wants."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.places.surroundings import Surroundings

if TYPE_CHECKING:
    from desktop_app.ui.quick_log import QuickLogWindow
    from desktop_app.ui.tray import Tray


class Corner(QObject):
    """Each of the two is made when it is first needed.

    `reflect_requested` carries the promise (a UUID) and the day that was logged.
    """

    open_requested = Signal()
    reflect_requested = Signal(object, object)
    quit_requested = Signal()

    def __init__(self, around: Surroundings, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._appearance = around, appearance

    @cached_property
    def tray(self) -> Tray:
        """The icon with its menu; it comes with `show`."""
        from desktop_app.ui.tray import Tray  # noqa: PLC0415 (made when needed)
        from desktop_app.ui.widgets.ring import tray_icon  # noqa: PLC0415

        around, tray = self._around, Tray(tray_icon, self)
        tray.log_requested.connect(around.wishes.log)
        tray.undo_requested.connect(around.wishes.undo)
        tray.open_requested.connect(self.open_requested)
        tray.quick_log_requested.connect(self._open_quick_log)
        tray.quit_requested.connect(self.quit_requested)
        tray.lock_requested.connect(around.lock)
        guard = around.able.guard
        tray.offer_lock(can_lock=guard is not None and guard.has_passphrase)
        around.day.follow(lambda today, *_: tray.show_agenda(today))
        self._appearance.changed.connect(tray.redraw)
        around.cues.serve(tray)
        return tray

    @cached_property
    def quick_log(self) -> QuickLogWindow:
        """The quick log; it comes with `toggle`."""
        from desktop_app.ui.quick_log import QuickLogWindow  # noqa: PLC0415 (made when needed)
        from desktop_app.ui.undo_of_last import UndoOfLast  # noqa: PLC0415 (likewise)

        quick_log, wishes = QuickLogWindow(), self._around.wishes
        quick_log.log_requested.connect(wishes.log)
        quick_log.undo_requested.connect(wishes.undo)
        quick_log.reflect_requested.connect(self.reflect_requested)
        quick_log.open_requested.connect(self.open_requested)
        UndoOfLast(quick_log.bar, self._around.diary, self._around.changes)
        wishes.logged.connect(quick_log.answer)
        wishes.done.connect(lambda words: quick_log.acknowledge(words, undo=True))
        for told in (wishes.told, wishes.refused):
            told.connect(lambda words: quick_log.acknowledge(words, undo=False))
        self._around.day.follow(lambda today, *_: quick_log.show_agenda(today))
        return quick_log

    def close_quick_log(self) -> None:
        """Close the quick log where it is open."""
        if "quick_log" in vars(self):
            self.quick_log.hide()

    def take_over(self, former: Corner) -> None:
        """Stand where `former` stands in the tray."""
        if "tray" in vars(former):
            self.tray.take_over(former.tray)
            self.tray.redraw()

    def end(self) -> None:
        """Leave the screen."""
        self.close_quick_log()
        if "tray" in vars(self):
            self.tray.hide()

    def leave(self) -> None:
        """Another has taken over: nothing of this one stays."""
        if "quick_log" in vars(self):
            self.quick_log.deleteLater()

    def _open_quick_log(self) -> None:
        self.quick_log.toggle()
