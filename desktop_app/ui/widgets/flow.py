"""A layout that sets its parts side by side and goes on in the next line, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from desktop_app.ui.widgets.parts_layout import PartsLayout


class FlowLayout(PartsLayout):
    """Reads from the side where reading starts; `at_end`: its lines end where reading ends."""

    def __init__(self, parent: QWidget | None = None, *, at_end: bool = False) -> None:
        super().__init__(parent)
        self._at_end = at_end

    def measured(self, width: int) -> int:
        """The height of all lines at `width`."""
        lines = self._lines(width)
        gaps = self.spacing() * max(0, len(lines) - 1)
        return sum(_high(line) for line in lines) + gaps

    def set_out(self, place: QRect) -> None:
        """Set the parts into `place`, line by line."""
        top, gap = place.top(), self.spacing()
        for line in self._lines(place.width()):
            high = _high(line)
            wide = sum(size.width() for _, size in line) + gap * (len(line) - 1)
            x = place.left() + (place.width() - wide if self._at_end else 0)
            for item, size in line:
                own = QRect(QPoint(x, top + (high - size.height()) // 2), size)
                item.setGeometry(self.mirrored(own, place))
                x += size.width() + gap
            top += high + gap

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x, gap = 0, self.spacing()
        for item in self.shown():
            size = _size(item, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + gap
        return lines


def _high(line: list[tuple[QLayoutItem, QSize]]) -> int:
    return max(size.height() for _, size in line)


def _size(item: QLayoutItem, width: int) -> QSize:
    """What it asks for; where that is too wide, what it takes at `width`."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    high = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, high)
