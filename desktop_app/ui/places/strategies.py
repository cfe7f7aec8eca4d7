"""Strategies, connected: the library in, what is kept, used and removed out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from desktop_app.diary.strategies import Candidate
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.dialogs.shows import ShowsDialog
from desktop_app.ui.pages.strategies import StrategiesPage
from desktop_app.ui.places.strategies_state import all_shows, strategies_state, usable_for
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.spoken import plain_menu_text
from desktop_app.ui.words.strategies import titles_of


def make(around: Surroundings) -> StrategiesPage:
    """The page, drawn whenever it is in view and something changed."""
    page = StrategiesPage()
    _Connected(page, around)
    return page


class _Connected(QObject):
    """Keeps the page and the diary together for as long as the page lives."""

    def __init__(self, page: StrategiesPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around, self._diary = page, around, around.diary
        keeping = around.keeping
        page.appeared.connect(self._draw)
        page.sought.connect(self._draw)
        page.new_requested.connect(keeping.write_down)
        page.edit_requested.connect(keeping.edit)
        page.remove_requested.connect(keeping.remove)
        page.use_requested.connect(self._use)
        page.candidate_kept.connect(self._keep)
        page.candidate_left.connect(self._leave)
        page.shows_requested.connect(self._read_shows)
        self._back: Callable[[], object] = around.wishes.undo
        page.undo_requested.connect(self._take_back)
        around.changes.changed.connect(self._change)
        around.day.shown.connect(self._draw)
        around.wishes.told.connect(self._answer)
        around.wishes.done.connect(partial(self._answer, undo=True))

    def _draw(self, *_said: object) -> None:
        if self._page.isVisible():
            self._page.show_state(strategies_state(self._diary, self._page.field.text()))

    def _change(self, *_changed: object) -> None:
        self._page.bar.hide()
        self._draw()

    def _answer(self, words: str, *, undo: bool = False) -> None:
        self._back = self._around.wishes.undo
        if self._page.isVisible():
            self._page.acknowledge(words, undo=undo)

    def _use(self, strategy: UUID, place: QPoint) -> None:
        """For the promise that it can be used for; where there are several, the user says which."""
        known = self._diary.strategies.get(strategy)
        ways = usable_for(self._diary, known.strategy) if known else ()
        if len(ways) == 1:
            self._around.keeping.use(strategy, ways[0])
            return
        titles, menu = titles_of(self._diary), QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        for promise in ways:
            action = menu.addAction(plain_menu_text(titles[promise]))
            action.triggered.connect(
                lambda *_, promise=promise: self._around.keeping.use(strategy, promise)
            )
        menu.popup(place)

    def _keep(self, key: str) -> None:
        for candidate in self._candidates(key):
            self._around.keeping.draw_from(candidate.entry, candidate.source)

    def _leave(self, key: str) -> None:
        strategies = self._diary.strategies
        for candidate in self._candidates(key):
            if self._around.wishes.carry_out(partial(strategies.leave, candidate)):
                self._answer(self.tr("It is not offered again."), undo=True)
                self._back = partial(self._offer_again, candidate)
        self._draw()

    def _take_back(self) -> None:
        self._back()

    def _offer_again(self, candidate: Candidate) -> None:
        self._around.wishes.carry_out(partial(self._diary.strategies.offer_again, candidate))
        self._change()

    def _candidates(self, key: str) -> list[Candidate]:
        return [each for each in self._diary.strategies.candidates() if each.key == key]

    def _read_shows(self) -> None:
        open_dialog(ShowsDialog(all_shows(self._diary), self._around.window))
