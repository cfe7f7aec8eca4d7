"""`kept today`, `kept entries`."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any, Final

from desktop_app.cli.typed import DATES, AddCommand, day, day_of, marked, words
from desktop_app.diary import Diary
from desktop_app.domain.agenda import Due
from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import Phrase, translate

_MARKS: Final = {
    None: "○",
    Outcome.KEPT: "●",
    Outcome.KEPT_SMALLER: "◐",
    Outcome.MISSED: "▫",
    Outcome.SKIPPED: "–",
}


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    command("today", today, marked("what is due and what is logged"))
    listed = command("entries", entries, marked("the entries of a range of days"))
    listed.add_argument("--from", dest="first", type=day, metavar="DATE", help=DATES)
    listed.add_argument("--to", dest="last", type=day, metavar="DATE", help=DATES)
    listed.add_argument("--promise", metavar="P", type=words)


def today(diary: Diary, _options: Namespace) -> dict[str, Any]:
    """What is due, what is logged, the share kept; a line when days before are without a word."""
    agenda, away = diary.agenda(), diary.away()
    lines = [str(_due_line(due)) for due in agenda.items]
    if agenda.chances:
        share = translate("Command", "{kept} of {of} kept.", kept=agenda.kept, of=agenda.chances)
        lines.append(str(share))
    if not agenda.items:
        lines.append(str(translate("Command", "Nothing is due today.")))
    if away:
        offer = translate(
            "Command",
            "{first} to {last} have no word yet. Fill in what you like"
            " (kept log PROMISE --on DATE), or pause them: kept pause --from {first} --to {last}",
            first=away.first,
            last=away.last,
        )
        lines.append(str(offer))
    return {
        "text": "\n".join(lines),
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
    held = {promise.id: promise for promise in diary.promises.all()}
    listed = [
        (entry, held[entry.promise].terms_on(entry.day).title)
        for entry in found
        if entry.promise in held
    ]
    lines = [f"{entry.day}  {_MARKS[entry.outcome]}  {title}" for entry, title in listed]
    return {
        "text": "\n".join(lines) or translate("Command", "No entries there."),
        "entries": [_entry_json(entry, title) for entry, title in listed] if options.json else [],
    }


def _due_line(due: Due) -> Phrase | str:
    outcome = due.entry.outcome if due.entry else None
    line: Phrase | str = f"{_MARKS[outcome]} {due.terms.title}"
    if due.promise.baseline:
        line = translate("Command", "{title} (baseline)", title=line)
    if due.is_open and due.terms.smaller:
        line = translate(
            "Command", "{title} · smaller: {smaller}", title=line, smaller=due.terms.smaller
        )
    return line


def _due_json(due: Due) -> dict[str, Any]:
    return {
        "promise": str(due.promise.id),
        "title": due.terms.title,
        "outcome": due.entry.outcome.value if due.entry else None,
    }


def _entry_json(entry: Entry, title: str) -> dict[str, Any]:
    from desktop_app.exchange.exporters.kept_json import entry_json  # noqa: PLC0415 (slow)

    return {"title": title, **entry_json(entry)}


def entries_counted(count: int) -> Phrase:
    """“412 entries”."""
    if count == 1:
        return translate("Command", "1 entry")
    return translate("Command", "%n entries", None, count)
