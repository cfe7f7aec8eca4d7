"""The tables as Peewee models. A model's columns are the fields of the domain's class it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from peewee import CompositeKey, Field, IntegerField, Model, TextField

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
    OutcomeField,
    PartField,
    RoutineField,
    ScheduleField,
    TagsField,
    TermsField,
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


class PromiseRow(Model):
    id = UuidField(primary_key=True)
    started_on = DayField()
    ended_on = DayField(null=True)
    baseline = FlagField(default=False)
    position = IntegerField(default=0)

    class Meta:
        table_name = "promise"


class TermsRow(Model):
    promise = UuidField()
    from_day = DayField()
    title = TextField()
    smaller = TextField(default="")
    serves = TextField(default="")
    anchor = TextField(default="")
    schedule = ScheduleField()
    cues = CuesField(default=())
    planned_part = PartField(null=True)

    class Meta:
        table_name = "terms"
        primary_key = CompositeKey("promise", "from_day")


class PauseRow(Model):
    id = UuidField(primary_key=True)
    first = DayField()
    last = DayField(null=True)
    promise = UuidField(null=True)
    rest = FlagField(default=False)

    class Meta:
        table_name = "pause"


class EntryRow(Model):
    promise = UuidField()
    day = DayField()
    outcome = OutcomeField()
    logged_at = InstantField()
    zone = TextField()
    done_at = TimeField(null=True)
    planned_part = PartField(null=True)
    size = TextField(default="")
    context_when = WhenField(null=True)
    before = IntegerField(null=True)
    after = IntegerField(null=True)
    tags = TagsField(default=())
    note = TextField(default="")
    what_helped = TextField(default="")
    what_nearly_stopped = TextField(default="")
    adjust = TextField(default="")
    lesson = TextField(default="")
    shows = TextField(default="")

    class Meta:
        table_name = "entry"
        primary_key = CompositeKey("promise", "day")


class DayRow(Model):
    day = DayField(primary_key=True)
    answered_at = InstantField()
    noted = NotedField(default=())
    feeling = IntegerField(null=True)
    note = TextField(default="")

    class Meta:
        table_name = "day"


class TrustRow(Model):
    day = DayField(primary_key=True)
    expect_next_10 = IntegerField(null=True)
    felt = IntegerField(null=True)

    class Meta:
        table_name = "trust"


class RevisionRow(Model):
    id = UuidField(primary_key=True)
    promise = UuidField()
    day = DayField()
    kind = ChangeField()
    before = TermsField()
    after = TermsField()
    reason = TextField(default="")
    decided = DecisionField(null=True)
    decided_on = DayField(null=True)

    class Meta:
        table_name = "revision"


class DaySizeRow(Model):
    promise = UuidField()
    day = DayField()
    words = TextField()

    class Meta:
        table_name = "day_size"
        primary_key = CompositeKey("promise", "day")


class FriendRow(Model):
    id = UuidField(primary_key=True)
    name = TextField()
    since = DayField()
    reach = TextField(default="")
    agreed = TextField(default="")
    promises = UuidsField(default=())
    every = IntervalField(default=Interval.WEEK)
    next_on = DayField(null=True)
    next_at = TimeField(null=True)
    small_wins = FlagField(default=True)

    class Meta:
        table_name = "friend"


class ConversationRow(Model):
    id = UuidField(primary_key=True)
    friend = UuidField()
    day = DayField()
    said = TextField(default="")
    felt = IntegerField(null=True)

    class Meta:
        table_name = "conversation"


class KindMessageRow(Model):
    id = UuidField(primary_key=True)
    friend = UuidField()
    day = DayField()
    words = TextField()

    class Meta:
        table_name = "kind_message"


class SharedRow(Model):
    id = UuidField(primary_key=True)
    friend = UuidField()
    name = TextField()
    at = InstantField()
    way = WayField()
    subject = TextField(default="")
    words = TextField()

    class Meta:
        table_name = "shared"


class StrategyRow(Model):
    id = UuidField(primary_key=True)
    day = DayField()
    name = TextField()
    what = TextField(default="")
    when = NamesField(default=())
    promises = UuidsField(default=())

    class Meta:
        table_name = "strategy"


class StrategyUseRow(Model):
    strategy = UuidField()
    promise = UuidField()
    day = DayField()

    class Meta:
        table_name = "strategy_use"
        primary_key = CompositeKey("strategy", "promise", "day")


class ReviewRow(Model):
    week = DayField(primary_key=True)
    day = DayField()
    note = TextField(default="")
    helped = TextField(default="")
    gap = UuidField(null=True)
    hard = TextField(default="")
    adjusted = UuidField(null=True)

    class Meta:
        table_name = "review"


class CheckInRevisionRow(Model):
    id = UuidField(primary_key=True)
    check_in = CheckInField()
    day = DayField()
    kind = FacetField()
    before = RoutineField()
    after = RoutineField()
    reason = TextField(default="")
    decided = DecisionField(null=True)
    decided_on = DayField(null=True)

    class Meta:
        table_name = "check_in_revision"


TEXT_COLUMNS: Final = ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows")
"""The columns of an entry that its full-text search covers."""


_PLAIN: Final = (IntegerField, TextField)


@dataclass(frozen=True, eq=False)
class Table:
    """A table with the domain's class whose records it holds, and how one becomes the other."""

    record: type[Any]
    name: str
    columns: Mapping[str, Column]
    """In the order of the table, which begins with its key."""
    key: tuple[str, ...]
    defaults: Values
    """The columns that may be left out of a new record, with what they are then."""

    @cached_property
    def readers(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What reads each column that SQLite does not hold as the domain does."""
        held = {name: column for name, column in self.columns.items() if type(column) not in _PLAIN}
        return tuple((name, column.python_value) for name, column in held.items())

    def values(self, record: Record) -> Values:
        """The record as column values."""
        return {name: c.db_value(getattr(record, name)) for name, c in self.columns.items()}

    def record_of(self, values: Mapping[str, Any]) -> Any:
        """The record that column values describe; columns left out are at their default."""
        return self.record(
            **{n: c.python_value(values[n]) for n, c in self.columns.items() if n in values}
        )


def _table(record: type[Any], row: type[Model]) -> Table:
    meta = row._meta
    fields: list[Field] = meta.sorted_fields
    key = tuple(field.name for field in meta.get_primary_keys())
    columns: dict[str, Column] = {field.name: field for field in fields}
    defaults = {
        field.name: None if field.default is None else columns[field.name].db_value(field.default)
        for field in fields
        if field.null or field.default is not None
    }
    return Table(record, str(meta.table_name), columns, key, defaults)


TABLES: Final[dict[type[Any], Table]] = {
    record: _table(record, row)
    for record, row in (
        (Promise, PromiseRow),
        (Terms, TermsRow),
        (Pause, PauseRow),
        (Entry, EntryRow),
        (DayContext, DayRow),
        (TrustRating, TrustRow),
        (Revision, RevisionRow),
        (DaySize, DaySizeRow),
        (Friend, FriendRow),
        (Conversation, ConversationRow),
        (KindMessage, KindMessageRow),
        (SharedItem, SharedRow),
        (Strategy, StrategyRow),
        (Use, StrategyUseRow),
        (Review, ReviewRow),
        (CheckInRevision, CheckInRevisionRow),
    )
}
TABLES_BY_NAME: Final = {table.name: table for table in TABLES.values()}
