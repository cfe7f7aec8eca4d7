"""A page that is scrolled by the wheel keeps what its fields say."""

import pytest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.ui.main_window import MainWindow
from tests.clock import MONDAY, terms_of
from tests.ui.hands import roll


@pytest.fixture
def water(diary: Diary) -> Promise:
    made = diary.promises.add(terms_of("Water", MONDAY), baseline=True)
    diary.log(made.id, Outcome.KEPT)
    return made


@pytest.mark.parametrize("place", ["progress", "patterns", "settings"])
def test_no_field_changes_in_passing(
    place: str, water: Promise, window: MainWindow, qtbot: QtBot
) -> None:
    window.open_page(place)
    page = window.page_at(place)
    assert page is not None
    boxes, clocks = page.findChildren(QComboBox), page.findChildren(QAbstractSpinBox)
    qtbot.waitUntil(lambda: bool(boxes) and all(box.count() for box in boxes))
    said = [box.currentText() for box in boxes], [clock.text() for clock in clocks]
    for field in (*boxes, *clocks):
        roll(field, -120)
    assert said == ([box.currentText() for box in boxes], [clock.text() for clock in clocks])
