"""Cues in use: which are due, what became of them, later, hold, check-ins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final
from uuid import UUID

from desktop_app.diary.ledger import ELSEWHERE, Changed, Ledger
from desktop_app.domain.agenda import Due, Entries, agenda
from desktop_app.domain.checkins import CheckIn, next_check_in
from desktop_app.domain.cues import Around, Decision, days_to_look_at, decide, snooze
from desktop_app.domain.days import Part, week_of
from desktop_app.domain.deliveries import Delivery, Key, Log, Mark, MarkKind, State, Watch, Why
from desktop_app.domain.occurrences import Occurrence, Plan, occurrences_between
from desktop_app.domain.quiet import still_until
from desktop_app.domain.sheets import Sheet, opened_last, sheet
from desktop_app.domain.values import dataclass, replace
from desktop_app.storage.store import Store

_FORESEEN: Final = timedelta(days=2)
_REMEMBERED: Final = timedelta(days=190)
"""Five answers in a row of a promise that is asked for once a month."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A cue that waits for an answer; `due` None is a check-in. `dot`: it came as a dot only."""

    key: Key
    due: Due | None
    dot: bool


class Cueing:
    """Everything about cues that a person or the running program can do.

    The log is read once and remembered; what another process writes is read anew.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: Log | None = None
        ledger.listen(self._hear)

    @property
    def log(self) -> Log:
        """What became of the cues of the last months."""
        if self._known is None:
            self._known = self._store.cue_log.since(self._ledger.today - _REMEMBERED)
        return self._known

    def decide(
        self,
        resumed_at: datetime | None = None,
        disturbed: Callable[[], Why | None] = lambda: None,
    ) -> Decision:
        """Decide what to show now, and write it down before anybody acts on it.

        `resumed_at` (aware) is when the user came back; `disturbed` is asked only if a cue is due.
        """
        now = self._ledger.now()
        plan = self._plan(*days_to_look_at(self._ledger.rule, self.log, now))
        decision = decide(plan, self.log, now, Around(resumed_at))
        if any(told.state is State.SHOWN for told in decision.deliveries) and (why := disturbed()):
            decision = decide(plan, self.log, now, Around(resumed_at, why))
        if decision.deliveries or self.log.watched is None:
            self._write(decision.deliveries, watch=decision.watched)
        else:
            self._known = self.log.adding(watched=decision.watched)
        return decision

    def leave(self) -> None:
        """Kept ends: remember up to when it looked after cues."""
        if self.log.watched is not None and not self._store.is_read_only:
            self._store.cue_log.append((), watch=self.log.watched)

    def waiting(self) -> tuple[Waiting, ...]:
        """The cues that wait for an answer, in the order in which they came."""
        found = []
        for told in self.log.live.values():
            if told.state is State.SHOWN:
                due = self._due(told.key)
                if due is not None or told.key.promise is None:
                    found.append(Waiting(told.key, due, told.why is Why.UNANSWERED))
        return tuple(found)

    def later(self, key: Key, until: datetime) -> datetime:
        """Ask again at `until` (aware); the instant (UTC) at which that will be."""
        now = self._ledger.now()
        today = self._ledger.today
        told = snooze(self._plan(today, today + timedelta(days=1)), key, now, until)
        self._write([told])
        return told.until or told.at

    def next_check_in(self) -> datetime | None:
        """When the next check-in is (UTC); None when all are off."""
        return next_check_in(self._ledger.rule, self._ledger.settings, self._ledger.now())

    def hold(self, until: datetime) -> None:
        """Hold cues up to `until` (aware); now or earlier lets them come again."""
        now = self._ledger.now().astimezone(UTC)
        until = max(now, until.astimezone(UTC))
        self._write(marks=[Mark(MarkKind.HOLD, now, self._ledger.today, until)])

    @property
    def held_until(self) -> datetime | None:
        """Up to when cues are held (in the user's zone); None when they are not."""
        hold, now = self.log.hold, self._ledger.now()
        if hold is None or hold.until is None or not hold.at <= now < hold.until:
            return None
        return hold.until.astimezone(now.tzinfo)

    def to_come(self) -> tuple[datetime, ...]:
        """The instants (UTC) at which promises will be asked for within two days: where nothing
        holds their cue, from when it is due or was put off to."""
        now, log = self._ledger.now().astimezone(UTC), self.log
        rule, settings, end = self._ledger.rule, self._ledger.settings, now + _FORESEEN
        said = self._entries(rule.day(now), rule.day(end))
        found = {
            still_until(o.at, rule, settings, log.hold, o.over_quiet)[0]
            for o in self.occurrences(now, end)
            if o.key not in log.latest and (o.key.promise, o.key.day) not in said
        }
        put_off = {
            still_until(told.until, rule, settings, log.hold, told.state is State.SNOOZED)[0]
            for key, told in log.live.items()
            if told.until and key.promise and (key.promise, key.day) not in said
        }
        return tuple(sorted(found | {at for at in put_off if at > now}))

    def use(self) -> None:
        """Somebody is at the computer; the first time of a day is remembered."""
        today = self._ledger.today
        if today not in self.log.first_uses:
            now = self._ledger.now().astimezone(UTC)
            self._write(marks=[Mark(MarkKind.USED, now, today)])

    def louder(self, promise: UUID | None) -> None:
        """Pop-ups are wanted again for this promise (None: for check-ins)."""
        now = self._ledger.now().astimezone(UTC)
        self._write(marks=[Mark(MarkKind.LOUDER, now, self._ledger.today, promise=promise)])

    def check_in_now(self) -> CheckIn:
        """The check-in opened last today; before any, the one that fits the part of the day."""
        if opened := opened_last(self.log, self._ledger.today):
            return opened
        part = self._ledger.rule.part(self._ledger.now().time())
        fitting = {Part.MORNING: CheckIn.MORNING, Part.MIDDAY: CheckIn.MIDDAY}
        return fitting.get(part, CheckIn.EVENING)

    def sheet(self, check_in: CheckIn) -> Sheet:
        """What a check-in shows today."""
        first, last = days_to_look_at(self._ledger.rule, self.log, self._ledger.now())
        return sheet(check_in, self._ledger.today, self._plan(first, last), self.log)

    def open_check_in(self, check_in: CheckIn) -> None:
        """It was opened today: it waits no longer, and what passed before it has been listed."""
        key = Key(None, self._ledger.today, check_in)
        self._write([self._told(key, State.ANSWERED, Why.LOGGED)])

    def occurrences(
        self, start: datetime, end: datetime, zone: tzinfo | None = None
    ) -> list[Occurrence]:
        """What is due from `start` to before `end` (aware), in `zone` or the user's own."""
        rule = self._ledger.rule
        if zone is not None:
            rule = replace(rule, zone=zone)
        margin = timedelta(days=2)
        plan = self._plan(rule.day(start) - margin, rule.day(end) + margin)
        return occurrences_between(replace(plan, rule=rule), start, end)

    @property
    def _store(self) -> Store:
        return self._ledger.store

    def _plan(self, first: date, last: date) -> Plan:
        ledger = self._ledger
        return Plan(
            tuple(ledger.promises()),
            ledger.rule,
            ledger.settings,
            self._entries(first, last),
            ledger.pauses_for_all(),
            self.log.first_uses,
            tuple(self._store.day_sizes(first, last)),
        )

    def _entries(self, first: date, last: date) -> Entries:
        found = self._store.entries_between(week_of(first), week_of(last) + timedelta(days=6))
        return {(entry.promise, entry.day): entry for entry in found}

    def _due(self, key: Key) -> Due | None:
        ledger, day = self._ledger, key.day
        promises = [promise for promise in ledger.promises() if promise.id == key.promise]
        pauses = ledger.pauses_for_all()
        sizes = self._store.day_sizes(day, day)
        entries = self._entries(day, day)
        items = agenda(day, promises, entries, ledger.rule, pauses, sizes).items
        return items[0] if items else None

    def _told(self, key: Key, state: State, why: Why) -> Delivery:
        now = self._ledger.now().astimezone(UTC)
        return Delivery(key, state, now, str(self._ledger.rule.zone), why=why)

    def _write(
        self,
        deliveries: Iterable[Delivery] = (),
        marks: Iterable[Mark] = (),
        watch: Watch | None = None,
    ) -> None:
        told, marked = tuple(deliveries), tuple(marks)
        if not self._store.is_read_only:
            self._store.cue_log.append(told, marked, watch)
        self._known = self.log.adding(told, marked, watch)

    def _hear(self, changed: Changed) -> None:
        if changed.kind == ELSEWHERE:
            self._known = None
