"""Graphs as screen readers meet them: one chart with a name, its figures in words, and its days."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QMargins, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop_app.ui.theme import GAP, GRID
from desktop_app.ui.widgets.announce import announce


class Graph(QWidget):
    """A drawing that can be read: `tell` its figures in words, `tell_day` what the cursor is on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _read_graphs_as_charts(id(QCoreApplication.instance()))
        self.setAccessibleName(name)
        self.setProperty("ring_apart", QMargins(GAP, GRID, GAP, GRID))
        self._told = ""

    def tell(self, words: str) -> None:
        """What it shows, in words."""
        self._told = words
        self.setAccessibleDescription(words)

    def tell_day(self, words: str) -> None:
        """What the keyboard has walked to; empty words: it went away again."""
        self.setAccessibleDescription(words or self._told)
        if words:
            announce(self, words)


class _Chart(QAccessibleWidget):
    """What it is drawn with is nothing to read."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph, QAccessible.Role.Chart)

    def childCount(self) -> int:  # noqa: N802 (Qt calls it so)
        """None: the description has all of it."""
        return 0


def _chart(_class: str, read: QObject | None) -> _Chart | None:
    return _Chart(read) if isinstance(read, Graph) else None


@cache
def _read_graphs_as_charts(_application: int) -> None:
    """Once for each application: one that ends takes what was installed with it."""
    QAccessible.installFactory(_chart)
