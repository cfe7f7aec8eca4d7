"""The tables as Peewee models. A model's columns are the fields of the domain's class it holds."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey, IntegerField, Model, TextField

from desktop_app.domain.entries import DayContext, Entry, TrustRating
from desktop_app.domain.promises import Pause, Promise, Terms
from desktop_app.storage.fields import (
    CuesField,
    DayField,
    FlagField,
    InstantField,
    NotedField,
    OutcomeField,
    PartField,
    ScheduleField,
    TagsField,
    TimeField,
    UuidField,
    WhenField,
)

Record = Promise | Terms | Pause | Entry | DayContext | TrustRating


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

    class Meta:
        table_name = "day"


class TrustRow(Model):
    day = DayField(primary_key=True)
    expect_next_10 = IntegerField(null=True)
    felt = IntegerField(null=True)

    class Meta:
        table_name = "trust"


ROWS: dict[type[Any], type[Model]] = {
    Promise: PromiseRow,
    Terms: TermsRow,
    Pause: PauseRow,
    Entry: EntryRow,
    DayContext: DayRow,
    TrustRating: TrustRow,
}

TEXT_COLUMNS = (
    "note",
    "what_helped",
    "what_nearly_stopped",
    "adjust",
    "lesson",
    "shows",
)
"""The columns of an entry that its full-text search covers."""
