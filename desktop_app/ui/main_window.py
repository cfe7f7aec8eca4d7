"""The window: a side bar and the pages, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.notices import Notice
from desktop_app.ui.widgets.side_bar import Place, SideBar

_SIZE = (960, 700)
_LEAST = (800, 560)


class MainWindow(QMainWindow):
    """The window with its places. Closing emits `close_requested`: its owner decides."""

    page_opened = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    close_requested = Signal()

    def __init__(self, places: list[Place]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Kept"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._pages: Mapping[str, Callable[[], Page]] = {}
        self._opened: dict[str, Page] = {}
        self._closing_for_good = False
        self.side_bar = SideBar(places)
        self.side_bar.chosen.connect(self.open_page)
        self.notice = Notice()
        self._stack = QStackedWidget()
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        beside = QVBoxLayout()
        top = QVBoxLayout()
        top.setContentsMargins(GAP, GAP, GAP, 0)
        top.addWidget(self.notice)
        beside.addLayout(top)
        beside.addWidget(self._stack, 1)
        row.addLayout(beside, 1)
        self.setCentralWidget(ground)
        self._add_keys(places)

    def furnish(self, pages: Mapping[str, Callable[[], Page]]) -> None:
        """Take over what makes the page of each place."""
        self._pages = pages

    def page_at(self, key: str) -> Page | None:
        """The page of that place, if it was opened."""
        return self._opened.get(key)

    @property
    def page(self) -> str:
        """The key of the page that is open; empty before the first."""
        return next((k for k, p in self._opened.items() if p is self._stack.currentWidget()), "")

    def open_page(self, key: str) -> None:
        """Show the page of that key, made now if this is the first time."""
        if key not in self._pages:
            return
        if key not in self._opened:
            self._opened[key] = self._pages[key]()
            self._stack.addWidget(self._opened[key])
        self._stack.setCurrentWidget(self._opened[key])
        self.side_bar.show_place(key)
        self.page_opened.emit(key)

    def come_forward(self) -> None:
        """Show the window, in front, whatever state it was in."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def place_note(self) -> str:
        """Where the window stands, in Qt's own form, for the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def take_place(self, note: str) -> None:
        """Stand where it stood; a place on a screen that is gone gives way to the middle."""
        if not note or not self.restoreGeometry(QByteArray.fromBase64(note.encode("ascii"))):
            return
        if not any(
            s.geometry().intersects(self.frameGeometry()) for s in QGuiApplication.screens()
        ):
            self.resize(*_SIZE)
            middle = QGuiApplication.primaryScreen().availableGeometry().center()
            self.move(middle - self.rect().center())

    def close_for_good(self) -> None:
        """Let the next close be one."""
        self._closing_for_good = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The owner decides whether closing hides, minimises or ends."""
        if self._closing_for_good:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def _add_keys(self, places: list[Place]) -> None:
        for number, place in enumerate(places, start=1):
            key = QKeySequence(f"Ctrl+{number}")
            QShortcut(key, self, lambda key=place.key: self.open_page(key))
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo_requested.emit)
        for redo in (QKeySequence(QKeySequence.StandardKey.Redo), QKeySequence("Ctrl+Y")):
            QShortcut(redo, self, self.redo_requested.emit)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
