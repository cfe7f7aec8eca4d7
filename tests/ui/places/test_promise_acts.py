"""The menu of a promise, by its letters."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.diary import Diary
from desktop_app.ui.keys import table
from desktop_app.ui.language import catalogues, languages, speak
from desktop_app.ui.places.promise_acts import PromiseActs
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.promise_menu import promise_menu
from tests.clock import MONDAY, terms_of

DAY = timedelta(days=1)


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    found = catalogues()
    built = [each.code for each in languages(found)]
    assert request.param in built, "first: python packaging/catalogues.py build"
    speak(request.param, qapp, found)
    yield request.param
    speak("en", qapp, None)
    QLocale.setDefault(QLocale.system())


def test_no_two_entries_answer_to_the_same_letter(
    language: str, around: Surroundings, diary: Diary
) -> None:
    diary.promises.add(terms_of("Water"), baseline=True)
    held = diary.promises.add(terms_of("Run"))

    def clashes() -> list[str]:
        groups = PromiseActs(around, diary.promises.get(held.id)).groups(lambda _step: None)
        words = [act.words for group in groups for act in group]
        letters = [found[1].lower() for one in words if (found := re.search(r"&(\w)", one))]
        assert len(letters) > 2
        return [letter for letter in letters if letters.count(letter) > 1]

    assert clashes() == []
    diary.promises.pause(MONDAY, MONDAY + DAY, held.id)
    assert clashes() == []
    diary.promises.rest(held.id, MONDAY)
    assert clashes() == []
    diary.promises.archive(held.id, MONDAY)
    assert clashes() == [], language


def test_its_keys_are_written_as_the_list_of_keys_has_them(
    language: str, around: Surroundings, diary: Diary
) -> None:
    diary.promises.add(terms_of("Water"), baseline=True)
    run = diary.promises.add(terms_of("Run"))
    groups = PromiseActs(around, diary.promises.get(run.id)).groups(lambda _step: None)
    menu = promise_menu(groups, around.window)
    shown = [words.split("\t")[1] for a in menu.actions() if "\t" in (words := a.text())]
    assert shown[-1] == {"en": "Del", "de": "Entf"}[language]
    assert set(shown[1:]) <= {part for key in table() for part in key.shown.split(" / ")}
