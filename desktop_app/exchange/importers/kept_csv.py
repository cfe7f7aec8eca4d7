"""Kept's own CSV table: entries, and of their promises little more than the title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop_app.domain.entries import Entry, Role, When
from desktop_app.domain.incoming import Incoming
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Promise, Terms
from desktop_app.exchange.importers.arriving import Home, Span, promise_of
from desktop_app.exchange.importers.gathering import MOST_ENTRIES
from desktop_app.exchange.importers.kept_entries import entry_from
from desktop_app.exchange.records import Record, table
from desktop_app.exchange.spreadsheet import as_written, names_of
from desktop_app.exchange.untrusted import Refused, guarded, read_text

SOURCE: Final = "Kept (CSV)"
COLUMNS: Final = frozenset({"day", "outcome", "promise_id"})

_NUMBERS: Final = ("before", "after")
_TAGS: Final = {
    "context": (Role.CONTEXT, None),
    "context_before": (Role.CONTEXT, When.BEFORE),
    "context_after": (Role.CONTEXT, When.AFTER),
    "helped": (Role.HELPED, None),
    "hindered": (Role.HINDERED, None),
}


def read(path: Path, home: Home) -> Incoming:
    """The plan for the table at `path`; Problem when it cannot be read."""
    with guarded(path):
        titles: dict[UUID, str] = {}
        entries: dict[tuple[UUID, date], Entry] = {}
        for record in _records(path, home):
            entry = entry_from(record, home)
            if (entry.promise, entry.day) in entries:
                reason = translate("Import", "the same promise has this day twice")
                raise record.refused("day", reason)
            if len(entries) >= MOST_ENTRIES:
                raise Refused(translate("Import", "it holds more than two million records"))
            entries[entry.promise, entry.day] = entry
            titles[entry.promise] = record.text("title").strip() or "?"
    return Incoming(
        source=SOURCE,
        promises=tuple(_promises(titles, entries.values(), home)),
        entries=tuple(entries.values()),
        left_out=(_sketches(len(titles)),) if titles else (),
        sketched=frozenset(titles),
    )


def _records(path: Path, home: Home) -> Iterator[Record]:
    """The rows in the form of the JSON document's entries."""
    for record in table(read_text(path), home.heed):
        cells = {name: as_written(record.text(name)) for name in record.names()}
        told: dict[str, object] = {name: cell or None for name, cell in cells.items()}
        told["title"], told["promise"] = cells.get("promise"), cells.get("promise_id")
        for name in _NUMBERS:
            told[name] = record.decimal(name) if cells.get(name) else None
        told["tags"] = list(chain.from_iterable(_tags(cells.get(name, ""), name) for name in _TAGS))
        yield record.with_fields(told)


def _tags(cell: str, column: str) -> Iterator[dict[str, object]]:
    role, when = _TAGS[column]
    for name in names_of(cell):
        yield {"name": name, "role": role.value, "when": when.value if when else None}


def _promises(titles: dict[UUID, str], entries: Iterable[Entry], home: Home) -> Iterator[Promise]:
    spans = {own: Span() for own in titles}
    for entry in entries:
        spans[entry.promise].reach(entry.day)
    for position, (own, title) in enumerate(titles.items()):
        yield promise_of(Terms(own, date.min, title), spans[own], home, position=position)


def _sketches(n: int) -> Phrase:
    return translate(
        "Import",
        "%n promise(s), of which a table tells the title alone: new ones come in as daily.",
        None,
        n,
    )
