"""Kept's entries as one table that opens cleanly in a spreadsheet and can be read back."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from typing import Final, TextIO
from uuid import UUID

from desktop_app.domain.entries import Entry, Role, Tag, When
from desktop_app.domain.incoming import Contents
from desktop_app.domain.promises import Promise
from desktop_app.exchange.spreadsheet import harmless, listed

COLUMNS: Final = (
    "day", "promise", "outcome", "done_at", "planned_part", "size", "before", "after",
    "context_when", "context", "context_before", "context_after", "helped", "hindered", "note",
    "what_helped", "what_nearly_stopped", "adjust", "lesson", "shows", "logged_at", "zone",
    "promise_id",
)  # fmt: skip


def write(contents: Contents, out: TextIO) -> None:
    """Write one row per entry; memory does not grow with their number.

    `out` must not translate line ends (`newline=""`).
    """
    promises = {promise.id: promise for promise in contents.promises}
    table = csv.writer(out)
    table.writerow(COLUMNS)
    table.writerows(_row(entry, promises) for entry in contents.entries)


def _row(entry: Entry, promises: Mapping[UUID, Promise]) -> list[str]:
    promise = promises.get(entry.promise)
    told = {
        "day": entry.day.isoformat(),
        "promise": promise.terms_on(entry.day).title if promise else "",
        "promise_id": str(entry.promise),
        "outcome": entry.outcome.value,
        "done_at": entry.done_at.isoformat("auto")[:5] if entry.done_at else "",
        "logged_at": entry.logged_at.isoformat(),
        "before": str(entry.before or ""),
        "after": str(entry.after or ""),
        **_tags(entry.tags),
    }
    return [harmless(told[name] if name in told else _word(entry, name)) for name in COLUMNS]


def _word(entry: Entry, name: str) -> str:
    return str(getattr(entry, name) or "")


def _tags(tags: Iterable[Tag]) -> dict[str, str]:
    cells: dict[str, list[str]] = {}
    for tag in tags:
        cells.setdefault(_column(tag), []).append(tag.name)
    columns = ("context", "context_before", "context_after", "helped", "hindered")
    return {name: listed(cells.get(name, [])) for name in columns}


def _column(tag: Tag) -> str:
    if tag.role is not Role.CONTEXT:
        return tag.role.value
    return {None: "context", When.BEFORE: "context_before", When.AFTER: "context_after"}[tag.when]
