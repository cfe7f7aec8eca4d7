"""The window on the screen: made when it is first needed, left and found again where it stood."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.places.directory import makers, places
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.what_to_know import say_what_to_know

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Home(QObject):
    """The window with its pages, and what the machine remembers of it."""

    act_requested = Signal(str)
    left = Signal()

    def __init__(self, around: Surroundings, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._appearance = around, appearance

    @cached_property
    def window(self) -> MainWindow:
        """The window; it comes with `appear`."""
        from desktop_app.ui.main_window import MainWindow  # noqa: PLC0415 (made when needed)

        around, window = self._around, MainWindow(places())
        around.diary.store.spare_memory(sparing=False)
        window.furnish(makers(around))
        window.take_place(around.machine.settings.geometry)
        window.when_painted(self._attend)
        window.close_requested.connect(self.left)
        window.act_requested.connect(self.act_requested)
        around.day.follow(lambda today, *_: window.side_bar.show_share(today.kept_share))
        return window

    @property
    def is_made(self) -> bool:
        """Whether there is a window already."""
        return "window" in vars(self)

    def appear(self) -> MainWindow:
        """Show the window as it was left."""
        with self._appearance.undressed():
            self.open_a_page()
        self.window.show()
        return self.window

    def come_forward(self) -> None:
        """Show the window in front."""
        self.open_a_page()
        self.window.come_forward()

    def open_a_page(self) -> None:
        """The page that was open last; today's where that is gone."""
        window, remembered = self.window, self._around.machine.settings
        if not window.page:
            window.open_page(remembered.page)
            if not window.page:
                window.open_page("today")
            window.take_scroll(remembered.scroll)
            say_what_to_know(window, self._around.diary, self._around.machine)

    def go(self, place: str, day: date | None = None) -> None:
        """Open a place of the window, at a day where it has days."""
        self.window.open_page(place)
        page = self.window.page_at(place)
        if day is not None and page is not None:
            page.show_day(day)

    def leave_screen(self, *, has_tray: bool) -> None:
        """Into the tray where there is one, else among the windows of the desktop."""
        self._remember_place()
        if has_tray:
            self.window.hide()
        else:
            self.window.showMinimized()

    def stand_still(self) -> None:
        """Another takes over soon: the window remembers its place, and stays as it is."""
        if self.is_made:
            self._remember_place()
            self.window.stand_still()

    def take_over(self, former: Home) -> bool:
        """Stand where `former` stands on the screen; False where it does not."""
        if not former.is_made or not former.window.isVisible():
            return False
        self.window.inherit(former.window)
        self.appear()
        self.window.activateWindow()
        self._return_keyboard()
        return True

    def end(self) -> None:
        """Remember where the window stood, and close it."""
        if self.is_made:
            self._remember_place()
            self.window.close_for_good()

    def leave(self) -> None:
        """Another has taken over: nothing of this one stays."""
        if self.is_made:
            self.window.deleteLater()

    def _attend(self) -> None:
        """The window is painted: what comes to it unasked may come now."""
        from desktop_app.ui.field_undo import FieldUndo  # noqa: PLC0415 (after the first paint)

        FieldUndo(self.window)
        self._around.first_run.greet()

    def _return_keyboard(self) -> None:
        """To where another language was chosen."""
        from desktop_app.ui.pages.settings import SettingsPage  # noqa: PLC0415 (made when opened)

        page = self.window.page_at(self.window.page)
        if isinstance(page, SettingsPage):
            page.computer.return_to_language()

    def _remember_place(self) -> None:
        self._around.machine.change(
            geometry=self.window.place_note(), page=self.window.page, scroll=self.window.scrolled
        )
