"""The running program: window, quick log and tray, connected to what the user wants."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QIcon

from desktop_app.diary import Diary
from desktop_app.diary.diary import Logged
from desktop_app.domain.agenda import Agenda
from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.directory import makers, places
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.quick_log import QuickLogWindow
from desktop_app.ui.reflecting import Reflecting
from desktop_app.ui.spoken import say
from desktop_app.ui.tray import Tray
from desktop_app.ui.widgets.ring import Panel, ring_icon


class Program(QObject):
    """Owns the surfaces. The window is home where there is no tray."""

    def __init__(
        self,
        diary: Diary,
        intentions: Intentions,
        changes: Changes,
        day: CurrentDay,
        appearance: Appearance,
        machine: MachineSettings,
        remember: Callable[[MachineSettings], None],
    ) -> None:
        super().__init__(appearance)
        self._diary, self._wishes, self._day = diary, intentions, day
        self._machine, self._remember_on_disk = machine, remember
        self._has_tray = False
        self._quick = QuickLogWindow()
        self._tray = Tray(tray_icon, self)
        self._window = MainWindow(places())
        reflecting = Reflecting(diary, intentions, self._window)
        self._window.furnish(
            makers(
                Surroundings(
                    diary, intentions, changes, day, self._window, reflecting.open, self.go
                )
            )
        )
        self._connect_wishes()
        self._connect_answers()
        changes.changed.connect(lambda _changed: day.tell())
        appearance.changed.connect(lambda _theme: self._tray.redraw())

    def start(self, *, hidden: bool, has_tray: bool) -> None:
        """Appear: `hidden` in the tray alone where there is one, else with the window."""
        self._window.take_place(self._machine.geometry)
        self._window.open_page(self._machine.page)
        if not self._window.page:
            self._window.open_page("today")
        self._day.tell()
        if not (hidden and has_tray):
            self._window.show()
        if has_tray:
            self.gain_tray()
        else:
            self._say_no_tray()

    def gain_tray(self) -> None:
        """A tray host came, or came back: an icon made before it would stay unseen."""
        self._has_tray = True
        self._tray.show()

    def lose_tray(self) -> None:
        """The tray host left: the window is home from now on."""
        self._has_tray = False
        self._tray.hide()
        if not self._window.isVisible():
            self._window.showMinimized()
        self._say_no_tray()

    def come_forward(self) -> None:
        """Show the window in front."""
        self._window.come_forward()

    def go(self, place: str, day: date | None = None) -> None:
        """Open a place of the window, at a day where it has days."""
        self._window.open_page(place)
        page = self._window.page_at(place)
        if day is not None and page is not None:
            page.show_day(day)

    def quit(self) -> None:
        """Remember where the window stood, and end."""
        self._remember(self._with_place())
        self._tray.hide()
        self._quick.hide()
        self._window.close_for_good()
        QCoreApplication.quit()

    def _connect_wishes(self) -> None:
        for surface in (self._quick, self._tray):
            surface.log_requested.connect(self._wishes.log)
            surface.undo_requested.connect(self._wishes.undo)
        self._quick.open_requested.connect(self.come_forward)
        self._tray.open_requested.connect(self.come_forward)
        self._tray.quick_log_requested.connect(self._quick.toggle)
        self._tray.quit_requested.connect(self.quit)
        self._window.undo_requested.connect(self._wishes.undo)
        self._window.redo_requested.connect(self._wishes.redo)
        self._window.close_requested.connect(self._leave_window)

    def _connect_answers(self) -> None:
        self._day.shown.connect(self._show_day)
        self._wishes.logged.connect(self._answer_log)
        self._wishes.told.connect(self._answer)
        self._wishes.refused.connect(self._window.notice.say)
        self._wishes.refused.connect(lambda words: self._quick.acknowledge(words, undo=False))

    def _show_day(self, today: Agenda, _yesterday: Agenda, _part: object) -> None:
        self._quick.show_agenda(today)
        self._tray.show_agenda(today)
        self._window.side_bar.show_share(today.kept_share)

    def _answer_log(self, logged: Logged) -> None:
        self._quick.acknowledge(say(logged.acknowledgement), undo=logged.changed)

    def _answer(self, words: str) -> None:
        self._quick.acknowledge(words, undo=False)

    def _leave_window(self) -> None:
        self._remember(self._with_place())
        if self._has_tray:
            self._window.hide()
        else:
            self._window.showMinimized()

    def _say_no_tray(self) -> None:
        if not self._machine.told_no_tray:
            self._window.notice.say(
                self.tr(
                    "This desktop has no tray, so Kept stays reachable by this window, its"
                    " launcher and the kept command. Closing the window minimises it."
                )
            )
            self._remember(replace(self._machine, told_no_tray=True))

    def _remember(self, machine: MachineSettings) -> None:
        self._machine = machine
        try:
            self._remember_on_disk(machine)
        except OSError as error:
            self._window.notice.say(
                self.tr(
                    "The window’s place could not be saved ({reason}). Your diary is safe."
                ).format(reason=error.strerror)
            )

    def _with_place(self) -> MachineSettings:
        return replace(self._machine, geometry=self._window.place_note(), page=self._window.page)


def tray_icon(share: float | None) -> QIcon:
    """The ring in the variant that this system's panel wants."""
    if sys.platform == "darwin":
        return ring_icon(share, Panel.TEMPLATE)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ring_icon(share, Panel.DARK if dark else Panel.LIGHT)
