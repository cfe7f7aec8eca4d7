"""A layout that sets its parts side by side and goes on in the next line, like words."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_app.ui.theme import GAP


class FlowLayout(QLayout):
    """Reads from the side where reading starts; `at_end`: its lines end where reading ends."""

    def __init__(self, parent: QWidget | None = None, *, at_end: bool = False) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(GAP)

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts it has."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at `index`, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand the part at `index` over, None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than its parts take."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at `width`."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, place: QRect) -> None:
        """Set the parts into `place`."""
        super().setGeometry(place)
        self._arrange(place, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as its widest part can be shortened to."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _arrange(self, place: QRect, *, move: bool) -> int:
        top = 0
        for line in self._lines(place.width()):
            high = max(size.height() for _, size in line)
            wide = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
            x = place.width() - wide if self._at_end else 0
            for item, size in line:
                if move:
                    down = top + (high - size.height()) // 2
                    own = QRect(place.topLeft() + QPoint(x, down), size)
                    item.setGeometry(self._mirrored(own, place))
                x += size.width() + self.spacing()
            top += high + self.spacing()
        return max(top - self.spacing(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size(item, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    def _mirrored(self, item: QRect, place: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            item.moveLeft(place.left() + place.right() - item.right())
        return item


def _size(item: QLayoutItem, width: int) -> QSize:
    """What it asks for; where that is too wide, what it takes at `width`."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    high = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, high)
