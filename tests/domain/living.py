"""A person's days with cues: time passes, the machine sleeps, people travel, cues come."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from desktop_app.domain.cues import Around, Decision, decide, snooze
from desktop_app.domain.days import DayRule
from desktop_app.domain.deliveries import Delivery, Key, Log, Mark, MarkKind, State, Why
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.occurrences import Plan
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, Terms
from desktop_app.domain.schedules import Daily, Schedule
from desktop_app.domain.settings import Settings

SILENT = Settings(
    quiet_from=time(0),
    quiet_until=time(0),
    morning_check_in=None,
    midday_check_in=None,
    evening_check_in=None,
    review_weekday=None,
)
QUIET = replace(SILENT, quiet_from=time(22), quiet_until=time(7))
DAY = date(2026, 5, 5)
"""The day a life in Berlin begins on."""
_OWNER = UUID(int=7)
_LONG_AGO = date(2000, 1, 1)


def name_of(promise: str) -> UUID:
    """The id of the promise with this name."""
    return uuid5(_OWNER, promise)


def at_time(wall: str, **fields: object) -> Cue:
    """A cue at a time of day; its id is the time."""
    return replace(Cue(wall, CueKind.TIME, time.fromisoformat(wall)), **fields)  # type: ignore[arg-type]


def promise(name: str, *cues: Cue | str, schedule: Schedule = Daily()) -> Promise:
    """A promise of that name, asked for since long ago."""
    known = tuple(at_time(cue) if isinstance(cue, str) else cue for cue in cues)
    owner = name_of(name)
    terms = Terms(owner, _LONG_AGO, name, schedule=schedule, cues=known)
    return Promise(owner, _LONG_AGO, terms=(terms,))


@dataclass
class Life:
    """Decides whenever a decision says so, as the running program does, and keeps the log."""

    zone: str
    now: datetime
    promises: tuple[Promise, ...]
    settings: Settings = SILENT
    ends_at: time = time(3)
    entries: dict[tuple[UUID, date], Entry] = field(default_factory=dict)
    pauses_for_all: tuple[Pause, ...] = ()
    log: Log = field(default_factory=Log)
    around: Around = field(default_factory=Around)
    shown: list[tuple[str, str]] = field(default_factory=list)
    last: Decision | None = None

    @classmethod
    def begin(cls, zone: str, wall: str, *promises: Promise, **fields: object) -> "Life":
        """From the wall time `wall` on; what was due before was seen by somebody else."""
        life = cls(zone, _instant(wall, zone), promises, **fields)  # type: ignore[arg-type]
        life.decide()
        return life

    @property
    def rule(self) -> DayRule:
        return DayRule(ZoneInfo(self.zone), self.ends_at)

    @property
    def plan(self) -> Plan:
        return Plan(
            self.promises,
            self.rule,
            self.settings,
            self.entries,
            self.pauses_for_all,
            self.log.first_uses,
        )

    def decide(self) -> Decision:
        """What the program does at every beat."""
        self.last = decide(self.plan, self.log, self.now, self.around)
        self.log = self.log.adding(self.last.deliveries, watched=self.last.watched)
        for told in self.last.deliveries:
            if told.state is State.SHOWN:
                assert not self.holds
                kind = {None: "shown", Why.LATE: "late", Why.UNANSWERED: "dot"}[told.why]
                self.shown.append((self.clock, f"{self.title(told.key)} {kind}"))
        return self.last

    def live(self, wall: str) -> list[tuple[str, str]]:
        """Time passes until `wall`, with the program running; what came up meanwhile."""
        end = _instant(wall, self.zone)
        self.shown = []
        while self.decide().next_wake <= end:
            assert self.last
            assert self.last.next_wake > self.now
            self.now = self.last.next_wake
        self.now = end
        self.decide()
        return self.shown

    def sleep(self, wall: str) -> list[tuple[str, str]]:
        """The machine sleeps until `wall`, then the person is back at it for a minute."""
        self.now = _instant(wall, self.zone)
        self.around = replace(self.around, resumed_at=self.now)
        return self.live(f"{self.now.astimezone(ZoneInfo(self.zone)) + timedelta(minutes=1)}"[:19])

    def set_clock(self, wall: str) -> list[tuple[str, str]]:
        """Somebody sets the clock."""
        self.now = _instant(wall, self.zone)
        return self.live(wall)

    def fly(self, zone: str) -> list[tuple[str, str]]:
        """The same instant in another zone."""
        self.zone = zone
        self.shown = []
        self.decide()
        return self.shown

    def keep(self, name: str, day: date | None = None, outcome: Outcome = Outcome.KEPT) -> None:
        """Somewhere, maybe from the command line, the promise gets its entry."""
        day = day or self.rule.day(self.now)
        owner = name_of(name)
        local = self.now.astimezone(ZoneInfo(self.zone))
        self.entries[owner, day] = Entry(owner, day, outcome, local, self.zone)

    def later(self, name: str, minutes: int) -> None:
        """The button Later of the row that is on the screen."""
        until = self.now + timedelta(minutes=minutes)
        row = next(told for told in self.log.visible if self.title(told.key) == name)
        self.log = self.log.adding([snooze(self.plan, row.key, self.now, until)])

    def hold(self, minutes: int) -> None:
        """Hold cues for a while; 0 lets them come again."""
        until = self.now + timedelta(minutes=minutes)
        self.log = self.log.adding(
            marks=[Mark(MarkKind.HOLD, self.now, self.rule.day(self.now), until)]
        )

    def use(self) -> None:
        """The person begins to use the computer."""
        self.around = replace(self.around, resumed_at=self.now)
        self.log = self.log.adding(marks=[Mark(MarkKind.USED, self.now, self.rule.day(self.now))])

    @property
    def holds(self) -> bool:
        """Whether cues are held now."""
        hold = self.log.hold
        return bool(hold and hold.until and hold.at <= self.now < hold.until)

    @property
    def clock(self) -> str:
        """The wall time, to the second where it is not a full minute."""
        local = self.now.astimezone(ZoneInfo(self.zone))
        return f"{local:%H:%M:%S}".removesuffix(":00")

    @property
    def rows(self) -> list[str]:
        """The rows of the pop-up on the screen."""
        return [self.title(told.key) for told in self.log.visible]

    def title(self, key: Key) -> str:
        """The name of what a key is about."""
        titles = {held.id: held.terms[-1].title for held in self.promises}
        return titles[key.promise] if key.promise else f"{key.cue} check-in"

    def story(self, name: str, day: date | None = None) -> list[str]:
        """What became of a promise's cues, in the order of the log."""
        return [
            f"{told.state}{f' ({told.why})' if told.why else ''}"
            for told in self.told(name)
            if day is None or told.key.day == day
        ]

    def told(self, name: str) -> list[Delivery]:
        """The deliveries of a promise, or of a check-in by its title."""
        return [told for told in self.log.deliveries if self.title(told.key) == name]


def _instant(wall: str, zone: str) -> datetime:
    return datetime.fromisoformat(wall[:19]).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def lived(*promises: object, wall: str = "2026-05-05T07:00:00", **fields: object) -> Life:
    """A life in Berlin; a bare time stands for a promise of water with a cue then."""
    known = [promise("water", cue) if isinstance(cue, str) else cue for cue in promises]
    return Life.begin("Europe/Berlin", wall, *known, **fields)  # type: ignore[arg-type]
