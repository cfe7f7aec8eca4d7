"""Of several, Tab stops at one, where one reads it, whichever way that one was chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.widgets.chips import Chip, Segments
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.reading_order import ReadingOrder
from desktop_app.ui.widgets.scale import Scale

NAMES = [(name, name) for name in ("1", "2", "3")]
Group = Segments | Choice | Scale
KINDS: dict[str, Callable[[], Group]] = {
    "segments": lambda: Segments("Range", NAMES),
    "choice": lambda: Choice("Theme", NAMES),
    "perhaps": lambda: Choice("Safe", NAMES, can_be_none=True),
    "scale": lambda: Scale("Trust", range(1, 4), ("hardly", "fully")),
}


def choose(group: Group, name: str) -> None:
    if isinstance(group, Scale):
        group.say(int(name))
    else:
        group.show_choice(name)


def members(group: Group) -> list[QAbstractButton]:
    return group.findChildren(QAbstractButton)


@pytest.fixture(params=KINDS)
def group(request: pytest.FixtureRequest, qtbot: QtBot, appearance: Appearance) -> Group:
    """Between two buttons above it and two below, in the order in which one reads."""
    ground, column, made = QWidget(), QVBoxLayout(), KINDS[request.param]()
    qtbot.addWidget(ground)
    ReadingOrder(ground).addLayout(column)
    above, below = map(QPushButton, ("top", "above")), map(QPushButton, ("below", "end"))
    for part in (*above, made, *below):
        column.addWidget(part)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    return made


def walked(group: Group) -> list[str]:
    """From the first button forth by Tab, and back."""
    ground = group.window()
    next(b for b in ground.findChildren(QPushButton) if b.text() == "top").setFocus()
    met = []
    for key in (Qt.Key.Key_Tab,) * 4 + (Qt.Key.Key_Backtab,) * 3:
        QTest.keyClick(ground.focusWidget(), key)
        focus = ground.focusWidget()
        assert isinstance(focus, QAbstractButton)
        met.append(focus.text())
    return met


def stopping_at(name: str) -> list[str]:
    return ["above", name, "below", "end", "below", name, "above"]


def set_out_anew(group: Group) -> None:
    ground = group.window()
    ground.resize(ground.width() + 1, ground.height())
    QTest.qWait(0)


def test_tab_stops_at_the_first_while_nothing_is_chosen(group: Group) -> None:
    assert walked(group) == stopping_at("1")


def test_tab_stops_at_what_was_chosen_elsewhere(group: Group) -> None:
    choose(group, "2")
    assert walked(group) == stopping_at("2")
    choose(group, "1")
    assert walked(group) == stopping_at("1")


def test_an_arrow_key_takes_the_stop_along(group: Group) -> None:
    choose(group, "2")
    members(group)[1].setFocus()
    set_out_anew(group)
    QTest.keyClick(members(group)[1], Qt.Key.Key_Right)
    assert members(group)[2].isChecked()
    assert walked(group) == stopping_at("3")
    set_out_anew(group)
    assert walked(group) == stopping_at("3")


@pytest.mark.parametrize("group", ["scale"], indirect=True)
def test_what_is_taken_back_keeps_the_keyboard_and_the_stop(group: Group) -> None:
    choose(group, "2")
    members(group)[1].setFocus()
    QTest.keyClick(members(group)[1], Qt.Key.Key_Backspace)
    assert not any(member.isChecked() for member in members(group))
    QTest.keyClick(members(group)[1], Qt.Key.Key_Backtab)
    focus = group.window().focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "above"


def test_screen_readers_know_a_choice_of_one_from_a_switch(
    group: Group, appearance: Appearance
) -> None:
    roles = {QAccessible.queryAccessibleInterface(member).role() for member in members(group)}
    assert roles == {QAccessible.Role.RadioButton}
    switch = Chip("tired")
    assert QAccessible.queryAccessibleInterface(switch).role() is QAccessible.Role.CheckBox
