"""Words with something at their end, which goes below them where it would squeeze them."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_app.ui.theme import GAP, WORDS_WIDTH, theme


class BesideLayout(QLayout):
    """Two parts: the words, and what stands beside them while they keep room enough to be read.

    `least` is that room at 100 % text size; `at_top`: what stands beside them begins where they do.
    """

    def __init__(
        self,
        words: QWidget | QLayout,
        aside: QWidget | QLayout,
        *,
        least: int = WORDS_WIDTH,
        at_top: bool = False,
    ) -> None:
        super().__init__()
        self._least, self._at_top = least, at_top
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(GAP)
        for part in (words, aside):
            if isinstance(part, QLayout):
                self.addChildLayout(part)
                self.addItem(part)
            else:
                self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` behind the other."""
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
        """What both take at `width`."""
        return max((own.bottom() + 1 for _, own in self._placed(width)), default=0)

    def sizeHint(self) -> QSize:
        """Both side by side."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as the wider part can be squeezed to."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, place: QRect) -> None:
        """Set both into `place`; side by side they share its height."""
        super().setGeometry(place)
        placed = self._placed(place.width())
        is_mirrored = self._is_mirrored()
        spare = place.height() - max((own.bottom() + 1 for _, own in placed), default=0)
        for item, own in placed:
            own.translate(place.left(), place.top() + max(spare, 0) // 2)
            if is_mirrored:
                own.moveLeft(place.left() + place.right() - own.right())
            item.setGeometry(own)

    def _placed(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Each part with its place at that width, from the corner where reading starts."""
        shown = self._shown()
        if len(shown) < 2:
            return [(item, QRect(0, 0, width, _height(item, width))) for item in shown]
        words, aside = shown
        wide = aside.sizeHint().width()
        left = width - wide - self.spacing()
        if left >= self._needed(words):
            high, low = _height(words, left), _height(aside, wide)
            down = 0 if self._at_top else (high - low) // 2
            return [
                (words, QRect(0, max(-down, 0), left, high)),
                (aside, QRect(left + self.spacing(), max(down, 0), wide, low)),
            ]
        high = _height(words, width)
        below = QRect(0, high + GAP, width, _height(aside, width))
        return [(words, QRect(0, 0, width, high)), (aside, below)]

    def _needed(self, words: QLayoutItem) -> int:
        """Words want no more than they take; a field is to be long enough to write in."""
        least = theme().grown(self._least)
        field = words.widget()  # words set out with a stretch behind them are no field
        is_field = bool(field and words.expandingDirections() & Qt.Orientation.Horizontal)
        return least if is_field else min(words.sizeHint().width(), least)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _is_mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
