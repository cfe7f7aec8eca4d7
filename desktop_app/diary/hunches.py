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
        held = [h for h in self.named() if (h.family, h.name) != (family, name)]
        if len(held) >= MOST_HUNCHES:
            raise Problem(
                USAGE,
                translate(
                    "Patterns", "There are four hunches already. Drop one, then name another."
                ),
            )
        self._save([*held, Hunch(family, name, self._ledger.today)])

    def drop(self, hunch: Hunch) -> None:
        """Let a hunch go."""
        self._save([held for held in self.named() if held != hunch])

    def _save(self, hunches: list[Hunch]) -> None:
        lines = (f"{h.named_on.isoformat()}\t{h.family}\t{h.name}" for h in hunches)
        self._ledger.save_settings(replace(self._ledger.settings, hunches="\n".join(lines)))
