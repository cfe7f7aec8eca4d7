"""What the window says when it opens: no tray, a diary that cannot be written, one that moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.ui.machine_desk import MachineDesk

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


def say_what_to_know(window: MainWindow, diary: Diary, desk: MachineDesk) -> None:
    """Say it in the window; that the diary moved, once."""
    if diary.store.is_read_only:
        window.warn(
            translate(
                "Program",
                "This diary can be read but not written: its folder does not allow it."
                " Everything is shown; nothing can be logged until that changes.",
            )
        )
    if left := desk.settings.moved_from:
        words = translate(
            "Program",
            "Your diary is in its new folder. The old one, {folder}, is as it was; keep it"
            " until you have looked around.",
        )
        window.notice.say(words.format(folder=left))
        desk.change(moved_from="")


def say_no_tray(window: MainWindow, desk: MachineDesk) -> None:
    """Say, once on this machine, that there is no tray."""
    if not desk.settings.told_no_tray:
        window.notice.say(_no_tray())
        desk.change(told_no_tray=True)


def unsay_no_tray(window: MainWindow) -> None:
    """A tray is there now."""
    if window.notice.words == _no_tray():
        window.notice.hide()


def _no_tray() -> str:
    return translate(
        "Program",
        "This desktop has no tray, so Kept stays reachable by this window, its launcher and"
        " the kept command. Closing the window minimises it.",
    )
