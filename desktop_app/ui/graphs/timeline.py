"""Lines, bands and dots over days, drawn by pyqtgraph."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.graphs.course import Course, Days
from desktop_app.ui.graphs.curves import Curves, pen
from desktop_app.ui.graphs.date_axis import DateAxis
from desktop_app.ui.graphs.in_words import course_words
from desktop_app.ui.graphs.marking import Marking
from desktop_app.ui.graphs.read_aloud import Graph
from desktop_app.ui.theme import Role, Type, theme
from desktop_app.ui.widgets.text import second_line

_HEIGHT: Final = 190
_AXIS_WIDTH: Final = 52
_ROOM_OF_ONE: Final = 7
"""Days to either side of a course of one day: else its stroke would fill the graph."""
_LINE_ROOM: Final = 0.04
CLOSER: Final = 1.6
_ZOOMS: Final = {
    Qt.Key.Key_Plus: CLOSER,
    Qt.Key.Key_Equal: CLOSER,
    Qt.Key.Key_Minus: 1 / CLOSER,
}
_DOT_ROOM: Final = 0.2
_REDRAWN: Final = (
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange,
)


class Timeline(Graph):
    """Draws a course. Ctrl and the wheel zoom, as plus, minus and 0 do; a drag moves, arrows
    walk, Enter or a click opens the day.

    `describe(day)` gives the words shown for the day under the pointer or the cursor.
    """

    day_chosen = Signal(object)

    def __init__(self, name: str, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.describe: Callable[[date], str] = lambda _day: ""
        self._course: Course | None = None
        self._curves: Curves | None = None
        self._marking: Marking | None = None
        self._drawn_in = theme()
        self._at: int | None = None
        self._axis = DateAxis(orientation="bottom")
        self.plot = pg.PlotWidget(axisItems={"bottom": self._axis}, background=None)
        self.plot.setFixedHeight(theme().grown(height))
        self._hold_plot()
        self._facts = second_line(" ")
        self._at_rest = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot)
        column.addWidget(self._facts)
        self._pressed = QPointF()

    def _hold_plot(self) -> None:
        """The graph takes the keyboard and the pointer as a whole."""
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=True, y=False)
        for part in (self.plot, self.plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.getPlotItem().getViewBox().sigXRangeChanged.connect(self._follow_zoom)
        self.plot.viewport().installEventFilter(self)
        self.plot.viewport().setMouseTracking(True)

    def show_course(self, course: Course) -> None:
        """Draw it: the values alone where nothing else is new, so that a zoom stays."""
        known = self._course
        self._course = course
        if known is None or self._curves is None or known.frame() != course.frame():
            self._draw_anew(course)
        elif not course.is_like(known):
            self._curves.show_values(course)
        self._say_in_words()
        self._point_at(self._at if self._at in self._told_days().tolist() else None)

    def _draw_anew(self, course: Course) -> None:
        item = self.plot.getPlotItem()
        item.clear()
        self._drawn_in = theme()
        scale = self.devicePixelRatioF()
        self.plot.setBackground(theme().colour(Role.SURFACE))
        self._dress(item, course)
        width = self.width() - theme().grown(_AXIS_WIDTH)
        self._marking = Marking(item, course, width, scale, mirrored=self._is_mirrored())
        self._curves = Curves(item, course, scale)
        self._cursor = pg.InfiniteLine(pen=pen(Role.EDGE, 1, scale, Qt.PenStyle.DotLine))
        self._cursor.hide()
        item.addItem(self._cursor)
        item.getViewBox().invertX(self._is_mirrored())
        item.setYRange(*course.span, padding=_DOT_ROOM if course.dots else _LINE_ROOM)
        if len(course.days):
            first, last = _shown(course)
            margin = max((last - first) * 0.01, 0.6)
            item.getViewBox().setLimits(xMin=first - margin, xMax=last + margin, minXRange=6)
            self.show_whole()

    def zoom(self, times: float) -> None:
        """Look so many times closer, at the day of the cursor or at the middle."""
        view = self.plot.getPlotItem().getViewBox()
        (low, high), _ = view.viewRange()
        middle = (low + high) / 2 if self._at is None else self._at
        view.setXRange(*(middle + (end - middle) / times for end in (low, high)), padding=0)

    def _follow_zoom(self, _view: object, ends: tuple[float, float]) -> None:
        if self._marking is not None:
            self._marking.show_between(*ends)

    def show_whole(self) -> None:
        """Zoom out to all that is drawn."""
        if self._course is not None and len(self._course.days):
            self.plot.getPlotItem().setXRange(*_shown(self._course), padding=0.005)

    def say(self, words: str) -> None:
        """The line below the graph while no day is pointed at."""
        if words != self._at_rest:
            self._at_rest = words
            self._say_in_words()
            self._point_at(self._at)

    def _say_in_words(self) -> None:
        drawn = course_words(self._course) if self._course is not None else ""
        self.tell(" ".join(filter(None, (drawn, self._at_rest))))

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
            self._walk_to(int(days[min(max(place + step, 0), len(days) - 1)]))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(int(days[0 if event.key() == Qt.Key.Key_Home else -1]))
        elif event.key() in _ZOOMS:
            self.zoom(_ZOOMS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.show_whole()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.day_chosen.emit(date.fromordinal(self._at))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        self._point_at(None)
        self.tell_day("")
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw in the colours of another theme, for another screen, in the other direction."""
        is_known = event.type() is QEvent.Type.StyleChange and self._drawn_in == theme()
        if event.type() in _REDRAWN and self._course is not None and not is_known:
            self._draw_anew(self._course)
        return super().event(event)

    def _told_days(self) -> Days:
        return np.empty(0, dtype=np.int64) if self._course is None else self._course.told_days

    def _day_at(self, place: QPointF) -> int | None:
        days = self._told_days()
        if not len(days):
            return None
        scene = self.plot.mapToScene(place.toPoint())
        x = self.plot.getPlotItem().getViewBox().mapSceneToView(scene).x()
        return int(days[np.abs(days - x).argmin()])

    def _point_at(self, day: int | None) -> None:
        self._at = day
        if self._course is None or self._curves is None:
            return
        self._cursor.setVisible(day is not None)
        if day is None:
            self._facts.say(self._at_rest or " ")
            return
        self._cursor.setValue(day)
        self._facts.say(self.describe(date.fromordinal(day)) or " ")

    def _walk_to(self, day: int) -> None:
        self._point_at(day)
        self.tell_day(self.describe(date.fromordinal(day)))

    def _choose_if_clicked(self, event: QMouseEvent) -> None:
        moved = event.position() - self._pressed
        day = self._day_at(event.position())
        is_click = event.button() is Qt.MouseButton.LeftButton and moved.manhattanLength() < 4
        if day is not None and is_click:
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
            item.addItem(
                pg.InfiniteLine(at, angle=0, pen=pen(Role.LINE, 1, self.devicePixelRatioF()))
            )

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _is_zoom(event: QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _shown(course: Course) -> tuple[int, int]:
    """The first and the last day in view while all is shown."""
    first, last = course.ends
    return (first, last) if last > first else (first - _ROOM_OF_ONE, last + _ROOM_OF_ONE)
