"""What a check-in shows: the day's promises with their cues, and the cues that passed unseen."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from uuid import UUID

from desktop_app.domain.agenda import Due, Entries, agenda
from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.deliveries import Delivery, Log, State
from desktop_app.domain.occurrences import Occurrence, Plan, occurrences
from desktop_app.domain.routines import Shows, routine_of
from desktop_app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A promise of the day with the occurrences of its cues, as far as they are known."""

    due: Due
    cues: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The day's promises, as far as the check-in `shows` them.

    `unseen` are cues that passed without a word since the last check-in, oldest first.
    """

    check_in: CheckIn
    day: date
    lines: tuple[Line, ...]
    unseen: tuple[Delivery, ...]
    shows: Shows = Shows.ALL


def sheet(check_in: CheckIn, day: date, plan: Plan, log: Log) -> Sheet:
    """What `check_in` shows on `day`."""
    cues: dict[UUID | None, list[Occurrence]] = defaultdict(list)
    for occurrence in occurrences(plan, day, day):
        cues[occurrence.key.promise].append(occurrence)
    items = agenda(
        day, plan.promises, plan.entries, plan.rule, plan.pauses_for_all, plan.sizes
    ).items
    shows = routine_of(plan.settings, check_in).shows
    wanted = [due for due in items if _is_shown(due, shows)]
    lines = tuple(Line(due, tuple(cues[due.promise.id])) for due in wanted)
    return Sheet(check_in, day, lines, unseen(log, plan.entries), shows)


def _is_shown(due: Due, shows: Shows) -> bool:
    match shows:
        case Shows.OPEN:
            return due.is_open
        case Shows.BASELINE:
            return due.promise.baseline
    return shows is Shows.ALL


def unseen(log: Log, entries: Entries) -> tuple[Delivery, ...]:
    """The cues that came and went without a word since a check-in was last opened.

    Shown and not answered, or not shown at all; those whose day has its word by now are left out.
    `entries` hold the days in question.
    """
    since = last_check_in(log)
    gone = [
        last
        for last in log.latest.values()
        if last.state in {State.EXPIRED, State.PASSED}
        and last.key.promise
        and (since is None or last.at > since)
        and (last.key.promise, last.key.day) not in entries
    ]
    return tuple(sorted(gone, key=lambda last: last.at))


def last_check_in(log: Log) -> datetime | None:
    """The instant (UTC) at which a check-in was last opened."""
    opened = [
        last.at
        for last in log.latest.values()
        if last.key.promise is None
        and last.key.cue != CheckIn.REVIEW
        and last.state is State.ANSWERED
    ]
    return max(opened, default=None)


def opened_last(log: Log, day: date) -> CheckIn | None:
    """The check-in of `day` that was opened last; the weekly review is a page of its own."""
    opened = (
        CheckIn(told.key.cue)
        for told in reversed(log.deliveries)
        if told.key.promise is None and told.key.day == day and told.state is State.ANSWERED
    )
    return next((check_in for check_in in opened if check_in is not CheckIn.REVIEW), None)
