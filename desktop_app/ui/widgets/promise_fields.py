"""The questions that make a promise: what, how small, what for, when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop_app.domain.days import DayRule, Part
from desktop_app.domain.promises import Terms
from desktop_app.domain.readback import looks_big
from desktop_app.domain.schedules import Daily, Schedule
from desktop_app.domain.settings import Settings
from desktop_app.ui.theme import COLUMN_WIDTH, DIALOG_PADDING, GAP, GRID, GROUP_GAP, Role
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import FlushWord
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.cue_field import CueField
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.schedule_field import ScheduleField
from desktop_app.ui.widgets.serves_field import ServesField
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.text import hint, second_line
from desktop_app.ui.words.days import long_date, part_name
from desktop_app.ui.words.help import help_of
from desktop_app.ui.words.promises import check_in_names, remark_on, values_served

_PARTS = (None, *Part)
"""Of the day, as they are offered; None: as its first cue says."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What the questions begin with.

    `terms` hold from their day on unless the user chooses another, never before `earliest`;
    `later` is the day of a change that is already set. `others` are the promises a cue may follow.
    `grows`: it is one more, and is asked what it serves; `not_yet` is why none is suggested now.
    """

    terms: Terms
    is_new: bool
    earliest: date
    rule: DayRule
    settings: Settings
    others: Sequence[tuple[UUID, str]] = ()
    later: date | None = None
    grows: bool = False
    not_yet: str = ""


class PromiseFields(QWidget):
    """`changed` comes with each change, `cues_changed` when a cue came, went or became another.

    `asked`: there is more to answer about when or by which cue. `heavy`: the promise feels so.
    """

    changed = Signal()
    cues_changed = Signal()
    asked = Signal()
    heavy = Signal()

    def __init__(self, edited: Edited) -> None:
        super().__init__()
        self._edited = edited
        self._make_fields()
        self._set_out()
        self.show_terms(edited.terms)
        self._listen()

    @property
    def schedule(self) -> Schedule | None:
        """When it is asked for; None where no weekday is chosen."""
        return self._schedule.schedule

    def terms(self) -> Terms:
        """What the fields say now; every day where no weekday is chosen."""
        return replace(
            self._edited.terms,
            from_day=self._from_day.day,
            title=self._title.text().strip(),
            smaller=self._smaller.text().strip(),
            serves=self._serves.serves,
            anchor=self._anchor.text().strip(),
            schedule=self.schedule or Daily(),
            cues=self._cues.cues,
            planned_part=_PARTS[self._part.currentIndex()],
        )

    def show_terms(self, terms: Terms) -> None:
        """Fill the fields."""
        self._title.setText(terms.title)
        self._smaller.setText(terms.smaller)
        self._serves.show_serves(terms.serves)
        self._anchor.setText(terms.anchor)
        self._from_day.show_day(terms.from_day)
        self._schedule.show_schedule(terms.schedule)
        self._cues.show_cues(terms.cues)
        self._part.setCurrentIndex(_PARTS.index(terms.planned_part))
        self._follow()

    def begin(self) -> None:
        """Go to the first question."""
        self._title.setFocus()
        self._title.home(False)

    def ask_for_what_lacks(self) -> bool:
        """Say what has to be answered before it can be saved, and go there; whether there is
        something."""
        if not self._title.text().strip():
            self._remark.say(self.tr("A few words are enough."))
            self._remark.show()
            self._title.setFocus()
        elif self._edited.grows and not self._serves.serves:
            self._serves_remark.show()
            self._serves.take_focus()
            announce(self, self._serves_remark.text())
        elif self.schedule is None:
            self._schedule_remark.show()
            self._schedule.take_focus()
        else:
            return False
        return True

    def last_stops(self) -> list[QWidget]:
        """Where Tab stops from the cues on: these come and go, and what follows them stays."""
        return [*self._cues.stops(), self._part, self._from_day]

    def _follow(self) -> None:
        """What stands beside the fields keeps to what they say."""
        terms = self.terms()
        big = looks_big(terms.title, self.tr("and"))
        self._remark.say(self.tr("Could it be smaller?") if big else "")
        self._remark.setVisible(big)
        if self.schedule is not None:
            self._schedule_remark.hide()
        if terms.serves:
            self._serves_remark.hide()
        self._schedule.begin_with(terms.from_day)
        own = replace(terms, planned_part=None).part(self._edited.rule)
        words = self.tr("From its first cue: {part}").format(part=part_name(own))
        self._part.setItemText(0, words if own else self.tr("Any time"))
        self.changed.emit()

    def _make_fields(self) -> None:
        edited = self._edited
        self._title = line(self.tr("Drink a glass of water"))
        self._remark = hint()
        self._smaller = line(self.tr("One sip"))
        self._serves = ServesField(values_served())
        self._serves_remark = hint(self.tr("Say what it serves, and it can be saved."))
        self._serves_remark.set_role(Role.WARM)
        self._serves_remark.hide()
        self._anchor = line(self.tr("when the kettle boils"))
        self._schedule = ScheduleField(edited.earliest)
        self._schedule_remark = hint(self.tr("One weekday or more, and it can be saved."))
        self._schedule_remark.hide()
        self._cues = CueField(
            check_in_names(), edited.others, partial(remark_on, settings=edited.settings)
        )
        self._part = steady(NarrowBox())
        self._part.addItems(["", *(part_name(part) for part in Part)])
        self._from_day = DayField(edited.terms.from_day)
        self._from_day.begin_with(edited.earliest)

    def _listen(self) -> None:
        for field in (self._title, self._smaller, self._anchor):
            field.textChanged.connect(self._follow)
        for part in (self._serves, self._schedule, self._cues, self._from_day):
            part.changed.connect(self._follow)
        self._cues.changed.connect(self.cues_changed)
        self._cues.changed.connect(self.asked)
        self._schedule.asked.connect(self.asked)

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_PADDING, GRID, DIALOG_PADDING, GRID)
        column.setSpacing(GROUP_GAP)
        column.addLayout(self._what())
        hard_day = labelled(self.tr("And on a hard day?"), self._smaller)
        if not self._edited.is_new:
            heavy = FlushWord(self.tr("This feels heavy…"), "breathe")
            heavy.clicked.connect(self.heavy)
            hard_day.addWidget(heavy)
        column.addLayout(hard_day)
        serves = labelled(self.tr("What does it serve?"), self._serves)
        serves.addWidget(self._serves_remark)
        column.addLayout(serves)
        column.addLayout(
            labelled(
                self.tr("What is its anchor?"),
                self._anchor,
                self.tr("Something that happens anyway, in a few words."),
            )
        )
        often = labelled(self.tr("How often?"), self._schedule)
        often.addWidget(self._schedule_remark)
        column.addLayout(often)
        column.addLayout(labelled(self.tr("Which cues come up?"), self._cues))
        column.addLayout(self._day_fields())
        column.addStretch(1)

    def _what(self) -> QLayout:
        what = labelled(self.tr("What do you promise?"), self._title)
        what.addWidget(self._remark)
        if self._edited.not_yet:
            what.insertWidget(0, second_line(self._edited.not_yet))
            what.insertWidget(1, Computed(help_of("promises").computed))
            what.insertSpacing(2, GRID * 3)
        return what

    def _day_fields(self) -> QLayout:
        edited = self._edited
        part = labelled(self.tr("Part of the day"), self._part)
        from_day = labelled(self.tr("From which day?"), self._from_day)
        both = BesideLayout(part, from_day, least=COLUMN_WIDTH, at_top=True)
        both.setSpacing(GROUP_GAP)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addLayout(both)
        if not edited.is_new:
            column.addWidget(hint(self.tr("Days before keep what held then, and so do figures.")))
        if edited.later is not None:
            column.addWidget(
                hint(
                    self.tr("From {day} on, another change is set already.").format(
                        day=long_date(edited.later)
                    )
                )
            )
        return column
