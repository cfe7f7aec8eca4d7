"""A graph as a picture: PNG at twice the screen's size, SVG, or on the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Role, theme

_SCALE = 2


def picture(graph: QWidget) -> QImage:
    """What the widget shows, on the ground of a card."""
    image = QImage(graph.size() * _SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(theme().colour(Role.SURFACE))
    graph.render(image, QPoint())
    return image


def save_picture(graph: QWidget, path: Path) -> bool:
    """Write PNG or SVG, by the name's ending; whether it could be written."""
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    if path.suffix.lower() == ".svg":
        _draw(graph, into)
    else:
        QImageWriter(into, b"png").write(picture(graph))
    try:
        path.write_bytes(bytes(into.data().data()))
    except OSError:
        return False
    return True


def _draw(graph: QWidget, into: QIODevice) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(into)
    generator.setSize(graph.size())
    generator.setViewBox(QRect(QPoint(), graph.size()))
    with QPainter(generator) as painter:
        painter.fillRect(graph.rect(), theme().colour(Role.SURFACE))
        graph.render(painter, QPoint())
