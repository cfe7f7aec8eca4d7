"""The journal as something to read and to touch: by mouse and by keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.journal.lines import Action, Kind, Line
from desktop_app.ui.widgets.journal.scrolling import EndlessLines
from desktop_app.ui.widgets.journal.window import LINE

_STEP: Final = 40
_BY: Final[dict[int, tuple[int, int]]] = {
    Qt.Key.Key_Down: (1, 2 * _STEP),
    Qt.Key.Key_Up: (-1, 2 * _STEP),
    Qt.Key.Key_PageDown: (1, 0),
    Qt.Key.Key_PageUp: (-1, 0),
}
"""Which way a key goes, and how far within a line; 0 is nearly a page."""
_BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_BACK_AGAIN: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""The keyboard was here before a menu, or another window, came: the frame is as it was."""


class JournalView(EndlessLines):
    """Tells what is wanted: `acted` carries the line, the action and where; Home and End too."""

    acted = Signal(object, object, QPoint)
    first_wanted = Signal()
    last_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("shows_focus_within", True)
        self._pressed: Line | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Journal"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the menu key open what can be done, Space reads on, Ctrl goes by day.

        What is higher than the view is read through before the next line's turn comes.
        """
        self._painting.is_by_keyboard = True
        self.ask_for_more()
        by_day = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Menu:
                self._act_at(self.currentIndex(), self._main_action())
            case Qt.Key.Key_Space:
                self._act_at(self.currentIndex(), Action.READ_ON)
            case Qt.Key.Key_Home:
                self.first_wanted.emit()
            case Qt.Key.Key_End:
                self.last_wanted.emit()
            case Qt.Key.Key_Down if by_day:
                self._go_by_day(1)
            case Qt.Key.Key_Up if by_day:
                self._go_by_day(-1)
            case key if key in _BY and self._reads_through(*_BY[key]):
                return
            case _:
                self._walk(event)
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
        self._pressed = self.current

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what stands under the mouse, where it was pressed too."""
        super().mouseReleaseEvent(event)
        point = event.position()
        index = self.indexAt(point.toPoint())
        action = self._action_at(index, point)
        pressed, self._pressed = self._pressed, None
        is_meant = pressed is not None and pressed == index.data(LINE)
        if is_meant and action is not None and event.button() is Qt.MouseButton.LeftButton:
            self._act_at(index, action, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what can be done; the click before has done what stood there."""
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins where the reader is."""
        if event.reason() not in _BACK_AGAIN:
            self._painting.is_by_keyboard = event.reason() in _BY_KEYS
        super().focusInEvent(event)
        top = self.indexAt(QPoint(1, 1))
        if not self.currentIndex().isValid() and top.isValid():
            flags = self.selectionModel().SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(top, flags)

    def _walk(self, event: QKeyEvent) -> None:
        """By line or by page; a page that ends within the next line goes to that."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        step = _BY.get(event.key(), (0, 0))[0]
        beside = self._window.index(before.row() + step)
        if step and self.currentIndex() == before and beside.isValid():
            self.setCurrentIndex(beside)

    def _reads_through(self, step: int, by: int) -> bool:
        """Whether some of the current line was still beyond the view, and is scrolled to."""
        place, height = self.visualRect(self.currentIndex()), self.viewport().height()
        rest = place.bottom() - height + 1 if step > 0 else -place.top()
        if place.height() <= height or rest <= 0:
            return False
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * min(rest, by or height - _STEP))
        return True

    def _go_by_day(self, step: int) -> None:
        """The next day may not be loaded yet, where this one is a long one."""
        while (found := self._head_beside(step)) is None:
            window = self._window
            edge, wanted = (window.older_edge, self.older_wanted)
            if step < 0:
                edge, wanted = (window.newer_edge, self.newer_wanted)
            if edge is None:
                return
            wanted.emit(edge)
            if edge in (window.older_edge, window.newer_edge):
                return
        self.setCurrentIndex(self._window.index(found))

    def _head_beside(self, step: int) -> int | None:
        lines, row = self._window.lines, self.currentIndex().row()
        rows = range(row + step, len(lines) if step > 0 else -1, step)
        return next((n for n in rows if lines[n].kind in (Kind.HEAD, Kind.SILENCE)), None)

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
