"""The ring: today's kept share, in the tray, on the window and in pop-ups."""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import Role, Theme, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SIZES: Final = (16, 20, 22, 24, 32, 40, 44, 48, 64, 128, 256)
_TRACK_ALPHA: Final = 0.35


class Panel(Enum):
    """What the ring is drawn on: a light or dark panel, or macOS, which wants its alpha alone."""

    LIGHT = "light"
    DARK = "dark"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class _Shades:
    track: QColor
    arc: QColor


def ring_icon(share: float | None, panel: Panel, held: bool = False, dot: bool = False) -> QIcon:
    """The ring as an icon of every usual size.

    `share` is today's kept share, 0 to 1, None when nothing could be kept; `held` draws the two
    bars of cues on hold into the middle, `dot` that of a cue that waits.
    """
    from PySide6.QtGui import QIcon, QPixmap  # noqa: PLC0415 (slow to load, and for the tray)

    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        _paint(painter, QRectF(0, 0, size, size), share, _shades(panel), held, dot)
        painter.end()
        made.addPixmap(pixmap)
    made.setIsMask(panel is Panel.TEMPLATE)
    return made


def tray_icon(share: float | None, held: bool, dot: bool) -> QIcon:
    """The ring in the variant that this system's panel wants."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    panel = Panel.DARK if dark else Panel.LIGHT
    return ring_icon(share, Panel.TEMPLATE if sys.platform == "darwin" else panel, held, dot)


class Ring(QWidget):
    """The ring as a part of a window, beside the words that say the same."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._share: float | None = None
        self.follow_look()

    def follow_look(self) -> None:
        """Follow the user's text size."""
        size = theme().grown(self._size)
        self.setFixedSize(size, size)

    def show_share(self, share: float | None) -> None:
        """Take over today's kept share, 0 to 1, or None."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the share."""
        shades = _Shades(theme().colour(Role.MIST), theme().colour(Role.ACCENT))
        with QPainter(self) as painter:
            _paint(painter, QRectF(self.rect()), self._share, shades)


def _shades(panel: Panel) -> _Shades:
    if panel is Panel.TEMPLATE:
        track = QColor(Qt.GlobalColor.black)
        track.setAlphaF(_TRACK_ALPHA)
        return _Shades(track, QColor(Qt.GlobalColor.black))
    drawn = Theme(dark=panel is Panel.DARK)
    return _Shades(drawn.colour(Role.EDGE), drawn.colour(Role.ACCENT))


def _paint(
    painter: QPainter,
    place: QRectF,
    share: float | None,
    shades: _Shades,
    held: bool = False,
    dot: bool = False,
) -> None:
    size = min(place.width(), place.height())
    stroke = max(2.0, size * 0.15)
    inset = size * 0.06 + stroke / 2
    circle = place.adjusted(inset, inset, -inset, -inset)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(shades.track, stroke))
    painter.drawEllipse(circle)
    if share:
        painter.setPen(QPen(shades.arc, stroke, c=Qt.PenCapStyle.FlatCap))
        painter.drawArc(circle, 90 * 16, round(-min(share, 1.0) * 360 * 16))
    if held:
        painter.setPen(QPen(shades.arc, stroke * 0.8))
        for side in (-1, 1):
            x = place.center().x() + side * size * 0.09
            painter.drawLine(round(x), round(size * 0.38), round(x), round(size * 0.62))
    elif dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.arc)
        painter.drawEllipse(place.center(), size * 0.14, size * 0.14)
