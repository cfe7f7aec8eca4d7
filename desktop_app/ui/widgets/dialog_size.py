"""How large dialogs and small windows are: what they need, within what the screen has."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QWidget

from desktop_app.ui.theme import theme

_AROUND: Final = QSize(40, 80)


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size (at 100 % text size), or what the screen has for it."""
    room = dialog.screen().availableGeometry().size() - _AROUND
    wanted = QSize(theme().grown(width), theme().grown(height))
    dialog.resize(wanted.boundedTo(room))


def settle(dialog: QDialog, width: int) -> None:
    """Give a short dialog this width (at 100 % text size), or what the screen has for it, and the
    height that its words take."""
    layout = dialog.layout()
    assert layout is not None, "a dialog that was set out"
    room = dialog.screen().availableGeometry().size() - _AROUND
    wide = min(theme().grown(width), room.width())
    layout.invalidate()
    layout.activate()
    dialog.resize(wide, layout.totalHeightForWidth(wide))


def height_of(column: QLayout, width: int) -> int:
    """What is in it takes so much at this width."""
    column.invalidate()
    column.activate()
    for_width = column.totalHeightForWidth(width) if column.hasHeightForWidth() else -1
    return max(for_width, column.totalMinimumSize().height())


def grow_to(most: int, window: QWidget, column: QLayout, area: QScrollArea, rows: QLayout) -> bool:
    """Give a small window of fixed width the height of its `column`, `most` at most.

    Beyond that the `rows` scroll in their `area`. Whether they do.
    """
    area.setFixedHeight(area.minimumHeight())
    around = height_of(column, window.width()) - (0 if area.isHidden() else area.minimumHeight())
    needed = height_of(rows, window.width() - 2)
    area.setFixedHeight(min(needed, max(most - around, 0)))
    window.setFixedHeight(around + (0 if area.isHidden() else area.minimumHeight()))
    return needed > area.minimumHeight()
