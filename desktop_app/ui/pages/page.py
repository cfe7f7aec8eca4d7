"""What every page has: a heading that answers it, a quiet line, and a column to scroll."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme import COLUMN_WIDTH, GRID, GROUP_GAP, PAGE_SIDE, PAGE_TOP, theme
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.reading_order import ReadingOrder
from desktop_app.ui.widgets.showing import show_or_hide
from desktop_app.ui.widgets.text import page_heading, quiet

_HEADING_WIDTH = 300


class Page(QScrollArea):
    """`words` hold the answer, `aside` what stands beside it, `column` the groups of a page.

    They keep to a width that reads well. A page that `fills` takes the height there is, and scrolls
    within itself. `appeared` says that it is in view.
    """

    appeared = Signal()

    def __init__(
        self,
        name: str,
        width: int = COLUMN_WIDTH,
        parent: QWidget | None = None,
        *,
        fills: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = page_heading()
        self.line = quiet()
        self.words, self.aside, self.column = QVBoxLayout(), FlowLayout(), QVBoxLayout()
        self._set_out(width, fills=fills)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed meanwhile."""
        super().showEvent(event)
        self.appeared.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was answered is of no use later."""
        super().hideEvent(event)
        self.leave_answer()

    def answer(self, words: str, *, undo: bool = False) -> None:
        """Say on top what was done, where the page has no bar for it."""
        if self.isVisible():
            self.top.acknowledge(words, can_undo=undo, can_reflect=False)
            self.verticalScrollBar().setValue(0)

    def leave_answer(self) -> None:
        """Take it away."""
        if "top" in vars(self):
            self.top.hide()

    def say(self, heading: str, line: str = "") -> None:
        """Show what the page answers; nothing, where an empty state takes its place."""
        self.heading.say(heading)
        show_or_hide(self.heading, shown=bool(heading))
        self.line.say(line)
        show_or_hide(self.line, shown=bool(line))

    def show_day(self, _day: date) -> None:
        """Bring a day into view, on a page that has days."""

    def looked_at(self) -> object:
        """What the user chose to look at; None for what is shown anyway."""
        return None

    def look_at(self, chosen: object) -> None:
        """Show what was looked at on the same page of another window, once this is shown."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the sides are narrow. A bar stands in one of them: nothing moves."""
        bar = self.width() - event.size().width()  # to ask for it loads every kind of widget
        is_narrow = self.width() < theme().grown(COLUMN_WIDTH) - PAGE_SIDE
        side, margins = PAGE_SIDE // 2 if is_narrow else PAGE_SIDE, self._sides.contentsMargins()
        left, right = side, side - bar
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self._sides.setContentsMargins(left, margins.top(), right, margins.bottom())
        super().resizeEvent(event)

    @cached_property
    def top(self) -> AcknowledgementBar:
        """What says so, on a page that has no bar for it."""
        bar = AcknowledgementBar()
        self.column.insertWidget(0, bar)
        return bar

    def _set_out(self, width: int, *, fills: bool) -> None:
        self.words.setSpacing(GRID)
        self.words.addWidget(self.heading)
        self.words.addWidget(self.line)
        self.column.setContentsMargins(0, GROUP_GAP, 0, 0)
        self.column.setSpacing(GROUP_GAP)
        middle = QWidget()
        middle.setMaximumWidth(width)
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        head = BesideLayout(self.words, self.aside, least=_HEADING_WIDTH, at_top=True)
        whole.addLayout(head)
        whole.addLayout(self.column, int(fills))
        if not fills:
            whole.addStretch(1)
        ground = QWidget()
        sides = ReadingOrder(ground)
        sides.setContentsMargins(PAGE_SIDE, PAGE_TOP, PAGE_SIDE, 0 if fills else PAGE_SIDE)
        sides.addStretch(1)
        sides.addWidget(middle, 1000)
        sides.addStretch(1)
        self._sides = sides
        self.setWidget(ground)
