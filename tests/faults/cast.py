"""The actors of a scene as processes of their own: started, heard, stopped and killed together."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tests.faults.actors import ACTORS, LOGGING, act

_PATIENCE_S: Final = 60
_PIECE: Final = 1 << 16
_LOGGED: Final = tuple(f"{name} ".encode() for name in LOGGING)


class Cast:
    """Each actor is a process out of a fresh one that has everything loaded.

    The others wait until the window is up, unless they are to start `at_once`. Leaving the block
    kills them all; `said` is what they said until then.
    """

    def __init__(
        self, folder: Path, seed: int, actors: Sequence[str] = ACTORS, *, at_once: bool = False
    ) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.faults.actors", "tests.faults.window"])
        self._heard, saying = context.Pipe(duplex=False)
        self._said = b""
        self.is_up = at_once
        self._actors = [
            context.Process(target=act, args=(actor, folder, _runtime(), saying, seed * 3 + n))
            for n, actor in enumerate(actors)
        ]
        for number, actor in enumerate(self._actors):
            actor.start()
            if not number and not at_once:
                self.is_up = self.listen(_PATIENCE_S, until=b"up window\n")
        saying.close()

    @property
    def said(self) -> str:
        """What was said; at its end perhaps a line that was cut off."""
        return self._said.decode()

    def listen(self, seconds: float, until: bytes | None = None) -> bool:
        """Take in what is said for so long, or until it holds those words; whether it does."""
        end = time.monotonic() + seconds
        while until is None or until not in self._said:
            left = end - time.monotonic()
            if left <= 0 or not self._take_in(left):
                return False
        return True

    def hear(self, entries: int) -> bool:
        """Listen until so many entries were acknowledged; whether they were, with patience."""
        end = time.monotonic() + _PATIENCE_S
        while sum(self._said.count(b"\n" + word) for word in _LOGGED) < entries:
            left = end - time.monotonic()
            if left <= 0 or not self._take_in(left):
                return False
        return True

    def stop(self) -> None:
        """Let them stand still."""
        for actor in self._actors:
            with suppress(ProcessLookupError):  # it ended by itself, and says nothing more
                os.kill(actor.pid or 0, signal.SIGSTOP)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        for actor in self._actors:
            actor.kill()
        for actor in self._actors:
            actor.join()
            actor.close()
        while self._take_in(_PATIENCE_S):
            pass
        self._heard.close()

    def _take_in(self, seconds: float) -> bool:
        """A piece of what is said; False when nothing comes (any more)."""
        heard = self._heard.fileno()
        if not select.select([heard], [], [], seconds)[0]:
            return False
        piece = os.read(heard, _PIECE)
        self._said += piece
        return bool(piece)


@cache
def _runtime() -> Path:
    """A folder for the window's socket: its path has to be short."""
    folder = tempfile.mkdtemp(prefix="kept-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
