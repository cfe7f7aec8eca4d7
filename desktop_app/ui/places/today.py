"""Today, connected: the agenda in, logs, notes, order and reflections out."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QPoint

from desktop_app.diary import Diary
from desktop_app.diary.logging import Logged
from desktop_app.domain.agenda import Agenda, Away
from desktop_app.domain.days import Part
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import isolated
from desktop_app.domain.promises import reordered
from desktop_app.ui.pages.day_note import DayNote
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.undo_of_last import UndoOfLast
from desktop_app.ui.words.guide import guide_line
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

_LOOK_BACK: Final = timedelta(days=90)
_OFFERED: Final = 5
_LEFT: Final = "away"


def make(around: Surroundings) -> TodayPage:
    """The page, drawn with the day as it stands."""
    page = TodayPage()
    connected = _Connected(page, around)
    around.window.when_painted(connected.attend)
    return page


class _Connected(QObject):
    """Keeps the page and the diary together for as long as the page lives."""

    def __init__(self, page: TodayPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around, self._diary = page, around, around.diary
        wishes = around.wishes
        page.log_requested.connect(wishes.log)
        page.undo_requested.connect(wishes.undo)
        page.reflect_requested.connect(around.reflect)
        page.more_requested.connect(self._offer_more)
        page.order_requested.connect(self._order)
        page.promise_requested.connect(around.begin)
        page.note.note_requested.connect(lambda name: self._note([name]))
        page.note.nothing_requested.connect(lambda: self._note([]))
        page.note.unnote_requested.connect(self._unnote)
        page.away.fill_requested.connect(self._fill_in)
        page.away.pause_requested.connect(self._pause)
        page.away.left.connect(self._leave)
        page.guide.closed.connect(self._close_guide)
        wishes.logged.connect(self._answer_log)
        wishes.done.connect(lambda words: page.acknowledge(words, None, undo=True))
        wishes.told.connect(lambda words: page.acknowledge(words, None, undo=False))
        UndoOfLast(page.bar, self._diary, around.changes)
        around.day.follow(self._show)

    def attend(self) -> None:
        """Show cues, and what there is to offer, now that the day is on the screen."""
        from desktop_app.ui.figure_of_today import FigureOfToday  # noqa: PLC0415 (it can wait)
        from desktop_app.ui.learning.offering import Offering  # noqa: PLC0415 (evidence is slow to load)
        from desktop_app.ui.learning.review_offering import ReviewOffering  # noqa: PLC0415 (so is this)

        page, around = self._page, self._around
        page.cues.answer_requested.connect(around.cues.answer)
        page.cues.end_of_hold_requested.connect(lambda: around.cues.holding.hold("off"))
        page.cues.show_cues(around.cues.now)
        around.cues.told.connect(page.cues.show_cues)
        page.show_below(FigureOfToday(around.day, page))
        Offering(page.offer, page.kind, around)
        ReviewOffering(page.review, around)

    def _show(self, agenda: Agenda, yesterday: Agenda, part: Part) -> None:
        page, diary = self._page, self._diary
        page.show_beginning(has_promises=bool(diary.promises.all()))
        page.show_agenda(agenda, yesterday, part)
        page.show_note(_day_note(diary, agenda.day, _defaults()))
        page.show_away(self._away())
        page.guide.show_line(self._guide(agenda.day))

    def _answer_log(self, logged: Logged) -> None:
        entry = logged.entry
        title = self._diary.promises.get(entry.promise).terms_on(entry.day).title
        line = say(logged.acknowledgement)
        words = translate("Today", "{line} ({title})").format(line=line, title=isolated(title))
        about = entry.promise, entry.day
        missed = entry.outcome is Outcome.MISSED
        self._page.acknowledge(words, about, undo=logged.changed, missed=missed)

    def _offer_more(self, promise: UUID, day: date, place: QPoint) -> None:
        from desktop_app.ui.entry_menu import (  # noqa: PLC0415 (the first paint has no menu)
            add_pace,
            add_strategies,
            entry_menu,
        )

        for due in self._diary.agenda(day).items:
            if due.promise.id == promise:
                wishes, reflect = self._around.wishes, self._around.reflect
                menu = entry_menu(due, wishes, reflect, self._page)
                add_strategies(menu, due.entry, self._around.keeping)
                add_pace(menu, due, self._around, is_today=day == self._diary.today)
                menu.popup(place)

    def _order(self, ids: list[UUID]) -> None:
        order = reordered([promise.id for promise in self._diary.promises.all()], ids)
        self._around.wishes.carry_out(lambda: self._diary.promises.order(order))

    def _note(self, names: list[str]) -> None:
        self._around.wishes.carry_out(lambda: self._diary.note_day(self._diary.today, names))

    def _unnote(self, name: str) -> None:
        self._around.wishes.carry_out(lambda: self._diary.unnote_day(self._diary.today, name))

    def _fill_in(self, away: Away) -> None:
        from desktop_app.ui.pages.journal import JournalPage  # noqa: PLC0415 (made when asked for)

        self._around.go("journal", None)
        page = self._around.window.page_at("journal")
        if isinstance(page, JournalPage):
            page.fill_in(away.first, away.last)

    def _pause(self, away: Away) -> None:
        self._around.promising.pause_past(away.first, away.last)

    def _leave(self, away: Away) -> None:
        self._around.wishes.keep_draft(_LEFT, {"first": away.first.isoformat()})
        self._page.show_away(None)

    def _guide(self, today: date) -> str:
        """The line of the first week for today, unless the user closed it."""
        began = [promise.started_on for promise in self._diary.promises.all()]
        if not began or self._around.machine.settings.guide_closed:
            return ""
        return guide_line(min(began), today)

    def _close_guide(self) -> None:
        self._around.machine.change(guide_closed=True)
        self._page.guide.show_line("")

    def _away(self) -> Away | None:
        """The gap before today, unless the user left it as it is."""
        away, left = self._diary.away(), self._diary.draft(_LEFT)
        was_left = away is not None and left == {"first": away.first.isoformat()}
        return None if was_left else away


def _day_note(diary: Diary, day: date, defaults: tuple[str, ...]) -> DayNote:
    """What is noted of `day`, offering what the user noted most often lately."""
    contexts = list(diary.store.day_contexts(day - _LOOK_BACK, day - timedelta(days=1)))
    counts = Counter(noted.name for context in contexts for noted in context.noted)
    known = tuple(name for name, _count in counts.most_common())
    usual = tuple(dict.fromkeys((*known[:_OFFERED], *defaults)))[:_OFFERED]
    held = diary.store.day_context(day)
    is_answered = held is not None and held.answered_at is not None
    noted = tuple(noted.name for noted in held.noted) if held and is_answered else None
    return DayNote(noted, usual, known)


def _defaults() -> tuple[str, ...]:
    return (
        translate("Today", "slept badly"),
        translate("Today", "travelling"),
        translate("Today", "ill"),
        translate("Today", "busy day"),
    )
