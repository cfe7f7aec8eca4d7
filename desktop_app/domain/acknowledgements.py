"""The one line of fact that answers a log. Chosen by rule, never the same one twice in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.days import Part
from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.values import dataclass

LOOKED_AT = 6
_HEAVY = 2
_SEVERAL = 3
_OFTEN_ENOUGH = 5
"""So often it was kept at other parts of the day before a new one is worth a word."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known when a log is answered.

    `earlier` are the outcomes of the chances before this one, newest first. `kept_today` and
    `due_today` count today's promises with this log; both 0 when it is of no chance of today's.
    `was` is what the entry said before this log. `part` is when it was kept today, `parts` when
    the earlier ones were, as far as known. `kept_this_week` and `asked_this_week` count what the
    week asked of this promise; both 0 while it is not all told. `before` is the feeling before
    (1 heavy to 5 light), `hard` the first circumstance noted of today.
    """

    outcome: Outcome
    earlier: Sequence[Outcome]
    kept_today: int = 0
    due_today: int = 0
    was: Outcome | None = None
    part: Part | None = None
    parts: Sequence[Part] = ()
    kept_this_week: int = 0
    asked_this_week: int = 0
    before: int | None = None
    hard: str = ""


def acknowledgement(facts: Facts, previous: Phrase | str = "") -> Phrase:
    """The most telling line that is true and not `previous` (the last one, or its text)."""
    lines = _lines(facts)
    first = next(lines)
    was_said = (first if isinstance(previous, Phrase) else str(first)) == previous
    return next(lines, first) if was_said else first


def _lines(facts: Facts) -> Iterator[Phrase]:
    """All that is true, the most telling first; two at least."""
    match facts.outcome:
        case Outcome.SKIPPED:
            yield translate("Acknowledgement", "Skipped. It counts neither way.")
            yield translate("Acknowledgement", "Skipped, and noted. No figure moves.")
        case Outcome.MISSED:
            yield from _missed(facts)
        case _:
            yield from _kept(facts)


def _missed(facts: Facts) -> Iterator[Phrase]:
    kept, of = _lately(facts.outcome, _chances(facts))
    if of > 1 and kept:
        yield translate(
            "Acknowledgement", "Noted. {kept} of the last {of} are kept.", kept=kept, of=of
        )
    yield translate("Acknowledgement", "Noted. One day is one data point.")
    yield translate("Acknowledgement", "Noted. The next chance stands for itself.")


def _kept(facts: Facts) -> Iterator[Phrase]:
    start = (
        translate("Acknowledgement", "Kept at its smaller size.")
        if facts.outcome is Outcome.KEPT_SMALLER
        else translate("Acknowledgement", "Kept.")
    )
    chances = _chances(facts)
    yield from _returns(facts.was, chances, start)
    if chances:
        yield from _whole_week(facts, start)
        yield from _hard_day(facts, start)
        yield from _first_time(facts, start)
        kept, of = _lately(facts.outcome, chances)
        yield translate(
            "Acknowledgement",
            "{start} That is {kept} of the last {of}.",
            start=start,
            kept=kept,
            of=of,
        )
    else:
        yield translate("Acknowledgement", "{start} That is the first one.", start=start)
    yield from _of_today(facts, start)
    yield start


def _returns(was: Outcome | None, chances: list[Outcome], start: Phrase) -> list[Phrase]:
    if was is Outcome.MISSED:
        return [translate("Acknowledgement", "{start} You came back on the same day.", start=start)]
    misses = next((n for n, outcome in enumerate(chances) if outcome.is_kept), len(chances))
    if misses == 0:
        return []
    if misses < _SEVERAL:
        return [
            translate(
                "Acknowledgement",
                "{start} You came back at the first chance after a miss.",
                start=start,
            )
            if misses == 1
            else translate(
                "Acknowledgement", "{start} You came back after two misses.", start=start
            )
        ]
    return [
        translate("Acknowledgement", "{start} You came back after several misses.", start=start)
    ]


def _whole_week(facts: Facts, start: Phrase) -> list[Phrase]:
    if facts.asked_this_week < _SEVERAL or facts.kept_this_week < facts.asked_this_week:
        return []
    return [
        translate(
            "Acknowledgement",
            "{start} That is all {n} of this week.",
            start=start,
            n=facts.asked_this_week,
        )
    ]


def _hard_day(facts: Facts, start: Phrase) -> list[Phrase]:
    if facts.before is not None and facts.before <= _HEAVY:
        return [translate("Acknowledgement", "{start} It felt heavy before.", start=start)]
    if facts.hard and facts.outcome is Outcome.KEPT_SMALLER:
        return [
            translate(
                "Acknowledgement",
                "{start} You had noted “{hard}” today.",
                start=start,
                hard=facts.hard,
            )
        ]
    return []


def _first_time(facts: Facts, start: Phrase) -> list[Phrase]:
    if facts.part is None or len(facts.parts) < _OFTEN_ENOUGH or facts.part in facts.parts:
        return []
    words = {
        Part.MORNING: translate(
            "Acknowledgement", "{start} This time in the morning.", start=start
        ),
        Part.MIDDAY: translate("Acknowledgement", "{start} This time at midday.", start=start),
        Part.EVENING: translate(
            "Acknowledgement", "{start} This time in the evening.", start=start
        ),
        Part.NIGHT: translate("Acknowledgement", "{start} This time at night.", start=start),
    }
    return [words[facts.part]]


def _of_today(facts: Facts, start: Phrase) -> list[Phrase]:
    if not facts.due_today:
        return []
    return [
        translate(
            "Acknowledgement",
            "{start} {kept} of {due} for today.",
            start=start,
            kept=facts.kept_today,
            due=facts.due_today,
        )
    ]


def _chances(facts: Facts) -> list[Outcome]:
    return [outcome for outcome in facts.earlier if outcome is not Outcome.SKIPPED]


def _lately(outcome: Outcome, earlier: list[Outcome]) -> tuple[int, int]:
    chances = [outcome, *earlier[: LOOKED_AT - 1]]
    return sum(outcome.is_kept for outcome in chances), len(chances)
