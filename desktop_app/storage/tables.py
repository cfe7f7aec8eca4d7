"""The tables. The columns of each are the fields of the domain's class it holds."""

from __future__ import annotations

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
from desktop_app.storage.table import Table, table_of

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

TEXT_COLUMNS: Final = ("note", "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows")
"""The columns of an entry that its full-text search covers."""

_TABLES: Final = (
    table_of(
        Promise,
        "promise",
        ("id",),
        id=UuidField(),
        started_on=DayField(),
        ended_on=DayField(null=True),
        baseline=FlagField(default=False),
        position=NumberField(default=0),
    ),
    table_of(
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
    table_of(
        Pause,
        "pause",
        ("id",),
        id=UuidField(),
        first=DayField(),
        last=DayField(null=True),
        promise=UuidField(null=True),
        rest=FlagField(default=False),
    ),
    table_of(
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
    table_of(
        DayContext,
        "day",
        ("day",),
        day=DayField(),
        answered_at=InstantField(null=True),
        noted=NotedField(default=()),
        feeling=NumberField(null=True),
        note=TextField(default=""),
    ),
    table_of(
        TrustRating,
        "trust",
        ("day",),
        day=DayField(),
        expect_next_10=NumberField(null=True),
        felt=NumberField(null=True),
    ),
    table_of(
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
    table_of(
        DaySize,
        "day_size",
        ("promise", "day"),
        promise=UuidField(),
        day=DayField(),
        words=TextField(),
    ),
    table_of(
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
    table_of(
        Conversation,
        "conversation",
        ("id",),
        id=UuidField(),
        friend=UuidField(),
        day=DayField(),
        said=TextField(default=""),
        felt=NumberField(null=True),
    ),
    table_of(
        KindMessage,
        "kind_message",
        ("id",),
        id=UuidField(),
        friend=UuidField(),
        day=DayField(),
        words=TextField(),
    ),
    table_of(
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
    table_of(
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
    table_of(
        Use,
        "strategy_use",
        ("strategy", "promise", "day"),
        strategy=UuidField(),
        promise=UuidField(),
        day=DayField(),
    ),
    table_of(
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
    table_of(
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
