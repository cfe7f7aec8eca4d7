"""The weekly review: five short steps for a week, and the same steps over a month or a quarter."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.reviews import Reach
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.review.guide import Guide, Guiding
from desktop_app.ui.pages.review.told import Section, Told
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.chips import Segments
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.notices import EmptyState


class Way(IntEnum):
    """Which week to go to from the one that is shown."""

    EARLIER = -1
    LATER = 1


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What the page shows. `guiding` is the week to be written (None: to be read).

    `told` are the sections to be read; `write` is what the button says that leads to writing;
    `how` its figures are computed.
    """

    heading: str
    line: str
    reach: Reach
    guiding: Guiding | None = None
    told: tuple[Section, ...] = ()
    write: str = ""
    ways: frozenset[Way] = field(default_factory=frozenset)
    how: str = ""


class ReviewPage(Page):
    """Emits what the user wants. `opened`: the page can be seen, and wants to be drawn; `begun`:
    with the week that waits.
    """

    opened = Signal()
    begun = Signal()
    reach_chosen = Signal(object)
    way_chosen = Signal(object)
    write_requested = Signal()
    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Weekly review"))
        self.guide, self._told = Guide(), Told()
        self._how = Computed()
        self._told.write_requested.connect(self.write_requested)
        self._reaches = Segments(
            self.tr("How far to look back"),
            (
                (Reach.WEEK.name, self.tr("Week")),
                (Reach.MONTH.name, self.tr("Month")),
                (Reach.QUARTER.name, self.tr("Quarter")),
            ),
        )
        self._reaches.chosen.connect(lambda name: self.reach_chosen.emit(Reach[name]))
        self._ways = {
            Way.EARLIER: IconButton(self.tr("The week before"), "chevron-left"),
            Way.LATER: IconButton(self.tr("The week after"), "chevron-right"),
        }
        for way, button in self._ways.items():
            button.clicked.connect(lambda *_, way=way: self.way_chosen.emit(way))
        self._empty = EmptyState(
            "reflect",
            self.tr("A review looks back on a week"),
            self.tr(
                "After the first days of a promise this page says what was kept, what improved and"
                " which gap persists. Log a promise on Today first."
            ),
            self.tr("Go to Today"),
        )
        self._empty.acted.connect(self.start_requested)
        for elsewhere in (self.reach_chosen, self.way_chosen, self.write_requested):
            elsewhere.connect(self.leave_answer)  # it spoke of the week that was in view
        self._arrange()

    def begin(self) -> None:
        """Look back on the week that waits, whatever was looked at before."""
        self.begun.emit()

    def show_empty(self) -> None:
        """There is nothing to look back on yet."""
        for part in (self._bar, self.guide, self._told, self._how, self.heading, self.line):
            part.hide()
        self._empty.show()

    def show_state(self, state: ReviewState) -> None:
        """Draw a week to be written, or to be read."""
        self._empty.hide()
        self._bar.show()
        self._how.explain(state.how)
        self.heading.show()
        self.say(state.heading, state.line)
        self._reaches.show_choice(state.reach.name)
        for way, button in self._ways.items():
            button.setEnabled(way in state.ways)
        self.guide.setVisible(state.guiding is not None)
        self._told.setVisible(state.guiding is None)
        if state.guiding is not None:
            self.guide.show_week(state.guiding)
        else:
            self._told.show_sections(state.told, state.write)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is to be shown."""
        super().showEvent(event)
        self.opened.emit()

    def _arrange(self) -> None:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._reaches)
        for button in self._ways.values():
            row.addWidget(button)
        self.aside.addWidget(self._bar)
        for part in (self.guide, self._told, self._how, self._empty):
            self.column.addWidget(part)
        self._empty.hide()


__all__ = ["ReviewPage", "ReviewState", "Way"]
