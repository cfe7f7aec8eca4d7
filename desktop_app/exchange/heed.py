"""A look, row by row of a long file, whether anybody still waits for it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Final

from desktop_app.domain.problems import Stopped

Heed = Callable[[], None]
"""Called with each row. It may raise Stopped."""

_NOW_AND_THEN: Final = 256


def unheeded() -> None:
    """For reading that nobody can stop."""


def heeding(goes_on: Callable[[], bool]) -> Heed:
    """Ask `goes_on` now and then; Stopped once it says no."""
    rows = count(1)

    def heed() -> None:
        if not next(rows) % _NOW_AND_THEN and not goes_on():
            raise Stopped

    return heed
