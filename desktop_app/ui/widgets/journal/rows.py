"""How a row of a day is set: its title and what stands beside it, its texts and tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from desktop_app.domain.words import Word
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
from desktop_app.ui.widgets.journal.laying import height_of, is_cut
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line, Said
from desktop_app.ui.widgets.journal.pieces import (
    AIR,
    ICON,
    Setting,
    aside_width,
    button_width,
    set_aside,
    set_tags,
)

MARK: Final = 20
_TEXT_LEFT: Final = CARD_PADDING + MARK + 12
_LINES_AT_FIRST: Final = 8
_LEAST_TITLE: Final = 130


def set_row(line: Line, width: float, wanted: Sequence[Word], *, whole: bool) -> Setting:
    """A row of a day's card: title, texts, tags and actions."""
    made = Setting()
    left = theme().grown(_TEXT_LEFT) if line.promise else CARD_PADDING
    top = _set_title(made, line, left, width, wanted)
    inner = width - left - CARD_PADDING
    for said in line.texts:
        top = _set_said(made, said, QRectF(left, top, inner, 0), wanted, whole=whole)
    if line.tags:
        top = set_tags(made, line, QPointF(left, top + GRID), left + inner, wanted)
    least = theme().grown(AIR + MARK) if line.promise else 0
    made.height = max(top, least) + theme().grown(AIR)
    return made


def _set_title(
    made: Setting, line: Line, left: float, width: float, wanted: Sequence[Word]
) -> float:
    """The title with what stands beside it, or below it where there is little room."""
    top = float(theme().grown(AIR))
    right = _set_actions(made, line, width)
    is_narrow = right - left < theme().grown(_LEAST_TITLE) and len(made.actions) > 1
    if is_narrow:
        right = made.actions[Action.MORE].left() - GRID
    is_beside = right - left - aside_width(line) >= theme().grown(_LEAST_TITLE)
    if is_beside:
        right = set_aside(made, line, right, top)
    if line.title:
        stands_back = line.kind is not Kind.ENTRY
        place, role = QRectF(left, top, right - left, 0), Role.QUIET if stands_back else Role.INK
        title = made.say(line.title, Type.TITLE, place, role, wanted=wanted)
        top += height_of(title, Type.TITLE)
    if not is_beside:
        place = QRectF(left, top, right - left, 0)
        top += height_of(made.say(line.aside, Type.LABEL, place, Role.FAINT), Type.LABEL)
    if is_narrow:
        top = _lower_actions(made, left - CHIP_PADDING, top)
    return top


def _set_actions(made: Setting, line: Line, width: float) -> float:
    """Put the actions at the right end of the first line; where the words have to end."""
    right, height = width - GAP, theme().grown(ICON)
    top = theme().grown(AIR) + (theme().grown(MARK) - height) / 2
    for action in reversed(line.actions):
        size = height if action is Action.MORE else button_width(action)
        made.actions[action] = QRectF(right - size, top, size, height)
        right -= size + (0 if action is Action.MORE else GRID)
    return right - GRID if line.actions else width - CARD_PADDING


def _lower_actions(made: Setting, left: float, top: float) -> float:
    """Put the actions with words below the title; where the next thing begins."""
    for action, place in made.actions.items():
        if action is not Action.MORE:
            made.actions[action] = QRectF(left, top, place.width(), place.height())
            left += place.width() + GRID
    return top + theme().grown(ICON)


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
        height, size = theme().grown(CHIP_HEIGHT - 6), button_width(Action.READ_ON)
        left = place.left() - CHIP_PADDING
        made.actions[Action.READ_ON] = QRectF(left, top, size, height)
        top += height
    return top
