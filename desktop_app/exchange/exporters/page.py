"""Entries of a range of days as one HTML page, for reading and printing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from itertools import groupby
from typing import Final, TextIO
from uuid import UUID

from desktop_app.domain.entries import DayContext, Entry, Outcome, Role
from desktop_app.domain.incoming import Contents
from desktop_app.domain.phrases import Phrase, Translator, translate, untranslated
from desktop_app.domain.promises import Promise

_HEAD: Final = """<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; max-width: 44em; margin: 2em auto; line-height: 1.5; }}
h2 {{ font-size: 1em; margin: 1.6em 0 0.4em; border-bottom: 1px solid #ccc; }}
h3 {{ font-size: 1em; margin: 0.8em 0 0; }}
p {{ margin: 0.2em 0; white-space: pre-wrap; }}
</style></head><body>
<h1>{title}</h1>
"""


def write(
    contents: Contents,
    out: TextIO,
    first: date,
    last: date,
    translated: Translator = untranslated,
) -> None:
    """Write the days from `first` to `last`; entries come in the order of their days.

    Memory does not grow with the number of entries. Every word of the user is escaped; the page
    loads nothing.
    """
    promises = {promise.id: promise for promise in contents.promises}
    contexts = {context.day: context for context in contents.days}
    title = translate("Export", "Kept, {first} to {last}", first=first, last=last)
    out.write(_HEAD.format(title=escape(title.render(translated))))
    for day, entries, context in _by_day(contents.entries, contexts, first, last):
        out.write(f"<h2>{day.isoformat()}</h2>\n")
        if context is not None:
            out.writelines(_context_lines(context, translated))
        for entry in entries:
            out.writelines(_entry_lines(entry, promises, translated))
    out.write("</body></html>\n")


def _by_day(
    entries: Iterable[Entry], contexts: Mapping[date, DayContext], first: date, last: date
) -> Iterator[tuple[date, list[Entry], DayContext | None]]:
    waiting = sorted(day for day in contexts if first <= day <= last)
    within = (entry for entry in entries if first <= entry.day <= last)
    for day, group in groupby(within, key=lambda entry: entry.day):
        while waiting and waiting[0] < day:
            alone = waiting.pop(0)
            yield alone, [], contexts[alone]
        if waiting and waiting[0] == day:
            waiting.pop(0)
        yield day, list(group), contexts.get(day)
    for alone in waiting:
        yield alone, [], contexts[alone]


def _entry_lines(
    entry: Entry, promises: Mapping[UUID, Promise], translated: Translator
) -> Iterator[str]:
    promise = promises.get(entry.promise)
    title = promise.terms_on(entry.day).title if promise else ""
    at = f", {entry.done_at:%H:%M}" if entry.done_at else ""
    outcome = _outcome(entry.outcome).render(translated)
    yield f"<h3>{escape(title)}: {escape(outcome)}{at}</h3>\n"
    for phrase in _entry_phrases(entry):
        yield f"<p>{escape(phrase.render(translated))}</p>\n"


def _outcome(outcome: Outcome) -> Phrase:
    match outcome:
        case Outcome.KEPT:
            return translate("Export", "kept")
        case Outcome.KEPT_SMALLER:
            return translate("Export", "kept, the smaller version")
        case Outcome.MISSED:
            return translate("Export", "missed")
    return translate("Export", "skipped")


def _entry_phrases(entry: Entry) -> Iterator[Phrase]:
    for role, names in (
        (translate("Export", "Context"), _names(entry, Role.CONTEXT)),
        (translate("Export", "Helped"), _names(entry, Role.HELPED)),
        (translate("Export", "Hindered"), _names(entry, Role.HINDERED)),
        (translate("Export", "Feeling before (1 heavy to 5 light)"), str(entry.before or "")),
        (translate("Export", "Feeling after"), str(entry.after or "")),
        (translate("Export", "Note"), entry.note),
        (translate("Export", "What helped"), entry.what_helped),
        (translate("Export", "What nearly stopped you"), entry.what_nearly_stopped),
        (translate("Export", "What to adjust"), entry.adjust),
        (translate("Export", "Lesson"), entry.lesson),
        (translate("Export", "What it shows"), entry.shows),
    ):
        if names:
            yield translate("Export", "{what}: {words}", what=role, words=names)


def _names(entry: Entry, role: Role) -> str:
    return ", ".join(tag.name for tag in entry.tags if tag.role is role)


def _context_lines(context: DayContext, translated: Translator) -> Iterator[str]:
    names = ", ".join(noted.name for noted in context.noted)
    feeling = str(context.feeling or "")
    for what, words in (
        (translate("Export", "The day"), names),
        (translate("Export", "Feeling (1 heavy to 5 light)"), feeling),
        (translate("Export", "Note"), context.note),
    ):
        if words:
            phrase = translate("Export", "{what}: {words}", what=what, words=words)
            yield f"<p>{escape(phrase.render(translated))}</p>\n"
