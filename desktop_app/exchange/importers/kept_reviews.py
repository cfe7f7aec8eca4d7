"""The reviews of Kept's own JSON document, and the changes to check-ins."""

from __future__ import annotations

from desktop_app.domain.checkins import CheckIn
from desktop_app.domain.days import week_of
from desktop_app.domain.phrases import translate
from desktop_app.domain.reviews import Review
from desktop_app.domain.revisions import Decision
from desktop_app.domain.routines import CheckInRevision, Facet, Routine, Shows
from desktop_app.exchange.records import Record


def review_from(record: Record) -> Review:
    """What was said to a week; its day is its Monday."""
    week = record.needed("week", record.day("week"))
    if week != week_of(week):
        raise record.refused("week", translate("Import", "a Monday is expected"))
    return Review(
        week,
        record.needed("day", record.day("day")),
        record.text("note"),
        record.text("helped"),
        record.uuid("gap"),
        record.text("hard"),
        record.uuid("adjusted"),
    )


def check_in_from(record: Record) -> CheckInRevision:
    """One change to a check-in."""
    return CheckInRevision(
        record.needed("id", record.uuid("id")),
        record.needed("check_in", record.choice("check_in", CheckIn)),
        record.needed("day", record.day("day")),
        record.needed("kind", record.choice("kind", Facet)),
        _routine(record.record("before")),
        _routine(record.record("after")),
        record.text("reason"),
        record.choice("decided", Decision),
        record.day("decided_on"),
    )


def _routine(record: Record) -> Routine:
    return Routine(
        record.clock("at"),
        record.needed("shows", record.choice("shows", Shows)),
        record.ranged("weekday", 1, 7),
    )
