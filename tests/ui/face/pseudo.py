"""Languages that nobody speaks: long as German, written as CJK or Arabic, to test the layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_KEPT_AS_IT_IS: Final = re.compile(r"(\{\w*(?::\w+)?\}|%L?[n\d]|\(s\)|&&|&|\t.*)")
_ACCENTED: Final = str.maketrans("aeiouyncsAEIOUYNCS", "äéïöüýñçšÄÉÏÖÜÝÑÇŠ")
_ARABIC: Final = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_CJK: Final = "約束日毎小今晩水一文友人計画夜朝"


class Pseudo(QTranslator):
    """Answers every request with the English words in another dress; places for values stay."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._dress = {"long": _long, "cjk": _cjk, "arabic": _arabic}[kind]

    def isEmpty(self) -> bool:  # noqa: N802 (Qt calls it so)
        """It has a word for everything."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """The words in their dress; Qt's own date formats are no words."""
        if re.fullmatch(r"[dMy .,/-]+", source):
            return source
        parts = _KEPT_AS_IT_IS.split(source)
        return "".join(p if _KEPT_AS_IT_IS.fullmatch(p) else self._dress(p) for p in parts)


@contextmanager
def spoken(kind: str, app: QApplication) -> Iterator[None]:
    """That language is in force; in Arabic everything is mirrored."""
    translator = Pseudo(kind)
    QCoreApplication.installTranslator(translator)
    if kind == "arabic":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _long(words: str) -> str:
    """A third longer, as German is; short words grow most."""
    accented = words.translate(_ACCENTED)
    letters = sum(letter.isalpha() for letter in words)
    more = round(letters * (0.8 if letters < 11 else 0.35))
    return accented + ("n" * min(more, 6) + " mehr" * max(0, (more - 6) // 5) if letters else "")


def _cjk(words: str) -> str:
    """Two letters a sign, and no spaces to wrap at."""
    count = (sum(letter.isalpha() for letter in words) + 1) // 2
    return "".join(_CJK[(ord(words[0]) + n) % len(_CJK)] for n in range(count))


def _arabic(words: str) -> str:
    return "".join(_ARABIC[ord(c) % len(_ARABIC)] if c.isalpha() else c for c in words)
