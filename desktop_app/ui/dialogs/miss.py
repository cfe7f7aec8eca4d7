"""A miss as information: what got in the way, one lesson, and the way back to something safe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.phrases import isolated
from desktop_app.ui.keys import bind
from desktop_app.ui.theme import GRID, GROUP_GAP, SHEET_WIDTH, Role
from desktop_app.ui.widgets.buttons import Button, FlushWord, OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.fields import labelled
from desktop_app.ui.widgets.lesson_field import LessonField
from desktop_app.ui.widgets.obstacles import Obstacles
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.strategy_offer import Helpers, StrategyOffer, no_helpers
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import second_line, title

_LONGEST_SIZE: Final = 28


class Way(Enum):
    """How the user goes on after a miss."""

    SMALLER_NOW = auto()
    SAFE_NOW = auto()
    NEXT_TIME = auto()
    ADJUST = auto()
    HEAVY = auto()


@dataclass(frozen=True, slots=True)
class Missed:
    """What the dialog is about, in words.

    `smaller` is what can be kept now, empty for nothing; `safe` what is said of the way back;
    `safe_now` is what was kept at the last return, where it can be kept now and is something else;
    `next_time` the words of the way that waits, `helpers` finds what worked before; `how` the
    figures of the way back are computed.
    """

    title: str
    line: str
    smaller: str
    safe: str
    next_time: str
    own: Sequence[str] = ()
    obstacles: tuple[str, ...] = ()
    lesson: str = ""
    helpers: Helpers = no_helpers
    safe_now: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What the user said of a miss."""

    obstacles: tuple[str, ...]
    lesson: str


class MissDialog(Sheet):
    """`saved` carries what was Said and the Way on, and whoever has written it accepts the dialog;
    `left` a draft to keep, None for nothing typed; `used` the id of a strategy that is taken up.
    """

    saved = Signal(object, object)
    left = Signal(object)
    used = Signal(object)

    def __init__(
        self, missed: Missed, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Not today"))
        self.obstacles = Obstacles(missed.own)
        self.lesson = LessonField()
        self.offer = StrategyOffer()
        self.offer.used.connect(self.used)
        self._helpers = missed.helpers
        self._set_out(missed)
        self.obstacles.choose(missed.obstacles)
        self.lesson.write(missed.lesson)
        self._begun_with = self.said()
        if draft is not None:
            self.obstacles.choose(draft["obstacles"])
            self.lesson.write(draft["lesson"])
        self._offer()
        self.obstacles.changed.connect(self._offer)
        bind("save", self, lambda: self._save(Way.NEXT_TIME))

    def said(self) -> Said:
        """What the fields say now."""
        return Said(self.obstacles.chosen(), self.lesson.lesson)

    def reject(self) -> None:
        """Leave; what was said waits for the next time."""
        said = self.said()
        draft = {"obstacles": list(said.obstacles), "lesson": said.lesson}
        self.left.emit(draft if said != self._begun_with else None)
        super().reject()

    def _offer(self) -> None:
        self.offer.offer(self._helpers(self.obstacles.chosen()))

    def _save(self, way: Way) -> None:
        if self.lesson.accepted():
            self.saved.emit(self.said(), way)

    def _set_out(self, missed: Missed) -> None:
        column = self.column
        self.begin(self.tr("Not today. That is information."), missed.line)
        column.addLayout(labelled(self.tr("What got in the way?"), self.obstacles))
        column.addLayout(labelled(self.tr("One lesson, if there is one"), self.lesson))
        column.addWidget(self.offer)
        safe = Card(ground=Role.SOFT, border=None)
        safe.column.addWidget(title(self.tr("Back to something safe")))
        safe.column.addWidget(second_line(missed.safe))
        if missed.how:
            safe.column.addWidget(Computed(missed.how))
        if missed.safe_now:
            safe.column.addSpacing(GRID)
            again = OutlinedButton(self.tr("{words}, now").format(words=isolated(missed.safe_now)))
            safe.column.addWidget(self._button(again, Way.SAFE_NOW), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(safe)
        column.addLayout(self._others())
        self._end(missed)

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GROUP_GAP)
        for words, way in (
            (self.tr("Adjust the plan…"), Way.ADJUST),
            (self.tr("This feels heavy…"), Way.HEAVY),
        ):
            row.addWidget(self._button(FlushWord(words), way))
        row.addStretch(1)
        return row

    def _end(self, missed: Missed) -> None:
        next_time, smaller = missed.next_time, self.tr("{smaller}, now")
        if not missed.smaller:
            stretch_then(self.foot, self._button(PrimaryButton(next_time), Way.NEXT_TIME))
            return
        words = smaller.format(smaller=isolated(missed.smaller))
        if len(missed.smaller) > _LONGEST_SIZE:
            words = self.tr("The smaller version, now")
        self.foot.addWidget(self._button(FlushWord(next_time), Way.NEXT_TIME))
        stretch_then(self.foot, self._button(PrimaryButton(words), Way.SMALLER_NOW))

    def _button(self, button: Button, way: Way) -> Button:
        button.clicked.connect(lambda: self._save(way))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
