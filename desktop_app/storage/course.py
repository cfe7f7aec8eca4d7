"""How far a long piece of work is, told as it goes on, and the place where it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.domain.problems import Stopped

Progress = Callable[[int, int], bool]
"""`progress(done, of)` is called now and then; False asks to stop."""

_NOW_AND_THEN: Final = 256


class Course:
    """So many steps, of which one after the other is done. Each call may raise Stopped."""

    def __init__(self, progress: Progress, of: int) -> None:
        self._progress, self._of = progress, of
        self._done = self._looks = 0

    def step(self) -> None:
        """One more step is done."""
        self._done += 1
        self._tell()

    def look(self) -> None:
        """Within a step: see now and then whether to go on."""
        self._looks += 1
        if not self._looks % _NOW_AND_THEN:
            self._tell()

    def _tell(self) -> None:
        if not self._progress(min(self._done, self._of), self._of):
            raise Stopped


def go_on(_done: int, _of: int) -> bool:
    """For work that nobody watches."""
    return True
