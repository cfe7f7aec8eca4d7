"""One promise on one day: its mark, its words, and what can be said about it with one click."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.entries import Outcome
from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import CARD_PADDING, GAP, MARK_GAP, ROW_AIR, ROW_HEIGHT, theme
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import (
    Button,
    IconButton,
    OutlinedButton,
    PrimaryButton,
    WordButton,
)
from desktop_app.ui.widgets.dragging import DraggedRow
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.marks import OutcomeMark, outcome_words
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.surfaces import Badge
from desktop_app.ui.widgets.text import second_line, title

_WIDEST_ACTION: Final = 168


@dataclass(frozen=True, slots=True)
class RowAction:
    """One thing that can be said: the words on the button and the outcome they stand for."""

    words: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row shows. The last action is the nearest one; `primary` fills it."""

    promise: UUID
    day: date
    title: str
    second: str = ""
    outcome: Outcome | None = None
    badge: str = ""
    actions: tuple[RowAction, ...] = ()
    primary: bool = False
    more: bool = False


class PromiseRow(DraggedRow):
    """Emits what the user wants: (promise id, day, outcome), or more for that promise and day."""

    log_requested = Signal(object, object, object)
    more_requested = Signal(object, object, QPoint)

    def __init__(self, state: RowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = OutcomeMark(state.outcome)
        self._title = title(lines=2)
        self._second = second_line(lines=2)
        self._badge = Badge("")
        self._buttons = FlowLayout(at_end=True)
        self._set_out()
        self._state = state
        self.show_state(state)

    @property
    def state(self) -> RowState:
        """What it shows."""
        return self._state

    def show_state(self, state: RowState) -> None:
        """Show another state of the promise; the focus moves on where its button goes."""
        self._state = state
        self._title.say(state.title)
        self._second.say(state.second)
        show_or_hide(self._second, shown=bool(state.second))
        self._badge.say(state.badge)
        show_or_hide(self._badge, shown=bool(state.badge))
        self._mark.show_outcome(state.outcome)
        self._offer(state)
        words = (state.title, state.badge, outcome_words(state.outcome), state.second)
        self.setAccessibleName(". ".join(word for word in words if word))

    def follow_look(self) -> None:
        """Follow the user's text size."""
        self.setMinimumHeight(theme().grown(ROW_HEIGHT))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for more where the user pressed, or at the row for the menu key."""
        self._ask_for_more(event.globalPos())

    def _offer(self, state: RowState) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in state.actions:
            button = self._button(action, state)
            button.clicked.connect(lambda _on=False, said=action.outcome: self._log(said))
            self._buttons.addWidget(button)
            show_or_hide(button)
        if state.more:
            more = IconButton(self.tr("More about {title}").format(title=state.title), "more")
            more.clicked.connect(
                lambda: self._ask_for_more(more.mapToGlobal(more.rect().bottomLeft()))
            )
            self._buttons.addWidget(more)
            show_or_hide(more)

    def _button(self, action: RowAction, state: RowState) -> Button:
        kind: type[Button] = WordButton
        if action is state.actions[-1]:
            kind = PrimaryButton if state.primary else OutlinedButton
        button = kind(action.words)
        button.setMaximumWidth(theme().grown(_WIDEST_ACTION))
        button.setAccessibleName(f"{action.words}: {state.title}")
        return button

    def _log(self, outcome: Outcome) -> None:
        self.log_requested.emit(self._state.promise, self._state.day, outcome)

    def _ask_for_more(self, place: QPoint) -> None:
        self.more_requested.emit(self._state.promise, self._state.day, place)

    def _set_out(self) -> None:
        self._title.setSizePolicy(_shrinking(self._title))
        names = QHBoxLayout()
        names.setSpacing(GAP)
        names.addWidget(self._title)
        names.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        names.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(names)
        words.addWidget(self._second)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_PADDING, ROW_AIR, CARD_PADDING, ROW_AIR)
        row.setSpacing(MARK_GAP)
        row.addWidget(self._mark)
        row.addLayout(BesideLayout(words, self._buttons), 1)
        self.setMinimumHeight(theme().grown(ROW_HEIGHT))


def _shrinking(words: QWidget) -> QSizePolicy:
    """As wide as the words at most, so that a badge stands right behind them."""
    policy = words.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
    return policy
