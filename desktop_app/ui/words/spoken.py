"""Sentences of the domain in the user's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import Phrase
from desktop_app.ui.words.days import long_date

_LONGEST: Final = 48


def say(phrase: Phrase) -> str:
    """The phrase in the words of the installed catalogue."""
    return phrase.render(translated, long_date, isolates=True)


def translated(context: str, text: str, n: int) -> str:
    """The installed catalogue as a translator of the domain."""
    return QCoreApplication.translate(context, text, None, n)


def plain_menu_text(words: str) -> str:
    """A user's words for a menu: `&` is shown and no mnemonic, line ends become spaces.

    Long ones end in an ellipsis: a menu is as wide as the longest of its lines.
    """
    said = " ".join(words.split())
    if len(said) > _LONGEST:
        said = f"{said[: _LONGEST - 1].rstrip()}…"
    return said.replace("&", "&&")
