"""The window of the fault suite: the whole program without a screen, which logs and says so."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop_app import app
from desktop_app.desktop.early_end import EarlyEnd
from desktop_app.diary.logging import Logged
from desktop_app.domain.entries import Outcome
from desktop_app.ui.program import Program

_OUTCOMES = (Outcome.KEPT, Outcome.MISSED, Outcome.KEPT_SMALLER)
_DAYS = 60
_CLICKS = 10
"""Between two turns of the event loop, in which it draws: it writes most of the time."""


def live(folder: Path, out: int, seed: int) -> None:
    """Open the window on the diary in `folder` and log in it until the end.

    On `out` it says when it is there, and of each log what was acknowledged to the user.
    """
    dice = random.Random(seed)

    class Driven(Program):
        """The program, in which somebody clicks without a pause."""

        def settle(self, *, has_tray: bool) -> None:
            super().settle(has_tray=has_tray)
            self._wishes.logged.connect(_said(out))
            os.write(out, b"up window\n")
            self._hand = QTimer(self, interval=0)
            self._hand.timeout.connect(self._click)
            self._hand.start()

        def _click(self) -> None:
            promise = self._diary.promises.find("window")
            for _ in range(_CLICKS):
                day = self._diary.today - timedelta(days=dice.randrange(_DAYS))
                self._corner.quick_log.log_requested.emit(promise.id, dice.choice(_OUTCOMES), day)

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    vars(app)["Program"] = Driven  # the composition root makes this one
    app.run(str(folder), EarlyEnd(), hidden=False)


def _said(out: int) -> Callable[[Logged], None]:
    def say(logged: Logged) -> None:
        entry = logged.entry
        os.write(out, f"window {entry.day} {entry.outcome}\n".encode())

    return say
