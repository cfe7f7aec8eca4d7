"""Words with something at their end, which goes below them where it would squeeze them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_app.ui.theme import GAP, WORDS_WIDTH, theme
from desktop_app.ui.widgets.parts_layout import PartsLayout


class BesideLayout(PartsLayout):
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
        for part in (words, aside):
            if isinstance(part, QLayout):
                self.addChildLayout(part)
                self.addItem(part)
            else:
                self.addWidget(part)

    def measured(self, width: int) -> int:
        """What both take at `width`."""
        return max((own.bottom() + 1 for _, own in self._placed(width)), default=0)

    def set_out(self, place: QRect) -> None:
        """Set both into `place`; side by side they share its height."""
        spare = place.height() - self.heightForWidth(place.width())
        for item, own in self._placed(place.width()):
            own.translate(place.left(), place.top() + max(spare, 0) // 2)
            item.setGeometry(self.mirrored(own, place))

    def _placed(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Each part with its place at that width, from the corner where reading starts."""
        shown = self.shown()
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


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
