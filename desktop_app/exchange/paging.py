"""A document drawn on pages: between two lines, never through one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QTextDocument, QTextFormat

MARGIN_MM: Final = 22
KEEPS: Final = QTextFormat.Property.UserProperty.value + 1
"""The property of a block's format that says: on one page with what follows."""
_HAIR: Final = 0.5


def a4() -> QPageLayout:
    """A4 with wide margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(*(MARGIN_MM,) * 4),
        QPageLayout.Unit.Millimeter,
    )


def plain_font() -> QFont:
    """The program's font without its features, for they take letters of their own: figures of one
    width, or a colon raised between figures, cannot be searched in a PDF.
    """
    font = QFont(QFont().family())
    for feature in ("tnum", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def pages(document: QTextDocument, height: float) -> Iterator[tuple[float, float]]:
    """Where each page of that height begins and ends: between two lines.

    A block with the property KEEPS stays with the one that follows it. Qt's own way to part a
    document into pages draws the line at the end of one on both.
    """
    top, begins = 0.0, 0.0
    was_kept = False
    for line_top, line_bottom, keeps in _lines(document):
        begins = begins if was_kept else line_top
        was_kept = keeps
        if line_bottom - top > height:
            end = begins if begins > top else line_top
            yield top, end
            top = end
    yield top, document.size().height()


def paint(painter: QPainter, document: QTextDocument, top: float, bottom: float) -> None:
    """Draw the part of the document from `top` to `bottom`."""
    painter.save()
    painter.translate(0, -top)
    # Within its bounds by a hair: a line that touches them would be drawn on both pages.
    document.drawContents(
        painter, QRectF(0, top + _HAIR, document.textWidth(), bottom - top - 2 * _HAIR)
    )
    painter.restore()


def _lines(document: QTextDocument) -> Iterator[tuple[float, float, bool]]:
    """Top and bottom of each line, and whether its block stays with the next one."""
    block = document.begin()
    while block.isValid():
        place = document.documentLayout().blockBoundingRect(block).top()
        layout, keeps = block.layout(), block.blockFormat().boolProperty(KEEPS)
        for n in range(layout.lineCount()):
            line = layout.lineAt(n)
            yield place + line.y(), place + line.y() + line.height(), keeps
        block = block.next()
