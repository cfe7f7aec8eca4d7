"""The Friend page in the running program: who is there, what goes out and what comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import unquote
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.friends import Friend, Interval, Way
from desktop_app.domain.reflections import Reflection
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.dialogs.conversation import ConversationDialog
from desktop_app.ui.dialogs.friend import FriendDialog
from desktop_app.ui.dialogs.kind_words import KindWordsDialog
from desktop_app.ui.dialogs.share import ShareDialog
from desktop_app.ui.dialogs.shared_item import SharedItemDialog
from desktop_app.ui.pages.friend import FriendPage
from desktop_app.ui.palette import Palette
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.friend_card import FriendCard
from desktop_app.ui.widgets.kept_words import KeptRow
from desktop_app.ui.widgets.scrolled import Scrolled
from tests.clock import BERLIN, MONDAY, FakeClock, promise_of, terms_of
from tests.ui.hands import focused, open_page, opened, told

PLANTED = "zqx"
Handed = tuple[str, Callable[[bool], object]]


@pytest.fixture
def handed() -> list[Handed]:
    """What the desktop was asked to open, each with how to answer."""
    return []


@pytest.fixture
def able(able: Capabilities, handed: list[Handed]) -> Capabilities:
    return replace(able, hand_over=lambda *asked: handed.append(asked))


@pytest.fixture
def water(diary: Diary) -> UUID:
    return diary.promises.add(terms_of("Water"), baseline=True).id


@pytest.fixture
def ada(diary: Diary, water: UUID) -> Friend:
    return diary.sharing.save(
        Friend(uuid4(), "Ada", MONDAY, "ada@example.org", promises=(water,), next_on=MONDAY)
    )


@pytest.fixture
def page(program: Program, water: UUID, qtbot: QtBot) -> FriendPage:
    """The page, open in the window."""
    return open_page(program, "friend", FriendPage, qtbot)


def press(on: QWidget, words: str, nth: int = 0) -> None:
    """Click the visible button that says so, or is called so."""
    found = [
        button
        for button in on.findChildren(QAbstractButton)
        if words in (getattr(button, "words", ""), button.text(), button.accessibleName())
        and button.isVisible()
    ]
    QTest.mouseClick(found[nth], Qt.MouseButton.LeftButton)


def cards(page: FriendPage) -> list[FriendCard]:
    QApplication.processEvents()
    found = [card for card in page.findChildren(FriendCard) if card.isVisible()]
    return sorted(found, key=lambda card: card.state.name)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_first_use_says_what_a_supporter_does_and_gives_a_note(page: FriendPage) -> None:
    assert "Stays neutral: a miss is a data point, to them as well." in told(page)
    assert "They appear here." in told(page)
    page.note.setPlainText("Would you listen?")
    press(page, "Copy the note")
    assert clipboard() == "Would you listen?"
    assert page.bar.words == "Copied. Paste it where you like."


def test_a_friend_is_added(page: FriendPage, diary: Diary, water: UUID, qtbot: QtBot) -> None:
    press(page, "Add a friend")
    dialog = opened(FriendDialog)
    press(dialog, "Save")
    assert dialog.isVisible()
    assert "A name is enough to begin." in told(dialog)
    dialog.name.setText("  Ada  Byron ")
    dialog.promises[water].click()
    dialog.every.show_choice(str(int(Interval.TWO_WEEKS)))
    press(dialog, "Save")
    (friend,) = diary.sharing.friends()
    assert (friend.name, friend.promises, friend.every) == (
        "Ada Byron", (water,), Interval.TWO_WEEKS,
    )  # fmt: skip
    assert friend.next_on == MONDAY + timedelta(days=14)
    assert "Sees: Water" in told(page)
    assert "Every two weeks. Next: " in told(page)


def test_a_friend_is_changed_and_removed(page: FriendPage, diary: Diary, ada: Friend) -> None:
    page.appeared.emit()
    press(page, "Change")
    dialog = opened(FriendDialog)
    dialog.has_day.click()
    dialog.small_wins.click()
    press(dialog, "Save")
    changed = diary.sharing.friends()[0]
    assert (changed.next_on, changed.small_wins) == (None, False)
    press(page, "Remove")
    assert diary.sharing.friends() == []
    press(page, "Undo")
    assert diary.sharing.friends() == [changed]


def test_what_is_previewed_is_what_is_copied(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID
) -> None:
    diary.log(water, Outcome.KEPT, reflection=Reflection(note=PLANTED, lesson=PLANTED))
    page.appeared.emit()
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    assert PLANTED not in dialog.letter.text
    dialog.subject.setText("Hello")
    press(dialog, "Copy")
    assert PLANTED not in clipboard()
    assert clipboard().startswith("Hello\n\nHello Ada,")
    assert not dialog.isVisible()
    (item,) = diary.sharing.log()
    assert (item.way, item.subject, item.name) == (Way.COPY, "Hello", "Ada")
    assert item.words in clipboard()
    assert "Ada · " in told(page)


def test_a_private_sentence_goes_along_when_it_is_ticked(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID, clock: FakeClock
) -> None:
    diary.log(water, Outcome.KEPT, reflection=Reflection(lesson=f"Lesson {PLANTED}", note="Other"))
    clock.turn(days=2)
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    before = dialog.letter
    assert [tick.accessibleName() for tick in dialog.ticks] == [
        f"One thing I learned: Lesson {PLANTED}",
        "A note of mine: Other",
    ]
    dialog.ticks[0].click()
    assert f"\n\nOne thing I learned: Lesson {PLANTED}\n\nThank you" in dialog.letter.body
    assert "Other" not in dialog.letter.body
    dialog.ticks[0].click()
    assert dialog.letter == before
    press(dialog, "What would help")
    QTest.keyClicks(dialog.body, "a call")
    assert "\n\nWhat would help: a call\n\nThank you" in dialog.letter.body
    dialog.reject()
    assert diary.sharing.log() == []


def test_a_letter_that_was_changed_and_left_waits(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID, clock: FakeClock
) -> None:
    clock.turn(days=2)
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    composed = dialog.letter
    dialog.body.setPlainText("Half a letter")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    diary.log(water, Outcome.KEPT)

    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    assert dialog.letter.body == "Half a letter"
    press(dialog, "Begin anew")
    assert "kept 1 of 1" in dialog.letter.body
    assert dialog.letter.subject == composed.subject
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    page.share_requested.emit(ada.id)
    assert not opened(ShareDialog).anew.isVisible(), "the letter's own words are no draft"
    opened(ShareDialog).reject()


def test_a_letter_that_went_out_or_is_of_another_week_is_no_draft(
    page: FriendPage, ada: Friend, clock: FakeClock
) -> None:
    page.share_requested.emit(ada.id)
    opened(ShareDialog).body.setPlainText("Half a letter")
    press(opened(ShareDialog), "Copy")
    page.share_requested.emit(ada.id)
    assert opened(ShareDialog).letter.body != "Half a letter", "what went out is no draft"
    opened(ShareDialog).body.setPlainText("Half a letter")
    opened(ShareDialog).reject()
    clock.turn(days=7)
    page.share_requested.emit(ada.id)
    assert opened(ShareDialog).letter.body != "Half a letter", "that was another week's"
    opened(ShareDialog).reject()


def test_a_sentence_that_was_ticked_and_left_is_ticked_still(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID, clock: FakeClock
) -> None:
    diary.log(water, Outcome.KEPT, reflection=Reflection(note=PLANTED))
    clock.turn(days=2)
    page.share_requested.emit(ada.id)
    opened(ShareDialog).ticks[0].click()
    opened(ShareDialog).reject()
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    assert dialog.ticks[0].isChecked()
    dialog.ticks[0].click()
    assert PLANTED not in dialog.letter.body
    dialog.reject()


def test_the_palette_opens_what_goes_out(page: FriendPage, diary: Diary, ada: Friend) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = page.window().findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "share with a")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    press(opened(ShareDialog), "Copy")
    assert [item.name for item in diary.sharing.log()] == ["Ada"]


def test_a_mail_draft_is_opened_in_the_users_program(
    page: FriendPage, diary: Diary, ada: Friend, handed: list[Handed]
) -> None:
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    dialog.body.setPlainText("50 % & more?\nZwei")
    press(dialog, "Mail draft")
    assert (dialog.isEnabled(), diary.sharing.log()) == (False, []), "nobody has answered yet"
    handed.pop()[1](False)
    assert "No mail program answered." in told(dialog)
    assert dialog.focusWidget() is dialog.mail
    assert diary.sharing.log() == []
    press(dialog, "Mail draft")
    address, answer = handed.pop()
    answer(True)
    assert address.startswith("mailto:ada@example.org?subject=My%20week")
    assert unquote(address).endswith("body=50 % & more?\r\nZwei")
    assert [item.way for item in diary.sharing.log()] == [Way.MAIL]


def test_a_draft_that_is_taken_after_the_preview_was_left_is_noted(
    page: FriendPage, diary: Diary, ada: Friend, handed: list[Handed]
) -> None:
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    press(dialog, "Mail draft")
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    handed.pop()[1](True)
    assert [item.way for item in diary.sharing.log()] == [Way.MAIL]


@pytest.mark.parametrize("form", ["text", "html", "pdf", "png"])
def test_each_form_is_shown_and_saved(
    page: FriendPage, diary: Diary, ada: Friend, tmp_path: Path, form: str
) -> None:
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    if form != "text":
        dialog.forms._keys[form].click()
        assert dialog.save_form.isVisible()
        assert not dialog.copy.isVisible()
    dialog.saved.emit(dialog.way, dialog.letter, tmp_path / "no" / "week")
    assert "could not be written" in told(dialog)
    assert diary.sharing.log() == []
    dialog.saved.emit(dialog.way, dialog.letter, tmp_path / "week")
    assert (tmp_path / "week").stat().st_size > 0
    assert [item.way for item in diary.sharing.log()] == [Way(form)]
    assert page.bar.words == "Saved as week. Kept sends nothing: that is up to you."


def test_keys_read_what_goes_out_to_its_end(
    page: FriendPage, diary: Diary, ada: Friend, qtbot: QtBot
) -> None:
    page.share_requested.emit(ada.id)
    dialog = opened(ShareDialog)
    dialog.forms._keys["pdf"].click()
    dialog.setFixedHeight(400)
    dialog.forms._keys["pdf"].setFocus()
    QApplication.processEvents()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    preview = focused()
    assert isinstance(preview, Scrolled)
    assert preview.accessibleName() == "What Ada will see"
    bar = preview.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(9):
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()


def test_an_invitation_says_when_and_is_saved(
    page: FriendPage, diary: Diary, ada: Friend, tmp_path: Path
) -> None:
    page.appeared.emit()
    press(page, "Invitation")
    dialog = opened(ShareDialog)
    assert "5 January 2026. Every week." in told(dialog)
    assert not dialog.copy.isVisible()
    dialog.saved.emit(dialog.way, dialog.letter, tmp_path / "talk.ics")
    assert b"DTSTART;VALUE=DATE:20260105" in (tmp_path / "talk.ics").read_bytes()


def test_a_conversation_takes_three_clicks(page: FriendPage, diary: Diary, ada: Friend) -> None:
    page.appeared.emit()
    press(page, "Note a conversation")
    press(opened(ConversationDialog), "How it felt: 4 of 5")
    press(opened(ConversationDialog), "Save")
    (talk,) = diary.sharing.conversations(ada.id)
    assert (talk.day, talk.felt) == (MONDAY, 4)
    assert diary.sharing.friends()[0].next_on == MONDAY + timedelta(days=7)
    assert "felt 4 of 5" in told(page)
    press(page.findChildren(KeptRow)[0], "Remove")
    assert diary.sharing.conversations(ada.id) == []


def test_what_was_typed_and_left_waits(page: FriendPage, ada: Friend) -> None:
    page.talk_requested.emit(ada.id)
    opened(ConversationDialog).said.setPlainText("Half a")
    QTest.keyClick(opened(ConversationDialog), Qt.Key.Key_Escape)
    page.talk_requested.emit(ada.id)
    assert opened(ConversationDialog).said.toPlainText() == "Half a"
    press(opened(ConversationDialog), "Save")
    page.talk_requested.emit(ada.id)
    assert opened(ConversationDialog).said.toPlainText() == ""
    opened(ConversationDialog).reject()


def test_a_kind_message_is_shown_on_a_hard_day(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID
) -> None:
    page.words_requested.emit(ada.id)
    opened(KindWordsDialog).words.setPlainText("<b>You came back</b>")
    press(opened(KindWordsDialog), "Keep")
    assert told(page).count("<b>You came back</b>") == 1
    diary.log(water, Outcome.MISSED)
    assert told(page).count("<b>You came back</b>") == 2
    assert "Ada said so, " in told(page)


def test_a_small_win_is_offered_and_can_be_turned_off(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID
) -> None:
    diary.log(water, Outcome.KEPT)
    assert "“Water”: kept for the first time." in told(page)
    press(page, "Share this with Ada?")
    dialog = opened(ShareDialog)
    assert "“Water”: kept for the first time." in dialog.letter.body
    assert "kept 1 of 1" not in dialog.letter.body
    dialog.reject()
    assert "kept for the first time" not in told(page)


def test_small_wins_end_when_they_are_not_wanted(
    page: FriendPage, diary: Diary, ada: Friend, water: UUID
) -> None:
    diary.log(water, Outcome.KEPT)
    press(page, "Do not ask again")
    assert not diary.sharing.friends()[0].small_wins
    assert "kept for the first time" not in told(page)


def test_a_longer_interval_is_the_users_to_choose(
    page: FriendPage, diary: Diary, clock: FakeClock
) -> None:
    start = MONDAY - timedelta(days=40)
    read = promise_of("Read", start)
    days: list[date] = [start + timedelta(days=n) for n in range(40)]
    entries = [Entry(read.id, d, Outcome.KEPT, clock().astimezone(BERLIN), "") for d in days]
    diary.promises._ledger.apply("import", [read, *read.terms, *entries])
    for name in ("Eve", "Zoe"):
        diary.sharing.save(Friend(uuid4(), name, start, promises=(read.id,)))
    eve, zoe = cards(page)
    assert "kept at least 9 times in 10" in told(eve)
    press(zoe, "Not now")
    assert "kept at least 9 times in 10" not in told(cards(page)[1])
    press(page, "Every two weeks")
    assert [f.every for f in diary.sharing.friends()] == [Interval.TWO_WEEKS, Interval.WEEK]


def test_the_log_can_be_read_and_erased(page: FriendPage, diary: Diary, ada: Friend) -> None:
    for subject in ("One", "Two"):
        letter = diary.sharing.letter(ada)
        diary.sharing.went_out(ada, Way.MAIL, type(letter)(subject, f"{subject} body"))
    names = [b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert {"Read: One", "Read: Two", "Erase: One", "Remove: Ada"} <= set(names)
    press(page, "Read", 0)
    dialog = opened(SharedItemDialog)
    assert dialog.words.toPlainText() in ("One body", "Two body")
    assert dialog.words.isReadOnly()
    press(dialog, "Close")
    press(page, "Erase", 0)
    assert len(diary.sharing.log()) == 1
    press(page, "Erase all")
    assert diary.sharing.log() == []
    assert "What you shared" not in told(page)
