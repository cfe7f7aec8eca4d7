"""The journal: the diary by day, to read, to search, and to set right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.diary.journal import Slice
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import isolated
from desktop_app.domain.sought import Sought
from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.journal.day_picker import DayPicker
from desktop_app.ui.widgets.journal.fill_in import FillIn
from desktop_app.ui.widgets.journal.lines import Action, Kind, Line
from desktop_app.ui.widgets.journal.reader import Reader, Reading
from desktop_app.ui.widgets.journal.search_row import SearchRow
from desktop_app.ui.widgets.journal.timeline import Timeline
from desktop_app.ui.widgets.journal.view import JournalView
from desktop_app.ui.widgets.notices import EmptyState
from desktop_app.ui.widgets.text import quiet
from desktop_app.ui.words.days import long_date, month_and_year

_LEAST_HEIGHT = 160
_SAID = {
    Action.KEEP: Outcome.KEPT,
    Action.KEEP_SMALLER: Outcome.KEPT_SMALLER,
    Action.MISS: Outcome.MISSED,
}


class JournalPage(Page):
    """Asks for what it shows with `read_requested`; `show_slice` answers it at once or later."""

    read_requested = Signal(object)
    log_requested = Signal(object, object, object)
    more_requested = Signal(object, object, QPoint)
    day_requested = Signal(object, QPoint)
    fill_in_requested = Signal()
    pause_requested = Signal(object, object)
    out_requested = Signal(object, str)
    undo_requested = Signal()
    reflect_requested = Signal(object, object)
    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", fills=True, parent=parent)
        self.setAccessibleName(self.tr("Journal"))
        self._today = self._first = date.min
        self._answered: tuple[UUID, date] | None = None
        self._wanted = Sought()
        self.search = SearchRow()
        self.fill_bar = FillIn()
        self.bar = AcknowledgementBar()
        self.view = JournalView()
        self._reader = Reader(self.view)
        self._timeline = Timeline(self)
        self._nothing = quiet()
        self.how = Computed(apart=True)
        self._empty = EmptyState(
            "journal",
            self.tr("Your journal begins with the first word"),
            self.tr(
                "Each day appears here with its promises, notes and lessons. Log a promise on"
                " Today first."
            ),
            self.tr("Go to Today"),
        )
        self._body = QWidget()
        self._connect()
        self._fill()

    # what it shows

    def show_diary(
        self, today: date, first: date | None, promises: Sequence[tuple[UUID, str]]
    ) -> None:
        """Tell what the journal covers (no `first`: nothing yet), and which promises there are."""
        is_empty = first is None and not promises
        self._today, self._first = today, min(first or today, today)
        self.search.show_promises(promises)
        self._empty.setVisible(is_empty)
        self._body.setVisible(not is_empty)
        self.how.asked.setVisible(not is_empty)
        if is_empty:
            self.say("")
        elif first is None:
            self.say(self.tr("Your journal"))
        else:
            self.say(self.tr("Your journal since {month}").format(month=month_and_year(first)))
        self._timeline.cover(self._first, today)
        wanted, self._wanted = self._wanted, Sought()
        if not wanted.is_everything:
            self.search.look_for(wanted)

    def looked_at(self) -> Sought:
        """What is looked for; days that were to be filled in are left."""
        return replace(self._reader.sought, open_between=None)

    def look_at(self, chosen: object) -> None:
        """Look for it once the diary is shown."""
        if isinstance(chosen, Sought):
            self._wanted = chosen

    def show_day(self, day: date) -> None:
        """Bring a day into view, whatever there is about it."""
        self._leave_search()
        self._reader.pin(day)

    def fill_in(self, first: date, last: date) -> None:
        """Show what is open from `first` to `last`, to be said with one click each."""
        self.search.clear()
        self.fill_bar.ask(first, last)
        self._seek(Sought(open_between=(first, last)))
        asked = (line.key for line in self.view.window_of_lines.lines if line.kind is Kind.OPEN)
        self.view.make_current(next(asked, None))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read anew what is shown; the reader stays where they are."""
        anchor, current = self.view.anchor(), self.view.current
        is_on_top = self.view.verticalScrollBar().value() == 0
        if anchor is None or (is_on_top and self.view.window_of_lines.newer_edge is None):
            self._reader.read_newest(self._today)
        else:
            self._reader.read_from(anchor.day, anchor)
        if current is not None:
            self.view.make_current(current.key)

    def show_slice(self, reading: Reading, read: Slice, newer_edge: date | None = None) -> None:
        """Show the answer to `reading`; `newer_edge` says where newer ones of FROM begin."""
        self._reader.show_slice(reading, read, self._today, newer_edge)

    def acknowledge(self, words: str, about: tuple[UUID, date] | None, *, undo: bool) -> None:
        """Answer with one line of fact; `about` is the entry that Reflect would open."""
        if self._body.isHidden():
            self.answer(words, undo=undo)
            return
        self.leave_answer()
        self._answered = about
        self.bar.acknowledge(words, can_undo=undo, can_reflect=about is not None)

    # what it does

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar stands where that of other pages does."""
        super().resizeEvent(event)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = self._timeline.sizeHint().width()
        x = 0 if is_mirrored else self.width() - width
        self._timeline.setGeometry(x, 0, width, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The sides of the page scroll the journal too."""
        QCoreApplication.sendEvent(self.view.verticalScrollBar(), event)

    def _seek(self, sought: Sought) -> None:
        if not sought.open_between:
            self.fill_bar.hide()
        self.view.mark_words(sought.text)
        self._reader.seek(sought, self._today)

    def _say_what_is_shown(self) -> None:
        window, sought = self.view.window_of_lines, self._reader.sought
        text = sought.text.strip()
        words = ""
        if window.older_edge is not None and not window.rowCount():
            words = self.tr("Looking further back: {day}").format(day=long_date(window.older_edge))
        elif not window.rowCount() and sought.open_between:
            words = self.tr("Nothing is open in these days.")
        elif not window.rowCount() and text:
            words = self.tr("Nothing found for “{text}”. Fewer or shorter words find more.").format(
                text=isolated(text)
            )
        elif not window.rowCount():
            words = self.tr("No entry is like that yet.")
        self._nothing.say(words)
        self._nothing.setVisible(bool(words))
        if words and self.view.hasFocus():
            self._focus_search()
        self.view.setVisible(not words)
        is_long = self._timeline.maximum() > 0 and not sought.open_between
        self._timeline.setVisible(is_long and not words)
        if self._body.isHidden():
            return
        if words:
            self.line.say("")
        self.line.setVisible(not words or bool(text))  # the search stays where it is
        if (anchor := self.view.anchor()) is not None:
            self._show_month(anchor.day)

    def _leave_search(self) -> None:
        self.search.clear()
        self.fill_bar.hide()
        if not self._reader.sought.is_everything:
            self._reader.sought = Sought()
            self.view.mark_words("")

    def _act(self, line: Line, action: Action, place: QPoint) -> None:
        if action in _SAID:
            self.log_requested.emit(line.promise, _SAID[action], line.day)
        elif action is Action.FILL_IN:
            self.fill_in(line.first, line.day)
        elif line.promise is not None:
            self.more_requested.emit(line.promise, line.day, place)
        elif line.kind is not Kind.SILENCE:
            self.day_requested.emit(line.day, place)

    def _pick_day(self) -> None:
        anchor = self.view.anchor()
        picker = DayPicker(anchor.day if anchor else self._today, self._today, self.window())
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(self._go_to)
        picker.open()

    def _go_to(self, day: date) -> None:
        self.show_day(day)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_along(self, day: date) -> None:
        """Follow the timeline within what is looked for."""
        self._reader.read_from(day, day)

    def _show_month(self, day: date) -> None:
        self.line.say(month_and_year(day))
        self.line.show()
        self._timeline.show_day(day)

    def _take_out(self) -> None:
        sought = replace(self._reader.sought, open_between=None)
        self.out_requested.emit(sought, self.search.shown)

    def _focus_search(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def _go_to_found(self) -> None:
        """From the search to the first entry that was found; the day above it stays in view."""
        lines = self.view.window_of_lines.lines
        if not self._reader.sought.is_everything:
            self.view.make_current(next((line.key for line in lines if line.promise), None))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _reflect(self) -> None:
        if self._answered is not None:
            self.reflect_requested.emit(*self._answered)

    def _connect(self) -> None:
        self.search.sought.connect(self._seek)
        self.search.left.connect(self._go_to_found)
        self.search.day_requested.connect(self._pick_day)
        self.search.fill_in_requested.connect(self.fill_in_requested)
        self.search.out_requested.connect(self._take_out)
        self.fill_bar.changed.connect(self.fill_in)
        self.fill_bar.pause_requested.connect(self.pause_requested)
        self.fill_bar.left.connect(lambda: self._seek(Sought()))
        self.bar.undo_requested.connect(self.undo_requested)
        self.bar.reflect_requested.connect(self._reflect)
        self.view.acted.connect(self._act)
        self._reader.read_requested.connect(self.read_requested)
        self._reader.went_on.connect(self._say_what_is_shown)
        self.view.scrolled_to.connect(self._show_month)
        self.view.first_wanted.connect(lambda: self._go_along(self._today))
        self.view.last_wanted.connect(lambda: self._go_along(self._first))
        self._timeline.day_chosen.connect(self._go_along)
        self._empty.acted.connect(self.start_requested)
        for keys, act in (("Ctrl+F", self._focus_search), ("Ctrl+G", self._pick_day)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    def _fill(self) -> None:
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self.search, self.fill_bar, self.bar, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addStretch()  # takes the room of the view where that is hidden
        self._nothing.hide()
        self._empty.hide()
        self.aside.addWidget(self.how.asked)
        self.column.addWidget(self.how)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
