"""The keyboard always shows where it is; the mouse leaves no trace."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.graphs.year import YearGraph
from desktop_app.ui.theme import Role, theme
from desktop_app.ui.widgets.buttons import (
    FlushWord,
    IconButton,
    OutlinedButton,
    PrimaryButton,
    WordButton,
)
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.text import body
from tests.ui.widgets.seeing import colours


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setSpacing(20)
    for widget in (
        OutlinedButton("One word"), PrimaryButton("Done"), WordButton("Later"),
        IconButton("More", "more"), Chip("home"), QCheckBox("Quiet"), QLineEdit(),
    ):  # fmt: skip
        column.addWidget(widget)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def ring_around(widget: QWidget, away: int = 0) -> int:
    """How many pixels of the focus colour lie just outside of the widget, so far `away`."""
    corner = widget.mapTo(widget.window(), QPoint())
    whole = widget.rect().translated(corner)
    outside, place = (whole.adjusted(-n, -n, n, n) for n in (4, away))
    focus = theme().colour(Role.FOCUS).name()
    around, inside = widget.window().grab(outside), widget.window().grab(place)
    return colours(around.toImage())[focus] - colours(inside.toImage())[focus]


def test_tab_shows_the_ring_on_every_kind_of_widget(window: QWidget) -> None:
    window.setFocus()
    seen = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        assert ring_around(at) > 40, at
        seen.append(at)
    assert len(set(seen)) == 7


def test_a_click_shows_no_ring(window: QWidget) -> None:
    button = window.findChild(PrimaryButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert ring_around(button) == 0


def test_the_ring_is_there_where_the_focus_is_put_after_a_key(window: QWidget) -> None:
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    later = window.findChildren(WordButton)[0]
    later.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring_around(later) > 40
    QTest.mouseClick(window.findChildren(PrimaryButton)[0], Qt.MouseButton.LeftButton)
    later.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring_around(later) == 0


def test_the_ring_lies_close_around_a_field(window: QWidget) -> None:
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    field, button = window.findChildren(QLineEdit)[0], window.findChildren(WordButton)[0]
    for widget, is_close in ((field, True), (button, False)):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        assert ring_around(widget) > 40
        assert (ring_around(widget, 2) == 0) is is_close


def test_the_ring_leaves_with_the_focus(window: QWidget) -> None:
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert ring_around(before) == 0


def test_the_ring_goes_where_its_widget_goes(window: QWidget, qtbot: QtBot) -> None:
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    at = QApplication.focusWidget()
    assert at is not None
    at.move(at.x() + 20, at.y() + 6)
    assert ring_around(at) > 40


def test_the_ring_does_not_outlive_its_widget(window: QWidget, qtbot: QtBot) -> None:
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    at = QApplication.focusWidget()
    assert at is not None
    at.hide()
    at.deleteLater()
    QApplication.processEvents()
    focus = theme().colour(Role.FOCUS)
    following = QApplication.focusWidget()
    assert following is not None
    following.clearFocus()
    assert colours(window.grab().toImage())[QColor(focus).name()] == 0


@pytest.mark.parametrize(
    "make",
    [
        lambda: read_by_keys("Keys, one by one"),
        lambda: FlushWord("Weekly review"),
        lambda: YearGraph("A year at a glance"),
    ],
)
def test_the_ring_leaves_air_before_words_at_the_edge(
    window: QWidget, make: Callable[[], QWidget]
) -> None:
    """Else it touches them."""
    made = make()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    QApplication.processEvents()
    window.setFocus()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    assert made.hasFocus()
    corner = made.mapTo(window, QPoint(0, made.height() // 2))
    near, far = (QRect(corner - QPoint(n, 2), QSize(4, 4)) for n in (4, 8))
    focus = theme().colour(Role.FOCUS).name()
    assert not colours(window.grab(near).toImage())[focus]
    assert colours(window.grab(far).toImage())[focus]


def read_by_keys(words: str) -> Scrolled:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(body(words))
    made = Scrolled(page)
    made.read_by_keys(words)
    return made


@pytest.mark.parametrize(("key", "goal"), [(Qt.Key.Key_Tab, 0), (Qt.Key.Key_Backtab, 9)])
def test_what_tab_comes_to_from_outside_is_scrolled_into_view(
    qtbot: QtBot, appearance: Appearance, key: Qt.Key, goal: int
) -> None:
    made, inside = QWidget(), QWidget()
    qtbot.addWidget(made)
    above, below, within = OutlinedButton("Above"), OutlinedButton("Below"), QVBoxLayout(inside)
    buttons = [OutlinedButton(f"Number {n}") for n in range(10)]
    for each in buttons:
        within.addWidget(each)
    area, column = Scrolled(inside), QVBoxLayout(made)
    for part in (above, area, below):
        column.addWidget(part)
    made.resize(200, 200)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bar = area.verticalScrollBar()
    (below if goal else above).setFocus()
    bar.setValue(bar.minimum() if goal else bar.maximum())
    QTest.keyClick(below if goal else above, key)
    QApplication.processEvents()
    assert buttons[goal].hasFocus()
    assert buttons[goal].visibleRegion().boundingRect() == buttons[goal].rect()


def test_what_the_keyboard_is_put_on_comes_into_view_once_it_has_its_place(
    qtbot: QtBot, appearance: Appearance
) -> None:
    made, inside = QWidget(), QWidget()
    qtbot.addWidget(made)
    within, begun, added = QVBoxLayout(inside), OutlinedButton("Begun"), OutlinedButton("Added")
    lines = [body(f"Line {n}") for n in range(20)]
    for part in (begun, OutlinedButton("Gone on"), *lines, added):
        within.addWidget(part)
    added.hide()
    QVBoxLayout(made).addWidget(Scrolled(inside))
    made.resize(200, 200)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    begun.setFocus()
    QTest.keyClick(begun, Qt.Key.Key_Tab)
    added.show()
    added.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: added.visibleRegion().boundingRect() == added.rect())
