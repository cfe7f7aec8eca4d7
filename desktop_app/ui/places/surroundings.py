"""What a place is given: the diary, the ways to wish and to hear of changes, and its window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.diary import Diary
from desktop_app.domain.entries import Outcome
from desktop_app.domain.values import dataclass
from desktop_app.ui.changes import Changes
from desktop_app.ui.current_day import CurrentDay
from desktop_app.ui.intentions import Intentions
from desktop_app.ui.machine_desk import MachineDesk

if TYPE_CHECKING:
    from desktop_app.ui.capabilities import Capabilities
    from desktop_app.ui.cues.cueing import Cueing
    from desktop_app.ui.first_run import FirstRun
    from desktop_app.ui.learning.check_in_revising import CheckInRevising
    from desktop_app.ui.learning.keeping import Keeping
    from desktop_app.ui.learning.promise_revising import PromiseRevising
    from desktop_app.ui.learning.reflecting import Reflecting
    from desktop_app.ui.learning.returning import Returning
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.promise_editing import PromiseEditing


@dataclass(frozen=True, slots=True)
class _Given:
    diary: Diary
    wishes: Intentions
    changes: Changes
    day: CurrentDay
    machine: MachineDesk
    go: Callable[[str, date | None], None]
    start_anew: Callable[[], None]
    find_window: Callable[[], MainWindow]
    find_able: Callable[[], Capabilities]
    lock: Callable[[], None]


class Surroundings(_Given):
    """`go(place, day)` opens another place (at a day); `start_anew()` begins the program again,
    `lock()` locks a diary that has a passphrase.

    `find_window()` is the window, made where there is none yet; `find_able()` what the program
    is able to do. The first paint waits for nothing here: all else is made when it is asked for.
    """

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.find_window()

    @cached_property
    def able(self) -> Capabilities:
        """What the program is able to do beyond the diary."""
        return self.find_able()

    @cached_property
    def returning(self) -> Returning:
        """The way back after a miss."""
        from desktop_app.ui.learning.returning import (  # noqa: PLC0415 (made when asked for)
            Returning,
        )

        return Returning(self.diary, self.wishes, self.window, self.revising)

    @cached_property
    def revising(self) -> PromiseRevising:
        """The change of a promise, as a try."""
        from desktop_app.ui.learning.promise_revising import (  # noqa: PLC0415 (made when asked for)
            PromiseRevising,
        )

        made = PromiseRevising(self.diary, self.wishes, self.window)
        made.one_more.connect(lambda: self.promising.edit(grows=True))
        made.rest_wished.connect(self.promising.rest)
        return made

    @cached_property
    def keeping(self) -> Keeping:
        """What keeps strategies."""
        from desktop_app.ui.learning.keeping import Keeping  # noqa: PLC0415 (made when asked for)

        return Keeping(self.diary, self.wishes, self.window)

    @cached_property
    def routines(self) -> CheckInRevising:
        """The change of a check-in."""
        from desktop_app.ui.learning.check_in_revising import (  # noqa: PLC0415 (made when asked for)
            CheckInRevising,
        )

        return CheckInRevising(self.diary, self.wishes, self.window)

    @cached_property
    def reflecting(self) -> Reflecting:
        """The three questions."""
        from desktop_app.ui.learning.reflecting import Reflecting  # noqa: PLC0415 (made when asked for)

        return Reflecting(self.diary, self.wishes, self.window, self.keeping)

    @cached_property
    def promising(self) -> PromiseEditing:
        """The editor and the pause of a promise."""
        from desktop_app.ui.promise_editing import (  # noqa: PLC0415 (made when asked for)
            PromiseEditing,
        )

        made = PromiseEditing(self.diary, self.wishes, self.window)
        made.heavy.connect(self._make_lighter)
        return made

    @cached_property
    def cues(self) -> Cueing:
        """What keeps time for cues: it answers, holds and opens check-ins."""
        from desktop_app.ui.cues.cueing import Cueing  # noqa: PLC0415 (made when asked for)

        return Cueing(self)

    @cached_property
    def first_run(self) -> FirstRun:
        """The way to a baseline."""
        from desktop_app.ui.first_run import FirstRun  # noqa: PLC0415 (made when asked for)

        return FirstRun(self.diary, self.wishes, self.changes, self.window, self.go)

    def reflect(self, promise: UUID, day: date) -> None:
        """Open what “Reflect” means: for a miss its own dialog, else the three questions."""
        entry = self.diary.store.entry(promise, day)
        if entry is not None and entry.outcome is Outcome.MISSED:
            self.returning.miss(promise, day)
        else:
            self.reflecting.open(promise, day)

    def begin(self) -> None:
        """Let the user choose a baseline."""
        self.first_run.begin()

    def _make_lighter(self, promise: UUID) -> None:
        self.revising.heavy(promise)
