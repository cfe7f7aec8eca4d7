"""What became of cues, on the disk: appended, never a step, so undo does not reach it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from desktop_app.domain.deliveries import (
    Delivery,
    Key,
    Log,
    Mark,
    MarkKind,
    State,
    Watch,
    Why,
)
from desktop_app.storage.connection import Database
from desktop_app.storage.settings import load_value, save_value
from desktop_app.storage.sql import execute_of, saving

_WATCHED: Final = "cues_watched"


class CueLog:
    """Reads and appends; instants lie on the disk as seconds since 1970."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._execute = execute_of(database)

    def since(self, day: date) -> Log:
        """The log of the occurrences of `day` and later, with the marks made from then on."""
        deliveries = self._execute(
            "SELECT promise, day, cue, state, at, zone, until, why FROM delivery"
            " WHERE day >= ? ORDER BY seq",
            (day.toordinal(),),
        )
        marks = self._execute(
            "SELECT kind, at, day, until, promise FROM cue_mark WHERE day >= ? ORDER BY seq",
            (day.toordinal(),),
        )
        watched = load_value(self._execute, _WATCHED)
        return Log(
            tuple(_delivery(values) for values in deliveries),
            tuple(_mark(values) for values in marks),
            Watch(_instant(watched[0]), watched[1]) if watched else None,
        )

    def append(
        self, deliveries: Iterable[Delivery], marks: Iterable[Mark] = (), watch: Watch | None = None
    ) -> None:
        """Write these behind what is there, durably. Raises Problem where that cannot be."""
        with saving(), self._database.atomic("IMMEDIATE"):
            for told in deliveries:
                self._execute(
                    "INSERT INTO delivery (promise, day, cue, state, at, zone, until, why)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    _delivery_values(told),
                )
            for mark in marks:
                self._execute(
                    "INSERT INTO cue_mark (kind, at, day, until, promise) VALUES (?, ?, ?, ?, ?)",
                    _mark_values(mark),
                )
            if watch is not None:
                save_value(self._execute, _WATCHED, [_seconds(watch.at), watch.zone])


def _delivery_values(told: Delivery) -> tuple[object, ...]:
    key = told.key
    return (
        key.promise.bytes if key.promise else None,
        key.day.toordinal(),
        key.cue,
        told.state,
        _seconds(told.at),
        told.zone,
        _seconds(told.until) if told.until else None,
        told.why,
    )


def _delivery(values: tuple[Any, ...]) -> Delivery:
    promise, day, cue, state, at, zone, until, why = values
    return Delivery(
        Key(UUID(bytes=promise) if promise else None, date.fromordinal(day), cue),
        State(state),
        _instant(at),
        zone,
        None if until is None else _instant(until),
        Why(why) if why else None,
    )


def _mark_values(mark: Mark) -> tuple[object, ...]:
    return (
        mark.kind,
        _seconds(mark.at),
        mark.day.toordinal(),
        _seconds(mark.until) if mark.until else None,
        mark.promise.bytes if mark.promise else None,
    )


def _mark(values: tuple[Any, ...]) -> Mark:
    kind, at, day, until, promise = values
    return Mark(
        MarkKind(kind),
        _instant(at),
        date.fromordinal(day),
        None if until is None else _instant(until),
        UUID(bytes=promise) if promise else None,
    )


def _seconds(instant: datetime) -> int:
    return int(instant.timestamp())


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
