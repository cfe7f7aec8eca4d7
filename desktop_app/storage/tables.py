"""The tables. The columns of each are the fields of the domain's class it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.friends import (
    Conversation,
    Friend,
    Interval,
    KindMessage,
    SharedItem,
)
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Revision
from desktop_app.domain.routines import CheckInRevision
from desktop_app.domain.strategies import Strategy, Use
from desktop_app.storage.fields import (
    ChangeField,
    CheckInField,
    Column,
    CuesField,
    DayField,
    DecisionField,
    FacetField,
    FlagField,
    InstantField,
    IntervalField,
    NamesField,
    NotedField,
    NumberField,
    OutcomeField,
    PartField,
    RoutineField,
    ScheduleField,
    TagsField,
    TermsField,
    TextField,
    TimeField,
    UuidField,
    UuidsField,
    WayField,
    WhenField,
)

Record = (
    Promise
    | Terms
    | Pause
    | Entry
    | DayContext
    | TrustRating
    | Revision
    | DaySize
    | Friend
    | Conversation
    | KindMessage
    | SharedItem
    | Strategy
    | Use
    | Review
    | CheckInRevision
)

Values = dict[str, Any]
"""Column name to the value as SQLite holds it."""


TEXT_COLUMNS: Final = ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows")
"""The columns of an entry that its full-text search covers."""


class Table:
    """A table with the domain's class whose records it holds, and how one becomes the other.

    `columns` are in the order of the table, which begins with its key; `defaults` those that may
    be left out of a new record, with what they are then.
    """

    def __init__(
        self,
        record: type[Any],
        name: str,
        columns: Mapping[str, Column],
        key: tuple[str, ...],
        defaults: Values,
    ) -> None:
        self.record, self.name, self.columns = record, name, columns
        self.key, self.defaults = key, defaults

    @cached_property
    def rest(self) -> tuple[str, ...]:
        """The columns that are not of the key."""
        return tuple(name for name in self.columns if name not in self.key)

    @cached_property
    def _fields(self) -> Callable[[Record], tuple[Any, ...]]:
        return attrgetter(*self.columns)

    @cached_property
    def readers(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What reads each column that SQLite does not hold as the domain does."""
        as_held = Column.python_value
        columns = self.columns.items()
        return tuple((n, c.python_value) for n, c in columns if type(c).python_value != as_held)

    @cached_property
    def writers(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What writes each column that SQLite does not hold as the domain does."""
        as_held = Column.db_value
        columns = self.columns.items()
        return tuple((n, c.db_value) for n, c in columns if type(c).db_value != as_held)

    def values(self, record: Record) -> Values:
        """The record as column values."""
        values = dict(zip(self.columns, self._fields(record), strict=True))
        for name, written in self.writers:
            values[name] = written(values[name])
        return values

    def key_values(self, key: Mapping[str, Any]) -> Values:
        """A key as column values."""
        return {name: self.columns[name].db_value(value) for name, value in key.items()}

    def record_of(self, values: Mapping[str, Any]) -> Any:
        """The record that column values describe; columns left out are at their default."""
        return self.record(
            **{n: c.python_value(values[n]) for n, c in self.columns.items() if n in values}
        )


def _table(record: type[Any], named: str, key: tuple[str, ...], /, **columns: Column) -> Table:
    defaults = {
        name: None if column.default is None else column.db_value(column.default)
        for name, column in columns.items()
        if column.null or column.default is not None
    }
    return Table(record, named, columns, key, defaults)


_TABLES: Final = (
    _table(
        Promise,
        "promise",
        ("id",),
        id=UuidField(),
        started_on=DayField(),
        ended_on=DayField(null=True),
        baseline=FlagField(default=False),
        position=NumberField(default=0),
    ),
    _table(
        Terms,
        "terms",
        ("promise", "from_day"),
        promise=UuidField(),
        from_day=DayField(),
        title=TextField(),
        smaller=TextField(default=""),
        serves=TextField(default=""),
        anchor=TextField(default=""),
        schedule=ScheduleField(),
        cues=CuesField(default=()),
        planned_part=PartField(null=True),
    ),
    _table(
        Pause,
        "pause",
        ("id",),
        id=UuidField(),
        first=DayField(),
        last=DayField(null=True),
        promise=UuidField(null=True),
        rest=FlagField(default=False),
    ),
    _table(
        Entry,
        "entry",
        ("promise", "day"),
        promise=UuidField(),
        day=DayField(),
        outcome=OutcomeField(),
        logged_at=InstantField(),
        zone=TextField(),
        done_at=TimeField(null=True),
        planned_part=PartField(null=True),
        size=TextField(default=""),
        context_when=WhenField(null=True),
        before=NumberField(null=True),
        after=NumberField(null=True),
        tags=TagsField(default=()),
        note=TextField(default=""),
        what_helped=TextField(default=""),
        what_nearly_stopped=TextField(default=""),
        adjust=TextField(default=""),
        lesson=TextField(default=""),
        shows=TextField(default=""),
    ),
    _table(
        DayContext,
        "day",
        ("day",),
        day=DayField(),
        answered_at=InstantField(),
        noted=NotedField(default=()),
        feeling=NumberField(null=True),
        note=TextField(default=""),
    ),
    _table(
        TrustRating,
        "trust",
        ("day",),
        day=DayField(),
        expect_next_10=NumberField(null=True),
        felt=NumberField(null=True),
    ),
    _table(
        Revision,
        "revision",
        ("id",),
        id=UuidField(),
        promise=UuidField(),
        day=DayField(),
        kind=ChangeField(),
        before=TermsField(),
        after=TermsField(),
        reason=TextField(default=""),
        decided=DecisionField(null=True),
        decided_on=DayField(null=True),
    ),
    _table(
        DaySize,
        "day_size",
        ("promise", "day"),
        promise=UuidField(),
        day=DayField(),
        words=TextField(),
    ),
    _table(
        Friend,
        "friend",
        ("id",),
        id=UuidField(),
        name=TextField(),
        since=DayField(),
        reach=TextField(default=""),
        agreed=TextField(default=""),
        promises=UuidsField(default=()),
        every=IntervalField(default=Interval.WEEK),
        next_on=DayField(null=True),
        next_at=TimeField(null=True),
        small_wins=FlagField(default=True),
    ),
    _table(
        Conversation,
        "conversation",
        ("id",),
        id=UuidField(),
        friend=UuidField(),
        day=DayField(),
        said=TextField(default=""),
        felt=NumberField(null=True),
    ),
    _table(
        KindMessage,
        "kind_message",
        ("id",),
        id=UuidField(),
        friend=UuidField(),
        day=DayField(),
        words=TextField(),
    ),
    _table(
        SharedItem,
        "shared",
        ("id",),
        id=UuidField(),
        friend=UuidField(),
        name=TextField(),
        at=InstantField(),
        way=WayField(),
        subject=TextField(default=""),
        words=TextField(),
    ),
    _table(
        Strategy,
        "strategy",
        ("id",),
        id=UuidField(),
        day=DayField(),
        name=TextField(),
        what=TextField(default=""),
        when=NamesField(default=()),
        promises=UuidsField(default=()),
    ),
    _table(
        Use,
        "strategy_use",
        ("strategy", "promise", "day"),
        strategy=UuidField(),
        promise=UuidField(),
        day=DayField(),
    ),
    _table(
        Review,
        "review",
        ("week",),
        week=DayField(),
        day=DayField(),
        note=TextField(default=""),
        helped=TextField(default=""),
        gap=UuidField(null=True),
        hard=TextField(default=""),
        adjusted=UuidField(null=True),
    ),
    _table(
        CheckInRevision,
        "check_in_revision",
        ("id",),
        id=UuidField(),
        check_in=CheckInField(),
        day=DayField(),
        kind=FacetField(),
        before=RoutineField(),
        after=RoutineField(),
        reason=TextField(default=""),
        decided=DecisionField(null=True),
        decided_on=DayField(null=True),
    ),
)
TABLES: Final[dict[type[Any], Table]] = {table.record: table for table in _TABLES}
TABLES_BY_NAME: Final = {table.name: table for table in TABLES.values()}
