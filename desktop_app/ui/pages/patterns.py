"""Patterns: what goes with keeping and missing where it is real, hunches, and plain counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.graphs.shares import Share
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.pattern_cards import (
    Choice,
    Guess,
    HunchCard,
    Naming,
    PatternCard,
    Shown,
    bars_of,
)
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, second_line, section, title


@dataclass(frozen=True, slots=True)
class PatternsState:
    """Everything the page draws. `can_name`: another hunch fits in."""

    heading: str
    line: str
    patterns: Sequence[Shown]
    silence: str
    how: str
    hunches: Sequence[Guess]
    choices: Sequence[Choice]
    can_name: bool
    helped: Sequence[Share]
    hindered: Sequence[Share]


class PatternsPage(Page):
    """Patterns and hunches are named by their place in the state."""

    try_requested = Signal(int)
    hunch_named = Signal(object)
    hunch_dropped = Signal(int)
    note_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Patterns"))
        self.busy, self.bar = BusyLine(), AcknowledgementBar()
        self._empty = EmptyState(
            "patterns",
            self.tr("Patterns appear here"),
            self.tr(
                "Note on Today what is around before you log. After some weeks this page says what"
                " goes with keeping and what goes with missing, and how sure that is."
            ),
            self.tr("Go to Today"),
        )
        self._empty.acted.connect(self.note_requested)
        self._how = Computed()
        self._silence = body()
        self._found = _stack()
        self._guesses = _stack()
        self._naming = Naming()
        self._naming.named.connect(self.hunch_named)
        self._full = second_line(self.tr("Four hunches are named. Remove one to name another."))
        self._helped, self._hindered = _stack(), _stack()
        self._parts = QWidget()
        self._arrange()

    def show_empty(self) -> None:
        """There is nothing that could be looked at yet."""
        self.say("")
        self._parts.hide()
        self._empty.show()

    def show_state(self, state: PatternsState) -> None:
        """Draw everything."""
        self._empty.hide()
        self._parts.show()
        self.say(state.heading, state.line)
        _fill(self._found, [self._pattern(n, one) for n, one in enumerate(state.patterns)])
        self._silence.say(state.silence)
        self._how.explain(state.how)
        _fill(self._guesses, [self._hunch(n, one) for n, one in enumerate(state.hunches)])
        self._naming.offer(state.choices)
        self._naming.setVisible(state.can_name)
        self._full.setVisible(not state.can_name)
        graphs = []
        for part, name, bars in (
            (self._helped, self.tr("Noted as a help"), state.helped),
            (self._hindered, self.tr("Noted as in the way"), state.hindered),
        ):
            graphs.append(bars_of(name, bars))
            _fill(part, [title(name), graphs[-1]] if bars else [])
        graphs[0].line_up_with(graphs[1])
        self._counts.setVisible(bool(state.helped or state.hindered))

    def _pattern(self, place: int, one: Shown) -> Card:
        card = PatternCard(one)
        card.tried.connect(lambda: self.try_requested.emit(place))
        return card

    def _hunch(self, place: int, one: Guess) -> Card:
        card = HunchCard(one)
        card.dropped.connect(lambda: self.hunch_dropped.emit(place))
        return card

    def _arrange(self) -> None:
        self._counts = self._group(self.tr("Helped and in the way (counts)"), self._counts_card())
        remark = self.tr(
            "Name up to four things in advance that you expect to matter. A hunch needs less"
            " evidence to be confirmed, and the days after it was named count alone."
        )
        groups = (
            self._found,
            self._group(self.tr("What was looked at"), self._looked_card()),
            self._group(self.tr("Hunches"), self._hunches(), remark),
            self._counts,
        )
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        for group in groups:
            column.addWidget(group)
        for part in (self.bar, self.busy, self._parts, self._empty):
            self.column.addWidget(part)
        self._parts.hide()
        self._empty.hide()

    def _looked_card(self) -> Card:
        card = Card()
        card.column.setSpacing(GAP)
        card.column.addWidget(self._silence)
        card.column.addWidget(self._how)
        return card

    def _group(self, name: str, group: QWidget, remark: str = "") -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(section(name))
        if remark:
            column.addWidget(second_line(remark))
        column.addWidget(group)
        return whole

    def _hunches(self) -> QWidget:
        whole = _stack()
        for part in (self._guesses, self._naming, self._full):
            _column(whole).addWidget(part)
        return whole

    def _counts_card(self) -> Card:
        card = Card()
        card.column.setSpacing(GAP)
        words = self.tr(
            "Noted afterwards, so counted and never tested: how a day went colours what one notes."
        )
        for part in (self._helped, self._hindered, second_line(words)):
            card.column.addWidget(part)
        return card


def _stack() -> QWidget:
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    return stack


def _column(stack: QWidget) -> QVBoxLayout:
    column = stack.layout()
    assert isinstance(column, QVBoxLayout)
    return column


def _fill(stack: QWidget, parts: Sequence[QWidget]) -> None:
    column = _column(stack)
    while item := column.takeAt(0):
        if held := item.widget():
            held.hide()
            held.deleteLater()
    for part in parts:
        column.addWidget(part)
    stack.setVisible(bool(parts))
