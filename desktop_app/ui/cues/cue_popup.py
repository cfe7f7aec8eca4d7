"""The cue pop-up: a small window that comes without taking the keyboard from anybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.phrases import counted
from desktop_app.ui.cues.answer_bar import AnswerBar
from desktop_app.ui.cues.answering import Answer
from desktop_app.ui.theme import (
    CARD_PADDING,
    GRID,
    POPUP_MARGIN,
    POPUP_WIDTH,
    ROW_AIR,
    theme,
)
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.cue_row import CueState
from desktop_app.ui.widgets.cue_rows import CueRows
from desktop_app.ui.widgets.dialog_size import grow_to
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.sparing import Sparing
from desktop_app.ui.widgets.surfaces import paint_afloat
from desktop_app.ui.widgets.text import second_line

_CORNER: Final = 28
_INERT_MS: Final = 1000
_STAYS_MS: Final = 6000


class CuePopup(QWidget):
    """Rows that wait for an answer. For a second after it came or grew, clicks do nothing.

    Put away, it stays away until there is something fresh; what waits stays waiting.
    """

    logged = Signal(object, object)
    put_off = Signal(object, object)
    opened = Signal(object)
    undo_requested = Signal()
    reflect_requested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("Kept: cue"))
        self.setFixedWidth(theme().grown(POPUP_WIDTH))
        self._states: tuple[CueState, ...] = ()
        self._rows = CueRows(takes_focus=False, flat=True)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._rows)
        self._area = Scrolled(inside)
        self._head, self._count = QWidget(), second_line()
        self.bar = AnswerBar(flat=True)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._away = IconButton(
            self.tr("Put away; “Answer cue…” in the tray and on Today brings it back"),
            "close",
            self,
        )
        self._sparing = Sparing(self._rows, self.bar)
        self._goes = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._goes.timeout.connect(self._go)
        self._set_out()

    def show_cues(self, states: Sequence[CueState], *, is_fresh: bool) -> None:
        """Draw these rows. It comes up only for something fresh, and goes with the last row."""
        if not is_fresh and not self.isVisible():
            return
        grew = not set(states) <= set(self._states)
        if tuple(states) != self._states:
            self._sparing.begin()
            self._fill(tuple(states))
        if not states:
            self._settle()
            QTimer.singleShot(0, self, self._go_unless_something_is_said)
            return
        if is_fresh:
            self._goes.stop()
            self.bar.hide()
        if grew or not self.isVisible():
            self._sparing.begin(_INERT_MS)
        self._settle()
        self.show()

    def acknowledge(self, answer: Answer) -> None:
        """Say what came of an answer for a few seconds, alone where it has been put away."""
        if not self.isVisible():
            self._fill(())
        self.bar.say(answer)
        self._goes.start()
        self._settle()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what puts it away in the corner where reading ends."""
        super().resizeEvent(event)
        size = self._away.sizeHint()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = GRID if is_mirrored else self.width() - size.width() - GRID
        self._away.setGeometry(QRect(QPoint(x, GRID), size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline around it."""
        paint_afloat(self)

    def _fill(self, states: tuple[CueState, ...]) -> None:
        self._states = states
        self._rows.show_cues(states)
        self._area.setVisible(bool(states))
        self._away.setVisible(bool(states))
        self._away.raise_()

    def _undo(self) -> None:
        self._goes.stop()
        self.bar.hide()
        self.undo_requested.emit()
        QTimer.singleShot(0, self, self._go_unless_something_is_said)

    def _go_unless_something_is_said(self) -> None:
        """The last row is gone; the line that answers it may be on its way."""
        if not self._states and not self._goes.isActive():
            self.hide()

    def _go(self) -> None:
        self.bar.hide()
        if self._states:
            self._settle()
        else:
            self.hide()

    def _settle(self) -> None:
        """Take the height that is needed, in the upper corner of the pointer's screen.

        More than a screen scrolls below a line of its own: it would run under what puts it away.
        """
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        place = screen.availableGeometry()
        most = place.height() - 2 * POPUP_MARGIN
        self._stand_apart(on=False)
        if self._grow_to(most):
            self._stand_apart(on=True)
            self._grow_to(most)
        self.move(QPoint(place.right() - self.width() - POPUP_MARGIN, place.top() + POPUP_MARGIN))

    def _grow_to(self, most: int) -> bool:
        return grow_to(most, self, self._column, self._area, self._list)

    def _stand_apart(self, *, on: bool) -> None:
        count = len(self._states)
        self._count.say(counted(self.tr("%n cue(s) wait for a word", None, count), count))
        self._head.setVisible(on)
        for number, row in enumerate(self._rows.rows):
            row.keep_free(0 if on or number else _CORNER)

    def _set_out(self) -> None:
        self._rows.logged.connect(self.logged)
        self._rows.put_off.connect(self.put_off)
        self._rows.opened.connect(self.opened)
        self.bar.undo_requested.connect(self._undo)
        self.bar.miss_asked.connect(self.reflect_requested)
        self.bar.miss_asked.connect(self._go)
        self._away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._away.clicked.connect(self.hide)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, ROW_AIR, 0, ROW_AIR)
        head.addSpacing(CARD_PADDING)
        head.addWidget(self._count, 1)
        head.addSpacing(_CORNER)
        self._column.addWidget(self._head)
        self._column.addWidget(self._area)
        self._column.addWidget(self.bar)
