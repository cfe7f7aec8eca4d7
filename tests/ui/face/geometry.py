"""What is wrong with how a window is set out, in words: clipped, overlapping, outside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.text import Text


def faults(window: QWidget) -> list[str]:
    """A sentence for each fault; empty when everything has its room."""
    return [words for widget in shown(window) for words in _faults_of(widget)]


def shown(window: QWidget) -> list[QWidget]:
    """What of Kept's own can be seen in it, itself included."""
    below = [w for w in window.findChildren(QWidget) if w.isVisible() and w.window() is window]
    return [window, *(w for w in below if not _belongs_to_qt(w))]


def _belongs_to_qt(widget: QWidget) -> bool:
    """The inside of Qt's own composed widgets is theirs to set out."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        if isinstance(parent, QAbstractScrollArea | QComboBox):
            return True
        parent = parent.parentWidget()
    return isinstance(widget, QScrollBar)


def _faults_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Text) and widget.height() < widget.heightForWidth(widget.width()):
        yield f"too low for its words: {_named(widget)}"
    if isinstance(widget, Button) and not isinstance(widget, IconButton):
        if widget.height() < widget.sizeHint().height():
            yield f"too low: {_named(widget)}"
        if widget.width() < min(widget.sizeHint().width(), widget.maximumWidth(), _room(widget)):
            yield f"cut short: {_named(widget)}"
    if not _is_inside(widget):
        yield f"sticks out of its place: {_named(widget)}"
    for one, other in combinations(_laid_out(widget), 2):
        if _place(one).intersects(_place(other)):
            yield f"overlap: {_named(one)} and {_named(other)}"


def _room(widget: QWidget) -> int:
    """No button is wider than what it stands in; its tip has the words that do not fit."""
    parent = widget.parentWidget()
    return parent.contentsRect().width() if parent else widget.width()


def _is_inside(widget: QWidget) -> bool:
    """What is scrolled may be higher than its viewport; nothing may be wider."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return True
    area = parent.parentWidget()
    if isinstance(area, QScrollArea) and area.widget() is widget:
        return widget.width() <= parent.width()
    return parent.rect().contains(widget.geometry()) or not widget.geometry().isValid()


def _place(widget: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(widget.window(), QPoint()))


def _laid_out(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        return []
    return [child for child in _children(widget.layout()) if child.isVisible()]


def _children(layout: QLayout | None) -> Iterator[QWidget]:
    for index in range(layout.count() if layout else 0):
        item = layout.itemAt(index) if layout else None
        if item is None:
            continue
        if (child := item.widget()) is not None:
            yield child
        yield from _children(item.layout())


def _named(widget: QWidget) -> str:
    words = getattr(widget, "words", None) or getattr(widget, "text", lambda: "")()
    place = widget.geometry().getRect()
    return f"{type(widget).__name__} {words or widget.accessibleName()!r} {place}"
