"""Strategies in the running program: kept, found, used, offered again, taken back."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.strategies import Helped, Strategy
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.dialogs.reflection import ReflectionDialog
from desktop_app.ui.dialogs.shows import ShowsDialog
from desktop_app.ui.dialogs.strategy import StrategyDialog
from desktop_app.ui.pages.strategies import StrategiesPage
from desktop_app.ui.palette import Palette
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.strategy_card import StrategyCard
from tests.clock import MONDAY, FakeClock, terms_of
from tests.ui.hands import open_page, opened, press, texts

KEPT, MISSED = Outcome.KEPT, Outcome.MISSED
DAY = timedelta(days=1)
LESSON = "On late days, do it before opening mail."


@pytest.fixture
def page(diary: Diary) -> UUID:
    return diary.promises.add(terms_of("Write a page", smaller="One word"), baseline=True).id


@pytest.fixture
def strategies(program: Program, page: UUID, qtbot: QtBot) -> StrategiesPage:
    """The page, open in the window."""
    return open_page(program, "strategies", StrategiesPage, qtbot)


def is_open(kind: type[QDialog]) -> bool:
    return any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets())


def names(page: StrategiesPage) -> list[str]:
    QApplication.processEvents()
    cards = [card for card in page.findChildren(StrategyCard) if card.isVisible()]
    return [card.state.name for card in sorted(cards, key=lambda card: card.y())]


def keep(diary: Diary, name: str, *when: str, what: str = "") -> Strategy:
    return diary.strategies.keep(Strategy(uuid4(), diary.today, name, what, when))


def enter(on: QWidget) -> None:
    QTest.keyClick(on, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def told_miss(diary: Diary, clock: FakeClock, promise: UUID) -> None:
    """A miss with its lesson, kept on the next day, which is today."""
    diary.log(promise, MISSED)
    diary.misses.note(promise, diary.today, ["time"], LESSON)
    clock.turn(days=1)
    diary.log(promise, KEPT)


# the library


def test_an_empty_library_says_what_will_be_there_and_begins_with_one(
    strategies: StrategiesPage, diary: Diary, page: UUID
) -> None:
    assert "What works for you is kept here" in texts(strategies)
    assert not strategies.field.isVisible()
    press(strategies, "Write one down")
    dialog = opened(StrategyDialog)
    QTest.keyClicks(dialog.name, "Walk first")
    dialog.what.setPlainText("Around the block")
    press(dialog, "energy")
    dialog.promises[page].click()
    enter(dialog)
    (known,) = diary.strategies.known()
    assert (known.strategy.name, known.strategy.what) == ("Walk first", "Around the block")
    assert (known.strategy.when, known.strategy.promises) == (("energy",), (page,))
    shown = texts(strategies)
    assert "One thing that worked for you" in shown
    assert "when: energy · for: Write a page" in shown
    assert strategies.bar.words == "Kept as a strategy: Walk first."
    press(strategies.bar, "Undo")
    assert diary.strategies.known() == []


def test_each_button_says_what_it_is_about(strategies: StrategiesPage, diary: Diary) -> None:
    keep(diary, "Walk first")
    QApplication.processEvents()
    called = [b.accessibleName() for b in strategies.findChildren(Button) if b.isVisible()]
    assert {"Use it: Walk first", "Change: Walk first", "Remove: Walk first"} <= set(called)


def test_without_a_name_nothing_is_kept_and_it_says_why(
    strategies: StrategiesPage, diary: Diary
) -> None:
    press(strategies, "Write one down")
    dialog = opened(StrategyDialog)
    dialog.what.setPlainText("Around the block")
    enter(dialog)
    assert "A strategy needs a name of a few words. Nothing was saved." in texts(dialog)
    assert dialog.name.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert diary.strategies.known() == []
    press(strategies, "Write one down")
    assert opened(StrategyDialog).what.toPlainText() == "Around the block"


def test_a_strategy_is_changed_and_removed_and_undo_brings_it_back(
    strategies: StrategiesPage, diary: Diary
) -> None:
    keep(diary, "Walk first", "energy")
    press(strategies, "Change")
    dialog = opened(StrategyDialog)
    assert dialog.when.chosen() == ("energy",)
    dialog.name.setText("Run first")
    press(dialog, "Keep it")
    assert names(strategies) == ["Run first"]
    press(strategies, "Remove")
    assert names(strategies) == []
    press(strategies.bar, "Undo")
    assert names(strategies) == ["Run first"]


def test_the_search_finds_as_it_is_typed(
    strategies: StrategiesPage, diary: Diary, qtbot: QtBot
) -> None:
    keep(diary, "Walk first", what="Around the block")
    keep(diary, "先に散歩する")
    QTest.keyClick(strategies, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert strategies.field.hasFocus()
    QTest.keyClicks(strategies.field, "blo")
    qtbot.waitUntil(lambda: names(strategies) == ["Walk first"])
    strategies.field.setText("散歩")
    qtbot.waitUntil(lambda: names(strategies) == ["先に散歩する"])
    strategies.field.setText("river")
    qtbot.waitUntil(lambda: names(strategies) == [])
    assert "No strategy has all of these words." in texts(strategies)


def test_one_click_uses_it_for_the_one_promise_that_is_open(
    strategies: StrategiesPage, diary: Diary, page: UUID
) -> None:
    walk = keep(diary, "Walk first")
    press(strategies, "Use it")
    assert diary.strategies.used_on(page, MONDAY) == {walk.id}
    assert "Used 1 time. The next chance will tell." in texts(strategies)
    diary.log(page, KEPT)
    assert "Used 1 time, kept after 1 of 1." in texts(strategies)
    assert "Use it" not in [b.words for b in strategies.findChildren(Button) if b.isVisible()]


def test_where_several_are_open_the_user_says_which(
    strategies: StrategiesPage, diary: Diary
) -> None:
    walk = keep(diary, "Walk first")
    other = diary.promises.add(terms_of("Tea & toast")).id
    press(strategies, "Use it")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Write a page", "Tea && toast"]
    menu.actions()[1].trigger()
    menu.close()
    assert diary.strategies.used_on(other, MONDAY) == {walk.id}


# on the user's word


def test_a_lesson_that_was_followed_by_keeping_is_kept_on_the_users_word(
    strategies: StrategiesPage, diary: Diary, clock: FakeClock, page: UUID
) -> None:
    told_miss(diary, clock, page)
    assert diary.strategies.known() == []
    assert LESSON in texts(strategies)
    press(strategies, "Keep as a strategy…")
    dialog = opened(StrategyDialog)
    assert (dialog.name.text(), dialog.when.chosen()) == (LESSON, ("time",))
    dialog.name.setText("Before mail")
    enter(dialog)
    assert names(strategies) == ["Before mail"]
    assert texts(strategies).count(LESSON) == 1
    assert "Not this one" not in [b.words for b in strategies.findChildren(Button) if b.isVisible()]


def test_not_this_one_is_not_offered_again(
    strategies: StrategiesPage, diary: Diary, clock: FakeClock, page: UUID
) -> None:
    told_miss(diary, clock, page)
    press(strategies, "Not this one")
    assert LESSON not in texts(strategies)
    assert strategies.bar.words == "It is not offered again."
    press(strategies.bar, "Undo")
    assert LESSON in texts(strategies)
    assert not strategies.bar.isVisible()


def test_what_is_taken_back_is_offered_again(
    strategies: StrategiesPage, diary: Diary, clock: FakeClock, page: UUID
) -> None:
    told_miss(diary, clock, page)
    press(strategies, "Keep as a strategy…")
    enter(opened(StrategyDialog))
    assert names(strategies) == [LESSON]
    press(strategies.bar, "Undo")
    assert diary.strategies.known() == []
    assert [each.words for each in diary.strategies.candidates()] == [LESSON]


def test_what_helped_is_kept_from_the_reflection(
    strategies: StrategiesPage, program: Program, diary: Diary, page: UUID
) -> None:
    diary.log(page, KEPT)
    program._around.reflect(page, MONDAY)
    dialog = opened(ReflectionDialog)
    assert not dialog.keeps.isVisible()
    QTest.keyClicks(dialog._answers["what_helped"], "Shoes by the door")
    QTest.mouseClick(dialog.keeps, Qt.MouseButton.LeftButton)
    enter(dialog)
    asked = opened(StrategyDialog)
    assert asked.name.text() == "Shoes by the door"
    enter(asked)
    assert names(strategies) == ["Shoes by the door"]


def test_what_helped_stays_an_answer_where_nobody_says_more(
    strategies: StrategiesPage, program: Program, diary: Diary, page: UUID
) -> None:
    diary.log(page, KEPT)
    program._around.reflect(page, MONDAY)
    dialog = opened(ReflectionDialog)
    QTest.keyClicks(dialog._answers["what_helped"], "Shoes by the door")
    enter(dialog)
    assert not is_open(StrategyDialog)
    assert diary.strategies.known() == []


# offered again


def test_a_miss_with_the_same_obstacle_offers_it_and_one_click_counts(
    strategies: StrategiesPage, program: Program, diary: Diary, clock: FakeClock, page: UUID
) -> None:
    walk, tea = keep(diary, "Walk first", "energy"), keep(diary, "Tea", "energy", "time")
    diary.log(page, MISSED)
    program._around.returning.miss(page, MONDAY)
    dialog = opened(MissDialog)
    assert not dialog.offer.isVisible()
    press(dialog, "energy")
    assert dialog.offer.isVisible()
    first = dialog.offer.shown
    assert first is not None
    press(dialog, "Another one")
    second = dialog.offer.shown
    assert second is not None
    assert {first.id, second.id} == {walk.id, tea.id}
    press(dialog.offer, "Use it")
    assert diary.strategies.used_on(page, MONDAY) == {second.id}
    assert "Noted. What is kept after it will be its evidence." in texts(dialog)
    press(dialog, "energy")
    press(dialog, "place")
    assert not dialog.offer.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    clock.turn(days=1)
    diary.log(page, KEPT)
    used = diary.strategies.get(second.id)
    assert used is not None
    assert used.helped == Helped(1, 1, 1, MONDAY)


def test_it_is_said_to_have_helped_once_something_was_kept_after_it(
    strategies: StrategiesPage, program: Program, diary: Diary, clock: FakeClock, page: UUID
) -> None:
    walk = keep(diary, "Walk first", "energy")
    for outcome, lead in ((KEPT, "You kept this for such a day"), (None, "This helped you before")):
        diary.log(page, MISSED)
        program._around.returning.miss(page, diary.today)
        dialog = opened(MissDialog)
        press(dialog, "energy")
        assert lead in texts(dialog)
        dialog.accept()
        diary.strategies.use(walk.id, page)
        clock.turn(days=1)
        if outcome:
            diary.log(page, outcome)
            clock.turn(days=1)


def test_a_heavy_promise_offers_what_fits_the_day(
    strategies: StrategiesPage, program: Program, diary: Diary, page: UUID
) -> None:
    walk = keep(diary, "Walk first", "slept badly")
    diary.note_day(MONDAY, ["slept badly"])
    program._around.revising.heavy(page)
    dialog = opened(BreatheDialog)
    assert not dialog.offer.isVisible()
    press(dialog, "Go on")
    assert dialog.offer.isVisible()
    press(dialog.offer, "Use it")
    assert diary.strategies.used_on(page, MONDAY) == {walk.id}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


# read together, found from everywhere


def test_what_the_days_showed_is_read_together(
    strategies: StrategiesPage, diary: Diary, clock: FakeClock, page: UUID
) -> None:
    for n in range(5):
        diary.log(page, KEPT, reflection=Reflection(shows=f"can do it {n}"))
        clock.turn(days=1)
    strategies.appeared.emit()
    assert [words for words in texts(strategies) if words.startswith("can")] == [
        "can do it 4",
        "can do it 3",
        "can do it 2",
    ]
    press(strategies, "Read them all together")
    dialog = opened(ShowsDialog)
    assert [words for words in texts(dialog) if words.startswith("can")] == [
        f"can do it {n}" for n in (4, 3, 2, 1, 0)
    ]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_palette_finds_a_strategy(
    strategies: StrategiesPage, program: Program, diary: Diary
) -> None:
    keep(diary, "Walk first")
    QTest.keyClick(program._window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Palette))
    QTest.keyClicks(palette.field, "walk fi")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened(StrategyDialog).name.text() == "Walk first"
    QTest.keyClick(opened(StrategyDialog), Qt.Key.Key_Escape)


def test_a_tag_that_hindered_before_is_among_the_chips(
    strategies: StrategiesPage, diary: Diary, page: UUID
) -> None:
    diary.log(page, MISSED, reflection=Reflection(tags=(Tag("the dog", Role.HINDERED),)))
    diary.note_day(MONDAY, ["slept badly"])
    press(strategies, "Write one down")
    dialog = opened(StrategyDialog)
    press(dialog, "the dog")
    press(dialog, "slept badly")
    assert dialog.when.chosen() == ("the dog", "slept badly")
