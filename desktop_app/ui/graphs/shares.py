"""Bars below each other: counts of chances, and likelihoods with how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.graphs.read_aloud import Graph
from desktop_app.ui.theme import GAP, GRID, Role, Type, theme
from desktop_app.ui.widgets.showing import show_or_hide

_ROW: Final = 26
_BAR: Final = 10
_POINT: Final = 12
_MOST_WORDS: Final = 0.45
_SHORTEST: Final = 60


@dataclass(frozen=True, slots=True)
class Share:
    """One bar: `kept` of `of`, of these `full` at full size (None: not told apart)."""

    words: str
    kept: int
    of: int
    full: int | None = None
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """One likelihood: a point at `value` within its interval, each 0 to 1."""

    words: str
    value: float
    low: float
    high: float
    counted: str = ""


Bar = Share | Range


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide the words may be, where bars begin, what the numbers take, the rows of a bar."""

    words: float
    bar: float
    numbers: float
    rows: int = 1


class SharesGraph(Graph):
    """Bars below each other; the numbers stand beside them in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.shares: Sequence[Bar] = ()
        self._together = [self]
        self._known: tuple[object, tuple[float, float]] | None = None

    def line_up_with(self, other: SharesGraph) -> None:
        """Let the bars of both begin and end at the same places."""
        self._together = other._together = [*self._together, *other._together]

    def show_shares(self, shares: Sequence[Bar]) -> None:
        """Draw these."""
        self.shares = shares
        self.tell("; ".join(f"{share.words}: {share.counted}" for share in shares))
        show_or_hide(self, shown=bool(shares))
        for graph in self._together:
            graph.updateGeometry()
            graph.update()

    def sizeHint(self) -> QSize:
        """A row for each bar."""
        return QSize(320, max(1, len(self.shares)) * theme().grown(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but whole in height."""
        return QSize(160, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Where all is too long for a line, words stand above their bar."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A row for each bar, or two."""
        return self.sizeHint().height() * self._columns(width).rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, bar, numbers."""
        columns = self._columns(self.width())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme().font(Type.SECOND))
            for number, share in enumerate(self.shares):
                self._draw(painter, number, share, columns)

    def _columns(self, width: int) -> _Columns:
        longest, numbers = self._measured()
        label = min(longest, width * _MOST_WORDS) + GAP * 2
        numbers += GAP * 2
        if label + numbers + theme().grown(_SHORTEST) > width:
            return _Columns(width, 0, numbers, rows=2)
        return _Columns(label - GAP * 2, label, numbers)

    def _measured(self) -> tuple[float, float]:
        """The longest words and numbers; a page that is laid out asks for them many times."""
        bars = [bar for graph in self._together for bar in graph.shares]
        key = (theme(), [(bar.words, bar.counted) for bar in bars])
        if self._known is None or self._known[0] != key:
            metrics = QFontMetricsF(theme().font(Type.SECOND))
            words = max((metrics.horizontalAdvance(bar.words) for bar in bars), default=0)
            numbers = max((metrics.horizontalAdvance(bar.counted) for bar in bars), default=0)
            self._known = key, (words, numbers)
        return self._known[1]

    def _draw(self, painter: QPainter, number: int, bar: Bar, columns: _Columns) -> None:
        row = theme().grown(_ROW)
        line = QRectF(0, number * row * columns.rows, self.width(), row)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(theme().colour(Role.QUIET))
        words = painter.fontMetrics().elidedText(
            bar.words, Qt.TextElideMode.ElideRight, ceil(columns.words) + 1
        )
        painter.drawText(self._placed(line, 0, columns.words + GAP), side, words)
        line.translate(0, row * (columns.rows - 1))
        numbers = columns.numbers
        place = self._placed(line, line.width() - numbers + GAP, numbers - GAP)
        painter.drawText(place, side, bar.counted)
        room = line.adjusted(columns.bar, (row - _BAR) / 2, -numbers, -(row - _BAR) / 2)
        room.setWidth(max(room.width(), GRID))
        self._part(painter, room, 0, 1, Role.MIST)
        if isinstance(bar, Range):
            self._draw_range(painter, room, bar)
        elif bar.of:
            full = bar.kept if bar.full is None else bar.full
            self._part(painter, room, 0, bar.kept / bar.of, Role.SMALL)
            self._part(painter, room, 0, full / bar.of, Role.ACCENT)

    def _draw_range(self, painter: QPainter, room: QRectF, bar: Range) -> None:
        self._part(painter, room, bar.low, bar.high, Role.SMALL)
        half = _POINT / room.width() / 2
        higher = room.adjusted(0, (_BAR - _POINT) / 2, 0, (_POINT - _BAR) / 2)
        self._part(painter, higher, bar.value - half, bar.value + half, Role.ACCENT)

    def _part(self, painter: QPainter, room: QRectF, first: float, last: float, role: Role) -> None:
        """From one share of the room to another, rounded as far as it is wide enough."""
        width = room.width() * (last - first)
        if width <= 0:
            return
        place = self._placed(room, room.left() + room.width() * first, width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(role))
        radius = min(place.height(), width) / 2 if role is Role.ACCENT else min(4.0, width / 2)
        painter.drawRoundedRect(place, min(radius, 6.0), min(radius, 6.0))

    def _placed(self, line: QRectF, x: float, width: float) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRectF(x, line.top(), width, line.height())
