"""What every use case shares: the store, the clock, the user's day, and who is told of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.days import DayRule, Now
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import NO_SUCH_PROMISE, Problem
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.settings import Settings
from desktop_app.domain.values import dataclass
from desktop_app.storage.store import Record, Step, Store, Touched

ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Changed:
    """What listeners are told: the kind of step, and the records it touched.

    The kind ELSEWHERE (another process wrote) and large steps name no records: anything may
    have changed.
    """

    kind: str
    touched: tuple[Touched, ...] = ()

    def about(self, *records: type[object]) -> bool:
        """Whether any record of these classes may have changed."""
        return not self.touched or any(t.record in records for t in self.touched)


_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Today:
    """A day of the user, in a zone, from one instant to another."""

    day: date
    zone: tzinfo | None
    begins: datetime
    ends: datetime

    @classmethod
    def at(cls, now: datetime, rule: DayRule) -> Today:
        """The day of that instant."""
        day = rule.day(now)
        return cls(day, now.tzinfo, rule.boundary(day), rule.boundary(day + timedelta(days=1)))

    def holds(self, now: datetime) -> bool:
        """Whether it is still the same day there."""
        return now.tzinfo is self.zone and self.begins <= now < self.ends


Listener = Callable[[Changed], None]


class Ledger:
    """The diary's store with a clock, remembering what is asked for at every click."""

    def __init__(self, store: Store, now: Now) -> None:
        self.store = store
        self._now = now
        self._listeners: list[Listener] = []
        self._version = store.data_version()
        self._promises: list[Promise] | None = None
        self._pauses: tuple[Pause, ...] = ()
        self._settings: Settings | None = None
        self._today: Today | None = None

    def now(self) -> datetime:
        """The present instant in the user's zone, to the second."""
        instant = self._now().replace(microsecond=0)
        zone = _zone(self.settings.zone)
        return instant.astimezone(zone) if zone else instant

    @property
    def rule(self) -> DayRule:
        """How instants become days for this user, now."""
        return self.rule_at(self.now())

    def rule_at(self, now: datetime) -> DayRule:
        """The same, in the zone of `now`."""
        settings, zone = self.settings, now.tzinfo
        assert zone is not None, "Now gives aware instants"
        return DayRule(
            zone,
            settings.day_ends_at,
            settings.midday_from,
            settings.evening_from,
            settings.night_from,
        )

    @property
    def today(self) -> date:
        """The user's day at this instant."""
        return self.day_at(self.now())

    def day_at(self, now: datetime) -> date:
        """The user's day at `now`, found once for as long as it lasts."""
        if self._today is None or not self._today.holds(now):
            self._today = Today.at(now, self.rule_at(now))
        return self._today.day

    @property
    def settings(self) -> Settings:
        """The diary's settings."""
        if self._settings is None:
            self._settings = self.store.settings()
        return self._settings

    def save_settings(self, settings: Settings) -> None:
        """Save the diary's settings and tell who listens."""
        self.store.save_settings(settings)
        self._settings = self._today = None
        self._tell(Changed("settings"))

    def promises(self) -> list[Promise]:
        """All promises, in the user's order."""
        if self._promises is None:
            self._promises = self.store.promises()
            self._pauses = self.store.pauses_for_all()
        return self._promises

    def pauses_for_all(self) -> tuple[Pause, ...]:
        """The pauses that are no single promise's."""
        self.promises()
        return self._pauses

    def promise(self, promise: UUID) -> Promise:
        """The promise of that id; Problem when there is none."""
        for held in self.promises():
            if held.id == promise:
                return held
        raise Problem(
            NO_SUCH_PROMISE,
            translate("Diary", "There is no such promise. Nothing was changed."),
        )

    def listen(self, listener: Listener, *, first: bool = False) -> None:
        """Call `listener` after each change, here or elsewhere; before all others when `first`."""
        self._listeners.insert(0 if first else len(self._listeners), listener)

    def listen_no_more(self, listener: Listener) -> None:
        """Call it no more."""
        self._listeners.remove(listener)

    def apply(self, kind: str, put: Iterable[Record], drop: Iterable[Record] = ()) -> Step | None:
        """One durable step; listeners hear of it once it is on the disk."""
        return self.announce(self.store.apply(kind, self.now(), put, drop))

    def revise(
        self,
        kind: str,
        instant: datetime,
        record: type[_Record],
        key: Mapping[str, object],
        revised: Callable[[_Record | None], _Record],
    ) -> tuple[Step | None, _Record | None, _Record]:
        """One durable step that makes one record of another, as `Store.revise` does."""
        step, held, made = self.store.revise(kind, instant, record, key, revised)
        return self.announce(step), held, made

    def announce(self, step: Step | None) -> Step | None:
        """Tell listeners what `step` did."""
        if step is not None:
            self._forget(Changed(step.kind, step.touched))
        return step

    def notice(self) -> bool:
        """Look whether another process wrote; True (and listeners told) when it did."""
        version = self.store.data_version()
        if version == self._version:
            return False
        self._version = version
        self._forget(Changed(ELSEWHERE))
        return True

    def _forget(self, changed: Changed) -> None:
        if changed.about(Promise, Terms, Pause):
            self._promises = None
        if changed.kind == ELSEWHERE:
            self._settings = self._today = None
        self._tell(changed)

    def _tell(self, changed: Changed) -> None:
        for listener in self._listeners:
            listener(changed)


def _zone(name: str | None) -> ZoneInfo | None:
    """The zone of that name; None (the system's) where this machine does not know it."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
