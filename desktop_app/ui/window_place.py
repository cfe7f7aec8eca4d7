"""Where a window may stand: on a screen that is there, with its title in reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

_IN_REACH: Final = QSize(120, 32)


def placed(wanted: QRect, screens: Sequence[QRect], least: QSize) -> QRect:
    """`wanted` as it can be shown on `screens` (what is free on each, the first one's preferred).

    A window whose title is in reach stays; one whose screen is gone moves to the middle of the
    first. It is never larger than its screen, and `least` at least where there is room.
    """
    title = QRect(wanted.topLeft(), QSize(max(wanted.width(), 1), _IN_REACH.height()))
    for screen in screens:
        shared = title.intersected(screen)
        if shared.width() >= _IN_REACH.width() and shared.height() >= _IN_REACH.height() // 2:
            size = _fitting(wanted.size(), least, screen)
            return _within(QRect(wanted.topLeft(), size), screen)
    size = _fitting(wanted.size(), least, screens[0])
    free = screens[0].size() - size
    middle = screens[0].topLeft() + QPoint(free.width() // 2, free.height() // 2)
    return QRect(middle, size)


def _fitting(size: QSize, least: QSize, screen: QRect) -> QSize:
    return size.expandedTo(least).boundedTo(screen.size())


def _within(place: QRect, screen: QRect) -> QRect:
    """Moved as little as it takes for its upper edge, and a part of its title, to be in reach."""
    highest = screen.bottom() - _IN_REACH.height() + 1
    left_most = screen.left() - place.width() + _IN_REACH.width()
    right_most = screen.right() - _IN_REACH.width() + 1
    x = min(max(place.x(), left_most), right_most)
    y = min(max(place.y(), screen.top()), highest)
    return QRect(QPoint(x, y), place.size())
