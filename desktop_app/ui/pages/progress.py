"""Progress: how reliable the user is lately, how sure that is, and months of it at a glance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.graphs.card import GraphCard
from desktop_app.ui.graphs.course import Course
from desktop_app.ui.graphs.shares import Share, SharesGraph
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.graphs.timeline import Timeline
from desktop_app.ui.graphs.year import Tile, YearGraph
from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import COLUMN_WIDTH, GAP
from desktop_app.ui.widgets.chips import Segments
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.text import hint

_WIDTH = COLUMN_WIDTH + 160
_TRUST_HEIGHT = 96


class Part(Enum):
    """The cards of the page, from top to bottom."""

    COURSE = auto()
    YEAR = auto()
    WEEKS = auto()
    TRUST = auto()
    SIZES = auto()
    LIFT = auto()
    COUNTS = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a graph: a line, how it is computed, the table when it is asked for."""

    line: str
    how: str
    table: Callable[[], Table] = Table


@dataclass(frozen=True, slots=True)
class Year:
    """The tiles of the year up to `last`."""

    tiles: Mapping[date, Tile]
    last: date


@dataclass(frozen=True, slots=True)
class Drawing:
    """One card: what each of its graphs draws (None: nothing to draw), and what is told of it."""

    draws: tuple[Course | Year | Sequence[Share] | None, ...]
    told: Told


@dataclass(frozen=True, slots=True)
class ProgressState:
    """The answer of the page, and what makes each card once it comes into view."""

    heading: str
    line: str
    cards: Mapping[Part, Callable[[], Drawing]]


class ProgressPage(Page):
    """Emits the range, promise and day that the user wants to look at."""

    appeared = Signal()
    range_chosen = Signal(str)
    promise_chosen = Signal(object)
    day_chosen = Signal(object)
    refused = Signal(str)
    today_requested = Signal()

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
        self._offered: Sequence[tuple[UUID, str]] | None = None
        self._waiting: dict[Part, Callable[[], Drawing]] = {}
        self._drawn: set[Part] = set()
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._draw_the_rest)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._draw_in_view())
        self._make_graphs()
        self._empty = EmptyState(
            "progress",
            self.tr("Evidence appears here"),
            self.tr(
                "After five logs of a promise this page says how reliable you are, and how sure"
                " that is. Begin with one log on Today."
            ),
            self.tr("Go to Today"),
        )
        self._empty.acted.connect(self.today_requested)
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
        if promises != self._offered:
            self._offered = promises
            self._promises.clear()
            self._promises.addItem(self.tr("All promises together"), None)
            for promise, title in promises:
                self._promises.addItem(title, promise)
        self._promises.setCurrentIndex(max(self._promises.findData(chosen), 0))

    def show_empty(self) -> None:
        """There is nothing to show yet."""
        self.say("")
        self._graphs.hide()
        self._ranges.hide()
        self._empty.show()

    def show_state(self, state: ProgressState) -> None:
        """Say the answer and draw the cards in view; the others when they are scrolled to."""
        self._empty.hide()
        self._graphs.show()
        self._ranges.show()
        self.say(state.heading, state.line)
        self._waiting = dict(state.cards)
        ground = self.widget()
        if ground is not None and (layout := ground.layout()) is not None:
            layout.activate()
        self._draw_in_view()
        self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may have come into view."""
        super().resizeEvent(event)
        self._draw_in_view()

    def _draw_in_view(self) -> None:
        for part in list(self._waiting):
            card = self.cards[part]
            top = card.mapTo(self.viewport(), QPoint()).y()
            if top < self.viewport().height() and top + card.height() > 0:
                self._draw(part)

    def _draw_the_rest(self) -> None:
        """A card that was never drawn has no height yet: one at a time, so that nothing waits."""
        unseen = [part for part in self._waiting if part not in self._drawn]
        if unseen:
            self._draw(unseen[0])
            self._rest.start()

    def _draw(self, part: Part) -> None:
        drawing, card = self._waiting.pop(part)(), self.cards[part]
        self._drawn.add(part)
        for graph, drawn in zip(self._graphs_of[part], drawing.draws, strict=True):
            if isinstance(graph, Timeline):
                graph.setVisible(isinstance(drawn, Course))
            if isinstance(graph, Timeline) and isinstance(drawn, Course):
                graph.show_course(drawn)
            elif isinstance(graph, YearGraph) and isinstance(drawn, Year):
                graph.show_days(drawn.tiles, drawn.last)
            elif isinstance(graph, SharesGraph) and isinstance(drawn, Sequence):
                graph.show_shares(drawn)
        below = self._told_below.get(part, card)
        below.say(drawing.told.line)
        card.explain(drawing.told.how)
        card.show_table(drawing.told.table)

    def _make_graphs(self) -> None:
        self.course = Timeline(self.tr("Reliability over time"))
        self.weeks = Timeline(self.tr("Kept share of each week"))
        self.year = YearGraph(self.tr("A year at a glance"))
        self.sizes = SharesGraph(self.tr("Full size and smaller"))
        self.by_weekday = SharesGraph(self.tr("By weekday"))
        self.by_part = SharesGraph(self.tr("By part of the day"))
        self.by_part.line_up_with(self.by_weekday)
        self.expected = Timeline(self.tr("What you expect of yourself, of ten"), _TRUST_HEIGHT)
        self.felt = Timeline(self.tr("How much you trusted yourself, 1 to 5"), _TRUST_HEIGHT)
        self.felt.walk_with(self.expected)
        self.lift = SharesGraph(self.tr("Feelings before and after"))
        for graph in (self.course, self.weeks, self.expected, self.felt, self.year):
            graph.day_chosen.connect(self.day_chosen)
        self._graphs_of: dict[Part, tuple[Timeline | YearGraph | SharesGraph, ...]] = {
            Part.COURSE: (self.course,),
            Part.YEAR: (self.year,),
            Part.WEEKS: (self.weeks,),
            Part.TRUST: (self.expected, self.felt),
            Part.SIZES: (self.sizes,),
            Part.LIFT: (self.lift,),
            Part.COUNTS: (self.by_weekday, self.by_part),
        }
        self._told_below: dict[Part, Timeline | YearGraph] = {
            Part.COURSE: self.course,
            Part.WEEKS: self.weeks,
            Part.YEAR: self.year,
        }
        trust = [hint(self.tr("Of your next ten, how many will you keep")), self.expected]
        trust += [hint(self.tr("This week I trusted myself, 1 to 5")), self.felt]
        names = {
            Part.COURSE: self.tr("Reliability over time"),
            Part.YEAR: self.tr("A year at a glance"),
            Part.WEEKS: self.tr("Kept each week"),
            Part.TRUST: self.tr("What you expect of yourself"),
            Part.SIZES: self.tr("Full size, smaller, and after a miss"),
            Part.LIFT: self.tr("Feelings before and after"),
            Part.COUNTS: self.tr("By weekday and part of the day (counts)"),
        }
        self.cards = {
            part: GraphCard(name, trust if part is Part.TRUST else self._graphs_of[part])
            for part, name in names.items()
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
        for card in self.cards.values():
            card.refused.connect(self.refused)
            column.addWidget(card)
        self.column.addWidget(self._graphs)
        self.column.addWidget(self._empty)
