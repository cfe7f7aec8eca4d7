"""Counts as bars: of so many chances so many kept, by weekday, part of the day or size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import GAP, GRID, Role, Type, theme

_ROW: Final = 26
_BAR: Final = 10
_NUMBERS: Final = 120
_WIDEST_LABEL: Final = 0.4


@dataclass(frozen=True, slots=True)
class Share:
    """One bar: `kept` of `of`, of these `full` at full size (None: not told apart)."""

    words: str
    kept: int
    of: int
    full: int | None = None
    counted: str = ""


class SharesGraph(QWidget):
    """Bars below each other; the counts stand beside them in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.shares: Sequence[Share] = ()
        self._together = [self]

    def line_up_with(self, other: SharesGraph) -> None:
        """Let the bars of both begin and end at the same places."""
        self._together = other._together = [*self._together, *other._together]

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Draw these."""
        self.shares = shares
        self.setAccessibleDescription(
            "; ".join(f"{share.words}: {share.counted}" for share in shares)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each bar."""
        return QSize(320, max(1, len(self.shares)) * theme().grown(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but whole in height."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, bar, counts."""
        font = theme().font(Type.SECOND)
        metrics, lined_up = QFontMetricsF(font), self._lined_up()
        label = max((metrics.horizontalAdvance(s.words) for s in lined_up), default=0) + GAP * 2
        label = min(label, self.width() * _WIDEST_LABEL)
        numbers = max((metrics.horizontalAdvance(s.counted) for s in lined_up), default=_NUMBERS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font)
            for number, share in enumerate(self.shares):
                self._draw(painter, number, share, label, numbers + GAP * 2)

    def _lined_up(self) -> list[Share]:
        return [share for graph in self._together for share in graph.shares]

    def _draw(
        self, painter: QPainter, number: int, share: Share, label: float, numbers: float
    ) -> None:
        row = theme().grown(_ROW)
        line = QRectF(0, number * row, self.width(), row)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme().colour(Role.QUIET))
        words = QFontMetricsF(painter.font()).elidedText(
            share.words, Qt.TextElideMode.ElideRight, label - GAP
        )
        painter.drawText(self._placed(line, 0, label), middle | self._side(), words)
        painter.drawText(
            self._placed(line, line.width() - numbers + GAP, numbers - GAP),
            middle | self._side(),
            share.counted,
        )
        room = max(line.width() - label - numbers, GRID)
        bar = line.adjusted(0, (row - _BAR) / 2, 0, -(row - _BAR) / 2)
        self._bar(painter, self._placed(bar, label, room), Role.MIST)
        if share.of:
            kept = room * share.kept / share.of
            self._bar(painter, self._placed(bar, label, kept), Role.SMALL)
            full = share.kept if share.full is None else share.full
            self._bar(painter, self._placed(bar, label, room * full / share.of), Role.ACCENT)

    def _bar(self, painter: QPainter, place: QRectF, role: Role) -> None:
        if place.width() > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(role))
            painter.drawRoundedRect(place, min(4.0, place.width() / 2), 4)

    def _placed(self, line: QRectF, x: float, width: float) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = line.width() - x - width
        return QRectF(x, line.top(), width, line.height())

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeading
