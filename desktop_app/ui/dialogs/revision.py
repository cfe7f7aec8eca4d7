"""Changing one thing about a promise, as a small experiment: its size, cue, schedule or wording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.promises import Cue, Terms
from desktop_app.domain.readback import readback
from desktop_app.domain.revisions import Change, revised
from desktop_app.ui.dialogs.foot import leave_or_do
from desktop_app.ui.promise_draft import draft_of, restored
from desktop_app.ui.theme import GROUP_GAP, SHEET_WIDTH, Role
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.cue_field import CueField
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.schedule_field import ScheduleField
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, second_line
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.promises import check_in_names
from desktop_app.ui.words.spoken import say


@dataclass(frozen=True, slots=True)
class Revising:
    """What is to be revised: the terms as they are from their day on, and why; `kind` comes first.

    `others` are the promises that a cue may follow, `remark` what is to be known about a cue.
    """

    terms: Terms
    remark: Callable[[Cue], str]
    others: Sequence[tuple[UUID, str]] = ()
    reason: str = ""
    today: date = date.min
    kind: Change = Change.SIZE


class RevisionDialog(Sheet):
    """`saved` carries the Change, the Terms that are asked for, and the reason; whoever has written
    it accepts the dialog; `left` a draft to keep, None where nothing was typed."""

    saved = Signal(object, object, str)
    left = Signal(object)

    def __init__(
        self, revising: Revising, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Change one thing"))
        self._terms = terms = revising.terms
        self._kind = Choice(
            self.tr("What changes?"),
            [
                (Change.SIZE, self.tr("Its size")),
                (Change.CUE, self.tr("Its cue")),
                (Change.SCHEDULE, self.tr("How often")),
                (Change.WORDING, self.tr("Its words")),
            ],
        )
        self._size, self._hard_day = line("", terms.smaller), line()
        self._anchor = line(self.tr("when the kettle boils"), terms.anchor)
        self._cues = CueField(check_in_names(), revising.others, revising.remark)
        self._cues.show_cues(terms.cues)
        self._schedule = ScheduleField(revising.today)
        self._schedule.show_schedule(terms.schedule)
        self._words = line("", terms.title)
        self._reason = line(self.tr("In a few words, if you like"), revising.reason)
        self._pages: list[QWidget] = []
        self._sentence, self._remark = body(), second_line()
        self._try = PrimaryButton(self.tr("Try it"))
        self._set_out()
        self._listen()
        self._kind.show_choice(revising.kind)
        self._begun_with = self._typed()
        if draft is not None:
            self._restore(draft)
        self._show_kind(self._kind.value)

    @property
    def kind(self) -> Change:
        """What changes."""
        return Change(self._kind.value)

    def asked(self) -> Terms:
        """What the fields ask for."""
        match self.kind:
            case Change.SIZE:
                words = self._size.text().strip()
                return replace(self._terms, title=words, smaller=self._hard_day.text().strip())
            case Change.CUE:
                anchor = self._anchor.text().strip()
                return replace(self._terms, anchor=anchor, cues=self._cues.cues)
            case Change.SCHEDULE:
                return replace(
                    self._terms, schedule=self._schedule.schedule or self._terms.schedule
                )
            case Change.WORDING:
                return replace(self._terms, title=self._words.text().strip())

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        typed = self._typed()
        self.left.emit(typed if typed != self._begun_with else None)
        super().reject()

    def _typed(self) -> dict[str, Any]:
        asked = draft_of(self.asked(), self._schedule.schedule)
        return {"kind": self.kind.value, "asked": asked, "reason": self._reason.text().strip()}

    def _restore(self, draft: dict[str, Any]) -> None:
        kind = Change(draft["kind"])
        asked = restored(draft["asked"], self._terms, self._terms.from_day)
        self._kind.show_choice(kind)
        match kind:
            case Change.SIZE:
                self._size.setText(asked.title)
                self._hard_day.setText(asked.smaller)
            case Change.CUE:
                self._anchor.setText(asked.anchor)
                self._cues.show_cues(asked.cues)
            case Change.SCHEDULE:
                self._schedule.show_schedule(asked.schedule)
            case Change.WORDING:
                self._words.setText(asked.title)
        self._reason.setText(draft["reason"] or self._reason.text())

    def _save(self) -> None:
        if not self._try.isEnabled():
            return
        self.saved.emit(self.kind, self.asked(), self._reason.text().strip())

    def _show_kind(self, key: str) -> None:
        for which, page in zip(Change, self._pages, strict=True):
            page.setVisible(which == key)
        self._read_back()

    def _read_back(self) -> None:
        asked = self.asked()
        is_same = not asked.title or asked == self._terms
        self._sentence.say(say(readback(revised(self._terms, asked, self.kind), long_date)))
        self._remark.setVisible(is_same)
        self._try.setEnabled(not is_same)

    def _listen(self) -> None:
        self._kind.chosen.connect(self._show_kind)
        for field in (self._size, self._hard_day, self._anchor, self._words):
            field.textChanged.connect(self._read_back)
        self._cues.changed.connect(self._read_back)
        self._schedule.changed.connect(self._read_back)

    def _set_out(self) -> None:
        column = self.column
        self.begin(
            self.tr("Change one thing"),
            self.tr("One at a time, so that you can see what it does. You can go back."),
        )
        column.addWidget(self._kind)
        self._pages = self._kinds()
        for page in self._pages:
            column.addWidget(page)
        column.addLayout(labelled(self.tr("Why?"), self._reason))
        card = Card(ground=Role.SOFT, border=None)
        card.column.addWidget(self._sentence)
        self._remark.say(self.tr("That is how it is now."))
        card.column.addWidget(self._remark)
        column.addWidget(card)
        self._end()

    def _kinds(self) -> list[QWidget]:
        """A page for each Change, in its order."""
        return [
            _page(
                labelled(self.tr("A size that goes well"), self._size),
                labelled(self.tr("And on a hard day?"), self._hard_day),
            ),
            _page(
                labelled(self.tr("What is its anchor?"), self._anchor),
                labelled(self.tr("Which cues come up?"), self._cues),
            ),
            _page(labelled(self.tr("How often?"), self._schedule)),
            _page(labelled(self.tr("What do you promise?"), self._words)),
        ]

    def _end(self) -> None:
        leave_or_do(self.foot, self, self._try, self._save)


def _page(*groups: QVBoxLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GROUP_GAP)
    for group in groups:
        column.addLayout(group)
    return page
