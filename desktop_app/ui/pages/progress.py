"""Progress: how reliable the user is lately, how sure that is, and months of it at a glance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.graphs.card import GraphCard
from desktop_app.ui.graphs.shares import Share, SharesGraph
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.graphs.timeline import Course, Timeline
from desktop_app.ui.graphs.year import Tile, YearGraph
from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import COLUMN_WIDTH, GAP
from desktop_app.ui.widgets.chips import Segments
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.text import hint

_WIDTH = COLUMN_WIDTH + 160
_TRUST_HEIGHT = 96


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a graph: a line, the table, and how it is computed."""

    line: str
    how: str
    table: Table


@dataclass(frozen=True, slots=True)
class ProgressState:
    """Everything that the page draws; days are told by `facts`."""

    heading: str
    line: str
    course: Course
    course_told: Told
    weeks: Course
    weeks_told: Told
    tiles: Mapping[date, Tile]
    last: date
    year_told: Told
    sizes: Sequence[Share]
    after_miss: Told
    by_weekday: Sequence[Share]
    by_part: Sequence[Share]
    counts_told: Told
    expected: Course | None
    felt: Course | None
    trust_told: Told
    lift: Sequence[Share]
    lift_told: Told


class ProgressPage(Page):
    """Emits the range, promise and day that the user wants to look at."""

    appeared = Signal()
    range_chosen = Signal(str)
    promise_chosen = Signal(object)
    day_chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.setAccessibleName(self.tr("Progress"))
        ranges = (
            ("week", self.tr("Week")),
            ("month", self.tr("Month")),
            ("quarter", self.tr("Quarter")),
            ("year", self.tr("Year")),
            ("all", self.tr("All")),
        )
        self._ranges = Segments(self.tr("Range"), ranges)
        self._ranges.show_choice("quarter")
        self._ranges.chosen.connect(self.range_chosen)
        self._promises = QComboBox()
        self._promises.setAccessibleName(self.tr("Promise"))
        self._promises.activated.connect(
            lambda at: self.promise_chosen.emit(self._promises.itemData(at))
        )
        self._make_graphs()
        self._empty = EmptyState(
            "progress",
            self.tr("Evidence appears here"),
            self.tr("After five logs of a promise this page says how reliable you are, and how")
            + " "
            + self.tr("sure that is. Begin with one log on Today."),
        )
        self._graphs = QWidget()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed meanwhile."""
        super().showEvent(event)
        self.appeared.emit()

    def describe_days(self, facts: Callable[[date], str]) -> None:
        """Take over the words for a day under the pointer or the cursor."""
        for graph in (self.course, self.weeks, self.expected, self.felt, self.year):
            graph.describe = facts

    def show_promises(self, promises: Sequence[tuple[UUID, str]], chosen: UUID | None) -> None:
        """Offer these to look at, and all of them together."""
        self._promises.clear()
        self._promises.addItem(self.tr("All promises together"), None)
        for promise, title in promises:
            self._promises.addItem(title, promise)
        self._promises.setCurrentIndex(max(self._promises.findData(chosen), 0))

    def show_empty(self) -> None:
        """There is nothing to show yet."""
        self.say(self.tr("Nothing to show yet"))
        self._graphs.hide()
        self._ranges.hide()
        self._empty.show()

    def show_state(self, state: ProgressState) -> None:
        """Draw everything."""
        self._empty.hide()
        self._graphs.show()
        self._ranges.show()
        self.say(state.heading, state.line)
        self.course.show_course(state.course)
        self.weeks.show_course(state.weeks)
        self.year.show_days(state.tiles, state.last)
        self.sizes.show_shares(state.sizes)
        self.by_weekday.show_shares(state.by_weekday)
        self.by_part.show_shares(state.by_part)
        self.lift.show_shares(state.lift)
        for graph, course in ((self.expected, state.expected), (self.felt, state.felt)):
            if course is not None:
                graph.show_course(course)
            graph.setVisible(course is not None)
        told = {
            self.course_card: state.course_told,
            self.weeks_card: state.weeks_told,
            self.year_card: state.year_told,
            self.sizes_card: state.after_miss,
            self.counts_card: state.counts_told,
            self.trust_card: state.trust_told,
            self.lift_card: state.lift_told,
        }
        for card, words in told.items():
            card.say("" if card in self._told_below else words.line)
            if card in self._told_below:
                self._told_below[card].say(words.line)
            card.explain(words.how)
            card.show_table(words.table)

    def _make_graphs(self) -> None:
        self.course = Timeline(self.tr("Reliability over time"))
        self.weeks = Timeline(self.tr("Kept share of each week"))
        self.year = YearGraph(self.tr("A year at a glance"))
        self.sizes = SharesGraph(self.tr("Full size and smaller"))
        self.by_weekday = SharesGraph(self.tr("By weekday"))
        self.by_part = SharesGraph(self.tr("By part of the day"))
        self.expected = Timeline(self.tr("What you expect of yourself, of ten"), _TRUST_HEIGHT)
        self.felt = Timeline(self.tr("How much you trusted yourself, 1 to 5"), _TRUST_HEIGHT)
        self.felt.walk_with(self.expected)
        self.lift = SharesGraph(self.tr("Feelings before and after"))
        for graph in (self.course, self.weeks, self.expected, self.felt, self.year):
            graph.day_chosen.connect(self.day_chosen)
        self.course_card = GraphCard(self.tr("Reliability over time"), [self.course])
        self.year_card = GraphCard(self.tr("A year at a glance"), [self.year])
        self.weeks_card = GraphCard(self.tr("Kept each week"), [self.weeks])
        self.sizes_card = GraphCard(self.tr("Full size, smaller, and after a miss"), [self.sizes])
        trust = [hint(self.tr("Of your next ten, how many will you keep")), self.expected]
        trust += [hint(self.tr("This week I trusted myself, 1 to 5")), self.felt]
        self.trust_card = GraphCard(self.tr("What you expect of yourself"), trust)
        self.lift_card = GraphCard(self.tr("Feelings before and after"), [self.lift])
        self.counts_card = GraphCard(
            self.tr("By weekday and part of the day (counts)"), [self.by_weekday, self.by_part]
        )

        self._told_below: dict[GraphCard, Timeline | YearGraph] = {
            self.course_card: self.course,
            self.weeks_card: self.weeks,
            self.year_card: self.year,
        }

    def _arrange(self) -> None:
        ranges = QHBoxLayout()
        ranges.setSpacing(GAP)
        ranges.addWidget(self._promises, 1)
        ranges.addWidget(self._ranges)
        column = QVBoxLayout(self._graphs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        column.addLayout(ranges)
        cards = (
            self.course_card,
            self.year_card,
            self.weeks_card,
            self.trust_card,
            self.sizes_card,
            self.lift_card,
            self.counts_card,
        )
        for card in cards:
            card.refused.connect(self.refused)
            column.addWidget(card)
        self.column.addWidget(self._graphs)
        self.column.addWidget(self._empty)
