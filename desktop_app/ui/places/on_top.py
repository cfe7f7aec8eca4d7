"""Pages that have no bar of their own answer on top, with Undo."""

from __future__ import annotations

from functools import partial

from desktop_app.ui.pages.page import Page
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.undo_of_last import UndoOfLast


def answer_on_top(page: Page, around: Surroundings) -> None:
    """Say on `page` whatever is done while it is in view."""
    around.wishes.told.connect(page.answer)
    around.wishes.done.connect(partial(page.answer, undo=True))
    page.top.undo_requested.connect(around.wishes.undo)
    UndoOfLast(page.top, around.diary, around.changes)
