"""Words laid out in lines for painting, with what was searched for marked in them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from desktop_app.domain.words import Word, found_in
from desktop_app.ui.theme import LINE_HEIGHT, Role, Theme, Type, theme

_END: Final = "\u2028"


def laid(
    text: str,
    kind: Type,
    width: float,
    wanted: Iterable[Word] = (),
    *,
    quiet: int = 0,
    most: int | None = None,
) -> QTextLayout:
    """`text` in lines of `width`, `most` of them; its first `quiet` characters stand back."""
    direction = QGuiApplication.layoutDirection()
    return _laid(text, kind, width, tuple(wanted), quiet, most, direction, theme())


@lru_cache(maxsize=2000)
def _laid(  # noqa: PLR0913, PLR0917 (all that decides how it looks, so that it can be kept)
    text: str,
    kind: Type,
    width: float,
    wanted: tuple[Word, ...],
    quiet: int,
    most: int | None,
    direction: Qt.LayoutDirection,
    theme: Theme,
) -> QTextLayout:
    """The same titles and remarks come back day after day."""
    layout = QTextLayout(text.replace("\n", _END), theme.font(kind))
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, wanted, quiet))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    step, top, count = step_of(kind), 0.0, 0
    while count != most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top + (step - line.height()) / 2))
        top, count = top + step, count + 1
    layout.endLayout()
    return layout


def _formats(text: str, wanted: Iterable[Word], quiet: int) -> list[QTextLayout.FormatRange]:
    found = []
    if quiet:
        back = QTextCharFormat()
        back.setForeground(theme().colour(Role.QUIET))
        found.append(_range(0, _units(text[:quiet]), back))
    marked = QTextCharFormat()
    marked.setBackground(theme().colour(Role.WARM_SOFT))
    marked.setFontWeight(Type.SECTION.value[1])
    for start, end in found_in(text, wanted):
        found.append(_range(_units(text[:start]), _units(text[start:end]), marked))
    return found


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def is_cut(layout: QTextLayout) -> bool:
    """Whether some of its words have no line."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength() < _units(layout.text())


def height_of(layout: QTextLayout, kind: Type) -> float:
    """What its lines take."""
    return max(layout.lineCount(), 1) * step_of(kind)


def step_of(kind: Type) -> float:
    """The height of one line of that kind."""
    return ceil(theme().grown(kind.value[0]) * LINE_HEIGHT)


def _units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
