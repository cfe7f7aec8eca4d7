"""The journal, connected: slices of the diary in, entries, notes and pauses out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu

from desktop_app.diary.journal import Journal
from desktop_app.diary.logging import Logged
from desktop_app.domain.agenda import Due
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import State
from desktop_app.domain.sought import Sought
from desktop_app.ui.entry_menu import add_strategies, entry_menu
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.undo_of_last import UndoOfLast
from desktop_app.ui.widgets.journal.day_note import DayNoteDialog
from desktop_app.ui.widgets.journal.reader import Reading, Way
from desktop_app.ui.words.days import long_date
from desktop_app.ui.words.how import journal_how
from desktop_app.ui.words.spoken import plain_menu_text, say

_DAY: Final = timedelta(days=1)
_LATELY: Final = timedelta(days=14)
_FOUR_WEEKS: Final = timedelta(days=27)
_USUAL: Final = 8
_TAGS: Final = 24


def make(around: Surroundings) -> JournalPage:
    """The page, drawn when it appears."""
    page = JournalPage()
    _JournalPlace(around, page)
    return page


class _JournalPlace(QObject):
    """Whether the page is behind the diary, and what it asks of it."""

    def __init__(self, around: Surroundings, page: JournalPage) -> None:
        super().__init__(page)
        self._around, self._page, self._diary = around, page, around.diary
        self._journal = Journal(around.diary, long_date)
        self._is_behind = True
        wishes = around.wishes
        page.read_requested.connect(self._read)
        page.log_requested.connect(wishes.log)
        page.undo_requested.connect(wishes.undo)
        page.reflect_requested.connect(around.reflect)
        page.more_requested.connect(self._offer_more)
        page.day_requested.connect(self._offer_for_day)
        page.fill_in_requested.connect(self._fill_in)
        page.pause_requested.connect(self._pause)
        page.out_requested.connect(self._take_out)
        page.start_requested.connect(lambda: around.go("today", None))
        page.appeared.connect(self._catch_up)
        page.how.unfolded.connect(self._explain)
        wishes.logged.connect(self._answer_log)
        wishes.done.connect(lambda words: self._answer(words, undo=True))
        wishes.told.connect(self._answer)
        page.top.undo_requested.connect(wishes.undo)
        for bar in (page.bar, page.top):
            UndoOfLast(bar, self._diary, around.changes)
        around.changes.changed.connect(self._fall_behind)
        around.day.shown.connect(self._turn_the_day)
        self._told_today = self._diary.today

    def _read(self, reading: Reading) -> None:
        journal, sought, pinned = self._journal, reading.sought, reading.pinned
        match reading.way:
            case Way.FROM:
                start = journal.start(reading.day, sought)
                read = journal.older(start, sought, pinned)
                self._page.show_slice(reading, read, start - _DAY)
            case Way.OLDER:
                self._page.show_slice(reading, journal.older(reading.day, sought, pinned))
            case Way.NEWER:
                self._page.show_slice(reading, journal.newer(reading.day, sought, pinned))

    def _catch_up(self) -> None:
        if self._is_behind:
            self._is_behind = False
            today = self._diary.today
            promises = [(p.id, p.terms_on(today).title) for p in self._diary.promises.all()]
            self._page.show_diary(today, self._journal.first_day, promises)
            self._page.search.show_tags(self._diary.store.usual_tags()[:_TAGS])
            self._page.refresh()
            if self._page.how.is_unfolded:
                self._explain()

    def _explain(self) -> None:
        today = self._diary.today
        lately = self._diary.store.entries_between(today - _FOUR_WEEKS, today)
        self._page.how.explain(journal_how(list(lately), today))

    def _fall_behind(self, *_changed: object) -> None:
        self._is_behind = True
        if self._page.isVisible():
            self._catch_up()

    def _turn_the_day(self, *_day: object) -> None:
        if self._diary.today != self._told_today:
            self._told_today = self._diary.today
            self._fall_behind()

    def _answer_log(self, logged: Logged) -> None:
        if self._page.isVisible():
            entry = logged.entry
            title = self._diary.promises.get(entry.promise).terms_on(entry.day).title
            words = self.tr("{line} ({title}, {day})").format(
                line=say(logged.acknowledgement), title=isolated(title), day=long_date(entry.day)
            )
            self._page.acknowledge(words, (entry.promise, entry.day), undo=logged.changed)

    def _answer(self, words: str, *, undo: bool = False) -> None:
        if self._page.isVisible():
            self._page.acknowledge(words, None, undo=undo)

    def _offer_more(self, promise: UUID, day: date, place: QPoint) -> None:
        due = self._due(promise, day)
        menu = entry_menu(due, self._around.wishes, self._around.reflect, self._page)
        add_strategies(menu, due.entry, self._around.keeping)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    def _due(self, promise: UUID, day: date) -> Due:
        """The promise on that day, whether it was asked for or not."""
        held = self._diary.promises.get(promise)
        terms = held.terms_on(day)
        entry = self._diary.store.entry(promise, day)
        return Due(held, terms, day, terms.part(self._diary.rule), entry)

    def _offer_for_day(self, day: date, place: QPoint) -> None:
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Note the day…")).triggered.connect(lambda: self._note(day))
        others = menu.addMenu(self.tr("Add an entry"))
        said = {entry.promise for entry in self._diary.store.entries_between(day, day)}
        for promise in self._diary.promises.all():
            if promise.id in said or promise.state_on(day) is State.ARCHIVED:
                continue
            action = others.addAction(plain_menu_text(promise.terms_on(day).title))
            action.triggered.connect(
                lambda *_, which=promise.id: self._offer_more(which, day, place)
            )
        others.setEnabled(not others.isEmpty() and day <= self._diary.today)
        menu.popup(place)

    def _note(self, day: date) -> None:
        store = self._diary.store
        held = store.day_context(day)
        noted = [each.name for each in held.noted] if held else []
        usual = store.pages.usual_circumstances()[:_USUAL]
        name, window = f"note {day.isoformat()}", self._around.window
        dialog = DayNoteDialog(long_date(day), noted, usual, self._diary.draft(name), window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda names: self._note_day(day, names, name, dialog))
        dialog.left.connect(partial(self._around.wishes.keep_draft, name))
        dialog.open()

    def _note_day(self, day: date, names: list[str], draft: str, dialog: QDialog) -> None:
        note = partial(self._diary.note_day, day, names, whole=True)
        if self._around.wishes.do(note, self.tr("Noted.")):
            dialog.accept()
            self._around.wishes.keep_draft(draft, None)

    def _take_out(self, sought: Sought, shown: str) -> None:
        from desktop_app.ui.exchange.journal_out import JournalOut  # noqa: PLC0415 (made when asked for)

        JournalOut(self._around, sought, shown)

    def _fill_in(self) -> None:
        away, today = self._diary.away(), self._diary.today
        if away is not None:
            self._page.fill_in(away.first, away.last)
        else:
            self._page.fill_in(today - _LATELY, today - _DAY)

    def _pause(self, first: date, last: date) -> None:
        self._around.promising.pause_past(first, last)
