"""Sentences the user reads, kept apart from how they are translated and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from desktop_app.domain.values import dataclass, field

Translator = Callable[[str, str, int], str]

_FROM_THE_RIGHT: Final = frozenset(("R", "AL"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence in English with named places; `str()` gives it in the language in force.

    `n` is the count that plural forms depend on (-1: none); `%n` in the text stands for it.
    An argument that is a phrase itself is rendered along; a day is written as the reader's
    language does.
    """

    context: str
    text: str
    n: int = -1
    args: dict[str, object] = field(default_factory=dict)

    def render(
        self,
        translated: Translator,
        dated: Callable[[date], str] = str,
        *,
        isolates: bool = False,
    ) -> str:
        """The sentence in the words of `translated(context, text, n)`, its days by `dated`.

        `isolates`: for the window, as `isolated` says; what is printed or kept has plain words.
        """

        def written(value: object) -> object:
            if isinstance(value, Phrase):
                return value.render(translated, dated, isolates=isolates)
            if isinstance(value, str) and isolates and _runs_from_the_right(value):
                return _Isolated(value)
            return dated(value) if isinstance(value, date) else value

        words = counted(translated(self.context, self.text, self.n), self.n)
        values = {name: written(value) for name, value in self.args.items()}
        return words.format(**values) if values else words

    def __str__(self) -> str:
        return self.render(spoken)


@dataclass(frozen=True, slots=True)
class _Isolated:
    """A user's words that a sentence may ask for in a form of its own."""

    words: str

    def __format__(self, asked: str) -> str:
        return f"\u2068{self.words:{asked}}\u2069"


def isolated(words: str) -> str:
    """A user's words for a sentence of the window, which keeps its order around them.

    Words of Arabic or Hebrew letters would draw the figures and stops beside them into their own
    direction; between isolates they run by themselves. All other words stay as they are.
    """
    return f"{_Isolated(words)}" if _runs_from_the_right(words) else words


def _runs_from_the_right(words: str) -> bool:
    if words.isascii():
        return False
    from unicodedata import bidirectional  # noqa: PLC0415 (few words need it)

    return any(bidirectional(letter) in _FROM_THE_RIGHT for letter in words)


def counted(words: str, n: int) -> str:
    """`words` with the count in place, and with English's own plural where they are English."""
    return words.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


def untranslated(_context: str, text: str, _n: int) -> str:
    """English, as written."""
    return text


_IN_FORCE: Final[list[Translator]] = [untranslated]


def spoken(context: str, text: str, n: int) -> str:
    """The translator in force: English until the command speaks another language."""
    return _IN_FORCE[0](context, text, n)


def speak(translated: Translator) -> None:
    """Let `str()` give every phrase in the words of `translated` from now on.

    The command speaks so. The window keeps English here and renders with Qt's catalogue.
    """
    _IN_FORCE[0] = translated


def translate(
    context: str, text: str, _disambiguation: str | None = None, n: int = -1, /, **args: object
) -> Phrase:
    """Mark a sentence for the translation catalogue (lupdate knows this name) and fill it in."""
    return Phrase(context, text, n, args)
