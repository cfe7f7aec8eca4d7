"""The tray's menu: the same actions as the quick log, in the user's words as plain text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.tray import Tray
from desktop_app.ui.widgets.icons import app_icon
from desktop_app.ui.words.cues import CuesNow
from tests.clock import terms_of


@pytest.fixture
def drawn() -> list[float | None]:
    """The shares that the ring was drawn for."""
    return []


@pytest.fixture
def tray(appearance: Appearance, diary: Diary, drawn: list[float | None]) -> Tray:
    diary.promises.add(terms_of("Tea & <b>toast</b>", smaller="One sip"), baseline=True)

    def draw(share: float | None, *_: object) -> QIcon:
        drawn.append(share)
        return app_icon()

    made = Tray(draw, appearance)
    made.show_agenda(diary.agenda())
    return made


def actions(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def entry(tray: Tray, words: str) -> QAction:
    return next(action for action in actions(tray._menu) if action.text() == words)


def promise_menu(tray: Tray) -> QMenu:
    menus = [m for m in tray._menu.findChildren(QMenu) if "toast" in m.title()]
    return menus[-1]


def test_a_title_is_shown_as_typed(tray: Tray) -> None:
    assert promise_menu(tray).title() == "Tea && <b>toast</b>"


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("Done", Outcome.KEPT),
        ("Smaller: One sip", Outcome.KEPT_SMALLER),
        ("Not today", Outcome.MISSED),
        ("Skip (counts neither way)", Outcome.SKIPPED),
    ],
)
def test_every_outcome_is_an_entry(
    tray: Tray, diary: Diary, qtbot: QtBot, words: str, outcome: Outcome
) -> None:
    found = next(a for a in actions(promise_menu(tray)) if a.text() == words)
    with qtbot.waitSignal(tray.log_requested) as asked:
        found.trigger()
    assert asked.args == [diary.agenda().open[0].promise.id, outcome, diary.today]


def test_what_is_kept_leaves_the_menu(tray: Tray, diary: Diary) -> None:
    diary.log(diary.agenda().open[0].promise.id, Outcome.KEPT)
    tray.show_agenda(diary.agenda())
    assert not [action for action in actions(tray._menu) if "toast" in action.text()]


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Open Kept", "open_requested"),
        ("Undo", "undo_requested"),
        ("Quick log", "quick_log_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_the_rest_of_the_menu(tray: Tray, qtbot: QtBot, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        entry(tray, words).trigger()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_what_is_as_it_was_is_not_set_again(
    tray: Tray, diary: Diary, drawn: list[float | None]
) -> None:
    """Each setting is drawn, sent to the desktop and wakes it."""
    tray.show()
    tray.show_cues(CuesNow(held="Do not disturb"))
    before = list(drawn), actions(tray._menu)
    tray.show_cues(CuesNow(held="Do not disturb"))
    tray.show_agenda(diary.agenda())
    assert (list(drawn), actions(tray._menu)) == before
    tray.show_cues(CuesNow())
    assert len(drawn) == len(before[0]) + 1
    tray.hide()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_ring_is_drawn_again_only_when_it_changes(
    tray: Tray, diary: Diary, drawn: list[float | None]
) -> None:
    tray.show()
    tray.show_agenda(diary.agenda())
    tray.show_agenda(diary.agenda())
    assert drawn == [0.0]
    diary.log(diary.agenda().open[0].promise.id, Outcome.KEPT)
    tray.show_agenda(diary.agenda())
    assert drawn == [0.0, 1.0]
    tray.hide()
