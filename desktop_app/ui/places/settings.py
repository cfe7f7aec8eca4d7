"""Settings, connected: to the diary, to this computer, and to what the program is able to do."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QUrl

from desktop_app.domain.settings import checked
from desktop_app.ui.acting import show_about
from desktop_app.ui.capabilities import Guard
from desktop_app.ui.dialogs.keys import KeysDialog
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.exchange.bringing_in import BringingIn
from desktop_app.ui.exchange.writing_out import WritingOut
from desktop_app.ui.key_binding import show_key_binding
from desktop_app.ui.language import catalogues, languages
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.places.on_top import answer_on_top
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.safekeeping.bringing_back import BringingBack
from desktop_app.ui.safekeeping.erasing import Erasing
from desktop_app.ui.safekeeping.looking_after import LookingAfter
from desktop_app.ui.safekeeping.moving import Moving
from desktop_app.ui.safekeeping.passphrases import Passphrases


def make(around: Surroundings) -> SettingsPage:
    """The page, drawn with the settings as they are."""
    page = SettingsPage(languages(catalogues()))
    _Connected(page, around)
    return page


class _Connected(QObject):
    """Keeps the page and the settings together for as long as the page lives."""

    def __init__(self, page: SettingsPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around = page, around
        self._looking_after: LookingAfter | None = None
        page.opened.connect(self._show)
        page.day.changed.connect(self._save)
        page.calm.changed.connect(self._save)
        page.computer.changed.connect(lambda name, value: around.machine.change(**{name: value}))
        page.computer.login_switched.connect(self._switch_login)
        page.computer.key_requested.connect(lambda: show_key_binding(around))
        page.calm.hold.hold_requested.connect(around.cues.holding.hold)
        around.cues.told.connect(lambda _: self._show_hold())
        page.place.open_requested.connect(self._open_folder)
        page.place.about_requested.connect(lambda: show_about(around))
        page.place.keys_requested.connect(lambda: open_dialog(KeysDialog(around.window)))
        if around.able.move is not None:
            page.place.move_requested.connect(Moving(around, around.able.move).choose)
        if around.able.guard is not None:
            self._connect_guard(around.able.guard)
        self._connect_exchange()
        around.machine.changed.connect(page.computer.show_machine)
        around.changes.changed.connect(self._follow)
        answer_on_top(page, around)

    def _connect_guard(self, guard: Guard) -> None:
        page, around = self._page, self._around
        self._looking_after = LookingAfter(page.safety, around, guard)
        page.opened.connect(self._looking_after.look)
        page.opened.connect(Passphrases(page.safety, page.locking, around, guard).show)
        page.locking.lock_requested.connect(around.lock)
        page.safety.erase_requested.connect(Erasing(around, guard, self).choose)

    def _connect_exchange(self) -> None:
        around, section = self._around, self._page.exchange
        section.import_requested.connect(lambda: BringingIn(around).choose())
        section.export_requested.connect(lambda: WritingOut(around).choose())
        section.show_shelf(is_there=around.able.shelf is not None)
        if around.able.shelf is not None:
            back = BringingBack(around, around.able.shelf, self)
            if self._looking_after is not None:
                back.brought.connect(self._looking_after.look)
            section.backups_requested.connect(back.browse)
            section.write_requested.connect(back.write_file)
            section.take_requested.connect(back.take_in)

    def _show(self) -> None:
        self._show_diary()
        able = self._around.able
        self._page.computer.show_machine(self._around.machine.settings)
        self._page.computer.show_login(able.login.is_on())
        self._page.place.show_place(able.folder, can_move=able.move is not None)
        self._show_hold()

    def _show_hold(self) -> None:
        now = self._around.cues.now
        self._page.calm.hold.show_hold(now.held, is_hold=now.is_hold)

    def _follow(self, _changed: object) -> None:
        if self._page.isVisible():
            self._show_diary()

    def _show_diary(self) -> None:
        diary = self._around.diary
        self._page.show_settings(diary.settings, str(diary.now().tzinfo))

    def _save(self, name: str, value: Any) -> None:
        diary = self._around.diary
        changed = replace(diary.settings, **{name: value})
        if not self._around.wishes.carry_out(lambda: diary.save_settings(checked(changed))):
            self._show_diary()

    def _switch_login(self, on: bool) -> None:
        login = self._around.able.login
        self._around.wishes.carry_out(lambda: login.switch(on))
        self._page.computer.show_login(login.is_on())

    def _open_folder(self) -> None:
        able = self._around.able
        address = QUrl.fromLocalFile(str(able.folder))
        able.hand_over(address.toString(QUrl.ComponentFormattingOption.FullyEncoded), self._opened)

    def _opened(self, is_shown: bool) -> None:
        if not is_shown:
            words = self.tr("No program showed the folder. It is {folder}.")
            self._around.wishes.refused.emit(words.format(folder=self._around.able.folder))
