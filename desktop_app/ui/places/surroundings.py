"""What a place is given: the diary, the ways to wish and to hear of changes, and its window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop_app.diary import Diary
from desktop_app.ui.capabilities import Capabilities
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.learning import Learning
from desktop_app.ui.machine_desk import MachineDesk
from desktop_app.ui.promise_editing import PromiseEditing


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`reflect(promise, day)` opens a reflection; `go(place, day)` another place (at a day).

    `learning` opens what follows an action: a miss, breathing, a revision.
    `promising` opens the editor and the pause of a promise, `begin()` the choice of a baseline.
    `start_anew()` ends the program and starts it again.
    """

    diary: Diary
    wishes: Intentions
    changes: Changes
    day: CurrentDay
    window: QWidget
    reflect: Callable[[UUID, date], None]
    go: Callable[[str, date | None], None]
    machine: MachineDesk
    able: Capabilities
    start_anew: Callable[[], None]
    promising: PromiseEditing
    begin: Callable[[], None]
    learning: Learning
