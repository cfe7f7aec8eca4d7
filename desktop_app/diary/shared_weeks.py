"""Days of a promise as a friend may see them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.agenda import agenda
from desktop_app.domain.days import days_between, week_of
from desktop_app.domain.entries import Outcome
from desktop_app.domain.friends import Friend
from desktop_app.domain.letters import SharedWeek
from desktop_app.domain.promises import Promise
from desktop_app.domain.schedules import PerWeek

_WEEK: Final = timedelta(days=6)
LOOKED_AT: Final = 60
"""So many entries are looked at for what was before."""


def shared_weeks(ledger: Ledger, friend: Friend, first: date, last: date) -> list[SharedWeek]:
    """What a friend may see of these days: the promises chosen for them, no other."""
    chosen = [p for p in ledger.promises() if p.id in friend.promises]
    last = min(last, ledger.today)
    weeks = [_shared(ledger, promise, first, last) for promise in chosen]
    return [week for week in weeks if week is not None]


def _shared(ledger: Ledger, promise: Promise, first: date, last: date) -> SharedWeek | None:
    held = ledger.store.entries_between(week_of(first), week_of(last) + _WEEK, promise.id)
    entries = {(entry.promise, entry.day): entry for entry in held}
    pauses = ledger.pauses_for_all()
    due = [
        item
        for day in days_between(first, last)
        for item in agenda(day, [promise], entries, ledger.rule, pauses).items
    ]
    if not due:
        return None
    told = [item for item in due if item.entry is not None]
    words = [o.entry.outcome for o in told if o.entry and o.is_chance]
    schedule = promise.terms_on(last).schedule
    return SharedWeek(
        promise.terms_on(last).title,
        tuple(item.entry for item in told if item.entry),
        sum(outcome is not Outcome.SKIPPED for outcome in words),
        schedule.times if isinstance(schedule, PerWeek) else None,
        _last_word(ledger, promise.id, first),
        frozenset(item.day for item in told if not item.is_chance),
    )


def _last_word(ledger: Ledger, promise: UUID, before: date) -> Outcome | None:
    earlier = ledger.store.latest_entries(promise, before, LOOKED_AT)
    chances = (e.outcome for e in earlier if e.outcome is not Outcome.SKIPPED)
    return next(chances, None)
