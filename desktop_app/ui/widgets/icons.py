"""Kept's own line icons, drawn in the colour of a role at whatever scale is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from desktop_app.paths import resource
from desktop_app.ui.theme import Role, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtSvg import QSvgRenderer

_SIZES: Final = (16, 17, 20, 24, 32, 34, 48, 51, 64)
_APP_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def paint_icon(painter: QPainter, name: str, place: QRectF, colour: str) -> None:
    """Draw the icon `name` (a file in `resources/icons`) into `place` in `colour` (#rrggbb)."""
    _renderer(name, colour).render(painter, place)


def icon(name: str, role: Role = Role.QUIET) -> QIcon:
    """An icon for menus and Qt's own buttons, in the theme in force."""
    return _icon(name, theme().colour(role).name(), _SIZES)


def app_icon() -> QIcon:
    """Kept's own sign, for windows and launchers: the ring on paper."""
    return _icon("kept", "", _APP_SIZES)


def _icon(name: str, colour: str, sizes: Iterable[int]) -> QIcon:
    from PySide6.QtGui import QIcon, QPixmap  # noqa: PLC0415 (slow to load; the first paint has none)

    made = QIcon()
    for size in sizes:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, name, QRectF(0, 0, size, size), colour)
        painter.end()
        made.addPixmap(pixmap)
    return made


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 (the tray draws its ring by itself)

    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
