"""Handing an address to the program that the desktop has for it, and hearing whether it took it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    import subprocess

Told = Callable[[bool], object]

_LOOK_MS: Final = 50
_LOOKS: Final = 60
_going_on: Final[list[subprocess.Popen[bytes]]] = []
"""Python warns of one that runs and is forgotten."""


def hand_over(address: str, told: Told) -> None:
    """Let the desktop open the encoded `address`; `told(whether a program took it)`, soon.

    On Linux Qt knows that `xdg-open` was asked, not what came of it: its exit code tells.
    """
    opener = shutil.which("xdg-open") if sys.platform.startswith("linux") else None
    if opener is None:
        url = QUrl.fromEncoded(address.encode(), QUrl.ParsingMode.StrictMode)
        told(QDesktopServices.openUrl(url))
    else:
        _Asked((opener, address), told)


class _Asked(QObject):
    """Waits a few seconds for `xdg-open`: what goes on for longer is the program itself."""

    def __init__(self, command: tuple[str, ...], told: Told) -> None:
        super().__init__(QCoreApplication.instance())
        import subprocess  # noqa: PLC0415 (seldom needed)

        quiet = subprocess.DEVNULL
        self._run = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
        self._told, self._left = told, _LOOKS
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        code = self._run.poll()
        self._left -= 1
        if code is None and self._left:
            return
        self._timer.stop()
        if code is None:
            _going_on.append(self._run)
        self._told(not code)
        self.deleteLater()
