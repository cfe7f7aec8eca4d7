"""One Kept at a time: the first one holds a lock, a later one asks it for something and ends."""

from __future__ import annotations

import sys
import time
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from desktop_app.desktop.word_socket import Ear

_RAISE, _ANSWER = b"raise", b"answer"
_PAUSE_S = 0.25
"""The first one listens a moment after it has the lock."""
_ATTEMPTS = 4


class SingleInstance(QObject):
    """`address` is a socket's path in a folder of the user's own (mode 0700).

    A lock beside the socket decides who is first; the socket carries one word and no content.
    """

    raise_requested = Signal()
    answer_requested = Signal()

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address.as_posix()
        self._lock = QLockFile(address.with_suffix(".lock").as_posix())
        self._lock.setStaleLockTime(0)

    def acquire(self) -> bool:
        """Whether this is the first instance, until `release`."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear from now on of those that come later."""
        self._ear.open()

    def ask_to_raise(self) -> bool:
        """Ask the first instance to come forward; whether it was reached, within two seconds."""
        return self._ask(_RAISE)

    def ask_to_answer(self) -> bool:
        """Ask it for the cues that wait, in a dialog; whether it was reached."""
        return self._ask(_ANSWER)

    def release(self) -> None:
        """Stop listening and give the lock back."""
        self._ear.close()
        self._lock.unlock()

    def _ask(self, word: bytes) -> bool:
        for _ in range(_ATTEMPTS):
            if _by_word().say(self._address, word):
                return True
            time.sleep(_PAUSE_S)
        return False

    @cached_property
    def _ear(self) -> Ear:
        ear: Ear = _by_word().Ear(self._address, self)
        ear.heard.connect(self._do)
        return ear

    def _do(self, word: bytes) -> None:
        if word == _RAISE:
            self.raise_requested.emit()
        elif word == _ANSWER:
            self.answer_requested.emit()


def _by_word() -> ModuleType:
    """How a word is said on this system; the first paint does without."""
    if sys.platform == "win32":
        from desktop_app.desktop import word_pipe  # noqa: PLC0415 (see above)

        return word_pipe
    from desktop_app.desktop import word_socket  # noqa: PLC0415 (see above)

    return word_socket
