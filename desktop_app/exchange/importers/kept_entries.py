"""The entries, days and ratings of Kept's own JSON document."""

from __future__ import annotations

from desktop_app.domain.days import Part
from desktop_app.domain.entries import (
    DayContext,
    Entry,
    Noted,
    Outcome,
    Role,
    Tag,
    TrustRating,
    When,
)
from desktop_app.domain.phrases import translate
from desktop_app.exchange.importers.arriving import Home
from desktop_app.exchange.records import Record


def entry_from(record: Record, home: Home) -> Entry:
    """The entry that an object of the document describes."""
    day = record.needed("day", record.day("day"))
    done_at = record.clock("done_at")
    return Entry(
        record.needed("promise", record.uuid("promise")),
        day,
        record.needed("outcome", record.choice("outcome", Outcome)),
        record.instant("logged_at") or home.instant(day, done_at),
        record.text("zone") or home.zone,
        done_at=done_at,
        planned_part=record.choice("planned_part", Part),
        size=record.text("size"),
        context_when=record.choice("context_when", When),
        before=record.ranged("before", 1, 5),
        after=record.ranged("after", 1, 5),
        tags=tuple(_tag(item) for item in record.records("tags")),
        note=record.text("note"),
        what_helped=record.text("what_helped"),
        what_nearly_stopped=record.text("what_nearly_stopped"),
        adjust=record.text("adjust"),
        lesson=record.text("lesson"),
        shows=record.text("shows"),
    )


def day_from(record: Record, home: Home) -> DayContext:
    """The context of a day."""
    day = record.needed("day", record.day("day"))
    answered_at = record.instant("noted_at")
    noted_at = answered_at or home.instant(day, None)
    if "noted" in record:
        noted = tuple(
            Noted(_name(item), item.instant("at") or noted_at) for item in record.records("noted")
        )
    else:
        noted = tuple(Noted(name, noted_at) for name in record.texts("context"))
    feeling = record.ranged("feeling", 1, 5)
    return DayContext(day, noted_at if noted else answered_at, noted, feeling, record.text("note"))


def trust_from(record: Record) -> TrustRating:
    """A rating of felt trust."""
    return TrustRating(
        record.needed("day", record.day("day")),
        record.ranged("expect_next_10", 0, 10),
        record.ranged("felt", 1, 5),
    )


def _tag(record: Record) -> Tag:
    role = record.choice("role", Role) or Role.CONTEXT
    return Tag(_name(record), role, record.choice("when", When))


def _name(record: Record) -> str:
    name = record.text("name")
    if not name.strip():
        raise record.refused("name", translate("Import", "it is missing"))
    return name
