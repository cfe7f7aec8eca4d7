"""The tray icon: a ring of today's kept share, the quick log on a click, every action in a menu."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.domain.agenda import Agenda, Due
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.entries import Outcome
from desktop_app.ui.words.cues import CuesNow, check_in_name
from desktop_app.ui.words.spoken import plain_menu_text

_SHOWN_IN_MENU = 12


class Tray(QObject):
    """Emits intentions; knows nothing of the diary but the agenda that it shows.

    `draw(share, held, dot)` gives the icon of a kept share (0 to 1, None: nothing to keep), with
    the bars of held cues or the dot of one that waits.
    """

    log_requested = Signal(object, object, object)
    quick_log_requested = Signal()
    open_requested = Signal()
    undo_requested = Signal()
    answer_requested = Signal()
    check_in_requested = Signal(str)
    hold_requested = Signal(str)
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self, draw: Callable[[float | None, bool, bool], QIcon], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._agenda: Agenda | None = None
        self._cues = CuesNow()
        self._drawn: tuple[int, int] | None = None
        self._menu = _polished(QMenu())
        self._menu.aboutToHide.connect(self._fill_later)
        self._stale = self._can_lock = False
        self._icon: QSystemTrayIcon | None = None

    def take_over(self, former: Tray) -> None:
        """Stand where another stood: its icon keeps its place, its menu is filled anew."""
        self._menu.deleteLater()
        self._menu, self._icon, former._icon = former._menu, former._icon, None
        self._menu.aboutToHide.disconnect()
        self._menu.aboutToHide.connect(self._fill_later)
        if self._icon is not None:
            self._icon.setParent(self)
            self._icon.activated.disconnect()
            self._icon.activated.connect(self._on_activated)

    def show(self) -> None:
        """Appear in the tray. After a host came or came back this makes the icon anew."""
        self.hide()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self.redraw()
        self._icon.show()

    def hide(self) -> None:
        """Leave the tray."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def show_agenda(self, agenda: Agenda) -> None:
        """Show today's share as the ring and its promises in the menu."""
        if agenda != self._agenda:
            self._agenda = agenda
            self._show(agenda)

    def offer_lock(self, *, can_lock: bool) -> None:
        """Whether the menu can lock the diary."""
        self._can_lock = can_lock
        self.redraw()

    def show_cues(self, cues: CuesNow) -> None:
        """Show how many cues wait, and why they keep still when they do."""
        if cues != self._cues:
            self._cues = cues
            self.redraw()

    def redraw(self) -> None:
        """Draw the ring and the menu again."""
        self._drawn = None
        if self._agenda is not None:
            self._show(self._agenda)

    def _show(self, agenda: Agenda) -> None:
        if self._menu.isVisible():
            self._stale = True
        else:
            self._fill_menu()
        if self._icon is None or self._drawn == (agenda.kept, agenda.chances):
            return
        self._drawn = (agenda.kept, agenda.chances)
        self._icon.setIcon(self._draw(agenda.kept_share, bool(self._cues.held), self._cues.has_dot))
        self._icon.setToolTip(self._summary(agenda))

    def _summary(self, agenda: Agenda) -> str:
        words = self.tr("Kept: nothing is due today")
        if agenda.chances:
            words = self.tr("Kept: {kept} of {due} today").format(
                kept=agenda.kept, due=agenda.chances
            )
        return f"{words}\n{self._cues.held}" if self._cues.held else words

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        is_click = reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        )
        if is_click and sys.platform != "darwin":
            self.quick_log_requested.emit()

    def _fill_later(self) -> None:
        if self._stale:
            self._stale = False
            self._fill_menu()

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        for child in menu.findChildren(QMenu):
            child.deleteLater()
        self._add(self.tr("Quick log"), self.quick_log_requested.emit)
        for due in (self._agenda.open if self._agenda else ())[:_SHOWN_IN_MENU]:
            menu.addMenu(self._promise_menu(due))
        if self._cues.waiting:
            self._add(self.tr("Answer cue…"), self.answer_requested.emit)
        self._add(self.tr("Undo"), self.undo_requested.emit)
        menu.addSeparator()
        self._add(self.tr("Open Kept"), self.open_requested.emit)
        check_ins = _polished(QMenu(self.tr("Check-in"), menu))
        for which in (one for one in CheckIn if one is not CheckIn.REVIEW):
            asked = partial(self.check_in_requested.emit, which.value)
            self._add(check_in_name(which), asked, check_ins)
        menu.addMenu(check_ins)
        menu.addMenu(self._hold_menu())
        menu.addSeparator()
        if self._can_lock:
            self._add(self.tr("Lock"), self.lock_requested.emit)
        self._add(self.tr("Quit"), self.quit_requested.emit)

    def _hold_menu(self) -> QMenu:
        hold = _polished(QMenu(self.tr("Hold cues"), self._menu))
        ways = {
            "1h": self.tr("For 1 hour"),
            "tomorrow": self.tr("Until tomorrow"),
            "day": self.tr("Until a day…"),
        }
        if self._cues.is_hold:
            ways["off"] = self.tr("Let them come again")
        if self._cues.held:
            hold.addAction(self._told(self._cues.held, hold))
        for way, words in ways.items():
            self._add(words, partial(self.hold_requested.emit, way), hold)
        return hold

    def _promise_menu(self, due: Due) -> QMenu:
        menu = _polished(QMenu(plain_menu_text(due.terms.title), self._menu))
        choices = [(self.tr("Done"), Outcome.KEPT)]
        if due.terms.smaller:
            words = self.tr("Smaller: {words}").format(words=due.terms.smaller)
            choices.append((plain_menu_text(words), Outcome.KEPT_SMALLER))
        choices.append((self.tr("Not today"), Outcome.MISSED))
        choices.append((self.tr("Skip (counts neither way)"), Outcome.SKIPPED))
        for words, outcome in choices:
            self._add(words, self._logging(due, outcome), menu)
        return menu

    def _logging(self, due: Due, outcome: Outcome) -> Callable[[], None]:
        return lambda: self.log_requested.emit(due.promise.id, outcome, due.day)

    def _told(self, words: str, menu: QMenu) -> QAction:
        """A line of the menu that is there to be read."""
        line = QAction(words, menu)
        line.setEnabled(False)
        return line

    def _add(self, words: str, act: Callable[[], object], menu: QMenu | None = None) -> None:
        menu = menu or self._menu
        action = QAction(words, menu)
        action.triggered.connect(lambda *_: act())
        menu.addAction(action)


def _polished(menu: QMenu) -> QMenu:
    """Made known to the style sheet, which else remembers a menu that was never shown for ever."""
    menu.ensurePolished()
    return menu
