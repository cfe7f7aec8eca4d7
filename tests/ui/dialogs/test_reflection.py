"""The reflection: what is typed is saved, waits as a draft, or was never asked for."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Entry, Outcome, Role, Tag, When
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import ENVIRONMENT, Problem
from desktop_app.domain.reflections import Reflection
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.dialogs.reflection import ReflectionDialog
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.learning.keeping import Keeping
from desktop_app.ui.learning.reflecting import Reflecting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.feelings import FeelingScale
from desktop_app.ui.widgets.tag_picker import TagPicker
from tests.clock import terms_of


@pytest.fixture
def entry(diary: Diary) -> Entry:
    promise = diary.promises.add(terms_of("Drink a glass of water"))
    return diary.log(promise.id, Outcome.KEPT).entry


@pytest.fixture
def reflecting(diary: Diary, appearance: Appearance, qtbot: QtBot) -> Reflecting:
    window = QWidget()
    qtbot.addWidget(window)
    wishes = Intentions(diary, window)
    return Reflecting(diary, wishes, window, Keeping(diary, wishes, window))


def on_the_screen() -> list[ReflectionDialog]:
    windows = (w for w in QApplication.topLevelWidgets() if w.isVisible())
    return [w for w in windows if isinstance(w, ReflectionDialog)]


def opened(reflecting: Reflecting, entry: Entry, qtbot: QtBot) -> ReflectionDialog:
    reflecting.open(entry.promise, entry.day)
    (dialog,) = on_the_screen()
    dialog.activateWindow()
    assert QTest.qWaitForWindowFocused(dialog)
    return dialog


def answers(dialog: ReflectionDialog) -> list[QLineEdit]:
    return list(dialog._answers.values())


def feelings(dialog: ReflectionDialog) -> list[FeelingScale]:
    return dialog.findChildren(FeelingScale)


def held(diary: Diary, entry: Entry) -> Entry:
    found = diary.store.entry(entry.promise, entry.day)
    assert found is not None
    return found


def test_ctrl_enter_saves_feelings_answers_and_tags(
    reflecting: Reflecting, entry: Entry, diary: Diary, qtbot: QtBot
) -> None:
    dialog = opened(reflecting, entry, qtbot)
    before, after = feelings(dialog)
    QTest.keyClick(before, Qt.Key.Key_2)
    QTest.keyClick(after, Qt.Key.Key_4)
    QTest.keyClicks(answers(dialog)[0], "The notebook was already open.")
    dialog.findChildren(TagPicker)[0].choose([Tag("home"), Tag("music", Role.HELPED)])
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved = held(diary, entry)
    assert (saved.before, saved.after) == (2, 4)
    assert saved.what_helped == "The notebook was already open."
    assert {(tag.name, tag.role) for tag in saved.tags} == {
        ("home", Role.CONTEXT),
        ("music", Role.HELPED),
    }
    assert saved.context_when is When.AFTER
    assert on_the_screen() == []


def test_the_field_stays_in_view_below_what_was_entered(
    reflecting: Reflecting, entry: Entry, qtbot: QtBot
) -> None:
    dialog = opened(reflecting, entry, qtbot)
    dialog.setMaximumHeight(400)
    field = dialog._tags.findChildren(QLineEdit)[0]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    for name in ("balcony", "a long evening with everybody", "the sun", "somebody new"):
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())
    dialog.reject()


def test_esc_keeps_a_draft_that_is_there_next_time(
    reflecting: Reflecting, entry: Entry, diary: Diary, qtbot: QtBot
) -> None:
    dialog = opened(reflecting, entry, qtbot)
    QTest.keyClicks(answers(dialog)[1], "Phone. Put it in the drawer.")
    QTest.keyClick(feelings(dialog)[0], Qt.Key.Key_5)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert held(diary, entry).what_nearly_stopped == ""
    again = opened(reflecting, entry, qtbot)
    assert answers(again)[1].text() == "Phone. Put it in the drawer."
    assert feelings(again)[0].value == 5
    QTest.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert held(diary, entry).what_nearly_stopped == "Phone. Put it in the drawer."
    assert diary.draft(f"reflection {entry.id}") is None


def test_one_key_leaves_and_nothing_is_kept(
    reflecting: Reflecting, entry: Entry, diary: Diary, qtbot: QtBot
) -> None:
    dialog = opened(reflecting, entry, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert held(diary, entry) == entry
    assert diary.draft(f"reflection {entry.id}") is None


def test_what_cannot_be_written_stays_in_the_open_dialog(
    reflecting: Reflecting,
    entry: Entry,
    diary: Diary,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_promise: object, _day: date, _said: Reflection) -> Entry:
        raise Problem(ENVIRONMENT, translate("Storage", "The disk did not take it."))

    dialog = opened(reflecting, entry, qtbot)
    QTest.keyClicks(answers(dialog)[0], "Tea first.")
    monkeypatch.setattr(diary, "reflect", refuse)
    with qtbot.waitSignal(reflecting._intentions.refused):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert answers(dialog)[0].text() == "Tea first."
    dialog.reject()


def test_nothing_opens_where_nothing_is_logged(reflecting: Reflecting, entry: Entry) -> None:
    reflecting.open(entry.promise, date(2020, 1, 1))
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, ReflectionDialog)]


def test_as_last_time_takes_the_context_over(
    reflecting: Reflecting, entry: Entry, diary: Diary, qtbot: QtBot
) -> None:
    yesterday = date.fromordinal(entry.day.toordinal() - 1)
    diary.log(entry.promise, Outcome.KEPT, yesterday)
    diary.reflect(entry.promise, yesterday, Reflection(tags=(Tag("home"), Tag("tea", Role.HELPED))))
    dialog = opened(reflecting, entry, qtbot)
    next(b for b in dialog.findChildren(Button) if b.words == "As last time").click()
    assert dialog.reflection().tags == (Tag("home", Role.CONTEXT, None),)
    dialog.reject()
