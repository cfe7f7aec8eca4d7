"""Reading on in the journal: what the view lacks is asked for a piece at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.diary.journal import Slice
from desktop_app.domain.sought import Sought
from desktop_app.ui.widgets.journal.lines import lines_of
from desktop_app.ui.widgets.journal.scrolling import Anchor
from desktop_app.ui.widgets.journal.view import JournalView
from desktop_app.ui.widgets.journal.window import Chunk

_AT_ONCE = 4


class Way(Enum):
    """Which part of the journal is read: from a day on, or what lies beyond one."""

    FROM = auto()
    OLDER = auto()
    NEWER = auto()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the page wants to show next. `pinned` is a day to show whatever there is about it."""

    way: Way
    day: date
    sought: Sought
    pinned: date | None = None


class Reader(QObject):
    """Fills `view` with what is `sought`; `read_requested` is answered by `show_slice`."""

    read_requested = Signal(object)
    went_on = Signal()

    def __init__(self, view: JournalView) -> None:
        super().__init__(view)
        self.sought = Sought()
        self._view = view
        self._pinned: date | None = None
        self._further = QTimer(self, singleShot=True, interval=0)
        self._further.timeout.connect(self._go_further)
        view.older_wanted.connect(lambda day: self._ask(Way.OLDER, day))
        view.newer_wanted.connect(lambda day: self._ask(Way.NEWER, day))

    def seek(self, sought: Sought, today: date) -> None:
        """Show what is sought, the newest first."""
        self.sought, self._pinned = sought, None
        self.read_newest(today)

    def pin(self, day: date) -> None:
        """Show a day, whatever there is about it."""
        self._pinned = day
        self.read_from(day, day)

    def read_newest(self, today: date) -> None:
        """Read from the newest on: today, or in a search whatever there is of later days."""
        newest = today if self.sought.is_everything else date.max - date.resolution
        self.read_from(newest, None)

    def read_from(self, day: date, goal: Anchor | date | None) -> None:
        """Read from `day` on until the view is full, then stand at `goal`."""
        self._ask(Way.FROM, day)
        window, reads = self._view.window_of_lines, 1
        while window.older_edge is not None and self._view.has_room() and reads < _AT_ONCE:
            self._ask(Way.OLDER, window.older_edge)
            reads += 1
        if window.newer_edge is not None and self._view.has_room():
            self._ask(Way.NEWER, window.newer_edge)
        if isinstance(goal, Anchor):
            self._view.go_to(goal)
        elif goal is not None:
            self._view.show_day(goal)
        self._look_further()

    def show_slice(
        self, reading: Reading, read: Slice, today: date, newer_edge: date | None = None
    ) -> None:
        """Show the answer to `reading`; `newer_edge` says where newer ones of FROM begin."""
        if reading.sought != self.sought:
            return
        asks = self.sought.open_between is not None
        lines = [line for part in read.parts for line in lines_of(part, today, asks=asks)]
        chunk = Chunk(tuple(lines), read.edge)
        match reading.way:
            case Way.FROM:
                self._view.begin(chunk, newer_edge)
            case Way.OLDER:
                self._view.add_older(chunk)
            case Way.NEWER:
                self._view.add_newer(chunk)

    def _look_further(self) -> None:
        """Go on in pieces, so that looking through decades never holds up the page."""
        if self._view.window_of_lines.older_edge is not None and self._view.lacks_height():
            self._further.start()
        self.went_on.emit()

    def _go_further(self) -> None:
        edge = self._view.window_of_lines.older_edge
        if edge is not None:
            self._ask(Way.OLDER, edge)
        self._look_further()

    def _ask(self, way: Way, day: date) -> None:
        self.read_requested.emit(Reading(way, day, self.sought, self._pinned))
