"""A person who only ever clicks Done is never asked anything."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import PrimaryButton
from tests.clock import MONDAY, FakeClock, terms_of

DAYS = 35
DAY = timedelta(days=1)


def test_five_weeks_of_done_open_nothing(
    program: Program, diary: Diary, clock: FakeClock, qtbot: QtBot
) -> None:
    promise = diary.promises.add(terms_of("Drink a glass of water"), baseline=True)
    program.start(hidden=False, has_tray=False)
    window = program._window
    page = window.page_at("today")
    assert isinstance(page, TodayPage)
    for n in range(DAYS):
        clock.set(MONDAY + n * DAY)
        program._around.day.tell()
        QApplication.processEvents()
        (done,) = [b for b in page.findChildren(PrimaryButton) if b.isVisible()]
        assert done.words == "Done"
        QTest.mouseClick(done, Qt.MouseButton.LeftButton)
        entry = diary.store.entry(promise.id, MONDAY + n * DAY)
        assert entry is not None, "one click is enough"
        assert (entry.outcome, entry.is_reflected) == (Outcome.KEPT, False)
        asked = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | QMessageBox)]
        assert not [w for w in asked if w.isVisible()]
        assert window.page == "today"
    assert diary.strategies.candidates() == []
    assert diary.learning.trial_to_decide() is None
    assert diary.learning.rest_to_look_at() is None
