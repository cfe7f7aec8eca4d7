"""What is done for the diary while the window runs: backups, and a look at its file."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app import logbook
from desktop_app.domain.phrases import translate
from desktop_app.guarding.guard import Guard
from desktop_app.storage.sql import disk_errors, is_damage
from desktop_app.ui.dialogs.opening import open_dialog
from desktop_app.ui.dialogs.told import ToldDialog
from desktop_app.ui.program import Program
from desktop_app.ui.safekeeping.backing_up import BackingUp
from desktop_app.ui.words.spoken import say


def guard_while_running(guard: Guard, program: Program) -> None:
    """Back up after changes; look at the file where reading it goes wrong."""
    backing_up = BackingUp(guard.back_up_if_due, program.changes, program)
    backing_up.refused.connect(program.say_besides)
    go_on_after_errors(program.damage.look)


def go_on_after_errors(look: Callable[[], None] = lambda: None) -> None:
    """After an error of Kept's own, say so once and go on; after one of the file, `look` at it."""
    words = translate(
        "App",
        "Something in Kept went wrong. Your diary is safe, and Kept goes on. Where it happened is"
        " in the log; Settings, Safety copies what helps to mend it.",
    )
    told: list[ToldDialog] = []

    def tell(error: BaseException) -> None:
        if isinstance(error, disk_errors()) and is_damage(error):
            look()
        elif not told:
            told.append(ToldDialog(say(words)))  # nobody else holds it: there may be no window
            open_dialog(told[0])

    logbook.go_on_after_errors(tell)
