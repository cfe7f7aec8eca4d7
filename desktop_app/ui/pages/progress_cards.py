"""The cards of the Progress page: which graphs stand on each, and how they take what to draw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.graphs.card import GraphCard
from desktop_app.ui.graphs.course import Course
from desktop_app.ui.graphs.shares import Bar, SharesGraph
from desktop_app.ui.graphs.table import Table
from desktop_app.ui.graphs.timeline import Timeline
from desktop_app.ui.graphs.year import Tiles, YearGraph
from desktop_app.ui.widgets.text import Text, hint

_TRUST_HEIGHT = 96


class Part(Enum):
    """The cards of the page, from top to bottom."""

    COURSE = auto()
    YEAR = auto()
    WEEKS = auto()
    TRUST = auto()
    SIZES = auto()
    RETURN = auto()
    LIFT = auto()
    COUNTS = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a graph: a line, how it is computed, the table when it is asked for."""

    line: str
    how: str
    table: Callable[[], Table]


Facts = Callable[[date], str]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One card: what each of its graphs draws (None: nothing to draw), and what is told of it.

    `facts`: what each tells at a day under the pointer or the cursor; bars tell none.
    """

    draws: tuple[Course | Tiles | Sequence[Bar] | None, ...]
    told: Told
    facts: tuple[Facts, ...] = ()


Graph = Timeline | YearGraph | SharesGraph


class ProgressCards(QObject):
    """Makes the graphs and their cards; `day_chosen` is a click or Enter on a day."""

    day_chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.course = Timeline(self.tr("Reliability over time"))
        self.weeks = Timeline(self.tr("Kept share of each week"))
        self.year = YearGraph(self.tr("A year at a glance"))
        self.sizes = SharesGraph(self.tr("Full size and smaller"))
        self.returning = SharesGraph(self.tr("Back after a miss"))
        self.by_weekday = SharesGraph(self.tr("By weekday"))
        self.by_part = SharesGraph(self.tr("By part of the day"))
        self.by_part.line_up_with(self.by_weekday)
        self.expected = Timeline(self.tr("What you expect of yourself, of ten"), _TRUST_HEIGHT)
        self.felt = Timeline(self.tr("How much you trusted yourself, 1 to 5"), _TRUST_HEIGHT)
        self.felt.walk_with(self.expected)
        self.lift = SharesGraph(self.tr("Feelings before and after"))
        for graph in self._of_days():
            graph.day_chosen.connect(self.day_chosen)
        ten = self.tr("Of your next ten, how many will you keep (dots); what you kept (band)")
        self._over: dict[Graph, Text] = {
            self.expected: hint(ten),
            self.felt: hint(self.tr("This week I trusted myself, 1 to 5")),
        }
        self._graphs: dict[Part, tuple[Graph, ...]] = {
            Part.COURSE: (self.course,),
            Part.YEAR: (self.year,),
            Part.WEEKS: (self.weeks,),
            Part.TRUST: (self.expected, self.felt),
            Part.SIZES: (self.sizes,),
            Part.RETURN: (self.returning,),
            Part.LIFT: (self.lift,),
            Part.COUNTS: (self.by_weekday, self.by_part),
        }
        self.cards = {
            part: GraphCard(name, self._stacked(part)) for part, name in self._names().items()
        }
        for card in self.cards.values():
            card.refused.connect(self.refused)

    def draw(self, part: Part, drawing: Drawing) -> None:
        """Draw one card and say what belongs to it."""
        self._describe(part, drawing.facts)
        for graph, drawn in zip(self._graphs[part], drawing.draws, strict=True):
            if isinstance(graph, Timeline):
                graph.setVisible(isinstance(drawn, Course))
            if (over := self._over.get(graph)) is not None:
                over.setVisible(isinstance(drawn, Course))
            if isinstance(graph, Timeline) and isinstance(drawn, Course):
                graph.show_course(drawn)
            elif isinstance(graph, YearGraph) and isinstance(drawn, Tiles):
                graph.show_days(drawn)
            elif isinstance(graph, SharesGraph) and isinstance(drawn, Sequence):
                graph.show_shares(drawn)
        card, first = self.cards[part], self._graphs[part][0]
        if part is Part.TRUST or isinstance(first, SharesGraph) or drawing.draws[0] is None:
            card.say(drawing.told.line)
        else:
            card.say("")
            rest = self.tr("Point at a day to read it; a click opens it in the Journal.")
            first.say(drawing.told.line or rest)
        card.explain(drawing.told.how)
        card.show_table(drawing.told.table)

    def _describe(self, part: Part, facts: Sequence[Facts]) -> None:
        of_days = [graph for graph in self._graphs[part] if not isinstance(graph, SharesGraph)]
        for graph, words in zip(of_days, facts, strict=False):
            graph.describe = words

    def _of_days(self) -> tuple[Timeline | YearGraph, ...]:
        return self.course, self.weeks, self.expected, self.felt, self.year

    def _stacked(self, part: Part) -> Sequence[QWidget]:
        if part is not Part.TRUST:
            return self._graphs[part]
        return [each for graph, words in self._over.items() for each in (words, graph)]

    def _names(self) -> dict[Part, str]:
        return {
            Part.COURSE: self.tr("Reliability over time"),
            Part.YEAR: self.tr("A year at a glance"),
            Part.WEEKS: self.tr("Kept each week"),
            Part.TRUST: self.tr("What you expect of yourself"),
            Part.SIZES: self.tr("Full size and smaller"),
            Part.RETURN: self.tr("Back after a miss"),
            Part.LIFT: self.tr("Feelings before and after"),
            Part.COUNTS: self.tr("By weekday and part of the day (counts)"),
        }
