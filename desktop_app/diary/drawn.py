"""Series over time, kept while they are looked at: a log changes what lies from its week on."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final, Generic, Protocol, TypeVar

from desktop_app.diary.ledger import Changed
from desktop_app.domain.entries import Entry
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.evidence.calendar import monday_of

_MOST: Final = 16
_BEGINNING: Final = 1
_NEVER: Final = 10**7

_Series = TypeVar("_Series", bound="Series")


class Series(Protocol):
    """What has a part before a day, and one from it on."""

    def followed_by(self: _Series, later: _Series) -> _Series:
        """What comes before `later`, and that."""


class Drawn(Generic[_Series]):
    """Series of one kind, by what they show, each with the day up to which it is still true."""

    def __init__(self) -> None:
        self._known: dict[Hashable, tuple[_Series, int]] = {}

    def of(self, shown: Hashable, work: Callable[[int], _Series]) -> _Series:
        """The series of `shown`, where need be by `work`, which is told from which day on."""
        if shown not in self._known and len(self._known) >= _MOST:
            self._known.clear()
        series, true_until = self._known.get(shown, (None, _BEGINNING))
        if series is None:
            series = work(_BEGINNING)
        elif true_until < _NEVER:
            series = series.followed_by(work(true_until))
        self._known[shown] = series, _NEVER
        return series

    def forget(self, changed: Changed) -> None:
        """Let go of what a change made untrue; an entry decides what its week holds, or later."""
        if changed.about(Promise, Terms, Pause):
            self._known.clear()
        days = [each.key["day"].toordinal() for each in changed.touched if each.record is Entry]
        first = monday_of(min(days, default=_NEVER))
        self._known = {
            shown: (series, min(first, until)) for shown, (series, until) in self._known.items()
        }
