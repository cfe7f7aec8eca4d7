"""Lines, bands and dots over days, drawn by pyqtgraph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.graphs.date_axis import DateAxis
from desktop_app.ui.theme import Role, Type, theme
from desktop_app.ui.widgets.text import second_line

Floats = NDArray[np.float64]
Days = NDArray[np.int64]

_HEIGHT: Final = 190
_AXIS_WIDTH: Final = 52
_LINE_ROOM: Final = 0.04
_DOT_ROOM: Final = 0.2
_LONG: Final = 200
_MARK_ROWS: Final = 4
_MARK_GAP: Final = 4


_REDRAWN: Final = (
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened on a day, or from it to another: a revision, a pause."""

    first: int
    last: int | None
    words: str
    warm: bool = True


@dataclass(frozen=True, slots=True)
class Course:
    """What a timeline draws: values on `days` (ordinals), not-a-number where there are none.

    `low` and `high` are the band's ends. `dots` draws points instead of a line. `ticks` are the
    words of the vertical axis at their values; `reach` the first and last day shown (None: those
    of `days`).
    """

    days: Days
    values: Floats
    low: Floats | None = None
    high: Floats | None = None
    span: tuple[float, float] = (0.0, 1.0)
    ticks: Sequence[tuple[float, str]] = ()
    dots: bool = False
    reach: tuple[int, int] | None = None
    marks: Sequence[Mark] = field(default_factory=tuple)

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last day shown."""
        return self.reach or (int(self.days[0]), int(self.days[-1])) if len(self.days) else (0, 0)


class Timeline(QWidget):
    """Draws a course. Ctrl and the wheel zoom, a drag moves, arrows walk, Enter or a click opens
    the day.

    `describe(day)` gives the words shown for the day under the pointer or the cursor.
    """

    day_chosen = Signal(object)

    def __init__(self, name: str, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.describe: Callable[[date], str] = lambda _day: ""
        self._course: Course | None = None
        self._curves: dict[str, Any] = {}
        self._at: int | None = None
        self._axis = DateAxis(orientation="bottom")
        self.plot = pg.PlotWidget(axisItems={"bottom": self._axis}, background=None)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFixedHeight(theme().grown(height))
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.viewport().installEventFilter(self)
        self.plot.viewport().setMouseTracking(True)
        self._facts = second_line(" ")
        self._at_rest = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot)
        column.addWidget(self._facts)
        self._pressed = QPointF()

    def show_course(self, course: Course) -> None:
        """Draw it: the values alone where nothing else is new, so that a zoom stays."""
        known = self._course
        self._course = course
        if known is not None and self._curves and _frame(known) == _frame(course):
            self._set_values(course)
        else:
            self._draw_anew(course)
        self._point_at(self._at)

    def _draw_anew(self, course: Course) -> None:
        item = self.plot.getPlotItem()
        item.clear()
        self._curves = {}
        self.plot.setBackground(theme().colour(Role.SURFACE))
        self._dress(item, course)
        self._add_marks(item, course)
        self._add_curves(item, course)
        self._set_values(course)
        self._cursor = pg.InfiniteLine(pen=self._pen(Role.EDGE, 1, Qt.PenStyle.DotLine))
        self._cursor.hide()
        item.addItem(self._cursor)
        item.getViewBox().invertX(self._is_mirrored())
        item.setYRange(*course.span, padding=_DOT_ROOM if course.dots else _LINE_ROOM)
        if len(course.days):
            first, last = course.ends
            margin = max((last - first) * 0.01, 0.6)
            item.getViewBox().setLimits(xMin=first - margin, xMax=last + margin, minXRange=6)
            item.setXRange(first, last, padding=0.005)

    def say(self, words: str) -> None:
        """The line below the graph while no day is pointed at."""
        if words != self._at_rest:
            self._at_rest = words
            self._point_at(self._at)

    def walk_with(self, other: Timeline) -> None:
        """Share the axis of days with `other`."""
        self.plot.setXLink(other.plot)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """The pointer over the graph tells the day; a click without a drag chooses it."""
        if isinstance(event, QMouseEvent) and self._course is not None:
            if event.type() is QEvent.Type.MouseMove:
                self._point_at(self._day_at(event.position()))
            elif event.type() is QEvent.Type.MouseButtonPress:
                self._pressed = event.position()
            elif event.type() is QEvent.Type.MouseButtonRelease:
                self._choose_if_clicked(event)
        elif event.type() is QEvent.Type.Leave:
            self._point_at(None)
        elif isinstance(event, QWheelEvent) and not _is_zoom(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk through the days that have a value, Home and End to the ends."""
        days = self._told_days()
        onward = -1 if self._is_mirrored() else 1
        steps = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}
        if not len(days):
            super().keyPressEvent(event)
        elif event.key() in steps:
            place = int(np.searchsorted(days, days[-1] if self._at is None else self._at))
            step = 0 if self._at is None else steps[Qt.Key(event.key())]
            self._point_at(int(days[min(max(place + step, 0), len(days) - 1)]))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._point_at(int(days[0 if event.key() == Qt.Key.Key_Home else -1]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.day_chosen.emit(date.fromordinal(self._at))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        self._point_at(None)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw in the colours of another theme, for another screen, in the other direction."""
        if event.type() in _REDRAWN and self._course is not None:
            self._draw_anew(self._course)
        return super().event(event)

    def _told_days(self) -> Days:
        course = self._course
        if course is None:
            return np.empty(0, dtype=np.int64)
        told: Days = course.days[~np.isnan(course.values)]
        return told

    def _day_at(self, place: QPointF) -> int | None:
        days = self._told_days()
        if not len(days):
            return None
        scene = self.plot.mapToScene(place.toPoint())
        x = self.plot.getPlotItem().getViewBox().mapSceneToView(scene).x()
        return int(days[np.abs(days - x).argmin()])

    def _point_at(self, day: int | None) -> None:
        self._at = day
        if self._course is None or not self._curves:
            return
        self._cursor.setVisible(day is not None)
        if day is None:
            self._facts.say(self._at_rest or " ")
            return
        self._cursor.setValue(day)
        words = self.describe(date.fromordinal(day))
        self._facts.say(words or " ")
        self.setAccessibleDescription(words)

    def _choose_if_clicked(self, event: QMouseEvent) -> None:
        moved = event.position() - self._pressed
        day = self._day_at(event.position())
        if day is not None and moved.manhattanLength() < 4:
            self.day_chosen.emit(date.fromordinal(day))

    def _dress(self, item: Any, course: Course) -> None:
        font = theme().font(Type.LABEL)
        left = item.getAxis("left")
        left.setTicks([[(at, words) for at, words in course.ticks]])
        left.setWidth(theme().grown(_AXIS_WIDTH))
        for axis in (left, self._axis):
            axis.setTickFont(font)
            axis.setTextPen(theme().colour(Role.FAINT))
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setStyle(tickLength=0, tickTextOffset=6, tickAlpha=0)
        for at, _words in course.ticks:
            item.addItem(pg.InfiniteLine(at, angle=0, pen=self._pen(Role.LINE, 1)))

    def _add_curves(self, item: Any, course: Course) -> None:
        if course.dots:
            dots = pg.ScatterPlotItem(size=8, pen=QPen(Qt.PenStyle.NoPen))
            dots.setBrush(theme().colour(Role.WARM))
            item.addItem(dots)
            self._curves["dots"] = dots
            return
        if course.low is not None:
            soft = theme().colour(Role.ACCENT)
            soft.setAlphaF(0.16)
            for name in ("low", "high"):
                self._curves[name] = pg.PlotCurveItem(pen=QPen(Qt.PenStyle.NoPen))
                item.addItem(self._curves[name])
            item.addItem(pg.FillBetweenItem(self._curves["low"], self._curves["high"], brush=soft))
        self._curves["line"] = pg.PlotCurveItem(pen=self._pen(Role.ACCENT, 2.4), antialias=True)
        item.addItem(self._curves["line"])

    def _set_values(self, course: Course) -> None:
        told = ~np.isnan(course.values)
        values = {"low": course.low, "high": course.high, "line": course.values}
        for name, curve in self._curves.items():
            if name == "dots":
                curve.setData(course.days[told], course.values[told])
            else:
                curve.setData(course.days, values[name], connect="finite")
        if "line" in self._curves:  # many short lines are drawn faster than one long wide path
            is_long = len(course.days) > _LONG
            self._curves["line"].setSegmentedLineMode("on" if is_long else "off")

    def _add_marks(self, item: Any, course: Course) -> None:
        """Pauses as grounds, the rest as lines; words of near ones stand below each other."""
        first, last = course.ends
        taken: list[float] = []
        for mark in sorted(course.marks, key=lambda mark: mark.first):
            self._add_line_or_ground(item, mark)
            begin = float(max(mark.first, first))
            wide = (last - first) * self._share_of_width(mark.words)
            is_before = begin + wide > last
            left = begin - wide if is_before else begin
            row = next((n for n, end in enumerate(taken) if end <= left), len(taken))
            taken[row : row + 1] = [left + wide]
            self._add_words(item, mark, begin, course.span[1], row, is_before=is_before)

    def _share_of_width(self, words: str) -> float:
        """How much of the graph's width the words take."""
        wide = QFontMetricsF(theme().font(Type.LABEL)).horizontalAdvance(words) + 4 * _MARK_GAP
        return wide / max(self.width() - theme().grown(_AXIS_WIDTH), 1)

    def _add_line_or_ground(self, item: Any, mark: Mark) -> None:
        if mark.last is None:
            pen = self._pen(_role(mark), 1.3, Qt.PenStyle.DashLine)
            item.addItem(pg.InfiniteLine(mark.first, pen=pen))
            return
        ground = theme().colour(Role.SUNKEN)
        ends = (mark.first - 0.5, mark.last + 0.5)
        region = pg.LinearRegionItem(ends, movable=False, brush=ground, pen=ground)
        region.setZValue(-10)
        item.addItem(region)

    def _add_words(
        self, item: Any, mark: Mark, at: float, top: float, row: int, *, is_before: bool
    ) -> None:
        side = int(is_before != self._is_mirrored())
        anchor = (side, -0.9 * (row % _MARK_ROWS))
        words = pg.TextItem(mark.words, color=theme().colour(_role(mark)), anchor=anchor)
        words.setFont(theme().font(Type.LABEL))
        words.setPos(at, top)
        item.addItem(words)

    def _pen(self, role: Role, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen of a width that zooming does not change; it counts in the screen's own pixels."""
        pen = QPen(QColor(theme().colour(role)), width * self.devicePixelRatioF(), style)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _role(mark: Mark) -> Role:
    return Role.WARM if mark.warm else Role.QUIET


def _frame(course: Course) -> tuple[object, ...]:
    """All that is drawn but the values."""
    return (course.span, tuple(course.ticks), course.dots, course.low is None, course.ends,
            tuple(course.marks))  # fmt: skip


def _is_zoom(event: QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
