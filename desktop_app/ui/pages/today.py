"""Today: what is promised, one click each; the line that answers; what yesterday left open."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.agenda import Agenda, Due
from desktop_app.domain.days import Part
from desktop_app.ui.pages.page import Page
from desktop_app.ui.promise_states import today_state, yesterday_state
from desktop_app.ui.theme import GRID, GROUP_GAP
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.promise_row import PromiseRow, RowState
from desktop_app.ui.widgets.surfaces import Rows
from desktop_app.ui.widgets.text import section
from desktop_app.ui.wording import day_and_part, part_name, today_line


class TodayPage(Page):
    """Emits what the user wants; `show_agenda` draws the day."""

    log_requested = Signal(object, object, object)
    more_requested = Signal(object, object, QPoint)
    undo_requested = Signal()
    reflect_requested = Signal(object, object)
    promise_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Today"))
        self._rows: dict[tuple[object, date], PromiseRow] = {}
        self._shape: object = None
        self._answered: tuple[object, date] | None = None
        self.bar = AcknowledgementBar()
        self.bar.undo_requested.connect(self.undo_requested)
        self.bar.reflect_requested.connect(self._reflect)
        self._groups = QWidget()
        QVBoxLayout(self._groups)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._groups)

    def show_agenda(self, agenda: Agenda, yesterday: Agenda, part: Part) -> None:
        """Draw today (with the part of the day it is) and what yesterday left open."""
        self.say(day_and_part(agenda.day, part), today_line(agenda))
        first_open = agenda.open[0] if agenda.open else None
        groups = [
            (part_name(which), [today_state(due, primary=due is first_open) for due in dues])
            for which, dues in _by_part(agenda)
        ]
        left = [due for due in yesterday.items if due.is_open or self._was_shown(due)]
        if left:
            groups.append((self.tr("Yesterday"), [yesterday_state(due) for due in left]))
        shape = [(name, [(s.promise, s.day) for s in states]) for name, states in groups]
        if shape == self._shape:
            for _name, states in groups:
                for state in states:
                    self._rows[state.promise, state.day].show_state(state)
        else:
            self._shape = shape
            self._build(groups)

    def acknowledge(self, words: str, about: tuple[object, date] | None, *, undo: bool) -> None:
        """Answer with one line of fact; `about` is the entry that Reflect would open."""
        self._answered = about
        self.bar.acknowledge(words, can_undo=undo, can_reflect=about is not None)
        self.verticalScrollBar().setValue(0)

    def _was_shown(self, due: Due) -> bool:
        return (due.promise.id, due.day) in self._rows

    def _build(self, groups: list[tuple[str, list[RowState]]]) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        self._rows = {}
        for name, states in groups:
            group = QVBoxLayout()
            group.setSpacing(2 * GRID)
            group.addWidget(section(name))
            card = Rows()
            for state in states:
                card.add(self._row(state))
            group.addWidget(card)
            column.addLayout(group)
        self.column.replaceWidget(self._groups, fresh)
        self._groups.hide()
        self._groups.deleteLater()
        self._groups = fresh

    def _row(self, state: RowState) -> PromiseRow:
        row = PromiseRow(state)
        row.log_requested.connect(self._log)
        row.more_requested.connect(self.more_requested)
        self._rows[state.promise, state.day] = row
        return row

    def _log(self, promise: object, day: object, outcome: object) -> None:
        self.log_requested.emit(promise, outcome, day)

    def _reflect(self) -> None:
        if self._answered is not None:
            self.reflect_requested.emit(*self._answered)


def _by_part(agenda: Agenda) -> list[tuple[Part | None, list[Due]]]:
    """Groups in the agenda's order; a baseline without a part leads the first group."""
    ranked = sorted(agenda.items, key=lambda due: _place(due.part))
    return [(part, list(dues)) for part, dues in groupby(ranked, key=lambda due: due.part)]


def _place(part: Part | None) -> int:
    return list(Part).index(part) if part else len(Part)
