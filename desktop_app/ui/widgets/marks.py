"""The mark of a promise on a day: told apart by shape first, by colour second."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.domain.entries import Outcome
from desktop_app.ui.theme import MARK_SIZE, Role, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

translate = QCoreApplication.translate

_STROKE: Final = 1 / 13
_TICK: Final = ((0.31, 0.51), (0.45, 0.65), (0.70, 0.37))


def outcome_words(outcome: Outcome | None) -> str:
    """The mark in words; None is open."""
    match outcome:
        case Outcome.KEPT:
            return translate("OutcomeMark", "Kept")
        case Outcome.KEPT_SMALLER:
            return translate("OutcomeMark", "Kept at its smaller size")
        case Outcome.MISSED:
            return translate("OutcomeMark", "Not kept")
        case Outcome.SKIPPED:
            return translate("OutcomeMark", "Skipped")
    return translate("OutcomeMark", "Open")


def paint_mark(
    painter: QPainter, place: QRectF, outcome: Outcome | None, grown: float = 1.0
) -> None:
    """Draw the mark into the square `place`; `grown` (0 to 1) is how far it has filled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = place.width() * _STROKE
    circle = place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    match outcome:
        case Outcome.KEPT:
            _paint_kept(painter, place, grown)
        case Outcome.KEPT_SMALLER:
            _paint_smaller(painter, circle, stroke, grown)
        case Outcome.MISSED:
            _paint_tile(painter, circle, stroke)
        case Outcome.SKIPPED:
            _paint_ring(painter, circle, stroke, theme().colour(Role.EDGE))
            middle, reach = circle.center(), circle.width() * 0.2
            painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
        case None:
            _paint_ring(painter, circle, stroke, theme().colour(Role.EDGE))


class OutcomeMark(QWidget):
    """The mark beside a promise; it fills when the promise has just been kept."""

    def __init__(self, outcome: Outcome | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome, self._grown = outcome, 1.0
        self._fit()
        self.setAccessibleName(outcome_words(outcome))

    @property
    def outcome(self) -> Outcome | None:
        """What it shows."""
        return self._outcome

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show another outcome; one that was kept fills."""
        if outcome is self._outcome:
            return
        self._outcome = outcome
        self.setAccessibleName(outcome_words(outcome))
        duration = theme().motion() if outcome is not None and outcome.is_kept else 0
        if "_filling" in vars(self):
            self._filling.stop()
        self._grow(1.0)
        if duration and self.isVisible():
            self._grow(0.0)
            self._filling.setDuration(duration)
            self._filling.start()

    def follow_look(self) -> None:
        """Follow the user's text size."""
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        with QPainter(self) as painter:
            paint_mark(painter, QRectF(self.rect()), self._outcome, self._grown)

    @cached_property
    def _filling(self) -> QVariantAnimation:
        from PySide6.QtCore import QVariantAnimation  # noqa: PLC0415 (a start fills nothing)

        filling = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        filling.valueChanged.connect(self._grow)
        return filling

    def _fit(self) -> None:
        size = theme().grown(MARK_SIZE)
        self.setFixedSize(size, size)

    def _grow(self, share: object) -> None:
        self._grown = float(share) if isinstance(share, float) else 1.0
        self.update()


def _paint_ring(painter: QPainter, circle: QRectF, stroke: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, stroke))
    painter.drawEllipse(circle)


def _paint_kept(painter: QPainter, place: QRectF, grown: float) -> None:
    painter.save()
    disc = QPainterPath()
    disc.addEllipse(place)
    if grown < 1:
        pie = QPainterPath(place.center())
        pie.arcTo(place, 90, -360 * grown)
        disc = pie
        _paint_ring(painter, place.adjusted(1, 1, -1, -1), 2, theme().colour(Role.EDGE))
    painter.fillPath(disc, theme().colour(Role.ACCENT))
    if grown >= 1:
        painter.setPen(QPen(theme().colour(Role.ON_ACCENT), place.width() * 0.085))
        tick = [place.topLeft() + QPointF(x, y) * place.width() for x, y in _TICK]
        painter.drawPolyline(QPolygonF(tick))
    painter.restore()


def _paint_smaller(painter: QPainter, circle: QRectF, stroke: float, grown: float) -> None:
    half = QPainterPath()
    half.moveTo(circle.left(), circle.center().y())
    half.arcTo(circle, 180, 180)
    water = QRectF(circle)
    water.setTop(circle.bottom() - circle.height() / 2 * grown)
    painter.save()
    painter.setClipRect(water)
    painter.fillPath(half, theme().colour(Role.SMALL))
    painter.restore()
    _paint_ring(painter, circle, stroke, theme().colour(Role.ACCENT))


def _paint_tile(painter: QPainter, circle: QRectF, stroke: float) -> None:
    inset = circle.width() * 0.05
    tile = circle.adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(theme().colour(Role.EDGE), stroke * 0.6))
    painter.setBrush(theme().colour(Role.MIST))
    corner = tile.width() / 4
    painter.drawRoundedRect(tile, corner, corner)
