"""Words of Arabic or Hebrew letters in a sentence leave all around them in its order."""

from datetime import time
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.diary import Diary
from desktop_app.domain.promises import Cue, Terms
from desktop_app.ui.dialogs.bind_key import BindKeyDialog
from desktop_app.ui.pages.journal import JournalPage
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.places.promise_acts import PromiseActs
from desktop_app.ui.places.surroundings import Surroundings
from desktop_app.ui.program import Program
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.promise_row import PromiseRow
from tests.clock import MONDAY
from tests.ui.hands import open_page, opened, press, texts
from tests.ui.learning.asking import miss

HEBREW = ("לקרוא 5 עמודים", "מילה", "ערב")
ARABIC = ("شرب ٣ أكواب", "رشفة", "مساء")


@pytest.fixture(params=[HEBREW, ARABIC])
def terms(request: pytest.FixtureRequest, diary: Diary) -> Terms:
    """Of a promise whose title, smaller version and anchor run from the right."""
    title, smaller, anchor = request.param
    made = Terms(uuid4(), MONDAY, title, smaller, anchor=anchor, cues=(Cue("c1", at=time(8)),))
    diary.promises.add(made, baseline=True)
    return made


@pytest.fixture
def page(terms: Terms, program: Program, qtbot: QtBot) -> TodayPage:
    return open_page(program, "today", TodayPage, qtbot)


def as_seen(words: str, *parts: str) -> list[str]:
    """The parts of `words` from left to right, as Qt sets them in a line."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(words)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def left(part: str) -> float:
        runs = line.glyphRuns(words.index(part), len(part))
        return min(place.x() for run in runs for place in run.positions())

    return sorted(parts, key=left)


def in_order(words: str, *parts: str) -> bool:
    return as_seen(words, *parts) == list(parts)


def test_what_is_asked_of_a_promise(page: TodayPage, terms: Terms) -> None:
    row = next(row for row in page.findChildren(PromiseRow) if row.state.title == terms.title)
    assert in_order(row.state.second, terms.anchor, "08:00", "smaller:", terms.smaller)


def test_the_answer_to_an_act(page: TodayPage, terms: Terms, around: Surroundings) -> None:
    PromiseActs(around, around.diary.promises.all()[0]).rest().do()
    assert in_order(page.bar.words, "“", terms.title, "” rests", "Its record stays")


def test_a_miss_and_its_ways_on(page: TodayPage, terms: Terms, diary: Diary) -> None:
    asked = miss(page, diary.promises.all()[0].id)
    line = next(words for words in texts(asked) if " · " in words)
    assert in_order(line, terms.title, "·", "today")
    now = next(each.words for each in asked.findChildren(Button) if each.words.endswith(", now"))
    assert in_order(now, terms.smaller, ", now")


def test_what_happened_on_a_day(terms: Terms, program: Program, qtbot: QtBot) -> None:
    page = open_page(program, "journal", JournalPage, qtbot)
    (told,) = [said for line in page.view.window_of_lines.lines for said in line.texts]
    parts = (terms.title, ": You promised", "Every day", terms.anchor, "On a hard", terms.smaller)
    assert in_order(f"{told.label} {told.words}", *parts)


def test_what_a_key_of_the_desktop_does(terms: Terms, program: Program, qtbot: QtBot) -> None:
    page = open_page(program, "settings", SettingsPage, qtbot)
    press(page, "Show how…")
    dialog = opened(BindKeyDialog)
    (acts,) = dialog.findChildren(QComboBox)
    said = [acts.itemText(n) for n in range(acts.count()) if terms.title in acts.itemText(n)]
    dialog.reject()
    assert in_order(said[0], terms.title, ": done")
    assert in_order(said[1], terms.title, ": smaller version")
