"""A letter drawn: as a PDF to print, and as a picture of a card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageWriter,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
    QTextOption,
)

from desktop_app.domain.letters import Letter
from desktop_app.exchange.paging import MARGIN_MM, a4, pages, paint, plain_font

_INK: Final = QColor("#2A2926")
_PAPER: Final = QColor("#FAF8F4")
_CARD: Final = QColor("#FFFFFF")
_LINE: Final = QColor("#E4DED3")
_CARD_WIDTH: Final = 540
_AROUND: Final = 24
_INSIDE: Final = 36
_LOWEST: Final = 120
_SCALE: Final = 2
_SHEET: Final = QSize(794, 1123)
_BETWEEN: Final = 5
_TEXT_SIZE: Final = 12
_HEADING_SIZE: Final = 16


def pdf(letter: Letter) -> bytes:
    """The letter on A4, as many pages as it takes; the words can be selected and searched."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setPageLayout(a4())
    writer.setTitle(letter.subject)
    document = document_of(letter)
    document.documentLayout().setPaintDevice(writer)
    document.setTextWidth(writer.width())
    with QPainter(writer) as painter:
        for n, page in enumerate(pages(document, writer.height())):
            if n:
                writer.newPage()
            paint(painter, document, *page)
    return _bytes_of(buffer)


def sheets(letter: Letter) -> list[QImage]:
    """The pages of the PDF as they look, at 96 dots an inch."""
    document = document_of(letter)
    margin = round(MARGIN_MM / 210 * _SHEET.width())
    document.setTextWidth(_SHEET.width() - 2 * margin)
    drawn = []
    for page in pages(document, _SHEET.height() - 2 * margin):
        sheet = QImage(_SHEET, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        with QPainter(sheet) as painter:
            painter.translate(margin, margin)
            paint(painter, document, *page)
        drawn.append(sheet)
    return drawn


def picture(letter: Letter) -> bytes:
    """The letter on a card, as PNG, sharp on a phone."""
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"PNG")).write(image(letter))
    return _bytes_of(buffer)


def image(letter: Letter) -> QImage:
    """The letter on a card."""
    document = document_of(letter)
    document.setTextWidth(_CARD_WIDTH - 2 * _INSIDE)
    high = max(round(document.size().height()), _LOWEST) + 2 * _INSIDE
    drawn = QImage(
        (_CARD_WIDTH + 2 * _AROUND) * _SCALE,
        (high + 2 * _AROUND) * _SCALE,
        QImage.Format.Format_RGB32,
    )
    drawn.setDevicePixelRatio(_SCALE)
    drawn.fill(_PAPER)
    with QPainter(drawn) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_LINE)
        painter.setBrush(_CARD)
        card = QRectF(_AROUND, _AROUND, _CARD_WIDTH, high).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, 14, 14)
        painter.translate(_AROUND + _INSIDE, _AROUND + _INSIDE)
        document.drawContents(painter)
    return drawn


def document_of(letter: Letter) -> QTextDocument:
    """The letter as a document made of plain text: no word of it is read as markup."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(plain_font())
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    if letter.subject:
        _write(cursor, letter.subject, _words(_HEADING_SIZE, QFont.Weight.DemiBold), below=14)
    for lines, is_list in letter.parts():
        marked: QTextList | None = None
        for n, line in enumerate(lines, 1):
            runs = _direction(letter) if is_list else Qt.LayoutDirection.LayoutDirectionAuto
            below = 12 if n == len(lines) else 2
            _write(cursor, line, _words(_TEXT_SIZE), below=below, runs=runs)
            if marked is not None:
                marked.add(cursor.block())
            elif is_list:
                marked = cursor.createList(_marks())
    return document


def _direction(letter: Letter) -> Qt.LayoutDirection:
    if letter.runs_from_the_right:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def _write(
    cursor: QTextCursor,
    words: str,
    form: QTextCharFormat,
    *,
    below: float,
    runs: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
) -> None:
    block = QTextBlockFormat()
    block.setLayoutDirection(runs)
    block.setLineHeight(_BETWEEN, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    block.setBottomMargin(below)
    if cursor.atStart():
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.insertText(words, form)


def _words(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(weight)
    form.setForeground(_INK)
    return form


def _marks() -> QTextListFormat:
    marks = QTextListFormat()
    marks.setStyle(QTextListFormat.Style.ListDisc)
    return marks


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _bytes_of(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())
