"""Suggestions, one at a time: what is offered now, and what the user put off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.entries import Outcome
from desktop_app.evidence.report import Advice
from desktop_app.evidence.suggestions import DAYS_BETWEEN, Kind, Suggestion

_A_DAY: Final = timedelta(days=1)
_SHOWN_FOR: Final = timedelta(days=7)
_BETWEEN: Final = timedelta(days=DAYS_BETWEEN)
_ORDER: Final = (Kind.SHRINK, Kind.REST, Kind.GROW)
_PUT_OFF: Final = "later"
_LATEST: Final = 3
_ONE_AT_A_TIME: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion about a promise."""

    promise: UUID
    title: str
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class _Told:
    """The offer that was shown last: since when, and whether it was put off."""

    day: date
    promise: UUID
    kind: Kind
    put_off: bool


class Offers:
    """At most one suggestion in three weeks, shown for a week or until it is put off."""

    def __init__(self, ledger: Ledger, advice: Callable[[], Sequence[Advice]]) -> None:
        self._ledger = ledger
        self._advice = advice

    def current(self) -> Offer | None:
        """What to offer now; None where nothing is suggested, or it was offered lately."""
        told, today = self._told(), self._ledger.today
        if told is None or today >= told.day + _BETWEEN:
            return min(self._held(), key=lambda o: _ORDER.index(o.suggestion.kind), default=None)
        if told.put_off or today >= told.day + _SHOWN_FOR:
            return None
        same = (
            o for o in self._held() if (o.promise, o.suggestion.kind) == (told.promise, told.kind)
        )
        return next(same, None)

    def shown(self, offer: Offer) -> None:
        """Remember that the user saw it; saying so again changes nothing."""
        told = self._told()
        if told is None or self._ledger.today >= told.day + _BETWEEN:
            self._remember(offer, self._ledger.today)

    def put_off(self, offer: Offer) -> None:
        """Not now: nothing is offered for three weeks. So too once it was taken up."""
        self._remember(offer, self._ledger.today, _PUT_OFF)

    def _held(self) -> list[Offer]:
        return [
            Offer(each.promise, each.title, suggestion)
            for each in self._advice()
            for suggestion in each.suggestions
            if suggestion.kind is not Kind.GROW or self._is_calm(each.promise)
        ]

    def _is_calm(self, promise: UUID) -> bool:
        """Whether one more may be offered: no miss among the latest chances, no try under way.

        The weeks that speak for it are over; what came since may be another story.
        """
        store, today = self._ledger.store, self._ledger.today
        latest = store.latest_entries(promise, today + _A_DAY, _LATEST)
        tries = (r for r in store.revisions(promise) if r.decided is None)
        return not any(entry.outcome is Outcome.MISSED for entry in latest) and not any(
            today - each.day < _ONE_AT_A_TIME for each in tries
        )

    def _told(self) -> _Told | None:
        saved = self._ledger.settings.suggested.split()
        if not saved:
            return None
        day, promise, kind, *later = saved
        return _Told(date.fromisoformat(day), UUID(promise), Kind(kind), bool(later))

    def _remember(self, offer: Offer, day: date, *later: str) -> None:
        words = (day.isoformat(), str(offer.promise), offer.suggestion.kind.value, *later)
        self._ledger.save_settings(replace(self._ledger.settings, suggested=" ".join(words)))
