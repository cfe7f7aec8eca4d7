"""How a test asks for what follows an action, and answers it."""

from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.dialogs.miss import MissDialog
from desktop_app.ui.pages.today import TodayPage
from tests.clock import MONDAY
from tests.ui.hands import choose as choose_in_menu
from tests.ui.hands import opened, press


def field(parent: QWidget, name: str) -> QLineEdit:
    found = [f for f in parent.findChildren(QLineEdit) if f.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def write(parent: QWidget, name: str, text: str) -> None:
    at = field(parent, name)
    at.clear()
    QTest.keyClicks(at, text)


def choose(page: TodayPage, promise: UUID, text: str) -> None:
    """Choose in the menu of the row."""
    page.more_requested.emit(promise, MONDAY, page.mapToGlobal(page.rect().center()))
    choose_in_menu(text)


def miss(page: TodayPage, promise: UUID) -> MissDialog:
    choose(page, promise, "Not today")
    press(page, "What got in the way?")
    return opened(MissDialog)
