"""The quick log: today's open promises in a small window beside the tray, one click each."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.diary.logging import Logged
from desktop_app.domain.agenda import Agenda
from desktop_app.domain.entries import Outcome
from desktop_app.ui.promise_states import quick_state
from desktop_app.ui.theme import (
    CARD_PADDING,
    GAP,
    GRID,
    MARK_GAP,
    MARK_SIZE,
    POPUP_MARGIN,
    POPUP_WIDTH,
    theme,
)
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.buttons import Button, PrimaryButton, WordButton
from desktop_app.ui.widgets.dialog_size import grow_to
from desktop_app.ui.widgets.promise_row import PromiseRow
from desktop_app.ui.widgets.reading_order import ReadingOrder
from desktop_app.ui.widgets.ring import Ring
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.showing import show_in_place
from desktop_app.ui.widgets.sparing import Sparing
from desktop_app.ui.widgets.surfaces import Rows, paint_afloat
from desktop_app.ui.widgets.text import plain_tip, second_line, title
from desktop_app.ui.words.days import how_many, weekday_name
from desktop_app.ui.words.spoken import plain_menu_text, say

_RING = 30
_SAME_CLICK_MS = 250
"""The click on the tray that takes the focus away comes again as one on the icon: it closes."""


class QuickLogWindow(QWidget):
    """Opens in the corner of the screen nearest the pointer; Esc or a click elsewhere closes it."""

    log_requested = Signal(object, object, object)
    undo_requested = Signal()
    reflect_requested = Signal(object, object)
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )  # fmt: skip
        self.setWindowTitle(self.tr("Kept: quick log"))
        self.setFixedWidth(theme().grown(POPUP_WIDTH))
        self._ring = Ring(_RING)
        self._share = title()
        self._open = second_line()
        self.bar = AcknowledgementBar(flat=True)
        self._missed: tuple[UUID, date] | None = None
        self.bar.undo_requested.connect(self.undo_requested)
        self.bar.reflect_requested.connect(self._reflect)
        self._rows = Rows(flat=True)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._area = Scrolled(inside)
        self._sparing = Sparing(inside, self.bar)
        self._not_today = WordButton(self.tr("Not today…"))
        self._open_kept = WordButton(self.tr("Open Kept"))
        self._menu = QMenu(self._not_today)
        self._column = QVBoxLayout()
        self._agenda: Agenda | None = None
        self._corner: QPoint | None = None
        self._left = QElapsedTimer()
        self._set_out()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.hide)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_requested.emit)

    def show_agenda(self, agenda: Agenda) -> None:
        """Draw today's share and what is open, now or when it opens."""
        self._agenda = agenda
        if self.isVisible():
            self._sparing.begin()
            self._draw(agenda)
            self._settle()

    def answer(self, logged: Logged) -> None:
        """Answer a log."""
        entry = logged.entry
        missed = (entry.promise, entry.day) if entry.outcome is Outcome.MISSED else None
        self.acknowledge(say(logged.acknowledgement), undo=logged.changed, missed=missed)

    def acknowledge(
        self, words: str, *, undo: bool = True, missed: tuple[UUID, date] | None = None
    ) -> None:
        """Answer with one line of fact, and Undo; after a miss ask what got in the way."""
        self._missed = missed
        self.bar.acknowledge(
            words,
            can_undo=undo,
            can_reflect=missed is not None,
            question=self.tr("What got in the way?"),
        )
        self._settle()

    def toggle(self) -> None:
        """Open in the corner nearest the pointer, or close."""
        is_same_click = self._left.isValid() and not self._left.hasExpired(_SAME_CLICK_MS)
        if self.isVisible() or is_same_click:
            self.hide()
            return
        self.bar.hide()
        self._corner = QCursor.pos()
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """It is drawn, and takes its place, each time it opens."""
        if self._agenda is not None:
            self._draw(self._agenda)
        self._settle()
        self._take_keyboard()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A click elsewhere closes it; its own menu does not."""
        super().changeEvent(event)
        is_left = event.type() is QEvent.Type.ActivationChange and self.isVisible()
        is_left = is_left and not self.isActiveWindow()
        if is_left and QGuiApplication.focusWindow() not in self._own_windows():
            self._left.start()
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline around it."""
        paint_afloat(self)

    def _draw(self, agenda: Agenda) -> None:
        self._ring.show_share(agenda.kept_share)
        self._share.say(
            self.tr("{kept} of {due} kept").format(kept=agenda.kept, due=agenda.chances)
            if agenda.items
            else self.tr("Nothing is due today")
        )
        self._open.say(self._open_line(agenda))
        from desktop_app.ui.words.how import today_how  # noqa: PLC0415 (when it is opened)

        how = today_how(agenda)
        self._share.setToolTip(plain_tip(how))
        self._share.setAccessibleDescription(how)
        self._fill(agenda)
        self._not_today.setVisible(bool(agenda.open))

    def _own_windows(self) -> tuple[QWindow | None, ...]:
        return (self.windowHandle(), self._menu.windowHandle())

    def _open_line(self, agenda: Agenda) -> str:
        weekday = weekday_name(agenda.day)
        if not agenda.open:
            return self.tr("{weekday}, nothing is open").format(weekday=weekday)
        count = len(agenda.open)
        if count == 1:
            return self.tr("{weekday}, one still open").format(weekday=weekday)
        return self.tr("{weekday}, {open} still open").format(
            weekday=weekday, open=how_many(count).lower()
        )

    def _fill(self, agenda: Agenda) -> None:
        is_at_a_row = self.focusWidget() in self._rows.findChildren(Button)
        fresh = Rows(flat=True)
        for number, due in enumerate(agenda.open):
            row = PromiseRow(quick_state(due, primary=number == 0))
            row.log_requested.connect(self._log)
            fresh.add(row)
        show_in_place(self._list, self._rows, fresh)
        self._rows = fresh
        self._area.setVisible(bool(agenda.open))
        if is_at_a_row:
            self._take_keyboard()
        self._menu.clear()
        for due in agenda.open:
            action = self._menu.addAction(plain_menu_text(due.terms.title))
            action.triggered.connect(
                lambda *_, due=due: self.log_requested.emit(due.promise.id, Outcome.MISSED, due.day)
            )

    def _take_keyboard(self) -> None:
        """The keyboard is on the first Done: one key keeps it."""
        done = self._rows.findChildren(PrimaryButton)
        (done[0] if done else self._open_kept).setFocus(Qt.FocusReason.OtherFocusReason)

    def _log(self, promise: object, day: object, outcome: object) -> None:
        self.log_requested.emit(promise, outcome, day)

    def _reflect(self) -> None:
        if self._missed is not None:
            self.hide()
            self.reflect_requested.emit(*self._missed)

    def _settle(self) -> None:
        """Take the height that is needed and keep to the corner; more than a screen scrolls."""
        where = self._corner or QCursor.pos()
        screen = QGuiApplication.screenAt(where) or QGuiApplication.primaryScreen()
        place = screen.availableGeometry()
        most = place.height() - 2 * POPUP_MARGIN
        grow_to(most, self, self._column, self._area, self._list)
        self.move(nearest_corner(place, self.size().toTuple(), where))

    def _set_out(self) -> None:
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._rows)
        head = QHBoxLayout()
        # Ring and words stand over the marks and the words of the rows.
        wider = (_RING - MARK_SIZE) // 2
        head.setContentsMargins(CARD_PADDING - wider, CARD_PADDING, CARD_PADDING, 2 * GRID)
        head.setSpacing(MARK_GAP - wider)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._share)
        words.addWidget(self._open)
        head.addWidget(self._ring)
        head.addLayout(words, 1)
        around, whole = ReadingOrder(self), self._column
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(whole)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        for part in (head, self._area, self.bar, self._foot()):
            whole.addLayout(part) if isinstance(part, QHBoxLayout) else whole.addWidget(part)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP, GAP, GAP, GAP)
        foot.addWidget(self._not_today)
        foot.addStretch(1)
        foot.addWidget(self._open_kept)
        self._not_today.clicked.connect(self._ask_which)
        self._open_kept.clicked.connect(self.open_requested)
        self._open_kept.clicked.connect(self.hide)
        return foot

    def _ask_which(self) -> None:
        actions = self._menu.actions()
        if len(actions) == 1:
            actions[0].trigger()
        else:
            self._menu.popup(self._not_today.mapToGlobal(QPoint(0, 0)))


def nearest_corner(place: QRect, size: tuple[int, int], pointer: QPoint) -> QPoint:
    """Where a window of `size` stands in the corner of `place` that is nearest `pointer`."""
    width, height = size
    is_left = pointer.x() < place.center().x()
    is_top = pointer.y() < place.center().y()
    x = place.left() + POPUP_MARGIN if is_left else place.right() - width - POPUP_MARGIN
    y = place.top() + POPUP_MARGIN if is_top else place.bottom() - height - POPUP_MARGIN
    return QPoint(x, y)
