"""How a line of the journal is set: where its words, tags and actions stand at a given width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.domain.words import Word, found_in
from desktop_app.ui.theme import (
    CARD_PADDING,
    CHIP_HEIGHT,
    CHIP_PADDING,
    GAP,
    GRID,
    LINE_HEIGHT,
    Role,
    Type,
    theme,
)
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line, Said, action_words, tag_words

MARK: Final = 20
_AIR: Final = 11
_TEXT_LEFT: Final = CARD_PADDING + MARK + 12
_TAG_HEIGHT: Final = 22
_TAG_PADDING: Final = 9
HEAD_TOP: Final = 22
_HEAD_LEFT: Final = 2 * GRID
_LINES_AT_FIRST: Final = 8
_ICON: Final = 28
_END: Final = "\u2028"


@dataclass(frozen=True)
class Words:
    """Laid out words, where they stand and in which colour."""

    layout: QTextLayout
    place: QPointF
    role: Role = Role.INK


@dataclass
class Setting:
    """A line as it is set: height, words, tags and the places of its actions."""

    height: float = 0
    words: list[Words] = field(default_factory=list)
    tags: list[tuple[QRectF, str, Role]] = field(default_factory=list)
    actions: dict[Action, QRectF] = field(default_factory=dict)


def set_line(line: Line, width: float, wanted: Sequence[Word], *, whole: bool) -> Setting:
    """Set `line` at `width`; what `wanted` finds is marked. `whole`: long texts are not cut."""
    match line.kind:
        case Kind.HEAD:
            return _set_head(line, width)
        case Kind.SILENCE:
            return _set_silence(line, width)
    return _set_row(line, width, wanted, whole=whole)


def _set_head(line: Line, width: float) -> Setting:
    """The date, what was around beside it (below, where it is long), and the rest at the end."""
    made = Setting()
    top, icon = float(theme().grown(HEAD_TOP)), theme().grown(_ICON)
    middle = top + _step(Type.SECTION) / 2
    made.actions[Action.MORE] = QRectF(width - icon - GAP, middle - icon / 2, icon, icon)
    right = _set_aside(made, line, width - icon - 2 * GAP, top) if line.aside else width - icon
    words = _laid(line.title, Type.SECTION, right - _HEAD_LEFT)
    made.words.append(Words(words, QPointF(_HEAD_LEFT, top), Role.QUIET))
    made.height = top + _height(words, Type.SECTION) + GAP
    if line.tags:
        beside = _HEAD_LEFT + words.lineAt(0).naturalTextWidth() + GAP + GRID
        height = theme().grown(_TAG_HEIGHT)
        if words.lineCount() == 1 and _tags_width(line) < right - beside:
            _set_tags(made, line, QPointF(beside, middle - height / 2), right)
        else:
            corner = QPointF(_HEAD_LEFT, made.height - GRID)
            made.height = _set_tags(made, line, corner, width) + GAP
    return made


def _set_silence(line: Line, width: float) -> Setting:
    made = Setting()
    top = theme().grown(HEAD_TOP)
    right = width - GRID
    height = theme().grown(CHIP_HEIGHT)
    for action in line.actions:
        size = _button_width(action)
        made.actions[action] = QRectF(right - size, top, size, height)
        right -= size + GAP
    words = _laid(line.title, Type.SECOND, right - _HEAD_LEFT)
    aside = _laid(line.aside, Type.LABEL, right - _HEAD_LEFT)
    made.words.append(Words(words, QPointF(_HEAD_LEFT, top), Role.QUIET))
    made.words.append(
        Words(aside, QPointF(_HEAD_LEFT, top + _height(words, Type.SECOND)), Role.FAINT)
    )
    below = _height(words, Type.SECOND) + _height(aside, Type.LABEL)
    made.height = top + max(below, height)
    return made


def _set_row(line: Line, width: float, wanted: Sequence[Word], *, whole: bool) -> Setting:
    made = Setting()
    left = theme().grown(_TEXT_LEFT) if line.promise else CARD_PADDING
    right = _set_actions(made, line, width)
    top = float(theme().grown(_AIR))
    if line.aside:
        right = _set_aside(made, line, right, top)
    if line.title:
        is_open = line.kind is Kind.OPEN or line.promise is None
        title = _laid(line.title, Type.TITLE, right - left, wanted)
        made.words.append(Words(title, QPointF(left, top), Role.QUIET if is_open else Role.INK))
        top += _height(title, Type.TITLE)
    inner = width - left - CARD_PADDING
    for said in line.texts:
        top = _set_said(made, said, QRectF(left, top, inner, 0), wanted, whole=whole)
    if line.tags:
        room = inner if line.title or line.texts else right - left
        top = _set_tags(made, line, QPointF(left, top + GRID), left + room, wanted)
    made.height = max(top, theme().grown(_AIR + MARK if line.promise else 0)) + theme().grown(_AIR)
    return made


def _set_actions(made: Setting, line: Line, width: float) -> float:
    """Put the actions at the right end of the first line; where the words have to end."""
    right = width - GAP
    middle = theme().grown(_AIR) + theme().grown(MARK) / 2
    for action in reversed(line.actions):
        size = theme().grown(_ICON) if action is Action.MORE else _button_width(action)
        height = theme().grown(_ICON)
        made.actions[action] = QRectF(right - size, middle - height / 2, size, height)
        right -= size + (0 if action is Action.MORE else GRID)
    return right - GRID if line.actions else width - CARD_PADDING


def _set_aside(made: Setting, line: Line, right: float, top: float) -> float:
    """Put the small words at the right end of the first line; where the others have to end."""
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    size = min(metrics.horizontalAdvance(line.aside) + 1, right / 2)
    text = metrics.elidedText(line.aside, Qt.TextElideMode.ElideRight, ceil(size))
    made.words.append(
        Words(_laid(text, Type.LABEL, size + 1), QPointF(right - size, top + 2), Role.FAINT)
    )
    return right - size - GAP


def _set_said(
    made: Setting, said: Said, place: QRectF, wanted: Sequence[Word], *, whole: bool
) -> float:
    """Set one text below the others; where the next one begins."""
    text = f"{said.label} {said.words}" if said.label else said.words
    most = None if whole else _LINES_AT_FIRST
    words = _laid(text, Type.SECOND, place.width(), wanted, quiet=len(said.label), most=most)
    top = place.top() + 1
    made.words.append(Words(words, QPointF(place.left(), top), Role.INK))
    top += _height(words, Type.SECOND)
    if not whole and _is_cut(words):
        height = theme().grown(CHIP_HEIGHT - 6)
        size = _button_width(Action.READ_ON)
        left = place.left() - CHIP_PADDING
        made.actions[Action.READ_ON] = QRectF(left, top, size, height)
        top += height
    return top


def _set_tags(
    made: Setting, line: Line, corner: QPointF, right: float, wanted: Sequence[Word] = ()
) -> float:
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    height = theme().grown(_TAG_HEIGHT)
    x, y = corner.x(), corner.y()
    for tag in line.tags:
        words = tag_words(tag)
        is_found = next(found_in(words, wanted), None) is not None
        size = min(_tag_width(metrics, words), right - corner.x())
        if x + size > right and x > corner.x():
            x, y = corner.x(), y + height + GRID
        made.tags.append(
            (QRectF(x, y, size, height), words, Role.WARM_SOFT if is_found else Role.SUNKEN)
        )
        x += size + GRID + 2
    return y + height


def _tag_width(metrics: QFontMetricsF, words: str) -> float:
    return metrics.horizontalAdvance(words) + 2 * theme().grown(_TAG_PADDING)


def _tags_width(line: Line) -> float:
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    return sum(_tag_width(metrics, tag_words(tag)) + GRID + 2 for tag in line.tags)


def _laid(
    text: str,
    kind: Type,
    width: float,
    wanted: Iterable[Word] = (),
    *,
    quiet: int = 0,
    most: int | None = None,
) -> QTextLayout:
    """`text` in lines of `width`, `most` of them; its first `quiet` characters stand back."""
    layout = QTextLayout(text.replace("\n", _END), theme().font(kind))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, wanted, quiet))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    step, top, count = _step(kind), 0.0, 0
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
        found.append(_range(0, quiet, back))
    marked = QTextCharFormat()
    marked.setBackground(theme().colour(Role.WARM_SOFT))
    marked.setFontWeight(Type.SECTION.value[1])
    found += [_range(start, end - start, marked) for start, end in found_in(text, wanted)]
    return found


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _is_cut(layout: QTextLayout) -> bool:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength() < len(layout.text())


def _height(layout: QTextLayout, kind: Type) -> float:
    return max(layout.lineCount(), 1) * _step(kind)


def _step(kind: Type) -> float:
    return ceil(theme().grown(kind.value[0]) * LINE_HEIGHT)


def _button_width(action: Action) -> float:
    metrics = QFontMetricsF(theme().font(Type.SECOND))
    return ceil(metrics.horizontalAdvance(action_words(action))) + 2 * theme().grown(CHIP_PADDING)


def size_of(made: Setting, width: float) -> QSizeF:
    """What a line takes."""
    return QSizeF(width, ceil(made.height))
