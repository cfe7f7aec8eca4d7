"""`kept strategies`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from desktop_app.cli.typed import AddCommand, marked, words
from desktop_app.diary import Diary
from desktop_app.domain.phrases import translate
from desktop_app.domain.strategies import Known, evidence_words


def add_commands(command: AddCommand) -> None:
    """The commands of this topic."""
    listed = command("strategies", strategies, marked("what worked, and how often it did"))
    listed.add_argument("search", nargs="*", metavar="SEARCH", type=words)


def strategies(diary: Diary, options: Namespace) -> dict[str, Any]:
    """The strategies that hold all words of the search; all of them without."""
    search = " ".join(options.search)
    found = diary.strategies.known(search)
    titles = {p.id: p.terms_on(diary.today).title for p in diary.promises.all()}
    lines = [line for known in found for line in _lines(known)]
    if not lines:
        nothing = (
            translate("Command", "No strategy has these words: {words}", words=search)
            if search
            else translate(
                "Command", "No strategy is kept yet. The window keeps one from a lesson."
            )
        )
        lines = [str(nothing)]
    return {
        "text": "\n".join(lines),
        "strategies": [
            {
                "id": str(known.strategy.id),
                "day": known.strategy.day.isoformat(),
                "name": known.strategy.name,
                "what": known.strategy.what,
                "when": list(known.strategy.when),
                "promises": [
                    {"promise": str(own), "title": titles[own]}
                    for own in known.strategy.promises
                    if own in titles
                ],
                "used": known.helped.used,
                "followed": known.helped.followed,
                "kept_after": known.helped.kept,
            }
            for known in found
        ],
    }


def _lines(known: Known) -> list[str]:
    """Its name and what it has shown; what to do, and when, each on a line of its own."""
    strategy = known.strategy
    first = translate(
        "Command", "{name} · {evidence}", name=strategy.name, evidence=evidence_words(known.helped)
    )
    lines = [str(first)]
    if strategy.what:
        lines.append(f"  {strategy.what}")
    if strategy.when:
        when = translate("Command", "when: {names}", names=", ".join(strategy.when))
        lines.append(f"  {when}")
    return lines
