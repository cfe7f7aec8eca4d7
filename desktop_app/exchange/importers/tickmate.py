"""Tickmate: its SQLite backup. Months count from 0; several ticks a day are one entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.promises import Terms
from desktop_app.exchange.importers import notices
from desktop_app.exchange.importers.arriving import Home, entry_of, lines, promise_id, purpose
from desktop_app.exchange.importers.gathering import Gathering
from desktop_app.exchange.importers.sqlite_source import SqliteSource, opened
from desktop_app.exchange.records import Record
from desktop_app.exchange.untrusted import day_from_parts, guarded

SOURCE: Final = "Tickmate"

_TICKS: Final = "_track_id year month day hour minute has_time_info"
_IN_ORDER: Final = "_track_id year month day hour minute second _id"

_Tick = tuple[int, date, time | None]


def read(path: Path, home: Home) -> Incoming:
    """The plan for the backup at `path`; Problem when it cannot be read."""
    gathering = Gathering(SOURCE, home)
    with guarded(path), opened(path, home.heed) as source:
        tracks = dict(_tracks(source))
        entries = _entries(source, tracks, gathering)
        for number, (terms, ended) in tracks.items():
            gathering.add(terms, entries[number], ended=ended)
        gathering.left_out.count(notices.looks, len(tracks))
    return gathering.incoming()


def _tracks(source: SqliteSource) -> Iterator[tuple[int, tuple[Terms, bool]]]:
    groups = _groups(source)
    for record in source.rows("tracks", "_id name description enabled", "order _id"):
        number = record.whole("_id")
        serves = purpose(record.text("description"), *groups[number])
        own = promise_id("tickmate", number)
        title = record.text("name").strip() or "?"
        yield number, (Terms(own, date.min, title, serves=serves), not record.whole("enabled", 1))


def _groups(source: SqliteSource) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    if not {"groups", "track2groups"} <= source.tables:
        return found
    names = {
        record.whole("_id"): record.text("name")
        for record in source.rows("groups", "_id name", "order _id")
    }
    for record in source.rows("track2groups", "_track_id _group_id", "_id"):
        name = names.get(record.whole("_group_id", -1))
        if name:
            found[record.whole("_track_id")].append(name)
    return found


def _entries(
    source: SqliteSource, tracks: dict[int, tuple[Terms, bool]], gathering: Gathering
) -> defaultdict[int, list[Entry]]:
    found: defaultdict[int, list[Entry]] = defaultdict(list)
    for (number, day), ticks in groupby(_ticks(source), key=itemgetter(0, 1)):
        times = [at for _, _, at in ticks]
        if number in tracks:
            found[number].append(_entry(gathering.home, tracks[number][0], day, times))
        else:
            gathering.left_out.count(notices.orphans, len(times))
    return found


def _ticks(source: SqliteSource) -> Iterator[_Tick]:
    for record in source.rows("ticks", _TICKS, _IN_ORDER):
        yield (
            record.whole("_track_id", -1),
            _day(record),
            _time(record),
        )


def _day(record: Record) -> date:
    year, month = record.whole("year"), record.whole("month") + 1
    return record.within("day", day_from_parts, year, month, record.whole("day"))


def _time(record: Record) -> time | None:
    if not record.whole("has_time_info"):
        return None
    hour, minute = record.ranged("hour", 0, 23), record.ranged("minute", 0, 59)
    return time(hour or 0, minute or 0)


def _entry(home: Home, terms: Terms, day: date, times: list[time | None]) -> Entry:
    known = [at for at in times if at is not None]
    counted = f"{len(times)} ×" if len(times) > 1 else ""
    listed = ", ".join(f"{at:%H:%M}" for at in known) if len(times) > 1 else ""
    note = lines(counted, listed)
    return entry_of(home, terms, day, Outcome.KEPT, note, known[0] if known else None)
