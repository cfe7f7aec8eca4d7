"""A day that went otherwise as a whole: what interrupted, one lesson, one safe action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.phrases import counted
from desktop_app.ui.dialogs.foot import leave_or_do
from desktop_app.ui.theme import GAP, SHEET_WIDTH, Role
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.fields import labelled
from desktop_app.ui.widgets.lesson_field import LessonField
from desktop_app.ui.widgets.obstacles import Obstacles
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import second_line, title
from desktop_app.ui.words.days import how_many


@dataclass(frozen=True, slots=True)
class AwryDay:
    """The day in words, how many promises are open, and the smaller versions that can be kept now.

    `own` are the user's words for what was in the way before.
    """

    line: str
    open_promises: int
    smaller: Sequence[tuple[UUID, str]] = ()
    own: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SaidOfDay:
    """What the user said of the day; `safe` is the promise that was kept smaller, if any."""

    obstacles: tuple[str, ...]
    lesson: str
    safe: UUID | None


class AwryDayDialog(Sheet):
    """`saved` carries SaidOfDay, and whoever has written it accepts the dialog; `left` a draft to
    keep, None when nothing was said."""

    saved = Signal(object)
    left = Signal(object)

    def __init__(
        self, day: AwryDay, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("The day went otherwise"))
        self._obstacles = Obstacles(day.own)
        self._lesson = LessonField()
        choices = [(str(promise), words) for promise, words in day.smaller]
        self._safe = Choice(self.tr("One safe thing"), choices, can_be_none=True)
        self._set_out(day)
        if draft is not None:
            self._obstacles.choose(draft["obstacles"])
            self._lesson.write(draft["lesson"])
            self._safe.show_choice(draft.get("safe", ""))

    def said(self) -> SaidOfDay:
        """What the fields say now."""
        safe = UUID(self._safe.value) if self._safe.value else None
        return SaidOfDay(self._obstacles.chosen(), self._lesson.lesson, safe)

    def reject(self) -> None:
        """Leave; what was said waits for the next time."""
        said = self.said()
        draft = {
            "obstacles": list(said.obstacles), "lesson": said.lesson, "safe": self._safe.value,
        }  # fmt: skip
        self.left.emit(draft if any(draft.values()) else None)
        super().reject()

    def _save(self) -> None:
        if self._lesson.accepted():
            self.saved.emit(self.said())

    def _set_out(self, day: AwryDay) -> None:
        column = self.column
        count = day.open_promises
        open_words = counted(self.tr("{count} promise(s) still open", None, count), count)
        open_words = open_words.format(count=how_many(count).lower())
        self.begin(
            self.tr("The day went otherwise. That is information."), f"{day.line} · {open_words}"
        )
        column.addLayout(labelled(self.tr("What interrupted it?"), self._obstacles))
        column.addLayout(labelled(self.tr("One lesson, if there is one"), self._lesson))
        if day.smaller:
            card = Card(ground=Role.SOFT, border=None)
            card.column.setSpacing(GAP)
            card.column.addWidget(title(self.tr("One safe thing, if there is room for it")))
            card.column.addWidget(
                second_line(self.tr("Do it now, choose it here, and it counts as kept."))
            )
            card.column.addWidget(self._safe)
            column.addWidget(card)
        save = PrimaryButton(self.tr("Note the day"))
        leave_or_do(self.foot, self, save, self._save, self.tr("Later"))
