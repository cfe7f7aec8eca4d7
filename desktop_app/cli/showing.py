"""`kept today`, `kept entries`."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from desktop_app.cli.typed import day_of
from desktop_app.diary import Diary
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Entry, Outcome

_MARKS = {
    None: "○",
    Outcome.KEPT: "●",
    Outcome.KEPT_SMALLER: "◐",
    Outcome.MISSED: "▫",
    Outcome.SKIPPED: "–",
}


def today(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """What is due, what is logged, the share kept."""
    agenda = diary.agenda()
    lines = [_due_line(due) for due in agenda.items]
    if agenda.chances:
        lines.append(f"{agenda.kept} of {agenda.chances} kept.")
    return {
        "text": "\n".join(lines) or "Nothing is due today.",
        "day": agenda.day.isoformat(),
        "due": [_due_json(due) for due in agenda.items],
        "kept_share": agenda.kept_share,
    }


def entries(diary: Diary, options: Namespace) -> dict[str, Any]:
    """The entries of a range of days, all without one."""
    promise = diary.promises.find(options.promise) if options.promise else None
    last = day_of(diary, options.last) if options.last else date.max
    first = day_of(diary, options.first) if options.first else date.min
    found = diary.store.entries_between(first, last, promise.id if promise else None)
    titles = {held.id: held for held in diary.promises.all()}
    listed = [
        (entry, titles[entry.promise].terms_on(entry.day).title)
        for entry in found
        if entry.promise in titles
    ]
    lines = [f"{entry.day}  {_MARKS[entry.outcome]}  {title}" for entry, title in listed]
    return {
        "text": "\n".join(lines) or "No entries there.",
        "entries": [_entry_json(entry, title) for entry, title in listed],
    }


def _due_line(due: Due) -> str:
    outcome = due.entry.outcome if due.entry else None
    parts = [f"{_MARKS[outcome]} {due.terms.title}"]
    if due.promise.baseline:
        parts.append("(baseline)")
    if due.is_open and due.terms.smaller:
        parts.append(f"· smaller: {due.terms.smaller}")
    return " ".join(parts)


def _due_json(due: Due) -> dict[str, Any]:
    return {
        "promise": str(due.promise.id),
        "title": due.terms.title,
        "outcome": due.entry.outcome.value if due.entry else None,
    }


def _entry_json(entry: Entry, title: str) -> dict[str, Any]:
    from desktop_app.exchange.exporters.kept_json import entry_as_json  # noqa: PLC0415 (slow)

    return {"title": title, **entry_as_json(entry)}
