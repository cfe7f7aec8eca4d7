"""A check-in: a minute in the morning, a glance at midday, a look back in the evening."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agenda import Due
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.routines import Shows
from desktop_app.domain.sheets import Sheet
from desktop_app.ui.pages.page import Page
from desktop_app.ui.promise_states import quick_state, today_state
from desktop_app.ui.theme import CARD_PADDING, GRID, ROW_AIR
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import (
    Button,
    FlushWord,
    OutlinedButton,
    PrimaryButton,
    WordButton,
)
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.marks import OutcomeMark
from desktop_app.ui.widgets.promise_row import PromiseRow
from desktop_app.ui.widgets.quiet_card import QuietCard
from desktop_app.ui.widgets.showing import show_in_place
from desktop_app.ui.widgets.surfaces import Card, Rows
from desktop_app.ui.widgets.text import body, plain_tip, second_line, section, title
from desktop_app.ui.words.cues import check_in_name, check_in_question, nothing_for
from desktop_app.ui.words.days import second_line as second_words


class CheckInPage(Page):
    """Emits what the user wants. `size_requested` carries a promise and the words of the smaller
    version for today ("": they are to be asked for), or None for its full size; `line_written`
    the one line about the day;
    `begun` the check-in that was chosen; `answered` the key of an answer to its try.
    `opened`: the page can be seen, and wants to be drawn. `how` says how its figures are computed.
    """

    begun = Signal(object)
    opened = Signal()
    log_requested = Signal(object, object, object)
    more_requested = Signal(object, object, QPoint)
    undo_requested = Signal()
    size_requested = Signal(object, object)
    line_written = Signal(str)
    change_requested = Signal()
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.bar = AcknowledgementBar()
        self.bar.undo_requested.connect(self.undo_requested)
        self._rows, self._unseen = QWidget(), QWidget()
        self._written = ""
        self._is_begun = False
        self._line = line(self.tr("Nothing is needed here"))
        self._line.editingFinished.connect(self._write)
        self._evening = QWidget()
        asked = labelled(self.tr("One line about today"), self._line)
        asked.setContentsMargins(0, 0, 0, 0)
        self._evening.setLayout(asked)
        self.trial = QuietCard()
        self.trial.answered.connect(self.answered)
        self.how = Computed()
        for part in (self.bar, self.trial, self._rows, self._unseen, self._evening, self.how):
            self.column.addWidget(part)
        change = FlushWord(self.tr("Change one thing…"))
        change.clicked.connect(self.change_requested)
        self.aside.addWidget(change)

    def show_sheet(self, sheet: Sheet, unseen: Sequence[str], note: str) -> None:
        """Draw what the check-in holds; `unseen` are the cues that passed, in words."""
        check_in = sheet.check_in
        self.setAccessibleName(check_in_name(check_in))
        has_lines = bool(sheet.lines)
        asks = has_lines or sheet.shows is Shows.LINE
        self.say(
            check_in_question(check_in) if asks else nothing_for(check_in),
            check_in_name(check_in),
        )
        before, at = self._rows.findChildren(Button), self.focusWidget()
        self._rows = self._replace(self._rows, self._drawn(sheet), is_there=has_lines)
        self._unseen = self._replace(self._unseen, self._listed(unseen), is_there=bool(unseen))
        self._evening.setVisible(check_in is CheckIn.EVENING)
        if at in before:
            self._take_keyboard(Qt.FocusReason.OtherFocusReason, before.index(at))
        elif self._is_begun:
            self._take_keyboard(Qt.FocusReason.ShortcutFocusReason)
        self._is_begun = False
        if not self._line.hasFocus():
            self._written = note
            self._line.setText(note)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is to be shown."""
        super().showEvent(event)
        self.opened.emit()

    def begin(self, check_in: CheckIn) -> None:
        """Open a check-in, with the keyboard on the first thing there is to say."""
        self.bar.hide()
        self._is_begun = True
        self.begun.emit(check_in)

    def acknowledge(self, words: str, *, undo: bool) -> None:
        """Answer with one line of fact, and Undo."""
        self.bar.acknowledge(words, can_undo=undo, can_reflect=False)

    def _take_keyboard(self, why: Qt.FocusReason, nth: int = 0) -> None:
        """On the first Done: one key keeps it. Where there is none: on the line, or a row."""
        done = self._rows.findChildren(PrimaryButton)
        line = [] if self._evening.isHidden() else [self._line]
        buttons = self._rows.findChildren(Button)
        for at in done[:1] or line or buttons[nth : nth + 1] or buttons[-1:]:
            at.setFocus(why)

    def _drawn(self, sheet: Sheet) -> QWidget:
        rows = Rows()
        nearest = next((held for held in sheet.lines if held.due.is_open), None)
        for held in sheet.lines:
            rows.add(self._row(sheet.check_in, held.due, primary=held is nearest))
        return rows

    def _row(self, check_in: CheckIn, due: Due, *, primary: bool) -> QWidget:
        if check_in is CheckIn.MORNING and due.is_open:
            row = MorningRow(due)
            row.size_requested.connect(self.size_requested)
            return row
        state = quick_state if check_in is CheckIn.MIDDAY else today_state
        told = PromiseRow(state(due, primary=primary))
        told.log_requested.connect(self._log)
        told.more_requested.connect(self.more_requested)
        return told

    def _listed(self, unseen: Sequence[str]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(section(self.tr("Cues that passed unseen")))
        card = Card()
        for words in unseen:
            card.column.addWidget(body(words))
        column.addWidget(card)
        return group

    def _replace(self, before: QWidget, after: QWidget, *, is_there: bool) -> QWidget:
        show_in_place(self.column, before, after, shown=is_there)
        return after

    def _log(self, promise: object, day: object, outcome: object) -> None:
        self.log_requested.emit(promise, outcome, day)

    def _write(self) -> None:
        if self._line.text() != self._written:
            self._written = self._line.text()
            self.line_written.emit(self._written)


class MorningRow(QWidget):
    """A promise of the day with its cue, and the choice to make it smaller for today."""

    size_requested = Signal(object, object)

    def __init__(self, due: Due, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title(due.terms.title, lines=2))
        if second := second_words(due):
            words.addWidget(second_line(second, lines=2))
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_PADDING, ROW_AIR, CARD_PADDING, ROW_AIR)
        row.setSpacing(ROW_AIR)
        row.addWidget(OutcomeMark())
        choice = FlowLayout()
        row.addLayout(BesideLayout(words, choice), 1)
        smaller = due.terms.smaller if due.size is None else None
        choice.addWidget(self._button(due.promise.id, due.terms.title, smaller))
        self.setAccessibleName(due.terms.title)

    def _button(self, promise: UUID, name: str, smaller: str | None) -> QWidget:
        said = self.tr("Smaller today") if smaller else self.tr("Smaller today…")
        if smaller is None:
            said = self.tr("Full size after all")
        button = WordButton(said) if smaller is None else OutlinedButton(said)
        button.setAccessibleName(f"{said}: {name}")
        if smaller:
            button.setToolTip(plain_tip(smaller))
        button.clicked.connect(lambda *_: self.size_requested.emit(promise, smaller))
        return button
