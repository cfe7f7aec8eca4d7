"""Progress: how reliable the user is lately, how sure that is, and months of it at a glance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.progress_cards import Drawing, Part, ProgressCards
from desktop_app.ui.theme import COLUMN_WIDTH
from desktop_app.ui.widgets.buttons import FlushWord
from desktop_app.ui.widgets.chips import Segments
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.steady import NarrowBox, steady
from desktop_app.ui.widgets.text import body

_WIDTH = COLUMN_WIDTH + 160
_LETTERS = 20


@dataclass(frozen=True, slots=True)
class ProgressState:
    """The answer of the page, what changed, and what makes each card once it comes into view."""

    heading: str
    line: str
    changed: str
    cards: Mapping[Part, Callable[[], Drawing]]


class ProgressPage(Page):
    """Emits the range, promise and day that the user wants to look at."""

    range_chosen = Signal(str)
    promise_chosen = Signal(object)
    today_requested = Signal()
    review_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.setAccessibleName(self.tr("Progress"))
        self.drawn = ProgressCards(self)
        self._changed = body()
        self._ranges = Segments(
            self.tr("Range"),
            (
                ("week", self.tr("Week")),
                ("month", self.tr("Month")),
                ("quarter", self.tr("Quarter")),
                ("year", self.tr("Year")),
                ("all", self.tr("All")),
            ),
        )
        self._ranges.show_choice("quarter")
        self._ranges.chosen.connect(self.range_chosen)
        self._promises = steady(NarrowBox(_LETTERS))
        self._promises.setAccessibleName(self.tr("Promise"))
        self._promises.activated.connect(
            lambda at: self.promise_chosen.emit(self._promises.itemData(at))
        )
        self._offered: Sequence[tuple[UUID, str]] | None = None
        self._waiting: dict[Part, Callable[[], Drawing]] = {}
        self._seen: set[Part] = set()
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._draw_the_rest)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._draw_in_view())
        self._review = FlushWord(self.tr("Weekly review"))
        self._review.clicked.connect(self.review_requested)
        self.aside.addWidget(self._review)
        self._empty = EmptyState(
            "progress",
            self.tr("Evidence appears here"),
            self.tr(
                "After five logs of a promise this page says how reliable you are, and how sure"
                " that is. Begin with one log on Today."
            ),
            self.tr("Go to Today"),
        )
        self._empty.hide()
        self._empty.acted.connect(self.today_requested)
        self._graphs = QWidget()
        self._graphs.hide()
        self._arrange()

    def looked_at(self) -> tuple[str, UUID | None]:
        """The range and the promise."""
        return self._ranges.value, self._promises.currentData()

    def look_at(self, chosen: object) -> None:
        """Choose the range and the promise."""
        if isinstance(chosen, tuple):
            span, promise = chosen
            self._ranges.show_choice(span)
            self.range_chosen.emit(span)
            self.promise_chosen.emit(promise)

    def show_promises(self, promises: Sequence[tuple[UUID, str]], chosen: UUID | None) -> None:
        """Offer these to look at, and all of them together."""
        if promises != self._offered:
            self._offered = promises
            self._promises.clear()
            together = self.tr("All promises together")
            self._promises.addItem(together, None)
            self._promises.keep_whole(together)
            for promise, title in promises:
                self._promises.addItem(title, promise)
        places = {own: n for n, (own, _title) in enumerate(promises, 1)}
        self._promises.setCurrentIndex(places.get(chosen, 0) if chosen else 0)

    def show_empty(self) -> None:
        """There is nothing to show yet."""
        self.say("")
        for part in (self._changed, self._graphs, self._ranges, self._review):
            part.hide()
        self._empty.show()

    def show_state(self, state: ProgressState) -> None:
        """Say the answer and draw the cards in view; the others when they are scrolled to."""
        self._empty.hide()
        self._graphs.show()
        self._ranges.show()
        self._review.show()
        self.say(state.heading, state.line)
        self._changed.say(state.changed)
        self._changed.setVisible(bool(state.changed))
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
            card = self.drawn.cards[part]
            top = card.mapTo(self.viewport(), QPoint()).y()
            if top < self.viewport().height() and top + card.height() > 0:
                self._draw(part)

    def _draw_the_rest(self) -> None:
        """A card that was never drawn has no height yet: one at a time, so that nothing waits."""
        unseen = [part for part in self._waiting if part not in self._seen]
        if unseen:
            self._draw(unseen[0])
            self._rest.start()

    def _draw(self, part: Part) -> None:
        self._seen.add(part)
        self.drawn.draw(part, self._waiting.pop(part)())

    def _arrange(self) -> None:
        ranges = FlowLayout()
        ranges.addWidget(self._promises)
        ranges.addWidget(self._ranges)
        column = QVBoxLayout(self._graphs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.column.spacing())
        column.addLayout(ranges)
        for card in self.drawn.cards.values():
            column.addWidget(card)
        self.words.addWidget(self._changed)
        for part in (self._graphs, self._empty):
            self.column.addWidget(part)
