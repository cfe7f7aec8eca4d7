"""Strategies: what worked, to be found again; what could become one; what the user's days show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.keys import bind
from desktop_app.ui.pages.groups import GroupsPage
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.fields import line
from desktop_app.ui.widgets.icons import icon
from desktop_app.ui.widgets.kept_words import Kept
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.strategy_card import (
    CandidateRow,
    CandidateState,
    StrategyCard,
    StrategyState,
)
from desktop_app.ui.widgets.surfaces import Card, Rows
from desktop_app.ui.widgets.text import body, quiet, second_line, section

_TYPING_MS: Final = 100


@dataclass(frozen=True, slots=True)
class StrategiesState:
    """Everything that the page draws; `strategies` are those that were found.

    `shows` are the newest lines of “This shows that I…”, out of `shows_in_all`; `how` the figures
    are computed.
    """

    heading: str = ""
    line: str = ""
    has_any: bool = False
    strategies: tuple[StrategyState, ...] = ()
    candidates: tuple[CandidateState, ...] = ()
    shows: tuple[Kept, ...] = ()
    shows_in_all: int = 0
    how: str = ""


class StrategiesPage(GroupsPage):
    """Emits what is wanted; `sought` carries the words that are looked for."""

    sought = Signal(str)
    new_requested = Signal()
    use_requested = Signal(object, QPoint)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    candidate_kept = Signal(str)
    candidate_left = Signal(str)
    shows_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Strategies"))
        self._state: StrategiesState | None = None
        self.new = PrimaryButton(self.tr("Write one down"), "plus")
        self.new.clicked.connect(self.new_requested)
        self.field = line(self.tr("Search what worked"))
        self.field.setAccessibleName(self.tr("Search what worked"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), self.field.ActionPosition.LeadingPosition)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(lambda: self.sought.emit(self.field.text()))
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self._nothing = quiet(self.tr("No strategy has all of these words."))
        self._empty = EmptyState(
            "strategies",
            self.tr("What works for you is kept here"),
            self.tr(
                "A lesson that was followed by keeping, or what helped you, becomes a strategy when"
                " you say so. It is offered again when the same thing gets in the way."
            ),
            self.tr("Write one down"),
        )
        self._empty.acted.connect(self.new_requested)
        self._arrange()
        bind("search", self, self._find)

    def show_state(self, state: StrategiesState) -> None:
        """Draw the library; nothing is done where nothing changed."""
        if state == self._state:
            return
        self._state = state
        self.say(state.heading, state.line)
        self.heading.setVisible(state.has_any)
        self.new.setVisible(state.has_any)
        self.field.setVisible(state.has_any)
        self._empty.setVisible(not state.has_any)
        self._nothing.setVisible(state.has_any and not state.strategies)
        self.draw_groups(self._parts(state))

    def _find(self) -> None:
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def _parts(self, state: StrategiesState) -> list[QWidget]:
        parts: list[QWidget] = []
        if state.strategies:
            rows = Rows()
            for each in state.strategies:
                rows.add(self._strategy(each))
            parts.append(rows)
            if state.how:
                parts.append(Computed(state.how))
        if state.candidates:
            parts.append(self._could_become(state.candidates))
        if state.shows:
            parts.append(self._shows(state))
        return parts

    def _strategy(self, state: StrategyState) -> StrategyCard:
        card = StrategyCard(state)
        card.use_requested.connect(self.use_requested)
        card.edit_requested.connect(self.edit_requested)
        card.remove_requested.connect(self.remove_requested)
        return card

    def _could_become(self, candidates: tuple[CandidateState, ...]) -> QWidget:
        rows = Rows()
        for each in candidates:
            row = CandidateRow(each)
            row.kept.connect(self.candidate_kept)
            row.left.connect(self.candidate_left)
            rows.add(row)
        return _grouped(self.tr("In your own words, and followed by keeping"), rows)

    def _shows(self, state: StrategiesState) -> QWidget:
        card = Card()
        card.column.setSpacing(GAP)
        for each in state.shows:
            card.column.addWidget(body(each.words))
            card.column.addWidget(second_line(each.second))
        if state.shows_in_all > len(state.shows):
            every = WordButton(self.tr("Read them all together"))
            every.clicked.connect(self.shows_requested)
            card.column.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)
        return _grouped(self.tr("This shows that I…"), card)

    def _arrange(self) -> None:
        self.aside.addWidget(self.new)
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        self.column.addWidget(self.bar)
        self.column.addLayout(top)
        self.column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.groups)


def _grouped(name: str, group: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addWidget(section(name))
    column.addWidget(group)
    return made
