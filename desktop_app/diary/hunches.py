"""Hunches: what the user named in advance, to be looked at with a lower bar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.diary.ledger import Ledger
from desktop_app.domain.phrases import translate
from desktop_app.domain.problems import USAGE, Problem
from desktop_app.evidence.features import Family
from desktop_app.evidence.patterns import MOST_HUNCHES, Hunch


class Hunches:
    """Kept in the diary's settings, a line each."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def named(self) -> tuple[Hunch, ...]:
        """What the user named in advance, in that order."""
        lines = (line.split("\t", 2) for line in self._ledger.settings.hunches.splitlines())
        return tuple(
            Hunch(Family(family), name, date.fromisoformat(day)) for day, family, name in lines
        )

    def name(self, family: Family, name: str) -> None:
        """Name a feature in advance: days from tomorrow on count. Problem when there are four."""
        self.take_up(Hunch(family, name, self._ledger.today))

    def take_up(self, hunch: Hunch) -> None:
        """Count a hunch from the day it was named; one that is held already stays as it is."""
        held = self.named()
        if any((h.family, h.name) == (hunch.family, hunch.name) for h in held):
            return
        if len(held) >= MOST_HUNCHES:
            raise Problem(
                USAGE,
                translate(
                    "Patterns", "There are four hunches already. Drop one, then name another."
                ),
            )
        self._save(sorted([*held, hunch], key=lambda each: each.named_on))

    def drop(self, hunch: Hunch) -> None:
        """Let a hunch go."""
        self._save([held for held in self.named() if held != hunch])

    def _save(self, hunches: list[Hunch]) -> None:
        lines = (f"{h.named_on.isoformat()}\t{h.family}\t{h.name}" for h in hunches)
        self._ledger.save_settings(replace(self._ledger.settings, hunches="\n".join(lines)))
