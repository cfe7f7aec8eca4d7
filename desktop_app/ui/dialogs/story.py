"""A promise's history as a story, with the tries that wait for a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.revisions import Decision
from desktop_app.ui.theme import GAP, GRID, SHEET_WIDTH, Role, Type
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.quiet_card import Offered, QuietCard
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import Text, body, hint, second_line, title
from desktop_app.ui.words.help import help_of


@dataclass(frozen=True, slots=True)
class Told:
    """One event: its day, what happened, what the user said to it."""

    day: str
    words: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """A revision that is being tried; `is_ready` when it had its chances, `how` it is judged."""

    revision: UUID
    heading: str
    words: str
    is_ready: bool
    how: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """What the dialog tells; `growth` is what one more promise waits for, if it does."""

    title: str
    line: str
    events: Sequence[Told]
    tries: Sequence[Tried] = ()
    growth: str = ""


class StoryDialog(Sheet):
    """`decided` carries a revision's id and the Decision, `answered` the key of what was said to
    the suggestion that is `offered`; `revise_requested` wants one change."""

    decided = Signal(object, object)
    answered = Signal(str)
    revise_requested = Signal()

    def __init__(
        self, story: Story, offered: Offered | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Its story"))
        self.begin(story.title, story.line)
        for tried in story.tries:
            self.column.addWidget(self._tried(tried))
        suggestion = QuietCard()
        self.column.addWidget(suggestion)
        suggestion.show_offer(offered)
        suggestion.answered.connect(self._answer)
        if story.growth:
            self.column.addWidget(self._waits(story.growth))
        events = QVBoxLayout()
        events.setSpacing(GRID * 4)
        for told in story.events:
            events.addLayout(_event(told))
        self.column.addLayout(events)
        self.column.addStretch(1)
        change, close = WordButton(self.tr("Change one thing…")), PrimaryButton(self.tr("Close"))
        change.clicked.connect(self._change)
        close.clicked.connect(self.accept)
        close.setFocus()
        stretch_then(self.foot, change, close)

    def _tried(self, tried: Tried) -> Card:
        card = Card(ground=Role.WARM_SOFT, border=None)
        card.column.addWidget(title(tried.heading))
        card.column.addWidget(second_line(tried.words))
        if tried.how:
            card.column.addWidget(Computed(tried.how))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        keep = (self.tr("Keep it"), Decision.KEEP) if tried.is_ready else None
        for words, decision in filter(None, (keep, (self.tr("Go back"), Decision.BACK))):
            button = WordButton(words)
            button.clicked.connect(partial(self._decide, tried.revision, decision))
            row.addWidget(button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _waits(self, growth: str) -> Card:
        card = Card(ground=Role.SUNKEN, border=None)
        card.column.addWidget(title(self.tr("One more promise")))
        card.column.addWidget(second_line(growth))
        card.column.addWidget(Computed(help_of("promises").computed))
        return card

    def _answer(self, key: str) -> None:
        self.accept()
        self.answered.emit(key)

    def _decide(self, revision: UUID, decision: Decision) -> None:
        self.decided.emit(revision, decision)
        self.accept()

    def _change(self) -> None:
        self.accept()
        self.revise_requested.emit()


def _event(told: Told) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(hint(told.day))
    column.addWidget(body(told.words))
    if told.quote:
        column.addWidget(Text(f"“{told.quote}”", Type.SECOND, Role.QUIET))
    return column
