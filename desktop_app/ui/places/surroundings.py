"""What a place is given: the diary, the ways to wish and to hear of changes, and its window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop_app.diary import Diary
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`reflect(promise, day)` opens a reflection; `go(place, day)` another place (at a day)."""

    diary: Diary
    wishes: Intentions
    changes: Changes
    day: CurrentDay
    window: QWidget
    reflect: Callable[[UUID, date], None]
    go: Callable[[str, date | None], None]
