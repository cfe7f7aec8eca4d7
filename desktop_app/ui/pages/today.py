"""Today: what is promised, one click each; what was around; what yesterday left open."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.agenda import Agenda, Away, Due
from desktop_app.domain.days import Part
from desktop_app.ui.pages.away_line import AwayLine
from desktop_app.ui.pages.cue_line import CueLine
from desktop_app.ui.pages.day_note import DayNote, DayNoteLine
from desktop_app.ui.pages.guide_line import GuideLine
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.review_line import ReviewLine
from desktop_app.ui.pages.today_rows import Group, PromiseGroups
from desktop_app.ui.promise_states import today_state, yesterday_state
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.kept_words import KindCard
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.quiet_card import QuietCard
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.words.days import day_and_part, part_name, today_line


class TodayPage(Page):
    """Emits what the user wants; `show_agenda` draws the day, the others what lies around it."""

    log_requested = Signal(object, object, object)
    more_requested = Signal(object, object, QPoint)
    undo_requested = Signal()
    reflect_requested = Signal(object, object)
    order_requested = Signal(object)
    promise_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Today"))
        self._answered: tuple[UUID, date] | None = None
        self._has_promises = True
        self.bar = AcknowledgementBar()
        self.away = AwayLine()
        self.note = DayNoteLine()
        self.rows = PromiseGroups()
        self.guide = GuideLine()
        self.review = ReviewLine()
        self.kind = KindCard()
        self.offer = QuietCard()
        self.cues = CueLine()
        for part in (
            self.bar,
            self.away,
            self.note,
            self.rows,
            self.guide,
            self.review,
            self.kind,
            self.offer,
            self.cues,
        ):
            self.column.addWidget(part)
        self._connect()

    def show_agenda(self, agenda: Agenda, yesterday: Agenda, part: Part) -> None:
        """Draw today (with the part of the day it is) and what yesterday left open."""
        if self._has_promises:
            self.say(day_and_part(agenda.day, part), today_line(agenda))
        else:
            self.say("")
        first_open = agenda.open[0] if agenda.open else None
        groups = [
            Group(
                part_name(which),
                tuple(today_state(due, primary=due is first_open) for due in dues),
                fixed=sum(1 for due in dues if due.promise.baseline),
            )
            for which, dues in _by_part(agenda)
        ]
        left = [due for due in yesterday.items if due.is_open or self._was_shown(due)]
        if left:
            rows = tuple(yesterday_state(due) for due in left)
            groups.append(Group(self.tr("Yesterday"), rows))
        self.rows.show_groups(groups)
        show_or_hide(self.rows, shown=bool(groups))
        self._show_free(is_free=self._has_promises and not groups)

    def show_beginning(self, *, has_promises: bool) -> None:
        """Offer a first promise where there is none; call it before `show_agenda`."""
        self._has_promises = has_promises
        if not has_promises or "_empty" in vars(self):
            self._empty.setVisible(not has_promises)
        show_or_hide(self.note, shown=has_promises)

    def show_note(self, note: DayNote) -> None:
        """Draw what is noted of the day as such."""
        self.note.show_note(note)

    def show_below(self, answer: QWidget) -> None:
        """Put what explains the day's share below the day."""
        self.column.insertWidget(self.column.indexOf(self.rows) + 1, answer)

    def show_away(self, away: Away | None) -> None:
        """Greet after days without a word."""
        self.away.show_away(away)

    def acknowledge(
        self, words: str, about: tuple[UUID, date] | None, *, undo: bool, missed: bool = False
    ) -> None:
        """Answer with one line of fact; `about` is the entry that Reflect would open."""
        self._answered = about
        question = self.tr("What got in the way?") if missed else ""
        self.bar.acknowledge(words, can_undo=undo, can_reflect=about is not None, question=question)
        self.verticalScrollBar().setValue(0)

    @cached_property
    def _empty(self) -> EmptyState:
        empty = EmptyState(
            "promises",
            self.tr("One tiny promise is enough to begin"),
            self.tr("It appears here each day, and one click says that you kept it."),
            self.tr("Choose a first promise"),
        )
        empty.acted.connect(self.promise_requested)
        self.column.addWidget(empty)
        return empty

    @cached_property
    def _free(self) -> EmptyState:
        free = EmptyState(
            "rest",
            self.tr("Nothing is due today"),
            self.tr("What you promised for other days appears here when its day has come."),
        )
        self.column.addWidget(free)
        return free

    def _show_free(self, *, is_free: bool) -> None:
        if is_free or "_free" in vars(self):
            self._free.setVisible(is_free)

    def _was_shown(self, due: Due) -> bool:
        return self.rows.shows(due.promise.id, due.day)

    def _connect(self) -> None:
        self.bar.undo_requested.connect(self.undo_requested)
        self.bar.reflect_requested.connect(self._reflect)
        self.rows.log_requested.connect(self._log)
        self.rows.more_requested.connect(self.more_requested)
        self.rows.reflect_requested.connect(self.reflect_requested)
        self.rows.order_requested.connect(self.order_requested)

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
