"""A miss as information: what got in the way, one lesson, and the way back to something safe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from desktop_app.domain.entries import Entry, Outcome, Role, Tag
from desktop_app.domain.phrases import Phrase, translate
from desktop_app.domain.promises import Pause, Promise
from desktop_app.domain.reflections import Reflection
from desktop_app.domain.values import dataclass

_SHORT: Final = re.compile(
    r"(?:^|[\s(])(?:\d+|\w|[a-zA-Z](?:\.\s?[a-zA-Z])+"
    r"|Dr|Mr|Mrs|Ms|St|No|Nr|Prof|vs|ca|bzw|etc|approx)\.$"
)
"""A full stop after these ends a word and no sentence: “e.g.”, “p.m.”, “Dr.”, a number."""
_END: Final = re.compile(
    r"(?P<end>[.!?…]+)[\"'”’»)]*(?=\s+[\"'“‘«(]*(?P<next>\w))"
    r"|[\u3002\uff01\uff1f]+(?=\s*\S)"
)
_PARTS: Final = re.compile(r"[;\uff1b\r\n\u2028\u2029]")
_LOOKED_AHEAD: Final = 14


@dataclass(frozen=True, slots=True)
class SafeAction:
    """What was kept at the last return after a miss, and how many such chances were kept."""

    words: str
    kept: int
    chances: int


def holds_one_lesson(text: str) -> bool:
    """Whether `text` is one sentence at most: no line break, no semicolon, nothing after an end."""
    lesson = text.strip()
    if _PARTS.search(lesson):
        return False
    return not any(_ends_sentence(lesson, found) for found in _END.finditer(lesson))


def one_is_enough() -> Phrase:
    """The answer to a second lesson."""
    return translate("Misses", "One is enough. Keep the one that you would tell a friend.")


def with_miss(said: Reflection, obstacles: Iterable[str], lesson: str) -> Reflection:
    """What was said of an entry, with this in the way and this lesson in place of earlier ones."""
    others = (tag for tag in said.tags if tag.role is not Role.HINDERED)
    hindered = (Tag(name, Role.HINDERED) for name in dict.fromkeys(obstacles))
    return replace(said, tags=(*others, *hindered), lesson=lesson.strip())


def obstacles_of(tags: Iterable[Tag]) -> tuple[str, ...]:
    """The names of what was in the way."""
    return tuple(tag.name for tag in tags if tag.role is Role.HINDERED)


def safe_action(earlier: Sequence[Entry]) -> SafeAction | None:
    """The previous safe action out of a promise's `earlier` entries, newest first.

    Counts the first chance after each miss; skips are no chances. None before the first return.
    """
    chances = [entry for entry in reversed(earlier) if entry.outcome is not Outcome.SKIPPED]
    after = [now for before, now in pairwise(chances) if before.outcome is Outcome.MISSED]
    kept = [entry for entry in after if entry.outcome.is_kept]
    words = next((entry.size for entry in reversed(kept) if entry.size), "")
    return SafeAction(words, len(kept), len(after)) if words else None


def next_chance(promise: Promise, after: date, pauses: tuple[Pause, ...]) -> date | None:
    """The first day later than `after` that asks for `promise`, within two weeks."""
    coming = (after + timedelta(days=n) for n in range(1, _LOOKED_AHEAD + 1))
    return next((day for day in coming if promise.asked_on(day, pauses)), None)


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    """Whether a new sentence begins behind `found`: not after “p.m.”, not after a mere pause."""
    end, follows = found["end"], found["next"]
    if end is None:
        return True
    if end == ".":
        return not _SHORT.search(text[: found.start() + 1])
    is_pause = end in {"…", "...", ".."}
    return not (is_pause and follows.islower())
