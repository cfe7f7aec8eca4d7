"""The language of the program: which catalogues ship, and putting one in force."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.values import dataclass
from desktop_app.paths import resource

ENGLISH: Final = "en"
_CATALOGUE: Final = "kept"
_speaking: Final[list[QTranslator]] = []
"""Those in force."""


@dataclass(frozen=True, slots=True)
class Language:
    """`code` as in the catalogue's name (de, pt_BR); `name` in the language itself."""

    code: str
    name: str


def catalogues() -> Path | None:
    """The folder of the catalogues that ship; None where none ships."""
    try:
        return resource("translations")
    except FileNotFoundError:
        return None


def languages(folder: Path | None) -> list[Language]:
    """English, which the program is written in, and those that have a catalogue in `folder`."""
    files = sorted(folder.glob(f"{_CATALOGUE}_*.qm")) if folder else []
    codes = [file.stem.removeprefix(f"{_CATALOGUE}_") for file in files]
    return [Language(code, _own_name(code)) for code in dict.fromkeys((ENGLISH, *codes))]


def speak(code: str, app: QGuiApplication, folder: Path | None) -> None:
    """Put the language `code` in force (empty: the system's) in place of the one before it.

    Windows that are made from now on speak it, and run in its direction.
    """
    while _speaking:  # to look among the children of `app` would load what Qt knows of styles
        former = _speaking.pop()
        app.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(_locale(code))
    spoken = _spoken(code, folder)
    app.setLayoutDirection(QLocale(spoken).textDirection())
    if spoken == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for place, name in ((qt, "qtbase"), (str(folder), _CATALOGUE)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{spoken}", place):
            app.installTranslator(translator)
            _speaking.append(translator)


def _locale(code: str) -> QLocale:
    """How dates and numbers are written: in that language as where the user lives."""
    system = QLocale.system()
    if not code:
        return system
    own = QLocale(code)
    return own if "_" in code else QLocale(own.language(), system.territory())


def _spoken(code: str, folder: Path | None) -> str:
    """The first that Kept speaks of the languages wished for; English where there is none."""
    known = [language.code for language in languages(folder)]
    for wish in [code] if code else QLocale.system().uiLanguages():
        for form in (wish.replace("-", "_"), wish.split("-")[0]):
            if form in known:
                return form
    return ENGLISH


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]
