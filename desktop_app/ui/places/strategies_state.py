"""What the Strategies page shows, out of the diary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.diary.strategies import Candidate, Source
from desktop_app.domain.phrases import counted, isolated
from desktop_app.domain.strategies import Known, Strategy, evidence_words
from desktop_app.ui.pages.strategies import StrategiesState
from desktop_app.ui.widgets.kept_words import Kept
from desktop_app.ui.widgets.strategy_card import CandidateState, StrategyState
from desktop_app.ui.words.days import how_many, long_date
from desktop_app.ui.words.how import strategies_how
from desktop_app.ui.words.spoken import say
from desktop_app.ui.words.strategies import titles_of, where_words

translate = QCoreApplication.translate

_SHOWN: Final = 3
_READ: Final = 400


def strategies_state(diary: Diary, search: str) -> StrategiesState:
    """The strategies that `search` finds, what could become one, and the newest lines."""
    every, found = diary.strategies.known(), diary.strategies.known(search)
    candidates = () if search.strip() else diary.strategies.candidates()
    shows = () if search.strip() else all_shows(diary)
    titles = titles_of(diary)
    return StrategiesState(
        _heading(every),
        _line(every) if every else "",
        bool(every),
        tuple(_strategy(diary, known, titles) for known in found),
        tuple(_candidate(candidate, titles) for candidate in candidates),
        tuple(shows[:_SHOWN]),
        len(shows),
        strategies_how(known.helped for known in every),
    )


def usable_for(diary: Diary, strategy: Strategy) -> list[UUID]:
    """The promises of today, without a word yet, that a strategy is for."""
    return [
        due.promise.id
        for due in diary.agenda().open
        if not strategy.promises or due.promise.id in strategy.promises
    ]


def all_shows(diary: Diary) -> list[Kept]:
    """The lines of “This shows that I…”, the newest first."""
    titles = titles_of(diary)
    return [
        Kept(
            entry.id,
            entry.shows,
            translate("Strategies", "{title} · {day}").format(
                title=isolated(titles.get(entry.promise, "")), day=long_date(entry.day)
            ),
        )
        for entry in diary.store.pages.with_words("shows", _READ)
    ]


def _heading(every: list[Known]) -> str:
    count = len(every)
    if count == 1:
        return translate("Strategies", "One thing that worked for you")
    words = translate("Strategies", "{count} things that worked for you")
    return words.format(count=how_many(count))


def _line(every: list[Known]) -> str:
    used = sum(known.helped.used for known in every)
    if not used:
        return translate("Strategies", "Each is offered when what it is for gets in the way again.")
    followed = sum(known.helped.followed for known in every)
    kept = sum(known.helped.kept for known in every)
    words = counted(translate("Strategies", "Used %n time(s) in all", None, used), used)
    if not followed:
        return translate("Strategies", "{used}.").format(used=words)
    return translate("Strategies", "{used}, kept after {kept} of {of}.").format(
        used=words, kept=kept, of=followed
    )


def _strategy(diary: Diary, known: Known, titles: Mapping[UUID, str]) -> StrategyState:
    strategy = known.strategy
    return StrategyState(
        strategy.id,
        strategy.name,
        strategy.what,
        where_words(known, titles),
        say(evidence_words(known.helped)),
        bool(usable_for(diary, strategy)),
    )


def _candidate(candidate: Candidate, titles: Mapping[UUID, str]) -> CandidateState:
    entry = candidate.entry
    words = {
        Source.LESSON: translate("Strategies", "A lesson of {day} · {title} · kept after it"),
        Source.HELPED: translate("Strategies", "What helped on {day} · {title}"),
    }[candidate.source]
    second = words.format(day=long_date(entry.day), title=isolated(titles.get(entry.promise, "")))
    return CandidateState(candidate.key, candidate.words, second)
