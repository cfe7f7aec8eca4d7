"""A key of the desktop: the command to copy, and the way there on each desktop."""

import shlex
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import cli
from desktop_app.cli.arguments import parse
from desktop_app.diary import Diary
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.dialogs.bind_key import BindKeyDialog, desktops, steps_on
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.text import Text
from tests.clock import terms_of


@pytest.fixture
def able(able: Capabilities) -> Capabilities:
    """Kept in /opt, on KDE."""
    return replace(able, command=lambda words: shlex.join(("/opt/kept", *words)), desktop="kde")


@pytest.fixture
def dialog(window: MainWindow) -> BindKeyDialog:
    """As a user opens it, from Settings."""
    window.open_page("settings")
    _button(window, "Show how…").click()
    found = window.findChild(BindKeyDialog)
    assert isinstance(found, BindKeyDialog)
    return found


def _button(surface: object, words: str) -> Button:
    found: list[Button] = surface.findChildren(Button)  # type: ignore[attr-defined]
    return next(one for one in found if one.words == words)


def test_the_command_of_the_baseline_is_copied(dialog: BindKeyDialog) -> None:
    _button(dialog, "Copy").click()
    assert QApplication.clipboard().text() == "/opt/kept log --baseline --notify"
    assert "Copied" in [one.words for one in dialog.findChildren(Button)]
    dialog.reject()


def test_every_command_is_one_that_kept_knows(dialog: BindKeyDialog, diary: Diary) -> None:
    promise = str(diary.promises.all()[0].id)
    commands = []
    for number in range(dialog._act.count()):
        dialog._act.setCurrentIndex(number)
        _program, *typed = shlex.split(dialog.line.text())
        parse(typed)
        commands.append(typed)
    assert ["log", promise, "--smaller", "--notify"] in commands
    assert ["--answer"] in commands
    dialog.reject()


def test_the_desktop_that_this_is_comes_first(dialog: BindKeyDialog) -> None:
    assert any("System Settings" in text.text() for text in dialog.findChildren(Text))
    next(one for one in dialog.findChildren(Chip) if one.words == "Xfce").click()
    assert any("Application Shortcuts" in text.text() for text in dialog.findChildren(Text))
    dialog.reject()


def test_a_long_title_does_not_widen_it(window: MainWindow, diary: Diary) -> None:
    diary.promises.add(terms_of("Put the phone into the drawer " * 8))
    window.open_page("settings")
    _button(window, "Show how…").click()
    dialog = window.findChild(BindKeyDialog)
    assert isinstance(dialog, BindKeyDialog)
    assert dialog._act.width() < dialog.width()
    dialog.reject()


def test_each_desktop_has_its_three_steps() -> None:
    assert len({steps_on(key) for key, _name in desktops()}) == len(desktops())


def test_kept_can_be_started_to_answer() -> None:
    wanted = cli.run(["--answer"])
    assert isinstance(wanted, cli.Window)
    assert wanted.answer


def test_a_promise_keeps_its_key_when_its_title_changes(
    dialog: BindKeyDialog, diary: Diary
) -> None:
    dialog._act.setCurrentIndex(1)
    before = dialog.line.text()
    promise = diary.promises.all()[0]
    changed = replace(terms_of("One sip of water"), promise=promise.id)
    diary.promises.revise(changed)
    assert str(promise.id) in before
    assert diary.promises.find(str(promise.id)).terms[-1].title == "One sip of water"
    dialog.reject()
