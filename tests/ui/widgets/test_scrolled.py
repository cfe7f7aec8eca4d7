"""A bar takes no room from what it scrolls."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import DIALOG_PADDING
from desktop_app.ui.widgets.scrolled import Scrolled


def bars(window: QWidget) -> list[QScrollBar]:
    return [bar for bar in window.findChildren(QScrollBar) if bar.isVisible()]


def test_the_bar_of_a_dialog_stands_in_its_padding(qtbot: QtBot, appearance: Appearance) -> None:
    dialog, inside = QDialog(), QWidget()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*(DIALOG_PADDING,) * 4)
    area = Scrolled(inside)
    column.addWidget(area)
    dialog.resize(400, 300)
    dialog.show()
    assert not bars(dialog)
    wide = inside.width()
    inside.setMinimumHeight(900)
    qtbot.waitUntil(lambda: bool(bars(dialog)))
    (bar,) = bars(dialog)
    assert inside.width() == wide == 400 - 2 * DIALOG_PADDING
    assert bar.x() >= area.geometry().right()
    assert (bar.y(), bar.height()) == (area.y(), area.height())
    bar.setValue(bar.maximum())
    assert inside.mapTo(area, QPoint(0, 900)).y() == area.height()
    area.hide()
    assert not bars(dialog)


def test_the_bar_follows_what_it_scrolls(qtbot: QtBot, appearance: Appearance) -> None:
    window, inside = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    area = Scrolled(inside)
    area.setParent(window)
    area.setGeometry(20, 20, 200, 100)
    inside.setMinimumHeight(900)
    window.show()
    qtbot.waitUntil(lambda: bool(bars(window)))
    (bar,) = bars(window)
    assert (bar.x(), bar.y()) == (0, 20)
    area.verticalScrollBar().setValue(7)
    assert bar.value() == 7
    area.move(20, 60)
    assert bar.y() == 60


def test_a_page_stays_where_it_is_when_its_bar_comes(qtbot: QtBot, appearance: Appearance) -> None:
    page, long = Page("Long"), QWidget()
    qtbot.addWidget(page)
    page.say("A heading")
    page.column.addWidget(long)
    page.resize(700, 400)
    page.show()
    before = (page.heading.mapTo(page, QPoint()), long.width())
    assert not bars(page)
    long.setMinimumHeight(900)
    qtbot.waitUntil(lambda: bool(bars(page)))
    QApplication.processEvents()
    assert (page.heading.mapTo(page, QPoint()), long.width()) == before
