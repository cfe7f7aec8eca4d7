"""A circle that breathes: four seconds in, six out, for a minute."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Role, Type, theme
from desktop_app.ui.widgets.announce import announce

_SIZE: Final = 220
_SMALLEST: Final = 0.42
_BREATH_S: Final = 10
_IN_SHARE: Final = 0.4
BREATHS: Final = 6


class Breathing(QWidget):
    """Tells in and out; with reduced motion the circle is still and the words alone change.

    `ended` comes after the last breath. `seconds_left` tells how long it goes on.
    """

    ended = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._words = ""
        self._time = QVariantAnimation(self)
        self._time.setStartValue(0.0)
        self._time.setEndValue(float(BREATHS * _BREATH_S))
        self._time.setDuration(BREATHS * _BREATH_S * 1000)
        self._time.valueChanged.connect(self._move)
        self._time.finished.connect(self.ended)
        self._curve = QEasingCurve(QEasingCurve.Type.InOutSine)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says now: in or out."""
        return self._words

    @property
    def seconds_left(self) -> int:
        """How long it goes on."""
        return round((self._time.duration() - self._time.currentTime()) / 1000)

    def begin(self) -> None:
        """Breathe."""
        self._move(0.0)
        self._time.start()

    def stop(self) -> None:
        """Leave off, without a word."""
        self._time.stop()

    def sizeHint(self) -> QSize:
        """Room for the whole breath."""
        return QSize(theme().grown(_SIZE), theme().grown(_SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle as large as the breath, in a still ring, and the words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = min(self.width(), self.height()) - 2
            whole = QRectF((self.width() - side) / 2, 1, side, side)
            painter.setPen(theme().colour(Role.LINE))
            painter.drawEllipse(whole)
            share = _SMALLEST + (1 - _SMALLEST) * (self._share if theme().motion() else 0.6)
            inset = side * (1 - share) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(Role.SOFT))
            painter.drawEllipse(whole.adjusted(inset, inset, -inset, -inset))
            painter.setPen(theme().colour(Role.INK))
            painter.setFont(theme().font(Type.CUE))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self._words)

    def _move(self, seconds: float) -> None:
        at = (seconds % _BREATH_S) / _BREATH_S
        is_in = at < _IN_SHARE
        way = at / _IN_SHARE if is_in else 1 - (at - _IN_SHARE) / (1 - _IN_SHARE)
        self._share = self._curve.valueForProgress(way)
        self._say(self.tr("Breathe in") if is_in else self.tr("Breathe out"))
        self.moved.emit()
        if theme().motion():
            self.update()

    def _say(self, words: str) -> None:
        if words != self._words:
            self._words = words
            announce(self, words)
            self.update()
