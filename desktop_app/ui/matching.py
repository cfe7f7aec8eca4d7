"""Finding by a few letters: words in any order, accents and case aside."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

_FIRST, _WORD, _WITHIN, _SCATTERED = range(4)


def ranked(typed: str, choices: Iterable[tuple[str, T]]) -> list[T]:
    """The choices (their words, themselves) that every typed word matches, the nearest first.

    A typed word matches the beginning of a word, a part of one, or its letters in order within
    one. Nothing typed matches everything. Equally near ones keep their order.
    """
    wanted = folded(typed).split()
    found = []
    for place, (words, choice) in enumerate(choices):
        parts = folded(words).split()
        nearness = [_nearness(word, parts) for word in wanted]
        if all(near is not None for near in nearness):
            found.append((sum(near or 0 for near in nearness), place, choice))
    found.sort(key=lambda one: one[:2])
    return [choice for _near, _place, choice in found]


def folded(text: str) -> str:
    """`text` without case, accents and marks, for comparing."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c if c.isalnum() else " " for c in spread if not unicodedata.combining(c))


def _nearness(word: str, parts: list[str]) -> int | None:
    """How near `word` is to any of `parts`: 0 is nearest, None not at all."""
    if parts and parts[0].startswith(word):
        return _FIRST
    if any(part.startswith(word) for part in parts):
        return _WORD
    if any(word in part for part in parts):
        return _WITHIN
    if len(word) > 2 and any(_has_in_order(word, part) for part in parts):
        return _SCATTERED
    return None


def _has_in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return word[:1] == letters[:1] and all(letter in rest for letter in letters)
