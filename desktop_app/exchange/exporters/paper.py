"""The journal on paper: drawn on the pages of a PDF or a printer, a month at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from desktop_app.domain.phrases import Phrase, Translator, untranslated
from desktop_app.exchange.exporters.journal import Block, Rank
from desktop_app.exchange.paging import KEEPS, a4, pages, paint, plain_font

_INK: Final = QColor("#2A2926")
_QUIET: Final = QColor("#6B675F")
_TITLE_SIZE: Final = 17
_FOOT_SIZE: Final = 8
_SIZES: Final = {Rank.DAY: 11, Rank.HEAD: 10, Rank.LINE: 10, Rank.QUOTE: 10}
_ABOVE: Final = {Rank.DAY: 18.0, Rank.HEAD: 7.0, Rank.LINE: 2.0, Rank.QUOTE: 2.0}
"""Air above a paragraph, in pixels at 96 to an inch; the document scales them."""
_FOOT_LINES: Final = 2.5
_POINTS: Final = 72.0
_QUOTE_INDENT: Final = 18.0


def pdf(
    title: Phrase, months: Iterable[Sequence[Block]], translated: Translator = untranslated
) -> bytes:
    """The journal as a PDF on A4; its words can be selected and searched."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(a4())
    writer.setTitle(title.render(translated))
    draw(title, months, writer, translated)
    return bytes(buffer.data().data())


def draw(
    title: Phrase,
    months: Iterable[Sequence[Block]],
    device: QPagedPaintDevice,
    translated: Translator = untranslated,
) -> int:
    """Draw the blocks below `title` on as many pages as it takes; how many those were.

    Memory does not grow with the number of months.
    """
    with QPainter(device) as painter:
        sheet = _Sheets(painter, device, title.render(translated))
        for number, month in enumerate(months):
            if month or number == 0:
                sheet.draw(month, translated, is_first=number == 0)
        return sheet.drawn


class _Sheets:
    """The pages that are drawn so far; each has a foot with what it is and its number."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, title: str) -> None:
        self._painter, self._device, self._title = painter, device, title
        self._unit = device.logicalDpiY() / _POINTS
        self.drawn = 0

    def draw(self, month: Sequence[Block], translated: Translator, *, is_first: bool) -> None:
        document = self._document(month, translated, self._title if is_first else "")
        for top, bottom in pages(document, self._device.height() - self._foot):
            if self.drawn:
                self._device.newPage()
            self.drawn += 1
            paint(self._painter, document, top, bottom)
            self._number()

    @property
    def _foot(self) -> float:
        return _FOOT_LINES * _FOOT_SIZE * self._unit

    def _number(self) -> None:
        width, height = self._device.width(), self._device.height()
        place = QRectF(0, height - self._foot, width, self._foot)
        self._painter.save()
        self._painter.setPen(_QUIET)
        font = plain_font()
        font.setPointSizeF(_FOOT_SIZE)
        self._painter.setFont(font)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignBottom, self._title)
        end = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(place, end, str(self.drawn))
        self._painter.restore()

    def _document(
        self, month: Sequence[Block], translated: Translator, title: str
    ) -> QTextDocument:
        """The month as a document made of plain text: no word of it is read as markup."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(plain_font())
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        if title:
            self._write(cursor, title, _form(_TITLE_SIZE, QFont.Weight.DemiBold), 0.0)
        for block in month:
            self._write_block(cursor, block, translated)
        document.setTextWidth(self._device.width())
        return document

    def _write_block(self, cursor: QTextCursor, block: Block, translated: Translator) -> None:
        rank = block.rank
        keeps, is_quote = rank in (Rank.DAY, Rank.HEAD), rank is Rank.QUOTE
        weight = QFont.Weight.DemiBold if keeps else QFont.Weight.Normal
        form = _form(_SIZES[rank], weight, _colour(rank))
        indent = _QUOTE_INDENT if is_quote else 0.0
        words, above = block.said(translated), _ABOVE[rank]
        self._write(cursor, words, form, above, indent, keeps=keeps, is_sentence=not is_quote)

    def _write(
        self,
        cursor: QTextCursor,
        words: str,
        form: QTextCharFormat,
        above: float,
        indent: float = 0.0,
        *,
        keeps: bool = False,
        is_sentence: bool = True,
    ) -> None:
        """Write a paragraph. The first line of a sentence runs as its language does; lines that
        are the user's alone run as their words do.
        """
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLeftMargin(indent)
        block.setProperty(KEEPS, keeps)
        if is_sentence:
            block.setLayoutDirection(QGuiApplication.layoutDirection())
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        first, line_end, rest = words.partition("\n")
        cursor.insertText(first, form)
        if line_end:
            block.clearProperty(QTextFormat.Property.LayoutDirection.value)
            cursor.insertBlock(block)
            cursor.insertText(rest, form)


def _form(
    size: float, weight: QFont.Weight = QFont.Weight.Normal, colour: QColor = _INK
) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(weight)
    form.setForeground(colour)
    return form


def _colour(rank: Rank) -> QColor:
    return _QUIET if rank is Rank.QUOTE else _INK
