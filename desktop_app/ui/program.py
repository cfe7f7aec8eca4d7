"""The running program: it appears, takes over from another, and ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.diary import Diary
from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.appearance import Appearance, look_of
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.home import Home
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.what_to_know import say_no_tray, unsay_no_tray

if TYPE_CHECKING:
    from desktop_app.ui.acting import Acting
    from desktop_app.ui.capabilities import Capabilities
    from desktop_app.ui.corner import Corner
    from desktop_app.ui.cues.cueing import Cueing
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.safekeeping.damage import Damage
    from desktop_app.ui.safekeeping.locking import Locking


class Program(QObject):
    """Owns the surfaces. The window is home where there is no tray.

    Each surface is made, and connected, when it is first needed: the first paint waits for the
    window alone, a hidden start not even for that. `ending` comes when the program ends.
    """

    ending = Signal()

    def __init__(
        self,
        diary: Diary,
        intentions: Intentions,
        changes: Changes,
        day: CurrentDay,
        appearance: Appearance,
        desk: MachineDesk,
        find_able: Callable[[], Capabilities],
    ) -> None:
        super().__init__(appearance)
        for part in (intentions, changes, day):
            part.setParent(self)
        self._diary, self._wishes, self._day = diary, intentions, day
        self._appearance, self._desk = appearance, desk
        self._has_tray = False
        self.starts_anew = False
        self.cues_while_locked: tuple[datetime, ...] | None = None
        self._around = Surroundings(
            diary, intentions, changes, day, desk, self.go, self.start_anew,
            lambda: self._window, find_able, self._lock,
        )  # fmt: skip
        self._home = Home(self._around, appearance, self)
        self._home.left.connect(self._leave_window)
        self._home.act_requested.connect(self._act)
        self.ending.connect(self._home.end)
        changes.changed.connect(lambda _changed: day.tell())
        intentions.refused.connect(self._refuse)
        desk.refused.connect(self._refuse)
        desk.changed.connect(self._dress)

    @cached_property
    def damage(self) -> Damage:
        """What looks for damage, and says what it found."""
        from desktop_app.ui.safekeeping.damage import Damage  # noqa: PLC0415 (after the first paint)

        return Damage(self._around.able.guard, lambda: self._window, self.start_anew, self)

    @cached_property
    def locking(self) -> Locking:
        """What locks the diary."""
        from desktop_app.ui.safekeeping.locking import Locking  # noqa: PLC0415 (few diaries can be locked)

        locking = Locking(
            self._around.able.guard, lambda: self._window, self._desk, self._begin_locked, self
        )
        locking.covered.connect(self.cues.cover)
        return locking

    @property
    def wishes(self) -> Intentions:
        """Where a wish of any surface becomes a call of the diary."""
        return self._wishes

    @property
    def changes(self) -> Changes:
        """Where changes of the diary are heard of."""
        return self._around.changes

    @property
    def cues(self) -> Cueing:
        """What keeps time for cues."""
        return self._around.cues

    def start(self, *, hidden: bool, has_tray: bool) -> None:
        """Appear: `hidden` in the tray alone where there is one, else with the window."""
        if hidden and has_tray:
            self._diary.store.spare_memory()
        else:
            self.appear()
        self.settle(has_tray=has_tray)

    def appear(self) -> MainWindow:
        """Show the window as it was left."""
        return self._home.appear()

    def settle(self, *, has_tray: bool) -> None:
        """Come into the tray, and begin to keep time: what the first paint need not wait for."""
        if has_tray:
            self.gain_tray()
        else:
            say_no_tray(self._window, self._desk)
        self._keep_time()
        self.cues.reminders.resume()

    def _keep_time(self) -> None:
        """One beat for all that looks at the clock: each timer more would wake the machine."""
        from desktop_app.ui.stillness import be_still  # noqa: PLC0415 (after the first paint)

        beat = self.cues.reminders.beat
        beat.connect(self._day.look_at_the_clock)
        beat.connect(be_still)
        self.ending.connect(self.cues.end)

    def stand_still(self) -> None:
        """Another takes over soon: the window stays as it is."""
        self._home.stand_still()
        if "_corner" in vars(self):
            self._corner.close_quick_log()

    def take_over(self, former: Program) -> None:
        """Stand where `former` stands, and let it go once this window is on the screen."""
        self._has_tray = former._has_tray
        if "_corner" in vars(former):
            self._corner.take_over(former._corner)
        if self._home.take_over(former._home):
            self._window.when_painted(former.leave)
        else:
            former.leave()
        self._keep_time()
        self.cues.take_over(former.cues)
        if former._home.is_made and former._window.warns:
            self.damage.look()

    def leave(self) -> None:
        """Another has taken over: nothing of this one stays."""
        self.changes.end()
        self._home.leave()
        if "_corner" in vars(self):
            self._corner.leave()
        self.deleteLater()

    def gain_tray(self) -> None:
        """A tray host came, or came back: an icon made before it would stay unseen."""
        self._has_tray = True
        self._corner.tray.show()
        if self._home.is_made:
            unsay_no_tray(self._window)

    def lose_tray(self) -> None:
        """The tray host left: the window is home from now on."""
        self._has_tray = False
        self._corner.tray.hide()
        if not self._window.isVisible():
            self._home.open_a_page()
            self._window.come_forward() if self.locking.is_covered else self._window.showMinimized()
        say_no_tray(self._window, self._desk)

    def come_forward(self) -> None:
        """Show the window in front."""
        self._home.come_forward()

    def go(self, place: str, day: date | None = None) -> None:
        """Open a place of the window, at a day where it has days."""
        self._home.go(place, day)

    def start_anew(self) -> None:
        """End, and ask to be started again."""
        self.starts_anew = True
        self.quit()

    def _lock(self) -> None:
        self.locking.lock()

    def _begin_locked(self) -> None:
        """Start anew, locked; what is remembered is when the next cues are, and nothing else."""
        self.cues_while_locked = self._diary.cues.to_come()
        self.start_anew()

    def quit(self) -> None:
        """Remember where the window stood, and end."""
        self.ending.emit()
        QCoreApplication.quit()

    @property
    def _window(self) -> MainWindow:
        return self._home.window

    @cached_property
    def _corner(self) -> Corner:
        from desktop_app.ui.corner import Corner  # noqa: PLC0415 (after the first paint)

        corner = Corner(self._around, self._appearance, self)
        corner.open_requested.connect(self.come_forward)
        corner.reflect_requested.connect(self._reflect)
        corner.quit_requested.connect(self.quit)
        self.ending.connect(corner.end)
        return corner

    @cached_property
    def _acting(self) -> Acting:
        from desktop_app.ui.acting import Acting  # noqa: PLC0415 (made when needed)

        acting = Acting(self._around, self)
        acting.close_requested.connect(self._leave_window)
        acting.quit_requested.connect(self.quit)
        return acting

    def _act(self, name: str) -> None:
        self._acting.act(name)

    def _reflect(self, promise: UUID, day: date) -> None:
        """What is asked after a click in the quick log; a locked window asks for itself first."""
        if self.locking.is_covered:
            self.come_forward()
        else:
            self._around.reflect(promise, day)

    def _refuse(self, words: str) -> None:
        from desktop_app.ui.refusing import say_refused  # noqa: PLC0415 (seldom needed)

        say_refused(words, self._window.notice, self._wishes)

    def say_besides(self, words: str) -> None:
        """Say in the window what could not be done that no click has asked for."""
        from desktop_app.ui.refusing import say_refused_besides  # noqa: PLC0415 (seldom needed)

        say_refused_besides(words, self._window.notice, self._wishes)

    def _dress(self, machine: MachineSettings) -> None:
        wanted = look_of(machine)
        if wanted != self._appearance.look:
            self._appearance.choose(wanted)

    def _leave_window(self) -> None:
        self._home.leave_screen(has_tray=self._has_tray)
