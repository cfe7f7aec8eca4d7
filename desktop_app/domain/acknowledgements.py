"""The one line of fact that answers a log. Chosen by rule, never the same one twice in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import Phrase, translate

LOOKED_AT = 6


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known when a log is answered.

    `earlier` are the outcomes of the chances before this one, newest first. `kept_today` and
    `due_today` count today's promises with this log; both 0 when it is of no chance of today's.
    """

    outcome: Outcome
    earlier: Sequence[Outcome]
    kept_today: int
    due_today: int


def acknowledgement(facts: Facts, previous: str = "") -> Phrase:
    """The most telling line that is true and not `previous` (the text of the last one)."""
    lines = _lines(facts)
    return next((line for line in lines if str(line) != previous), lines[0])


def _lines(facts: Facts) -> list[Phrase]:
    match facts.outcome:
        case Outcome.SKIPPED:
            return [translate("Acknowledgement", "Skipped. It counts neither way.")]
        case Outcome.MISSED:
            return _missed(facts)
    return _kept(facts)


def _missed(facts: Facts) -> list[Phrase]:
    lines = []
    kept, of = _lately(facts)
    if of > 1 and kept:
        lines.append(
            translate(
                "Acknowledgement", "Noted. {kept} of the last {of} are kept.", kept=kept, of=of
            )
        )
    lines.append(translate("Acknowledgement", "Noted. One day is one data point."))
    return lines


def _kept(facts: Facts) -> list[Phrase]:
    start = (
        translate("Acknowledgement", "Kept at its smaller size.")
        if facts.outcome is Outcome.KEPT_SMALLER
        else translate("Acknowledgement", "Kept.")
    )
    chances = [outcome for outcome in facts.earlier if outcome is not Outcome.SKIPPED]
    if not chances:
        return [
            translate("Acknowledgement", "{start} That is the first one.", start=start),
            start,
        ]
    kept, of = _lately(facts)
    count = translate(
        "Acknowledgement", "{start} That is {kept} of the last {of}.", start=start, kept=kept, of=of
    )
    back = translate(
        "Acknowledgement", "{start} You came back at the first chance after a miss.", start=start
    )
    day = translate(
        "Acknowledgement",
        "{start} {kept} of {due} for today.",
        start=start,
        kept=facts.kept_today,
        due=facts.due_today,
    )
    return [
        *([back] if chances[0] is Outcome.MISSED else []),
        count,
        *([day] if facts.due_today else []),
    ]


def _lately(facts: Facts) -> tuple[int, int]:
    chances = [o for o in (facts.outcome, *facts.earlier) if o is not Outcome.SKIPPED][:LOOKED_AT]
    return sum(1 for outcome in chances if outcome.is_kept), len(chances)
