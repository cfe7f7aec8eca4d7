"""Grounds to put things on: a card, rows with hairlines between them, a badge."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import CARD_PADDING, CARD_RADIUS, GRID, Role, Type, theme
from desktop_app.ui.widgets.text import Text


def paint_ground(
    painter: QPainter, place: QRectF, fill: QColor | None, border: QColor | None, radius: float
) -> None:
    """A rounded ground with a crisp border of 1 inside it; None leaves either out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    inner = place.adjusted(0.5, 0.5, -0.5, -0.5) if border else place
    corner = min(radius, inner.height() / 2)
    painter.drawRoundedRect(inner, corner, corner)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_afloat(window: QWidget) -> None:
    """The ground of a small window that stands on its own, with a hairline around it."""
    with QPainter(window) as painter:
        painter.fillRect(window.rect(), theme().colour(Role.SURFACE))
        painter.setPen(theme().colour(Role.MIST))
        painter.drawRect(window.rect().adjusted(0, 0, -1, -1))


def fill(painter: QPainter, place: QRect, colour: QColor) -> None:
    """All of `place` in one colour; QPainter.fillRect takes longer to load than this to draw."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(place)


class Card(QWidget):
    """A raised ground for one thing; `column` is where its parts go."""

    def __init__(
        self,
        *,
        padding: int = CARD_PADDING,
        ground: Role = Role.SURFACE,
        border: Role | None = Role.LINE,
        radius: int = CARD_RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground, self._border, self._radius = ground, border, radius
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its border."""
        border = theme().colour(self._border) if self._border else None
        with QPainter(self) as painter:
            fill = theme().colour(self._ground)
            paint_ground(painter, QRectF(self.rect()), fill, border, self._radius)


class SeldomCard(Card):
    """A card that is hidden until there is something to say; its parts are made by then."""

    def __init__(self, *, ground: Role, parent: QWidget | None = None) -> None:
        super().__init__(ground=ground, border=None, parent=parent)
        self._is_made = False
        self.hide()

    def make(self) -> None:
        """Make its parts; said by each card."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Have its parts, to fill them before they are shown."""
        if not self._is_made:
            self._is_made = True
            self.make()

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Hide, or show what it is made of."""
        if visible:
            self.prepare()
        super().setVisible(visible)


class Rows(Card):
    """A card of rows with a hairline between each two.

    `flat`: for a small window that is a card itself; hairlines above and below take the place of
    the border.
    """

    def __init__(self, *, flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, border=None if flat else Role.LINE, parent=parent)
        self._flat = flat
        self.column.setSpacing(1)
        side = 0 if flat else 1
        self.column.setContentsMargins(side, 1, side, 1)

    def add(self, row: QWidget) -> None:
        """Put `row` below the others."""
        self.column.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and the hairlines."""
        super().paintEvent(event)
        items = [self.column.itemAt(n) for n in range(self.column.count())]
        seen = [item for item in items if item is not None and not item.isEmpty()]
        tops = [item.geometry().top() - 1 for item in seen[1:]]
        if self._flat:
            tops += [0, self.height() - 1]
        with QPainter(self) as painter:
            for top in tops:
                fill(painter, QRect(0, top, self.width(), 1), theme().colour(Role.LINE))


class Badge(Text):
    """A word beside a title, on a warm ground."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, Type.LABEL, Role.QUIET, lines=1, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its words with air around them."""
        return super().sizeHint() + QSize(4 * GRID, GRID - 1)

    def minimumSizeHint(self) -> QSize:
        """A badge is never shortened."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, then the words."""
        with QPainter(self) as painter:
            place = QRectF(self.rect())
            paint_ground(painter, place, theme().colour(Role.WARM_SOFT), None, place.height() / 2)
        super().paintEvent(event)
