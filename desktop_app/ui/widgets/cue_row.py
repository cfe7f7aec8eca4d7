"""A cue that waits for an answer: what it is about, and four things to say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_app.domain.deliveries import Key
from desktop_app.domain.entries import Outcome
from desktop_app.domain.values import dataclass
from desktop_app.ui.theme import CARD_PADDING, GAP, GRID, Type, theme
from desktop_app.ui.widgets.buttons import (
    Button,
    IconButton,
    OutlinedButton,
    PrimaryButton,
    WordButton,
)
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.marks import OutcomeMark
from desktop_app.ui.widgets.surfaces import Badge
from desktop_app.ui.widgets.text import Text, hint, second_line

_WIDEST_ACTION: Final = 150

_Choice = tuple[type[Button], str, Callable[[], None]]


class Later(StrEnum):
    """When to ask again."""

    TEN_MINUTES = "10min"
    ONE_HOUR = "1h"
    CHECK_IN = "check_in"

    @property
    def delay(self) -> timedelta:
        """How long that is; an hour where no check-in is to come."""
        return timedelta(minutes=10) if self is Later.TEN_MINUTES else timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class CueState:
    """What a row shows. `smaller` is empty where there is no smaller version; `badge` names the
    day where it is not today, `at` the time. `is_check_in`: it is opened, not logged. `is_dot`:
    it came as a dot in the tray alone. `has_check_in`: one is to come, so the cue can wait for it.
    """

    key: Key
    title: str
    second: str = ""
    smaller: str = ""
    badge: str = ""
    at: str = ""
    is_check_in: bool = False
    is_dot: bool = False
    has_check_in: bool = True


class CueRow(QWidget):
    """Emits what the user said of the cue's key.

    `takes_focus` is for the dialog; in the pop-up no key reaches a button.
    """

    logged = Signal(object, object)
    put_off = Signal(object, object)
    opened = Signal(object)
    louder = Signal(object)

    def __init__(
        self,
        state: CueState,
        *,
        takes_focus: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._takes_focus = state, takes_focus
        self._leads = self._shows_answers = False
        self._buttons, self._names = FlowLayout(), QHBoxLayout()
        self._free = QSpacerItem(0, 0)
        self._set_out()
        self._offer_answers()
        words = (state.title, state.badge, state.at, state.second)
        self.setAccessibleName(". ".join(word for word in words if word))

    @property
    def state(self) -> CueState:
        """What it shows."""
        return self._state

    def keep_free(self, width: int) -> None:
        """Keep room at the end of its title free for something else; at 100 % text size."""
        self._free.changeSize(theme().grown(width), 0)
        self._names.invalidate()

    def lead(self, *, on: bool) -> None:
        """Whether it is the first, whose nearest answer is the primary one."""
        self._leads = on
        if self._shows_answers:
            self._first.weigh(PrimaryButton if on else OutlinedButton)

    def take_keyboard(self) -> None:
        """Put the keyboard on what it offers first."""
        self._first.setFocus()

    def _offer_answers(self) -> None:
        self._offer_words()
        self._shows_answers = True
        self.lead(on=self._leads)

    def _offer_words(self) -> None:
        state = self._state
        later = (WordButton, self.tr("Later"), self._offer_later)
        if state.is_check_in:
            self._offer((OutlinedButton, self.tr("Open"), self._open), later)
            return
        said: list[_Choice] = [(OutlinedButton, self.tr("Done"), self._log(Outcome.KEPT))]
        if state.smaller:
            said.append((OutlinedButton, state.smaller, self._log(Outcome.KEPT_SMALLER)))
        not_today = (WordButton, self.tr("Not today"), self._log(Outcome.MISSED))
        self._offer(*said, later, not_today)
        more = IconButton(self.tr("More about {title}").format(title=state.title), "more")
        self._add(more, self._offer_more)

    def _offer_later(self) -> None:
        times = [(self.tr("10 minutes"), Later.TEN_MINUTES), (self.tr("1 hour"), Later.ONE_HOUR)]
        if self._state.has_check_in and not self._state.is_check_in:
            times.append((self.tr("Next check-in"), Later.CHECK_IN))
        back = (WordButton, self.tr("Back"), self._offer_answers)
        self._offer(*((OutlinedButton, words, self._put_off(at)) for words, at in times), back)

    def _offer_more(self) -> None:
        skip = self.tr("Skip (counts neither way)")
        choices: list[_Choice] = [(OutlinedButton, skip, self._log(Outcome.SKIPPED))]
        if self._state.is_dot:
            choices.append((WordButton, self.tr("Pop up again"), self._ask_to_pop_up))
        self._offer(*choices, (WordButton, self.tr("Back"), self._offer_answers))

    def _offer(self, *choices: _Choice) -> None:
        had_focus = any(button.hasFocus() for button in self.findChildren(Button))
        self._shows_answers = False
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._first, *_ = [self._add(kind(words), act) for kind, words, act in choices]
        if had_focus:
            self.take_keyboard()

    def _add(self, button: Button, act: Callable[[], None]) -> Button:
        if not isinstance(button, IconButton):
            button.setMaximumWidth(theme().grown(_WIDEST_ACTION))
            button.setAccessibleName(f"{button.words}: {self._state.title}")
        if not self._takes_focus:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda *_: act())
        self._buttons.addWidget(button)
        button.show()
        return button

    def _log(self, outcome: Outcome) -> Callable[[], None]:
        return lambda: self.logged.emit(self._state.key, outcome)

    def _put_off(self, at: Later) -> Callable[[], None]:
        return lambda: self.put_off.emit(self._state.key, at)

    def _open(self) -> None:
        self.opened.emit(self._state.key)

    def _ask_to_pop_up(self) -> None:
        self.louder.emit(self._state.key)
        self._offer_answers()

    def _set_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name()
        words.addLayout(self._names)
        if self._state.second:
            words.addWidget(second_line(self._state.second, lines=2))
        head = QHBoxLayout()
        head.setSpacing(GAP + GRID)
        head.addWidget(OutcomeMark(), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(CARD_PADDING,) * 4)
        column.setSpacing(CARD_PADDING - GRID)
        column.addLayout(head)
        column.addLayout(self._buttons)

    def _name(self) -> None:
        name = Text(self._state.title, Type.CUE, lines=2)
        policy = name.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        name.setSizePolicy(policy)
        names = self._names
        names.setSpacing(GAP)
        names.addWidget(name)
        if self._state.badge:
            names.addWidget(Badge(self._state.badge), 0, Qt.AlignmentFlag.AlignTop)
        names.addStretch(1)
        if self._state.at:
            names.addWidget(hint(self._state.at), 0, Qt.AlignmentFlag.AlignTop)
        names.addItem(self._free)
