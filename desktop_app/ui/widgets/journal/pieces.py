"""What lines of the journal are set from: words, small words at the end, tags, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout

from desktop_app.domain.words import Word, found_in
from desktop_app.ui.theme import (
    CHIP_PADDING,
    GAP,
    GRID,
    Role,
    Theme,
    Type,
    theme,
)
from desktop_app.ui.widgets.journal.laying import laid
from desktop_app.ui.widgets.journal.lines import Action, Line, action_words, tag_words

AIR: Final = 11
ICON: Final = 28
TAG_HEIGHT: Final = 22
_TAG_PADDING: Final = 9


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


def aside_width(line: Line) -> float:
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    return metrics.horizontalAdvance(line.aside) + 1 if line.aside else 0


def set_aside(made: Setting, line: Line, right: float, top: float) -> float:
    """Put the small words at the right end of the first line; where the others have to end."""
    if not line.aside:
        return right
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    size = ceil(min(aside_width(line), right / 2))
    text = metrics.elidedText(line.aside, Qt.TextElideMode.ElideRight, size)
    made.say(text, Type.LABEL, QRectF(right - size, top + 2, size + 1, 0), Role.FAINT)
    return right - size - GAP


def set_tags(
    made: Setting, line: Line, corner: QPointF, right: float, wanted: Sequence[Word] = ()
) -> float:
    """Put the tags side by side, in as many rows as they take; where the last one ends."""
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    height = theme().grown(TAG_HEIGHT)
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


def tags_width(line: Line) -> float:
    metrics = QFontMetricsF(theme().font(Type.LABEL))
    return sum(_tag_width(metrics, tag_words(tag)) + GRID + 2 for tag in line.tags)


def button_width(action: Action) -> float:
    return _width_of(action_words(action), theme())


@lru_cache(maxsize=50)
def _width_of(words: str, theme: Theme) -> float:
    metrics = QFontMetricsF(theme.font(Type.SECOND))
    return ceil(metrics.horizontalAdvance(words)) + 2 * theme.grown(CHIP_PADDING)
