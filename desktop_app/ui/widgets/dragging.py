"""Dragging one of several rows to another place among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.theme import Role, theme

_THICK: Final = 2


class DraggedRow(QWidget):
    """A row that can be taken by the mouse where `dragging` is; buttons on it keep their clicks."""

    dragging: Dragging | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if self.dragging is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.dragging.press(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self.dragging is None:
            super().mouseMoveEvent(event)
        else:
            self.dragging.drag(self, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        if self.dragging is None:
            super().mouseReleaseEvent(event)
        else:
            self.dragging.let_go(self)


class Dragging(QObject):
    """Rows of one card, the first `fixed` of which stay where they are.

    `moved` carries a row's place before and after; whoever hears it puts the rows in order.
    """

    moved = Signal(int, int)

    def __init__(self, card: QWidget, rows: Sequence[DraggedRow], fixed: int = 0) -> None:
        super().__init__(card)
        self._card, self._rows, self._fixed = card, list(rows), fixed
        self._pressed: QPoint | None = None
        self._home: QRect | None = None
        self._mark = _Mark(card)
        for row in self._rows[fixed:]:
            row.dragging = self

    def press(self, place: QPoint) -> None:
        """Take hold of a row at `place` on the screen."""
        self._pressed = place

    def drag(self, row: QWidget, place: QPoint) -> None:
        """Have `row` follow to `place`, once that is further than a hand trembles."""
        if self._pressed is None:
            return
        by = place.y() - self._pressed.y()
        if self._home is None:
            if abs(by) < QApplication.startDragDistance():
                return
            self._home = row.geometry()
            row.setBackgroundRole(QPalette.ColorRole.Base)
            row.setAutoFillBackground(True)
            row.setCursor(Qt.CursorShape.ClosedHandCursor)
            row.raise_()
        lowest = self._card.height() - row.height()
        row.move(self._home.x(), min(max(self._home.y() + by, 0), lowest))
        self._mark.show_at(self._gap(self._place_of(row)))

    def let_go(self, row: QWidget) -> None:
        """Leave `row` where it is now."""
        home, after = self._home, self._place_of(row)
        self._home = self._pressed = None
        self._mark.hide()
        if home is None:
            return
        before = next(n for n, one in enumerate(self._rows) if one is row)
        row.setGeometry(home)
        row.setAutoFillBackground(False)
        row.unsetCursor()
        if after != before:
            self.moved.emit(before, after)

    def _place_of(self, row: QWidget) -> int:
        """Where `row` would be if it were let go now: past each row that it covers by half."""
        place, home = row.geometry(), self._home or row.geometry()
        y = place.top() if place.top() < home.top() else place.bottom()
        above = [one for one in self._rows if one is not row and one.geometry().center().y() < y]
        return max(len(above), self._fixed)

    def _gap(self, after: int) -> int:
        """The height (in the card) of the gap that a row at place `after` would come into."""
        others = [one for one in self._rows if not one.autoFillBackground()]
        if after < len(others):
            return others[after].geometry().top()
        return others[-1].geometry().bottom() + 1


class _Mark(QWidget):
    """The line where the row would go."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Stand at the height `y`."""
        top = min(max(y - _THICK, 0), self._card.height() - 2 * _THICK)
        self.setGeometry(0, top, self._card.width(), 2 * _THICK)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line in the accent."""
        with QPainter(self) as painter:
            line = self.rect().adjusted(0, _THICK // 2, 0, -_THICK // 2)
            painter.fillRect(line, theme().colour(Role.ACCENT))
