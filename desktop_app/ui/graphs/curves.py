"""The line, the dots and the band of a course, as pyqtgraph's items that take new values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from desktop_app.ui.graphs.course import Course
from desktop_app.ui.theme import Role, theme

_LONG = 200
_LINE = 2.4
_DOT = 8
_ROOM = 0.05


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
        self._ribbon = None if course.ribbon is None else _ribbon(self._frame)
        self._values = _dots() if course.dots else _line(self._frame, scale)
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
            anew.setLeft(course.other_from(known) - self._frame.width() * _ROOM)
        for part in (self._ribbon, self._values):
            if isinstance(part, _Curve):
                part.anew = anew
        self._draw(course)

    def _draw(self, course: Course) -> None:
        if self._ribbon is not None and course.ribbon is not None:
            self._ribbon.setData(*course.ribbon.outline(), connect="finite")
        if course.dots:
            told = ~np.isnan(course.values)
            self._values.setData(course.days[told], course.values[told])
            return
        # many short lines are drawn faster than one long wide path
        self._values.setSegmentedLineMode("on" if len(course.days) > _LONG else "off")
        self._values.setData(course.days, course.values, connect="finite")


class _Curve(pg.PlotCurveItem):  # type: ignore[misc]
    """A curve that stays within its frame, and is painted again where it is new, no more."""

    def __init__(self, frame: QRectF, **look: object) -> None:
        self.frame = self.anew = frame
        super().__init__(**look)

    def boundingRect(self) -> QRectF:
        """All that it may ever cover."""
        return self.frame

    def prepareGeometryChange(self) -> None:  # noqa: N802 (pyqtgraph calls it)
        """The frame does not change."""

    def update(self, *_part: object) -> None:
        """What was drawn there is drawn anew."""
        super().update(self.anew)


def _frame(course: Course) -> QRectF:
    (first, last), (low, high) = course.ends, course.span
    wide, tall = max((last - first) * _ROOM, 1.0), (high - low) * _ROOM
    return QRectF(first, low, last - first, high - low).adjusted(-wide, -tall, wide, tall)


def _ribbon(frame: QRectF) -> _Curve:
    soft = theme().colour(Role.ACCENT)
    soft.setAlphaF(0.16)
    return _Curve(frame, pen=QPen(Qt.PenStyle.NoPen), brush=soft, fillLevel="enclosed")


def _dots() -> Any:
    dots = pg.ScatterPlotItem(size=_DOT, pen=QPen(Qt.PenStyle.NoPen))
    dots.setBrush(theme().colour(Role.WARM))
    return dots


def _line(frame: QRectF, scale: float) -> _Curve:
    return _Curve(frame, pen=pen(Role.ACCENT, _LINE, scale), antialias=True)
