"""Changing one thing about a check-in, as a small experiment: its time or its content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.routines import Facet, Routine, Shows
from desktop_app.ui.dialogs.foot import leave_or_do
from desktop_app.ui.pages.settings.row import TimeField, beside
from desktop_app.ui.theme import GROUP_GAP, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.text import hint
from desktop_app.ui.widgets.weekday_field import WeekdayField


@dataclass(frozen=True, slots=True)
class Revisable:
    """A check-in that is to be revised: how it is now, and what it could show, in words.

    `kind` is what is asked about first; `usual` the time that is offered where it is off.
    """

    name: str
    routine: Routine
    usual: Routine
    choices: tuple[tuple[Shows, str], ...]
    kind: Facet = Facet.TIME


class CheckInRevisionDialog(Sheet):
    """`saved` carries the Facet, the Routine that is asked for, and the reason; whoever has
    written it accepts the dialog. `left` carries a draft to keep, None where nothing was typed."""

    saved = Signal(object, object, str)
    left = Signal(object)

    def __init__(
        self,
        revisable: Revisable,
        draft: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Change one thing"))
        held = self._held = revisable.routine
        self._is_weekly = bool(held.weekday or revisable.usual.weekday)
        self._kind = Choice(
            self.tr("What changes?"),
            [(Facet.TIME, self.tr("Its time")), (Facet.CONTENT, self.tr("Its content"))],
        )
        self._on, self._at = QCheckBox(self.tr("It comes up")), TimeField(self.tr("Time"))
        self._at.setKeyboardTracking(True)  # a button that waits for it never takes the keyboard
        self._weekday = WeekdayField(held.weekday or revisable.usual.weekday)
        self._on.setChecked(held.at is not None)
        self._at.show_time(held.at or revisable.usual.at or self._at.at)
        self._shows = Choice(self.tr("What it shows"), list(revisable.choices))
        self._shows.show_choice(held.shows)
        self._reason = line(self.tr("In a few words, if you like"))
        self._remark = hint(self.tr("That is how it is now."))
        self._try = PrimaryButton(self.tr("Try it"))
        self._time, self._content = QWidget(), QWidget()
        self._set_out(revisable)
        self._listen()
        self._kind.show_choice(revisable.kind)
        self._begun_with = self._draft()
        if draft is not None:
            self._restore(draft)
        self._look()

    @property
    def kind(self) -> Facet:
        """What changes."""
        return Facet(self._kind.value)

    def asked(self) -> Routine:
        """What the fields ask for."""
        if self.kind is Facet.CONTENT:
            return replace(self._held, shows=Shows(self._shows.value))
        is_on = self._on.isChecked()
        weekday = self._weekday.weekday if is_on and self._is_weekly else None
        return replace(self._held, at=self._at.at if is_on else None, weekday=weekday)

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        self._at.interpretText()
        typed = self._draft()
        self.left.emit(typed if typed != self._begun_with else None)
        super().reject()

    def _draft(self) -> dict[str, Any]:
        return {
            "kind": self._kind.value,
            "on": self._on.isChecked(),
            "at": self._at.at.isoformat("minutes"),
            "weekday": self._weekday.weekday,
            "shows": self._shows.value,
            "reason": self._reason.text(),
        }

    def _restore(self, draft: dict[str, Any]) -> None:
        self._kind.show_choice(draft["kind"])
        self._on.setChecked(draft["on"])
        self._at.show_time(time.fromisoformat(draft["at"]))
        self._weekday.show_weekday(draft["weekday"])
        self._shows.show_choice(draft["shows"])
        self._reason.setText(draft["reason"])

    def _look(self) -> None:
        is_time = self.kind is Facet.TIME
        self._time.setVisible(is_time)
        self._content.setVisible(not is_time)
        self._at.setEnabled(self._on.isChecked())
        self._weekday.setEnabled(self._on.isChecked())
        is_same = self.asked() == self._held
        self._remark.setVisible(is_same)
        self._try.setEnabled(not is_same)

    def _save(self) -> None:
        if self._try.isEnabled():
            self.saved.emit(self.kind, self.asked(), self._reason.text().strip())

    def _listen(self) -> None:
        self._kind.chosen.connect(self._look)
        self._shows.chosen.connect(self._look)
        self._on.toggled.connect(self._look)
        self._at.timeChanged.connect(self._look)
        self._weekday.activated.connect(self._look)

    def _set_out(self, revisable: Revisable) -> None:
        self.begin(
            self.tr("Change one thing about: {check_in}").format(check_in=revisable.name),
            self.tr("One at a time, so that you can see what it does. You can go back."),
        )
        column = self.column
        column.addWidget(self._kind)
        show_or_hide(self._weekday, shown=self._is_weekly)
        when = beside(self._on, self._weekday, self._at, at_end=False)
        _fill(self._time, labelled(self.tr("When?"), when))
        _fill(self._content, labelled(self.tr("What does it show?"), self._shows))
        column.addWidget(self._time)
        column.addWidget(self._content)
        column.addLayout(labelled(self.tr("Why?"), self._reason))
        column.addWidget(self._remark)
        leave_or_do(self.foot, self, self._try, self._save)


def _fill(page: QWidget, group: QVBoxLayout) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GROUP_GAP)
    column.addLayout(group)
