"""macOS: the Dock shows Kept while one of its windows is open. What the Dock is told, is told."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desktop.dock import Dock


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_a_window_joins_the_dock_and_the_last_one_leaves_it(qtbot: QtBot) -> None:
    told: list[bool] = []
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    dock = Dock(app, told.append)
    assert told == []
    first = shown(qtbot, QWidget())
    assert told == [True]
    second = shown(qtbot, QWidget())
    first.hide()
    assert told == [True]
    second.hide()
    qtbot.waitUntil(lambda: told == [True, False])
    dock.setParent(None)
    dock.deleteLater()


def test_the_quick_log_is_no_window_of_the_dock(qtbot: QtBot) -> None:
    told: list[bool] = []
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    dock = Dock(app, told.append)
    shown(qtbot, QWidget(None, Qt.WindowType.Tool))
    assert told == []
    dock.setParent(None)
    dock.deleteLater()
