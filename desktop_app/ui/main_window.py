"""The window: a side bar and the pages, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.keys import bind
from desktop_app.ui.pages.page import Page
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.notices import Notice
from desktop_app.ui.widgets.side_bar import Place, SideBar
from desktop_app.ui.widgets.text import quiet
from desktop_app.ui.window_place import placed

_PAINTED_MS = 50
"""The first paint goes out to the screen before anything else is done."""
_PATIENCE_MS = 1500
"""A window that is shown but out of sight is never painted: what waits for that comes then."""
_SIZE = (960, 700)
_LEAST = (800, 560)
_TAKES_A_WHILE = ("progress",)
"""Its graphs are loaded when it is opened first, and it reads decades."""
_FRAME = QSize(8, 32)
"""So much of a screen a window's frame and title may take."""
_ACTS = (
    *("new-promise", "find", "help", "keys", "settings"),
    *("undo", "redo", "close", "quit"),
)


class MainWindow(QMainWindow):
    """The window with its places. Closing emits `close_requested`: its owner decides.

    `act_requested` names an action of the table of keys; `painted` comes once, after the first
    paint: what that did not need is made then.
    """

    painted = Signal()
    page_opened = Signal(str)
    appeared = Signal()
    act_requested = Signal(str)
    close_requested = Signal()

    def __init__(self, places: list[Place]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Kept"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._pages: Mapping[str, Callable[[], Page]] = {}
        self._opened: dict[str, Page] = {}
        self._looked_at: dict[str, object] = {}
        self._closing_for_good = False
        self._soon_painted = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon_painted.timeout.connect(self._tell_painted)
        self._is_being_painted = self._was_painted = False
        self.side_bar = SideBar(places)
        self.side_bar.chosen.connect(self.open_page)
        self.notice = Notice()
        self._warning = Notice()
        self._to_do: Callable[[], object] = lambda: None
        self._ask_first: Callable[[], None] | None = None
        self._warning.acted.connect(self._do)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._ground())
        self._add_keys(places)

    def _ground(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        beside = QVBoxLayout()
        top = QVBoxLayout()
        top.setContentsMargins(GAP, GAP, GAP, 0)
        top.setSpacing(GAP)
        top.addWidget(self._warning)
        top.addWidget(self.notice)
        beside.addLayout(top)
        beside.addWidget(self._stack, 1)
        row.addLayout(beside, 1)
        return ground

    def when_painted(self, act: Callable[[], object]) -> None:
        """Do it after the first paint; now when that is over."""
        if self._was_painted:
            act()
        else:
            self.painted.connect(act)

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
            self.side_bar.show_place(key)
            self.side_bar.repaint()  # a page that takes a while to make has been heard of
            if key in _TAKES_A_WHILE and self._was_painted:
                self._say_that_it_takes_a_while()
            page = self._opened[key] = self._pages[key]()
            self._stack.addWidget(page)
            if (chosen := self._looked_at.pop(key, None)) is not None:
                page.look_at(chosen)
        self._stack.setCurrentWidget(self._opened[key])
        self.side_bar.show_place(key)
        self.page_opened.emit(key)

    def _say_that_it_takes_a_while(self) -> None:
        words = quiet(self.tr("Drawing what you kept…"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.setCurrentIndex(self._stack.addWidget(words))
        self._stack.repaint()
        words.deleteLater()

    def inherit(self, former: MainWindow) -> None:
        """Let each page, once it is opened, show what was looked at in the former window."""
        seen = {key: page.looked_at() for key, page in former._opened.items()}
        self._looked_at = former._looked_at | seen

    def warn(self, words: str, action: str = "", act: Callable[[], object] = lambda: None) -> None:
        """Say something about the diary that holds until the program is started again.

        `action` is the word on the button that does what there is to do about it.
        """
        self._to_do = act
        self._warning.say(words, action)

    @property
    def warns(self) -> bool:
        """Whether something about the diary is said that holds."""
        return self._warning.isVisibleTo(self)

    def _do(self) -> None:
        self._to_do()

    @property
    def scrolled(self) -> int:
        """How far the open page is scrolled, in pixels."""
        page = self.page_at(self.page)
        return page.verticalScrollBar().value() if page else 0

    def take_scroll(self, pixels: int) -> None:
        """Scroll the open page that far once it has its height."""
        page = self.page_at(self.page)
        if page is None or not pixels:
            return
        bar = page.verticalScrollBar()
        bar.rangeChanged.connect(
            lambda _least, _most: bar.setValue(pixels), Qt.ConnectionType.SingleShotConnection
        )

    @property
    def is_covered(self) -> bool:
        """Whether it asks before it shows itself."""
        return self._ask_first is not None

    def cover(self, ask: Callable[[], None]) -> None:
        """Go away, and call `ask` in place of coming forward until it is uncovered."""
        self._ask_first = ask
        self.hide()

    def uncover(self) -> None:
        """Come forward again when that is wanted."""
        self._ask_first = None

    def come_forward(self) -> None:
        """Show the window, in front, whatever state it was in."""
        if self._ask_first is not None:
            self._ask_first()
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def place_note(self) -> str:
        """Where the window stands, in Qt's own form, for the next start."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def take_place(self, note: str) -> None:
        """Stand where it stood; a place on a screen that is gone gives way to the middle.

        On a screen with less room than it asks for, it asks for what there is.
        """
        free = QGuiApplication.primaryScreen().availableGeometry().size() - _FRAME
        self.setMinimumSize(self.minimumSize().boundedTo(free))
        if not note or not self.restoreGeometry(QByteArray.fromBase64(note.encode("ascii"))):
            self.resize(self.size().boundedTo(free))
            return
        if not self.isMaximized() and not self.isFullScreen():
            first = QGuiApplication.primaryScreen()
            others = [screen for screen in QGuiApplication.screens() if screen is not first]
            screens_free = [screen.availableGeometry() for screen in (first, *others)]
            place = placed(self.geometry(), screens_free, self.minimumSize())
            if place != self.geometry():
                self.setGeometry(place)

    def stand_still(self) -> None:
        """Stay on the screen as a picture: another window comes in its place."""
        self.setUpdatesEnabled(False)
        self._soon_painted.stop()

    def close_for_good(self) -> None:
        """Let the next close be one."""
        self._closing_for_good = True
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it can be seen."""
        super().showEvent(event)
        if not self._was_painted:
            self._soon_painted.start()
        self.appeared.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, when this paint is over."""
        super().paintEvent(event)
        if not self._is_being_painted:
            self._is_being_painted = True
            self._soon_painted.start(_PAINTED_MS)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The owner decides whether closing hides, minimises or ends."""
        if self._closing_for_good:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def _tell_painted(self) -> None:
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _add_keys(self, places: list[Place]) -> None:
        for number, place in enumerate(places, start=1):
            key = QKeySequence(f"Ctrl+{number}")
            QShortcut(key, self, lambda key=place.key: self.open_page(key))
        self.side_bar.help_requested.connect(partial(self.act_requested.emit, "help"))
        for name in _ACTS:
            bind(name, self, partial(self.act_requested.emit, name))
