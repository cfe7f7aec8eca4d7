"""What a repair brought back, what it did not, and what cannot be known, in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.safety import Doubt, Gone
from desktop_app.storage.salvage import Salvaged

_SHOWN: Final = 5


def repair_told(salvaged: Salvaged, aside: Path) -> Phrase:
    """All that a repair has to say, in lines."""
    there = translate(
        "Safety",
        "Repaired: {count} entries are there, {log} of them out of the history and {backups} out"
        " of backups.",
        count=salvaged.read + salvaged.from_log + salvaged.from_backups,
        log=salvaged.from_log,
        backups=salvaged.from_backups,
    )
    kept = translate("Safety", "The damaged file is kept as {name}.", name=aside.name)
    return _in_lines([there, *_not_back(salvaged), kept])


def not_back_json(salvaged: Salvaged) -> dict[str, Any]:
    """What did not come back, for a program."""
    return {
        "entries": sum(gone.entries for gone in salvaged.gone),
        "promises": [
            {
                "title": gone.title,
                "entries": gone.entries,
                "first": gone.first.isoformat(),
                "last": gone.last.isoformat(),
            }
            for gone in salvaged.gone
        ],
        "may_be_more": salvaged.doubt is not None,
    }


def _not_back(salvaged: Salvaged) -> list[Phrase]:
    gone = sum(gone.entries for gone in salvaged.gone)
    if not gone and salvaged.doubt is None:
        return [translate("Safety", "No entry is missing.")]
    shown = [_of_promise(gone) for gone in salvaged.gone[:_SHOWN]]
    more = len(salvaged.gone) - _SHOWN
    if more > 0:
        shown.append(translate("Safety", "• and of %n other promise(s)", None, more))
    return [*_counted(gone, salvaged.doubt), *shown, *_doubt(salvaged.doubt)]


def _counted(gone: int, doubt: Doubt | None) -> list[Phrase]:
    if not gone:
        return []
    if doubt is None:
        return [translate("Safety", "%n did not come back:", None, gone)]
    return [translate("Safety", "%n, at least, did not come back:", None, gone)]


def _of_promise(gone: Gone) -> Phrase:
    title = gone.title or translate("Safety", "a promise that is gone as well")
    if gone.entries == 1:
        return translate("Safety", "• {title}: {day}", title=title, day=gone.first)
    return translate(
        "Safety",
        "• {title}: {count}, between {first} and {last}",
        title=title,
        count=gone.entries,
        first=gone.first,
        last=gone.last,
    )


def _doubt(doubt: Doubt | None) -> list[Phrase]:
    if doubt is None:
        return []
    if doubt.first is None or doubt.last is None:
        return [
            translate(
                "Safety",
                "Whether there were others cannot be known: neither the list of entries nor their"
                " history could be read throughout.",
            )
        ]
    return [
        translate(
            "Safety",
            "Whether there were others between {first} and {last} cannot be known: neither the"
            " list of entries nor their history could be read there.",
            first=doubt.first,
            last=doubt.last,
        )
    ]


def _in_lines(lines: list[Phrase]) -> Phrase:
    """One under the other."""
    first, *rest = lines
    for line in rest:
        first = translate("Safety", "{above}\n{below}", above=first, below=line)
    return first
