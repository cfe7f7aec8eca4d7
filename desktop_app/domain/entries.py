"""Entries: one promise on one day, with what the user noted about it."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID, uuid5

from desktop_app.domain.days import Part
from desktop_app.domain.values import dataclass

_DAYS = UUID("863ee386-d059-5dc9-8374-ce6552937f2e")
"""`uuid5(NAMESPACE_OID, "kept day")`: to compute it would load OpenSSL at every start."""
_TRUST = UUID("15aadc4d-3db3-5cf7-8e43-0268326b6f44")
"""`uuid5(NAMESPACE_OID, "kept trust")`."""


class Outcome(StrEnum):
    """What became of a promise on a day. Open is the absence of an entry."""

    KEPT = "kept"
    KEPT_SMALLER = "kept_smaller"
    MISSED = "missed"
    SKIPPED = "skipped"

    @property
    def is_kept(self) -> bool:
        """Kept at whichever size."""
        return self in _KEPT


_KEPT = (Outcome.KEPT, Outcome.KEPT_SMALLER)
OUTCOME_CODES = (Outcome.MISSED, Outcome.KEPT, Outcome.KEPT_SMALLER, Outcome.SKIPPED)
"""An outcome's place here is its number in the database and in arrays: 1 and 2 are kept."""


class Role(StrEnum):
    """What a context tag did: it was there, it helped, it hindered."""

    CONTEXT = "context"
    HELPED = "helped"
    HINDERED = "hindered"


class When(StrEnum):
    """Whether something was noted before or after the outcome was known."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Tag:
    """A circumstance of an entry. `when` None means as the entry's `context_when` says."""

    name: str
    role: Role = Role.CONTEXT
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One promise on one day.

    `logged_at` is aware (its offset is the one that was lived), `zone` its zone's name,
    `done_at` the wall time of the action, `size` the words of what was promised that day in the
    size that was kept, `before` and `after` feelings from 1 (heavy) to 5 (light).
    `context_when` None means that context was not asked: it is missing, not absent.
    """

    promise: UUID
    day: date
    outcome: Outcome
    logged_at: datetime
    zone: str
    done_at: time | None = None
    planned_part: Part | None = None
    size: str = ""
    context_when: When | None = None
    before: int | None = None
    after: int | None = None
    tags: tuple[Tag, ...] = ()
    note: str = ""
    what_helped: str = ""
    what_nearly_stopped: str = ""
    adjust: str = ""
    lesson: str = ""
    shows: str = ""

    @property
    def id(self) -> UUID:
        """Stable across machines: the same promise and day mean the same entry."""
        return uuid5(self.promise, self.day.isoformat())

    @property
    def is_reflected(self) -> bool:
        """Whether the user noted anything beside the outcome."""
        words = (self.note, self.what_helped, self.what_nearly_stopped, self.adjust, self.lesson)
        return any((*words, self.shows, self.tags, self.before, self.after))


@dataclass(frozen=True, slots=True)
class Noted:
    """One circumstance of a day with the instant (aware) at which it was noted."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DayContext:
    """The day's context, noted for no promise in particular; empty `noted` is "nothing of note".

    `answered_at` is the first instant at which the user said what was of note; None: not yet.
    `feeling` (1 heavy to 5 light) and `note` are of the day as a whole.
    """

    day: date
    answered_at: datetime | None = None
    noted: tuple[Noted, ...] = ()
    feeling: int | None = None
    note: str = ""

    @property
    def id(self) -> UUID:
        """Stable across machines."""
        return uuid5(_DAYS, self.day.isoformat())


@dataclass(frozen=True, slots=True)
class TrustRating:
    """Felt trust, asked once a week: of the next ten promises how many (0-10), and felt (1-5)."""

    day: date
    expect_next_10: int | None = None
    felt: int | None = None

    @property
    def id(self) -> UUID:
        """Stable across machines."""
        return uuid5(_TRUST, self.day.isoformat())
