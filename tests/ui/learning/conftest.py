"""A promise of today, and the page it is on."""

from uuid import UUID

import pytest

from desktop_app.diary import Diary
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.today import TodayPage
from tests.clock import terms_of


@pytest.fixture
def promise(diary: Diary) -> UUID:
    terms = terms_of("Write one sentence", smaller="One word")
    return diary.promises.add(terms, baseline=True).id


@pytest.fixture
def page(promise: UUID, window: MainWindow) -> TodayPage:
    made = window.page_at("today")
    assert isinstance(made, TodayPage)
    return made
