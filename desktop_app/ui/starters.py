"""Promises to begin with, by what they serve."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.paths import resource


@dataclass(frozen=True, slots=True)
class Starter:
    """A tiny promise with its smaller version and its anchor."""

    title: str
    smaller: str = ""
    anchor: str = ""
    serves: str = ""


def starters() -> dict[str, list[Starter]]:
    """The starters that ship with Kept, by the key of the value they serve."""
    groups = json.loads(resource("starters.json").read_text(encoding="utf-8"))
    return {
        serves: [
            Starter(**{name: _spoken(words) for name, words in told.items()}, serves=serves)
            for told in group
        ]
        for serves, group in groups.items()
    }


def _spoken(words: str) -> str:
    return QCoreApplication.translate("Starters", words)
