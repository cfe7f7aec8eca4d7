"""The line, the dots and the band of a course, as pyqtgraph's items that take new values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from desktop_app.ui.graphs.course import Course
from desktop_app.ui.theme import Role, theme

_LONG = 200
_LINE = 2.4
_DOT = 8


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
        self._ribbon = None if course.ribbon is None else _ribbon()
        self._values = _dots() if course.dots else _line(scale)
        for part in (self._ribbon, self._values):
            if part is not None:
                item.addItem(part)
        self.show_values(course)

    def show_values(self, course: Course) -> None:
        """Draw other values of a course with the same frame."""
        if self._ribbon is not None and course.ribbon is not None:
            self._ribbon.setData(*course.ribbon.outline(), connect="finite")
        if course.dots:
            told = ~np.isnan(course.values)
            self._values.setData(course.days[told], course.values[told])
            return
        # many short lines are drawn faster than one long wide path
        self._values.setSegmentedLineMode("on" if len(course.days) > _LONG else "off")
        self._values.setData(course.days, course.values, connect="finite")


def _ribbon() -> Any:
    soft = theme().colour(Role.ACCENT)
    soft.setAlphaF(0.16)
    return pg.PlotCurveItem(pen=QPen(Qt.PenStyle.NoPen), brush=soft, fillLevel="enclosed")


def _dots() -> Any:
    dots = pg.ScatterPlotItem(size=_DOT, pen=QPen(Qt.PenStyle.NoPen))
    dots.setBrush(theme().colour(Role.WARM))
    return dots


def _line(scale: float) -> Any:
    return pg.PlotCurveItem(pen=pen(Role.ACCENT, _LINE, scale), antialias=True)
