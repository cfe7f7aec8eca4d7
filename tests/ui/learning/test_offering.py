"""Today offers one thing at a time, quietly; and a promise tells its story."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.friends import Friend
from desktop_app.domain.promises import Promise, State
from desktop_app.domain.revisions import Decision
from desktop_app.ui.dialogs.breathe import BreatheDialog
from desktop_app.ui.dialogs.promise_editor import PromiseEditorDialog
from desktop_app.ui.dialogs.revision import RevisionDialog
from desktop_app.ui.dialogs.share import ShareDialog
from desktop_app.ui.dialogs.story import StoryDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.quiet_card import QuietCard
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of, terms_of
from tests.ui.hands import opened, press, texts

KEPT, MISSED = Outcome.KEPT, Outcome.MISSED
DAY = timedelta(days=1)
Open = Callable[[], QuietCard]


def lived(diary: Diary, *outcomes: Outcome, days: int = 35) -> Promise:
    """A baseline with these outcomes in turn, day by day, up to yesterday."""
    start = MONDAY - days * DAY
    water = replace(promise_of("Write a page", start), baseline=True)
    entries = [
        Entry(
            water.id, day, outcomes[n % len(outcomes)], datetime.combine(day, time(9), BERLIN), ""
        )
        for n in range(days)
        for day in [start + n * DAY]
    ]
    diary.imports.fill([water, *water.terms, *entries])
    return water


@pytest.fixture
def offered(program: Program, qtbot: QtBot) -> Open:
    """Opens the window on the diary as it is by then, and gives the card once it was filled."""

    def open_() -> QuietCard:
        program.start(hidden=False, has_tray=False)
        page = program._window.page_at("today")
        assert isinstance(page, TodayPage)
        qtbot.waitUntil(page.offer.isVisible)
        return page.offer

    return open_


def bar(card: QuietCard) -> QWidget:
    """Where Today answers."""
    return next(page.bar for page in card.window().findChildren(TodayPage) if page.bar.isVisible())


def test_a_steady_baseline_has_room_for_one_more(diary: Diary, offered: Open) -> None:
    lived(diary, KEPT)
    card = offered()
    assert texts(card)[0] == "Room for one more"
    press(card, "Choose one, and what it serves")
    editor = opened(PromiseEditorDialog)
    assert isinstance(editor, PromiseEditorDialog)
    editor.fields._title.setText("Text one friend")
    press(editor, "Save")
    assert "Say what it serves, and it can be saved." in texts(editor)
    press(editor, "A relationship")
    press(editor, "Save")
    assert [p.terms[0].serves for p in diary.promises.all()] == ["", "relationship"]
    assert not card.isVisible()


def test_not_now_is_heeded(diary: Diary, offered: Open) -> None:
    lived(diary, KEPT)
    card = offered()
    press(card, "Not now")
    assert not card.isVisible()
    assert diary.figures.offers.current() is None


def test_a_hard_one_is_offered_a_smaller_size(diary: Diary, offered: Open) -> None:
    lived(diary, MISSED, MISSED, KEPT)
    card = offered()
    assert texts(card)[0] == "Write a page"
    press(card, "Make it smaller")
    assert "What would go well now?" in texts(opened(BreatheDialog))


def test_what_goes_by_itself_may_rest_on_the_users_word(diary: Diary, offered: Open) -> None:
    water = lived(diary, KEPT, days=120)
    card = offered()
    press(card, "I do it without thinking: let it rest")
    assert diary.promises.get(water.id).state_on(diary.today) is State.RESTING
    assert texts(bar(card)) == ["“Write a page” rests now. Its record stays, and it can return."]
    press(bar(card), "Undo")
    assert diary.promises.get(water.id).state_on(diary.today) is State.ACTIVE


def test_a_rest_is_looked_at_after_a_month_and_ends_in_one_click(
    diary: Diary, offered: Open
) -> None:
    water = lived(diary, KEPT)
    diary.promises.rest(water.id, MONDAY - 30 * DAY)
    card = offered()
    assert texts(card) == [
        "“Write a page” has rested since 6 December 2025",
        "Does it still go by itself?",
    ]
    press(card, "Bring it back")
    assert diary.promises.get(water.id).state_on(diary.today) is State.ACTIVE
    assert texts(bar(card)) == ["“Write a page” is back, due from today."]


def with_ada(diary: Diary, *promises: UUID) -> Friend:
    return diary.sharing.save(Friend(uuid4(), "Ada", MONDAY, promises=promises))


def test_a_first_may_be_shared_and_what_goes_out_is_shown(diary: Diary, offered: Open) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    with_ada(diary, water)
    diary.log(water, KEPT)
    card = offered()
    assert texts(card) == ["“Water”: kept for the first time.", "Share this with Ada?"]
    press(card, "Show what goes out")
    shown = opened(ShareDialog)
    assert isinstance(shown, ShareDialog)
    assert "“Water”: kept for the first time." in shown.letter.body
    assert not card.isVisible()
    shown.reject()


def test_a_small_win_is_not_asked_about_again_when_it_is_not_wanted(
    diary: Diary, offered: Open
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    with_ada(diary, water)
    diary.log(water, KEPT)
    card = offered()
    press(card, "Do not ask again")
    assert not diary.sharing.friends()[0].small_wins
    assert texts(bar(card))[0].startswith("Small wins are not asked about any more.")
    press(bar(card), "Undo")
    assert diary.sharing.friends()[0].small_wins


def test_something_kind_is_there_on_a_hard_day(
    diary: Diary, program: Program, qtbot: QtBot
) -> None:
    water = diary.promises.add(terms_of("Water"), baseline=True).id
    diary.sharing.keep_words(with_ada(diary), "<b>You came back</b>")
    program.start(hidden=False, has_tray=False)
    page = program._window.page_at("today")
    assert isinstance(page, TodayPage)
    diary.log(water, MISSED)
    qtbot.waitUntil(page.kind.isVisible)
    assert texts(page.kind) == ["<b>You came back</b>", "Ada said so, Monday, 5 January 2026."]
    diary.undo()
    qtbot.waitUntil(lambda: not page.kind.isVisible())


def test_a_rest_that_goes_on_is_left_alone(diary: Diary, offered: Open) -> None:
    water = lived(diary, KEPT)
    diary.promises.rest(water.id, MONDAY - 30 * DAY)
    press(offered(), "It goes by itself")
    assert diary.learning.rest_to_look_at() is None
    assert diary.promises.get(water.id).state_on(diary.today) is State.RESTING


def tried(diary: Diary, clock: FakeClock) -> Promise:
    """Made smaller on Monday; five chances later."""
    water = lived(diary, MISSED, KEPT)
    diary.learning.step_down(water.id, "One sentence", "One word", "Evenings are short")
    for _ in range(5):
        diary.log(water.id, KEPT)
        clock.turn(days=1)
    return water


def test_a_try_is_shown_with_before_and_after(
    diary: Diary, clock: FakeClock, offered: Open
) -> None:
    tried(diary, clock)
    card = offered()
    assert texts(card) == [
        "“One sentence”: a try since 5 January",
        "“One sentence” in place of “Write a page”. Kept 5 of 5 since then, 14 of 28 before.",
    ]
    press(card, "Keep it")
    assert diary.store.revisions()[0].decided is Decision.KEEP
    assert texts(bar(card)) == ["Kept as it is now."]


def test_going_back_is_one_click(diary: Diary, clock: FakeClock, offered: Open) -> None:
    water = tried(diary, clock)
    card = offered()
    press(card, "Go back")
    assert diary.promises.get(water.id).terms_on(diary.today).title == "Write a page"
    assert texts(bar(card)) == ["Back to how it was."]
    press(bar(card), "Undo")
    assert diary.promises.get(water.id).terms_on(diary.today).title == "One sentence"


def test_the_story_tells_what_was_tried(
    diary: Diary, clock: FakeClock, program: Program, window: MainWindow
) -> None:
    diary.promises.delete(diary.promises.all()[0].id)
    water = tried(diary, clock)
    diary.log(water.id, MISSED)
    diary.misses.note(water.id, diary.today, [], "<i>Before</i> mail.")
    program._around.revising.story(water.id)
    (told,) = [d for d in window.findChildren(StoryDialog) if d.isVisible()]
    said = texts(told)
    assert said[0] == "One sentence"
    assert "“Evenings are short”" in said
    assert "“<i>Before</i> mail.”" in said
    assert "“One sentence” in place of “Write a page”." in said
    press(told, "Keep it")
    assert diary.store.revisions()[0].decided is Decision.KEEP
    assert not told.isVisible()


def test_a_young_try_says_that_it_is_too_early(
    diary: Diary, program: Program, window: MainWindow
) -> None:
    (water,) = diary.promises.all()
    diary.learning.step_down(water.id, "Half a glass", "One sip")
    program._around.revising.story(water.id)
    (told,) = [d for d in window.findChildren(StoryDialog) if d.isVisible()]
    assert any("Too early to tell: 0 of 5 chances so far." in line for line in texts(told))
    assert "Keep it" not in [b.words for b in told.findChildren(Button)]
    assert any(line.startswith("Not yet: 0 of 14 chances") for line in texts(told))
    press(told, "Change one thing…")
    assert [d for d in window.findChildren(RevisionDialog) if d.isVisible()]


def story_of(promise: UUID, program: Program) -> StoryDialog:
    program._around.revising.story(promise)
    (told,) = [d for d in program._window.findChildren(StoryDialog) if d.isVisible()]
    return told


def test_the_story_offers_what_is_suggested_for_its_promise(
    diary: Diary, program: Program, window: MainWindow
) -> None:
    other = diary.promises.all()[0].id
    water = lived(diary, MISSED, MISSED, KEPT).id
    offer = diary.figures.offers.current()
    assert offer is not None
    assert "Make it smaller" not in [b.words for b in story_of(other, program).findChildren(Button)]
    story_of(other, program).accept()
    told = story_of(water, program)
    assert str(offer.suggestion.because) in texts(told)
    press(told, "Make it smaller")
    assert [d for d in window.findChildren(BreatheDialog) if d.isVisible()]
    assert not told.isVisible()
    assert diary.figures.offers.current() is None


def test_not_now_in_the_story_is_heeded(diary: Diary, program: Program, window: MainWindow) -> None:
    water = lived(diary, KEPT).id
    told = story_of(water, program)
    assert "Room for one more" in texts(told)
    assert not any(line.startswith("Not yet") for line in texts(told))
    press(told, "Not now")
    assert diary.figures.offers.current() is None
    assert "Room for one more" not in texts(story_of(water, program))


def test_room_for_one_more_is_taken_up_from_the_story(
    diary: Diary, program: Program, window: MainWindow
) -> None:
    press(story_of(lived(diary, KEPT).id, program), "Choose one, and what it serves")
    (editor,) = [d for d in window.findChildren(PromiseEditorDialog) if d.isVisible()]
    editor.reject()
