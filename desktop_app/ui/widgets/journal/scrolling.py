"""Endless lines: more is asked for before an end is reached, and the reader stays in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop_app.domain.words import words_of
from desktop_app.ui.widgets.journal.lines import Line
from desktop_app.ui.widgets.journal.painting import Painting
from desktop_app.ui.widgets.journal.window import LINE, Chunk, Window

_AHEAD: Final = 1.5
_A_FRAME_MS: Final = 16
"""What is not seen yet is read once what is seen is drawn."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the reader is: the day on top, its line, and how far that is scrolled."""

    day: date
    key: object
    offset: int


class EndlessLines(QListView):
    """Lines of which a window is loaded.

    `older_wanted` and `newer_wanted` carry the day to go on from; `scrolled_to` the day on top.
    """

    older_wanted = Signal(object)
    newer_wanted = Signal(object)
    scrolled_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window, self._painting = Window(self), Painting(self)
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self.ask_for_more)
        self.setModel(self._window)
        self.setItemDelegate(self._painting)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setObjectName("bare")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def window_of_lines(self) -> Window:
        """What is loaded."""
        return self._window

    def begin(self, chunk: Chunk, newer_edge: date | None) -> None:
        """Show this and nothing else, from its top."""
        self._window.begin(chunk, newer_edge)
        self._painting.hovered = (-1, None)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(0)
        self._asking.stop()
        QTimer.singleShot(_A_FRAME_MS, self._asking, self._asking.start)

    def add_older(self, chunk: Chunk) -> None:
        """Go on at the bottom."""
        self._hold(lambda: self._window.add_older(chunk))

    def add_newer(self, chunk: Chunk) -> None:
        """Go on at the top; what is in view stays where it is."""
        self._hold(lambda: self._window.add_newer(chunk))

    def mark_words(self, text: str) -> None:
        """Mark the words of `text` from now on."""
        self._painting.mark_words(words_of(text))

    def anchor(self) -> Anchor | None:
        """Where the reader is."""
        index = self.indexAt(QPoint(1, 1))
        if not index.isValid():
            return None
        line: Line = index.data(LINE)
        return Anchor(line.day, line.key, self.visualRect(index).top())

    def go_to(self, anchor: Anchor) -> None:
        """Stand where `anchor` says, or as near as there is something."""
        row = self._window.row_with(anchor.key)
        index = self._window.index(self._window.row_of(anchor.day) if row is None else row)
        if index.isValid():
            bar, top = self.verticalScrollBar(), self.visualRect(index).top()
            bar.setValue(bar.value() + top - (anchor.offset if row is not None else 0))

    def show_day(self, day: date) -> None:
        """Bring a loaded day to the top and make it the current one."""
        index = self._window.index(self._window.row_of(day))
        self.setCurrentIndex(index)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).top())

    @property
    def current(self) -> Line | None:
        """The line that the keyboard is on."""
        found: Line | None = self.currentIndex().data(LINE)
        return found

    def make_current(self, key: object) -> None:
        """Put the keyboard on the line with that key, without scrolling."""
        row = self._window.row_with(key)
        if row is not None:
            flags = self.selectionModel().SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._window.index(row), flags)

    def lacks_height(self) -> bool:
        """Whether what is loaded does not fill the view and what comes next."""
        bar = self.verticalScrollBar()
        return bar.maximum() - bar.value() < self.viewport().height() * _AHEAD

    def has_room(self) -> bool:
        """Whether what is loaded is lower than the view."""
        return self.verticalScrollBar().maximum() == 0

    def ask_for_more(self) -> None:
        """Ask for what comes next, where it will be needed soon."""
        bar, ahead = self.verticalScrollBar(), self.viewport().height() * _AHEAD
        if self._window.older_edge is not None and self.lacks_height():
            self.older_wanted.emit(self._window.older_edge)
        elif self._window.newer_edge is not None and bar.value() < ahead:
            self.newer_wanted.emit(self._window.newer_edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay where the reader is when lines grow longer or shorter."""
        anchor = self.anchor()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        if anchor is not None:
            self.go_to(anchor)
        self._asking.start()

    def follow_look(self) -> None:
        """Follow the user's text size and colours."""
        self._painting.forget()
        self.scheduleDelayedItemsLayout()

    def _hold(self, change: Callable[[], None]) -> None:
        anchor = self.anchor()
        change()
        self.doItemsLayout()
        if anchor is not None:
            self.go_to(anchor)
        self._asking.start()

    def _scrolled(self) -> None:
        if (anchor := self.anchor()) is not None:
            self.scrolled_to.emit(anchor.day)
        self._asking.start()
