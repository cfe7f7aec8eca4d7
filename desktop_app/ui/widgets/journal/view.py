"""The journal as something to scroll: endless both ways, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop_app.domain.words import words_of
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line
from desktop_app.ui.widgets.journal.painting import Painting
from desktop_app.ui.widgets.journal.window import LINE, Chunk, Window

_AHEAD: Final = 1.5
_STEP: Final = 40
_BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the reader is: the day on top, its line, and how far that is scrolled."""

    day: date
    key: object
    offset: int


class JournalView(QListView):
    """Asks for more before the end is reached, and tells what is wanted of a line."""

    older_wanted = Signal(object)
    newer_wanted = Signal(object)
    acted = Signal(object, object, QPoint)
    scrolled_to = Signal(object)
    first_wanted = Signal()
    last_wanted = Signal()

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
        self.setMouseTracking(True)
        self.setAutoScroll(False)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setAccessibleName(self.tr("Journal"))
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
        self._asking.start()

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

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the menu key open what can be done; Ctrl with arrows goes by day."""
        self._painting.is_by_keyboard = True
        self.ask_for_more()
        by_day = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Menu | Qt.Key.Key_Space:
                self._act_at(self.currentIndex(), self._main_action())
            case Qt.Key.Key_Home:
                self.first_wanted.emit()
            case Qt.Key.Key_End:
                self.last_wanted.emit()
            case Qt.Key.Key_Down if by_day:
                self._go_by_day(1)
            case Qt.Key.Key_Up if by_day:
                self._go_by_day(-1)
            case _:
                super().keyPressEvent(event)
        self.scrollTo(self.currentIndex())

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 (a name that Qt calls)
        """Letters are for the search field, not for jumping about."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the mouse."""
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the line current."""
        self._painting.is_by_keyboard = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what stands under the mouse."""
        super().mouseReleaseEvent(event)
        point = event.position()
        index = self.indexAt(point.toPoint())
        action = self._action_at(index, point)
        if action is not None and event.button() is Qt.MouseButton.LeftButton:
            self._act_at(index, action, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what can be done."""
        index = self.indexAt(event.position().toPoint())
        if self._action_at(index, event.position()) is None:
            self._act_at(index, self._main_action(), event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open what can be done, where the mouse is."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._act_at(self.indexAt(event.pos()), Action.MORE, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by even steps, whatever the height of a line."""
        self.verticalScrollBar().setSingleStep(_STEP)
        super().wheelEvent(event)
        self._hover(event.position().toPoint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay where the reader is when lines grow longer or shorter."""
        anchor = self.anchor()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        if anchor is not None:
            self.go_to(anchor)
        self._asking.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size and colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._painting.forget()
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins where the reader is."""
        self._painting.is_by_keyboard = event.reason() in _BY_KEYS
        super().focusInEvent(event)
        top = self.indexAt(QPoint(1, 1))
        if not self.currentIndex().isValid() and top.isValid():
            flags = self.selectionModel().SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(top, flags)

    def _hold(self, change: object) -> None:
        assert callable(change)
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

    def _go_by_day(self, step: int) -> None:
        lines, row = self._window.lines, self.currentIndex().row()
        rows = range(row + step, len(lines) if step > 0 else -1, step)
        heads = (n for n in rows if lines[n].kind in (Kind.HEAD, Kind.SILENCE))
        found = next(heads, None)
        if found is not None:
            self.setCurrentIndex(self._window.index(found))

    def _main_action(self) -> Action:
        line = self.current
        is_silence = line is not None and line.kind is Kind.SILENCE
        return Action.FILL_IN if is_silence else Action.MORE

    def _act_at(self, index: QModelIndex, action: Action, place: QPoint | None = None) -> None:
        line: Line | None = index.data(LINE) if index.isValid() else None
        if line is None:
            return
        if action is Action.READ_ON:
            self._hold(lambda: self._painting.show_whole(line))
            return
        corner = self.visualRect(index).bottomLeft() + QPoint(_STEP, 0)
        self.acted.emit(line, action, place or self.viewport().mapToGlobal(corner))

    def _action_at(self, index: QModelIndex, point: QPointF) -> Action | None:
        if not index.isValid():
            return None
        return self._painting.action_at(index.data(LINE), self.visualRect(index), point)

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point)
        found = index.row(), self._action_at(index, QPointF(point))
        if found == self._painting.hovered:
            return
        before = self._window.index(self._painting.hovered[0])
        self._painting.hovered = found
        for one in (before, index):
            if one.isValid():
                self.update(one)
        hand = Qt.CursorShape.PointingHandCursor if found[1] else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        tip = self.tr("What can be done") if found[1] is Action.MORE else ""
        self.viewport().setToolTip(tip)
