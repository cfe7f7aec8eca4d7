"""The language of the program: which catalogues ship, and putting one in force."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.paths import resource

ENGLISH: Final = "en"
_CATALOGUE: Final = "kept"


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


def speak(code: str, app: QCoreApplication, folder: Path | None) -> None:
    """Put the language `code` in force (empty: the system's), before any widget is made."""
    if code:
        QLocale.setDefault(QLocale(code))
    if code == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for place, name in ((qt, "qtbase"), (str(folder) if folder else "", _CATALOGUE)):
        translator = QTranslator(app)
        if place and translator.load(QLocale(), name, "_", place):
            app.installTranslator(translator)


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]
