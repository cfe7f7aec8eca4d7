"""“How is this computed?” stands beside the figures, and answers with the user's own numbers."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.revisions import Tally
from desktop_app.domain.strategies import Helped
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.computed import Computed
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.words.how import strategies_how, trial_how
from tests.clock import FakeClock, terms_of
from tests.gallery.face import face, settle

ASKED = "How is this computed?"


def question(on: QWidget | None, qtbot: QtBot) -> Button:
    """The question that can be seen there, as soon as it is."""
    assert on is not None

    def seen() -> list[Button]:
        return [b for b in on.findChildren(Button) if b.words == ASKED and b.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()[0]


def answer(on: QWidget) -> str:
    """What is unfolded there."""
    found = [computed for computed in on.findChildren(Computed) if computed.is_unfolded]
    texts = [text for computed in found for text in computed.findChildren(Text)]
    return " ".join(text.text() for text in texts if text.isVisible())


def test_todays_share_is_explained_below_the_day_by_keyboard(
    diary: Diary, window: MainWindow, around: Surroundings, qtbot: QtBot
) -> None:
    walk, sing = (diary.promises.add(terms_of(title)).id for title in ("Walk", "Sing"))
    around.wishes.log(walk, Outcome.KEPT_SMALLER)
    around.wishes.log(sing, Outcome.SKIPPED)
    page = window.page_at("today")
    assert page is not None
    asked = question(page, qtbot)
    asked.setFocus()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    said = answer(page)
    assert "2 chances: 0 kept at full size, 1 smaller, 0 not kept, 1 open" in said
    assert "the ring shows 1 of 2" in said
    assert "more than the day asked for: 1" in said
    around.wishes.log(diary.promises.all()[0].id, Outcome.KEPT)
    qtbot.waitUntil(lambda: "the ring shows 2 of 2" in answer(page))
    QTest.keyClick(asked, Qt.Key.Key_Space)
    assert not answer(page)


def test_a_screen_reader_hears_the_question_and_its_answer(
    window: MainWindow, qtbot: QtBot
) -> None:
    asked = question(window.page_at("today"), qtbot)
    read = QAccessible.queryAccessibleInterface(asked)
    assert read is not None
    assert read.text(QAccessible.Text.Name) == ASKED
    assert not read.text(QAccessible.Text.Description)
    asked.click()
    assert "Today has 1 chance:" in read.text(QAccessible.Text.Description)


def test_where_nothing_is_due_there_is_no_share_to_explain(
    diary: Diary, window: MainWindow, qtbot: QtBot
) -> None:
    page = window.page_at("today")
    asked = question(page, qtbot)
    diary.promises.archive(diary.promises.all()[0].id, diary.today)
    qtbot.waitUntil(lambda: not asked.isVisible())


def test_the_journal_explains_its_marks_and_feelings(
    diary: Diary, window: MainWindow, around: Surroundings, clock: FakeClock, qtbot: QtBot
) -> None:
    water = diary.promises.all()[0].id
    diary.log(water, Outcome.KEPT, diary.today, reflection=Reflection(before=2, after=4))
    clock.turn(days=1)
    diary.log(water, Outcome.MISSED, diary.today)
    around.go("journal", None)
    page = window.page_at("journal")
    assert page is not None
    question(page, qtbot).click()
    said = answer(page)
    assert "have 2: kept 1, smaller 0, not kept 1, skipped 0" in said
    assert "“felt 2, then 4” of" in said


def test_an_empty_journal_has_nothing_to_explain(appearance: Appearance, tmp_path: Path) -> None:
    with face("empty", tmp_path, appearance) as made:
        for key in ("today", "journal"):
            made.program.go(key)
            settle()
            page = made.window.page_at(key)
            assert page is not None
            assert not [b for b in page.findChildren(Button) if b.words == ASKED and b.isVisible()]


def test_uses_and_tries_are_told_with_their_numbers() -> None:
    assert not strategies_how([Helped()])
    said = strategies_how([Helped(3, 2, 1), Helped(2, 2, 2)])
    assert "Of 5 uses so far 4 were followed" in said
    assert "3 kept, 1 not" in said
    said = trial_how(Tally(9, 20), Tally(6, 7))
    assert "9 of 20" in said
    assert "6 of 7" in said
