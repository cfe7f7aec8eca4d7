"""What every layout of Kept's own has: its parts, and their measures for as long as they hold."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_app.ui.theme import GAP

_REMEMBERED = 16


class PartsLayout(QLayout):
    """Parts that are set out by their width; narrower is higher.

    A layout is asked for the same some twenty times before it is on the screen. What it answered
    holds until Qt tells it, by `invalidate`, that a part has changed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._sizes: dict[str, QSize] = {}
        self.setContentsMargins(QMargins())
        self.setSpacing(GAP)

    def measured(self, width: int) -> int:
        """The height of all parts at `width`; said by each layout."""
        raise NotImplementedError

    def set_out(self, place: QRect) -> None:
        """Set the parts into `place`; said by each layout."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` behind the others."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many parts it has."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at `index`, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand the part at `index` over, None beyond the last."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        self._sizes.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than its parts take."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all parts at `width`."""
        if width not in self._heights:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            self._heights[width] = self.measured(width)
        return self._heights[width]

    def setGeometry(self, place: QRect) -> None:
        """Set the parts into `place`, unless they stand there."""
        if place != self.geometry():  # which `invalidate` empties
            super().setGeometry(place)
            self.set_out(place)

    def sizeHint(self) -> QSize:
        """All in one line."""
        if "hint" not in self._sizes:
            sizes = [item.sizeHint() for item in self.shown()]
            gaps = self.spacing() * max(0, len(sizes) - 1)
            width = sum(size.width() for size in sizes) + gaps
            self._sizes["hint"] = QSize(width, _highest(sizes))
        return self._sizes["hint"]

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as the widest part can be squeezed to."""
        if "least" not in self._sizes:
            sizes = [item.minimumSize() for item in self.shown()]
            width = max((size.width() for size in sizes), default=0)
            self._sizes["least"] = QSize(width, _highest(sizes))
        return self._sizes["least"]

    def shown(self) -> list[QLayoutItem]:
        """The parts that take room."""
        return [item for item in self._items if not item.isEmpty()]

    def mirrored(self, own: QRect, place: QRect) -> QRect:
        """Where a part at `own` in `place` is for who reads from the right; `own` for others."""
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            own.moveLeft(place.left() + place.right() - own.right())
        return own


def _highest(sizes: list[QSize]) -> int:
    return max((size.height() for size in sizes), default=0)
