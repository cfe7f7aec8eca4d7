"""The same figures as a table: for those who read better in rows, and for screen readers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem


@dataclass(frozen=True, slots=True)
class Table:
    """The words of a graph: a head for each column and the rows, newest first."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class TableView(QTableWidget):
    """Shows a Table; nothing in it can be edited."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown = Table()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, table: Table) -> None:
        """Fill it."""
        self._shown = table
        self.setColumnCount(len(table.heads))
        self.setRowCount(len(table.rows))
        self.setHorizontalHeaderLabels(list(table.heads))
        for row, cells in enumerate(table.rows):
            for column, words in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy takes the chosen rows whole, below their heads, as spreadsheets take them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectedIndexes()})
            lines = (self._shown.heads, *(self._shown.rows[row] for row in chosen))
            QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))
        else:
            super().keyPressEvent(event)
