"""The hands and eyes of a user, for the tests of the face: open, press, choose, read."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.page import Page
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.text import Text

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


def open_page(program: Program, place: str, kind: type[P], qtbot: QtBot) -> P:
    """The program with its window in front, at that place."""
    program.start(hidden=False, has_tray=False)
    program.go(place)
    window = program._window
    with qtbot.waitActive(window):
        window.activateWindow()
    page = window.page_at(place)
    assert isinstance(page, kind)
    return page


def opened(kind: type[D]) -> D:
    """The one dialog that is open, which is of that kind, with the keyboard in it."""
    tops = QApplication.topLevelWidgets()
    found = [each for each in tops if isinstance(each, QDialog) and each.isVisible()]
    assert [type(each) for each in found] == [kind]
    (dialog,) = found
    assert isinstance(dialog, kind)
    dialog.activateWindow()
    assert QTest.qWaitForWindowFocused(dialog)
    return dialog


def button(on: QWidget, words: str, nth: int = 0) -> Button:
    """The button to be seen there that says so, or that is called so where it says nothing."""
    seen = [each for each in on.findChildren(Button) if each.isVisible()]
    found = [each for each in seen if words in (each.words, each.accessibleName())]
    assert found, [each.words or each.accessibleName() for each in seen]
    return found[nth]


def press(on: QWidget, words: str, nth: int = 0) -> None:
    """Click that button."""
    QTest.mouseClick(button(on, words, nth), Qt.MouseButton.LeftButton)


def act_as_a_reader(on: QWidget) -> None:
    """What a screen reader does in place of a click: the first action that is offered to it."""
    actions = QAccessible.queryAccessibleInterface(on).actionInterface()
    actions.doAction(actions.actionNames()[0])


def choose(words: str) -> None:
    """Choose in the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def focused() -> QWidget:
    """What the keyboard is on."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def texts(on: QWidget) -> list[str]:
    """All the words to be read there."""
    QApplication.processEvents()
    return [text.text() for text in on.findChildren(Text) if text.isVisible()]


def told(on: QWidget) -> str:
    """The same as one text, a line each."""
    return "\n".join(texts(on))


def roll(field: QWidget, by: int = 120) -> None:
    """Turn the wheel over it; less than nothing is down."""
    place = QPointF(10, 10)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
