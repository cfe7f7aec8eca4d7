"""A catalogue that ships is offered by its own name and spoken from the start on."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.phrases import translate
from desktop_app.ui.language import Language, languages, speak
from desktop_app.ui.words.spoken import say

_GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>Places</name>
<message><source>Today</source><translation>Heute</translation></message>
</context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kept_de.ts").write_text(_GERMAN, encoding="utf-8")
    subprocess.run(["pyside6-lrelease", str(tmp_path / "kept_de.ts")], check=True)
    return tmp_path


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    usual = QLocale()
    yield qapp
    QLocale.setDefault(usual)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def test_what_ships_is_listed_by_its_own_name(folder: Path) -> None:
    assert languages(None) == [Language("en", languages(None)[0].name)]
    assert [one.name for one in languages(folder)][1] == "Deutsch"


def test_the_chosen_language_is_spoken(app: QApplication, folder: Path) -> None:
    speak("de", app, folder)
    assert QCoreApplication.translate("Places", "Today") == "Heute"
    assert say(translate("Places", "Today")) == "Heute"
    assert QLocale().language() is QLocale.Language.German


def test_without_a_catalogue_it_speaks_english(app: QApplication, folder: Path) -> None:
    speak("fr", app, folder)
    assert QCoreApplication.translate("Places", "Today") == "Today"


def test_english_is_english_also_on_a_german_system(app: QApplication, folder: Path) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    speak("en", app, folder)
    assert QCoreApplication.translate("Places", "Today") == "Today"
