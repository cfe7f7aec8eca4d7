"""How a line of the journal is set: where its words, tags and actions stand at a given width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import ceil
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QTextLayout

from desktop_app.domain.words import Word, found_in
from desktop_app.ui.theme import (
    CARD_PADDING,
    CHIP_HEIGHT,
    CHIP_PADDING,
    GAP,
    GRID,
    Role,
    Type,
    theme,
)
from desktop_app.ui.widgets.journal.laying import height_of, is_cut, laid, step_of
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line, Said, action_words, tag_words

MARK: Final = 20
AIR: Final = 11
_TEXT_LEFT: Final = CARD_PADDING + MARK + 12
_TAG_HEIGHT: Final = 22
_TAG_PADDING: Final = 9
HEAD_TOP: Final = 22
_HEAD_LEFT: Final = 2 * GRID
_LINES_AT_FIRST: Final = 8
_ICON: Final = 28


@dataclass(frozen=True)
class Words:
    """Laid out words, the corner where they stand, how wide they may be, and their colour."""

    layout: QTextLayout
    place: QPointF
    width: float
    role: Role = Role.INK


@dataclass
class Setting:
    """A line as it is set: height, words, tags and the places of its actions."""

    height: float = 0
    words: list[Words] = field(default_factory=list)
    tags: list[tuple[QRectF, str, Role]] = field(default_factory=list)
    actions: dict[Action, QRectF] = field(default_factory=dict)

    def say(self, text: str, kind: Type, place: QRectF, role: Role, **how: Any) -> QTextLayout:
        """Lay out `text` at the top left of `place`, in its width."""
        layout = laid(text, kind, place.width(), **how)
        self.words.append(Words(layout, place.topLeft(), place.width(), role))
        return layout


def set_line(line: Line, width: float, wanted: Sequence[Word], *, whole: bool) -> Setting:
    """Set `line` at `width`; what `wanted` finds is marked. `whole`: long texts are not cut."""
    match line.kind:
        case Kind.HEAD:
            made = _set_head(line, width)
        case Kind.SILENCE:
            made = _set_silence(line, width)
        case _:
            made = _set_row(line, width, wanted, whole=whole)
    made.height = ceil(made.height)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _mirrored(made, width) if is_mirrored else made


def _mirrored(made: Setting, width: float) -> Setting:
    def turned(place: QRectF) -> QRectF:
        return place.translated(width - place.left() - place.right(), 0)

    return Setting(
        made.height,
        [
            replace(words, place=QPointF(width - words.place.x() - words.width, words.place.y()))
            for words in made.words
        ],
        [(turned(place), text, ground) for place, text, ground in made.tags],
        {action: turned(place) for action, place in made.actions.items()},
    )


def _set_head(line: Line, width: float) -> Setting:
    """The date, what was around beside it (below, where it is long), and the rest at the end."""
    made = Setting()
    top, icon = float(theme().grown(HEAD_TOP)), theme().grown(_ICON)
    middle = top + step_of(Type.SECTION) / 2
    made.actions[Action.MORE] = QRectF(width - icon - GAP, middle - icon / 2, icon, icon)
    right = _set_aside(made, line, width - icon - 2 * GAP, top)
    place = QRectF(_HEAD_LEFT, top, right - _HEAD_LEFT, 0)
    words = made.say(line.title, Type.SECTION, place, Role.QUIET)
    made.height = top + height_of(words, Type.SECTION) + GAP
    if line.tags:
        beside = _HEAD_LEFT + words.lineAt(0).naturalTextWidth() + GAP + GRID
        if words.lineCount() == 1 and _tags_width(line) < right - beside:
            corner = QPointF(beside, middle - theme().grown(_TAG_HEIGHT) / 2)
            _set_tags(made, line, corner, right)
        else:
            corner = QPointF(_HEAD_LEFT, made.height - GRID)
            made.height = _set_tags(made, line, corner, width) + GAP
    return made


def _set_silence(line: Line, width: float) -> Setting:
    made = Setting()
    top, right = theme().grown(HEAD_TOP), width - GRID
    height = theme().grown(CHIP_HEIGHT)
    for action in line.actions:
        size = _button_width(action)
        made.actions[action] = QRectF(right - size, top, size, height)
        right -= size + GAP
    place = QRectF(_HEAD_LEFT, top, right - _HEAD_LEFT, 0)
    for text, kind, role in (
        (line.title, Type.SECOND, Role.QUIET),
        (line.aside, Type.LABEL, Role.FAINT),
    ):
        words = made.say(text, kind, place, role)
        place.translate(0, height_of(words, kind))
    made.height = max(place.top(), top + height)
    return made


def _set_row(line: Line, width: float, wanted: Sequence[Word], *, whole: bool) -> Setting:
    made = Setting()
    left = theme().grown(_TEXT_LEFT) if line.promise else CARD_PADDING
    top = float(theme().grown(AIR))
    right = _set_aside(made, line, _set_actions(made, line, width), top)
    if line.title:
        stands_back = line.kind is not Kind.ENTRY
        place, role = QRectF(left, top, right - left, 0), Role.QUIET if stands_back else Role.INK
        title = made.say(line.title, Type.TITLE, place, role, wanted=wanted)
        top += height_of(title, Type.TITLE)
    inner = width - left - CARD_PADDING
    for said in line.texts:
        top = _set_said(made, said, QRectF(left, top, inner, 0), wanted, whole=whole)
    if line.tags:
        top = _set_tags(made, line, QPointF(left, top + GRID), left + inner, wanted)
    least = theme().grown(AIR + MARK) if line.promise else 0
    made.height = max(top, least) + theme().grown(AIR)
    return made


def _set_actions(made: Setting, line: Line, width: float) -> float:
    """Put the actions at the right end of the first line; where the words have to end."""
    right, height = width - GAP, theme().grown(_ICON)
    top = theme().grown(AIR) + (theme().grown(MARK) - height) / 2
    for action in reversed(line.actions):
        size = height if action is Action.MORE else _button_width(action)
        made.actions[action] = QRectF(right - size, top, size, height)
        right -= size + (0 if action is Action.MORE else GRID)
    return right - GRID if line.actions else width - CARD_PADDING


def _set_aside(made: Setting, line: Line, right: float, top: float) -> float:
    """Put the small words at the right end of the first line; where the others have to end."""
    if not line.aside:
        return right
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    size = ceil(min(metrics.horizontalAdvance(line.aside) + 1, right / 2))
    text = metrics.elidedText(line.aside, Qt.TextElideMode.ElideRight, size)
    made.say(text, Type.LABEL, QRectF(right - size, top + 2, size + 1, 0), Role.FAINT)
    return right - size - GAP


def _set_said(
    made: Setting, said: Said, place: QRectF, wanted: Sequence[Word], *, whole: bool
) -> float:
    """Set one text below the others; where the next one begins."""
    text = f"{said.label} {said.words}" if said.label else said.words
    most = None if whole else _LINES_AT_FIRST
    place.translate(0, 1)
    words = made.say(
        text, Type.SECOND, place, Role.INK, wanted=wanted, quiet=len(said.label), most=most
    )
    top = place.top() + height_of(words, Type.SECOND)
    if is_cut(words):
        height, size = theme().grown(CHIP_HEIGHT - 6), _button_width(Action.READ_ON)
        left = place.left() - CHIP_PADDING
        made.actions[Action.READ_ON] = QRectF(left, top, size, height)
        top += height
    return top


def _set_tags(
    made: Setting, line: Line, corner: QPointF, right: float, wanted: Sequence[Word] = ()
) -> float:
    """Put the tags side by side, in as many rows as they take; where the last one ends."""
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


def _button_width(action: Action) -> float:
    metrics = QFontMetricsF(theme().font(Type.SECOND))
    return ceil(metrics.horizontalAdvance(action_words(action))) + 2 * theme().grown(CHIP_PADDING)
