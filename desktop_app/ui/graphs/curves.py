"""The line, the dots and the band of a course, as pyqtgraph's items that take new values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop_app.ui.graphs.course import Course, Days, Floats, Ribbon
from desktop_app.ui.theme import Role, theme

_LONG = 200
_LINE = 2.4
_DOT = 8
_ROOM = 0.05
_AXIS = 0.025
"""How far from its frame's ends a curve stays at least, of the height: no axis is painted there."""
_SHORT = 0.5
_AT_ONCE = 16


def pen(role: Role, width: float, scale: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen of a width that zooming does not change; it counts in the screen's own pixels."""
    made = QPen(QColor(theme().colour(role)), width * scale, style)
    made.setCosmetic(True)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


class Curves:
    """Adds its items to a plot once; `scale` is that of the screen."""

    def __init__(self, item: Any, course: Course, scale: float) -> None:
        self._frame = _frame(course)
        self._ribbon = None if course.ribbon is None else _Ribbon(self._frame)
        self._values = _dots() if course.dots else _Line(self._frame, scale)
        for part in (self._ribbon, self._values):
            if part is not None:
                item.addItem(part)
        self._course: Course | None = None
        self.show_values(course)

    def show_values(self, course: Course) -> None:
        """Draw other values of a course with the same frame."""
        known, self._course = self._course, course
        anew = QRectF(self._frame)
        if known is not None:
            room = self._frame.height() * _AXIS
            anew.adjust(0, room, 0, -room)
            anew.setLeft(course.other_from(known) - self._frame.width() * _ROOM)
        for part in (self._ribbon, self._values):
            if isinstance(part, _Curve):
                part.anew = anew
        self._draw(course)

    def _draw(self, course: Course) -> None:
        if self._ribbon is not None and course.ribbon is not None:
            self._ribbon.show(course.ribbon)
        if isinstance(self._values, _Line):
            self._values.show(course)
            return
        told = ~np.isnan(course.values)
        self._values.setData(course.days[told], course.values[told])


class _Curve(pg.PlotCurveItem):  # type: ignore[misc]
    """A curve that stays within its frame, and is painted again where it is new, no more."""

    def __init__(self, frame: QRectF, **look: object) -> None:
        self.frame = self.anew = frame
        super().__init__(**look)
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        """All that it may ever cover."""
        return self.frame

    def prepareGeometryChange(self) -> None:  # noqa: N802 (pyqtgraph calls it)
        """The frame does not change."""

    def update(self, *_part: object) -> None:
        """What was drawn there is drawn anew."""
        super().update(self.anew)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget) -> None:
        """Draw the part that is asked for where that is short, pixel for pixel as the whole."""
        asked, room = option.exposedRect, self.frame.width() * _ROOM / 2
        if asked.width() > self.frame.width() * _SHORT:
            super().paint(painter, option, widget)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self.opts["antialias"])
        self.paint_part(painter, asked.left() - room, asked.right() + room)

    def paint_part(self, painter: QPainter, first: float, last: float) -> None:
        """Draw what may be seen from the day `first` to `last`."""


class _Ribbon(_Curve):
    def __init__(self, frame: QRectF) -> None:
        soft = theme().colour(Role.ACCENT)
        soft.setAlphaF(0.16)
        super().__init__(frame, pen=QPen(Qt.PenStyle.NoPen), brush=soft, fillLevel="enclosed")

    def show(self, ribbon: Ribbon) -> None:
        self._shown = ribbon.reaching()
        self.setData(*self._shown.outline(), connect="finite")

    def paint_part(self, painter: QPainter, first: float, last: float) -> None:
        part = self._shown.only(_places(self._shown.days, first, last)).outline()
        painter.fillPath(pg.arrayToQPath(*part, connect="finite"), self.opts["brush"])


class _Line(_Curve):
    def __init__(self, frame: QRectF, scale: float) -> None:
        super().__init__(frame, pen=pen(Role.ACCENT, _LINE, scale), antialias=True)

    def show(self, course: Course) -> None:
        # many short lines are drawn faster than one long wide path
        self.setSegmentedLineMode("on" if len(course.days) > _LONG else "off")
        self.setData(*course.strokes(), connect="finite")

    def paint_part(self, painter: QPainter, first: float, last: float) -> None:
        some = _places(self.xData, first, last)
        painter.setPen(self.opts["pen"])
        if self.opts["segmentedLineMode"] == "off":
            painter.drawPath(pg.arrayToQPath(self.xData[some], self.yData[some], connect="finite"))
            return
        told = np.isfinite(self.yData)
        begins = np.flatnonzero(told[1:] & told[:-1])
        ends = np.searchsorted(begins, [some.start, some.stop])
        # Qt draws so many lines at once, and where two of them overlap they are one
        some = slice(ends[0] // _AT_ONCE * _AT_ONCE, -(-ends[1] // _AT_ONCE) * _AT_ONCE)
        points = [
            (self.xData[n], self.yData[n], self.xData[n + 1], self.yData[n + 1])
            for n in begins[some].tolist()
        ]
        painter.drawLines([QLineF(*each) for each in points])


def _places(days: Days | Floats, first: float, last: float) -> slice:
    """The points from the one before `first` to the one after `last`."""
    begin, end = np.searchsorted(days, [first, last]).tolist()
    return slice(max(begin - 1, 0), end + 1)


def _frame(course: Course) -> QRectF:
    (first, last), (low, high) = course.ends, course.span
    wide, tall = max((last - first) * _ROOM, 1.0), (high - low) * _ROOM
    return QRectF(first, low, last - first, high - low).adjusted(-wide, -tall, wide, tall)


def _dots() -> Any:
    dots = pg.ScatterPlotItem(size=_DOT, pen=QPen(Qt.PenStyle.NoPen))
    dots.setBrush(theme().colour(Role.WARM))
    return dots
