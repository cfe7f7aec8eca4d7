"""Damage that is found while the window runs is said in it, with one thing to do about it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.safety import Health
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.safekeeping.damage import Damage
from desktop_app.ui.widgets.notices import Notice
from tests.ui.safekeeping.test_looking_after import Guarded

WELL = Health((), None, None, 1_000_000, 10**11, has_passphrase=False)


def warning(window: MainWindow) -> Notice:
    return window._warning


@pytest.fixture
def guard() -> Guarded:
    return Guarded(WELL)


def test_damage_is_said_and_repaired_at_a_click(
    window: MainWindow, guard: Guarded, qtbot: QtBot
) -> None:
    guard.state = replace(WELL, faults=("page 3",))
    began_anew = []
    Damage(guard, lambda: window, lambda: began_anew.append(True), window).look()
    qtbot.waitUntil(warning(window).isVisible)
    assert "Part of the diary’s file is damaged." in warning(window).words
    (repair,) = (b for b in warning(window).findChildren(QAbstractButton) if b.text() == "Repair")
    repair.click()
    assert guard.asked == ["repair"]
    assert began_anew == [True]


def test_a_diary_that_is_well_is_no_word_worth(
    window: MainWindow, guard: Guarded, qtbot: QtBot
) -> None:
    damage = Damage(guard, lambda: window, lambda: None, window)
    damage.look()
    qtbot.waitUntil(lambda: not damage._is_looking)
    assert not warning(window).isVisible()
