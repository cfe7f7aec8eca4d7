"""Check-ins are opened in the window: the review on its own page, the daily ones on theirs."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.checkins import CheckIn
from desktop_app.ui.places.surroundings import Surroundings

_DAILY: Final = "check_in"


def open_check_in(around: Surroundings, which: CheckIn) -> None:
    """Begin it."""
    if which is CheckIn.REVIEW:
        _open_review(around)
    else:
        _open_daily(around, which)


def _open_daily(around: Surroundings, which: CheckIn) -> None:
    from desktop_app.ui.pages.check_in import CheckInPage  # noqa: PLC0415 (made when needed)

    around.window.open_page(_DAILY)
    page = around.window.page_at(_DAILY)
    if isinstance(page, CheckInPage):
        page.begin(which)


def _open_review(around: Surroundings) -> None:
    from desktop_app.ui.pages.review import ReviewPage  # noqa: PLC0415 (made when needed)

    around.wishes.carry_out(lambda: around.diary.cues.open_check_in(CheckIn.REVIEW))
    around.window.open_page(CheckIn.REVIEW.value)
    page = around.window.page_at(CheckIn.REVIEW.value)
    if isinstance(page, ReviewPage):
        page.begin()
