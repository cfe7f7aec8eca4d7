"""When each cue is due: the occurrences of a day, from the schedule and never from the last run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.agenda import Due, Entries, agenda
from desktop_app.domain.checkins import check_ins_of
from desktop_app.domain.days import DayRule, days_between
from desktop_app.domain.deliveries import Key
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise
from desktop_app.domain.settings import Settings
from desktop_app.domain.values import dataclass, field

_LATEST_AFTER = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One cue on one of the user's days, due at the instant `at` (UTC)."""

    key: Key
    at: datetime
    kind: CueKind
    over_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All that decides which cues are due when.

    `entries` hold the ISO week of every day that is asked for; `first_uses` the instants (UTC) at
    which the computer was first used on a day; `sizes` are what single days alone ask for.
    """

    promises: tuple[Promise, ...]
    rule: DayRule
    settings: Settings = field(default_factory=Settings)
    entries: Entries = field(default_factory=dict)
    pauses_for_all: tuple[Pause, ...] = ()
    first_uses: Mapping[date, datetime] = field(default_factory=dict)
    sizes: tuple[DaySize, ...] = ()


def occurrences(plan: Plan, first: date, last: date) -> list[Occurrence]:
    """Those of the user's days from `first` to `last`, both included, in the order of instants.

    A day that does not exist has none. The first use of a day and what follows on another promise
    are known once they have happened.
    """
    found = [
        occurrence
        for day in days_between(first, last)
        if plan.rule.exists(day)
        for occurrence in _of_day(plan, day)
    ]
    return sorted(found, key=lambda occurrence: occurrence.at)


def occurrences_between(plan: Plan, start: datetime, end: datetime) -> list[Occurrence]:
    """The promises' occurrences due from `start` to before `end`, in order; no check-ins."""
    margin = timedelta(days=1)
    first, last = plan.rule.day(start) - margin, plan.rule.day(end) + margin
    return [
        occurrence
        for occurrence in occurrences(plan, first, last)
        if occurrence.key.promise and start <= occurrence.at < end
    ]


def _of_day(plan: Plan, day: date) -> Iterator[Occurrence]:
    due_then = agenda(day, plan.promises, plan.entries, plan.rule, plan.pauses_for_all).items
    for due in (due for due in due_then if due.is_chance):
        for cue in due.terms.cues:
            at = _instant(cue, due, plan)
            if at is not None:
                yield Occurrence(Key(due.promise.id, day, cue.id), at, cue.kind, cue.over_quiet)
    for check_in, at in check_ins_of(day, plan.rule, plan.settings).items():
        yield Occurrence(Key(None, day, check_in), at, CueKind.CHECK_IN)


def _instant(cue: Cue, due: Due, plan: Plan) -> datetime | None:
    match cue.kind:
        case CueKind.TIME if cue.at is not None:
            zone = _zone(cue.zone)
            if zone is None:
                return plan.rule.instant(due.day, cue.at)
            return _pinned(due.day, cue.at, zone, plan.rule)
        case CueKind.CHECK_IN if cue.check_in:
            check_ins = check_ins_of(due.day, plan.rule, plan.settings)
            return next((at for name, at in check_ins.items() if name == cue.check_in), None)
        case CueKind.FIRST_USE:
            return plan.first_uses.get(due.day)
        case CueKind.AFTER:
            return _after_another(cue, due.day, plan)
    return None


def _pinned(day: date, at: time, zone: ZoneInfo, rule: DayRule) -> datetime | None:
    """The first instant within the user's `day` at which clocks in `zone` show `at`.

    A day with a change of its hours may have none.
    """
    begin, end = rule.boundary(day), rule.boundary(day + timedelta(days=1))
    for calendar in days_between(day - timedelta(days=2), day + timedelta(days=2)):
        instant = datetime.combine(calendar, at, zone).astimezone(UTC)
        if begin <= instant < end:
            return instant
    return None


def _after_another(cue: Cue, day: date, plan: Plan) -> datetime | None:
    """Some minutes after the other promise was kept, on the day itself; within that day."""
    entry = plan.entries.get((cue.after, day)) if cue.after else None
    if entry is None or not entry.outcome.is_kept or plan.rule.day(entry.logged_at) != day:
        return None
    kept = entry.logged_at.astimezone(UTC)
    latest = plan.rule.boundary(day + timedelta(days=1)) - _LATEST_AFTER
    return max(kept, min(kept + timedelta(minutes=cue.minutes), latest))


def _zone(name: str | None) -> ZoneInfo | None:
    """The zone a cue is pinned to; None where it is not, or this machine does not know it."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
