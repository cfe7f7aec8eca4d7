"""Strategies in the words of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.diary import Diary
from desktop_app.domain.phrases import isolated
from desktop_app.domain.strategies import Known, evidence_words
from desktop_app.ui.widgets.strategy_offer import OfferedStrategy
from desktop_app.ui.words.how import strategies_how
from desktop_app.ui.words.spoken import say

translate = QCoreApplication.translate


def where_words(known: Known, titles: Mapping[UUID, str]) -> str:
    """When a strategy applies, and to what: “when: time, energy · for: Write a page”."""
    named = [isolated(titles[own]) for own in known.strategy.promises if own in titles]
    parts = (
        (translate("Strategies", "when: {names}"), ", ".join(map(isolated, known.strategy.when))),
        (translate("Strategies", "for: {names}"), ", ".join(named)),
    )
    return " · ".join(words.format(names=names) for words, names in parts if names)


def titles_of(diary: Diary) -> dict[UUID, str]:
    """The titles of all promises, as they are today."""
    return {held.id: held.terms_on(diary.today).title for held in diary.promises.all()}


def offered(known: Known) -> OfferedStrategy:
    """A strategy as it is offered where its obstacle comes back."""
    strategy, of = known.strategy, known.helped
    evidence = say(evidence_words(of)) if of.used else ""
    how, has_helped = strategies_how([of]), of.kept > 0
    return OfferedStrategy(strategy.id, strategy.name, strategy.what, evidence, has_helped, how)


def offered_against(obstacles: Sequence[str], promise: UUID, diary: Diary) -> list[OfferedStrategy]:
    """What worked before against such obstacles, for this promise."""
    return [offered(known) for known in diary.strategies.fitting(obstacles, promise)]
