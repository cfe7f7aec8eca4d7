"""How today's share is computed: below the day, as soon as that is on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.agenda import Agenda
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.words.how import today_how


class FigureOfToday(Computed):
    """Follows the day, on its `page`."""

    def __init__(self, day: CurrentDay, page: QWidget) -> None:
        super().__init__("", page)
        day.follow(self._answer)

    def _answer(self, agenda: Agenda, *_rest: object) -> None:
        self.explain(today_how(agenda))
