"""What is done is answered with Undo on every page, for as long as that takes it back."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import State
from desktop_app.ui.pages.page import Page
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from tests.clock import terms_of
from tests.ui.hands import open_page, press, told


@pytest.mark.parametrize("place", ["progress", "review", "settings", "patterns"])
def test_a_page_answers_with_undo(place: str, program: Program, diary: Diary, qtbot: QtBot) -> None:
    water = diary.promises.add(terms_of("Water")).id
    page = open_page(program, place, Page, qtbot)
    program._around.promising.rest(water)
    assert "rests now. Its record stays, and it can return." in told(page)
    press(_bar(page), "Undo")
    assert diary.promises.get(water).state_on(diary.today) is State.ACTIVE
    program._around.promising.rest(water)
    diary.log(diary.promises.add(terms_of("Walk")).id, Outcome.KEPT)
    assert not _bar(page).offers_undo, "it would take back the walk"


def _bar(page: Page) -> AcknowledgementBar:
    return next(bar for bar in page.findChildren(AcknowledgementBar) if bar.isVisible())
