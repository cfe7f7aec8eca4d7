"""Today, connected: the agenda in, logs and reflections out."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint

from desktop_app.diary.diary import Logged
from desktop_app.ui.entry_menu import entry_menu
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.spoken import say


def make(around: Surroundings) -> TodayPage:
    """The page, drawn with the day as it stands."""
    page, diary, wishes = TodayPage(), around.diary, around.wishes

    def answer_log(logged: Logged) -> None:
        entry = logged.entry
        title = diary.promises.get(entry.promise).terms_on(entry.day).title
        words = page.tr("{line} ({title})").format(line=say(logged.acknowledgement), title=title)
        page.acknowledge(words, (entry.promise, entry.day), undo=logged.changed)

    def offer_more(promise: UUID, day: date, place: QPoint) -> None:
        for due in diary.agenda(day).items:
            if due.promise.id == promise:
                entry_menu(due, wishes, around.reflect, page).popup(place)

    page.log_requested.connect(wishes.log)
    page.undo_requested.connect(wishes.undo)
    page.reflect_requested.connect(around.reflect)
    page.more_requested.connect(offer_more)
    wishes.logged.connect(answer_log)
    wishes.told.connect(lambda words: page.acknowledge(words, None, undo=False))
    around.day.shown.connect(page.show_agenda)
    around.day.tell()
    return page
