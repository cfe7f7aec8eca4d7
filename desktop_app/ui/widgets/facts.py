"""Facts in a card: what each is about, what there is to say, and the user's own words to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import CARD_PADDING, GAP, GRID, Role, Type
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import Text, hint, second_line, title

_BESIDE: Final = 430
"""A value stands beside what it is about where both take no more pixels than this."""


@dataclass(frozen=True, slots=True)
class Fact:
    """`about`, `value` (short, beside it) and `words` (below) are facts; `quote` is the user's,
    said when `quoted` tells; `now` is one of today beside it.
    """

    about: str
    words: str = ""
    value: str = ""
    quote: str = ""
    quoted: str = ""
    now: str = ""
    now_quoted: str = ""


def facts_card(facts: Sequence[Fact]) -> Rows:
    """The facts below each other."""
    card = Rows()
    for fact in facts:
        card.add(_row(fact))
    return card


def quoted(when: str, words: str) -> QVBoxLayout:
    """What the user said, in quotation marks, below when that was."""
    column = QVBoxLayout()
    column.setSpacing(0)
    if when:
        column.addWidget(hint(when))
    if words:
        column.addWidget(Text(f"“{words}”", Type.SECOND, Role.INK))
    column.addStretch(1)
    return column


def _row(fact: Fact) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(CARD_PADDING, GAP + GRID, CARD_PADDING, GAP + GRID)
    column.setSpacing(GRID)
    about, value = title(fact.about, lines=2), second_line(fact.value)
    is_beside = about.sizeHint().width() + value.sizeHint().width() <= _BESIDE
    head: QBoxLayout = QHBoxLayout() if is_beside else QVBoxLayout()
    head.setSpacing(2 * GAP if is_beside else 0)
    head.addWidget(about, 1)
    if fact.value:
        head.addWidget(value)
    column.addLayout(head)
    if fact.words:
        column.addWidget(second_line(fact.words))
    if fact.now or fact.now_quoted:
        sides = QHBoxLayout()
        sides.setSpacing(2 * GAP)
        sides.addLayout(quoted(fact.quoted, fact.quote), 1)
        sides.addLayout(quoted(fact.now_quoted, fact.now), 1)
        column.addLayout(sides)
    elif fact.quote:
        column.addLayout(quoted(fact.quoted, fact.quote))
    row.setAccessibleName(
        ". ".join(filter(None, (fact.about, fact.value, fact.words, fact.quote, fact.now)))
    )
    return row
