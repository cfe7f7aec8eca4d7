"""A trusted friend: who it is, what they see and how often, what was shared and what came back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import IntEnum, StrEnum
from typing import Final
from uuid import UUID

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.values import dataclass, replace

LOOKED_BACK: Final = 14
"""Days behind today in which a stretch is hard or is not."""

_SETTLED: Final = timedelta(days=28)
_FEW: Final = 5
_HEAVY: Final = 2


class Interval(IntEnum):
    """Days between two conversations."""

    WEEK = 7
    TWO_WEEKS = 14
    MONTH = 28
    ON_REQUEST = 0


LADDER: Final = (Interval.WEEK, Interval.TWO_WEEKS, Interval.MONTH, Interval.ON_REQUEST)
"""From close to far."""

_STEADY: Final = {Interval.WEEK: 0.6, Interval.TWO_WEEKS: 0.7, Interval.MONTH: 0.8}
"""How reliable every shared promise is at least (the low end), before the next step is proposed."""


class Way(StrEnum):
    """How something went out."""

    COPY = "copy"
    MAIL = "mail"
    TEXT = "text"
    PAGE = "html"
    PDF = "pdf"
    PICTURE = "png"
    INVITATION = "ics"


@dataclass(frozen=True, slots=True)
class Friend:
    """With whom something is shared: `promises` alone, and nothing of the others.

    `reach` is an address or any words; `agreed` what they agreed to. `since` is the day on which
    `every` was chosen; the next conversation is on `next_on`, at `next_at` where that is known.
    """

    id: UUID
    name: str
    since: date
    reach: str = ""
    agreed: str = ""
    promises: tuple[UUID, ...] = ()
    every: Interval = Interval.WEEK
    next_on: date | None = None
    next_at: time | None = None
    small_wins: bool = True


@dataclass(frozen=True, slots=True)
class Conversation:
    """One talk with a friend; `felt` from 1 (heavy) to 5 (light)."""

    id: UUID
    friend: UUID
    day: date
    said: str = ""
    felt: int | None = None


@dataclass(frozen=True, slots=True)
class KindMessage:
    """Something kind that a friend said, kept for a hard day."""

    id: UUID
    friend: UUID
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class SharedItem:
    """What went out, to whom (their name then), when and how, word for word."""

    id: UUID
    friend: UUID
    name: str
    at: datetime
    way: Way
    subject: str
    words: str


OfFriend = Friend | Conversation | KindMessage | SharedItem
"""All that a diary holds about friends."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The next conversation for a calendar: a wall time with its zone, or a day; then `every`."""

    friend: UUID
    start: date | datetime
    every: Interval
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How reliable a shared promise is at least (its low end), None while that is too early.

    `changed`: 1 better, -1 worse than 8 weeks ago, 0 as before as far as one can say.
    """

    title: str
    low: float | None
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another interval, and why. The user decides."""

    every: Interval
    because: Phrase


def proposal(
    friend: Friend, standings: Sequence[Standing], kept: int, chances: int, today: date
) -> Proposal | None:
    """Closer after a hard stretch, farther once all that is shared is steady, else None.

    `kept` and `chances` are those of the shared promises in the last LOOKED_BACK days. Farther
    takes four weeks at the present interval; closer can be proposed at any time.
    """
    at = LADDER.index(friend.every)
    if at and (hard := _hard_stretch(standings, kept, chances)):
        return Proposal(LADDER[at - 1], hard)
    known = [each.low for each in standings if each.low is not None]
    if at + 1 == len(LADDER) or today - friend.since < _SETTLED or len(known) < len(standings):
        return None
    if not known or min(known) < _STEADY[friend.every]:
        return None
    return Proposal(
        LADDER[at + 1],
        translate(
            "Friend",
            "All that you share is kept at least {n} times in 10, as far as one can say.",
            n=int(min(known) * 10),
        ),
    )


def with_interval(friend: Friend, every: Interval, today: date) -> Friend:
    """The friend with another interval from today on; on request has no next conversation."""
    if every is friend.every:
        return friend
    next_on = friend.next_on
    if every is Interval.ON_REQUEST:
        next_on = None
    elif next_on is None:
        next_on = today + timedelta(days=every)
    return replace(friend, every=every, since=today, next_on=next_on)


def after_conversation(friend: Friend, day: date) -> Friend:
    """The next conversation once there was one on `day`: at least half an interval later.

    Conversations keep to their rhythm, so that one a day early or late moves none of the others.
    """
    coming, step = friend.next_on, timedelta(days=friend.every)
    if coming is None:
        return friend
    if friend.every is Interval.ON_REQUEST:
        return replace(friend, next_on=None) if coming <= day else friend
    while 2 * (coming - day) <= step:
        coming += step
    return replace(friend, next_on=coming)


def is_hard_day(misses: int, feelings: Sequence[int | None]) -> bool:
    """Whether something kind is welcome: a miss today, or a feeling noted as heavy."""
    return bool(misses) or any(felt is not None and felt <= _HEAVY for felt in feelings)


def for_hard_day(messages: Sequence[KindMessage], day: date) -> KindMessage | None:
    """One of the kind messages, another one each day."""
    return messages[day.toordinal() % len(messages)] if messages else None


def _hard_stretch(standings: Sequence[Standing], kept: int, chances: int) -> Phrase | None:
    if chances >= _FEW and 2 * kept < chances:
        return translate(
            "Friend",
            "The last two weeks were harder: {kept} of {chances} chances were kept.",
            kept=kept,
            chances=chances,
        )
    fell = next((each for each in standings if each.changed < 0), None)
    if fell is None:
        return None
    return translate("Friend", "Lately “{title}” is kept less than 8 weeks ago.", title=fell.title)
