"""Today's line about the weekly review, connected: there while one waits, until it is left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from desktop_app.domain.checkins import CheckIn
from desktop_app.ui.pages.review_line import ReviewLine
from desktop_app.ui.places.surroundings import Surroundings

_LEFT: Final = "review left"


class ReviewOffering(QObject):
    """Shows the line when the day was told anew."""

    def __init__(self, line: ReviewLine, around: Surroundings) -> None:
        super().__init__(line)
        self._line, self._around = line, around
        line.opened.connect(lambda: around.cues.check_in(CheckIn.REVIEW))
        line.left.connect(self._leave)
        around.day.follow(lambda *_: self.look())

    def look(self) -> None:
        """See whether a review waits."""
        diary = self._around.diary
        week = diary.reviews.due()
        was_left = week is not None and diary.draft(_LEFT) == {"week": week.isoformat()}
        self._line.setVisible(week is not None and not was_left)

    def _leave(self) -> None:
        diary = self._around.diary
        if (week := diary.reviews.due()) is not None:
            self._around.wishes.keep_draft(_LEFT, {"week": week.isoformat()})
        self._line.hide()
