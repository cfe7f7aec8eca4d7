"""The promise editor: what, how small, what for, when; and a sentence that reads it all back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.days import DayRule, Part
from desktop_app.domain.promises import Cue, Terms
from desktop_app.domain.readback import cue_remark, looks_big, readback
from desktop_app.domain.schedules import Daily
from desktop_app.domain.settings import Settings
from desktop_app.ui.promise_draft import draft_of, restored
from desktop_app.ui.theme import (
    DIALOG_PADDING,
    FIELD_HEIGHT,
    GAP,
    GRID,
    GROUP_GAP,
    HIGH_HEIGHT,
    WIDE_WIDTH,
    Role,
    theme,
)
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import FlushWord, PrimaryButton, WordButton
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.cue_field import CueField
from desktop_app.ui.widgets.day_field import DayField
from desktop_app.ui.widgets.dialog_size import fit, scrolled
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.schedule_field import ScheduleField
from desktop_app.ui.widgets.serves_field import ServesField
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import body, dialog_heading, hint, second_line
from desktop_app.ui.words.days import clock, long_date, part_name
from desktop_app.ui.words.help import help_of
from desktop_app.ui.words.promises import check_in_names, values_served
from desktop_app.ui.words.spoken import say


@dataclass(frozen=True, slots=True)
class Edited:
    """What the editor begins with.

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


class PromiseEditorDialog(QDialog):
    """`saved` carries Terms, and whoever has written them accepts the dialog; `left` a draft to
    keep (a dict), None when nothing was changed.

    `heavy`: the promise feels so; the editor has left.
    """

    saved = Signal(object)
    left = Signal(object)
    heavy = Signal()

    def __init__(
        self, edited: Edited, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self.setWindowTitle(self.tr("New promise") if edited.is_new else self.tr("Edit promise"))
        self._make_fields()
        self._set_out()
        self.show_terms(edited.terms)
        self._begun_with = self.terms()
        if draft is not None:
            self.show_terms(restored(draft, edited.terms, edited.earliest))
        self._start_over.setVisible(self.terms() != self._begun_with)
        self._listen()
        self._order_stops()
        self._title.setFocus()
        self._title.home(False)

    def terms(self) -> Terms:
        """What the fields say now; every day where no weekday is chosen."""
        return replace(
            self._edited.terms,
            from_day=self._from_day.day,
            title=self._title.text().strip(),
            smaller=self._smaller.text().strip(),
            serves=self._serves.serves,
            anchor=self._anchor.text().strip(),
            schedule=self._schedule.schedule or Daily(),
            cues=self._cues.cues,
            planned_part=[None, *Part][self._part.currentIndex()],
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
        self._part.setCurrentIndex([None, *Part].index(terms.planned_part))
        self._read_back()

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        typed = self.terms()
        is_typed = typed != self._begun_with
        self.left.emit(draft_of(typed, self._schedule.schedule) if is_typed else None)
        super().reject()

    def _breathe(self) -> None:
        self.reject()
        self.heavy.emit()

    def _save(self) -> None:
        if not self._title.text().strip():
            self._remark.say(self.tr("A few words are enough."))
            self._remark.show()
            self._title.setFocus()
        elif self._edited.grows and not self._serves.serves:
            self._serves_remark.show()
            self._serves.take_focus()
            announce(self, self._serves_remark.text())
        elif self._schedule.schedule is None:
            self._schedule_remark.show()
            self._schedule.take_focus()
        elif self.terms() == self._begun_with:
            self.reject()
        else:
            self.saved.emit(self.terms())

    def _read_back(self) -> None:
        terms = self.terms()
        self._sentence.say(say(readback(terms, long_date)))
        big = looks_big(terms.title, self.tr("and"))
        self._remark.say(self.tr("Could it be smaller?") if big else "")
        self._remark.setVisible(big)
        if self._schedule.schedule is not None:
            self._schedule_remark.hide()
        if terms.serves:
            self._serves_remark.hide()
        self._schedule.begin_with(terms.from_day)
        own = replace(terms, planned_part=None).part(self._edited.rule)
        words = self.tr("From its first cue: {part}").format(part=part_name(own))
        self._part.setItemText(0, words if own else self.tr("Any time"))

    def _order_stops(self) -> None:
        """Cues come and go in the middle: what follows them on the screen follows on Tab too."""
        ends = (self._part, self._from_day, self._start_over, self._later, self._save_button)
        for before, after in pairwise((*self._cues.stops(), *ends)):
            QWidget.setTabOrder(before, after)

    def _follow_keyboard(self) -> None:
        """Scroll to what has the keyboard once a cue has its place."""
        at = self.focusWidget()
        if self._area.isAncestorOf(at):
            self._area.ensureWidgetVisible(at, 0, theme().grown(FIELD_HEIGHT))

    def _begin_again(self) -> None:
        self.show_terms(self._edited.terms)
        self._order_stops()
        self._start_over.hide()
        self._title.setFocus()

    def _cue_remark(self, cue: Cue) -> str:
        remark = cue_remark(cue, self._edited.settings, clock)
        return say(remark) if remark else ""

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
        self._cues = CueField(check_in_names(), edited.others, self._cue_remark)
        self._part = steady(QComboBox())
        self._part.addItems(["", *(part_name(part) for part in Part)])
        self._from_day = DayField(edited.terms.from_day)
        self._from_day.begin_with(edited.earliest)
        self._sentence = body()

    def _listen(self) -> None:
        for field in (self._title, self._smaller, self._anchor):
            field.textChanged.connect(self._read_back)
        for part in (self._serves, self._schedule, self._cues, self._from_day):
            part.changed.connect(self._read_back)
        self._cues.changed.connect(self._order_stops)
        self._cues.changed.connect(lambda: QTimer.singleShot(0, self, self._follow_keyboard))
        self._start_over.clicked.connect(self._begin_again)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save)

    def _set_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, DIALOG_PADDING, 0, DIALOG_PADDING)
        column.setSpacing(GROUP_GAP)
        column.addLayout(self._inset(dialog_heading(self.windowTitle())))
        column.addWidget(self._questions(), 1)
        card = Card(ground=Role.SOFT, border=None)
        card.column.addWidget(self._sentence)
        column.addLayout(self._inset(card))
        foot = QWidget()
        self._foot(QHBoxLayout(foot))
        column.addLayout(self._inset(foot))
        fit(self, WIDE_WIDTH, HIGH_HEIGHT)

    def _inset(self, part: QWidget) -> QLayout:
        row = QHBoxLayout()
        row.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 0)
        row.addWidget(part)
        return row

    def _questions(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(DIALOG_PADDING, GRID, DIALOG_PADDING, GRID)
        column.setSpacing(GROUP_GAP)
        column.addLayout(self._what())
        hard_day = labelled(self.tr("And on a hard day?"), self._smaller)
        if not self._edited.is_new:
            heavy = FlushWord(self.tr("This feels heavy…"), "breathe")
            heavy.clicked.connect(self._breathe)
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
        self._area = scrolled(inside)
        return self._area

    def _what(self) -> QLayout:
        what = labelled(self.tr("What do you promise?"), self._title)
        what.addWidget(self._remark)
        if self._edited.not_yet:
            what.insertWidget(0, second_line(self._edited.not_yet))
            what.insertWidget(1, Computed(help_of("promises").computed))
            what.insertSpacing(2, GRID * 3)
        return what

    def _day_fields(self) -> QLayout:
        both, edited = QHBoxLayout(), self._edited
        both.setSpacing(GROUP_GAP)
        both.addLayout(labelled(self.tr("Part of the day"), self._part), 1)
        both.addLayout(labelled(self.tr("From which day?"), self._from_day), 1)
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

    def _foot(self, foot: QHBoxLayout) -> None:
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GAP)
        self._start_over = WordButton(self.tr("Start over"))
        self._later, self._save_button = (
            WordButton(self.tr("Later")),
            PrimaryButton(self.tr("Save")),
        )
        self._later.clicked.connect(self.reject)
        self._save_button.clicked.connect(self._save)
        self._save_button.setToolTip(self.tr("Ctrl+Enter"))
        foot.addWidget(hint(self.tr("Esc keeps this for later")), 1)
        foot.addWidget(self._start_over)
        foot.addWidget(self._later)
        foot.addWidget(self._save_button)
