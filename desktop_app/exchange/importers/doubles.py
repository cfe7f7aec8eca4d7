"""Several records of one habit on one day: the first is the entry, its note tells of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from desktop_app.domain.entries import Entry, Outcome
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.exchange.importers.arriving import lines

_WORDS: Final[Mapping[Outcome, Phrase]] = {
    Outcome.KEPT: translate("Import", "done"),
    Outcome.KEPT_SMALLER: translate("Import", "done in part"),
    Outcome.MISSED: translate("Import", "not done"),
    Outcome.SKIPPED: translate("Import", "skipped"),
}


def together(entries: Sequence[Entry]) -> Entry:
    """The entry of a day with several records: how many there were, how they differ, their notes.

    It is the first of them; nothing that the others say is left out.
    """
    first = entries[0]
    if len(entries) == 1:
        return first
    notes = dict.fromkeys(entry.note for entry in entries)
    return replace(first, note=lines(_counted([entry.outcome for entry in entries]), *notes))


def _counted(outcomes: Sequence[Outcome]) -> str:
    if len(set(outcomes)) == 1:
        return f"{len(outcomes)} ×"
    return f"{len(outcomes)} ×: {', '.join(str(_WORDS[outcome]) for outcome in outcomes)}"
