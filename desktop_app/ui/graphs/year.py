"""A year at a glance: a tile for each day, weeks as columns, walked by arrows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.graphs.in_words import year_words
from desktop_app.ui.graphs.read_aloud import Graph
from desktop_app.ui.theme import GRID, Role, Type, theme

_WEEKS: Final = 53
_GAP: Final = 3
_LABELS: Final = 20
_FACTS: Final = 26


class Tile(Enum):
    """What a day was: nothing said, otherwise, in part or smaller, or all kept."""

    EMPTY = "empty"
    OTHERWISE = "otherwise"
    PART = "part"
    KEPT = "kept"


_KINDS: Final = tuple(Tile)


@dataclass(frozen=True, slots=True, eq=False)
class Tiles:
    """What each day from `first` on was: its place in `Tile`."""

    first: date
    kinds: NDArray[np.integer]

    def count(self, tile: Tile) -> int:
        """How many days were that."""
        return int(np.count_nonzero(self.kinds == _KINDS.index(tile)))

    def of(self, day: date) -> Tile:
        """What a day was; empty before the first and after the last."""
        at = (day - self.first).days
        return _KINDS[self.kinds[at]] if 0 <= at < len(self.kinds) else Tile.EMPTY

    def other_than(self, known: Tiles) -> list[date]:
        """The days that are others than those `known` of the same days."""
        other = np.flatnonzero(self.kinds != known.kinds).tolist()
        return [self.first + timedelta(days=n) for n in other]


_NONE: Final = Tiles(date.min, np.empty(0, dtype=np.int8))
_FILLS: Final = {
    Tile.EMPTY: Role.SUNKEN,
    Tile.OTHERWISE: Role.MIST,
    Tile.PART: Role.SMALL,
    Tile.KEPT: Role.ACCENT,
}


class YearGraph(Graph):
    """The 53 weeks up to `last`; the facts of the day that is pointed at stand below."""

    day_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.describe: Callable[[date], str] = lambda _day: ""
        self._tiles = _NONE
        self._first = self._last = date.min
        self._days: list[date] = []
        self._at: date | None = None
        self._under: date | None = None
        self._at_rest = ""

    def show_days(self, tiles: Tiles) -> None:
        """Draw the year that ends with the week of the last of these days."""
        known, self._tiles = self._tiles, tiles
        last = tiles.first + timedelta(days=len(tiles.kinds) - 1)
        kept, part, otherwise = map(tiles.count, (Tile.KEPT, Tile.PART, Tile.OTHERWISE))
        self.tell(year_words(kept, part, otherwise, last))
        if last != self._last or tiles.first != known.first:
            self._end_with(last)
            self.update()
            return
        for day in tiles.other_than(known):
            if day >= self._first:
                self.update(self._place(day).toAlignedRect())
        self._tell()

    def sizeHint(self) -> QSize:
        """As wide as there is room, seven tiles high."""
        return QSize(12 * _WEEKS, self._height(12 * _WEEKS))

    def hasHeightForWidth(self) -> bool:
        """Tiles are square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Seven tiles, the months above, the facts below."""
        return self._height(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw months, tiles, the cursor and the facts of its day, where it is asked for."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if event.rect().top() < theme().grown(_LABELS):
                self._draw_months(painter)
            self._draw_tiles(painter, self._days_within(event.region()))
            if self._at is not None:
                self._draw_cursor(painter, self._place(self._at))
            if event.rect().bottom() >= self.height() - self._facts(self.width()):
                self._draw_facts(painter)

    def say(self, words: str) -> None:
        """The line below while no day is pointed at."""
        if words != self._at_rest:
            self._at_rest = words
            self.updateGeometry()
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The day under the pointer is told."""
        self._under = self._day_at(event.position())
        self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        """No day is pointed at any more."""
        self._under = None
        self._tell()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the day."""
        day = self._day_at(event.position())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self._walk_to(day)
            self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down by day, Left and Right by week, Home and End to the ends, Enter opens."""
        rtl = -1 if self._is_mirrored() else 1
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -7 * rtl,
            Qt.Key.Key_Right: 7 * rtl,
        }
        at = self._at or self._last
        if event.key() in steps:
            self._walk_to(at + timedelta(days=steps[Qt.Key(event.key())]) if self._at else at)
        elif event.key() == Qt.Key.Key_Home:
            self._walk_to(self._first)
        elif event.key() == Qt.Key.Key_End:
            self._walk_to(self._last)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self.day_chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        self._at = None
        self.tell_day("")
        self.update()
        super().focusOutEvent(event)

    def _tell(self) -> None:
        """The facts alone are new."""
        facts = self._facts(self.width())
        self.update(0, self.height() - facts, self.width(), facts)

    def _walk_to(self, day: date) -> None:
        self._at = min(max(day, self._first), self._last)
        self.tell_day(self.describe(self._at))
        self.update()

    def _end_with(self, last: date) -> None:
        self._last = last
        self._first = last - timedelta(days=last.weekday(), weeks=_WEEKS - 1)
        count = (last - self._first).days + 1
        self._days = [self._first + timedelta(days=n) for n in range(count)]

    def _days_within(self, asked: QRegion) -> list[date]:
        """The days whose tiles a region touches; the line of facts touches none."""
        places = set[int]()
        lowest = self.height() - self._facts(self.width())
        for part in asked:  # type: ignore[attr-defined]
            if part.top() < lowest:
                weeks = sorted(map(self._week_at, (part.left() + _GAP, part.right())))
                rows = self._row_at(part.top() + _GAP), self._row_at(part.bottom())
                for week in range(weeks[0], weeks[1] + 1):
                    places.update(range(7 * week + rows[0], 7 * week + rows[1] + 1))
        return [self._days[place] for place in sorted(places) if place < len(self._days)]

    def _week_at(self, x: float) -> int:
        place = self.width() - x if self._is_mirrored() else x
        return min(max(int(place / self._pitch()), 0), _WEEKS - 1)

    def _row_at(self, y: float) -> int:
        return min(max(int((y - theme().grown(_LABELS)) / self._pitch()), 0), 6)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _draw_months(self, painter: QPainter) -> None:
        painter.setFont(theme().font(Type.LABEL))
        painter.setPen(theme().colour(Role.FAINT))
        base, taken = theme().grown(_LABELS - 7), QRectF()
        for day in self._days:
            if day.day == 1:
                words = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                wide = painter.fontMetrics().horizontalAdvance(words)
                x = min(self._place(day).left(), self.width() - wide)
                place = QRectF(x, 0, wide, base)
                if not place.intersects(taken):
                    painter.drawText(place.bottomLeft(), words)
                    taken = place.adjusted(-GRID, 0, GRID, 0)

    def _pitch(self) -> float:
        return self.width() / _WEEKS

    def _place(self, day: date) -> QRectF:
        week, weekday = divmod((day - self._first).days, 7)
        pitch = self._pitch()
        x = week * pitch
        if self._is_mirrored():
            x = self.width() - x - pitch
        return QRectF(x, theme().grown(_LABELS) + weekday * pitch, pitch - _GAP, pitch - _GAP)

    def _day_at(self, point: QPointF) -> date | None:
        return next((day for day in self._days if self._place(day).contains(point)), None)

    def _height(self, width: int) -> int:
        return round(theme().grown(_LABELS) + 7 * width / _WEEKS + self._facts(width))

    def _facts(self, width: int) -> int:
        """The height of the line below, or of two where it is long."""
        metrics = QFontMetrics(theme().font(Type.SECOND))
        more = metrics.lineSpacing() if metrics.horizontalAdvance(self._at_rest) > width else 0
        return theme().grown(_FACTS) + more

    def _draw_tiles(self, painter: QPainter, days: Sequence[date]) -> None:
        places = defaultdict[Tile, list[QRectF]](list)
        for day in days:
            places[self._tiles.of(day)].append(self._place(day))
        painter.setPen(Qt.PenStyle.NoPen)
        for tile, alike in places.items():
            painter.setBrush(theme().colour(_FILLS[tile]))
            for place in alike:
                painter.drawRoundedRect(place, 2.5, 2.5)

    def _draw_cursor(self, painter: QPainter, place: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour(Role.FOCUS), 2))
        painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), GRID, GRID)

    def _draw_facts(self, painter: QPainter) -> None:
        told = self._at or self._under
        words = self.describe(told) if told else self._at_rest
        painter.setPen(theme().colour(Role.QUIET))
        painter.setFont(theme().font(Type.SECOND))
        facts = self._facts(self.width())
        line = QRectF(0, self.height() - facts + GRID, self.width(), facts - GRID)
        sides = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, sides | Qt.TextFlag.TextWordWrap, words)
