"""Progress, connected: figures in while the page is open, days and ranges out."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.ui.graphs.progress import Chosen, progress_state
from desktop_app.ui.pages.progress import ProgressPage
from desktop_app.ui.places.on_top import answer_on_top
from desktop_app.ui.places.surroundings import Surroundings


class _Progress(QObject):
    """What the user chose to look at, and whether the page is behind the diary."""

    def __init__(self, around: Surroundings, page: ProgressPage) -> None:
        super().__init__(page)
        self._around, self._page = around, page
        self._chosen = Chosen()
        self._stale = True
        page.range_chosen.connect(self._choose_range)
        page.promise_chosen.connect(self._choose_promise)
        page.drawn.day_chosen.connect(lambda day: around.go("journal", day))
        page.drawn.refused.connect(around.wishes.refused)
        page.today_requested.connect(lambda: around.go("today", None))
        page.review_requested.connect(lambda: around.go("review", None))
        page.appeared.connect(self.catch_up)
        around.day.shown.connect(self._fall_behind)
        answer_on_top(page, around)

    def catch_up(self) -> None:
        """Draw the figures as they are now, if they changed since."""
        if not self._stale:
            return
        self._stale = False
        diary = self._around.diary
        today = diary.today
        promises = [(p.id, p.terms_on(today).title) for p in diary.promises.all()]
        if self._chosen.promise not in dict(promises):  # it was deleted, here or elsewhere
            self._chosen = Chosen(self._chosen.range)
        self._page.show_promises(promises, self._chosen.promise)
        if diary.store.span() is None:
            self._page.show_empty()
        else:
            self._page.show_state(progress_state(diary, self._chosen))

    def _fall_behind(self, *_day: object) -> None:
        self._stale = True
        if self._page.isVisible():
            self.catch_up()

    def _choose_range(self, key: str) -> None:
        self._chosen = Chosen(key, self._chosen.promise)
        self._fall_behind()

    def _choose_promise(self, promise: UUID | None) -> None:
        self._chosen = Chosen(self._chosen.range, promise)
        self._fall_behind()


def make(around: Surroundings) -> ProgressPage:
    """The page, drawn when it appears."""
    page = ProgressPage()
    _Progress(around, page)
    return page
