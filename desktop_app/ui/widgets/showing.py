"""Showing a part of something that may not be on the screen itself yet, or in place of another."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def show_or_hide(part: QWidget, *, shown: bool = True) -> None:
    """As `setVisible`, which would lay out each part once more that comes with its whole anyway.

    What belongs to no whole yet is not shown: it would be a window for a moment.
    """
    if not shown or (part.isHidden() and part.parentWidget() is not None):
        part.setVisible(shown)


def show_in_place(column: QLayout, old: QWidget, fresh: QWidget, *, shown: bool = True) -> None:
    """Set `fresh` where `old` was in `column`; `old` goes."""
    column.replaceWidget(old, fresh)
    show_or_hide(fresh, shown=shown)
    old.hide()
    old.deleteLater()


def bring_into_view(area: QScrollArea, part: QWidget, air: int) -> None:
    """Scroll to a part of it, whole, with some air; of a field Qt looks at the cursor alone."""
    inside = area.widget()
    if inside is None or not inside.isAncestorOf(part):
        return
    place = part.rect().translated(part.mapTo(inside, QPoint()))
    area.ensureVisible(place.center().x(), place.center().y(), 0, place.height() // 2 + air)
