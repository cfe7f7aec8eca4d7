"""The promises of Kept's own JSON document: terms, cues, pauses, settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, time, timedelta
from typing import Any, Final
from uuid import NAMESPACE_OID, UUID, uuid5
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.days import Part
from desktop_app.domain.pacing import DaySize
from desktop_app.domain.phrases import translate
from desktop_app.domain.promises import Cue, CueKind, Pause, Promise, State, Terms
from desktop_app.domain.revisions import Change, Decision, Revision
from desktop_app.domain.schedules import Daily, Schedule, schedule_from_json
from desktop_app.domain.settings import Settings
from desktop_app.exchange.importers.arriving import Span, cue_at
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import Refused, day_of

_TERMS: Final = (
    "title", "smaller", "serves", "anchor", "times", "cues", "planned_part", "schedule",
)  # fmt: skip
_CUES: Final = ("times", "cues")
_FOR_ALL: Final = uuid5(NAMESPACE_OID, "kept pause for all")
_LONGEST_WAIT: Final = 7 * 24 * 60


def promise_from(record: Record, index: int) -> Promise:
    """The promise that an object of the document describes."""
    own = record.needed("id", record.uuid("id"))
    started_on = record.needed("started_on", record.day("started_on"))
    terms = _history(record, own, started_on)
    rests = (replace(pause, rest=True) for pause in pauses_from(record, "rests", own))
    return Promise(
        own,
        started_on,
        record.day("ended_on"),
        baseline=record.flag("baseline"),
        position=record.whole("position", index),
        terms=terms,
        pauses=(*pauses_from(record, "pauses", own), *rests),
    )


def settled(promise: Promise, state: State | None, span: Span) -> Promise:
    """The promise with the end, or the rest, that its state implies and no date tells.

    It begins on the day after the last entry.
    """
    after = max(span.last or promise.started_on, promise.started_on)
    first = after + timedelta(days=1) if span.last else after
    if state is State.ARCHIVED and promise.ended_on is None:
        return replace(promise, ended_on=first)
    if state is State.RESTING and not any(pause.rest for pause in promise.pauses):
        rest = Pause(_pause_id(promise.id, first, None), first, None, promise.id, rest=True)
        return replace(promise, pauses=(*promise.pauses, rest))
    return promise


def settings_from(record: Record, held: Settings) -> tuple[Settings, tuple[Pause, ...]]:
    """The settings, with those of `held` that the document does not name, and pauses for all."""
    told = {field.name: str(field.type) for field in fields(Settings)}
    names = [name for name in record.names() if name in told]
    values: dict[str, Any] = {name: _setting(record, name, told[name]) for name in names}
    return replace(held, **values), pauses_from(record, "pauses", None)


def revision_from(record: Record) -> Revision:
    """One change to a promise."""
    own = record.needed("promise", record.uuid("promise"))
    return Revision(
        record.needed("id", record.uuid("id")),
        own,
        record.needed("day", record.day("day")),
        record.needed("kind", record.choice("kind", Change)),
        _dated(record.record("before"), own),
        _dated(record.record("after"), own),
        record.text("reason"),
        record.choice("decided", Decision),
        record.day("decided_on"),
    )


def size_from(record: Record) -> DaySize:
    """What a promise asks for on one day alone."""
    return DaySize(
        record.needed("promise", record.uuid("promise")),
        record.needed("day", record.day("day")),
        record.needed("words", record.text("words").strip() or None),
    )


def _dated(record: Record, own: UUID) -> Terms:
    return _terms(record, own, record.needed("from", record.day("from")))


def pauses_from(record: Record, name: str, own: UUID | None) -> tuple[Pause, ...]:
    """The dated ranges in the list `name`, of the promise `own` or for all."""
    return tuple(_pause(item, own) for item in record.records(name))


def _pause(item: Record, own: UUID | None) -> Pause:
    first, last = item.needed("from", item.day("from")), item.day("to")
    if last is not None and last < first:
        raise item.refused("to", translate("Import", "it lies before “from”"))
    return Pause(item.uuid("id") or _pause_id(own or _FOR_ALL, first, last), first, last, own)


def _pause_id(own: UUID, first: date, last: date | None) -> UUID:
    return uuid5(own, f"pause {first} {last}")


def _setting(record: Record, name: str, told: str) -> object:
    if "time" in told:
        found: object = record.clock(name)
    elif "int" in told:
        found = record.ranged(name, 1, 7)
    else:
        found = record.text(name) if name in record else None
    if found is None and "None" not in told:
        raise record.refused(name, translate("Import", "it is missing"))
    if name == "zone" and isinstance(found, str):
        _check_zone(record, found)
    return found


def _check_zone(record: Record, zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        reason = translate("Import", "“{text}” is no time zone", text=zone[:40])
        raise record.refused("zone", reason) from None


def _history(record: Record, own: UUID, started_on: date) -> tuple[Terms, ...]:
    found: dict[date, Terms] = {}
    held = _told(record)
    for item in record.records("terms"):
        held = _changed(held, _told(item))
        day = item.needed("from", item.day("from"))
        if day in found:
            raise item.refused("from", translate("Import", "two terms are of the same day"))
        found[day] = _terms(item.with_fields(held), own, day)
    if not found:
        found[started_on] = _terms(record, own, started_on)
    return tuple(found[day] for day in sorted(found))


def _told(record: Record) -> dict[str, Any]:
    there = set(record.names())
    return {name: record.raw(name) for name in _TERMS if name in there}


def _changed(held: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    if any(name in told for name in _CUES):
        held = {name: value for name, value in held.items() if name not in _CUES}
    return held | told


def _terms(record: Record, own: UUID, day: date) -> Terms:
    title = record.text("title")
    if not title.strip():
        raise record.refused("title", translate("Import", "it is missing"))
    return Terms(
        own,
        day,
        title,
        smaller=record.text("smaller"),
        serves=record.text("serves"),
        anchor=record.text("anchor"),
        schedule=_schedule(record),
        cues=tuple(_cues(record, own)),
        planned_part=record.choice("planned_part", Part),
    )


def _schedule(record: Record) -> Schedule:
    told = record.raw("schedule")
    if told is None:
        return Daily()
    try:
        if isinstance(told, dict) and told.get("kind") == "once":
            day_of(str(told.get("on")))
        return schedule_from_json(told)
    except (Refused, ValueError, TypeError):
        raise record.refused("schedule", translate("Import", "this is no schedule")) from None


def _cues(record: Record, own: UUID) -> Iterator[Cue]:
    told: set[time | None] = set()
    for index, item in enumerate(record.records("cues")):
        cue = _cue(item, own, index)
        told.add(cue.at if cue.kind is CueKind.TIME else None)
        yield cue
    for at in record.clocks("times"):
        if at not in told:
            told.add(at)
            yield cue_at(own, at)


def _cue(item: Record, own: UUID, index: int) -> Cue:
    kind = item.choice("kind", CueKind) or CueKind.TIME
    at = item.clock("at")
    after = item.uuid("after")
    if kind is CueKind.TIME:
        item.needed("at", at)
    if kind is CueKind.AFTER:
        item.needed("after", after)
    made = cue_at(own, at).id if at else str(uuid5(own, f"cue {index} {kind.value}"))
    return Cue(
        item.text("id") or made,
        kind,
        at,
        item.text("zone") if "zone" in item else None,
        item.flag("over_quiet"),
        item.text("check_in") if "check_in" in item else None,
        after,
        item.ranged("minutes", 0, _LONGEST_WAIT) or 0,
    )
