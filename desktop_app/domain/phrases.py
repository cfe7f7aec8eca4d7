"""Sentences the user reads, kept apart from how they are translated and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from desktop_app.domain.values import dataclass, field

Translator = Callable[[str, str, int], str]


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

    def render(self, translated: Translator, dated: Callable[[date], str] = str) -> str:
        """The sentence in the words of `translated(context, text, n)`, its days by `dated`."""
        words = counted(translated(self.context, self.text, self.n), self.n)
        values = {name: _written(value, translated, dated) for name, value in self.args.items()}
        return words.format(**values) if values else words

    def __str__(self) -> str:
        return self.render(spoken)


def _written(value: object, translated: Translator, dated: Callable[[date], str]) -> object:
    if isinstance(value, Phrase):
        return value.render(translated, dated)
    return dated(value) if isinstance(value, date) else value


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
