"""A check-in as a routine: when it is and what it shows, revised in one thing at a time."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Log, State
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.revisions import ENOUGH, Decision, Tally
from desktop_app.domain.settings import Settings
from desktop_app.domain.values import dataclass, replace


class Shows(StrEnum):
    """What a check-in holds: all of the day, what is open, the baseline, one line about the day.

    Of the review: all its five steps, or the facts and the two questions.
    """

    ALL = "all"
    OPEN = "open"
    BASELINE = "baseline"
    LINE = "line"
    SHORT = "short"


class Facet(StrEnum):
    """The one thing that a revision of a check-in changes."""

    TIME = "time"
    CONTENT = "content"


CHOICES: Final = {
    CheckIn.MORNING: (Shows.ALL, Shows.OPEN, Shows.BASELINE),
    CheckIn.MIDDAY: (Shows.OPEN, Shows.BASELINE),
    CheckIn.EVENING: (Shows.ALL, Shows.OPEN, Shows.BASELINE, Shows.LINE),
    CheckIn.REVIEW: (Shows.ALL, Shows.SHORT),
}
"""What each check-in can show; the first is the usual."""

_NOT_OPENED: Final = (State.EXPIRED, State.PASSED)


@dataclass(frozen=True, slots=True)
class Routine:
    """When a check-in is (`at` None: not at all) and what it shows; the review has a `weekday`."""

    at: time | None
    shows: Shows
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class CheckInRevision:
    """From `day` on a check-in is `after` in place of `before`, which differ in `kind`.

    `decided` None: it is still being tried.
    """

    id: UUID
    check_in: CheckIn
    day: date
    kind: Facet
    before: Routine
    after: Routine
    reason: str = ""
    decided: Decision | None = None
    decided_on: date | None = None


def routine_of(settings: Settings, check_in: CheckIn) -> Routine:
    """The routine of a check-in; what this version does not know to show is the usual."""
    said = getattr(settings, f"{check_in}_shows")
    usual = CHOICES[check_in]
    shows = Shows(said) if said in usual else usual[0]
    if check_in is CheckIn.REVIEW:
        on = settings.review_weekday is not None
        return Routine(settings.review_at if on else None, shows, settings.review_weekday)
    return Routine(getattr(settings, f"{check_in}_check_in"), shows)


def with_routine(settings: Settings, check_in: CheckIn, routine: Routine) -> Settings:
    """The settings with another routine of a check-in."""
    values: dict[str, Any] = {f"{check_in}_shows": routine.shows.value}
    if check_in is not CheckIn.REVIEW:
        return replace(settings, **values | {f"{check_in}_check_in": routine.at})
    values["review_weekday"] = routine.weekday if routine.at else None
    return replace(settings, **values | {"review_at": routine.at or settings.review_at})


def revised(held: Routine, asked: Routine, kind: Facet) -> Routine:
    """`held` with the one thing that `kind` names as it is in `asked`."""
    if kind is Facet.CONTENT:
        return replace(held, shows=asked.shows)
    return replace(held, at=asked.at, weekday=asked.weekday)


def is_in_force(revision: CheckInRevision, now: Routine) -> bool:
    """Whether what the revision changed is still as it left it."""
    return revised(now, revision.after, revision.kind) == now


def opened(log: Log, check_in: CheckIn, first: date, last: date) -> Tally:
    """On how many days from `first` to `last` the check-in was opened, of those it came on."""
    told = [
        state.state
        for key, state in log.latest.items()
        if key.promise is None and key.cue == check_in and first <= key.day <= last
    ]
    count = told.count(State.ANSWERED)
    return Tally(count, count + sum(state in _NOT_OPENED for state in told))


def opened_verdict(before: Tally, after: Tally) -> Phrase:
    """Before and after, with their numbers; under five after it is too early to tell."""
    if after.chances < ENOUGH:
        return translate(
            "Routines",
            "Too early to tell: it came {k} of {enough} times so far.",
            k=after.chances,
            enough=ENOUGH,
        )
    now = translate("Routines", "{kept} of {of}", kept=after.kept, of=after.chances)
    if not before.chances:
        return translate(
            "Routines", "Opened {now} times since then. It never came before.", now=now
        )
    then = translate("Routines", "{kept} of {of}", kept=before.kept, of=before.chances)
    return translate(
        "Routines", "Opened {now} times since then, {then} before.", now=now, then=then
    )


def what_changed(of: CheckInRevision) -> Phrase:
    """One change in a sentence: what there is now, in place of what was."""
    say = _time if of.kind is Facet.TIME else _content
    return translate(
        "Routines", "{now}, in place of: {then}.", now=say(of.after), then=say(of.before)
    )


def shows_words(shows: Shows) -> Phrase:
    """What a check-in shows, in words."""
    return {
        Shows.ALL: translate("Routines", "all there is"),
        Shows.OPEN: translate("Routines", "what is open"),
        Shows.BASELINE: translate("Routines", "the baseline alone"),
        Shows.LINE: translate("Routines", "one line about the day, nothing else"),
        Shows.SHORT: translate("Routines", "the facts and the two questions"),
    }[shows]


def _time(of: Routine) -> Phrase:
    if of.at is None:
        return translate("Routines", "no check-in")
    at = of.at.isoformat("minutes")
    if of.weekday is None:
        return translate("Routines", "at {at}", at=at)
    return translate("Routines", "on {weekday} at {at}", weekday=_WEEKDAYS[of.weekday], at=at)


def _content(of: Routine) -> Phrase:
    return shows_words(of.shows)


_WEEKDAYS: Final = {
    1: translate("Routines", "Mondays"),
    2: translate("Routines", "Tuesdays"),
    3: translate("Routines", "Wednesdays"),
    4: translate("Routines", "Thursdays"),
    5: translate("Routines", "Fridays"),
    6: translate("Routines", "Saturdays"),
    7: translate("Routines", "Sundays"),
}
