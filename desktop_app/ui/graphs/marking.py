"""Marks on a timeline: pauses as grounds, the rest as lines, with their words."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from desktop_app.ui.graphs.course import Course, Mark
from desktop_app.ui.graphs.curves import pen
from desktop_app.ui.theme import Role, Type, theme

_ROWS: Final = 4
_GAP: Final = 4


class Marking:
    """Draws the marks of a course; `width` is that of the plot, `mirrored` from right to left."""

    def __init__(
        self, item: Any, course: Course, width: float, scale: float, *, mirrored: bool
    ) -> None:
        self._item, self._scale, self._is_mirrored = item, scale, mirrored
        self._width = max(width, 1.0)
        self._is_high, self._height = course.is_high, course.span[0 if course.is_high else 1]
        marks = sorted(course.marks, key=lambda mark: mark.first)
        self._words = [(mark, self._add(mark)) for mark in marks]
        self.show_between(*course.ends)

    def show_between(self, first: float, last: float) -> None:
        """Set the words of what happened between these days, whole: they are all that is in view.

        Those of near marks stand below each other, where the line leaves more room.
        """
        taken: list[float] = []
        for mark, words in self._words:
            words.setVisible(mark.first <= last and (mark.last or mark.first) >= first)
            if not words.isVisible():
                continue
            begin = max(float(mark.first), first)
            wide = (last - first) * self._share_of_width(mark.words)
            is_before = begin + wide > last
            left = begin - wide if is_before else begin
            row = next((n for n, end in enumerate(taken) if end <= left), len(taken))
            taken[row : row + 1] = [left + wide]
            self._place(words, begin, row, is_before=is_before)

    def _add(self, mark: Mark) -> Any:
        self._add_line_or_ground(mark)
        words = pg.TextItem(mark.words, color=theme().colour(_role(mark)))
        words.setFont(theme().font(Type.LABEL))
        self._item.addItem(words)
        return words

    def _place(self, words: Any, at: float, row: int, *, is_before: bool) -> None:
        side = int(is_before != self._is_mirrored)
        down = 0.9 * (row % _ROWS)
        words.setAnchor((side, 1 + down) if self._is_high else (side, -down))
        words.setPos(at, self._height)

    def _share_of_width(self, words: str) -> float:
        wide = QFontMetricsF(theme().font(Type.LABEL)).horizontalAdvance(words) + 4 * _GAP
        return wide / self._width

    def _add_line_or_ground(self, mark: Mark) -> None:
        if mark.last is None:
            dashed = pen(_role(mark), 1.3, self._scale, Qt.PenStyle.DashLine)
            self._item.addItem(pg.InfiniteLine(mark.first, pen=dashed))
            return
        ground = theme().colour(Role.SUNKEN)
        ends = (mark.first - 0.5, mark.last + 0.5)
        region = pg.LinearRegionItem(ends, movable=False, brush=ground, pen=ground)
        region.setZValue(-10)
        self._item.addItem(region)


def _role(mark: Mark) -> Role:
    return Role.WARM if mark.warm else Role.QUIET
