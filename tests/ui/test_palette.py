"""Ctrl+K finds promises, days, pages and actions, and Enter does what is meant."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.promises import Promise
from desktop_app.domain.safety import Health
from desktop_app.domain.values import replace
from desktop_app.ui.dialogs.about import AboutDialog
from desktop_app.ui.dialogs.erase import EraseDialog
from desktop_app.ui.dialogs.journal_out import JournalOutDialog
from desktop_app.ui.dialogs.pause import PauseDialog
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.findable import finder
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.palette import Hit, Palette
from desktop_app.ui.places.directory import places
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.words.days import long_date
from tests.clock import MONDAY, terms_of
from tests.ui.hands import press
from tests.ui.safekeeping.test_looking_after import Guarded


@pytest.fixture
def water(diary: Diary) -> Promise:
    return diary.promises.add(terms_of("Drink a glass of wäter"), baseline=True)


@pytest.fixture
def palette(water: Promise, window: MainWindow) -> Palette:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def type_in(palette: Palette, words: str) -> None:
    QTest.keyClicks(palette.field, words)


def enter(palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()


def test_it_opens_with_what_there_is(palette: Palette) -> None:
    assert palette.words()[0] == "Drink a glass of wäter: done"
    assert {place.words for place in places()} < set(palette.words())


def test_a_promise_is_logged_by_a_few_letters(
    palette: Palette, diary: Diary, water: Promise
) -> None:
    type_in(palette, "water done")
    enter(palette)
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT


def test_what_is_logged_can_be_reflected_on(
    diary: Diary, water: Promise, window: MainWindow
) -> None:
    diary.log(water.id, Outcome.KEPT)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    assert palette.words()[0] == "Drink a glass of wäter: reflect"
    palette.close()


def test_a_long_promise_says_what_is_done_to_it(palette: Palette) -> None:
    """Else its rows read alike."""
    found = palette.findChild(QListView)
    assert found is not None
    seen = []
    long = "Put the phone into the drawer " * 4
    palette._find = lambda typed: [Hit(long + typed, "promise", "today", print)]
    for done in ("done", "not today"):
        palette.field.setText(done)
        seen.append(found.grab().toImage())
    assert seen[0] != seen[1]


def test_it_ends_within_the_screen(palette: Palette, window: MainWindow) -> None:
    screen = window.screen().availableGeometry()
    window.move(0, screen.bottom() - 350)
    palette.open_over(window)
    assert screen.bottom() - 40 <= palette.geometry().bottom() <= screen.bottom()


def test_arrows_choose_and_go_round(palette: Palette, diary: Diary, water: Promise) -> None:
    type_in(palette, "glass")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(palette.field, key)
    enter(palette)
    entry = diary.store.entry(water.id, MONDAY)
    assert entry is not None
    assert entry.outcome is Outcome.KEPT_SMALLER


def test_a_promise_is_opened_to_be_changed(palette: Palette, window: MainWindow) -> None:
    type_in(palette, "water change")
    enter(palette)
    editor = window.findChild(PromiseEditorDialog)
    assert editor is not None
    editor.reject()


@pytest.mark.parametrize(("typed", "of_all"), [("water pause", False), ("pause every", True)])
def test_a_promise_or_everything_is_paused(
    palette: Palette, window: MainWindow, diary: Diary, typed: str, of_all: bool
) -> None:
    type_in(palette, typed)
    enter(palette)
    asked = window.findChild(PauseDialog)
    assert asked is not None
    press(asked, "Pause")
    (water,) = diary.promises.all()
    assert len(diary.promises.pauses_for_all()) == int(of_all)
    assert len(water.pauses) == int(not of_all)


def test_a_day_leads_to_the_journal(palette: Palette, window: MainWindow) -> None:
    type_in(palette, "yesterday")
    assert palette.words()[0].startswith("Sunday")
    enter(palette)
    assert window.page == "journal"


def test_the_weekly_review_is_found(palette: Palette, window: MainWindow) -> None:
    type_in(palette, "review")
    enter(palette)
    assert window.page == "review"


def test_a_date_is_a_day(palette: Palette) -> None:
    type_in(palette, "2025-12-24")
    assert palette.words() == [long_date(date(2025, 12, 24))]


@pytest.mark.parametrize("place", [place.key for place in places()])
def test_every_page_is_found(palette: Palette, window: MainWindow, place: str) -> None:
    words = next(one.words for one in places() if one.key == place)
    type_in(palette, words)
    row = palette.words().index(words)
    for _ in range(row):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    enter(palette)
    assert window.page == place


def test_an_action_is_carried_out(palette: Palette, window: MainWindow) -> None:
    type_in(palette, "about")
    enter(palette)
    about = window.findChild(AboutDialog)
    assert about is not None
    about.reject()


@pytest.mark.parametrize("which", ["Morning", "Mid-day", "Evening"])
def test_a_check_in_is_found(palette: Palette, window: MainWindow, which: str) -> None:
    type_in(palette, which)
    enter(palette)
    page = window.page_at("check_in")
    assert page is not None
    assert page.isVisible()


def test_cues_are_held_from_it(palette: Palette, diary: Diary) -> None:
    type_in(palette, "hold tomorrow")
    enter(palette)
    assert diary.cues.held_until is not None


def test_undo_is_found_by_its_words(palette: Palette, diary: Diary, water: Promise) -> None:
    type_in(palette, "take back")
    enter(palette)
    assert diary.promises.all() == []


def test_nothing_found_is_said_and_enter_waits(palette: Palette) -> None:
    type_in(palette, "xyzzy")
    assert palette.words() == []
    enter(palette)
    assert palette.isVisible()
    palette.close()


def test_escape_leaves_all_as_it_was(palette: Palette, diary: Diary) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert diary.store.entry_count() == 0


def test_a_click_takes(palette: Palette, window: MainWindow) -> None:
    type_in(palette, "about")
    found = palette.findChild(QListView)
    assert found is not None
    place = found.visualRect(found.model().index(0, 0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    about = window.findChild(AboutDialog)
    assert about is not None
    about.reject()


def test_it_has_names_for_those_who_listen(palette: Palette) -> None:
    found = palette.findChild(QListView)
    assert found is not None
    for widget in (palette, palette.field, found):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    first = found.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("promise")
    palette.close()


def test_the_journal_is_taken_out(palette: Palette, window: MainWindow) -> None:
    type_in(palette, "print")
    enter(palette)
    asked = window.findChild(JournalOutDialog)
    assert asked is not None
    asked.reject()


@pytest.mark.parametrize("has_passphrase", [True, False])
def test_what_guards_the_diary_is_found(
    has_passphrase: bool, around: Surroundings, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = Health((), None, None, 1, 10**11, has_passphrase=has_passphrase)
    guard = Guarded(state, has_passphrase=has_passphrase)
    locked: list[bool] = []
    monkeypatch.setattr(Surroundings, "able", replace(around.able, guard=guard))
    lockable = replace(around, lock=lambda: locked.append(True))
    find = finder(lockable, lambda _: None)
    for hit in find("lock diary"):
        hit.act()
    assert locked == [True] * has_passphrase
    next(iter(find("erase"))).act()
    asked = window.findChild(EraseDialog)
    assert asked is not None
    asked.reject()
