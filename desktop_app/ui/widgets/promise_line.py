"""A promise in the list of all: what it asks for, and a way to all that can be done to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import (
    CARD_PADDING,
    CARD_RADIUS,
    GAP,
    GRID,
    MARK_SIZE,
    ROW_AIR,
    ROW_HEIGHT,
    Role,
    theme,
)
from desktop_app.ui.widgets.buttons import IconButton, WordButton
from desktop_app.ui.widgets.dragging import DraggedRow
from desktop_app.ui.widgets.surfaces import Badge
from desktop_app.ui.widgets.text import hint, second_line, title

_DOT: Final = 1.3
_EDITS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True)
class LineState:
    """What a line shows. `second` says when, `third` the smaller version; `sorts`: it can move.

    `returns` is what a click on the line brings back, in words.
    """

    promise: UUID
    title: str
    second: str
    third: str = ""
    badge: str = ""
    sorts: bool = False
    returns: str = ""


class PromiseLine(DraggedRow):
    """Emits what the user wants of this promise."""

    edit_requested = Signal(object)
    delete_requested = Signal(object)
    more_requested = Signal(object, QPoint)
    move_requested = Signal(object, int)
    left = Signal(int)
    return_requested = Signal(object)

    def __init__(self, state: LineState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("radius", CARD_RADIUS)
        self.state = state
        parts = (state.title, state.badge, state.second, state.third)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self._more = IconButton(self.tr("More about {title}").format(title=state.title), "more")
        self._more.clicked.connect(
            lambda: self._ask_for_more(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        self._set_out()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Edit it."""
        self.edit_requested.emit(self.state.promise)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything where the user pressed, or at the line for the menu key."""
        self._ask_for_more(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete deletes, Up and Down walk, with Alt they move it."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(self.state.promise, step)
        elif step:
            self.left.emit(step)
        elif key in _EDITS:
            self.edit_requested.emit(self.state.promise)
        elif key == Qt.Key.Key_Delete:
            self.delete_requested.emit(self.state.promise)
        else:
            super().keyPressEvent(event)

    def follow_look(self) -> None:
        """Follow the user's text size."""
        self.setMinimumHeight(theme().grown(ROW_HEIGHT))

    def _ask_for_more(self, place: QPoint) -> None:
        self.more_requested.emit(self.state.promise, place)

    def _set_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_PADDING, ROW_AIR, CARD_PADDING, ROW_AIR)
        row.setSpacing(GAP + 6)
        row.addLayout(self._words(), 1)
        if self.state.sorts:
            row.addWidget(_Grip())
        if self.state.returns:
            back = WordButton(self.state.returns)
            back.clicked.connect(lambda: self.return_requested.emit(self.state.promise))
            row.addWidget(back)
        row.addWidget(self._more)
        self.setMinimumHeight(theme().grown(ROW_HEIGHT))

    def _words(self) -> QVBoxLayout:
        state = self.state
        names = QHBoxLayout()
        names.setSpacing(GAP)
        name = title(state.title, lines=2)
        policy = name.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        name.setSizePolicy(policy)
        names.addWidget(name)
        if state.badge:
            names.addWidget(Badge(state.badge), 0, Qt.AlignmentFlag.AlignTop)
        names.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(names)
        words.addWidget(second_line(state.second, lines=3))
        if state.third:
            words.addWidget(hint(state.third))
        words.addStretch(1)
        return words


class _Grip(QWidget):
    """Six dots that say that the line can be dragged."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._fit()

    def follow_look(self) -> None:
        """Follow the user's text size."""
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two columns of three dots."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour(Role.EDGE))
            middle, gap = QRectF(self.rect()).center(), theme().grown(GRID + 1)
            for x in (-0.5, 0.5):
                for y in (-1, 0, 1):
                    painter.drawEllipse(middle + QPointF(x, y) * gap, _DOT, _DOT)

    def _fit(self) -> None:
        self.setFixedSize(theme().grown(GRID * 3), theme().grown(MARK_SIZE))
