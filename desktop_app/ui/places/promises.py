"""Promises, connected: what there is in, changes to it out."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint

from desktop_app.domain.promises import reordered
from desktop_app.ui.pages.promises import PromisesPage
from desktop_app.ui.places.promise_acts import PromiseActs
from desktop_app.ui.places.promises_state import covering, promises_state
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.promise_menu import promise_menu


def make(around: Surroundings) -> PromisesPage:
    """The page, drawn whenever it is in view and something changed."""
    page = PromisesPage()
    _Connected(page, around)
    return page


class _Connected(QObject):
    """Keeps the page and the diary together for as long as the page lives."""

    def __init__(self, page: PromisesPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around, self._promises = page, around, around.diary.promises
        page.new_requested.connect(around.promising.edit)
        page.begin_requested.connect(around.begin)
        page.edit_requested.connect(around.promising.edit)
        page.delete_requested.connect(self._delete)
        page.more_requested.connect(self._offer_more)
        page.return_requested.connect(lambda own: self._acts(own).come_back().do())
        page.ordered.connect(self._order)
        page.pause_all_requested.connect(around.promising.pause)
        page.resume_all_requested.connect(self._resume_all)
        page.undo_requested.connect(around.wishes.undo)
        page.shown.connect(self._draw)
        around.changes.changed.connect(self._change)
        around.day.shown.connect(self._draw)
        around.wishes.told.connect(self._answer)
        around.wishes.done.connect(partial(self._answer, undo=True))

    def _draw(self) -> None:
        if self._page.isVisible():
            promises, today = self._promises, self._around.diary.today
            state = promises_state(promises.all(), promises.pauses_for_all(), today)
            self._page.show_promises(state)

    def _change(self) -> None:
        self._page.bar.hide()
        self._draw()

    def _answer(self, words: str, *, undo: bool = False) -> None:
        if self._page.isVisible():
            self._page.acknowledge(words, undo=undo)

    def _delete(self, promise: UUID) -> None:
        self._acts(promise).delete().do()

    def _offer_more(self, promise: UUID, place: QPoint) -> None:
        groups = self._acts(promise).groups(partial(self._page.shift, promise))
        promise_menu(groups, self._page).popup(place)

    def _acts(self, promise: UUID) -> PromiseActs:
        return PromiseActs(self._around, self._promises.get(promise))

    def _order(self, part: list[UUID]) -> None:
        order = reordered([promise.id for promise in self._promises.all()], part)
        self._around.wishes.carry_out(lambda: self._promises.order(order))

    def _resume_all(self) -> None:
        """Let what is going on as a pause for all end with yesterday."""
        today = self._around.diary.today
        for pause in covering(self._promises.pauses_for_all(), today):
            self._around.promising.carry_out(
                partial(self._promises.end_pause, pause, today - timedelta(days=1)),
                self.tr("The pause has ended. Promises are due from today."),
            )
