"""Words as a search sees them: case and accents aside, scripts without spaces piece by piece."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from desktop_app.domain.values import dataclass

_UNSPACED: Final = (
    *("CJK", "HIRAGANA", "KATAKANA", "HANGUL"),
    *("THAI", "LAO", "KHMER", "MYANMAR"),
)
_FIRST_UNSPACED: Final = "\u0e00"


@dataclass(frozen=True, slots=True)
class Word:
    """`text[start:end]` as it stands, and `folded` for comparing.

    `unspaced`: characters of a script that does not divide words; any piece of it can be found.
    """

    start: int
    end: int
    folded: str
    unspaced: bool = False

    def answers(self, wanted: Word) -> bool:
        """Whether this word is found by `wanted`: by its beginning, or by a piece."""
        if self.unspaced or wanted.unspaced:
            return self.unspaced is wanted.unspaced and wanted.folded in self.folded
        return self.folded.startswith(wanted.folded)


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of `text`, in order: runs of letters and figures, split where the script turns."""
    found, start, kind = list[Word](), 0, 0
    for place, character in enumerate(f"{text} "):
        here = _kind(character, kind)
        if here == kind:
            continue
        if kind:
            found.append(_word(text, start, place, unspaced=kind == 2))
        start, kind = place, here
    return tuple(found)


def has_word(text: Iterable[Word], wanted: Word) -> bool:
    """Whether `wanted` finds one of the words."""
    return any(word.answers(wanted) for word in text)


def found_in(text: str, wanted: Iterable[Word]) -> Iterator[tuple[int, int]]:
    """Start and end of what `wanted` finds in `text`: whole words, pieces of unspaced ones."""
    sought = list(wanted)
    for word in words_of(text) if sought else ():
        for each in sought:
            if not word.answers(each):
                continue
            if word.unspaced:
                start = word.start + word.folded.index(each.folded)
                yield start, start + len(each.folded)
            else:
                yield word.start, word.end
                break


def is_unspaced(character: str) -> bool:
    """Whether it belongs to a script that writes words without spaces between them."""
    return character > _FIRST_UNSPACED and unicodedata.name(character, "").startswith(_UNSPACED)


def _word(text: str, start: int, end: int, *, unspaced: bool) -> Word:
    piece = text[start:end]
    if unspaced:
        return Word(start, end, piece, unspaced=True)
    spread = unicodedata.normalize("NFKD", piece.casefold())
    return Word(start, end, "".join(c for c in spread if not unicodedata.combining(c)))


def _kind(character: str, before: int) -> int:
    """0 parts words, 1 is of a spaced script, 2 of an unspaced one; an accent stays with both."""
    category = unicodedata.category(character)
    if category[0] == "M":
        return before
    if category[0] not in "LN":
        return 0
    return 2 if is_unspaced(character) else 1
