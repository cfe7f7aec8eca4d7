"""How a line of the journal is set: where its words, tags and actions stand at a given width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.words import Word
from desktop_app.ui.theme import (
    CHIP_HEIGHT,
    GAP,
    GRID,
    Role,
    Type,
    theme,
)
from desktop_app.ui.widgets.journal.laying import height_of, step_of
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line
from desktop_app.ui.widgets.journal.pieces import (
    ICON,
    TAG_HEIGHT,
    Setting,
    button_width,
    set_aside,
    set_tags,
    tags_width,
)
from desktop_app.ui.widgets.journal.rows import set_row

HEAD_TOP: Final = 22
_HEAD_LEFT: Final = 0


def set_line(line: Line, width: float, wanted: Sequence[Word], *, whole: bool) -> Setting:
    """Set `line` at `width`; what `wanted` finds is marked. `whole`: long texts are not cut."""
    match line.kind:
        case Kind.HEAD:
            made = _set_head(line, width)
        case Kind.SILENCE:
            made = _set_silence(line, width)
        case _:
            made = set_row(line, width, wanted, whole=whole)
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
    top, icon = float(theme().grown(HEAD_TOP)), theme().grown(ICON)
    middle = top + step_of(Type.SECTION) / 2
    made.actions[Action.MORE] = QRectF(width - icon - GAP, middle - icon / 2, icon, icon)
    right = set_aside(made, line, width - icon - 2 * GAP, top)
    place = QRectF(_HEAD_LEFT, top, right - _HEAD_LEFT, 0)
    words = made.say(line.title, Type.SECTION, place, Role.QUIET)
    made.height = top + height_of(words, Type.SECTION) + GAP
    if line.tags:
        beside = _HEAD_LEFT + words.lineAt(0).naturalTextWidth() + GAP + GRID
        if words.lineCount() == 1 and tags_width(line) < right - beside:
            corner = QPointF(beside, middle - theme().grown(TAG_HEIGHT) / 2)
            set_tags(made, line, corner, right)
        else:
            corner = QPointF(_HEAD_LEFT, made.height - GRID)
            made.height = set_tags(made, line, corner, width) + GAP
    return made


def _set_silence(line: Line, width: float) -> Setting:
    made = Setting()
    top, right = theme().grown(HEAD_TOP), width - GRID
    height = theme().grown(CHIP_HEIGHT)
    for action in line.actions:
        size = button_width(action)
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
