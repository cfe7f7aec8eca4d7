"""The part of the journal that is loaded: a window of lines that moves along with the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.ui.widgets.journal.lines import Line

Index = QModelIndex | QPersistentModelIndex

LINE: Final = Qt.ItemDataRole.UserRole
_MOST: Final = 600
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines, newest first, and the day from which more follows beyond them (None: the end)."""

    lines: tuple[Line, ...]
    edge: date | None


class Window(QAbstractListModel):
    """Lines newest first. What is far from where lines are added is let go; it can be read again.

    `older_edge` and `newer_edge` are the days to go on from; None at the end.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self.older_edge: date | None = None
        self.newer_edge: date | None = None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are loaded."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, or its words for screen readers."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None

    @property
    def lines(self) -> Sequence[Line]:
        """What is loaded."""
        return self._lines

    def begin(self, chunk: Chunk, newer_edge: date | None) -> None:
        """Show this and nothing else."""
        self.beginResetModel()
        self._lines = list(chunk.lines)
        self.older_edge, self.newer_edge = chunk.edge, newer_edge
        self.endResetModel()

    def add_older(self, chunk: Chunk) -> None:
        """Go on at the bottom."""
        self.older_edge = chunk.edge
        self._insert(len(self._lines), chunk.lines)
        if surplus := self._surplus(self._lines):
            self._remove(0, surplus)
            self.newer_edge = self._lines[0].day

    def add_newer(self, chunk: Chunk) -> None:
        """Go on at the top."""
        self.newer_edge = chunk.edge
        self._insert(0, chunk.lines)
        if surplus := self._surplus(self._lines[::-1]):
            self._remove(len(self._lines) - surplus, surplus)
            self.older_edge = self._lines[-1].first

    def row_of(self, day: date) -> int:
        """The row of the newest line that is not after `day`; the last row where there is none."""
        rows = (row for row, line in enumerate(self._lines) if line.first <= day)
        return next(rows, len(self._lines) - 1)

    def row_with(self, key: object) -> int | None:
        """The row of the line with that key."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def _surplus(self, lines: Sequence[Line]) -> int:
        """How many lines there are too many at the beginning of `lines`, in whole days."""
        least = len(lines) - _MOST
        if least <= 0:
            return 0
        turns = (n for n in range(least, len(lines)) if lines[n].day != lines[n - 1].day)
        return next(turns, 0)

    def _insert(self, row: int, lines: Sequence[Line]) -> None:
        if lines:
            self.beginInsertRows(_NOWHERE, row, row + len(lines) - 1)
            self._lines[row:row] = lines
            self.endInsertRows()

    def _remove(self, row: int, count: int) -> None:
        self.beginRemoveRows(_NOWHERE, row, row + count - 1)
        del self._lines[row : row + count]
        self.endRemoveRows()
