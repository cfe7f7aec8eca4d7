"""The ring around whatever the keyboard is on: one for every widget there is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui.theme import BUTTON_RADIUS, Role, theme
from desktop_app.ui.widgets.showing import bring_into_view

_WIDTH: Final = 2
_OUTSIDE: Final = 4
_FIELDS: Final = ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QPlainTextEdit", "QTextEdit")
"""They have a border in this colour as well: the ring lies close around it. By name: a start loads
none of them."""
_MOVES: Final = (
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide),
    QEvent.Type.ZOrderChange,
)


class FocusRing(QObject):
    """Shows the ring once the keyboard moved the focus, and hides it for the mouse.

    Qt forgets how it was when a window becomes active or the focus is put somewhere.
    A widget whose property `shows_focus_within` is true draws its own, around a part of it. One
    with words at its very edge says by the property `ring_apart` how far from them the ring lies.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        self._by_keys = False
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if new is None or new.isWindow() or new.property("shows_focus_within"):
            return
        by_keyboard = Qt.WidgetAttribute.WA_KeyboardFocusChange
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keys = False
        elif new.window().testAttribute(by_keyboard):
            self._by_keys = True
        new.window().setAttribute(by_keyboard, self._by_keys)
        if self._by_keys:
            self._ring = _Ring(new)
            QTimer.singleShot(0, self._ring, self._ring.come_into_view)


class _Ring(QWidget):
    """Lies over its target's surroundings and goes where it goes."""

    def __init__(self, target: QWidget) -> None:
        self._target = target
        is_field = any(target.inherits(kind) for kind in _FIELDS)
        usual = QMargins() + (_WIDTH if is_field else _OUTSIDE)
        self._outside: QMargins = target.property("ring_apart") or usual
        self._watched = _up_to_its_ground(target)
        self._ground = self._watched[-1]
        super().__init__(self._ground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._watched[:-1]:
            widget.installEventFilter(self)
        self._take_place()

    def come_into_view(self) -> None:
        """Scroll to it, once it has its place: Qt does so for Tab within an area alone."""
        area = self._ground.parentWidget()
        if isValid(self._target) and isinstance(area, QScrollArea):
            bring_into_view(area, self._target, 2 * _OUTSIDE)

    def leave(self) -> None:
        """Disappear for good."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the target and whatever it lies in."""
        if event.type() in _MOVES:
            self._take_place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded outline in the system's accent, dark or light enough to be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour(Role.FOCUS), _WIDTH))
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = min(self._radius(), outline.height() / 2)
        painter.drawRoundedRect(outline, radius, radius)

    def _radius(self) -> float:
        return float(self._target.property("radius") or BUTTON_RADIUS) + self._outside.top() - 1

    def _take_place(self) -> None:
        if not isValid(self._target):
            return
        corner = self._target.mapTo(self._ground, QPoint())
        place = QRect(corner, self._target.size())
        around = place.marginsAdded(self._outside)
        self.setGeometry(around.intersected(self._ground.rect()))
        self.raise_()
        self.setVisible(self._target.isVisibleTo(self._ground))


def _up_to_its_ground(widget: QWidget) -> list[QWidget]:
    """The widget, what it lies in, up to the window or the viewport it is scrolled in."""
    found = [widget]
    while (parent := found[-1].parentWidget()) is not None:
        found.append(parent)
        area = parent.parentWidget()
        is_viewport = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
        if parent.isWindow() or is_viewport:
            break
    return found
