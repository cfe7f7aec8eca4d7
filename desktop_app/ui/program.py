"""The running program: window, quick log and tray, connected to what the user wants."""

from __future__ import annotations

import sys
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QIcon

from desktop_app.diary import Diary
from desktop_app.diary.diary import Logged
from desktop_app.domain.agenda import Agenda
from desktop_app.domain.entries import Outcome
from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.appearance import Appearance, look_of
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.cueing import Cueing
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.first_run import FirstRun
from desktop_app.ui.helping import Helping
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.learning import Learning, opens_for
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.places.directory import makers, places
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.promise_editing import PromiseEditing
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
        desk: MachineDesk,
        able: Capabilities,
    ) -> None:
        super().__init__(appearance)
        self._diary, self._wishes, self._day = diary, intentions, day
        self._appearance, self._desk = appearance, desk
        self._has_tray = False
        self.starts_anew = False
        self._quick = QuickLogWindow()
        self._tray = Tray(tray_icon, self)
        self._window = MainWindow(places())
        reflecting = Reflecting(diary, intentions, self._window)
        self._learning = Learning(diary, intentions, self._window)
        self._reflect = opens_for(diary, self._learning.miss, reflecting.open)
        self._promising = PromiseEditing(diary, intentions, self._window)
        self._promising.heavy.connect(self._learning.heavy)
        self.cues = Cueing(diary, intentions, changes, desk, able, self._window)
        self.cues.serve(self._tray)
        first_run = FirstRun(diary, intentions, changes, self._window, self.go)
        around = Surroundings(
            diary, intentions, changes, day, self._window, self._reflect, self.go,
            desk, able, self.start_anew, self._promising, first_run.begin, self._learning,
        )  # fmt: skip
        self._helping = Helping(around, self)
        self._window.furnish(makers(around))
        self._connect_wishes()
        self._connect_answers()
        changes.changed.connect(lambda _changed: day.tell())
        appearance.changed.connect(lambda _theme: self._tray.redraw())

    def start(self, *, hidden: bool, has_tray: bool) -> None:
        """Appear: `hidden` in the tray alone where there is one, else with the window."""
        remembered = self._desk.settings
        self._window.take_place(remembered.geometry)
        self._window.open_page(remembered.page)
        if not self._window.page:
            self._window.open_page("today")
        self._day.tell()
        self._window.take_scroll(remembered.scroll)
        if not (hidden and has_tray):
            self._window.show()
        if has_tray:
            self.gain_tray()
        else:
            self._say_no_tray()
        self._say_what_to_know()
        self.cues.reminders.resume()

    def gain_tray(self) -> None:
        """A tray host came, or came back: an icon made before it would stay unseen."""
        self._has_tray = True
        self._tray.show()
        if self._window.notice.words == self._no_tray_words():
            self._window.notice.hide()

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

    def start_anew(self) -> None:
        """End, and ask to be started again."""
        self.starts_anew = True
        self.quit()

    def quit(self) -> None:
        """Remember where the window stood, and end."""
        self._remember_place()
        self._tray.hide()
        self._quick.hide()
        self.cues.end()
        self._window.close_for_good()
        QCoreApplication.quit()

    def _connect_wishes(self) -> None:
        for surface in (self._quick, self._tray):
            surface.log_requested.connect(self._wishes.log)
            surface.undo_requested.connect(self._wishes.undo)
        self._quick.reflect_requested.connect(self._reflect)
        self._quick.open_requested.connect(self.come_forward)
        self._tray.open_requested.connect(self.come_forward)
        self._tray.quick_log_requested.connect(self._quick.toggle)
        self._tray.quit_requested.connect(self.quit)
        self._window.close_requested.connect(self._leave_window)
        self._window.act_requested.connect(self._act)
        self._helping.act_requested.connect(self._act)

    def _connect_answers(self) -> None:
        self._day.shown.connect(self._show_day)
        self._wishes.logged.connect(self._answer_log)
        self._wishes.told.connect(self._answer)
        self._wishes.refused.connect(self._window.notice.say)
        self._wishes.refused.connect(lambda words: self._quick.acknowledge(words, undo=False))
        self._desk.refused.connect(self._window.notice.say)
        self._desk.changed.connect(self._dress)

    def _show_day(self, today: Agenda, _yesterday: Agenda, _part: object) -> None:
        self._quick.show_agenda(today)
        self._tray.show_agenda(today)
        self._window.side_bar.show_share(today.kept_share)

    def _answer_log(self, logged: Logged) -> None:
        entry = logged.entry
        missed = (entry.promise, entry.day) if entry.outcome is Outcome.MISSED else None
        self._quick.acknowledge(say(logged.acknowledgement), undo=logged.changed, missed=missed)

    def _answer(self, words: str) -> None:
        self._quick.acknowledge(words, undo=False)

    def _act(self, name: str) -> None:
        """Carry out an action of the table of keys by its name."""
        acts = {
            "find": self._helping.find,
            "keys": self._helping.show_keys,
            "about": self._helping.show_about,
            "settings": lambda: self.go("settings"),
            "new-promise": self._promising.edit,
            "undo": self._wishes.undo,
            "redo": self._wishes.redo,
            "close": self._leave_window,
            "quit": self.quit,
        }
        acts[name]()

    def _dress(self, machine: MachineSettings) -> None:
        wanted = look_of(machine)
        if wanted != self._appearance.look:
            self._appearance.choose(wanted)

    def _leave_window(self) -> None:
        self._remember_place()
        if self._has_tray:
            self._window.hide()
        else:
            self._window.showMinimized()

    def _say_no_tray(self) -> None:
        if not self._desk.settings.told_no_tray:
            self._window.notice.say(self._no_tray_words())
            self._desk.change(told_no_tray=True)

    def _no_tray_words(self) -> str:
        return self.tr(
            "This desktop has no tray, so Kept stays reachable by this window, its launcher and"
            " the kept command. Closing the window minimises it."
        )

    def _say_what_to_know(self) -> None:
        if self._diary.store.is_read_only:
            self._window.warn(
                self.tr(
                    "This diary can be read but not written: its folder does not allow it."
                    " Everything is shown; nothing can be logged until that changes."
                )
            )
        if left := self._desk.settings.moved_from:
            self._window.notice.say(
                self.tr(
                    "Your diary is in its new folder. The old one, {folder}, is as it was; keep it"
                    " until you have looked around."
                ).format(folder=left)
            )
            self._desk.change(moved_from="")

    def _remember_place(self) -> None:
        self._desk.change(
            geometry=self._window.place_note(),
            page=self._window.page,
            scroll=self._window.scrolled,
        )


def tray_icon(share: float | None, held: bool, dot: bool) -> QIcon:
    """The ring in the variant that this system's panel wants."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    panel = Panel.DARK if dark else Panel.LIGHT
    return ring_icon(share, Panel.TEMPLATE if sys.platform == "darwin" else panel, held, dot)
