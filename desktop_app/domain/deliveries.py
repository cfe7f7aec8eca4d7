"""What became of cues: an append-only log of deliveries, outside of undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from itertools import takewhile
from uuid import UUID

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.values import dataclass, field


@dataclass(frozen=True, slots=True)
class Key:
    """What makes an occurrence the same one, whatever the clock does.

    `promise` None is a check-in of its own; its cue is the check-in's name.
    """

    promise: UUID | None
    day: date
    cue: str

    def takes_the_place_of(self, earlier: Key) -> bool:
        """Whether it asks for what an earlier one asked for.

        Of a promise every cue does. The check-ins of a day follow one on the other; the weekly
        review is a thing of its own.
        """
        return self.promise == earlier.promise and self._is_review == earlier._is_review

    @property
    def _is_review(self) -> bool:
        return self.promise is None and self.cue == CheckIn.REVIEW


class State(StrEnum):
    """What became of an occurrence. The last four are final: it never fires again."""

    SHOWN = "shown"
    SNOOZED = "snoozed"
    HELD = "held"
    ANSWERED = "answered"
    EXPIRED = "expired"
    PASSED = "passed"
    SILENCED = "silenced"

    @property
    def is_final(self) -> bool:
        """Whether nothing more comes of it."""
        return self not in {State.SHOWN, State.SNOOZED, State.HELD}


class Why(StrEnum):
    """The reason of a delivery, where there is one to tell."""

    QUIET_HOURS = "quiet_hours"
    HOLD = "hold"
    DO_NOT_DISTURB = "do_not_disturb"
    FULL_SCREEN = "full_screen"
    LATE = "late"
    NEXT_CUE = "next_cue"
    LOGGED = "logged"
    NOT_DUE = "not_due"
    NEW = "new"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing that happened to an occurrence at the instant `at` (UTC) in the zone `zone`.

    `until` is when a snooze or a hold ends (UTC); of one held for what cannot be foreseen, since
    when it is due. `why` of a shown one: LATE for a catch-up, UNANSWERED for a dot in the tray.
    """

    key: Key
    state: State
    at: datetime
    zone: str
    until: datetime | None = None
    why: Why | None = None


class MarkKind(StrEnum):
    """What else the log remembers."""

    USED = "used"
    HOLD = "hold"
    LOUDER = "louder"


@dataclass(frozen=True, slots=True)
class Mark:
    """USED: the first use of the computer on `day`. HOLD: cues are held from `at` to `until`.

    LOUDER: pop-ups of `promise` (None: of check-ins) are wanted again.
    """

    kind: MarkKind
    at: datetime
    day: date
    until: datetime | None = None
    promise: UUID | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """Up to which instant (UTC), and in which zone then, Kept has looked after cues."""

    at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Log:
    """Deliveries and marks in the order in which they were written, and what follows from them."""

    deliveries: tuple[Delivery, ...] = ()
    marks: tuple[Mark, ...] = ()
    watched: Watch | None = None
    latest: Mapping[Key, Delivery] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        latest = {delivery.key: delivery for delivery in self.deliveries}
        object.__setattr__(self, "latest", latest)

    def adding(
        self,
        deliveries: Iterable[Delivery] = (),
        marks: Iterable[Mark] = (),
        watched: Watch | None = None,
    ) -> Log:
        """The log with more written at its end."""
        return Log((*self.deliveries, *deliveries), (*self.marks, *marks), watched or self.watched)

    @property
    def hold(self) -> Mark | None:
        """The last hold that was asked for, over or not."""
        holds = (mark for mark in reversed(self.marks) if mark.kind is MarkKind.HOLD)
        return next(holds, None)

    @property
    def first_uses(self) -> dict[date, datetime]:
        """The instant (UTC) at which the computer was first used, by day."""
        uses = [mark for mark in self.marks if mark.kind is MarkKind.USED]
        return {mark.day: mark.at for mark in reversed(uses)}

    @property
    def live(self) -> dict[Key, Delivery]:
        """What is not over yet: shown, snoozed or held."""
        return {key: last for key, last in self.latest.items() if not last.state.is_final}

    @property
    def visible(self) -> tuple[Delivery, ...]:
        """What waits for an answer as rows of the pop-up."""
        return tuple(
            last
            for last in self.latest.values()
            if last.state is State.SHOWN and last.why is not Why.UNANSWERED
        )

    def unanswered(self, promise: UUID | None, cue: str | None = None) -> int:
        """How many of its cues (or of this one alone) in a row came and went without a word."""
        louder = max(
            (m.at for m in self.marks if m.kind is MarkKind.LOUDER and m.promise == promise),
            default=None,
        )
        told = sorted(
            (
                last
                for last in self.latest.values()
                if last.key.promise == promise
                and cue in (None, last.key.cue)
                and last.state in {State.EXPIRED, State.ANSWERED}
                and (louder is None or last.at > louder)
            ),
            key=lambda last: last.at,
            reverse=True,
        )
        return len(list(takewhile(lambda last: last.state is State.EXPIRED, told)))
