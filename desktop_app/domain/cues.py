"""Which cues to show now: a pure decision from what is due, what became of it, and the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from desktop_app.domain.days import DayRule
from desktop_app.domain.deliveries import Delivery, Key, Log, State, Watch, Why
from desktop_app.domain.occurrences import Occurrence, Plan, occurrences
from desktop_app.domain.quiet import still_until
from desktop_app.domain.values import dataclass

ON_TIME: Final = timedelta(minutes=2)
GRACE: Final = timedelta(minutes=90)
SETTLE: Final = timedelta(seconds=45)
LOOK_BACK: Final = timedelta(days=31)
DOT_FROM: Final = 5
_DAY: Final = timedelta(days=1)
_BEFORE_THE_NEXT: Final = timedelta(minutes=1)
_UNFORESEEN: Final = (Why.DO_NOT_DISTURB, Why.FULL_SCREEN)


@dataclass(frozen=True, slots=True)
class Around:
    """What the machine says: since when the user is back at it, and why a cue would disturb."""

    resumed_at: datetime | None = None
    disturbed: Why | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do now. Write `deliveries` and `watched` to the log first, then act.

    `show` and `catch_up` join the one pop-up, `dots` only mark the tray, `drop` leaves the pop-up.
    `held` says why cues are held at the moment. Decide again at `next_wake` (UTC) at the latest.
    """

    deliveries: tuple[Delivery, ...]
    watched: Watch
    next_wake: datetime
    held: frozenset[Why] = frozenset()

    @property
    def show(self) -> tuple[Key, ...]:
        """Due now."""
        return self._shown(None)

    @property
    def catch_up(self) -> tuple[Key, ...]:
        """Due a while ago, when nobody was there to see it; once."""
        return self._shown(Why.LATE)

    @property
    def dots(self) -> tuple[Key, ...]:
        """Due now, after so many without a word that no pop-up comes."""
        return self._shown(Why.UNANSWERED)

    @property
    def drop(self) -> tuple[Key, ...]:
        """Over: answered elsewhere, silenced, expired or no longer due."""
        return tuple(told.key for told in self.deliveries if told.state.is_final)

    def _shown(self, why: Why | None) -> tuple[Key, ...]:
        return tuple(
            told.key for told in self.deliveries if told.state is State.SHOWN and told.why is why
        )


_ALONE: Final = Around()


def days_to_look_at(rule: DayRule, log: Log, now: datetime) -> tuple[date, date]:
    """The first and the last of the user's days that a decision at `now` (aware) is about."""
    since = min(log.watched.at, now) if log.watched else now
    today = rule.day(now)
    live = [key.day for key in log.live]
    first = max(rule.day(since) - _DAY, today - LOOK_BACK)
    return min((first, *live)), max((today + _DAY, *live))


def decide(plan: Plan, log: Log, now: datetime, around: Around = _ALONE) -> Decision:
    """What to show at `now` (aware), what to withdraw, and when to decide again.

    Rules: an occurrence's key fires once; late by up to `ON_TIME` it is shown, up to `GRACE` (or
    its promise's next cue) it is caught up with, later it waits for the next check-in.
    """
    now = now.astimezone(UTC)
    found = occurrences(plan, *days_to_look_at(plan.rule, log, now))
    moment = _Moment(plan, log, now, around, tuple(found))
    verdicts = [moment.verdict(occurrence) for occurrence in found]
    known = {occurrence.key for occurrence in found}
    gone = [
        moment.told(key, State.SILENCED, why=Why.NOT_DUE) for key in log.live if key not in known
    ]
    told = [verdict.delivery for verdict in verdicts if verdict.delivery]
    wakes = [verdict.wake for verdict in verdicts if verdict.wake]
    tomorrow = plan.rule.boundary(plan.rule.day(now) + _DAY)
    return Decision(
        (*told, *gone),
        moment.watched,
        min((*wakes, tomorrow)),
        frozenset(verdict.held for verdict in verdicts if verdict.held),
    )


def snooze(plan: Plan, key: Key, now: datetime, until: datetime) -> Delivery:
    """Later: `key` comes again at `until` (aware), but before the next that asks for the same."""
    now = now.astimezone(UTC)
    today = plan.rule.day(now)
    coming = [
        occurrence.at - _BEFORE_THE_NEXT
        for occurrence in occurrences(plan, today, today + _DAY)
        if occurrence.key.takes_the_place_of(key) and occurrence.at > now
    ]
    end = max(now, min((until.astimezone(UTC), *coming)))
    return Delivery(key, State.SNOOZED, now, str(plan.rule.zone), end)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What is written of an occurrence, when to look again, what holds it."""

    delivery: Delivery | None = None
    wake: datetime | None = None
    held: Why | None = None


@dataclass(frozen=True, slots=True)
class _Moment:
    """Everything that a verdict on one occurrence looks at; instants are UTC."""

    plan: Plan
    log: Log
    now: datetime
    around: Around
    occurrences: tuple[Occurrence, ...]

    @property
    def zone(self) -> str:
        return str(self.plan.rule.zone)

    @property
    def watched(self) -> Watch:
        """Up to now, but for what waits until somebody who came back has had a moment."""
        before = self.log.watched
        return before if before and self._settled_at() > self.now else Watch(self.now, self.zone)

    def told(
        self, key: Key, state: State, until: datetime | None = None, why: Why | None = None
    ) -> Delivery:
        return Delivery(key, state, self.now, self.zone, until, why)

    def verdict(self, occurrence: Occurrence) -> _Verdict:
        last = self.log.latest.get(occurrence.key)
        if last and last.state.is_final:
            return _Verdict()
        due = self._due(occurrence, last)
        if last is None and due > self.now:
            return _Verdict(wake=due)
        if over := self._over(occurrence, last):
            return _Verdict(over)
        if last and last.state is State.SHOWN:
            return _Verdict(wake=last.at + GRACE)
        if due > self.now:
            return _Verdict(wake=due)
        return self._deliver(occurrence, last, due)

    def _due(self, occurrence: Occurrence, last: Delivery | None) -> datetime:
        """By its cue, by its snooze, by the end of what held it (which may be over sooner)."""
        if last is None or last.until is None:
            return occurrence.at
        return min(last.until, self.now) if last.state is State.HELD else last.until

    def _over(self, occurrence: Occurrence, last: Delivery | None) -> Delivery | None:
        """What ends it: it has its answer, it is new, a later cue took over, nobody answered."""
        key = occurrence.key
        was_seen = last is not None and last.state is not State.HELD
        if key.promise and (key.promise, key.day) in self.plan.entries:
            state = State.ANSWERED if was_seen else State.SILENCED
            return self.told(key, state, why=Why.LOGGED)
        if last is None and self._came_to_be_since(occurrence):
            return self.told(key, State.SILENCED, why=Why.NEW)
        if self._has_successor(occurrence, last):
            state = State.EXPIRED if was_seen else State.PASSED
            return self.told(key, state, why=Why.NEXT_CUE)
        if last and last.state is State.SHOWN and self.now >= last.at + GRACE:
            return self.told(key, State.EXPIRED, why=Why.LATE)
        return None

    def _came_to_be_since(self, occurrence: Occurrence) -> bool:
        """Whether its time was over already when its cue was made.

        Every occurrence is written down when its time comes. One that was not, in the zone that
        Kept has watched all along, was not there then.
        """
        watched = self.log.watched
        if watched is None:
            return True
        return watched.zone == self.zone and occurrence.at <= watched.at

    def _has_successor(self, occurrence: Occurrence, last: Delivery | None) -> bool:
        after = last.at if last and last.state is not State.HELD else occurrence.at
        place = self.occurrences.index(occurrence)
        return any(
            other.key.takes_the_place_of(occurrence.key) and after <= other.at <= self.now
            for other in self.occurrences[place + 1 :]
        )

    def _deliver(self, occurrence: Occurrence, last: Delivery | None, due: datetime) -> _Verdict:
        """It is due: hold it, let it pass, or show it."""
        key = occurrence.key
        free, why = self._free(occurrence, last, due)
        if free > self.now:
            if self.plan.rule.day(free) != self.plan.rule.day(due):
                return _Verdict(self.told(key, State.PASSED, why=why))
            return self._hold(key, last, free, why)
        if self.now - free > GRACE:
            held = last.why if last and last.why in _UNFORESEEN else Why.LATE
            return _Verdict(self.told(key, State.PASSED, why=held))
        settled = self._settled_at()
        if settled > self.now:
            return _Verdict(wake=settled)
        if self.around.disturbed:
            return self._hold(key, last, free, self.around.disturbed)
        return _Verdict(self._shown(key, self.now - free), wake=self.now + GRACE)

    def _free(
        self, occurrence: Occurrence, last: Delivery | None, due: datetime
    ) -> tuple[datetime, Why | None]:
        """The first instant from `due` on at which it may come; a snooze is the user's own word."""
        over_quiet = occurrence.over_quiet or (last is not None and last.state is State.SNOOZED)
        rule, settings, hold = self.plan.rule, self.plan.settings, self.log.hold
        held_until, why = still_until(self.now, rule, settings, hold, over_quiet)
        if held_until > self.now:
            return held_until, why
        return still_until(due, rule, settings, hold, over_quiet)[0], None

    def _hold(self, key: Key, last: Delivery | None, until: datetime, why: Why | None) -> _Verdict:
        wake = until if until > self.now else None
        told = self.told(key, State.HELD, until, why)
        if last and (last.state, last.until, last.why) == (told.state, told.until, told.why):
            return _Verdict(None, wake, why)
        return _Verdict(told, wake, why)

    def _settled_at(self) -> datetime:
        """When somebody who came back to the machine has had a moment."""
        resumed = self.around.resumed_at
        return resumed + SETTLE if resumed and resumed <= self.now else self.now

    def _shown(self, key: Key, late: timedelta) -> Delivery:
        if self.log.unanswered(key.promise) >= DOT_FROM:
            return self.told(key, State.SHOWN, why=Why.UNANSWERED)
        return self.told(key, State.SHOWN, why=Why.LATE if late > ON_TIME else None)
