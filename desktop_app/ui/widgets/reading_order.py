"""Tab goes as one reads: from the top to the bottom, in a line from its beginning to its end."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

_OF_ONE_PIECE: Final = ("QAbstractSpinBox", "QComboBox")
"""By name: a start loads neither."""


class ReadingOrder(QHBoxLayout):
    """The layout of `ground`, which keeps the order whenever it sets out anew what is on it."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrange)

    def setGeometry(self, place: QRect) -> None:
        """Notice that something came or moved."""
        super().setGeometry(place)
        self._soon.start()

    def _arrange(self) -> None:
        ordered = in_reading_order(self._ground)
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)


def in_reading_order(ground: QWidget) -> list[QWidget]:
    """What Tab may stop at, line by line; a line is what lies beside its first widget."""
    stops = [w for w in ground.findChildren(QWidget) if _is_stop(w, ground)]
    places = {w: w.mapTo(ground, QPoint(w.width() // 2, w.height() // 2)) for w in stops}
    stops.sort(key=lambda w: places[w].y())
    is_mirrored = ground.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ordered: list[QWidget] = []
    while stops:
        first = stops[0]
        end = places[first].y() + max(1, first.height() // 2)
        line = [w for w in stops if places[w].y() < end]
        stops = stops[len(line) :]
        ordered += sorted(line, key=lambda w: places[w].x(), reverse=is_mirrored)
    return ordered


def _is_stop(widget: QWidget, ground: QWidget) -> bool:
    """Whether Tab may stop there, and not at something that it is a part of."""
    if widget.window() is not ground.window():
        return False
    if not widget.isVisibleTo(ground) or not (_has_tab(widget) or _is_one_of_several(widget)):
        return False
    within = widget.parentWidget()
    is_part = within is not None and any(within.inherits(kind) for kind in _OF_ONE_PIECE)
    return widget.focusProxy() is None and not is_part


def _has_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_one_of_several(widget: QWidget) -> bool:
    """Tab stops at one of them alone; which one that is changes without a new setting-out."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()
