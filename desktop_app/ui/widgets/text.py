"""Words on the screen: always plain text, in the type scale, wrapped at a calm line height."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtGui import Qt as TextKinds
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme import COLUMN_WIDTH, Role, Type, theme

_ANY_WIDTH: Final = 1e6
_NARROWEST: Final = 6
_REMEMBERED: Final = 16


class Text(QLabel):
    """Plain words of one kind and role.

    They wrap at the width there is; after `lines` (None: as many as it takes) they end in an
    ellipsis, and the whole is in the tooltip. `lead` draws that many first characters strong.
    """

    def __init__(
        self,
        words: str = "",
        kind: Type = Type.TEXT,
        role: Role = Role.INK,
        *,
        lines: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._role, self._lines, self._lead = kind, role, lines, 0
        self._heights: dict[tuple[str, int, int, int], int] = {}
        self._unwrapped: tuple[tuple[str, int, int], float, int] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(lines != 1)
        self.setFont(theme().font(kind))
        self.setText(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str, *, lead: int = 0) -> None:
        """Show `words`, the first `lead` characters strong."""
        if (words, lead) == (self.text(), self._lead):
            return
        tell_when_cut(self, self.text(), is_cut=False)
        room = self._room()
        self._lead = lead
        self._set(words)
        if room is None or room != self._room():
            self.updateGeometry()

    def set_role(self, role: Role) -> None:
        """Draw in the colour of another role from now on."""
        self._role = role
        self.update()

    def follow_look(self) -> None:
        """Follow the user's text size."""
        self.setFont(theme().font(self._kind))

    def sizeHint(self) -> QSize:
        """All words in one line, or in the lines they come in, up to a column's width."""
        natural, lines = self._natural()
        if not self.wordWrap():
            return QSize(ceil(natural), self._high(lines))
        width = min(ceil(natural), COLUMN_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line of a few letters, as words can wrap or end in an ellipsis."""
        narrow = round(theme().letter(self._kind) * _NARROWEST)
        natural, lines = self._natural()
        return QSize(min(ceil(natural), COLUMN_WIDTH, narrow), self._high(lines))

    def heightForWidth(self, width: int) -> int:
        """The height that the wrapped words take."""
        # A layout asks some twenty times for each that it sets out, and most words fit in a line.
        natural, lines = self._natural()
        if natural <= width:
            return self._high(lines)
        key = (self.text(), width, self.font().pixelSize(), self._lead)
        if key not in self._heights:
            if len(self._heights) >= _REMEMBERED:
                self._heights.clear()
            self._heights[key] = self._high(self._laid_out(width).lineCount())
        return self._heights[key]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines that have their place, the last one shortened if need be."""
        layout = self._laid_out(self.width())
        shown = self._shown(layout.lineCount())
        top = (self.height() - self._high(layout.lineCount())) / 2
        last = layout.lineAt(shown - 1)
        is_cut = shown < layout.lineCount() or last.naturalTextWidth() > self.width() + 1
        with QPainter(self) as painter:
            painter.setPen(theme().colour(self._role))
            for number in range(shown - is_cut):
                layout.lineAt(number).draw(painter, QPointF(0, top))
            if is_cut:
                self._draw_cut(painter, last, top)
        tell_when_cut(self, self.text(), is_cut)

    def _draw_cut(self, painter: QPainter, line: QTextLine, top: float) -> None:
        rest = _from(self.text(), line.textStart()).replace("\n", " ")
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        place = QRectF(0, top + line.y(), self.width(), line.height())
        painter.drawText(place, words, self._option())

    def _laid_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = self._option()
        wraps = QTextOption.WrapMode
        option.setWrapMode(
            wraps.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else wraps.ManualWrap
        )
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top, box = 0.0, theme().line(self._kind)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (box - line.height()) / 2))
            top += box
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        if not self._lead:
            return []
        from PySide6.QtGui import QTextCharFormat  # noqa: PLC0415 (slow to load, and seldom used)

        strong = QTextLayout.FormatRange()
        look = QTextCharFormat()
        look.setFontWeight(Type.DIALOG.value[1])
        strong.start, strong.length, strong.format = 0, self._lead, look
        return [strong]

    def _option(self) -> QTextOption:
        option = QTextOption(self._side() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return option

    def _side(self) -> Qt.AlignmentFlag:
        """As QStyle.visualAlignment, which takes long to load."""
        side, sides = self.alignment(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return side ^ sides if is_mirrored and side & sides else side

    def _set(self, words: str) -> None:
        """Without a word to the layout, which QLabel has do all anew: most take the same room."""
        hidden = Qt.WidgetAttribute.WA_WState_Hidden
        was_hidden = self.testAttribute(hidden)
        self.setAttribute(hidden)
        self.setText(words)
        self.setAttribute(hidden, was_hidden)

    def _room(self) -> tuple[QSize, QSize, int] | None:
        """All that a layout asks of words that are on the screen."""
        if not self.isVisible():
            return None
        return self.sizeHint(), self.minimumSizeHint(), self.heightForWidth(self.width())

    def _natural(self) -> tuple[float, int]:
        """The width and the number of lines where nothing makes the words wrap."""
        key = (self.text(), self.font().pixelSize(), self._lead)
        if self._unwrapped is None or self._unwrapped[0] != key:
            layout = self._laid_out(_ANY_WIDTH)
            widths = [layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())]
            self._unwrapped = key, max(widths), len(widths)
        return self._unwrapped[1:]

    def _shown(self, lines: int) -> int:
        return max(1, min(lines, self._lines or lines))

    def _high(self, lines: int) -> int:
        return ceil(self._shown(lines) * theme().line(self._kind))


def _from(words: str, start: int) -> str:
    """The words from `start` on, as Qt counts: an emoji is two."""
    whole = words.encode("utf-16-le", "surrogatepass")
    return whole[2 * start :].decode("utf-16-le", "surrogatepass")


def tell_when_cut(widget: QWidget, words: str, is_cut: bool) -> None:
    """Have the tip say all words while they are not shown whole; other tips are left alone."""
    if is_cut and not widget.toolTip():
        widget.setToolTip(plain_tip(words))
    elif not is_cut and widget.toolTip() == plain_tip(words):
        widget.setToolTip("")


def plain_tip(words: str) -> str:
    """Words for a tip, which would take what looks like markup for it, and load its pictures."""
    if not TextKinds.mightBeRichText(words):
        return words
    from html import escape  # noqa: PLC0415 (slow to load, and seldom used)

    return f"<qt>{escape(words)}</qt>"


def page_heading(words: str = "") -> Text:
    """The sentence that answers a page."""
    return Text(words, Type.PAGE)


def dialog_heading(words: str = "") -> Text:
    """The sentence a dialog begins with."""
    return Text(words, Type.DIALOG)


def section(words: str = "") -> Text:
    """The label over a group of cards."""
    return Text(words, Type.SECTION, Role.QUIET)


def title(words: str = "", *, lines: int | None = None) -> Text:
    """The name of a thing, or a question over its field."""
    return Text(words, Type.TITLE, lines=lines)


def body(words: str = "") -> Text:
    """Running text."""
    return Text(words)


def quiet(words: str = "") -> Text:
    """Running text that stands back."""
    return Text(words, Type.TEXT, Role.QUIET)


def second_line(words: str = "", *, lines: int | None = None) -> Text:
    """The line below a title."""
    return Text(words, Type.SECOND, Role.QUIET, lines=lines)


def hint(words: str = "") -> Text:
    """A small remark on paper or on a card; too faint for other grounds."""
    return Text(words, Type.LABEL, Role.FAINT)
