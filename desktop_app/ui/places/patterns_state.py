"""What the Patterns page shows, out of what was found in the diary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.diary import Diary
from desktop_app.domain.entries import Role
from desktop_app.domain.phrases import counted
from desktop_app.evidence.columns import TagCount
from desktop_app.evidence.features import OWN, Family
from desktop_app.evidence.pattern_words import (
    effect_sentence,
    how_it_works,
    pattern_sentence,
    silence_sentence,
    when_phrase,
)
from desktop_app.evidence.patterns import (
    MOST_HUNCHES,
    Hunch,
    HunchFigures,
    Pattern,
    Patterns,
    Tally,
)
from desktop_app.ui.graphs.shares import Share
from desktop_app.ui.pages.pattern_cards import Choice, Guess, Shown
from desktop_app.ui.pages.patterns import PatternsState
from desktop_app.ui.words.days import day_and_month, how_many
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate

_MOST_TAGS: Final = 8
_A_YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in the diary; `noted` are the circumstances of the last year, usual first."""

    found: Patterns
    tags: tuple[TagCount, ...]
    noted: tuple[str, ...]
    titles: Mapping[UUID, str]


def look(diary: Diary, known: Patterns | None = None) -> Looked:
    """Find it; slow in a long diary, so for a worker. `known` patterns are not sought again."""
    figures, today = diary.figures, diary.today
    names = Counter(
        noted.name
        for context in diary.store.day_contexts(today - _A_YEAR, today)
        for noted in context.noted
    )
    return Looked(
        known or figures.patterns(),
        figures.tag_counts(),
        tuple(name for name, _ in names.most_common()),
        figures.titles(),
    )


def patterns_state(of: Looked, hunches: Sequence[Hunch]) -> PatternsState:
    """What the page draws."""
    found = of.found
    heading, line = _heading(found)
    return PatternsState(
        heading,
        line,
        [_shown(pattern, of) for pattern in found.patterns],
        say(silence_sentence(found)),
        how_found(found),
        [_guess(each, found.as_of) for each in found.hunches],
        _choices(of, hunches),
        len(hunches) < MOST_HUNCHES,
        _tags(of.tags, Role.HELPED),
        _tags(of.tags, Role.HINDERED),
    )


def hunch_of(chosen: object) -> tuple[Family, str]:
    """Family and name of what was chosen; anything typed is a circumstance."""
    for family, name in OWN:
        if chosen == f"{family}/{name}":
            return family, name
    return Family.CONTEXT, str(chosen)


def _heading(found: Patterns) -> tuple[str, str]:
    n = len(found.patterns)
    if n:
        words = translate("Patterns", "{count} pattern(s) so far", None, n)
        line = translate("Patterns", "What goes with how you keep, which need not be its cause.")
        return counted(words, n).format(count=how_many(n)), line
    if found.smallest_visible is None:
        return (
            translate("Patterns", "Not enough yet"),
            translate("Patterns", "Note on Today what is around, before you log. Weeks will tell."),
        )
    line = translate("Patterns", "That is an answer too: nothing large goes unnoticed.")
    return translate("Patterns", "No pattern so far"), line


def _shown(pattern: Pattern, of: Looked) -> Shown:
    since = translate("Patterns", "Shown since {day}")
    day = day_and_month(pattern.first_shown, of.found.as_of)
    return Shown(
        say(pattern_sentence(pattern, of.titles)),
        _bars(pattern.with_it, pattern.without),
        say(effect_sentence(pattern.effect)),
        since.format(day=day),
    )


def _bars(with_it: Tally, without: Tally) -> tuple[Share, ...]:
    words = translate("Patterns", "{kept} of {of} kept")
    return tuple(
        Share(
            name, tally.kept, tally.chances, counted=words.format(kept=tally.kept, of=tally.chances)
        )
        for name, tally in (
            (translate("Patterns", "Then"), with_it),
            (translate("Patterns", "Otherwise"), without),
        )
    )


def how_found(found: Patterns) -> str:
    """How patterns are found, with what was looked at."""
    looked = translate(
        "Patterns", "Things looked at up to last Sunday: {n}. Of them shown: {shown}."
    ).format(n=found.looked_at, shown=len(found.patterns))
    parts = [say(how_it_works()), looked]
    if found.patterns:
        first = found.patterns[0]
        words = translate(
            "Patterns",
            "The first one rests on {chances} chances for which the answer was known beforehand."
            " The range beside an effect holds in 9 of 10 cases, however often you look.",
        )
        parts.append(words.format(chances=first.with_it.chances + first.without.chances))
    return " ".join(parts)


def _guess(of: HunchFigures, today: date) -> Guess:
    name = say(when_phrase(of.hunch.family, of.hunch.name))
    named = day_and_month(of.hunch.named_on, today)
    if of.effect is None:
        words = translate("Patterns", "Named on {day}. Nothing is counted yet: whole weeks count.")
        return Guess(name, words.format(day=named))
    if of.shown_on is None:
        words = translate("Patterns", "Named on {day}. Not confirmed so far. {effect}")
    else:
        words = translate("Patterns", "Named on {day}, confirmed on {shown}. {effect}")
    stand = words.format(
        day=named,
        effect=say(effect_sentence(of.effect)),
        shown=day_and_month(of.shown_on, today) if of.shown_on else "",
    )
    return Guess(name, stand, _bars(of.with_it, of.without))


def _choices(of: Looked, hunches: Sequence[Hunch]) -> list[Choice]:
    held = {(hunch.family, hunch.name) for hunch in hunches}
    tags = [Choice(name, name) for name in of.noted if (Family.CONTEXT, name) not in held]
    own = [
        Choice(say(when_phrase(family, name)), f"{family}/{name}")
        for family, name in OWN
        if (family, name) not in held
    ]
    return [*tags, *own]


def _tags(tags: Sequence[TagCount], role: Role) -> list[Share]:
    """How often each was noted, the most frequent as the whole bar."""
    noted = [(tag.name, tag.kept + tag.missed) for tag in tags if tag.role is role][:_MOST_TAGS]
    most = max((n for _, n in noted), default=0)
    return [Share(name, n, most, counted=QLocale().toString(n)) for name, n in noted]
