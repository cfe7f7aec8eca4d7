"""The running program: window, quick log and tray, connected to what the user wants."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QIcon

from desktop_app.desktop.machine import MachineSettings, save_machine_settings
from desktop_app.desktop.tray_host import TrayHostWatch
from desktop_app.diary import Diary
from desktop_app.diary.diary import Logged
from desktop_app.domain.agenda import Agenda
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.entry_menu import entry_menu
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.quick_log import QuickLogWindow
from desktop_app.ui.reflecting import Reflecting
from desktop_app.ui.spoken import say
from desktop_app.ui.tray import Tray
from desktop_app.ui.widgets.ring import Panel, ring_icon
from desktop_app.ui.widgets.side_bar import Place


class Program(QObject):
    """Owns the surfaces. The window is home where there is no tray."""

    def __init__(
        self,
        diary: Diary,
        intentions: Intentions,
        changes: Changes,
        day: CurrentDay,
        hosts: TrayHostWatch,
        appearance: Appearance,
        machine: tuple[MachineSettings, Path],
    ) -> None:
        super().__init__(appearance)
        self._diary, self._wishes, self._day, self._hosts = diary, intentions, day, hosts
        self._machine, self._machine_file = machine
        self._today = TodayPage()
        self._quick = QuickLogWindow()
        self._tray = Tray(tray_icon, self)
        self._window = MainWindow(self._places(), {"today": lambda: self._today})
        self._reflecting = Reflecting(diary, intentions, self._window)
        self._connect_wishes()
        self._connect_answers()
        changes.changed.connect(lambda _changed: day.tell())
        appearance.changed.connect(lambda _theme: self._tray.redraw())
        hosts.host_appeared.connect(self._tray.show)
        hosts.host_left.connect(self._lose_tray)

    def start(self, *, hidden: bool) -> None:
        """Appear: in the tray alone where `hidden` and a tray say so, else with the window."""
        self._window.take_place(self._machine.geometry)
        self._window.open_page(self._machine.page)
        if not self._window.page:
            self._window.open_page("today")
        self._day.tell()
        if self._hosts.present:
            self._tray.show()
        if not (hidden and self._hosts.present):
            self._window.show()
        if not self._hosts.present:
            self._say_no_tray()

    def come_forward(self) -> None:
        """Show the window in front."""
        self._window.come_forward()

    def quit(self) -> None:
        """Remember where the window stood, and end."""
        self._remember(geometry=self._window.place_note(), page=self._window.page)
        self._tray.hide()
        self._quick.hide()
        self._window.close_for_good()
        QCoreApplication.quit()

    def _connect_wishes(self) -> None:
        for surface in (self._today, self._quick, self._tray):
            surface.log_requested.connect(self._wishes.log)
            surface.undo_requested.connect(self._wishes.undo)
        self._today.reflect_requested.connect(self._reflecting.open)
        self._today.more_requested.connect(self._offer_more)
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

    def _show_day(self, today: Agenda, yesterday: Agenda, part: object) -> None:
        self._today.show_agenda(today, yesterday, part)
        self._quick.show_agenda(today)
        self._tray.show_agenda(today)
        self._window.side_bar.show_share(today.kept_share)

    def _answer_log(self, logged: Logged) -> None:
        entry, line = logged.entry, say(logged.acknowledgement)
        title = self._diary.promises.get(entry.promise).terms_on(entry.day).title
        words = self.tr("{line} {title}").format(line=line, title=f"({title})")
        self._today.acknowledge(words, (entry.promise, entry.day), undo=logged.changed)
        self._quick.acknowledge(line, undo=logged.changed)

    def _answer(self, words: str) -> None:
        self._today.acknowledge(words, None, undo=False)
        self._quick.acknowledge(words, undo=False)

    def _offer_more(self, promise: UUID, day: date, place: QPoint) -> None:
        due = next((d for d in self._diary.agenda(day).items if d.promise.id == promise), None)
        if due is not None:
            menu = entry_menu(due, self._wishes, self._reflecting.open, self._window)
            menu.popup(place)

    def _leave_window(self) -> None:
        self._remember(geometry=self._window.place_note(), page=self._window.page)
        if self._hosts.present:
            self._window.hide()
        else:
            self._window.showMinimized()

    def _lose_tray(self) -> None:
        self._tray.hide()
        if not self._window.isVisible():
            self._window.showMinimized()
        self._say_no_tray()

    def _say_no_tray(self) -> None:
        if not self._machine.told_no_tray:
            self._window.notice.say(
                self.tr(
                    "This desktop has no tray, so Kept stays reachable by this window, its"
                    " launcher and the kept command. Closing the window minimises it."
                )
            )
            self._remember(told_no_tray=True)

    def _remember(self, **changed: object) -> None:
        self._machine = replace(self._machine, **changed)
        try:
            save_machine_settings(self._machine_file, self._machine)
        except OSError as error:
            self._window.notice.say(
                self.tr(
                    "The window’s place could not be saved ({reason}). Your diary is safe."
                ).format(reason=error.strerror)
            )

    def _places(self) -> list[Place]:
        return [Place("today", self.tr("Today"), "today")]


def tray_icon(share: float | None) -> QIcon:
    """The ring in the variant that this system's panel wants."""
    if sys.platform == "darwin":
        return ring_icon(share, Panel.TEMPLATE)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ring_icon(share, Panel.DARK if dark else Panel.LIGHT)
