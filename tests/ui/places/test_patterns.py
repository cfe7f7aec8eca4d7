"""Patterns in the running program: found in a worker, told with their evidence, tried, guessed."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import DayContext, Entry, Noted, Outcome, Role, Tag
from desktop_app.domain.revisions import Change
from desktop_app.evidence.features import Family
from desktop_app.evidence.pattern_words import effect_sentence, pattern_sentence
from desktop_app.storage.sql import execute_of
from desktop_app.storage.store import Record
from desktop_app.ui.dialogs.try_out import TryOutDialog
from desktop_app.ui.graphs.shares import Share, SharesGraph
from desktop_app.ui.pages.patterns import PatternsPage
from desktop_app.ui.places import patterns
from desktop_app.ui.places.patterns import _Patterns
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.notices import EmptyState
from tests.clock import MONDAY, FakeClock, promise_of, terms_of
from tests.ui.hands import button, open_page, press, texts

SLEPT = "slept <b>badly</b>"
WEEKS = 30


def half_a_year(kept_if_bad: float = 0.4) -> list[Record]:
    """Two promises at noon; every third night is bad, noted in the morning."""
    dice = random.Random(3)
    promises = [promise_of("Water"), promise_of("Read")]
    records: list[Record] = [*promises, *(terms for p in promises for terms in p.terms)]
    for n in range(7 * WEEKS):
        day, bad = MONDAY + timedelta(days=n), dice.random() < 0.35
        records.append(DayContext(day, at(day, 6), (Noted(SLEPT, at(day, 6)),) if bad else ()))
        for promise in promises:
            kept = dice.random() < (kept_if_bad if bad else 0.85)
            outcome = Outcome.KEPT if kept else Outcome.MISSED
            tag = Tag("music", Role.HELPED) if kept else Tag("phone", Role.HINDERED)
            tags = (tag,) if n % 3 == 0 else ()
            records.append(Entry(promise.id, day, outcome, at(day, 12), "UTC", tags=tags))
    return records


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), UTC)


def opened(diary: Diary, program: Program, qtbot: QtBot) -> PatternsPage:
    diary.notice()
    page = open_page(program, "patterns", PatternsPage, qtbot)
    settled(page, qtbot)
    return page


def settled(page: PatternsPage, qtbot: QtBot) -> None:
    """The look through the days is over."""
    (place,) = page.findChildren(_Patterns)
    qtbot.waitUntil(lambda: not place._is_looking and not place._is_stale, timeout=20_000)
    QApplication.processEvents()


@pytest.fixture
def found(diary: Diary, clock: FakeClock) -> Diary:
    """A diary in which bad nights hinder; it is the Monday after half a year."""
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    diary.store.apply("import", clock(), half_a_year())
    diary.notice()
    return diary


@pytest.fixture
def page(found: Diary, program: Program, qtbot: QtBot) -> PatternsPage:
    return opened(Diary(found.store, found.now), program, qtbot)


def bars(page: PatternsPage) -> list[tuple[int, int]]:
    graphs = [g for g in page.findChildren(SharesGraph) if g.isVisible()]
    shares = [bar for graph in graphs for bar in graph.shares if isinstance(bar, Share)]
    return [(share.kept, share.of) for share in shares]


def name(page: PatternsPage, words: str, qtbot: QtBot) -> None:
    box = page.findChild(QComboBox)
    assert box is not None
    field = box.lineEdit()
    assert field is not None
    box.setEditText(words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled(page, qtbot)


def test_a_pattern_is_told_with_its_counts_effect_and_date(
    page: PatternsPage, found: Diary
) -> None:
    fresh = Diary(found.store, found.now).figures
    (pattern,) = fresh.patterns().patterns
    said = texts(page)
    assert str(pattern_sentence(pattern, fresh.titles())) in said
    assert SLEPT in " ".join(said)
    assert str(effect_sentence(pattern.effect)) in said
    assert page.heading.text() == "One pattern so far"
    with_it, without = pattern.with_it, pattern.without
    assert bars(page)[:2] == [(with_it.kept, with_it.chances), (without.kept, without.chances)]
    since = pattern.first_shown
    assert any(w.startswith(f"Shown since {since.day} ") for w in said)


def test_what_was_looked_at_and_how_is_told(page: PatternsPage, found: Diary) -> None:
    looked = Diary(found.store, found.now).figures.patterns()
    assert any(w.startswith(f"{looked.looked_at} things were looked at.") for w in texts(page))
    button(page, "How is this computed?").click()
    (how,) = [w for w in texts(page) if "269-fold" in w]
    (pattern,) = looked.patterns
    assert f"{pattern.with_it.chances + pattern.without.chances} chances" in how


def test_tags_noted_afterwards_are_counts_apart(page: PatternsPage, found: Diary) -> None:
    helped, hindered = found.figures.tag_counts()
    counts = {(tag.name, str(tag.kept + tag.missed)) for tag in (helped, hindered)}
    drawn = {(s.words, s.counted) for g in page.findChildren(SharesGraph) for s in g.shares}
    assert counts <= drawn
    assert not any("music" in w and "more often" in w for w in texts(page))


def test_the_pages_find_is_taken_over_by_the_diary(page: PatternsPage, program: Program) -> None:
    """So a second look, and a click, need not search again."""
    assert program._diary.figures.seeking.known() == program._diary.figures.patterns()


def test_a_log_of_today_keeps_what_is_known(
    page: PatternsPage, program: Program, qtbot: QtBot
) -> None:
    diary = program._diary
    promise = diary.promises.find("Water").id
    diary.log(promise, Outcome.KEPT)
    assert diary.figures.seeking.known() is not None
    diary.log(promise, Outcome.SKIPPED, MONDAY + timedelta(days=3))
    assert diary.figures.seeking.known() is None
    settled(page, qtbot)
    assert diary.figures.seeking.known() == Diary(diary.store, diary.now).figures.patterns()


def test_a_hunch_is_named_and_removed(page: PatternsPage, program: Program, qtbot: QtBot) -> None:
    name(page, "  new   neighbours ", qtbot)
    name(page, "At weekends", qtbot)
    named = [(h.family, h.name) for h in program._diary.figures.hunches.named()]
    assert named == [(Family.CONTEXT, "new neighbours"), (Family.WEEKDAY, "weekend")]
    assert "On days with “new neighbours”" in texts(page)
    button(page, "Remove").click()
    settled(page, qtbot)
    assert [h.name for h in program._diary.figures.hunches.named()] == ["weekend"]
    assert "On days with “new neighbours”" not in texts(page)


@pytest.mark.parametrize("by_key", [False, True])
def test_a_hunch_removed_by_mistake_comes_back_with_its_day(
    by_key: bool, page: PatternsPage, program: Program, clock: FakeClock, qtbot: QtBot
) -> None:
    hunches = program._diary.figures.hunches
    name(page, "new neighbours", qtbot)
    before = hunches.named()
    clock.turn(days=40)
    name(page, "new neighbours", qtbot)
    assert hunches.named() == before, "it counts from the day it was named first"
    name(page, "At weekends", qtbot)
    button(page, "Remove").click()
    settled(page, qtbot)
    assert page.bar.words == "Removed: On days with “new neighbours”."
    if by_key:
        with qtbot.waitActive(page.window()):
            page.window().activateWindow()
        QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        press(page.bar, "Undo")
    settled(page, qtbot)
    assert hunches.named()[:1] == before
    assert len(hunches.named()) == 2
    assert not page.bar.isVisible()


@pytest.fixture
def double_click() -> Iterator[Callable[[int], None]]:
    """Chooses how many milliseconds the second click of a double click may take."""
    usual = QApplication.doubleClickInterval()
    yield QApplication.setDoubleClickInterval
    QApplication.setDoubleClickInterval(usual)


def test_a_double_click_removes_nothing_that_came_up_below_it(
    page: PatternsPage, program: Program, qtbot: QtBot, double_click: Callable[[int], None]
) -> None:
    """Where the hunch was named, and where the one before it was removed."""
    double_click(60_000)
    name(page, "one", qtbot)
    press(page, "Remove")
    assert [h.name for h in program._diary.figures.hunches.named()] == ["one"]
    double_click(0)
    press(page, "Remove")
    settled(page, qtbot)
    assert program._diary.figures.hunches.named() == ()


def test_a_double_click_removes_one_hunch_where_the_page_is_slow(
    page: PatternsPage, program: Program, qtbot: QtBot, double_click: Callable[[int], None]
) -> None:
    for words in ("one", "two"):
        name(page, words, qtbot)
    double_click(0)
    drop = button(page, "Remove")
    at, left = QPointF(drop.rect().center()), Qt.MouseButton.LeftButton
    press(page, "Remove")
    kind, no_key = QEvent.Type.MouseButtonDblClick, Qt.KeyboardModifier.NoModifier
    second = QMouseEvent(kind, at, drop.mapToGlobal(at), left, left, no_key)
    QApplication.sendEvent(drop, second)
    QTest.mouseRelease(drop, left)
    settled(page, qtbot)
    assert [h.name for h in program._diary.figures.hunches.named()] == ["two"]


def test_four_hunches_are_the_most(page: PatternsPage, program: Program, qtbot: QtBot) -> None:
    for words in ("one", "two", "three", "four"):
        name(page, words, qtbot)
    assert len(program._diary.figures.hunches.named()) == 4
    box = page.findChild(QComboBox)
    assert box is not None
    assert not box.isVisible()
    assert "Four hunches are named. Remove one to name another." in texts(page)


def test_a_hunch_counts_the_days_after_it_was_named(
    diary: Diary, clock: FakeClock, program: Program, qtbot: QtBot
) -> None:
    diary.figures.hunches.name(Family.CONTEXT, SLEPT)
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    diary.store.apply("import", clock(), half_a_year())
    page = opened(Diary(diary.store, clock), program, qtbot)
    (of,) = Diary(diary.store, clock).figures.patterns().hunches
    assert (of.with_it.kept, of.with_it.chances) in bars(page)
    assert any("confirmed on" in w for w in texts(page))


def asked(program: Program) -> TryOutDialog:
    (dialog,) = (d for d in program._window.findChildren(TryOutDialog) if d.isVisible())
    return dialog


def test_a_pattern_becomes_a_try_out_of_two_weeks(
    page: PatternsPage, program: Program, clock: FakeClock, qtbot: QtBot
) -> None:
    diary = program._diary
    button(page, "Try it for two weeks").click()
    dialog = program._window.findChild(TryOutDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    promise = dialog.findChild(QComboBox)
    assert promise is not None
    promise.setCurrentIndex(promise.findText("Read"))
    dialog._anchor.setText("  before the phone ")
    QTest.keyClick(dialog._anchor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (revision,) = diary.store.revisions()
    assert revision.kind is Change.CUE
    assert revision.after.anchor == "before the phone"
    assert SLEPT in revision.reason
    assert diary.promises.find("Read").terms_on(diary.today).anchor == "before the phone"
    for n in range(15):
        diary.log(revision.promise, Outcome.KEPT, diary.today)
        if n < 14:
            assert diary.learning.trial_to_decide() is None
        clock.turn(days=1)
    assert diary.learning.trial_to_decide() is not None
    settled(page, qtbot)


def test_a_try_out_can_be_taken_back_at_once(
    page: PatternsPage, program: Program, qtbot: QtBot
) -> None:
    diary = program._diary
    button(page, "Try it for two weeks").click()
    dialog = program._window.findChild(TryOutDialog)
    assert dialog is not None
    assert not dialog._save_button.isEnabled()
    title = dialog._promise.currentText()
    dialog._anchor.setText("with music")
    dialog._save_button.click()
    button(page, "Undo").click()
    assert diary.store.revisions() == []
    assert page.bar.isVisible()
    assert page.bar.words == f"Taken back: a change to “{title}”."
    assert not page.bar._undo.isVisible()
    settled(page, qtbot)


def test_a_try_out_left_half_typed_is_there_again(
    page: PatternsPage, program: Program, qtbot: QtBot
) -> None:
    (pattern,) = program._diary.figures.patterns().patterns
    draft = f"try out {pattern.family} {pattern.name}"
    button(page, "Try it for two weeks").click()
    asked(program).reject()
    assert program._diary.draft(draft) is None
    button(page, "Try it for two weeks").click()
    dialog = asked(program)
    dialog._promise.setCurrentIndex(dialog._promise.findText("Read"))
    QTest.keyClicks(dialog._anchor, "before the")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    button(page, "Try it for two weeks").click()
    dialog = asked(program)
    QTest.keyClick(dialog._anchor, Qt.Key.Key_End)
    QTest.keyClicks(dialog._anchor, " phone")
    dialog._save_button.click()
    (revision,) = program._diary.store.revisions()
    assert revision.promise == program._diary.promises.find("Read").id
    assert revision.after.anchor.endswith("before the phone")
    assert program._diary.draft(draft) is None
    settled(page, qtbot)


def test_a_typed_cue_stays_when_another_promise_is_chosen(
    page: PatternsPage, program: Program, qtbot: QtBot
) -> None:
    button(page, "Try it for two weeks").click()
    dialog = asked(program)
    anchors = [terms.anchor for terms in dialog._offered]
    dialog._promise.setCurrentIndex(1)
    assert dialog._anchor.text() == anchors[1]
    dialog._anchor.selectAll()
    QTest.keyClicks(dialog._anchor, "before the phone")
    dialog._promise.setCurrentIndex(0)
    assert dialog._anchor.text() == "before the phone"
    assert dialog._save_button.isEnabled()
    dialog._anchor.clear()
    dialog._promise.setCurrentIndex(1)
    assert dialog._anchor.text() == anchors[1]
    settled(page, qtbot)


def test_nothing_to_find_is_an_answer(
    diary: Diary, clock: FakeClock, program: Program, qtbot: QtBot
) -> None:
    clock.set(MONDAY + timedelta(days=7 * WEEKS))
    diary.store.apply("import", clock(), half_a_year(kept_if_bad=0.85))
    page = opened(Diary(diary.store, clock), program, qtbot)
    assert page.heading.text() == "No pattern so far"
    assert any("would have shown by now" in w for w in texts(page))
    assert not [b for b in page.findChildren(Button) if b.words == "Try it for two weeks"]


def test_a_few_days_are_not_enough_yet(diary: Diary, program: Program, qtbot: QtBot) -> None:
    promise = diary.promises.add(terms_of("Water"), baseline=True)
    diary.log(promise.id, Outcome.KEPT)
    page = opened(diary, program, qtbot)
    assert page.heading.text() == "Not enough yet"
    assert any("10 answered days" in w for w in texts(page))


def test_a_hunch_named_in_the_first_week_is_listed_and_can_go(
    diary: Diary, program: Program, qtbot: QtBot
) -> None:
    promise = diary.promises.add(terms_of("Water"), baseline=True)
    diary.log(promise.id, Outcome.KEPT)
    page = opened(diary, program, qtbot)
    name(page, "rain", qtbot)
    assert "On days with “rain”" in texts(page)
    assert any("Nothing is counted yet" in w for w in texts(page))
    button(page, "Remove").click()
    settled(page, qtbot)
    assert diary.figures.hunches.named() == ()
    assert "On days with “rain”" not in texts(page)


def test_an_empty_diary_leads_to_today(diary: Diary, program: Program, qtbot: QtBot) -> None:
    diary.promises.add(terms_of("Water"), baseline=True)
    page = opened(diary, program, qtbot)
    (empty,) = page.findChildren(EmptyState)
    assert empty.isVisible()
    button(page, "Go to Today").click()
    assert program._window.page == "today"


def test_a_look_breaks_off_without_a_word_when_kept_ends_meanwhile(
    diary: Diary, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.store.apply("import", diary.now(), half_a_year()[:40])

    def look_too_long(own: Diary, _known: object) -> None:
        diary.store.is_closed = True  # as it is while the program waits for its workers
        long = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 30000000)"
            " SELECT count(*) FROM n"
        )
        execute_of(own.store.database)(long)

    with monkeypatch.context() as slow:
        slow.setattr(patterns, "look", look_too_long)
        page = opened(diary, program, qtbot)
    assert page.busy.isHidden()
